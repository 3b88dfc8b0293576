//! Help cards and help lines.

use super::asked::Asked;
use crate::tui::ink::{Ink, piece};
use crate::tui::paper::Paper;
use vangnet_core::view::{HelpCard, Helpline, Helplines};

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

pub(super) fn lines(lines: &Helplines, asked: &Asked<'_>, paper: &mut Paper) {
    paper.title(&lines.title);
    for line in &lines.intro {
        paper.text(line, Ink::Strong);
    }
    list(&lines.lines, paper);
    if !lines.duties.is_empty() {
        paper.heading(&lines.duties_title);
        for duty in &lines.duties {
            paper.gap();
            paper.text(&duty.title, Ink::Strong);
            paper.flow(2, &[piece(&duty.text, Ink::Text)]);
        }
    }
    paper.gap();
    asked.write(paper);
}

/// Help lines, one under the other.
pub(super) fn list(lines: &[Helpline], paper: &mut Paper) {
    for line in lines {
        paper.gap();
        paper.text(&line.name, Ink::Strong);
        for contact in line.phone.iter().chain(&line.web) {
            paper.flow(2, &[piece(&contact.line, Ink::Heading)]);
        }
        paper.flow(2, &[piece(&line.whom, Ink::Text)]);
        paper.flow(2, &[piece(line.facts().join(" "), Ink::Quiet)]);
    }
}
