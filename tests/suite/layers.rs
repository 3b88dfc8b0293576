//! The layers of ARCHITECTURE.md, held from the imports of every file of both packages: no arrow upward, no circle
//! between files, nothing of the outside where it does not belong, no global, no file too long to be read.

use std::collections::{BTreeMap, BTreeSet};

use super::imports::{Arrows, CORE, File, Imports, PROGRAM, modules_of, package_of};
use super::support::{root, texts};

/// The modules of the core, lowest first, and what each may import.
const CORE_MAY: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("diagnostic", &["model"]),
    ("document", &["model", "diagnostic"]),
    ("scenario", &["model"]),
    ("question", &["model", "diagnostic", "document"]),
    ("lesson", &["model", "question", "scenario"]),
    ("reading", &["model", "diagnostic", "document", "question", "scenario", "lesson"]),
    ("messages", &["model", "diagnostic"]),
    ("review", &["model"]),
    ("calendar", &["model"]),
    ("progress", &["model", "question", "review"]),
    ("player", &["model", "question", "lesson", "scenario", "review", "progress", "reading"]),
    ("view", &["model", "question", "lesson", "scenario", "review", "progress", "reading", "player", "messages"]),
    ("room", &["model", "question", "lesson", "scenario", "reading", "player", "messages", "view"]),
    ("record", &["model", "lesson", "review", "progress", "player", "messages", "view"]),
    ("html", &["model", "messages", "progress", "view", "room", "record"]),
    ("lib", &["document"]),
];

/// The modules of the program, lowest first, and what each may import: of the program, and of the core.
const PROGRAM_MAY: &[(&str, &[&str], &[&str])] = &[
    ("wrap", &[], &["model"]),
    ("keymap", &[], &["player"]),
    ("environment", &[], &[]),
    ("failure", &[], &["model", "diagnostic", "messages"]),
    ("preferences", &[], &["messages", "player", "progress"]),
    ("driver", &[], &["player", "messages", "room", "view"]),
    (
        "tui",
        &["keymap", "driver", "wrap", "preferences"],
        &["model", "messages", "question", "player", "progress", "view", "room"],
    ),
    (
        "plain",
        &["keymap", "driver", "wrap", "preferences"],
        &["model", "messages", "question", "player", "progress", "view", "room"],
    ),
    ("store", &["failure"], &["model", "messages", "progress", "reading"]),
    (
        "author",
        &[],
        &["model", "diagnostic", "document", "scenario", "question", "lesson", "reading", "messages", "player"],
    ),
    ("cli", &["preferences"], &["model", "messages", "progress", "html"]),
    (
        "commands",
        &["environment", "failure", "driver", "preferences", "tui", "plain", "store", "author", "cli"],
        &[
            "model",
            "diagnostic",
            "lesson",
            "reading",
            "messages",
            "calendar",
            "progress",
            "player",
            "view",
            "room",
            "record",
            "html",
        ],
    ),
    ("run", &["environment", "failure", "store", "cli", "commands"], &["messages"]),
    ("lib", &["run"], &[]),
    ("main", &["environment", "store", "tui", "lib", "run"], &[]),
];

