//! Help cards and help lines.

use super::asked::Asked;
use crate::tui::column::Column;
use crate::tui::text_style::{TextStyle, segment};
use vangnet_core::view::{HelpCard, Helpline, Helplines};

pub(super) fn card(card: &HelpCard, column: &mut Column) {
    column.title(&card.heading);
    column.markup(&card.body, 0);
    column.heading(&card.steps_title);
    column.numbers(&card.steps);
    if !card.avoid.is_empty() {
        column.heading(&card.avoid_title);
        column.dashes(&card.avoid, TextStyle::Text);
    }
    if !card.lines.is_empty() {
        column.heading(&card.lines_title);
        list(&card.lines, column);
    }
}

pub(super) fn lines(lines: &Helplines, asked: &Asked<'_>, column: &mut Column) {
    column.title(&lines.title);
    for line in &lines.intro {
        column.text(line, TextStyle::Strong);
    }
    list(&lines.lines, column);
    if !lines.duties.is_empty() {
        column.heading(&lines.duties_title);
        for duty in &lines.duties {
            column.gap();
            column.text(&duty.title, TextStyle::Strong);
            column.flow(2, &[segment(&duty.text, TextStyle::Text)]);
        }
    }
    column.gap();
    asked.write(column);
}

pub(super) fn list(lines: &[Helpline], column: &mut Column) {
    for line in lines {
        column.gap();
        column.text(&line.name, TextStyle::Strong);
        for contact in line.phone.iter().chain(&line.web) {
            column.flow(2, &[segment(&contact.line, TextStyle::Heading)]);
        }
        column.flow(2, &[segment(&line.whom, TextStyle::Text)]);
        column.flow(2, &[segment(line.facts().join(" "), TextStyle::Quiet)]);
    }
}
