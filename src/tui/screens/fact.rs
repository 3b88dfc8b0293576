//! One number, drawn.

use crate::tui::column::Column;
use crate::tui::text_style::{Segment, TextStyle, segment};
use vangnet_core::view::{Fact, Figure};

pub(super) fn fact(fact: &Fact, column: &mut Column) {
    column.title(&fact.heading);
    match &fact.figure {
        Figure::Share { count, of, text } => {
            squares(*count, *of, column);
            column.gap();
            column.text(text, TextStyle::Heading);
        }
        Figure::Number(number) => {
            column.gap();
            column.flow(2, &[segment(number, TextStyle::Heading)]);
        }
    }
    column.gap();
    column.markup(&fact.body, 0);
    column.gap();
    column.text(&fact.asked, TextStyle::Quiet);
    column.quiet(&fact.source);
}

/// A square for each of `of`, `count` of them filled; in rows of ten, or of twenty where the rows would be many.
fn squares(count: u32, of: u32, column: &mut Column) {
    let across = if of > 50 && column.width >= 44 { 20 } else { 10 };
    let mut at = 0;
    while at < of {
        let row: Vec<Segment> = (at..of.min(at + across))
            .map(|one| if one < count { segment("■ ", TextStyle::Heading) } else { segment("□ ", TextStyle::Quiet) })
            .collect();
        column.line(2, row);
        at += across;
    }
}
