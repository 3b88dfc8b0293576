//! What a screen asks, written where the screen wants it: the only place in which focusable things are begun, in the
//! order of `focus::focusables`.

#![deny(clippy::wildcard_enum_match_arm)]

use super::field::{self, field};
use crate::tui::bubble::bubble;
use crate::tui::column::Column;
use crate::tui::cursor::Cursor;
use crate::tui::focus::has_button;
use crate::tui::text_style::{Segment, TextStyle, segment};
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::view::{Asks, Choice, Field, Find, Item, Number, Row, Scene};

/// How many options carry a digit.
const DIGITS: usize = 9;

pub(super) struct Asked<'a> {
    pub(super) scene: &'a Scene,
    pub(super) cursor: &'a Cursor,
    pub(super) messages: &'a Messages,
}

impl Asked<'_> {
    pub(super) fn write(&self, column: &mut Column) {
        let asks = &self.scene.asks;
        match asks {
            Asks::Nothing => {}
            Asks::One(choices) => self.one(choices, false, column),
            Asks::Say(sentences) => self.sentences(sentences, column),
            Asks::Mark(choices) => options(choices, ["( )", "(x)"], true, column),
            Asks::Many(choices) => options(choices, ["[ ]", "[x]"], true, column),
            Asks::Order(items) => self.order(items, column),
            Asks::Rows(rows) => rows.iter().for_each(|row| self.row(row, column)),
            Asks::Number(number) => self.number(number, column),
            Asks::Fields { fields, .. } => self.fields(fields, column),
            Asks::Find(find) => self.find(find, "", "", column),
        }
        if has_button(asks) {
            self.hand_in(column);
        }
    }

    /// Choices of a menu, with air between those that say more.
    pub(super) fn menu(&self, column: &mut Column) {
        let choices = self.scene.asks.choices();
        let airy = choices.iter().any(|choice| choice.detail.is_some()) && choices.len() <= 12;
        self.one(choices, airy, column);
    }

    /// One choice, where each stands by itself in a text.
    pub(super) fn nth(&self, at: usize, column: &mut Column) {
        self.scene.asks.choices().get(at).into_iter().for_each(|one| choice(at, one, column));
    }

    fn one(&self, choices: &[Choice], airy: bool, column: &mut Column) {
        for (at, one) in choices.iter().enumerate() {
            choice(at, one, column);
            if airy && one.detail.is_some() {
                column.gap();
            }
        }
    }

    fn sentences(&self, sentences: &[Choice], column: &mut Column) {
        for (at, one) in sentences.iter().enumerate() {
            column.gap();
            let focused = column.begin_item();
            column.hanging(0, 4, &mark(focused, at), &[segment(&one.label, label_ink(focused, false))]);
            column.end_item();
        }
    }

    fn order(&self, items: &[Item], column: &mut Column) {
        for (at, item) in items.iter().enumerate() {
            let focused = column.begin_item();
            let grabbed = focused && self.cursor.grabbed;
            ordered(at, item, if grabbed { "↕" } else { sign(focused) }, label_ink(focused, grabbed), column);
            column.end_item();
        }
        column.gap();
        let id = if self.cursor.grabbed { "screen-order-drop" } else { "screen-order-take" };
        column.text(&self.messages.text(id), TextStyle::Quiet);
    }

    fn row(&self, row: &Row, column: &mut Column) {
        column.gap();
        if row.choices.is_empty() {
            field(&row.label, row.value.as_deref().unwrap_or_default(), self.cursor, column);
            return;
        }
        let focused = column.begin_item();
        let style = if focused { TextStyle::Strong } else { TextStyle::Text };
        column.hanging(
            0,
            2,
            &[segment(format!("{} ", sign(focused)), TextStyle::Accent)],
            &[segment(&row.label, style)],
        );
        row_choices(row, focused, column);
        column.end_item();
    }

    fn number(&self, number: &Number, column: &mut Column) {
        let focused = column.begin_item();
        let typed = Some(self.cursor.typed.clone()).filter(|typed| focused && !typed.is_empty());
        numbered(number, typed, focused, column);
        column.text(&self.messages.text("screen-number"), TextStyle::Quiet);
        column.end_item();
    }

    fn fields(&self, fields: &[Field], column: &mut Column) {
        for one in fields {
            if !self.scene.asks.is_handed_in() {
                column.gap();
            }
            field(&one.label, &one.text, self.cursor, column);
        }
    }

    /// A search, with what it asks for and how much was found in words.
    pub(super) fn search(&self, prompt: &str, found: &str, column: &mut Column) {
        if let Asks::Find(find) = &self.scene.asks {
            self.find(find, prompt, found, column);
        }
    }

    fn find(&self, find: &Find, prompt: &str, found: &str, column: &mut Column) {
        let focused = column.begin_item();
        column.text(prompt, TextStyle::Text);
        field::query(&find.query, focused, self.cursor, column);
        column.end_item();
        column.gap();
        column.text(found, TextStyle::Quiet);
        column.gap();
        self.one(&find.choices, false, column);
    }

    fn hand_in(&self, column: &mut Column) {
        column.gap();
        let focused = column.begin_item();
        let label = self.scene.offer(Command::Submit).map_or("", |offer| offer.label.as_str());
        let style = if focused { TextStyle::Focus } else { TextStyle::Accent };
        let segments =
            [segment(format!("{} ", sign(focused)), TextStyle::Accent), segment(format!("[ {label} ]"), style)];
        column.flow(0, &segments);
        column.end_item();
    }
}

