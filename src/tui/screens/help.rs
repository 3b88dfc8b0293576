//! Help cards and help lines.

use super::choice;
use crate::tui::ink::{Ink, piece};
use crate::tui::paper::Paper;
use vangnet_core::view::{HelpCard, HelpLine, HelpLines};

pub(super) fn card(card: &HelpCard, paper: &mut Paper) {
    paper.title(&card.heading);
    paper.rich(&card.body, 0);
    paper.heading(&card.steps_title);
    paper.numbers(&card.steps);
    if !card.avoid.is_empty() {
        paper.heading(&card.avoid_title);
        paper.dashes(&card.avoid, Ink::Text);
    }
    if !card.lines.is_empty() {
        paper.heading(&card.lines_title);
        list(&card.lines, paper);
    }
}

pub(super) fn lines(lines: &HelpLines, paper: &mut Paper) {
    paper.title(&lines.title);
    for line in &lines.intro {
        paper.text(line, Ink::Strong);
    }
    list(&lines.lines, paper);
    if !lines.duties.is_empty() {
        paper.heading(&lines.duties_title);
        for (title, text) in &lines.duties {
            paper.gap();
            paper.text(title, Ink::Strong);
            paper.flow(2, &[piece(text, Ink::Text)]);
        }
    }
    paper.gap();
    for (at, one) in lines.choices.iter().enumerate() {
        choice(at, one, paper);
    }
}

/// Help lines, one under the other.
pub(super) fn list(lines: &[HelpLine], paper: &mut Paper) {
    for line in lines {
        paper.gap();
        paper.text(&line.name, Ink::Strong);
        for fact in line.phone.iter().chain(&line.web) {
            paper.flow(2, &[piece(fact, Ink::Heading)]);
        }
        paper.flow(2, &[piece(&line.whom, Ink::Text)]);
        paper.flow(2, &[piece(line.facts.join(" "), Ink::Quiet)]);
    }
}