/// Words of the outside, and the modules in which they may stand. None of these is in the core.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("std::fs", &["store"]),
    ("std::env", &["main"]),
    ("std::process", &["main"]),
    ("std::net", &[]),
    ("std::os", &["store"]),
    ("std::thread", &["main", "store", "tui"]),
    ("std::io", &["main", "environment", "tui", "plain", "store", "commands"]),
    ("SystemTime", &[]),
    ("Instant", &[]),
    ("Timestamp::now", &["main"]),
    ("Zoned::now", &[]),
    ("TimeZone::system", &[]),
    ("TimeZone::try_system", &["store"]),
    ("TcpStream", &[]),
    ("UdpSocket", &[]),
    ("UnixStream", &[]),
    ("rustix::net", &[]),
    ("ratatui", &["tui"]),
    ("crossterm", &["tui"]),
    ("signal_hook", &["tui"]),
    ("rustix", &["store", "tui"]),
    ("notify", &["store"]),
    ("tempfile", &["store"]),
    ("etcetera", &["main"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli", "commands"]),
    ("clap_mangen", &["commands"]),
    ("println!", &[]),
    ("eprintln!", &[]),
    ("print!", &[]),
    ("eprint!", &[]),
    ("thread_local!", &[]),
    ("LazyLock", &[]),
];

/// Arrows that close a circle and are still there. This list only shrinks: what is mended must leave it.
const KNOWN_BACK: &[(&str, &str)] = &[];

/// Files that are too long and still are. This list only shrinks.
const KNOWN_LONG: &[&str] = &[];

/// What somebody reads in one go.
const LONGEST: usize = 400;

type Sources = BTreeMap<String, String>;

/// All that is wrong with the files of both packages, but for what is known; what is known and gone is wrong too.
fn faults(sources: &Sources, known_back: &[(&str, &str)], known_long: &[&str]) -> Vec<String> {
    let imports = Imports::read(sources);
    let mut faults: Vec<String> = imports.files().flat_map(|(path, file)| layer_faults(&imports, path, file)).collect();
    let long: BTreeMap<&str, usize> = sources
        .iter()
        .map(|(path, text)| (path.as_str(), text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .collect();
    let unknown = long.iter().filter(|(path, _)| !known_long.contains(path));
    faults.extend(unknown.map(|(path, lines)| format!("{path}: {lines} lines, more than {LONGEST}")));
    let gone = known_long.iter().filter(|path| !long.contains_key(*path));
    faults.extend(gone.map(|path| format!("{path} is not too long any more: take it off the list")));
    let mut arrows = imports.arrows();
    let in_circles = in_circles(&arrows);
    for (from, to) in known_back {
        let arrow = ((*from).to_owned(), (*to).to_owned());
        if !in_circles.contains(&arrow) {
            faults.push(format!("{from} -> {to} closes no circle any more: take it off the list"));
        }
        arrows.remove(&arrow);
    }
    faults.extend(circles(&arrows));
    faults
}

fn module_of(path: &str) -> String {
    modules_of(path).into_iter().next().unwrap_or_else(|| "lib".to_owned())
}

/// What a module may import of a package; none when the module stands on no layer.
fn may(package: &str, module: &str, of: &str) -> Option<&'static [&'static str]> {
    if package == CORE {
        let (_, own) = CORE_MAY.iter().find(|(name, _)| *name == module)?;
        return Some(if of == CORE { own } else { &[] });
    }
    let (_, own, core) = PROGRAM_MAY.iter().find(|(name, ..)| *name == module)?;
    Some(if of == CORE { core } else { own })
}

fn layer_faults(imports: &Imports, path: &str, file: &File) -> Vec<String> {
    let (package, module) = (package_of(path), module_of(path));
    if may(package, &module, package).is_none() {
        return vec![format!("{path}: {module} stands on no layer")];
    }
    let mut faults = BTreeSet::new();
    for written in file.uses.iter().map(|one| &one.written).chain(&file.paths) {
        let line = written.line;
        if let Some((of, named)) =
            imports.top(path, &written.path).filter(|(of, name)| (*of, name) != (package, &module))
        {
            // Tests may fetch what they need from where it is.
            let is_allowed = may(package, &module, of).is_some_and(|may| may.contains(&named.as_str()));
            if !is_allowed && !written.in_test && !imports.is_test(path) {
                faults.insert((line, format!("{module} may not use {named}")));
            }
        }
        for (word, allowed) in OUTSIDE {
            let is_named = stands_in(word, &written.path);
            if is_named && (package == CORE || !allowed.contains(&module.as_str())) {
                faults.insert((line, format!("{word} does not belong in {module}")));
            }
        }
    }
    // A cell inside a value may be filled once; a cell that everybody can reach may not be at all.
    faults.extend(file.statics.iter().filter(|_| module != "store").map(|line| (*line, "a global".to_owned())));
    faults.into_iter().map(|(line, fault)| format!("{path}:{line}: {fault}")).collect()
}

/// Whether a word of the outside, a path itself, is part of a path.
fn stands_in(word: &str, path: &[String]) -> bool {
    let word: Vec<&str> = word.split("::").collect();
    // A crate is named first; our own files may have the same name.
    let is_crate = word.len() == 1 && word[0].chars().all(|letter| letter.is_lowercase() || letter == '_');
    if is_crate {
        return path[0] == word[0];
    }
    path.windows(word.len()).any(|window| window == word)
}

/// The arrows between files that lead back to where they began.
fn in_circles(arrows: &Arrows) -> Vec<(String, String)> {
    let reached = all_reached(arrows);
    let closes =
        |(from, to): &&(String, String)| reached.get(to.as_str()).is_some_and(|all| all.contains(from.as_str()));
    arrows.keys().filter(closes).cloned().collect()
}

/// Each circle, with the names for which each of its files needs the next.
fn circles(arrows: &Arrows) -> Vec<String> {
    let reached = all_reached(arrows);
    let mut circles: BTreeMap<&str, String> = BTreeMap::new();
    for arrow in in_circles(arrows) {
        let (from, to) = &arrow;
        // All files of one circle have the same first file.
        let first =
            reached.iter().find(|(file, all)| all.contains(from.as_str()) && reached[from.as_str()].contains(*file));
        let names = arrows[&arrow].iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        let circle = circles.entry(first.map_or("", |(file, _)| file)).or_insert_with(|| "a circle:".to_owned());
        circle.push_str(&format!("\n  {from} -> {to}: {names}"));
    }
    circles.into_values().collect()
}

/// What each file needs, and what that needs, to the end.
fn all_reached(arrows: &Arrows) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut needed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in arrows.keys() {
        needed.entry(from).or_default().push(to);
    }
    let next = |file| needed.get(file).into_iter().flatten().copied();
    let reached = |file| {
        let mut reached = BTreeSet::new();
        let mut ahead: Vec<&str> = next(file).collect();
        while let Some(file) = ahead.pop() {
            if reached.insert(file) {
                ahead.extend(next(file));
            }
        }
        reached
    };
    needed.keys().map(|from| (*from, reached(from))).collect()
}

fn sources() -> Sources {
    let mut sources = Sources::new();
    for folder in [PROGRAM, CORE] {
        let files = texts(&root().join(folder)).into_iter().filter(|(path, _)| path.ends_with(".rs"));
        sources.extend(files.map(|(path, text)| (format!("{folder}{path}"), text)));
    }
    sources
}

#[test]
fn the_layers_hold() {
    let faults = faults(&sources(), KNOWN_BACK, KNOWN_LONG);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The faults of a few files, each with its text, beside the doors above them.
fn faults_of(files: &[(&str, &str)]) -> Vec<String> {
    let tops = [("core/src/lib.rs", ""), ("core/src/question/mod.rs", ""), ("src/lib.rs", "")];
    let sources = tops.iter().chain(files).map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    faults(&sources, &[], &[])
}

#[test]
fn an_arrow_upward_is_seen() {
    for (path, target, text, expected) in [
        (
            "core/src/question/mark.rs",
            "core/src/messages/mod.rs",
            "use crate::messages::Messages;",
            "question may not use messages",
        ),
        (
            "core/src/lesson/page.rs",
            "core/src/player/mod.rs",
            "fn x() { crate::player::go() }",
            "lesson may not use player",
        ),
        (
            "core/src/question/mark.rs",
            "core/src/player/mod.rs",
            "use super::super::player::go;",
            "question may not use player",
        ),
        ("src/tui/mod.rs", "src/plain/mod.rs", "use crate::{plain, wrap};", "tui may not use plain"),
        ("src/store/mod.rs", "core/src/view/mod.rs", "use vangnet_core::view;", "store may not use view"),
        ("src/commands/man.rs", "src/run.rs", "use crate::run::run;", "commands may not use run"),
        ("src/run.rs", "src/tui/mod.rs", "fn x() { crate::tui::size(); }", "run may not use tui"),
    ] {
        assert_eq!(faults_of(&[(path, text), (target, "")]), [format!("{path}:1: {expected}")], "{text}");
    }
    let shown = [
        ("core/src/lib.rs", "mod document;\npub use document::locate;"),
        ("core/src/document/mod.rs", "pub fn locate() {}"),
        ("src/tui/mod.rs", "use vangnet_core::locate;"),
    ];
    assert_eq!(faults_of(&shown), ["src/tui/mod.rs:1: tui may not use document"]);
    for text in [
        "use crate::model::Id; // crate::player",
        "const X: &str = \"crate::player::x\";",
        "#[cfg(test)]\nuse crate::player::x;",
    ] {
        let files =
            [("core/src/question/mark.rs", text), ("core/src/model/mod.rs", ""), ("core/src/player/mod.rs", "")];
        assert_eq!(faults_of(&files), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_file_on_no_layer_a_word_of_the_outside_a_global_and_a_long_file_are_seen() {
    for (path, text, expected) in [
        ("src/util/mod.rs", "", "src/util/mod.rs: util stands on no layer"),
        ("core/src/pdf.rs", "", "core/src/pdf.rs: pdf stands on no layer"),
        ("src/plain/mod.rs", "use ratatui::Frame;", "src/plain/mod.rs:1: ratatui does not belong in plain"),
        ("src/author/new.rs", "use std::{fs, path::Path};", "src/author/new.rs:1: std::fs does not belong in author"),
        (
            "core/src/view/home.rs",
            "\nfn x() { std::fs::read(x) }",
            "core/src/view/home.rs:2: std::fs does not belong in view",
        ),
        ("core/src/view/home.rs", "use std::io;", "core/src/view/home.rs:1: std::io does not belong in view"),
        ("src/run.rs", "fn x() { SystemTime::now() }", "src/run.rs:1: SystemTime does not belong in run"),
        ("src/store/net.rs", "use std::net::TcpListener;", "src/store/net.rs:1: std::net does not belong in store"),
        (
            "src/commands/man.rs",
            "fn x() { println!(\"\") }",
            "src/commands/man.rs:1: println! does not belong in commands",
        ),
        ("core/src/messages/text.rs", "pub(crate) static WORDS: X = X;", "core/src/messages/text.rs:1: a global"),
    ] {
        assert_eq!(faults_of(&[(path, text)]), [expected], "{text}");
    }
    let (long, longer) = ("\n".repeat(LONGEST), "\n".repeat(LONGEST + 1));
    assert_eq!(faults_of(&[("src/wrap.rs", &long)]), Vec::<String>::new());
    assert_eq!(faults_of(&[("src/wrap.rs", &longer)]), ["src/wrap.rs: 401 lines, more than 400"]);
}

/// A door that shows what `a` and `b` define, and a child that needs the other.
const DOOR: (&str, &str) = ("src/tui/mod.rs", "mod a;\nmod b;\npub use a::A;\npub use b::*;");

#[test]
fn a_circle_between_two_files_is_seen() {
    for (a, b) in [
        ("use super::b::B; pub struct A;", "use super::a::A; pub struct B;"),
        ("use crate::tui::b::{B, C}; pub struct A;", "pub struct B; pub struct C; fn x() { super::a::A::new() }"),
        // Through the door, by name and by everything.
        ("use super::B; pub struct A;", "use super::A; pub struct B;"),
        ("use super::{a, b}; pub struct A; fn x() { b::B::new() }", "use crate::tui; pub struct B; fn x() { tui::A }"),
    ] {
        let faults = faults_of(&[DOOR, ("src/tui/a.rs", a), ("src/tui/b.rs", b)]);
        assert_eq!(faults.len(), 1, "{a} | {b}: {faults:?}");
        assert!(faults[0].starts_with("a circle:\n  src/tui/a.rs -> src/tui/b.rs: B"), "{faults:?}");
        assert!(faults[0].ends_with("src/tui/b.rs -> src/tui/a.rs: A"), "{faults:?}");
    }
}

#[test]
fn a_circle_through_a_door_is_seen_and_a_door_that_only_shows_is_none() {
    let one_way = [("src/tui/a.rs", "use super::B; pub struct A;"), ("src/tui/b.rs", "pub struct B;")];
    assert_eq!(faults_of(&[&[DOOR], &one_way[..]].concat()), Vec::<String>::new());
    for (door, child) in [
        ("mod a; pub struct Local; fn x() { a::draw() }", "use super::Local; pub fn draw() {}"),
        ("mod a; use a::draw; pub struct Local;", "pub fn draw(x: super::Local) {}"),
        (
            "mod a; pub struct Local; impl Local { fn x(self) { self.draw() } }",
            "use super::Local; impl Local { fn draw(self) {} }",
        ),
    ] {
        let faults = faults_of(&[("src/tui/mod.rs", door), ("src/tui/a.rs", child)]);
        let expected = "a circle:\n  src/tui/a.rs -> src/tui/mod.rs: Local\n  src/tui/mod.rs -> src/tui/a.rs: draw";
        assert_eq!(faults, [expected], "{door}");
    }
}

#[test]
fn what_is_known_and_gone_must_leave_the_list() {
    let sources = Sources::from([("src/lib.rs".to_owned(), String::new())]);
    let faults = faults(&sources, &[("src/a.rs", "src/b.rs")], &["src/lib.rs"]);
    assert_eq!(
        faults,
        [
            "src/lib.rs is not too long any more: take it off the list",
            "src/a.rs -> src/b.rs closes no circle any more: take it off the list",
        ]
    );
}
