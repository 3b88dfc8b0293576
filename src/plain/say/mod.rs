//! Each screen as lines. One exhaustive match: whatever the full screen shows is said here too.

#![deny(clippy::wildcard_enum_match_arm)]

mod asked;
mod help;
mod question;
mod reading;
mod reference;
mod talk;

pub(super) use asked::{choices, field, row};
pub(super) use help::{card_alone, helplines_alone};
pub(super) use reference::{guide, word_and_help};

use asked::asked;

use super::lines::Lines;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Asks, Menu, Scene, View};

pub(super) fn scene(scene: &Scene, words: &Messages) -> Vec<String> {
    let mut lines = Lines::new(words);
    lines.all(&scene.state);
    view(scene, &mut lines);
    let kind = scene.header.kind.as_deref().unwrap_or_default();
    let says_place = words.format("plain-heading", &[("text", kind.into())]);
    let begins = lines.lines.first().is_some_and(|first| !kind.is_empty() && first.starts_with(&says_place));
    // Where the heading says where one is, it is said once; on a page there is its number to say.
    let is_said = begins && scene.header.step.is_none() || matches!(scene.view, View::Welcome(_) | View::Home(_));
    if !is_said {
        lines.lines.insert(0, place(scene));
    }
    lines.lines
}

/// The same lines, without the name of a lesson that was just said: from page to page it does not change.
pub(super) fn without_repeated_place(lines: &[String], before: Option<&Scene>, scene: &Scene) -> Vec<String> {
    let mut lines = lines.to_vec();
    let header = &scene.header;
    let is_same = before.is_some_and(|before| before.header.step.is_some() && before.header.place == header.place);
    if let Some(first) = lines.first_mut().filter(|first| **first == place(scene) && is_same) {
        *first = sentence([header.step.as_ref(), header.kind.as_ref(), header.listed.as_ref()]);
    }
    lines
}

/// What is new on a question or a talk that was said before, where that is another thing than the lines that changed.
pub(super) fn changed(before: &Scene, scene: &Scene, words: &Messages) -> Option<Vec<String>> {
    match (&before.view, &scene.view) {
        (View::Question(before), View::Question(shown)) => question::news(before, shown, &scene.asks, words),
        (View::Talk(before), View::Talk(shown)) if shown.turns.len() < before.turns.len() => {
            let mut lines = Lines::new(words);
            talk::news(before, shown, &scene.asks, &mut lines);
            Some(lines.lines)
        }
        _ => None,
    }
}

/// Where a talk is, for whoever changed its language and knows the rest; nothing of another screen.
pub(super) fn talk_here(scene: &Scene, words: &Messages) -> Option<Vec<String>> {
    let View::Talk(shown) = &scene.view else { return None };
    let mut lines = Lines::new(words);
    talk::here(shown, &scene.asks, &mut lines);
    Some(lines.lines)
}

/// What is asked, said again to whoever comes back and knows the rest; nothing where reading on is what comes next.
pub(super) fn asked_again(scene: &Scene, words: &Messages) -> Vec<String> {
    let mut lines = Lines::new(words);
    match &scene.view {
        View::Question(shown) if shown.answered.is_none() => {
            question::prompt(shown, &mut lines);
            asked(&scene.asks, &mut lines);
        }
        View::Question(shown) => shown.sure.iter().for_each(|sure| question::sure(sure, &scene.asks, &mut lines)),
        View::Talk(shown) if shown.ending.is_none() => talk::here(shown, &scene.asks, &mut lines),
        // The sentence that is asked for is said before the prompt.
        View::Plan(_)
        | View::Talk(_)
        | View::Welcome(_)
        | View::Home(_)
        | View::Modules(_)
        | View::Contents(_)
        | View::Now(_) => {}
        View::Glossary(_) | View::Settings(_) | View::Setting(_) | View::Door(_) | View::Story(_) => {}
        View::Text(_) | View::Close(_) | View::About(_) | View::Steps(_) | View::Contrast(_) | View::Fact(_) => {}
        View::Help(_) | View::Helplines(_) | View::Duties(_) | View::Debrief(_) | View::Results(_) => {}
        View::Term(_) | View::Search(_) | View::Sources(_) | View::Notes(_) | View::Guide(_) | View::Keys(_) => {}
    }
    lines.lines
}

