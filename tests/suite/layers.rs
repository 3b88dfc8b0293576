//! The layers of ARCHITECTURE.md, held from the imports: no upward import, none between front ends, and
//! nothing of the outside where it does not belong.

use std::collections::BTreeMap;

use super::support::{root, texts};

/// Each module and what of ours it may import. Modules below stand first.
const MAY: &[(&str, &[&str])] = &[
    // The core.
    ("model", &[]),
    ("diagnostic", &[]),
    ("document", &["model", "diagnostic"]),
    ("scenario", &["model"]),
    ("question", &["model", "diagnostic", "document"]),
    ("lesson", &["model", "question", "scenario"]),
    ("reading", &["model", "diagnostic", "document", "question", "scenario", "lesson"]),
    ("messages", &["diagnostic"]),
    ("progress", &["model", "question"]),
    ("player", &["model", "question", "lesson", "scenario", "progress", "reading"]),
    ("view", &["model", "question", "lesson", "scenario", "progress", "reading", "player", "messages"]),
    // The program.
    ("wrap", &[]),
    ("keymap", &[]),
    ("environment", &[]),
    ("driver", &[]),
    ("failure", &[]),
    ("tui", &["keymap", "driver", "wrap"]),
    ("plain", &["keymap", "driver", "wrap"]),
    ("store", &["failure"]),
    ("author", &[]),
    ("cli", EVERYTHING),
    ("commands", EVERYTHING),
    ("run", EVERYTHING),
];

/// The top layer may import whatever it wires together.
const EVERYTHING: &[&str] = &["*"];

/// Messages of the outside, and the modules in which they may stand.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("std::fs", &["store"]),
    ("std::env", &["main"]),
    ("SystemTime", &[]),
    ("Instant::now", &[]),
    ("Timestamp::now", &["main"]),
    ("std::process", &["main"]),
    ("ratatui", &["tui"]),
    ("crossterm", &["tui"]),
    ("println!", &[]),
    ("eprintln!", &[]),
    ("thread_local!", &[]),
    ("LazyLock", &[]),
];

/// What is wrong with a source file, given its path below `src`.
fn faults(path: &str, text: &str) -> Vec<String> {
    let module = path.split('/').next().unwrap_or(path).trim_end_matches(".rs");
    let mut faults = Vec::new();
    let allowed = MAY.iter().find(|(name, _)| *name == module).map(|(_, allowed)| *allowed);
    if allowed.is_none() && !matches!(module, "main" | "lib") {
        faults.push(format!("{path}: {module} stands on no layer"));
    }
    for (at, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        let place = format!("{path}:{}", at + 1);
        for target in code.split("crate::").skip(1) {
            let name: String = target.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let known = MAY.iter().any(|(known, _)| *known == name);
            let may = allowed.is_some_and(|allowed| allowed == EVERYTHING || allowed.contains(&name.as_str()));
            // Tests may fetch what they need from where it is.
            if known && name != module && !may && !matches!(module, "main" | "lib") && !in_tests(text, at) {
                faults.push(format!("{place}: {module} may not use {name}"));
            }
        }
        let depth = path.matches('/').count() + usize::from(path.ends_with("mod.rs") || in_tests(text, at));
        if code.matches("super::").count() > depth {
            faults.push(format!("{place}: super leads out of {module}"));
        }
        // A cell inside a value may be filled once; a cell that everybody can reach may not be at all.
        let item = code.trim_start().trim_start_matches("pub ").trim_start_matches("pub(super) ");
        if item.starts_with("static ") && module != "store" {
            faults.push(format!("{place}: a global"));
        }
        for (word, where_allowed) in OUTSIDE {
            if code.contains(word) && !where_allowed.contains(&module) {
                faults.push(format!("{place}: {word} does not belong in {module}"));
            }
        }
    }
    faults
}

/// Whether a line lies in the tests at the end of a file.
fn in_tests(text: &str, line: usize) -> bool {
    text.lines().position(|line| line.trim() == "#[cfg(test)]").is_some_and(|tests| line > tests)
}

#[test]
fn the_layers_hold() {
    let mut sources: BTreeMap<String, String> = texts(&root().join("src"));
    sources.extend(texts(&root().join("core/src")));
    let faults: Vec<String> = sources.iter().flat_map(|(path, text)| faults(path, text)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_broken_layer_is_seen() {
    for (path, text, expected) in [
        ("question/mark.rs", "use crate::messages::Messages;\n", "question/mark.rs:1: question may not use messages"),
        ("lesson/model.rs", "fn x() { crate::player::go() }\n", "lesson/model.rs:1: lesson may not use player"),
        ("tui/mod.rs", "use crate::plain::run;\n", "tui/mod.rs:1: tui may not use plain"),
        ("plain/mod.rs", "use ratatui::Frame;\n", "plain/mod.rs:1: ratatui does not belong in plain"),
        (
            "player/mod.rs",
            "let now = std::time::SystemTime::now();\n",
            "player/mod.rs:1: SystemTime does not belong in player",
        ),
        ("view/home.rs", "std::fs::read(x)\n", "view/home.rs:1: std::fs does not belong in view"),
        ("messages/mod.rs", "pub static WORDS: OnceLock<Messages> = OnceLock::new();\n", "messages/mod.rs:1: a global"),
        ("util/mod.rs", "\n", "util/mod.rs: util stands on no layer"),
        ("question/mark.rs", "use super::super::player::Player;\n", "question/mark.rs:1: super leads out of question"),
    ] {
        assert!(faults(path, text).contains(&expected.to_owned()), "{path}: {:?}", faults(path, text));
    }
    assert_eq!(faults("question/mark.rs", "use crate::model::Id; // crate::player is far\n"), Vec::<String>::new());
}

#[test]
fn nothing_in_the_tree_opens_a_network() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).expect("the lock file");
    let named: Vec<&str> = lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    for crate_name in [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "tokio",
        "socket2",
        "rustls",
        "native-tls",
        "isahc",
        "attohttpc",
        "tungstenite",
    ] {
        assert!(!named.contains(&crate_name), "{crate_name} can open a network");
    }
    for (path, text) in texts(&root().join("src")) {
        for word in ["std::net", "TcpStream", "UdpSocket", "UnixStream"] {
            assert!(!text.contains(word), "{path} uses {word}");
        }
    }
}
