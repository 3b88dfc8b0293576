//! What a screen asks, as lines.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::plain::lines::Lines;
use vangnet_core::view::{Asks, Choice, Field, Number, Row};

/// Everything that can be answered; the options of a row are said when it is asked for.
pub(super) fn asked(asks: &Asks, lines: &mut Lines<'_>) {
    match asks {
        Asks::Nothing => {}
        Asks::One(list) | Asks::Say(list) | Asks::Mark(list) | Asks::Many(list) => choices(list, lines),
        Asks::Order(items) => lines.numbered(items.iter().map(|item| &item.label)),
        Asks::Rows(rows) => rows.iter().enumerate().for_each(|(at, one)| row(at, one, rows.len() == 2, lines)),
        Asks::Number(one) => number(one, lines),
        Asks::Fields { fields, .. } => fields.iter().for_each(|one| field(one, lines)),
        Asks::Find(find) => choices(&find.choices, lines),
    }
}

/// One choice, one line: whoever goes from line to line lands on each.
pub(in crate::plain) fn choices(choices: &[Choice], lines: &mut Lines<'_>) {
    choices.iter().enumerate().for_each(|(at, one)| lines.add(choice(at, one)));
}

/// A choice with its number, who says it, its state, and what is said beside it.
fn choice(at: usize, choice: &Choice) -> String {
    let state = choice.state.as_ref().map(|state| format!(" ({state})")).unwrap_or_default();
    let speaker = choice.speaker.as_ref().map(|speaker| format!("{}: ", speaker.name)).unwrap_or_default();
    let said = format!("{}. {speaker}{}{state}", at + 1, choice.label);
    let stop = |text: &str| if text.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    match &choice.detail {
        Some(detail) => format!("{said}{} {detail}{}", stop(&said), stop(detail)),
        None => said,
    }
}

/// A row by its number, or by which of two it is, with what it holds.
pub(in crate::plain) fn row(at: usize, row: &Row, is_of_two: bool, lines: &mut Lines<'_>) {
    let mut said = vec![("number", (at + 1).into()), ("label", (&row.label).into())];
    said.extend(row.value.iter().map(|value| ("value", value.into())));
    let id = match (is_of_two, row.value.is_some()) {
        (true, false) => "plain-row-of-two",
        (true, true) => "plain-row-of-two-filled",
        (false, false) => "plain-row",
        (false, true) => "plain-row-filled",
    };
    lines.say(id, &said);
}

fn number(number: &Number, lines: &mut Lines<'_>) {
    let range = [("low", number.low.into()), ("high", number.high.into()), ("unit", (&number.unit).into())];
    lines.say("plain-number-range", &range);
    if let Some(value) = number.value {
        lines.say("plain-number", &[("value", value.into()), ("unit", (&number.unit).into())]);
    }
}

pub(in crate::plain) fn field(field: &Field, lines: &mut Lines<'_>) {
    if field.text.is_empty() {
        lines.add(&field.label);
    } else {
        lines.say("plain-field", &[("label", (&field.label).into()), ("text", (&field.text).into())]);
    }
}
