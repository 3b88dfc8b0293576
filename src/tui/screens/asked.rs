//! What a screen asks, written where the screen wants it: the only place in which focusable things are begun, in the
//! order of `focus::focusables`.

#![deny(clippy::wildcard_enum_match_arm)]

use unicode_segmentation::UnicodeSegmentation;

use crate::tui::bubble::bubble;
use crate::tui::column::Column;
use crate::tui::cursor::Cursor;
use crate::tui::editor::Editor;
use crate::tui::focus::has_button;
use crate::tui::text_style::{Segment, TextStyle, page_sign, segment};
use crate::tui::wrap::{cells, cut};
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::question::FreeText;
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
        self.asks(&self.scene.asks, true, column);
        let how = match &self.scene.asks {
            Asks::Mark(_) => Some("screen-mark"),
            Asks::Many(_) => Some("screen-many"),
            Asks::Rows(_) => Some("screen-rows"),
            Asks::Nothing
            | Asks::One(_)
            | Asks::Say(_)
            | Asks::Order(_)
            | Asks::Number(_)
            | Asks::Fields { .. }
            | Asks::Find(_) => None,
        };
        if let Some(how) = how {
            column.gap();
            column.text(&self.messages.text(how), TextStyle::Quiet);
        }
        if has_button(&self.scene.asks) {
            self.hand_in(column);
        }
    }

    /// While it is `open` each part can have the focus; what was answered and stands cannot.
    pub(super) fn asks(&self, asks: &Asks, open: bool, column: &mut Column) {
        match asks {
            Asks::Nothing => {}
            Asks::One(choices) => one(choices, false, column),
            Asks::Say(sentences) => {
                for (at, sentence) in sentences.iter().enumerate() {
                    column.gap();
                    choice(at, sentence, column);
                }
            }
            Asks::Mark(choices) => options(choices, ["( )", "(x)"], open, column),
            Asks::Many(choices) => options(choices, ["[ ]", "[x]"], open, column),
            Asks::Order(items) => self.order(items, open, column),
            Asks::Rows(rows) => rows.iter().for_each(|row| self.row(row, open, column)),
            Asks::Number(number) => self.number(number, open, column),
            Asks::Fields { fields, .. } => self.fields(fields, open, column),
            Asks::Find(find) => self.find(find, "", "", column),
        }
    }

    /// Choices of a menu, with air between those that say more.
    pub(super) fn menu(&self, column: &mut Column) {
        let choices = self.scene.asks.choices();
        let airy = choices.iter().any(|choice| choice.detail.is_some()) && choices.len() <= 12;
        one(choices, airy, column);
    }

    /// One choice, where each stands by itself in a text.
    pub(super) fn nth(&self, at: usize, column: &mut Column) {
        self.scene.asks.choices().get(at).into_iter().for_each(|one| choice(at, one, column));
    }

    fn order(&self, items: &[Item], open: bool, column: &mut Column) {
        for (at, item) in items.iter().enumerate() {
            let focused = open && column.begin_item();
            let grabbed = focused && self.cursor.grabbed;
            let sign = if grabbed { "↕ " } else { sign(focused) };
            let mark = segment(format!("{sign}{}. ", at + 1), TextStyle::Accent);
            column.hanging(0, 5, &[mark], &[segment(&item.label, label_ink(focused, grabbed))]);
            column.end_item();
        }
        if open {
            column.gap();
            let id = if self.cursor.grabbed { "screen-order-drop" } else { "screen-order-take" };
            column.text(&self.messages.text(id), TextStyle::Quiet);
        }
    }

    /// The options stand open under the row that has the focus; the others show what they hold.
    fn row(&self, row: &Row, open: bool, column: &mut Column) {
        column.gap();
        let written = row.value.as_deref().unwrap_or_default();
        if open && row.choices.is_empty() {
            self.field(&row.label, written, column);
            return;
        }
        let focused = open && column.begin_item();
        let style = if focused { TextStyle::Strong } else { TextStyle::Text };
        column.hanging(0, 2, &[segment(sign(focused), TextStyle::Accent)], &[segment(&row.label, style)]);
        if row.choices.is_empty() {
            column.flow(4, &[segment(written, TextStyle::Picked)]);
        }
        for (at, one) in row.choices.iter().enumerate().filter(|(_, one)| focused || one.picked) {
            let tick = if one.picked { "(x) " } else { "( ) " };
            let digit = if focused { digit(at) } else { String::new() };
            let style = label_ink(focused && one.picked, one.picked);
            let mark = [segment(digit, TextStyle::Accent), segment(tick, TextStyle::Quiet)];
            column.hanging(4, 10, &mark, &[segment(&one.label, style)]);
        }
        if !focused && row.value.is_none() {
            column.flow(4, &[segment(self.messages.text("screen-row-empty"), TextStyle::Quiet)]);
        }
        column.end_item();
    }

    fn number(&self, number: &Number, open: bool, column: &mut Column) {
        let focused = open && column.begin_item();
        let typed = Some(self.cursor.typed.clone()).filter(|typed| focused && !typed.is_empty());
        let shown = typed.or_else(|| number.value.map(|value| value.to_string())).unwrap_or_else(|| "…".to_owned());
        let segments = [
            segment(sign(focused), TextStyle::Accent),
            segment(format!(" {shown} "), if focused { TextStyle::Focus } else { TextStyle::Picked }),
            segment(format!(" {}", number.unit), TextStyle::Text),
        ];
        column.flow(0, &segments);
        bar(number, column);
        if open {
            column.text(&self.messages.text("screen-number"), TextStyle::Quiet);
        }
        column.end_item();
    }

    fn fields(&self, fields: &[Field], open: bool, column: &mut Column) {
        for one in fields {
            if !open {
                column.text(&one.label, TextStyle::Quiet);
                column.flow(2, &[segment(&one.text, TextStyle::Picked)]);
                continue;
            }
            if !self.scene.asks.is_handed_in() {
                column.gap();
            }
            self.field(&one.label, &one.text, column);
        }
    }

    /// A label and a line to write in, which shows the part around the cursor.
    fn field(&self, label: &str, text: &str, column: &mut Column) {
        let focused = column.begin_item();
        let style = if focused { TextStyle::Strong } else { TextStyle::Text };
        column.flow(0, &[segment(sign(focused), TextStyle::Accent), segment(label, style)]);
        let before = self.cells_before(focused);
        let start = before.saturating_sub(room(column) - 1);
        to_write_in("", window(text, start, room(column)), before - start, focused, column);
        self.full(text, focused, column);
        column.end_item();
    }

    /// Says that nothing more goes in.
    fn full(&self, text: &str, focused: bool, column: &mut Column) {
        if focused && FreeText::is_full(text) {
            let count = [("count", FreeText::LONGEST.into())];
            column.text(&self.messages.format("screen-field-full", &count), TextStyle::Notice);
        }
    }

    fn cells_before(&self, focused: bool) -> usize {
        self.cursor.editor.as_ref().filter(|_| focused).map_or(0, Editor::cells_before)
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
        let room = room(column);
        let before = self.cells_before(focused).min(room);
        to_write_in(sign(focused), cut(&find.query, room), before, focused, column);
        self.full(&find.query, focused, column);
        column.end_item();
        column.gap();
        column.text(found, TextStyle::Quiet);
        column.gap();
        one(&find.choices, false, column);
    }

    fn hand_in(&self, column: &mut Column) {
        column.gap();
        let focused = column.begin_item();
        let label = self.scene.offer(Command::Submit).map_or("", |offer| offer.label.as_str());
        let style = if focused { TextStyle::Focus } else { TextStyle::Accent };
        column.flow(0, &[segment(sign(focused), TextStyle::Accent), segment(format!("[ {label} ]"), style)]);
        column.end_item();
    }
}

