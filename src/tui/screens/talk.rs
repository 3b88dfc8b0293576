//! Conversations as bubbles: the child at the left, the adult at the right.

use super::{choice, help, label_ink, mark};
use crate::tui::ink::{Ink, Piece, piece};
use crate::tui::paper::Paper;
use crate::tui::wrap;
use vangnet_core::view::{Contrast, Debrief, Said, Talk, Tone, Turn};

/// Widest bubble, borders included.
const BUBBLE: usize = 52;

pub(super) fn contrast(contrast: &Contrast, paper: &mut Paper) {
    paper.title(&contrast.heading);
    paper.rich(&contrast.body, 0);
    for (title, lines) in [(&contrast.clumsy_title, &contrast.clumsy), (&contrast.helpful_title, &contrast.helpful)] {
        paper.heading(title);
        for line in lines {
            said(line, paper);
        }
    }
}

fn said(line: &Said, paper: &mut Paper) {
    bubble(&line.who, &[piece(&line.text, Ink::Text)], line.own, paper);
    if let Some(why) = &line.why {
        paper.flow(2, &[piece(why, Ink::Quiet)]);
    }
}

/// A bubble with the name in its upper border.
pub(super) fn bubble(who: &str, text: &[Piece], own: bool, paper: &mut Paper) {
    let ink = if own { Ink::Adult } else { Ink::Child };
    let widest = BUBBLE.min(paper.width.saturating_sub(4)).max(12);
    let lines = wrap::lines(text, widest - 4);
    let longest = lines.iter().map(|line| across(line)).max().unwrap_or(0);
    let name = wrap::cut(who, widest - 6);
    let inner = longest.max(wrap::cells(&name) + 2).min(widest - 4);
    let indent = if own { paper.width.saturating_sub(inner + 4) } else { 0 };
    let rule = inner + 2 - wrap::cells(&name) - 3;
    let top = [piece("╭─ ", Ink::Border), piece(name, ink), piece(format!(" {}╮", "─".repeat(rule)), Ink::Border)];
    paper.line(indent, top.to_vec());
    for line in lines {
        let fill = inner - across(&line).min(inner);
        let mut row = vec![piece("│ ", Ink::Border)];
        row.extend(line);
        row.push(piece(format!("{} │", " ".repeat(fill)), Ink::Border));
        paper.line(indent, row);
    }
    paper.line(indent, vec![piece(format!("╰{}╯", "─".repeat(inner + 2)), Ink::Border)]);
}

fn across(line: &[Piece]) -> usize {
    line.iter().map(|piece| wrap::cells(&piece.text)).sum()
}

pub(super) fn talk(talk: &Talk, paper: &mut Paper) {
    paper.title(&talk.heading);
    paper.rich(&talk.body, 0);
    paper.gap();
    paper.text(&talk.opening, Ink::Text);
    paper.gap();
    for one in &talk.turns {
        turn(talk, one, paper);
    }
    for (at, one) in talk.choices.iter().enumerate() {
        paper.gap();
        let focused = paper.begin_item();
        paper.hanging(0, 4, &mark(focused, at), &[piece(&one.label, label_ink(focused, false))]);
        paper.end_item();
    }
    if let Some(ending) = &talk.ending {
        paper.gap();
        let ink = if ending.tone == Tone::NotYet { Ink::NotYet } else { Ink::Right };
        paper.text(&ending.label, ink);
        help::list(&ending.lines, paper);
    }
}

fn turn(talk: &Talk, turn: &Turn, paper: &mut Paper) {
    if let Some(said) = &turn.said {
        bubble(&talk.adult, &[piece(said, Ink::Text)], true, paper);
    }
    if let Some(why) = &turn.why {
        paper.flow(2, &[piece(why, Ink::Quiet)]);
    }
    if let Some(scene) = &turn.scene {
        paper.gap();
        paper.text(scene, Ink::Text);
    }
    bubble(&talk.child, &[piece(&turn.answer, Ink::Text)], false, paper);
    if let Some(thought) = &turn.thought {
        let pieces = [piece("( ", Ink::Border), piece(thought, Ink::Thought), piece(" )", Ink::Border)];
        paper.flow(2, &pieces);
    }
    if let Some(openness) = &turn.openness {
        paper.flow(2, &[piece(openness, Ink::Accent)]);
    }
    paper.gap();
}

pub(super) fn debrief(debrief: &Debrief, paper: &mut Paper) {
    paper.title(&debrief.heading);
    paper.text(&debrief.ending, Ink::Strong);
    for (rule, text) in &debrief.rules {
        paper.gap();
        paper.text(rule, Ink::Heading);
        paper.flow(2, &[piece(text, Ink::Text)]);
    }
    for (at, turn) in debrief.turns.iter().enumerate() {
        paper.gap();
        paper.flow(4, &[piece(&turn.before, Ink::Child)]);
        choice(at, &turn.choice, paper);
        paper.flow(4, &[piece(&turn.why, Ink::Text)]);
        for (label, why) in &turn.others {
            paper.hanging(4, 6, &[piece("–", Ink::Border)], &[piece(label, Ink::Quiet)]);
            paper.flow(6, &[piece(why, Ink::Quiet)]);
        }
    }
}
