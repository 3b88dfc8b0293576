//! Screens as they are drawn: pictures in text at three sizes, and no size at which anything breaks.

use std::sync::Arc;

use super::support::{course, languages, locales, read_course, root, texts};
use super::walk;
use vangnet::preferences::Theme;
use vangnet::tui;
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Action, Address, Player, Setting};
use vangnet_core::question::FreeText;
use vangnet_core::reading::Course;
use vangnet_core::view;

/// The small good course: its texts do not change with the lessons.
fn small() -> Arc<Course> {
    Arc::new(read_course(texts(&root().join("tests/good"))))
}

fn at(course: &Arc<Course>, actions: &[Action]) -> Player {
    let mut player = walk::player(course, "nl", Role::Parent);
    for action in actions {
        player.update(action.clone(), walk::now());
    }
    player
}

fn page(name: &str) -> Action {
    Action::Open(Address::Page(Id::known("first"), Id::parse(name).expect("an id")))
}

fn every_screen(course: &Arc<Course>) -> Vec<(String, Player)> {
    let mut screens: Vec<(String, Player)> = Vec::new();
    for known in &course.modules().next().expect("a module").pages {
        let states = walk::states(course, "nl", Role::Parent, &Id::known("first"), known);
        screens.extend(states.into_iter().enumerate().map(|(at, player)| (format!("{}-{at}", known.id), player)));
    }
    let others = [
        ("home", vec![]),
        ("now", vec![Action::Open(Address::Help)]),
        ("now-card", vec![Action::Open(Address::HelpCard(Id::known("blackmail")))]),
        ("help-lines", vec![Action::Open(Address::Helplines)]),
        ("glossary", vec![Action::Open(Address::Glossary)]),
        ("term", vec![Action::Open(Address::Term(Id::known("sextortion")))]),
        ("search", vec![Action::Open(Address::Search), Action::Query(FreeText::new("beeld"))]),
        ("settings", vec![Action::Open(Address::Settings)]),
        ("theme", vec![Action::Open(Address::Setting(Setting::Preference(Id::known("theme"))))]),
        ("guide", vec![Action::Open(Address::Guide)]),
        ("about", vec![Action::Open(Address::About)]),
        ("keys", vec![page("signs"), Action::Open(Address::Keys)]),
        ("contents", vec![page("signs"), Action::Open(Address::Contents(Id::known("first")))]),
        ("results", vec![page("end"), Action::Next]),
        ("incomplete", vec![page("pairs"), Action::Submit]),
    ];
    screens.extend(others.into_iter().map(|(name, actions)| (name.to_owned(), at(course, &actions))));
    screens
}

#[test]
fn screens_look_as_they_did() {
    let (course, languages) = (small(), languages());
    let words = languages.get("nl");
    let pictured = [
        "home",
        "now-card",
        "begin-0",
        "guess-0",
        "signs-0",
        "signs-4",
        "steps-0",
        "pairs-0",
        "gaps-0",
        "share-0",
        "number-0",
        "reaction-0",
        "chat-0",
        "feel-0",
        "ways-0",
        "talk-0",
        "card-0",
        "keys",
        "contents",
        "results",
        "search",
    ];
    for (name, player) in every_screen(&course) {
        if !pictured.contains(&name.as_str()) {
            continue;
        }
        let scene = view::scene(&player, words);
        insta::assert_snapshot!(format!("{name}-80x24"), tui::window_text(&scene, words, Theme::Terminal, (80, 24)));
        if ["home", "chat-0", "talk-0", "signs-0"].contains(&name.as_str()) {
            insta::assert_snapshot!(
                format!("{name}-40x12"),
                tui::window_text(&scene, words, Theme::Terminal, (40, 12))
            );
            insta::assert_snapshot!(
                format!("{name}-140x45"),
                tui::window_text(&scene, words, Theme::Terminal, (140, 45))
            );
        }
    }
}

