//! Things to choose from: rows of a menu, cards, options with a box, messages of a chat.

use super::tone::{Told, told};
use crate::tui::bubble::message;
use crate::tui::column::{Band, Column};
use crate::tui::text_style::{Fill, Segment, TextStyle, page_sign, segment};
use crate::tui::wrap::{cells, cut};
use vangnet_core::player::{Action, Address};
use vangnet_core::view::{Choice, Verdict};

/// How many options carry a digit.
const DIGITS: usize = 9;
/// The edge at which text stands behind a mark.
pub(super) const TEXT: usize = 7;
/// In place of a cap, where there is no digit.
pub(super) const NO_CAP: &str = "   ";
/// The box of an option, empty and taken: where one can be taken, and where several can.
pub(super) const ONE_OF: [&str; 2] = ["( )", "(x)"];
pub(super) const SEVERAL: [&str; 2] = ["[ ]", "[x]"];
/// A detail of more cells than this stands below its label, as what a card says.
const SHORT: usize = 40;
/// Cells between two choices in one row.
const BETWEEN: usize = 2;

/// The digit of a choice as the cap of a key; beyond the digits there is none.
pub(super) fn cap(at: usize) -> Segment {
    if at < DIGITS { segment(format!(" {} ", at + 1), TextStyle::Cap) } else { segment(NO_CAP, TextStyle::Text) }
}

pub(super) fn label_ink(focused: bool, picked: bool) -> TextStyle {
    // What has the focus is not set in bold: it would look like advice.
    if picked && !focused { TextStyle::Picked } else { TextStyle::Text }
}

/// Choices one below the other.
pub(super) fn one(choices: &[Choice], column: &mut Column) {
    choices.iter().enumerate().for_each(|(at, one)| choice(at, one, column));
}

/// Choices of a menu: as cards where they say more; after cards, what says no more than its name stands side by side.
pub(super) fn cards(choices: &[Choice], column: &mut Column) {
    let is_card = |choice: &Choice| choice.detail.as_ref().is_some_and(|detail| cells(detail) > SHORT);
    let last = choices.iter().rposition(is_card).map_or(0, |at| at + 1);
    for (at, one) in choices[..last].iter().enumerate() {
        let from = column.lines.len();
        choice(at, one, column);
        let is_help = one.action == Action::Open(Address::Help);
        if is_help {
            column.light(from);
        }
        column.fill(from, Fill::Panel);
        column.gap();
    }
    let rest: Vec<(usize, &Choice)> = (last..).zip(&choices[last..]).collect();
    let is_name = |one: &Choice| one.detail.is_none() && one.state.is_none();
    if last == 0 || column.single || !rest.iter().all(|(_, one)| is_name(one)) {
        rest.into_iter().for_each(|(at, one)| choice(at, one, column));
        return;
    }
    let wide = rest.iter().map(|(_, one)| TEXT + cells(&one.label) + 1).max().unwrap_or(0);
    for row in rest.chunks(((column.width + BETWEEN) / (wide + BETWEEN)).max(1)) {
        side_by_side(row, wide, column);
    }
}

/// Choices in one row, each as wide as the widest.
fn side_by_side(choices: &[(usize, &Choice)], wide: usize, column: &mut Column) {
    let blank = |count: usize| segment(" ".repeat(count), TextStyle::Text);
    let (mut segments, mut band) = (Vec::new(), None);
    let mut held = None;
    for (place, (at, one)) in choices.iter().enumerate() {
        let x = place * (wide + BETWEEN);
        let focused = column.begin_item();
        if focused {
            column.cursor = Some((column.lines.len(), x));
            band = Some(Band { fill: Fill::Focus, from: x, to: x + wide, own: false });
        }
        // The row counts as the one with the focus, else as its first.
        held = if focused { column.item() } else { held.or(column.item()) };
        let label = segment(&one.label, label_ink(focused, one.picked));
        let rest = wide + BETWEEN - TEXT - cells(&one.label);
        segments.extend([blank(2), cap(*at), blank(2), label, blank(rest)]);
        column.close_item();
    }
    column.row_of(held, segments, band);
}

