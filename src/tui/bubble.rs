//! What somebody says, as a bubble: the child at the left, the adult at the right.

use super::ink::{Ink, Piece, piece};
use super::paper::Paper;
use super::wrap;

/// Widest bubble, borders included.
const WIDEST: usize = 52;

/// A bubble with the name in its upper border.
pub(super) fn bubble(who: &str, text: &[Piece], own: bool, paper: &mut Paper) {
    let ink = if own { Ink::Adult } else { Ink::Child };
    let widest = WIDEST.min(paper.width.saturating_sub(4)).max(12);
    let lines = wrap::lines(text, widest - 4);
    let longest = lines.iter().map(|line| across(line)).max().unwrap_or(0);
    let name = wrap::cut(who, widest - 6);
    let inner = longest.max(wrap::cells(&name) + 2).min(widest - 4);
    let indent = if own { paper.width.saturating_sub(inner + 4) } else { 0 };
    let rule = inner + 2 - wrap::cells(&name) - 3;
    let top = [piece("╭─ ", Ink::Border), piece(name, ink), piece(format!(" {}╮", "─".repeat(rule)), Ink::Border)];
    paper.line(indent, top.to_vec());
    for line in lines {
        let fill = inner - across(&line).min(inner);
        let mut row = vec![piece("│ ", Ink::Border)];
        row.extend(line);
        row.push(piece(format!("{} │", " ".repeat(fill)), Ink::Border));
        paper.line(indent, row);
    }
    paper.line(indent, vec![piece(format!("╰{}╯", "─".repeat(inner + 2)), Ink::Border)]);
}

fn across(line: &[Piece]) -> usize {
    line.iter().map(|piece| wrap::cells(&piece.text)).sum()
}
