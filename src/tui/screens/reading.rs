//! Pages that tell.

use super::asked::Asked;
use crate::tui::column::Column;
use crate::tui::text_style::{TextStyle, segment};
use vangnet_core::view::{Door, Reading, Steps};

pub(super) fn reading(reading: &Reading, column: &mut Column) {
    column.title(&reading.heading);
    column.markup(&reading.body, 0);
    column.gap();
    column.quiet(&reading.lines);
}

pub(super) fn door(door: &Door, column: &mut Column) {
    column.title(&door.heading);
    column.markup(&door.body, 0);
    column.heading(&door.can_title);
    column.dashes(&door.can, TextStyle::Text);
    column.gap();
    column.quiet(&door.lines);
}

pub(super) fn steps(steps: &Steps, column: &mut Column) {
    column.title(&steps.heading);
    column.markup(&steps.body, 0);
    column.gap();
    for (at, step) in steps.steps.iter().enumerate() {
        column.gap();
        let number = segment(format!("{}", at + 1), TextStyle::Heading);
        column.hanging(2, 6, &[number], &[segment(step, TextStyle::Strong)]);
    }
}

pub(super) fn plan(plan: &Reading, asked: &Asked<'_>, column: &mut Column) {
    column.title(&plan.heading);
    column.markup(&plan.body, 0);
    asked.write(column);
    column.gap();
    column.quiet(&plan.lines);
}