/// What was answered and stands: nothing of it can have the focus.
pub(super) fn answered(asks: &Asks, column: &mut Column) {
    match asks {
        Asks::Nothing | Asks::One(_) | Asks::Say(_) | Asks::Find(_) => {}
        Asks::Mark(choices) => options(choices, ["( )", "(x)"], false, column),
        Asks::Many(choices) => options(choices, ["[ ]", "[x]"], false, column),
        Asks::Order(items) => {
            items.iter().enumerate().for_each(|(at, item)| ordered(at, item, " ", TextStyle::Text, column));
        }
        Asks::Rows(rows) => {
            for row in rows {
                column.gap();
                column.hanging(0, 2, &[segment("  ", TextStyle::Accent)], &[segment(&row.label, TextStyle::Text)]);
                if row.choices.is_empty() {
                    column.flow(4, &[segment(row.value.as_deref().unwrap_or_default(), TextStyle::Picked)]);
                }
                row_choices(row, false, column);
            }
        }
        Asks::Number(number) => numbered(number, None, false, column),
        Asks::Fields { fields, .. } => {
            for one in fields {
                column.text(&one.label, TextStyle::Quiet);
                column.flow(2, &[segment(&one.text, TextStyle::Picked)]);
            }
        }
    }
}

fn sign(focused: bool) -> &'static str {
    if focused { ">" } else { " " }
}

/// The mark in front of a focusable thing: a sign for the focus, then its digit.
fn mark(focused: bool, at: usize) -> Vec<Segment> {
    let digit = if at < DIGITS { format!(" {} ", at + 1) } else { "   ".to_owned() };
    vec![segment(sign(focused), TextStyle::Accent), segment(digit, TextStyle::Accent)]
}

fn label_ink(focused: bool, picked: bool) -> TextStyle {
    match (focused, picked) {
        (true, _) => TextStyle::Focus,
        (false, true) => TextStyle::Picked,
        (false, false) => TextStyle::Text,
    }
}

fn choice(at: usize, choice: &Choice, column: &mut Column) {
    let focused = column.begin_item();
    let mut label = vec![segment(&choice.label, label_ink(focused, choice.picked))];
    if let Some(state) = &choice.state {
        label.push(segment("   ", TextStyle::Text));
        label.push(segment(state, TextStyle::Quiet));
    }
    column.hanging(0, 4, &mark(focused, at), &label);
    if let Some(detail) = &choice.detail {
        column.flow(4, &[segment(detail, TextStyle::Quiet)]);
    }
    column.end_item();
}

