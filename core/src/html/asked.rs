//! What is asked, as something to tick, number or write on.

#![deny(clippy::wildcard_enum_match_arm)]

use super::element::{Element, blanks, el};
use crate::messages::Messages;
use crate::view::{Asks, Choice, Field, Item, Number, Row};

/// Everything that can be answered. Options have letters: the room can call them.
pub(super) fn asked(asks: &Asks, words: &Messages) -> Vec<Element> {
    match asks {
        Asks::Nothing => Vec::new(),
        Asks::One(list) => vec![choices("ul", list)],
        Asks::Say(list) => vec![el("p").add(el("strong").say(words.text("paper-say"))), choices("ol", list)],
        Asks::Mark(list) | Asks::Many(list) => vec![choices("ol", list)],
        Asks::Order(items) => vec![order(items)],
        Asks::Rows(list) => rows(list, words),
        Asks::Number(asked) => vec![number(asked, words)],
        Asks::Fields { fields, .. } => vec![el("ul").class("plain lines").all(fields.iter().map(field))],
        Asks::Find(find) => vec![choices("ul", &find.choices)],
    }
}

fn choices(tag: &'static str, list: &[Choice]) -> Element {
    let list_of = if tag == "ol" { el(tag).class("letters") } else { el(tag) };
    list_of.all(list.iter().map(choice))
}

fn choice(choice: &Choice) -> Element {
    let speaker = choice.speaker.iter().map(|speaker| el("b").say(format!("{}: ", speaker.name)));
    let state = choice.state.iter().map(|state| el("span").say(format!(" ({state})")));
    let detail = choice.detail.iter().map(|detail| el("p").class("quiet").say(detail));
    el("li").all(speaker).say(&choice.label).all(state).all(detail)
}

/// Each with a box for its number.
fn order(items: &[Item]) -> Element {
    el("ul").class("boxes").all(items.iter().map(|item| el("li").say(&item.label)))
}

/// Rows that share their options have them once.
fn rows(rows: &[Row], words: &Messages) -> Vec<Element> {
    let labels = |row: &Row| row.choices.iter().map(|choice| choice.label.clone()).collect::<Vec<_>>();
    let first = rows.first().map(labels).unwrap_or_default();
    if rows.len() > 1 && !first.is_empty() && rows.iter().all(|row| labels(row) == first) {
        let letter = words.text("paper-letter");
        let heads = el("tr")
            .add(el("th").with("scope", "col").say(words.text("paper-row")))
            .add(el("th").with("scope", "col").say(&letter));
        let filled = rows.iter().map(|row| {
            let value = match &row.value {
                Some(value) => el("td").say(value),
                None => el("td").class("fill"),
            };
            el("tr").add(el("td").say(&row.label)).add(value)
        });
        let table = el("table").class("rows").add(el("thead").add(heads)).add(el("tbody").all(filled));
        return vec![choices("ol", &rows[0].choices), table];
    }
    let one = |row: &Row| {
        let value = row.value.iter().map(|value| el("p").say(value));
        let written = row.choices.is_empty().then(|| blanks(1));
        let offered = (!row.choices.is_empty()).then(|| choices("ol", &row.choices));
        el("div").class("together").line(&row.label).all(value).all(offered).all(written)
    };
    rows.iter().map(one).collect()
}

fn number(number: &Number, words: &Messages) -> Element {
    let range = [("low", number.low.into()), ("high", number.high.into()), ("unit", (&number.unit).into())];
    let value = number.value.map(|value| el("p").say(format!("{value} {}", number.unit)));
    el("div").class("together").line(&words.format("paper-number", &range)).all(value).add(blanks(1))
}

/// What was written stands there; else there are lines to write on.
fn field(field: &Field) -> Element {
    if field.text.is_empty() {
        el("li").say(&field.label).add(blanks(2))
    } else {
        el("li").say(&field.label).add(el("p").say(&field.text))
    }
}
