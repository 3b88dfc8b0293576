//! Plain lines say everything that the full screen shows: every text of every page, in every language.

use std::collections::BTreeSet;

use super::support::{course, languages, promised};
use super::walk;
use vangnet::{plain, tui};
use vangnet_core::lesson::{Module, Page};
use vangnet_core::model::{PageProse, Role, Slot, Text};
use vangnet_core::player::Player;
use vangnet_core::reading::Course;
use vangnet_core::view;
use vangnet_core::view::Scene;

/// Letters and digits alone: where lines break, borders and marks do not matter.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The texts of a page for a role, as (slot, line).
fn texts(prose: &PageProse, role: Role) -> Vec<(String, String)> {
    let lines = |(slot, text): (&Slot, &Text)| {
        text.lines().into_iter().map(|line| (slot.to_string(), line)).collect::<Vec<_>>()
    };
    prose.texts_for(role).flat_map(lines).collect()
}

/// The parts of a line around its gaps.
fn parts(line: &str) -> Vec<String> {
    line.split(['{', '}']).step_by(2).map(bare).filter(|part| !part.is_empty()).collect()
}

fn pages(course: &Course) -> impl Iterator<Item = (&Module, &Page)> {
    course.modules_and_now().flat_map(|module| module.pages.iter().map(move |page| (module, page)))
}

/// Whether a page has something of its own for this role; what is the same for all is walked once, as a parent.
fn differs(module: &Module, page: &Page, language: &str, role: Role) -> bool {
    let has_own = module
        .page_prose(&page.id, language)
        .is_some_and(|(prose, _)| prose.texts().any(|(whose, ..)| whose == Some(role)));
    page.is_for(role) && (role == Role::Parent || has_own || !page.is_for(Role::Parent))
}

#[test]
fn each_text_of_the_model_is_said_in_plain_and_drawn_on_screen() {
    let (course, languages) = (course(), languages());
    let mut missing = BTreeSet::new();
    for language in &promised() {
        let words = languages.get(language);
        for role in Role::ALL {
            for (module, page) in pages(&course).filter(|(module, page)| differs(module, page, language, role)) {
                let mut states = walk::states(&course, language, role, &module.id, page);
                // The reasons of a first guess are said where the module returns to it.
                for later in module.pages.iter().filter(|later| later.revisits.as_ref() == Some(&page.id)) {
                    states.extend(walk::states(&course, language, role, &module.id, later));
                }
                let scenes: Vec<(Player, Scene)> =
                    states.into_iter().map(|player| (player.clone(), view::scene(&player, words))).collect();
                let said: String =
                    scenes.iter().map(|(_, scene)| bare(&plain::scene_text(scene, words).join(" "))).collect();
                let drawn: String = scenes
                    .iter()
                    .map(|(player, scene)| {
                        bare(&tui::scene_text(scene, words, vangnet::preferences::theme(player), 80))
                    })
                    .collect();
                let (prose, _) = module.page_prose(&page.id, language).expect("prose");
                for (slot, line) in texts(prose, role) {
                    for part in parts(&line) {
                        if !said.contains(&part) {
                            missing.insert(format!("plain: {language} {}/{} {slot}: {line}", module.id, page.id));
                        }
                        if !drawn.contains(&part) {
                            missing.insert(format!("screen: {language} {}/{} {slot}: {line}", module.id, page.id));
                        }
                    }
                }
            }
        }
    }
    assert!(
        missing.is_empty(),
        "{} texts are lost:\n{}",
        missing.len(),
        missing.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn no_message_is_missing_and_nothing_that_drives_a_terminal_is_said_or_drawn() {
    let (course, languages) = (course(), languages());
    for language in &promised() {
        let words = languages.get(language);
        for (module, page) in pages(&course) {
            for player in walk::states(&course, language, Role::Teacher, &module.id, page) {
                let scene = view::scene(&player, words);
                let plain = plain::scene_text(&scene, words).join("\n");
                let drawn = tui::scene_text(&scene, words, vangnet::preferences::theme(&player), 80);
                for text in [&plain, &drawn] {
                    let bad = text.chars().find(|letter| {
                        (letter.is_control() && *letter != '\n')
                            || matches!(u32::from(*letter), 0x200E..=0x200F | 0x202A..=0x202E | 0x2066..=0x2069)
                    });
                    assert_eq!(bad, None, "{}/{}", module.id, page.id);
                }
            }
        }
    }
}