#[test]
fn no_window_is_too_odd_for_any_screen() {
    let (course, languages) = (small(), languages());
    for (_, player) in every_screen(&course) {
        for language in &locales() {
            let words = languages.get(language);
            let scene = view::scene(&player, words);
            for size in [
                (0, 0),
                (1, 1),
                (1, 60),
                (200, 1),
                (39, 12),
                (40, 11),
                (40, 12),
                (41, 13),
                (57, 20),
                (80, 24),
                (110, 30),
                (200, 60),
            ] {
                let theme = if size.0 % 2 == 0 { Theme::Dark } else { Theme::Mono };
                let drawn = tui::window_text(&scene, words, theme, size);
                assert_eq!(drawn.lines().count(), usize::from(if size.0 == 0 { 0 } else { size.1 }), "{size:?}");
            }
        }
    }
}

#[test]
fn the_footer_never_cuts_a_word_and_always_shows_the_way_out() {
    let (course, languages) = (small(), languages());
    for (name, player) in every_screen(&course) {
        for language in &locales() {
            let words = languages.get(language);
            let scene = view::scene(&player, words);
            for width in [40, 60, 80, 120] {
                let drawn = tui::window_text(&scene, words, Theme::Terminal, (width, 24));
                let footer = drawn.lines().last().unwrap_or_default();
                let leave = words.text("keys-leave-label");
                assert!(footer.contains(&leave), "{name} at {width}: {footer:?}");
                assert!(!footer.contains('…'), "{name} at {width}: {footer:?}");
            }
        }
    }
}

#[test]
fn with_colours_off_the_same_is_said_in_the_same_cells() {
    let (course, languages) = (small(), languages());
    let words = languages.get("nl");
    // Bars and the brackets of keys stand where colours are.
    let bare = |text: String| {
        text.replace(['[', ']', '>', '▌', '▐'], " ").lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>()
    };
    for (name, player) in every_screen(&course) {
        let scene = view::scene(&player, words);
        for size in [(80, 24), (140, 45), (200, 60), (40, 12)] {
            let seen = |theme| bare(tui::window_text(&scene, words, theme, size));
            for theme in [Theme::Light, Theme::HighContrast, Theme::Terminal, Theme::Mono] {
                assert_eq!(seen(theme), seen(Theme::Dark), "{name} in {theme:?} at {size:?}");
            }
        }
    }
}

/// A place of the shipped course in a window.
fn shown(place: &str, language: &str, size: (u16, u16)) -> String {
    let languages = languages();
    let words = languages.get(language);
    let mut player = walk::player(&course(), language, Role::Parent);
    player.update(Action::Open(Address::parse(place).expect("a place")), walk::now());
    tui::window_text(&view::scene(&player, words), words, Theme::Dark, size)
}

#[test]
fn home_and_both_ways_of_a_conversation_are_seen_whole_in_the_smallest_usual_window() {
    for language in &locales() {
        let languages = languages();
        let more = languages.get(language).text("screen-more-below");
        for place in ["home", "talking-with-children/two-ways", "settings"] {
            let drawn = shown(place, language, (80, 24));
            assert!(!drawn.contains(&more), "{place} in {language}:\n{drawn}");
        }
    }
}

#[test]
fn in_a_wide_window_what_to_call_stands_beside_every_screen_that_has_no_pages() {
    for place in ["home", "help", "helplines", "glossary", "settings", "guide", "about", "keys", "contents/sextortion"]
    {
        for size in [(110, 24), (140, 45), (200, 60)] {
            let drawn = shown(place, "nl", size);
            let panel: String = drawn
                .lines()
                .map(|line| {
                    line.chars().skip(((size.0 - size.0.min(152)) / 2).into()).take(32).collect::<String>() + "\n"
                })
                .collect();
            assert!(panel.contains("112") && panel.contains("020-261 52 75"), "{place} at {size:?}:\n{panel}");
        }
    }
}

#[test]
fn where_there_is_room_both_ways_stand_side_by_side_at_one_height() {
    for (size, beside) in [((140, 45), true), ((200, 60), true), ((120, 40), false), ((80, 24), false)] {
        let drawn = shown("talking-with-children/two-ways", "nl", size);
        let same =
            drawn.lines().any(|line| line.contains("De onhandige manier") && line.contains("De manier die helpt"));
        assert_eq!(same, beside, "{size:?}:\n{drawn}");
    }
}
