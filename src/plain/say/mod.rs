//! Each screen as lines. One exhaustive match: whatever the full screen shows is said here too.

#![deny(clippy::wildcard_enum_match_arm)]

mod help;
mod question;
mod reading;
mod talk;

pub(super) use help::{card, help_lines};
pub(super) use question::news as question_news;

use super::lines::Lines;
use crate::keymap;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::view::{Choice, Menu, Results, Scene, Search, View};

/// Everything that a scene says.
pub(super) fn scene(scene: &Scene, words: &Messages) -> Vec<String> {
    let mut lines = Lines::new(words);
    lines.add(place(scene));
    lines.all(&scene.state);
    view(&scene.view, &mut lines);
    lines.lines
}

/// Where the reader is, in one line.
pub(super) fn place(scene: &Scene) -> String {
    let header = &scene.header;
    let parts = [Some(&header.place), header.step.as_ref(), header.kind.as_ref()];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("{}.", parts.join(". "))
}

fn view(view: &View, lines: &mut Lines<'_>) {
    match view {
        View::Welcome(shown) | View::Home(shown) | View::Modules(shown) | View::Contents(shown) => menu(shown, lines),
        View::Now(shown) | View::Glossary(shown) | View::Settings(shown) | View::Setting(shown) => menu(shown, lines),
        View::Door(door) => reading::door(door, lines),
        View::Story(text) | View::Text(text) | View::Close(text) | View::About(text) => reading::reading(text, lines),
        View::Steps(steps) => reading::steps(steps, lines),
        View::Contrast(contrast) => talk::contrast(contrast, lines),
        View::Fact(fact) => reading::fact(fact, lines),
        View::Help(shown) => help::card(shown, lines),
        View::HelpLines(shown) => help::help_lines(shown, lines),
        View::Plan(plan) => question::plan(plan, lines),
        View::Question(asked) => question::question(asked, lines),
        View::Talk(shown) => talk::talk(shown, lines),
        View::Debrief(shown) => talk::debrief(shown, lines),
        View::Results(shown) => results(shown, lines),
        View::Term(term) => {
            lines.heading(&term.term);
            lines.add(&term.meaning);
            lines.all(&term.lines);
        }
        View::Search(shown) => search(shown, lines),
        View::Sources(sources) => {
            lines.heading(&sources.title);
            lines.all(&sources.intro);
            lines.all(sources.sources.iter().flatten());
        }
        View::Notes(notes) => {
            lines.heading(&notes.title);
            lines.all(&notes.lines);
            lines.rich(&notes.note);
            if !notes.discuss.is_empty() {
                lines.heading(&notes.discuss_title);
                lines.numbered(&notes.discuss);
            }
            if !notes.hard.is_empty() {
                lines.heading(&notes.hard_title);
                lines.all(&notes.hard);
            }
        }
        View::Keys(keys) => {
            lines.heading(&keys.title);
            for (command, help) in &keys.commands {
                lines.add(word_and_help(*command, help, lines.words));
            }
            lines.all(&keys.lines);
        }
    }
}

/// The word to type for a command, and what it does.
pub(super) fn word_and_help(command: Command, help: &str, words: &Messages) -> String {
    let typed = words.text(keymap::binding(command).words);
    let word = typed.split_whitespace().next().unwrap_or_default();
    format!("{word}: {help}")
}

/// Choices with their numbers, states in words, and details.
pub(super) fn choices<'c>(choices: impl IntoIterator<Item = &'c Choice>, lines: &mut Lines<'_>) {
    for (at, choice) in choices.into_iter().enumerate() {
        let state = choice.state.as_ref().map(|state| format!(" ({state})")).unwrap_or_default();
        lines.add(format!("{}. {}{state}", at + 1, choice.label));
        lines.all(&choice.detail);
    }
}

fn menu(menu: &Menu, lines: &mut Lines<'_>) {
    lines.heading(&menu.title);
    lines.all(&menu.intro);
    lines.all(&menu.question);
    choices(&menu.choices, lines);
}

fn results(results: &Results, lines: &mut Lines<'_>) {
    lines.heading(&results.title);
    lines.add(&results.headline);
    lines.all(&results.lines);
    choices(&results.choices, lines);
}

fn search(search: &Search, lines: &mut Lines<'_>) {
    lines.heading(&search.title);
    if search.query.is_empty() {
        lines.add(&search.prompt);
    } else {
        lines.say("plain-searched", &[("query", (&search.query).into())]);
    }
    lines.add(&search.found);
    choices(&search.choices, lines);
}
