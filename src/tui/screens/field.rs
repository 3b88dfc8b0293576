//! Lines to write in.

use unicode_segmentation::UnicodeSegmentation;

use crate::tui::cursor::Cursor;
use crate::tui::editor::Editor;
use crate::tui::ink::{Ink, piece};
use crate::tui::paper::Paper;
use crate::tui::wrap::{self, cells};

/// A label and a line to write in.
pub(super) fn field(label: &str, text: &str, cursor: &Cursor, paper: &mut Paper) {
    let focused = paper.begin_item();
    let sign = if focused { "> " } else { "  " };
    paper.flow(0, &[piece(sign, Ink::Accent), piece(label, if focused { Ink::Strong } else { Ink::Text })]);
    let room = paper.width.saturating_sub(4).max(8);
    let editor = cursor.editor.as_ref().filter(|_| focused);
    let before = editor.map_or(0, Editor::cells_before);
    // The line shows the part around the cursor.
    let start = before.saturating_sub(room - 1);
    let shown = window(text, start, room);
    let rest = "_".repeat(room.saturating_sub(cells(&shown)));
    if focused {
        paper.cursor = Some((paper.lines.len(), 2 + before - start));
    }
    paper.line(2, vec![piece(shown, if focused { Ink::Focus } else { Ink::Text }), piece(rest, Ink::Border)]);
    paper.end_item();
}

/// The line of a search.
pub(super) fn query(text: &str, focused: bool, cursor: &Cursor, paper: &mut Paper) {
    let before = cursor.editor.as_ref().map_or(0, Editor::cells_before);
    let room = paper.width.saturating_sub(4).max(8);
    let shown = wrap::cut(text, room);
    let rest = "_".repeat(room.saturating_sub(cells(&shown)));
    if focused {
        paper.cursor = Some((paper.lines.len(), 2 + before.min(room)));
    }
    let sign = if focused { "> " } else { "  " };
    let ink = if focused { Ink::Focus } else { Ink::Text };
    paper.line(0, vec![piece(sign, Ink::Accent), piece(shown, ink), piece(rest, Ink::Border)]);
}

/// The part of a text from a cell on, as far as there is room.
fn window(text: &str, start: usize, room: usize) -> String {
    let mut cell = 0;
    let mut shown = String::new();
    for letter in text.graphemes(true) {
        let width = cells(letter);
        if cell >= start && cell + width <= start + room {
            shown.push_str(letter);
        }
        cell += width;
    }
    shown
}
