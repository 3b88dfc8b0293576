//! What a screen asks, written where the screen wants it: the only place in which focusable things are begun, in the
//! order of `focus::focusables`.

#![deny(clippy::wildcard_enum_match_arm)]

use super::field::{self, field};
use crate::tui::bubble::bubble;
use crate::tui::cursor::Cursor;
use crate::tui::focus::has_button;
use crate::tui::ink::{Ink, Piece, piece};
use crate::tui::paper::Paper;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::view::{Asks, Choice, Field, Find, Item, Number, Row, Scene};

/// How many options carry a digit.
const DIGITS: usize = 9;

/// What is asked, and how it stands.
pub(super) struct Asked<'a> {
    pub(super) scene: &'a Scene,
    pub(super) cursor: &'a Cursor,
    pub(super) messages: &'a Messages,
}

impl Asked<'_> {
    /// Writes all of it.
    pub(super) fn write(&self, paper: &mut Paper) {
        let asks = &self.scene.asks;
        match asks {
            Asks::Nothing => {}
            Asks::One(choices) => self.one(choices, false, paper),
            Asks::Say(sentences) => self.sentences(sentences, paper),
            Asks::Mark(choices) => options(choices, ["( )", "(x)"], true, paper),
            Asks::Many(choices) => options(choices, ["[ ]", "[x]"], true, paper),
            Asks::Order(items) => self.order(items, paper),
            Asks::Rows(rows) => rows.iter().for_each(|row| self.row(row, paper)),
            Asks::Number(number) => self.number(number, paper),
            Asks::Fields { fields, .. } => self.fields(fields, paper),
            Asks::Find(find) => self.find(find, "", "", paper),
        }
        if has_button(asks) {
            self.hand_in(paper);
        }
    }

    /// Choices of a menu, with air between those that say more.
    pub(super) fn menu(&self, paper: &mut Paper) {
        let choices = self.scene.asks.choices();
        let airy = choices.iter().any(|choice| choice.detail.is_some()) && choices.len() <= 12;
        self.one(choices, airy, paper);
    }

    /// One choice, where each stands by itself in a text.
    pub(super) fn nth(&self, at: usize, paper: &mut Paper) {
        self.scene.asks.choices().get(at).into_iter().for_each(|one| choice(at, one, paper));
    }

    fn one(&self, choices: &[Choice], airy: bool, paper: &mut Paper) {
        for (at, one) in choices.iter().enumerate() {
            choice(at, one, paper);
            if airy && one.detail.is_some() {
                paper.gap();
            }
        }
    }

    fn sentences(&self, sentences: &[Choice], paper: &mut Paper) {
        for (at, one) in sentences.iter().enumerate() {
            paper.gap();
            let focused = paper.begin_item();
            paper.hanging(0, 4, &mark(focused, at), &[piece(&one.label, label_ink(focused, false))]);
            paper.end_item();
        }
    }

    fn order(&self, items: &[Item], paper: &mut Paper) {
        for (at, item) in items.iter().enumerate() {
            let focused = paper.begin_item();
            let grabbed = focused && self.cursor.grabbed;
            ordered(at, item, if grabbed { "↕" } else { sign(focused) }, label_ink(focused, grabbed), paper);
            paper.end_item();
        }
        paper.gap();
        let id = if self.cursor.grabbed { "screen-order-drop" } else { "screen-order-take" };
        paper.text(&self.messages.text(id), Ink::Quiet);
    }

    fn row(&self, row: &Row, paper: &mut Paper) {
        paper.gap();
        if row.choices.is_empty() {
            field(&row.label, row.value.as_deref().unwrap_or_default(), self.cursor, paper);
            return;
        }
        let focused = paper.begin_item();
        let ink = if focused { Ink::Strong } else { Ink::Text };
        paper.hanging(0, 2, &[piece(format!("{} ", sign(focused)), Ink::Accent)], &[piece(&row.label, ink)]);
        row_choices(row, focused, paper);
        paper.end_item();
    }

    fn number(&self, number: &Number, paper: &mut Paper) {
        let focused = paper.begin_item();
        let typed = Some(self.cursor.typed.clone()).filter(|typed| focused && !typed.is_empty());
        numbered(number, typed, focused, paper);
        paper.text(&self.messages.text("screen-number"), Ink::Quiet);
        paper.end_item();
    }

    fn fields(&self, fields: &[Field], paper: &mut Paper) {
        for one in fields {
            if !self.scene.asks.is_handed_in() {
                paper.gap();
            }
            field(&one.label, &one.text, self.cursor, paper);
        }
    }

    /// A search, with what it asks for and how much was found in words.
    pub(super) fn search(&self, prompt: &str, found: &str, paper: &mut Paper) {
        if let Asks::Find(find) = &self.scene.asks {
            self.find(find, prompt, found, paper);
        }
    }

    fn find(&self, find: &Find, prompt: &str, found: &str, paper: &mut Paper) {
        let focused = paper.begin_item();
        paper.text(prompt, Ink::Text);
        field::query(&find.query, focused, self.cursor, paper);
        paper.end_item();
        paper.gap();
        paper.text(found, Ink::Quiet);
        paper.gap();
        self.one(&find.choices, false, paper);
    }

    /// The button that hands the answer in.
    fn hand_in(&self, paper: &mut Paper) {
        paper.gap();
        let focused = paper.begin_item();
        let label = self.scene.offer(Command::Submit).map_or("", |offer| offer.label.as_str());
        let ink = if focused { Ink::Focus } else { Ink::Accent };
        let pieces = [piece(format!("{} ", sign(focused)), Ink::Accent), piece(format!("[ {label} ]"), ink)];
        paper.flow(0, &pieces);
        paper.end_item();
    }
}

