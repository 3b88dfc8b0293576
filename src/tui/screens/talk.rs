//! Conversations as bubbles: the child at the left, the adult at the right.

use super::asked::Asked;
use super::help;
use super::tone::{sign, under};
use crate::tui::bubble::{bubble, name};
use crate::tui::column::Column;
use crate::tui::text_style::{TextStyle, segment};
use crate::tui::wrap;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Contrast, Debrief, Said, Talk, Tone, Turn};

pub(super) fn contrast(contrast: &Contrast, column: &mut Column) {
    column.opening(&contrast.heading, &contrast.body);
    let both = [
        (Tone::NotYet, &contrast.clumsy_title, &contrast.clumsy),
        (Tone::Right, &contrast.helpful_title, &contrast.helpful),
    ];
    let half = column.across.saturating_sub(BETWEEN) / 2;
    if half < WAY {
        both.into_iter().for_each(|(tone, title, said)| way(tone, title, said, column));
        return;
    }
    // Side by side where each has room: what differs is seen at one height.
    let [left, right] = both.map(|(tone, title, said)| {
        let mut column = Column::new(half, None);
        way(tone, title, said, &mut column);
        column
    });
    column.gap();
    column.side_by_side(left, right, BETWEEN);
}

/// Least cells of one of two ways side by side, and those between them.
const WAY: usize = 44;
const BETWEEN: usize = 4;

/// One of the two ways a conversation can go.
fn way(tone: Tone, title: &str, lines: &[Said], column: &mut Column) {
    column.gap();
    let (mark, sign_style, style) = sign(tone);
    column.flow(0, &[segment(mark, sign_style), segment(title, style)]);
    lines.iter().for_each(|line| said(&line.who, line.own, &line.text, line.why.as_ref(), column));
}

/// What somebody says, and a remark on it.
pub(super) fn said(who: &str, own: bool, text: &str, why: Option<&String>, column: &mut Column) {
    bubble(&[name(who, own)], &[segment(text, TextStyle::Text)], own, column);
    why.into_iter().for_each(|why| beside(why, own, column));
}

/// What somebody thinks and does not say.
pub(super) fn thought(who: &str, thought: &str, words: &Messages, column: &mut Column) {
    let thinks = words.format("screen-thinks", &[("who", who.into())]);
    let said = [segment(format!("{thinks} "), TextStyle::Quiet), segment(thought, TextStyle::Thought)];
    column.hanging(2, 6, &[segment("· • ", TextStyle::ChildBar)], &said);
}

/// How something ends.
pub(super) fn ending(tone: Tone, label: &str, column: &mut Column) {
    column.gap();
    let (mark, _, style) = sign(tone);
    let from = column.lines.len();
    column.flow(2, &[segment(format!("{mark}{label}"), style)]);
    column.fill(from, under(tone));
}

pub(super) fn talk(talk: &Talk, asked: &Asked<'_>, column: &mut Column) {
    column.opening(&talk.heading, &talk.body);
    column.apart(&talk.opening, TextStyle::Text);
    column.gap();
    for (at, one) in talk.turns.iter().enumerate() {
        if talk.ending.is_some() && at + 1 == talk.turns.len() {
            // The last words and what follows from them are what the reader came for.
            column.cursor = Some((column.lines.len(), 0));
        }
        turn(talk, one, asked.messages, column);
    }
    asked.write(column);
    if let Some(end) = &talk.ending {
        ending(end.tone, &end.label, column);
        help::list(&end.lines, column);
        column.apart(&end.others, TextStyle::Quiet);
    }
}

/// A remark below a bubble, at the side of who spoke.
fn beside(why: &str, own: bool, column: &mut Column) {
    let room = column.width.saturating_sub(4).max(8);
    for line in wrap::lines(&[segment(why, TextStyle::Quiet)], room) {
        let at = if own { (column.width - 2).saturating_sub(wrap::across(&line)) } else { 2 };
        column.line(at, line);
    }
}

fn turn(talk: &Talk, turn: &Turn, words: &Messages, column: &mut Column) {
    if let Some(words) = &turn.said {
        said(&talk.adult, true, words, turn.why.as_ref(), column);
    }
    turn.thought.iter().for_each(|one| thought(&talk.child, one, words, column));
    if let Some(scene) = &turn.scene {
        column.apart(scene, TextStyle::Text);
    }
    said(&talk.child, false, &turn.answer, None, column);
    if let Some(then) = &turn.then {
        column.apart(then, TextStyle::Text);
    }
    column.texts(2, &turn.openness, TextStyle::Accent);
    column.gap();
}

pub(super) fn debrief(debrief: &Debrief, asked: &Asked<'_>, column: &mut Column) {
    column.title(&debrief.heading);
    column.text(&debrief.ending, TextStyle::Strong);
    debrief.because.iter().for_each(|line| column.text(line, TextStyle::Text));
    column.gap();
    for rule in &debrief.rules {
        if column.airy {
            column.gap();
        }
        column.flow(0, &[segment(&rule.rule, TextStyle::Heading)]);
        column.flow(2, &[segment(&rule.kept, TextStyle::Text)]);
    }
    column.apart(&debrief.again, TextStyle::Strong);
    for (at, turn) in debrief.turns.iter().enumerate() {
        column.gap();
        column.flow(4, &[segment(&turn.before, TextStyle::Child)]);
        asked.nth(at, column);
        column.flow(4, &[segment(&turn.why, TextStyle::Text)]);
        for other in &turn.others {
            column.hanging(4, 6, &[segment("–", TextStyle::Border)], &[segment(&other.text, TextStyle::Quiet)]);
            column.flow(6, &[segment(&other.why, TextStyle::Quiet)]);
        }
    }
}