/// How much of a screen is said at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// Heard before every lesson: nothing is added to it.
    Brief,
    /// Read through.
    Whole,
    /// Looked up, not read through: the rest of a long one is said when it is asked for.
    InParts,
}

pub(super) fn pace(view: &View) -> Pace {
    match view {
        View::Welcome(_) | View::Home(_) | View::Door(_) => Pace::Brief,
        View::Help(_) | View::Helplines(_) | View::Duties(_) | View::Debrief(_) => Pace::InParts,
        View::Glossary(_) | View::Contents(_) | View::Search(_) | View::Guide(_) => Pace::InParts,
        View::Modules(_) | View::Now(_) | View::Settings(_) | View::Setting(_) | View::Results(_) => Pace::Whole,
        View::Story(_) | View::Text(_) | View::Close(_) | View::About(_) | View::Steps(_) => Pace::Whole,
        View::Contrast(_) | View::Fact(_) | View::Plan(_) | View::Question(_) | View::Talk(_) => Pace::Whole,
        View::Term(_) | View::Sources(_) | View::Notes(_) | View::Keys(_) => Pace::Whole,
    }
}

/// Where the reader is, in one line.
pub(super) fn place(scene: &Scene) -> String {
    let header = &scene.header;
    sentence([Some(&header.place), header.step.as_ref(), header.kind.as_ref(), header.listed.as_ref()])
}

fn sentence<const N: usize>(parts: [Option<&String>; N]) -> String {
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("{}.", parts.join(". "))
}

fn view(scene: &Scene, lines: &mut Lines<'_>) {
    let asks = &scene.asks;
    match &scene.view {
        View::Welcome(shown) => {
            let mut first = shown.menu.clone();
            first.intro.extend(shown.is_first.then(|| lines.words.text("plain-welcome-leave")));
            menu(&first, asks, lines);
        }
        View::Home(shown) => menu(shown, asks, lines),
        View::Modules(shown)
        | View::Contents(shown)
        | View::Now(shown)
        | View::Glossary(shown)
        | View::Settings(shown)
        | View::Setting(shown) => {
            opening(shown, lines);
            asked(asks, lines);
        }
        View::Door(door) => reading::door(door, lines),
        View::Story(text) | View::Text(text) | View::Close(text) | View::About(text) => reading::reading(text, lines),
        View::Steps(steps) => reading::steps(steps, lines),
        View::Contrast(contrast) => talk::contrast(contrast, lines),
        View::Fact(fact) => reading::fact(fact, lines),
        View::Help(shown) => help::card(shown, lines),
        View::Helplines(shown) => {
            help::helplines(shown, lines);
            asked(asks, lines);
        }
        View::Duties(shown) => help::duties(shown, lines),
        View::Plan(plan) => reading::plan(plan, asks, lines),
        View::Question(shown) => question::question(shown, asks, lines),
        View::Talk(shown) => talk::talk(shown, asks, lines),
        View::Debrief(shown) => talk::debrief(shown, asks, lines),
        View::Results(shown) => {
            lines.heading(&shown.title);
            lines.add(&shown.headline);
            lines.all(&shown.lines);
            asked(asks, lines);
        }
        View::Term(shown) => reference::term(shown, lines),
        View::Search(shown) => reference::search(shown, asks, lines),
        View::Sources(shown) => reference::sources(shown, lines),
        View::Notes(shown) => reference::notes(shown, lines),
        View::Guide(shown) => reference::guide(shown, lines),
        View::Keys(shown) => reference::keys(shown, lines),
    }
}

/// A first menu, in as few lines as it can be understood in: what stands here is heard before every lesson.
fn menu(menu: &Menu, asks: &Asks, lines: &mut Lines<'_>) {
    lines.heading(&menu.title);
    lines.add(menu.intro.join(" "));
    lines.all(&menu.question);
    asked(asks, lines);
}

fn opening(menu: &Menu, lines: &mut Lines<'_>) {
    lines.heading(&menu.title);
    lines.all(&menu.intro);
    lines.all(&menu.question);
}
