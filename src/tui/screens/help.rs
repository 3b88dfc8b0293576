//! Help cards and help lines.

use super::asked::Asked;
use crate::tui::column::Column;
use crate::tui::text_style::{TextStyle, segment};
use vangnet_core::view::{HelpCard, Helpline, Helplines};

pub(super) fn card(card: &HelpCard, column: &mut Column) {
    column.opening(&card.heading, &card.body);
    column.heading(&card.steps_title);
    column.list(4, Some(1), card.steps.iter().map(|step| vec![segment(step, TextStyle::Text)]));
    column.section(&card.avoid_title, &card.avoid);
    if !card.lines.is_empty() {
        column.heading(&card.lines_title);
        list(&card.lines, column);
    }
}

pub(super) fn lines(lines: &Helplines, asked: &Asked<'_>, column: &mut Column) {
    column.title(&lines.title);
    column.texts(0, &lines.intro, TextStyle::Strong);
    list(&lines.lines, column);
    if !lines.duties.is_empty() {
        column.heading(&lines.duties_title);
        for duty in &lines.duties {
            column.apart(&duty.title, TextStyle::Strong);
            column.flow(2, &[segment(&duty.text, TextStyle::Text)]);
        }
    }
    column.gap();
    asked.write(column);
}

pub(super) fn list(lines: &[Helpline], column: &mut Column) {
    for line in lines {
        column.apart(&line.name, TextStyle::Strong);
        column.texts(2, line.phone.iter().chain(&line.web).map(|contact| &contact.line), TextStyle::Heading);
        column.flow(2, &[segment(&line.whom, TextStyle::Text)]);
        column.flow(2, &[segment(line.facts().join(" "), TextStyle::Quiet)]);
    }
}