/// What was answered and stands: nothing of it can have the focus.
pub(super) fn answered(asks: &Asks, paper: &mut Paper) {
    match asks {
        Asks::Nothing | Asks::One(_) | Asks::Say(_) | Asks::Find(_) => {}
        Asks::Mark(choices) => options(choices, ["( )", "(x)"], false, paper),
        Asks::Many(choices) => options(choices, ["[ ]", "[x]"], false, paper),
        Asks::Order(items) => {
            items.iter().enumerate().for_each(|(at, item)| ordered(at, item, " ", Ink::Text, paper));
        }
        Asks::Rows(rows) => {
            for row in rows {
                paper.gap();
                paper.hanging(0, 2, &[piece("  ", Ink::Accent)], &[piece(&row.label, Ink::Text)]);
                if row.choices.is_empty() {
                    paper.flow(4, &[piece(row.value.as_deref().unwrap_or_default(), Ink::Picked)]);
                }
                row_choices(row, false, paper);
            }
        }
        Asks::Number(number) => numbered(number, None, false, paper),
        Asks::Fields { fields, .. } => {
            for one in fields {
                paper.text(&one.label, Ink::Quiet);
                paper.flow(2, &[piece(&one.text, Ink::Picked)]);
            }
        }
    }
}

fn sign(focused: bool) -> &'static str {
    if focused { ">" } else { " " }
}

/// The mark in front of a focusable thing: a sign for the focus, then its digit.
fn mark(focused: bool, at: usize) -> Vec<Piece> {
    let digit = if at < DIGITS { format!(" {} ", at + 1) } else { "   ".to_owned() };
    vec![piece(sign(focused), Ink::Accent), piece(digit, Ink::Accent)]
}

/// The part a label plays.
fn label_ink(focused: bool, picked: bool) -> Ink {
    match (focused, picked) {
        (true, _) => Ink::Focus,
        (false, true) => Ink::Picked,
        (false, false) => Ink::Text,
    }
}

/// A choice that does something at once, with its state and detail.
fn choice(at: usize, choice: &Choice, paper: &mut Paper) {
    let focused = paper.begin_item();
    let mut label = vec![piece(&choice.label, label_ink(focused, choice.picked))];
    if let Some(state) = &choice.state {
        label.push(piece("   ", Ink::Text));
        label.push(piece(state, Ink::Quiet));
    }
    paper.hanging(0, 4, &mark(focused, at), &label);
    if let Some(detail) = &choice.detail {
        paper.flow(4, &[piece(detail, Ink::Quiet)]);
    }
    paper.end_item();
}