fn sign(focused: bool) -> &'static str {
    if focused { "> " } else { "  " }
}

fn digit(at: usize) -> String {
    if at < DIGITS { format!("{} ", at + 1) } else { String::new() }
}

/// The mark in front of a focusable thing: a sign for the focus, then its digit.
fn mark(focused: bool, at: usize) -> Segment {
    segment(format!("{}{:2}", sign(focused), digit(at)), TextStyle::Accent)
}

fn label_ink(focused: bool, picked: bool) -> TextStyle {
    match (focused, picked) {
        (true, _) => TextStyle::Focus,
        (false, true) => TextStyle::Picked,
        (false, false) => TextStyle::Text,
    }
}

fn one(choices: &[Choice], airy: bool, column: &mut Column) {
    for (at, one) in choices.iter().enumerate() {
        choice(at, one, column);
        if airy && one.detail.is_some() {
            column.gap();
        }
    }
}

fn choice(at: usize, choice: &Choice, column: &mut Column) {
    let focused = column.begin_item();
    let mut label = vec![segment(&choice.label, label_ink(focused, choice.picked))];
    if let Some(state) = &choice.state {
        let sign = choice.mark.map_or(" ", page_sign);
        label.push(segment(format!("  {sign} "), TextStyle::Quiet));
        label.push(segment(state, TextStyle::Quiet));
    }
    column.hanging(0, 4, &[mark(focused, at)], &label);
    if let Some(detail) = &choice.detail {
        column.flow(4, &[segment(detail, TextStyle::Quiet)]);
    }
    column.end_item();
}

