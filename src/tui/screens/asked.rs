//! What a screen asks, written where the screen wants it. Focusable things are begun here and in `choices` alone, in
//! the order of `focus::focusables`.

#![deny(clippy::wildcard_enum_match_arm)]

use unicode_segmentation::UnicodeSegmentation;

use super::choices::{NO_CAP, ONE_OF, SEVERAL, TEXT, cap, cards, choice, label_ink, messages, one, options};
use super::number;
use crate::tui::column::Column;
use crate::tui::cursor::Cursor;
use crate::tui::editor::Editor;
use crate::tui::focus::has_button;
use crate::tui::text_style::{TextStyle, segment};
use crate::tui::wrap::{cells, cut};
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::question::FreeText;
use vangnet_core::view::{Asks, Field, Find, Item, Number, Row, Scene, Verdict, View};

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
            Asks::One(choices) => one(choices, column),
            Asks::Say(sentences) => {
                for (at, sentence) in sentences.iter().enumerate() {
                    column.gap();
                    choice(at, sentence, column);
                }
            }
            Asks::Mark(choices) => options(choices, ONE_OF, open, self.verdict(), column),
            Asks::Many(choices) if choices.iter().any(|one| one.speaker.is_some()) => {
                messages(choices, open, self.verdict(), column);
            }
            Asks::Many(choices) => options(choices, SEVERAL, open, self.verdict(), column),
            Asks::Order(items) => self.order(items, open, column),
            Asks::Rows(rows) => rows.iter().for_each(|row| self.row(row, open, column)),
            Asks::Number(number) => self.number(number, open, column),
            Asks::Fields { fields, .. } => self.fields(fields, open, column),
            Asks::Find(find) => self.find(find, "", "", column),
        }
    }

    fn verdict(&self) -> Option<&Verdict> {
        if let View::Question(question) = &self.scene.view { question.verdict.as_ref() } else { None }
    }

    /// Choices of a menu, as cards where they say more.
    pub(super) fn menu(&self, column: &mut Column) {
        cards(self.scene.asks.choices(), column);
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
        number::written(number, &shown, self.messages, column);
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
        one(&find.choices, column);
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