/// Options with a box for what is taken; messages of a chat as bubbles. While they are `open` each can have the focus.
fn options(choices: &[Choice], boxes: [&str; 2], open: bool, paper: &mut Paper) {
    for (at, one) in choices.iter().enumerate() {
        let focused = open && paper.begin_item();
        let taken = boxes[usize::from(one.picked)];
        let ink = label_ink(focused, one.picked);
        if let Some(speaker) = &one.speaker {
            let digit = if at < DIGITS { format!("{} ", at + 1) } else { String::new() };
            let sign = if focused { "> " } else { "" };
            let who = format!("{sign}{digit}{taken} {}", speaker.name);
            bubble(&who, &[piece(&one.label, ink)], speaker.own, paper);
        } else {
            let mut mark = if open { mark(focused, at) } else { vec![piece("    ", Ink::Text)] };
            mark.push(piece(format!("{taken} "), if one.picked { Ink::Picked } else { Ink::Quiet }));
            let ink = if open || one.picked { ink } else { Ink::Quiet };
            paper.hanging(0, 8, &mark, &[piece(&one.label, ink)]);
        }
        paper.end_item();
    }
}

fn ordered(at: usize, item: &Item, sign: &str, ink: Ink, paper: &mut Paper) {
    let mark = [piece(sign, Ink::Accent), piece(format!(" {}. ", at + 1), Ink::Accent)];
    paper.hanging(0, 5, &mark, &[piece(&item.label, ink)]);
}

/// The options stand open under the row that has the focus; the others show what they hold.
fn row_choices(row: &Row, focused: bool, paper: &mut Paper) {
    for (at, one) in row.choices.iter().enumerate().filter(|(_, one)| focused || one.picked) {
        let tick = if one.picked { "(x) " } else { "( ) " };
        let digit = if focused && at < DIGITS { format!("{} ", at + 1) } else { String::new() };
        let ink = if focused && one.picked { Ink::Focus } else { label_ink(false, one.picked) };
        paper.hanging(4, 10, &[piece(digit, Ink::Accent), piece(tick, Ink::Quiet)], &[piece(&one.label, ink)]);
    }
    if !focused && row.value.is_none() {
        paper.flow(4, &[piece("…", Ink::Quiet)]);
    }
}

fn numbered(number: &Number, typed: Option<String>, focused: bool, paper: &mut Paper) {
    let shown = typed.or_else(|| number.value.map(|value| value.to_string())).unwrap_or_else(|| "…".to_owned());
    let pieces = [
        piece(format!("{} ", sign(focused)), Ink::Accent),
        piece(format!(" {shown} "), if focused { Ink::Focus } else { Ink::Picked }),
        piece(format!(" {}", number.unit), Ink::Text),
    ];
    paper.flow(0, &pieces);
    bar(number, paper);
}

/// Where the number lies between the lowest and the highest.
fn bar(number: &Number, paper: &mut Paper) {
    let room = paper.width.saturating_sub(16).clamp(10, 50);
    let share = |value: i64| {
        let all = (number.high - number.low).max(1);
        usize::try_from((value - number.low).clamp(0, all) * i64::try_from(room - 1).unwrap_or(1) / all).unwrap_or(0)
    };
    let mut pieces: Vec<Piece> = vec![piece(format!("  {} ", number.low), Ink::Quiet)];
    match number.value {
        Some(value) => {
            let at = share(value);
            pieces.push(piece("─".repeat(at), Ink::Border));
            pieces.push(piece("█", Ink::Heading));
            pieces.push(piece("─".repeat(room - 1 - at), Ink::Border));
        }
        None => pieces.push(piece("─".repeat(room), Ink::Border)),
    }
    pieces.push(piece(format!(" {}", number.high), Ink::Quiet));
    paper.line(0, pieces);
}
