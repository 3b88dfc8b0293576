//! The prompt: what is wanted, and how much help there is with it.

use super::lines::Lines;
use super::say;
use super::understand::Asked;
use crate::keymap;
use crate::l10n::Words;
use crate::player::Command;
use crate::progress::HintLevel;
use crate::view::Scene;

/// What is said before the prompt: the row that is asked for with its options, or the field.
pub(super) fn before(asked: &Asked<'_>, words: &Words) -> Vec<String> {
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
pub(super) fn options(asked: &Asked<'_>, words: &Words) -> Vec<String> {
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
pub(super) fn prompt(asked: &Asked<'_>, scene: &Scene, words: &Words, hints: HintLevel, pending: bool) -> String {
    if pending {
        return words.say("plain-prompt-confirm");
    }
    let wanted = match asked {
        Asked::One(choices) => words.say_with("plain-prompt-one", &[("count", choices.len().into())]),
        Asked::Many(choices) => words.say_with("plain-prompt-many", &[("count", choices.len().into())]),
        Asked::Order(ids) => words.say_with("plain-prompt-order", &[("count", ids.len().into())]),
        Asked::Row(_, row) if row.choices.is_empty() => words.say("plain-prompt-text"),
        Asked::Row(_, row) => words.say_with("plain-prompt-one", &[("count", row.choices.len().into())]),
        Asked::RowsFull(_) => words.say("plain-prompt-rows"),
        Asked::Number(low, high) => {
            words.say_with("plain-prompt-number", &[("low", (*low).into()), ("high", (*high).into())])
        }
        Asked::Text(..) => words.say("plain-prompt-text"),
        Asked::Search([]) => words.say("plain-prompt-search"),
        Asked::Search(choices) => words.say_with("plain-prompt-found", &[("count", choices.len().into())]),
        Asked::On if scene.commands.contains(&Command::Next) => words.say("plain-prompt-next"),
        Asked::On => words.say("plain-prompt-close"),
    };
    match hints {
        HintLevel::Off => words.say("plain-prompt-bare"),
        HintLevel::Short | HintLevel::Full => wanted,
    }
}

/// What else can be typed, in a line before the prompt.
pub(super) fn also(scene: &Scene, words: &Words, hints: HintLevel) -> Option<String> {
    let list = likely(scene, words).join(", ");
    (hints == HintLevel::Full).then(|| words.say_with("plain-also", &[("words", (&list).into())]))
}

/// The words most likely wanted now.
fn likely(scene: &Scene, words: &Words) -> Vec<String> {
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
fn first_word(id: &str, words: &Words) -> String {
    words.say(id).split_whitespace().next().unwrap_or_default().to_owned()
}

/// What was understood of several numbers.
pub(super) fn confirm(numbers: &[usize], words: &Words) -> String {
    if numbers.is_empty() {
        return words.say("plain-confirm-none");
    }
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let list = numbers.join(" ");
    words.say_with("plain-confirm", &[("numbers", (&list).into())])
}

/// What was not understood, and what is allowed.
pub(super) fn unclear(typed: &str, asked: &Asked<'_>, words: &Words) -> String {
    let allowed = allowed(asked, words);
    let typed: String = typed.trim().chars().filter(|letter| !letter.is_control()).take(60).collect();
    words.say_with("plain-unclear", &[("typed", (&typed).into()), ("allowed", (&allowed).into())])
}

/// What is allowed here.
pub(super) fn allowed(asked: &Asked<'_>, words: &Words) -> String {
    match asked {
        Asked::One(choices) => words.say_with("plain-allowed-one", &[("count", choices.len().into())]),
        Asked::Many(choices) => words.say_with("plain-allowed-many", &[("count", choices.len().into())]),
        Asked::Order(ids) => words.say_with("plain-allowed-order", &[("count", ids.len().into())]),
        Asked::Row(_, row) => words.say_with("plain-allowed-one", &[("count", row.choices.len().into())]),
        Asked::RowsFull(_) => words.say("plain-allowed-rows"),
        Asked::Number(low, high) => {
            words.say_with("plain-allowed-number", &[("low", (*low).into()), ("high", (*high).into())])
        }
        Asked::On | Asked::Text(..) => words.say("plain-allowed-on"),
        Asked::Search(_) => words.say("plain-allowed-search"),
    }
}
