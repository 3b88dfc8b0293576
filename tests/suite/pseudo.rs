//! A language that nobody speaks, with longer words: what is cut in it would be cut in the next language.

use std::sync::Arc;

use super::support::{catalogues, course};
use super::walk;
use vangnet::preferences::Theme;
use vangnet::tui;
use vangnet_core::messages::{Catalogue, Languages};
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Action, Address, Player, Setting};
use vangnet_core::reading::Course;
use vangnet_core::view;

/// Twice the length up to 10 letters, 1.6 times up to 40, 1.4 times above; accents; brackets at both ends.
///
/// Messages for values, brackets and numbers of a pattern stay as they are.
fn longer(text: &str) -> String {
    let letters = text.chars().count();
    let share = match letters {
        0..=10 => 100,
        11..=40 => 60,
        _ => 40,
    };
    let mut out = String::from("[");
    let mut inside = 0;
    for letter in text.chars() {
        inside += i32::from(letter == '{') - i32::from(letter == '}');
        out.push(match letter {
            'a' if inside == 0 => 'á',
            'e' if inside == 0 => 'ë',
            'o' if inside == 0 => 'ö',
            'u' if inside == 0 => 'û',
            'i' if inside == 0 => 'í',
            other => other,
        });
    }
    let more = letters * share / 100;
    let padding = "öne twö ";
    out.extend(padding.chars().cycle().take(more));
    out.truncate(out.trim_end().len());
    out.push(']');
    out
}

/// The English texts with every one-line message made longer. Messages with a choice of forms stay.
fn pseudo() -> Languages {
    let mut all = catalogues();
    let english = all.iter().find(|catalogue| catalogue.language == "en").expect("English").clone();
    let files = english.files.iter().map(|(name, text)| {
        let lines = text.lines().map(|line| match line.split_once(" = ") {
            // Messages that are typed are no labels.
            Some((id, value))
                if !line.starts_with(['#', ' ', '['])
                    && !id.starts_with("words-")
                    && value.matches('{').count() == value.matches('}').count() =>
            {
                format!("{id} = {}", longer(value))
            }
            _ => line.to_owned(),
        });
        (name.clone(), (lines.collect::<Vec<_>>().join("\n") + "\n").into())
    });
    let files = files.collect();
    all.retain(|catalogue| catalogue.language != "en");
    all.push(Catalogue { language: "en".to_owned(), files });
    Languages::new(all)
}

fn screens(course: &Arc<Course>) -> Vec<(String, Player)> {
    let at = |actions: Vec<Action>| {
        let mut player = walk::player(course, "en", Role::Parent);
        for action in actions {
            player.update(action, walk::now());
        }
        player
    };
    let page = |module: &str, page: &str| {
        Action::Open(Address::Page(Id::parse(module).expect("an id"), Id::parse(page).expect("an id")))
    };
    let mut screens = vec![
        ("home".to_owned(), at(vec![])),
        ("now".to_owned(), at(vec![Action::Open(Address::Help)])),
        ("lines".to_owned(), at(vec![Action::Open(Address::Helplines)])),
        ("settings".to_owned(), at(vec![Action::Open(Address::Settings)])),
        ("theme".to_owned(), at(vec![Action::Open(Address::Setting(Setting::Preference(Id::known("theme"))))])),
        ("guide".to_owned(), at(vec![Action::Open(Address::Guide)])),
        ("about".to_owned(), at(vec![Action::Open(Address::About)])),
        ("search".to_owned(), at(vec![Action::Open(Address::Search)])),
        ("keys".to_owned(), at(vec![page("sextortion", "noor"), Action::Open(Address::Keys)])),
        ("results".to_owned(), at(vec![page("sextortion", "close"), Action::Next])),
    ];
    for name in ["door", "noor", "signals", "order", "chat", "talk", "card"] {
        screens.push((name.to_owned(), at(vec![page("sextortion", name)])));
    }
    screens
}

#[test]
fn no_label_is_cut_in_a_language_with_longer_words() {
    let (course, languages) = (course(), pseudo());
    assert_eq!(languages.faults(), []);
    let words = languages.get("en");
    assert!(words.text("home-now-label").starts_with('['), "{}", words.text("home-now-label"));
    let mut cut = Vec::new();
    for (name, player) in screens(&course) {
        let scene = view::scene(&player, words);
        for width in [80, 60, 40] {
            let drawn = tui::scene_text(&scene, words, Theme::Terminal, width);
            // A label that is cut has lost its closing bracket: it ends with the sign that it goes on.
            for line in drawn.lines().filter(|line| line.contains('…') && line.contains('[')) {
                cut.push(format!("{name} at {width}: {}", line.trim()));
            }
            let (open, close) = (drawn.matches('[').count(), drawn.matches(']').count());
            if open != close {
                cut.push(format!("{name} at {width}: {open} begin and {close} end"));
            }
        }
        for size in [(80, 24), (60, 20), (40, 12)] {
            let drawn = tui::window_text(&scene, words, Theme::Terminal, size);
            let footer = drawn.lines().last().unwrap_or_default();
            if footer.contains('…') || footer.matches('[').count() != footer.matches(']').count() {
                cut.push(format!("{name} at {size:?}: {footer}"));
            }
        }
    }
    assert!(cut.is_empty(), "{cut:#?}");
}
