//! What holds for any text and any typed line.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::doors::run_in;
use super::support::{languages, read_course, root, texts};
use super::walk;
use vangnet::preferences::Theme;
use vangnet::tui;
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Action, Address};
use vangnet_core::reading::Course;
use vangnet_core::view;

/// Text that a lesson may hold and terminals disagree about.
fn nasty() -> impl Strategy<Value = String> {
    let parts = [
        "woord",
        "é",
        "e\u{301}",
        "漢字",
        "e\u{301}\u{323}",
        "क\u{94d}षि",
        "ß",
        " ",
        " ",
        " ",
        "\u{a0}",
        "’",
        "–",
        "ﷺ",
        "kindermishandelingsmeldpuntmedewerker",
        "Z\u{321}\u{33f}",
        "1",
        "<b>",
        "&amp;",
        "%s",
        "{x}",
    ];
    prop::collection::vec(prop::sample::select(parts.to_vec()), 1..40).prop_map(|parts| format!("a{}", parts.concat()))
}

/// The small good course, with other words in places of every sort.
fn course(text: &str) -> Arc<Course> {
    let mut shelf: BTreeMap<String, String> = texts(&root().join("tests/good"));
    let prose = shelf.get_mut("first/nl.toml").expect("there");
    for old in [
        "Ik luister.",
        "Dan vertelt het kind verder.",
        "Signalen",
        "Heb je even?",
        "Kom zitten.",
        "Vier van de honderd.",
    ] {
        *prose = prose.replace(&format!("\"{old}\""), &format!("\"{text}\""));
    }
    Arc::new(read_course(shelf))
}

fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_text_stays_within_its_area_and_loses_no_letter(text in nasty(), width in 40u16..130) {
        let course = course(&text);
        let languages = languages();
        let words = languages.get("nl");
        for page in ["guess", "signs", "share", "talk", "ways"] {
            let mut player = walk::player(&course, "nl", Role::Parent);
            player.update(Action::Open(Address::Page(Id::known("first"), Id::parse(page).expect("an id"))), walk::now());
            let scene = view::scene(&player, words);
            let drawn = tui::scene_text(&scene, words, Theme::Dark, width);
            if page == "guess" {
                // Row by row, with what stands around it in between: each cluster is there, in its order.
                let mut rest = drawn.as_str();
                for cluster in text.graphemes(true).filter(|cluster| !cluster.trim().is_empty()) {
                    let at = rest.find(cluster);
                    prop_assert!(at.is_some(), "{:?} of {:?} is not drawn: {}", cluster, text, drawn);
                    rest = &rest[at.unwrap_or(0) + cluster.len()..];
                }
            }
            for size in [(40, 12), (80, 24)] {
                prop_assert_eq!(tui::window_text(&scene, words, Theme::Dark, size).lines().count(), usize::from(size.1));
            }
            let said = vangnet::plain::scene_text(&scene, words).join(" ");
            if page == "guess" {
                prop_assert!(bare(&said).contains(&bare(&text)), "plain lost something of {:?}: {}", text, said);
            }
        }
    }

    #[test]
    fn any_typed_line_is_answered(line in "\\PC{0,40}", page in prop::sample::select(vec!["noor", "signals", "order", "chat", "sure", "plan", "talk"])) {
        // Leaving is an answer too, and the only one without a word.
        prop_assume!(!["stop", "stoppen", "quit", "exit", "weg", "snelweg", "leave", "x", "q"].contains(&line.trim().to_lowercase().as_str()));
        let home = tempfile::tempdir().expect("a folder");
        let place = format!("sextortion/{page}");
        let arguments = ["--no-save", "--plain", "--lang", "nl", "open", place.as_str()];
        let before = run_in(home.path(), &arguments, "", &[]).out;
        let after = run_in(home.path(), &arguments, &format!("{line}\n"), &[]).out;
        prop_assert!(after.len() > before.len() + 10 || line.trim().is_empty() || after.len() + 10 < before.len(), "{:?} is met with silence", line);
        prop_assert!(!after.contains('\u{1b}'), "{:?}", after);
    }
}
