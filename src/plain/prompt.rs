//! The prompt: what is wanted, and how much help there is with it.

use super::lines::Lines;
use super::say;
use super::understand::Asked;
use crate::keymap;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::progress::HintLevel;
use vangnet_core::view::Scene;

/// What is said before the prompt: the row that is asked for with its options, or the field.
pub(super) fn before(asked: &Asked<'_>, words: &Messages) -> Vec<String> {
    let mut lines = Lines::new(words);
    match asked {
        Asked::Row(at, row) => {
            lines.say("plain-row", &[("number", (at + 1).into()), ("label", (&row.label).into())]);
            say::choices(&row.choices, &mut lines);
        }
        // The first field was just said with the page.
        Asked::Text(field, at) if *at > 0 => lines.add(&field.label),
        Asked::Text(..)
        | Asked::On
        | Asked::One(_)
        | Asked::Many(_)
        | Asked::Order(_)
        | Asked::RowsFull(_)
        | Asked::Number(..)
        | Asked::Search(_) => {}
    }
    lines.lines
}

/// The options again.
pub(super) fn options(asked: &Asked<'_>, words: &Messages) -> Vec<String> {
    let mut lines = Lines::new(words);
    match asked {
        Asked::One(choices) | Asked::Many(choices) => say::choices(choices.iter().copied(), &mut lines),
        Asked::Search(choices) => say::choices(choices.iter(), &mut lines),
        Asked::Row(_, row) => say::choices(&row.choices, &mut lines),
        Asked::On | Asked::Order(_) | Asked::RowsFull(_) | Asked::Number(..) | Asked::Text(..) => {}
    }
    if lines.lines.is_empty() {
        lines.say("plain-no-options", &[]);
    }
    lines.lines
}

/// The prompt itself. It ends with a colon and fits on a braille display: the last row is what is read first.
pub(super) fn prompt(asked: &Asked<'_>, scene: &Scene, words: &Messages, hints: HintLevel, pending: bool) -> String {
    if pending {
        return words.text("plain-prompt-confirm");
    }
    let wanted = match asked {
        Asked::One(choices) => words.format("plain-prompt-one", &[("count", choices.len().into())]),
        Asked::Many(choices) => words.format("plain-prompt-many", &[("count", choices.len().into())]),
        Asked::Order(ids) => words.format("plain-prompt-order", &[("count", ids.len().into())]),
        Asked::Row(_, row) if row.choices.is_empty() => words.text("plain-prompt-text"),
        Asked::Row(_, row) => words.format("plain-prompt-one", &[("count", row.choices.len().into())]),
        Asked::RowsFull(_) => words.text("plain-prompt-rows"),
        Asked::Number(low, high) => {
            words.format("plain-prompt-number", &[("low", (*low).into()), ("high", (*high).into())])
        }
        Asked::Text(..) => words.text("plain-prompt-text"),
        Asked::Search([]) => words.text("plain-prompt-search"),
        Asked::Search(choices) => words.format("plain-prompt-found", &[("count", choices.len().into())]),
        Asked::On if scene.commands.contains(&Command::Next) => words.text("plain-prompt-next"),
        Asked::On => words.text("plain-prompt-close"),
    };
    match hints {
        HintLevel::Off => words.text("plain-prompt-bare"),
        HintLevel::Short | HintLevel::Full => wanted,
    }
}

/// What else can be typed, in a line before the prompt.
pub(super) fn also(scene: &Scene, words: &Messages, hints: HintLevel) -> Option<String> {
    let list = likely(scene, words).join(", ");
    (hints == HintLevel::Full).then(|| words.format("plain-also", &[("words", (&list).into())]))
}

/// The words most likely wanted now.
fn likely(scene: &Scene, words: &Messages) -> Vec<String> {
    let wanted = [
        Command::Hint,
        Command::Why,
        Command::Retry,
        Command::Debrief,
        Command::Next,
        Command::Previous,
        Command::Close,
        Command::Skip,
        Command::Now,
    ];
    let mut likely: Vec<String> = wanted
        .into_iter()
        .filter(|command| scene.commands.contains(command))
        .map(|command| first_word(keymap::binding(command).words, words))
        .take(4)
        .collect();
    likely.push(first_word("words-help", words));
    likely
}

/// The word that is shown of a message that holds several.
fn first_word(id: &str, words: &Messages) -> String {
    words.text(id).split_whitespace().next().unwrap_or_default().to_owned()
}

/// What was understood of several numbers.
pub(super) fn confirm(numbers: &[usize], words: &Messages) -> String {
    if numbers.is_empty() {
        return words.text("plain-confirm-none");
    }
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let list = numbers.join(" ");
    words.format("plain-confirm", &[("numbers", (&list).into())])
}

/// What was not understood, and what is allowed.
pub(super) fn unclear(typed: &str, asked: &Asked<'_>, words: &Messages) -> String {
    let allowed = allowed(asked, words);
    let typed: String = typed.trim().chars().filter(|letter| !letter.is_control()).take(60).collect();
    words.format("plain-unclear", &[("typed", (&typed).into()), ("allowed", (&allowed).into())])
}

/// What is allowed here.
pub(super) fn allowed(asked: &Asked<'_>, words: &Messages) -> String {
    match asked {
        Asked::One(choices) => words.format("plain-allowed-one", &[("count", choices.len().into())]),
        Asked::Many(choices) => words.format("plain-allowed-many", &[("count", choices.len().into())]),
        Asked::Order(ids) => words.format("plain-allowed-order", &[("count", ids.len().into())]),
        Asked::Row(_, row) => words.format("plain-allowed-one", &[("count", row.choices.len().into())]),
        Asked::RowsFull(_) => words.text("plain-allowed-rows"),
        Asked::Number(low, high) => {
            words.format("plain-allowed-number", &[("low", (*low).into()), ("high", (*high).into())])
        }
        Asked::On | Asked::Text(..) => words.text("plain-allowed-on"),
        Asked::Search(_) => words.text("plain-allowed-search"),
    }
}
