//! Conversations as bubbles: the child at the left, the adult at the right.

use super::asked::Asked;
use super::help;
use crate::tui::bubble::bubble;
use crate::tui::ink::{Ink, piece};
use crate::tui::paper::Paper;
use vangnet_core::view::{Contrast, Debrief, Said, Talk, Tone, Turn};

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

pub(super) fn talk(talk: &Talk, asked: &Asked<'_>, paper: &mut Paper) {
    paper.title(&talk.heading);
    paper.rich(&talk.body, 0);
    paper.gap();
    paper.text(&talk.opening, Ink::Text);
    paper.gap();
    for one in &talk.turns {
        turn(talk, one, paper);
    }
    asked.write(paper);
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

pub(super) fn debrief(debrief: &Debrief, asked: &Asked<'_>, paper: &mut Paper) {
    paper.title(&debrief.heading);
    paper.text(&debrief.ending, Ink::Strong);
    for rule in &debrief.rules {
        paper.gap();
        paper.text(&rule.rule, Ink::Heading);
        paper.flow(2, &[piece(&rule.kept, Ink::Text)]);
    }
    for (at, turn) in debrief.turns.iter().enumerate() {
        paper.gap();
        paper.flow(4, &[piece(&turn.before, Ink::Child)]);
        asked.nth(at, paper);
        paper.flow(4, &[piece(&turn.why, Ink::Text)]);
        for other in &turn.others {
            paper.hanging(4, 6, &[piece("–", Ink::Border)], &[piece(&other.text, Ink::Quiet)]);
            paper.flow(6, &[piece(&other.why, Ink::Quiet)]);
        }
    }
}
