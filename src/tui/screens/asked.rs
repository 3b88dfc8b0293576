//! What a screen asks, written where the screen wants it: the only place in which focusable things are begun, in the
//! order of `focus::focusables`.

#![deny(clippy::wildcard_enum_match_arm)]

use unicode_segmentation::UnicodeSegmentation;

use super::tone::told;
use crate::tui::bubble::{bubble, name};
use crate::tui::column::Column;
use crate::tui::cursor::Cursor;
use crate::tui::editor::Editor;
use crate::tui::focus::has_button;
use crate::tui::text_style::{Fill, Segment, TextStyle, page_sign, segment};
use crate::tui::wrap::{cells, cut};
use vangnet_core::messages::Messages;
use vangnet_core::player::{Action, Address, Command};
use vangnet_core::question::FreeText;
use vangnet_core::view::{Asks, Choice, Field, Find, Item, Number, Row, Scene, View};

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
            Asks::Mark(choices) if !open => self.given(choices, column),
            Asks::Mark(choices) => options(choices, ["( )", "(x)"], open, column, 0),
            Asks::Many(choices) => options(choices, ["[ ]", "[x]"], open, column, 0),
            Asks::Order(items) => self.order(items, open, column),
            Asks::Rows(rows) => rows.iter().for_each(|row| self.row(row, open, column)),
            Asks::Number(number) => self.number(number, open, column),
            Asks::Fields { fields, .. } => self.fields(fields, open, column),
            Asks::Find(find) => self.find(find, "", "", column),
        }
    }

    /// Options of which one was taken: what became of it stands on its row.
    fn given(&self, choices: &[Choice], column: &mut Column) {
        let verdict = if let View::Question(question) = &self.scene.view { question.verdict.as_ref() } else { None };
        for (at, one) in choices.iter().enumerate() {
            let told = verdict.filter(|_| one.picked).and_then(|verdict| told(verdict, &one.label));
            let Some((sign, sign_style, fill, words)) = told else {
                options(std::slice::from_ref(one), ["( )", "(x)"], false, column, at);
                continue;
            };
            let from = column.lines.len();
            let mark = [cap(at), segment(format!("  {sign:<4}"), sign_style)];
            let mut label = vec![segment(&one.label, TextStyle::Strong)];
            label.push(at_edge(words, &one.label, TEXT + 4, column));
            column.hanging(2, TEXT + 4, &mark, &label);
            column.fill(from, fill);
        }
    }

    /// Choices of a menu, with air between those that say more.
    pub(super) fn menu(&self, column: &mut Column) {
        let choices = self.scene.asks.choices();
        one(choices, true, column);
    }

    /// One choice, where each stands by itself in a text.
    pub(super) fn nth(&self, at: usize, column: &mut Column) {
        self.scene.asks.choices().get(at).into_iter().for_each(|one| choice(at, one, column));
    }

    fn order(&self, items: &[Item], open: bool, column: &mut Column) {
        for (at, item) in items.iter().enumerate() {
            let focused = open && column.begin_item();
            let grabbed = focused && self.cursor.grabbed;
            let sign = segment(if grabbed { "↕ " } else { "  " }, TextStyle::Sign);
            let mark = [cap(at), sign];
            column.hanging(2, TEXT, &mark, &[segment(&item.label, label_ink(focused, grabbed))]);
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
        column.flow(2, &[segment(&row.label, style)]);
        if row.choices.is_empty() {
            column.flow(TEXT, &[segment(written, TextStyle::Picked)]);
        }
        for (at, one) in row.choices.iter().enumerate().filter(|(_, one)| focused || one.picked) {
            let tick = if one.picked { "(x) " } else { "( ) " };
            let number = if focused { cap(at) } else { segment(NO_CAP, TextStyle::Text) };
            let style = if one.picked { TextStyle::Picked } else { TextStyle::Text };
            let mark = [number, segment("  ", TextStyle::Text), segment(tick, TextStyle::Quiet)];
            column.hanging(2, TEXT + 4, &mark, &[segment(&one.label, style)]);
        }
        if !focused && row.value.is_none() {
            column.flow(TEXT, &[segment(self.messages.text("screen-row-empty"), TextStyle::Quiet)]);
        }
        column.end_item();
    }

    fn number(&self, number: &Number, open: bool, column: &mut Column) {
        let focused = open && column.begin_item();
        let typed = Some(self.cursor.typed.clone()).filter(|typed| focused && !typed.is_empty());
        let shown = typed.or_else(|| number.value.map(|value| value.to_string())).unwrap_or_else(|| "…".to_owned());
        let segments =
            [segment(format!("{shown} "), TextStyle::Picked), segment(number.unit.as_str(), TextStyle::Text)];
        column.flow(2, &segments);
        bar(number, column);
        if open {
            column.flow(2, &[segment(self.messages.text("screen-number"), TextStyle::Quiet)]);
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
        column.flow(2, &[segment(label, style)]);
        let before = self.cells_before(focused);
        let start = before.saturating_sub(room(column) - 1);
        to_write_in(window(text, start, room(column)), before - start, focused, column);
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
        column.flow(2, &[segment(prompt, TextStyle::Text)]);
        let room = room(column);
        let before = self.cells_before(focused).min(room);
        to_write_in(cut(&find.query, room), before, focused, column);
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
        let style = if focused { TextStyle::Strong } else { TextStyle::Accent };
        column.flow(2, &[segment(format!("[ {label} ]"), style)]);
        column.end_item();
    }
}

/// The edge at which text stands behind a mark.
const TEXT: usize = 7;
/// In place of a cap, where there is no digit.
const NO_CAP: &str = "   ";

/// The digit of a choice as the cap of a key; beyond the digits there is none.
fn cap(at: usize) -> Segment {
    if at < DIGITS { segment(format!(" {} ", at + 1), TextStyle::Cap) } else { segment(NO_CAP, TextStyle::Text) }
}

fn label_ink(focused: bool, picked: bool) -> TextStyle {
    match (focused, picked) {
        (true, _) => TextStyle::Strong,
        (false, true) => TextStyle::Picked,
        (false, false) => TextStyle::Text,
    }
}

/// A detail of more cells than this stands below its label, as what a card says.
const SHORT: usize = 40;

/// Choices one below the other; as cards where they say more, in a menu.
fn one(choices: &[Choice], as_cards: bool, column: &mut Column) {
    for (at, one) in choices.iter().enumerate() {
        let from = column.lines.len();
        choice(at, one, column);
        let is_card = one.detail.as_ref().is_some_and(|detail| cells(detail) > SHORT);
        if as_cards && is_card {
            // Where help is, a lamp burns.
            let is_help = one.action == Action::Open(Address::Help);
            column.fill(from, if is_help { Fill::Lamp } else { Fill::Panel });
            if column.airy || is_help {
                column.gap();
            }
        }
    }
}

fn choice(at: usize, choice: &Choice, column: &mut Column) {
    let focused = column.begin_item();
    let mark = [cap(at), segment("  ", TextStyle::Text)];
    let (short, long) = match &choice.detail {
        Some(detail) if cells(detail) <= SHORT => (Some(detail.clone()), None),
        other => (None, other.as_ref()),
    };
    let style = match (focused, long.is_some()) {
        (false, true) => TextStyle::Strong,
        _ => label_ink(focused, choice.picked),
    };
    let mut label = vec![segment(&choice.label, style)];
    let state = choice.state.as_ref().map(|state| format!("{state} {}", choice.mark.map_or("", page_sign)));
    let beside: Vec<String> = short.into_iter().chain(state).collect();
    if !beside.is_empty() {
        label.push(at_edge(&beside.join(" · "), &choice.label, TEXT, column));
    }
    column.hanging(2, TEXT, &mark, &label);
    if let Some(detail) = long {
        let room = column.width.saturating_sub(TEXT + 2);
        // Where rows are few, a card has two.
        let said = if column.airy { detail.clone() } else { cut(detail, room) };
        column.flow(TEXT, &[segment(said, TextStyle::Quiet)]);
    }
    column.end_item();
}

/// What stands beside a label that begins at a cell: at the right edge, where both fit.
fn at_edge(said: &str, label: &str, indent: usize, column: &Column) -> Segment {
    let room = column.width.saturating_sub(indent + 2);
    let used = cells(label) + cells(said);
    let gap = if used + 2 <= room { room - used } else { 2 };
    segment(format!("{}{}", " ".repeat(gap), said.trim_end()), TextStyle::Quiet)
}

/// Options with a box for what is taken; messages of a chat as bubbles. The first has this place among all.
fn options(choices: &[Choice], boxes: [&str; 2], open: bool, column: &mut Column, first: usize) {
    for (at, one) in (first..).zip(choices) {
        let focused = open && column.begin_item();
        let taken = boxes[usize::from(one.picked)];
        let style = label_ink(focused, one.picked);
        if let Some(speaker) = &one.speaker {
            let taken = segment(format!("  {taken} "), if one.picked { TextStyle::Picked } else { TextStyle::Quiet });
            let who = [cap(at), taken, name(&speaker.name, speaker.own)];
            bubble(&who, &[segment(&one.label, style)], speaker.own, focused, column);
        } else {
            // What was answered keeps its number, and a colour that says neither right nor wrong.
            let (box_style, style) = match (open, one.picked) {
                (true, true) => (TextStyle::Picked, style),
                (true, false) => (TextStyle::Quiet, style),
                (false, true) => (TextStyle::Strong, TextStyle::Strong),
                (false, false) => (TextStyle::Quiet, TextStyle::Quiet),
            };
            let mark = [cap(at), segment(format!("  {taken} "), box_style)];
            column.hanging(2, TEXT + 4, &mark, &[segment(&one.label, style)]);
        }
        column.end_item();
    }
}

/// Where the number lies between the lowest and the highest.
fn bar(number: &Number, column: &mut Column) {
    let room = column.width.saturating_sub(16).clamp(10, 50);
    let line = |cells: usize| segment("─".repeat(cells), TextStyle::Border);
    let mut segments = vec![segment(format!("{} ", number.low), TextStyle::Quiet)];
    match number.value {
        Some(value) => {
            let all = (number.high - number.low).max(1);
            let steps = (value - number.low).clamp(0, all) * i64::try_from(room - 1).unwrap_or(1) / all;
            let at = usize::try_from(steps).unwrap_or(0);
            segments.extend([line(at), segment("●", TextStyle::Sign), line(room - 1 - at)]);
        }
        None => segments.push(line(room)),
    }
    segments.push(segment(format!(" {}", number.high), TextStyle::Quiet));
    column.line(2, segments);
}

fn room(column: &Column) -> usize {
    column.width.saturating_sub(4).max(8)
}

/// A line to write in begins at the third cell; `before` cells of it precede the cursor.
fn to_write_in(shown: String, before: usize, focused: bool, column: &mut Column) {
    let rest = "_".repeat(room(column).saturating_sub(cells(&shown)));
    if focused {
        column.cursor = Some((column.lines.len(), 2 + before));
    }
    let style = if focused { TextStyle::Strong } else { TextStyle::Text };
    column.line(2, vec![segment(shown, style), segment(rest, TextStyle::Border)]);
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
