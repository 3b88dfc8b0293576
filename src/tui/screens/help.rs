//! Help cards and help lines.

use super::asked::Asked;
use crate::tui::column::{Band, Column};
use crate::tui::text_style::{Fill, TextStyle, segment};
use crate::tui::wrap::cells;
use vangnet_core::view::{Duties, HelpCard, Helpline, Helplines, Numbers};

pub(super) fn card(card: &HelpCard, column: &mut Column) {
    // As many steps in sight as can be.
    column.reading = column.width;
    column.texts(0, &card.foreign, TextStyle::Strong);
    column.title(&card.heading);
    // Who is in a hurry sees a number before the first step.
    if !column.has_numbers {
        numbers(&card.numbers, column);
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

pub(super) fn numbers(numbers: &Numbers, column: &mut Column) {
    column.texts(0, [&numbers.title], TextStyle::Quiet);
    for one in &numbers.called {
        let from = column.lines.len();
        column.flow(2, &[segment(&one.said, TextStyle::Strong)]);
        column.fill(from, Fill::Lamp);
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
        column.gap();
        let phone = line.phone.as_ref().map(|phone| phone.value.as_str());
        let beside = phone.filter(|phone| cells(phone) + cells(&line.name) + 6 <= column.width);
        if let Some(phone) = beside {
            let name = if line.name == phone { "" } else { &line.name };
            number(phone, name, column);
        } else {
            column.text(&line.name, TextStyle::Strong);
            phone.iter().for_each(|phone| number(phone, "", column));
        }
        column.texts(2, line.web.iter().map(|web| &web.line), TextStyle::Heading);
        column.flow(2, &[segment(&line.whom, TextStyle::Text)]);
        column.flow(2, &[segment(line.facts().join(" "), TextStyle::Quiet)]);
    }
}

/// A number to call, where the lamp burns, and whose it is beside it.
fn number(number: &str, name: &str, column: &mut Column) {
    let to = (cells(number) + 4).min(column.width);
    let said = [segment(number, TextStyle::Strong), segment("    ", TextStyle::Text), segment(name, TextStyle::Strong)];
    column.banded(2, said.to_vec(), Band { fill: Fill::Lamp, from: 0, to, own: false });
}
