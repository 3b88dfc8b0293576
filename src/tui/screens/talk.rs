//! Conversations as bubbles: the child at the left, the adult at the right.

use super::asked::Asked;
use super::help;
use crate::tui::bubble::{bubble, name};
use crate::tui::column::Column;
use crate::tui::text_style::{TextStyle, segment};
use crate::tui::wrap;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Contrast, Debrief, Talk, Tone, Turn};

pub(super) fn contrast(contrast: &Contrast, column: &mut Column) {
    column.opening(&contrast.heading, &contrast.body);
    for (title, lines) in [(&contrast.clumsy_title, &contrast.clumsy), (&contrast.helpful_title, &contrast.helpful)] {
        column.heading(title);
        for said in lines {
            bubble(&[name(&said.who, said.own)], &[segment(&said.text, TextStyle::Text)], said.own, false, column);
            said.why.iter().for_each(|why| beside(why, said.own, column));
        }
    }
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
    if let Some(ending) = &talk.ending {
        let style = if ending.tone == Tone::NotYet { TextStyle::NotYet } else { TextStyle::Right };
        column.apart(&ending.label, style);
        help::list(&ending.lines, column);
    }
}

/// A remark below a bubble, at the side of who spoke.
fn beside(why: &str, own: bool, column: &mut Column) {
    let room = column.width.saturating_sub(12).max(20).min(column.width.saturating_sub(4));
    for line in wrap::lines(&[segment(why, TextStyle::Quiet)], room) {
        let at = if own { (column.width - 2).saturating_sub(wrap::across(&line)) } else { 2 };
        column.line(at, line);
    }
}

fn turn(talk: &Talk, turn: &Turn, words: &Messages, column: &mut Column) {
    if let Some(said) = &turn.said {
        bubble(&[name(&talk.adult, true)], &[segment(said, TextStyle::Text)], true, false, column);
    }
    turn.why.iter().for_each(|why| beside(why, true, column));
    if let Some(scene) = &turn.scene {
        column.apart(scene, TextStyle::Text);
    }
    bubble(&[name(&talk.child, false)], &[segment(&turn.answer, TextStyle::Text)], false, false, column);
    if let Some(thought) = &turn.thought {
        let thinks = words.format("screen-thinks", &[("who", (&talk.child).into())]);
        let said = [segment(format!("{thinks} "), TextStyle::Quiet), segment(thought, TextStyle::Thought)];
        column.hanging(2, 6, &[segment("· • ", TextStyle::ChildBar)], &said);
    }
    column.texts(2, &turn.openness, TextStyle::Accent);
    column.gap();
}

pub(super) fn debrief(debrief: &Debrief, asked: &Asked<'_>, column: &mut Column) {
    column.title(&debrief.heading);
    column.text(&debrief.ending, TextStyle::Strong);
    for rule in &debrief.rules {
        column.heading(&rule.rule);
        column.flow(2, &[segment(&rule.kept, TextStyle::Text)]);
    }
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
