//! What somebody says, as a bubble: the child at the left, the adult at the right.

use super::column::Column;
use super::text_style::{Segment, TextStyle, segment};
use super::wrap;

/// Widest bubble, borders included.
const WIDEST: usize = 52;

pub(super) fn bubble(who: &str, text: &[Segment], own: bool, column: &mut Column) {
    let style = if own { TextStyle::Adult } else { TextStyle::Child };
    let widest = WIDEST.min(column.width.saturating_sub(4)).max(12);
    let lines = wrap::lines(text, widest - 4);
    let longest = lines.iter().map(|line| wrap::across(line)).max().unwrap_or(0);
    let name = wrap::cut(who, widest - 6);
    let inner = longest.max(wrap::cells(&name) + 2).min(widest - 4);
    let indent = if own { column.width.saturating_sub(inner + 4) } else { 0 };
    let rule = inner + 2 - wrap::cells(&name) - 3;
    let top = [
        segment("╭─ ", TextStyle::Border),
        segment(name, style),
        segment(format!(" {}╮", "─".repeat(rule)), TextStyle::Border),
    ];
    column.line(indent, top.to_vec());
    for line in lines {
        let fill = inner - wrap::across(&line).min(inner);
        let mut row = vec![segment("│ ", TextStyle::Border)];
        row.extend(line);
        row.push(segment(format!("{} │", " ".repeat(fill)), TextStyle::Border));
        column.line(indent, row);
    }
    column.line(indent, vec![segment(format!("╰{}╯", "─".repeat(inner + 2)), TextStyle::Border)]);
}
