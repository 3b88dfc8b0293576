//! The prompt: what is wanted, and how much help there is with it.

use super::lines::Lines;
use super::say;
use super::vocabulary::first_word;
use super::wanted::Wanted;
use crate::keymap;
use crate::preferences::Hints;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::view::{Row, Scene};

/// What Enter is waited for, before anything else is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    Nothing,
    /// An answer is confirmed.
    Confirming,
    /// The next part of a long screen.
    More,
}

/// What is said before the prompt: the row that is asked for with its options, or the field.
pub(super) fn before(wanted: &Wanted<'_>, words: &Messages) -> Vec<String> {
    let mut lines = Lines::new(words);
    match wanted {
        Wanted::Row(_, row, true) => {
            lines.say("plain-now", &[("label", (&row.label).into())]);
            say::choices(&row.choices, &mut lines);
        }
        Wanted::Row(at, row, false) | Wanted::Words(at, row) => {
            say::row(*at, row, false, &mut lines);
            say::choices(&row.choices, &mut lines);
        }
        // The only line of a question was just said with it.
        Wanted::Text(_, 0, true) => {}
        Wanted::Text(field, ..) => say::field(field, &mut lines),
        Wanted::Written(fields) if fields.iter().any(|field| !field.text.is_empty()) => {
            lines.say("plain-plan-yours", &[]);
            fields.iter().filter(|field| !field.text.is_empty()).for_each(|field| say::field(field, &mut lines));
        }
        _ => {}
    }
    lines.lines
}

pub(super) fn options(wanted: &Wanted<'_>, words: &Messages) -> Vec<String> {
    let mut lines = Lines::new(words);
    match wanted {
        // Each can still be chosen anew; rows with the same options name them once.
        Wanted::RowsFull(rows) => {
            let mut named: Option<&Row> = None;
            for (at, row) in rows.iter().enumerate() {
                say::row(at, &Row { value: None, ..row.clone() }, rows.len() == 2, &mut lines);
                let labels = |row: &Row| row.choices.iter().map(|choice| choice.label.clone()).collect::<Vec<_>>();
                if named.is_none_or(|named| labels(named) != labels(row)) {
                    row.choices.iter().zip(1..).for_each(|(one, at)| lines.add(format!("{at}. {}", one.label)));
                    named = Some(row);
                }
            }
        }
        _ => say::choices(wanted.choices(), &mut lines),
    }
    if lines.lines.is_empty() {
        lines.say("plain-no-options", &[]);
    }
    lines.lines
}

/// The prompt itself. It ends with a colon and fits on a braille display: the last row is what is read first.
pub(super) fn prompt(wanted: &Wanted<'_>, scene: &Scene, words: &Messages, hints: Hints, waits: Waits) -> String {
    let counted = |id: &'static str, count: usize| words.format(id, &[("count", count.into())]);
    match waits {
        Waits::Confirming => return words.text("plain-prompt-confirm"),
        Waits::More => return words.text("plain-prompt-more"),
        Waits::Nothing => {}
    }
    if hints == Hints::Off {
        return words.text("plain-prompt-bare");
    }
    match wanted {
        Wanted::One([_]) => words.text("plain-prompt-only"),
        Wanted::One(_) | Wanted::Mark(_) | Wanted::Row(..) => counted("plain-prompt-one", wanted.choices().len()),
        Wanted::Many(choices) => {
            let example = if choices.len() > 2 { "1 3" } else { "1 2" };
            words.format("plain-prompt-many", &[("example", example.into())])
        }
        Wanted::Order(ids) => {
            let example = order_example(ids.len());
            words.format("plain-prompt-order", &[("count", ids.len().into()), ("example", (&example).into())])
        }
        Wanted::RowsFull(_) => words.text("plain-prompt-rows"),
        Wanted::Number(low, high) => {
            words.format("plain-prompt-number", &[("low", (*low).into()), ("high", (*high).into())])
        }
        Wanted::Words(..) | Wanted::Text(..) => words.text("plain-prompt-text"),
        Wanted::Find(find) if find.choices.is_empty() => words.text("plain-prompt-search"),
        Wanted::Find(find) => counted("plain-prompt-found", find.choices.len()),
        Wanted::On | Wanted::Written(_) if scene.offer(Command::Next).is_some() => words.text("plain-prompt-next"),
        Wanted::On | Wanted::Written(_) => words.text("plain-prompt-close"),
    }
}

/// An order of so many that can be typed as it stands: the first two change places.
fn order_example(count: usize) -> String {
    let mut numbers: Vec<usize> = (1..=count).collect();
    numbers.swap(0, 1.min(count.saturating_sub(1)));
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// What this moment brings.
const NOW: [Command; 5] = [Command::Hint, Command::Why, Command::Retry, Command::TakeBack, Command::Debrief];
/// What does the same on nearly every screen.
const ALWAYS: [Command; 6] =
    [Command::Region, Command::Next, Command::Previous, Command::Close, Command::Skip, Command::Now];

/// What can be done and is named before a prompt: of this moment, and of nearly every one.
pub(super) fn likely(scene: &Scene) -> (Vec<Command>, Vec<Command>) {
    let offered = |commands: &[Command]| commands.iter().copied().filter(|one| scene.offer(*one).is_some()).collect();
    (offered(&NOW), offered(&ALWAYS))
}

/// The words for [`likely`], in that order.
pub(super) fn likely_words(scene: &Scene, words: &Messages) -> (Vec<String>, Vec<String>) {
    let (now, always) = likely(scene);
    let word = |command: Command| first_word(keymap::binding(command).words, words);
    let always = always.into_iter().map(word).chain([first_word("words-help", words)]);
    (now.into_iter().map(word).collect(), always.collect())
}

pub(super) fn confirm(numbers: &[usize], wanted: &Wanted<'_>, words: &Messages) -> String {
    if numbers.is_empty() {
        return words.text("plain-confirm-none");
    }
    let list = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let id = if matches!(wanted, Wanted::Order(_)) { "plain-confirm-order" } else { "plain-confirm" };
    words.format(id, &[("numbers", (&list).into())])
}

pub(super) fn unclear(typed: &str, wanted: &Wanted<'_>, words: &Messages) -> String {
    let allowed = allowed(wanted, words);
    let typed: String = typed.trim().chars().filter(|letter| !letter.is_control()).take(60).collect();
    words.format("plain-unclear", &[("typed", (&typed).into()), ("allowed", (&allowed).into())])
}

pub(super) fn allowed(wanted: &Wanted<'_>, words: &Messages) -> String {
    let counted = |id: &'static str, count: usize| words.format(id, &[("count", count.into())]);
    match wanted {
        Wanted::One(_) | Wanted::Mark(_) | Wanted::Row(..) => counted("plain-allowed-one", wanted.choices().len()),
        Wanted::Words(..) => words.text("plain-allowed-words"),
        Wanted::Many(choices) => counted("plain-allowed-many", choices.len()),
        Wanted::Order(ids) => counted("plain-allowed-order", ids.len()),
        Wanted::RowsFull(_) => words.text("plain-allowed-rows"),
        Wanted::Number(low, high) => {
            words.format("plain-allowed-number", &[("low", (*low).into()), ("high", (*high).into())])
        }
        Wanted::On | Wanted::Written(_) | Wanted::Text(..) => words.text("plain-allowed-on"),
        Wanted::Find(_) => words.text("plain-allowed-search"),
    }
}