/// Options with a box for what is taken; messages of a chat as bubbles.
fn options(choices: &[Choice], boxes: [&str; 2], open: bool, column: &mut Column) {
    for (at, one) in choices.iter().enumerate() {
        let focused = open && column.begin_item();
        let taken = boxes[usize::from(one.picked)];
        let style = label_ink(focused, one.picked);
        if let Some(speaker) = &one.speaker {
            let sign = if focused { "> " } else { "" };
            let who = format!("{sign}{}{taken} {}", digit(at), speaker.name);
            bubble(&who, &[segment(&one.label, style)], speaker.own, column);
        } else {
            // What was answered keeps its number, and a colour that says neither right nor wrong.
            let (box_style, style) = match (open, one.picked) {
                (true, true) => (TextStyle::Picked, style),
                (true, false) => (TextStyle::Quiet, style),
                (false, true) => (TextStyle::Strong, TextStyle::Strong),
                (false, false) => (TextStyle::Quiet, TextStyle::Quiet),
            };
            let mark = [mark(focused, at), segment(format!("{taken} "), box_style)];
            column.hanging(0, 8, &mark, &[segment(&one.label, style)]);
        }
        column.end_item();
    }
}

/// Where the number lies between the lowest and the highest.
fn bar(number: &Number, column: &mut Column) {
    let room = column.width.saturating_sub(16).clamp(10, 50);
    let line = |cells: usize| segment("─".repeat(cells), TextStyle::Border);
    let mut segments = vec![segment(format!("  {} ", number.low), TextStyle::Quiet)];
    match number.value {
        Some(value) => {
            let all = (number.high - number.low).max(1);
            let steps = (value - number.low).clamp(0, all) * i64::try_from(room - 1).unwrap_or(1) / all;
            let at = usize::try_from(steps).unwrap_or(0);
            segments.extend([line(at), segment("█", TextStyle::Heading), line(room - 1 - at)]);
        }
        None => segments.push(line(room)),
    }
    segments.push(segment(format!(" {}", number.high), TextStyle::Quiet));
    column.line(0, segments);
}

fn room(column: &Column) -> usize {
    column.width.saturating_sub(4).max(8)
}

/// A line to write in begins at the third cell, after its sign if it has one; `before` cells of it precede the cursor.
fn to_write_in(sign: &str, shown: String, before: usize, focused: bool, column: &mut Column) {
    let rest = "_".repeat(room(column).saturating_sub(cells(&shown)));
    if focused {
        column.cursor = Some((column.lines.len(), 2 + before));
    }
    let style = if focused { TextStyle::Focus } else { TextStyle::Text };
    let segments = vec![segment(sign, TextStyle::Accent), segment(shown, style), segment(rest, TextStyle::Border)];
    column.line(2 - cells(sign), segments);
}

/// The part of a text from a cell on, as far as there is room.
fn window(text: &str, start: usize, room: usize) -> String {
    let mut end = 0;
    let fits = |letter: &&str| {
        let from = end;
        end += cells(letter);
        from >= start && end <= start + room
    };
    text.graphemes(true).filter(fits).collect()
}
