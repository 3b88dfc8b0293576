//! Writes into the cells of a frame, in the look of a theme.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::column::Line;
use super::text_style::{Fill, TextStyle};
use super::theme;
use super::wrap::cells;
use crate::preferences::Theme;
use vangnet_core::messages::Messages;

/// Widest column of text.
const COLUMN: u16 = 72;
/// Cells of the list of pages beside the column.
pub(super) const RAIL: u16 = 32;
/// From this width on, the rail is shown.
pub(super) const WIDE: u16 = 110;

#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) theme: Theme,
    /// Whether letters are keys, and so are shown as such.
    pub(super) letters: bool,
    /// Whether nothing stands beside the text.
    pub(super) one_column: bool,
}

/// Where the column stands: centred, with a margin of two cells at least. In a wide window it leaves room for the rail,
/// also on screens that have none: the left edge is the same everywhere.
pub(super) fn column(room: Rect) -> Rect {
    let width = COLUMN.min(room.width.saturating_sub(4));
    let centred = (room.width - width) / 2;
    let left = if room.width >= WIDE { centred.max(RAIL + 2) } else { centred };
    Rect { x: room.x + left, width, ..room }
}

pub(super) struct Painter<'b, 'f> {
    pub(super) frame: &'b mut Frame<'f>,
    pub(super) words: &'b Messages,
    pub(super) look: Look,
}

impl Painter<'_, '_> {
    /// Whether the theme has colours of its own, so that something can lie under text.
    pub(super) fn has_colours(&self) -> bool {
        theme::palette(self.look.theme).is_some()
    }

    /// A panel under an area, where there are colours.
    pub(super) fn panel(&mut self, area: Rect) {
        if self.has_colours() {
            self.fill(area, Fill::Panel);
        }
    }

    /// Writes into a row of an area, from a cell on; what does not fit is left out.
    pub(super) fn write(&mut self, area: Rect, x: u16, y: u16, text: &str, style: TextStyle) {
        self.write_on(Fill::Ground, area, x, y, text, style);
    }

    pub(super) fn write_on(&mut self, fill: Fill, area: Rect, x: u16, y: u16, text: &str, style: TextStyle) {
        if y >= area.height || x >= area.width {
            return;
        }
        let room = usize::from(area.width - x);
        // Without colours a cap is seen by its brackets.
        let bracketed = (style == TextStyle::Cap && !self.has_colours())
            .then(|| format!("[{}]", text.strip_prefix(' ').and_then(|text| text.strip_suffix(' ')).unwrap_or(text)));
        let style = theme::style(self.look.theme, style, fill);
        let text = bracketed.as_deref().unwrap_or(text);
        self.frame.buffer_mut().set_stringn(area.x + x, area.y + y, text, room, style);
    }

    /// A whole row of a fill.
    pub(super) fn fill(&mut self, area: Rect, fill: Fill) {
        let style = theme::style(self.look.theme, TextStyle::Text, fill);
        self.frame.buffer_mut().set_style(area, style);
    }

    pub(super) fn line(&mut self, area: Rect, row: u16, line: &Line) {
        let fill = line.band.map_or(Fill::Ground, |band| band.fill);
        if let Some(band) = line.band.filter(|_| row < area.height) {
            let (from, to) = (as_cells(band.from).min(area.width), as_cells(band.to).min(area.width));
            let under = Rect { x: area.x + from, y: area.y + row, width: to - from, height: 1 };
            // Without colours only words are turned, never a whole row.
            let has_colours = self.has_colours();
            if has_colours {
                self.fill(under, fill);
            }
            let focused = fill == Fill::Focus && !has_colours;
            let (at, bar) = match band.own {
                true => (to.saturating_sub(1), "▐"),
                false if focused => (from, ">"),
                false => (from, "▌"),
            };
            if let Some(style) = fill.bar() {
                self.write_on(fill, area, at, row, bar, style);
            }
        }
        let mut x = line.indent;
        for segment in &line.segments {
            self.write_on(fill, area, as_cells(x), row, &segment.text, segment.style);
            x += cells(&segment.text);
        }
    }
}

pub(super) fn as_cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