pub(super) fn choice(at: usize, choice: &Choice, column: &mut Column) {
    let focused = column.begin_item();
    let mark = [cap(at), segment("  ", TextStyle::Text)];
    let (short, long) = match &choice.detail {
        Some(detail) if cells(detail) <= SHORT => (Some(detail.clone()), None),
        other => (None, other.as_ref()),
    };
    let style = if long.is_some() { TextStyle::Strong } else { label_ink(focused, choice.picked) };
    let state = choice.state.as_ref().map(|state| format!("{state} {}", choice.mark.map_or("", page_sign)));
    let beside: Vec<String> = short.into_iter().chain(state).collect();
    with_edge(2, TEXT, &mark, segment(&choice.label, style), beside.join(" · ").trim_end(), column);
    if let Some(detail) = long {
        let room = column.width.saturating_sub(TEXT + 2);
        // Where rows are few, a card has two.
        let said = if column.airy { detail.clone() } else { cut(detail, room) };
        column.flow(TEXT, &[segment(said, TextStyle::Quiet)]);
    }
    column.end_item();
}

/// A label behind a mark, and what stands beside it at the right edge; below it, where both do not fit.
fn with_edge(first: usize, rest: usize, mark: &[Segment], label: Segment, said: &str, column: &mut Column) {
    let room = column.width.saturating_sub(rest + 2);
    let used = cells(&label.text) + cells(said);
    if said.is_empty() || used + 2 > room {
        column.hanging_to(column.width, first, rest, mark, &[label]);
        let edge = segment(said, TextStyle::Quiet);
        match column.width.checked_sub(2 + cells(said)).filter(|at| *at >= rest) {
            _ if said.is_empty() => {}
            Some(at) => column.line(at, vec![edge]),
            None => column.flow(rest, &[edge]),
        }
        return;
    }
    let edge = segment(format!("{}{said}", " ".repeat(room - used)), TextStyle::Quiet);
    column.hanging_to(column.width, first, rest, mark, &[label, edge]);
}

/// What is known of an option, once the answer stands.
fn told_of<'v>(verdict: Option<&'v Verdict>, one: &Choice) -> Option<Told<'v>> {
    verdict.and_then(|verdict| told(verdict, &one.label))
}

/// Options with a box for what is taken. Once the answer stands, what became of what was taken stands on its row; what was
/// left is told in words below.
pub(super) fn options(
    choices: &[Choice],
    boxes: [&str; 2],
    open: bool,
    verdict: Option<&Verdict>,
    column: &mut Column,
) {
    for (at, one) in choices.iter().enumerate() {
        if let Some(told) = told_of(verdict, one).filter(|_| one.picked) {
            let from = column.lines.len();
            let mark = [cap(at), segment(format!("  {:<4}", told.sign), told.style)];
            with_edge(2, TEXT + 4, &mark, segment(&one.label, TextStyle::Strong), told.words, column);
            column.fill(from, told.fill);
            continue;
        }
        let focused = open && column.begin_item();
        let (box_style, style) = ink_of_box(open, focused, one.picked);
        let mark = [cap(at), segment(format!("  {} ", boxes[usize::from(one.picked)]), box_style)];
        // What was missed is told in words.
        let said = told_of(verdict, one).filter(|told| !told.sign.is_empty()).map_or("", |told| told.words);
        with_edge(2, TEXT + 4, &mark, segment(&one.label, style), said, column);
        column.end_item();
    }
}

/// What was answered keeps its number, and a colour that says neither right nor wrong.
fn ink_of_box(open: bool, focused: bool, picked: bool) -> (TextStyle, TextStyle) {
    let style = label_ink(focused, picked);
    match (open, picked) {
        (true, true) => (TextStyle::Picked, style),
        (true, false) => (TextStyle::Quiet, style),
        (false, true) => (TextStyle::Strong, TextStyle::Strong),
        (false, false) => (TextStyle::Quiet, TextStyle::Quiet),
    }
}

/// Messages of a chat: the boxes at the left, the name where another one speaks.
pub(super) fn messages(choices: &[Choice], open: bool, verdict: Option<&Verdict>, column: &mut Column) {
    let mut spoke: Option<&str> = None;
    for (at, one) in choices.iter().enumerate() {
        let Some(speaker) = &one.speaker else { continue };
        if spoke.replace(&speaker.name) != Some(&speaker.name) {
            if column.airy {
                column.gap();
            }
            let who = segment(&speaker.name, TextStyle::Strong);
            let room = column.width.saturating_sub(cells(&who.text) + 2);
            column.line(if speaker.own { room } else { TEXT + 5 }, vec![who]);
        }
        let focused = open && column.begin_item();
        let told = told_of(verdict, one).filter(|_| one.picked);
        let (box_style, style) = ink_of_box(open, focused, one.picked);
        let taken = match &told {
            Some(told) => segment(format!(" {:<4}", told.sign), told.style),
            None => segment(format!(" {} ", SEVERAL[usize::from(one.picked)]), box_style),
        };
        let mark = [cap(at), taken];
        message(2, &mark, segment(&one.label, style), speaker.own, focused, column);
        column.end_item();
    }
}