/// Options with a box for what is taken; messages of a chat as bubbles. While they are `open` each can have the focus.
fn options(choices: &[Choice], boxes: [&str; 2], open: bool, column: &mut Column) {
    for (at, one) in choices.iter().enumerate() {
        let focused = open && column.begin_item();
        let taken = boxes[usize::from(one.picked)];
        let style = label_ink(focused, one.picked);
        if let Some(speaker) = &one.speaker {
            let digit = if at < DIGITS { format!("{} ", at + 1) } else { String::new() };
            let sign = if focused { "> " } else { "" };
            let who = format!("{sign}{digit}{taken} {}", speaker.name);
            bubble(&who, &[segment(&one.label, style)], speaker.own, column);
        } else {
            let mut mark = if open { mark(focused, at) } else { vec![segment("    ", TextStyle::Text)] };
            mark.push(segment(format!("{taken} "), if one.picked { TextStyle::Picked } else { TextStyle::Quiet }));
            let style = if open || one.picked { style } else { TextStyle::Quiet };
            column.hanging(0, 8, &mark, &[segment(&one.label, style)]);
        }
        column.end_item();
    }
}

fn ordered(at: usize, item: &Item, sign: &str, style: TextStyle, column: &mut Column) {
    let mark = [segment(sign, TextStyle::Accent), segment(format!(" {}. ", at + 1), TextStyle::Accent)];
    column.hanging(0, 5, &mark, &[segment(&item.label, style)]);
}

/// The options stand open under the row that has the focus; the others show what they hold.
fn row_choices(row: &Row, focused: bool, column: &mut Column) {
    for (at, one) in row.choices.iter().enumerate().filter(|(_, one)| focused || one.picked) {
        let tick = if one.picked { "(x) " } else { "( ) " };
        let digit = if focused && at < DIGITS { format!("{} ", at + 1) } else { String::new() };
        let style = if focused && one.picked { TextStyle::Focus } else { label_ink(false, one.picked) };
        column.hanging(
            4,
            10,
            &[segment(digit, TextStyle::Accent), segment(tick, TextStyle::Quiet)],
            &[segment(&one.label, style)],
        );
    }
    if !focused && row.value.is_none() {
        column.flow(4, &[segment("…", TextStyle::Quiet)]);
    }
}

fn numbered(number: &Number, typed: Option<String>, focused: bool, column: &mut Column) {
    let shown = typed.or_else(|| number.value.map(|value| value.to_string())).unwrap_or_else(|| "…".to_owned());
    let segments = [
        segment(format!("{} ", sign(focused)), TextStyle::Accent),
        segment(format!(" {shown} "), if focused { TextStyle::Focus } else { TextStyle::Picked }),
        segment(format!(" {}", number.unit), TextStyle::Text),
    ];
    column.flow(0, &segments);
    bar(number, column);
}

/// Where the number lies between the lowest and the highest.
fn bar(number: &Number, column: &mut Column) {
    let room = column.width.saturating_sub(16).clamp(10, 50);
    let share = |value: i64| {
        let all = (number.high - number.low).max(1);
        usize::try_from((value - number.low).clamp(0, all) * i64::try_from(room - 1).unwrap_or(1) / all).unwrap_or(0)
    };
    let mut segments: Vec<Segment> = vec![segment(format!("  {} ", number.low), TextStyle::Quiet)];
    match number.value {
        Some(value) => {
            let at = share(value);
            segments.push(segment("─".repeat(at), TextStyle::Border));
            segments.push(segment("█", TextStyle::Heading));
            segments.push(segment("─".repeat(room - 1 - at), TextStyle::Border));
        }
        None => segments.push(segment("─".repeat(room), TextStyle::Border)),
    }
    segments.push(segment(format!(" {}", number.high), TextStyle::Quiet));
    column.line(0, segments);
}
