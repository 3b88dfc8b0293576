//! What somebody says, as a bubble: the child at the left, the adult at the right, each with a bar at its side.

use super::column::{Band, Column};
use super::text_style::{Fill, Segment, TextStyle, segment};
use super::wrap;

/// Widest bubble, bar and blanks included.
const WIDEST: usize = 56;
/// What a bar and the blanks around the words take.
const AROUND: usize = 4;

/// A name, and what is said below.
pub(super) fn bubble(who: &[Segment], text: &[Segment], own: bool, column: &mut Column) {
    let fill = if own { Fill::Adult } else { Fill::Child };
    let (lines, band) = laid(text, 0, 4, fill, own, column.width);
    let name_at = if own { column.width.saturating_sub(wrap::across(who) + 2) } else { 2 };
    column.line(name_at, who.to_vec());
    for (at, line) in lines {
        column.banded(at, line, band);
    }
}

/// The lines of a bubble, each with the cell at which it begins, and what lies under them: from a cell on or at the right
/// edge, with `free` cells left beside it.
fn laid(
    text: &[Segment],
    start: usize,
    free: usize,
    fill: Fill,
    own: bool,
    width: usize,
) -> (Vec<(usize, Vec<Segment>)>, Band) {
    let widest = WIDEST.min(width.saturating_sub(free)).max(12);
    let lines = wrap::lines(text, widest - AROUND);
    let across = lines.iter().map(|line| wrap::across(line)).max().unwrap_or(0) + AROUND;
    let (from, to) = if own { (width - across, width) } else { (start, start + across) };
    let at = |line: &Vec<Segment>| if own { to - 2 - wrap::across(line) } else { from + 2 };
    (lines.into_iter().map(|line| (at(&line), line)).collect(), Band { fill, from, to, own })
}

/// The name of who speaks, in their ink.
pub(super) fn name(who: &str, own: bool) -> Segment {
    segment(who, if own { TextStyle::Adult } else { TextStyle::Child })
}

/// What somebody says in a chat, behind a mark; what has the focus is filled from edge to edge.
pub(super) fn message(indent: usize, mark: &[Segment], text: Segment, own: bool, focused: bool, column: &mut Column) {
    let start = indent + wrap::across(mark);
    let (lines, band) = laid(&[text], start, start, Fill::Message, own, column.width);
    let band = (!focused).then_some(band);
    let mut before = mark.to_vec();
    for (at, line) in lines {
        let blank = if before.is_empty() { at } else { at - start };
        let first = if before.is_empty() { 0 } else { indent };
        let segments = std::iter::once(segment(" ".repeat(blank), TextStyle::Text)).chain(line);
        let segments = std::mem::take(&mut before).into_iter().chain(segments).collect();
        column.row(first, segments, band);
    }
}
