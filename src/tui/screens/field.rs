//! Lines to write in.

use unicode_segmentation::UnicodeSegmentation;

use crate::tui::column::Column;
use crate::tui::cursor::Cursor;
use crate::tui::editor::Editor;
use crate::tui::text_style::{TextStyle, segment};
use crate::tui::wrap::{self, cells};

pub(super) fn field(label: &str, text: &str, cursor: &Cursor, column: &mut Column) {
    let focused = column.begin_item();
    let sign = if focused { "> " } else { "  " };
    column.flow(
        0,
        &[segment(sign, TextStyle::Accent), segment(label, if focused { TextStyle::Strong } else { TextStyle::Text })],
    );
    let room = column.width.saturating_sub(4).max(8);
    let editor = cursor.editor.as_ref().filter(|_| focused);
    let before = editor.map_or(0, Editor::cells_before);
    // The line shows the part around the cursor.
    let start = before.saturating_sub(room - 1);
    let shown = window(text, start, room);
    let rest = "_".repeat(room.saturating_sub(cells(&shown)));
    if focused {
        column.cursor = Some((column.lines.len(), 2 + before - start));
    }
    column.line(
        2,
        vec![
            segment(shown, if focused { TextStyle::Focus } else { TextStyle::Text }),
            segment(rest, TextStyle::Border),
        ],
    );
    column.end_item();
}

pub(super) fn query(text: &str, focused: bool, cursor: &Cursor, column: &mut Column) {
    let before = cursor.editor.as_ref().map_or(0, Editor::cells_before);
    let room = column.width.saturating_sub(4).max(8);
    let shown = wrap::cut(text, room);
    let rest = "_".repeat(room.saturating_sub(cells(&shown)));
    if focused {
        column.cursor = Some((column.lines.len(), 2 + before.min(room)));
    }
    let sign = if focused { "> " } else { "  " };
    let style = if focused { TextStyle::Focus } else { TextStyle::Text };
    column.line(0, vec![segment(sign, TextStyle::Accent), segment(shown, style), segment(rest, TextStyle::Border)]);
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
