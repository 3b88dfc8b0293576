//! One number, drawn.

use crate::tui::ink::{Ink, Piece, piece};
use crate::tui::paper::Paper;
use vangnet_core::view::{Fact, Figure};

pub(super) fn fact(fact: &Fact, paper: &mut Paper) {
    paper.title(&fact.heading);
    match &fact.figure {
        Figure::Share { count, of, text } => {
            squares(*count, *of, paper);
            paper.gap();
            paper.text(text, Ink::Heading);
        }
        Figure::Number(number) => {
            paper.gap();
            paper.flow(2, &[piece(number, Ink::Heading)]);
        }
    }
    paper.gap();
    paper.rich(&fact.body, 0);
    paper.gap();
    paper.text(&fact.asked, Ink::Quiet);
    paper.quiet(&fact.source);
}

/// A square for each of `of`, `count` of them filled; in rows of ten, or of twenty where the rows would be many.
fn squares(count: u32, of: u32, paper: &mut Paper) {
    let across = if of > 50 && paper.width >= 44 { 20 } else { 10 };
    let mut at = 0;
    while at < of {
        let row: Vec<Piece> = (at..of.min(at + across))
            .map(|one| if one < count { piece("■ ", Ink::Heading) } else { piece("□ ", Ink::Quiet) })
            .collect();
        paper.line(2, row);
        at += across;
    }
}
