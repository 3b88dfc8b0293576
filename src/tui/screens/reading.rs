//! Menus, and pages that tell.

use super::asked::Asked;
use crate::tui::column::Column;
use crate::tui::digits;
use crate::tui::text_style::{Segment, TextStyle, segment};
use crate::tui::wrap::cells;
use vangnet_core::view::{Door, Fact, Figure, Menu, Reading, Steps};

pub(super) fn menu(menu: &Menu, asked: &Asked<'_>, column: &mut Column) {
    // One short line has room beside the title: home is seen whole.
    let beside = match menu.intro.as_slice() {
        [only] if cells(&menu.title) + cells(only) + 2 <= column.width => Some(only),
        _ => None,
    };
    column.titled(&menu.title, beside.map_or("", String::as_str));
    if beside.is_none() {
        column.paragraphs(&menu.intro);
    }
    column.gap();
    column.texts(0, &menu.question, TextStyle::Strong);
    column.gap();
    asked.menu(column);
}

pub(super) fn reading(reading: &Reading, column: &mut Column) {
    column.opening(&reading.heading, &reading.body);
    column.foot(&reading.lines);
}

pub(super) fn door(door: &Door, column: &mut Column) {
    column.opening(&door.heading, &door.body);
    column.heading(&door.can_title);
    column.dashes(&door.can);
    column.foot(&door.lines);
}

pub(super) fn steps(steps: &Steps, column: &mut Column) {
    column.opening(&steps.heading, &steps.body);
    for (at, step) in steps.steps.iter().enumerate() {
        column.gap();
        let number = segment(format!(" {} ", at + 1), TextStyle::Cap);
        column.hanging(2, 7, &[number], &[segment(step, TextStyle::Strong)]);
    }
}

pub(super) fn plan(plan: &Reading, asked: &Asked<'_>, column: &mut Column) {
    column.opening(&plan.heading, &plan.body);
    asked.write(column);
    let print = asked.messages.text("screen-plan-print");
    column.foot(&[plan.lines.as_slice(), &[print]].concat());
}

pub(super) fn fact(fact: &Fact, column: &mut Column) {
    column.title(&fact.heading);
    figure(&fact.figure, column);
    column.markup(&fact.body);
    column.apart(&fact.asked, TextStyle::Quiet);
    column.texts(0, &fact.source, TextStyle::Quiet);
}

pub(super) fn figure(figure: &Figure, column: &mut Column) {
    match figure {
        Figure::Share { count, of, text } => {
            large(&count.to_string(), text, column);
            column.gap();
            squares(*count, *of, column);
        }
        Figure::Number(number) => {
            large(number, number, column);
        }
    }
}

/// A square for each of `of`, `count` of them filled; in rows of ten, or of twenty where the rows would be many.
fn squares(count: u32, of: u32, column: &mut Column) {
    let across = if of > 50 && column.width >= 44 { 20 } else { 10 };
    let squares: Vec<Segment> = (0..of)
        .map(|one| if one < count { segment("● ", TextStyle::Lamp) } else { segment("○ ", TextStyle::Quiet) })
        .collect();
    for row in squares.chunks(across) {
        column.line(2, row.to_vec());
    }
}

/// A number in large digits, drawn in half blocks. It stands in the text too: who hears or searches finds it there.
fn large(number: &str, said: &str, column: &mut Column) {
    let has_room = |rows: &[String]| rows.first().is_some_and(|row| cells(row) + 2 <= column.width);
    let rows = Some(digits::large(number)).filter(|rows| column.airy && has_room(rows));
    let rows = rows.or_else(|| Some(digits::rows(number)).filter(|rows| has_room(rows))).unwrap_or_default();
    rows.into_iter().for_each(|row| column.line(0, vec![segment(row, TextStyle::Lamp)]));
    column.apart(said, TextStyle::Heading);
}
