//! Help cards and help lines.

use super::asked::Asked;
use crate::tui::column::{Band, Column};
use crate::tui::text_style::{Fill, TextStyle, segment};
use crate::tui::wrap::cells;
use vangnet_core::view::{Duties, HelpCard, Helpline, Helplines};

pub(super) fn card(card: &HelpCard, column: &mut Column) {
    column.texts(0, &card.foreign, TextStyle::Strong);
    column.title(&card.heading);
    // Who is in a hurry sees a number before the first step.
    column.texts(0, [&card.numbers.title], TextStyle::Quiet);
    for line in &card.numbers.lines {
        let from = column.lines.len();
        column.flow(2, &[segment(line, TextStyle::Strong)]);
        column.fill(from, Fill::Lamp);
    }
    column.markup(&card.body);
    for part in &card.parts {
        column.heading(&part.title);
        column.texts(2, &part.intro, TextStyle::Text);
        column.list(4, part.first, part.steps.iter().map(|step| vec![segment(step, TextStyle::Text)]));
    }
    if !card.lines.is_empty() {
        column.heading(&card.lines_title);
        list(&card.lines, column);
        column.gap();
        column.texts(0, [&card.checked], TextStyle::Quiet);
    }
}

pub(super) fn lines(lines: &Helplines, asked: &Asked<'_>, column: &mut Column) {
    column.title(&lines.title);
    column.texts(0, &lines.intro, TextStyle::Strong);
    list(&lines.lines, column);
    column.gap();
    asked.write(column);
}

pub(super) fn duties(shown: &Duties, column: &mut Column) {
    column.title(&shown.title);
    column.texts(0, &shown.intro, TextStyle::Text);
    for duty in &shown.duties {
        column.apart(&duty.title, TextStyle::Strong);
        column.flow(2, &[segment(&duty.text, TextStyle::Text)]);
    }
}

pub(super) fn list(lines: &[Helpline], column: &mut Column) {
    for line in lines {
        column.apart(&line.name, TextStyle::Strong);
        if let Some(phone) = &line.phone {
            number(&phone.line, column);
        }
        column.texts(2, line.web.iter().map(|web| &web.line), TextStyle::Heading);
        column.flow(2, &[segment(&line.whom, TextStyle::Text)]);
        column.flow(2, &[segment(line.facts().join(" "), TextStyle::Quiet)]);
    }
}

/// A number to call, where the lamp burns.
fn number(line: &str, column: &mut Column) {
    let to = cells(line) + 4;
    if to > column.width {
        return column.flow(2, &[segment(line, TextStyle::Heading)]);
    }
    column.banded(3, vec![segment(line, TextStyle::Strong)], Band { fill: Fill::Lamp, from: 2, to, own: false });
}
