//! Pages that tell.

use super::asked::Asked;
use crate::tui::ink::{Ink, piece};
use crate::tui::paper::Paper;
use vangnet_core::view::{Door, Plan, Reading, Steps};

pub(super) fn reading(reading: &Reading, paper: &mut Paper) {
    paper.title(&reading.heading);
    paper.rich(&reading.body, 0);
    paper.gap();
    paper.quiet(&reading.lines);
}

pub(super) fn door(door: &Door, paper: &mut Paper) {
    paper.title(&door.heading);
    paper.rich(&door.body, 0);
    paper.heading(&door.can_title);
    paper.dashes(&door.can, Ink::Text);
    paper.gap();
    paper.quiet(&door.lines);
}

pub(super) fn steps(steps: &Steps, paper: &mut Paper) {
    paper.title(&steps.heading);
    paper.rich(&steps.body, 0);
    paper.gap();
    for (at, step) in steps.steps.iter().enumerate() {
        paper.gap();
        let number = piece(format!("{}", at + 1), Ink::Heading);
        paper.hanging(2, 6, &[number], &[piece(step, Ink::Strong)]);
    }
}

pub(super) fn plan(plan: &Plan, asked: &Asked<'_>, paper: &mut Paper) {
    paper.title(&plan.heading);
    paper.rich(&plan.body, 0);
    asked.write(paper);
    paper.gap();
    paper.quiet(&plan.lines);
}
