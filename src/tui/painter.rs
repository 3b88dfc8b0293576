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

/// Widest sheet, and how high it is at most: in a larger window it lies in the middle of a desk.
const SHEET: (u16, u16) = (152, 48);
/// From this width of the window on, it is a sheet.
const DESK: u16 = 160;
/// Cells before and after what stands in a band of a wide window.
pub(super) const MARGIN: u16 = 4;
/// Cells between a panel and the text at most.
const FROM_PANEL: u16 = 6;

/// The part of a window that is written on.
pub(super) fn sheet(window: Rect) -> Rect {
    if window.width < DESK {
        return window;
    }
    let (width, height) = (window.width.min(SHEET.0), window.height.min(SHEET.1));
    let (left, above) = ((window.width - width) / 2, (window.height - height) / 2);
    Rect { x: window.x + left, y: window.y + above, width, height }
}

impl Look {
    /// Whether a panel stands beside the text.
    pub(super) fn has_panel(self, room: Rect) -> bool {
        room.width >= WIDE && !self.one_column
    }

    /// Where the text stands: centred, with a margin of two cells at least. Beside a panel it always stands in the same
    /// place, also where the panel is empty: the left edge is the same on every screen.
    pub(super) fn text_area(self, room: Rect) -> Rect {
        let width = COLUMN.min(room.width.saturating_sub(4));
        let left = if self.has_panel(room) {
            RAIL + ((room.width - RAIL - width) / 2).min(FROM_PANEL)
        } else {
            (room.width - width) / 2
        };
        Rect { x: room.x + left, width, ..room }
    }

    /// Where the header and the footer are written: over the text, or from edge to edge beside a panel.
    pub(super) fn band(self, room: Rect) -> Rect {
        if self.has_panel(room) {
            Rect { x: room.x + MARGIN, width: room.width - 2 * MARGIN, ..room }
        } else {
            self.text_area(room)
        }
    }
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
        let bracketed = (matches!(style, TextStyle::Cap | TextStyle::HelpCap) && !self.has_colours())
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

    /// A line of text on what lies under it.
    pub(super) fn line(&mut self, under: Fill, area: Rect, row: u16, line: &Line) {
        if let Some((at, beside)) = &line.beside {
            let left = as_cells(*at).min(area.width);
            self.line(under, Rect { x: area.x + left, width: area.width - left, ..area }, row, beside);
        }
        let fill = line.band.map_or(under, |band| band.fill);
        if let Some(band) = line.band.filter(|_| row < area.height) {
            let (from, to) = (as_cells(band.from).min(area.width), as_cells(band.to).min(area.width));
            let under = Rect { x: area.x + from, y: area.y + row, width: to - from, height: 1 };
            // Without colours only words are turned, never a whole row.
            let has_colours = self.has_colours();
            if has_colours {
                self.fill(under, fill);
            }
            let focused = matches!(fill, Fill::Focus | Fill::LampFocus) && !has_colours;
            let (at, bar) = match band.own {
                true => (to.saturating_sub(1), "▐"),
                false if focused => (from, ">"),
                // Within the row: at its edge it would be lost on a dark ground.
                false if fill == Fill::LampFocus => (from, "▐"),
                false => (from, "▌"),
            };
            if let Some(style) = fill.bar() {
                self.write_on(fill, area, at, row, bar, style);
            }
        }
        let mut x = line.indent;
        for segment in &line.segments {
            // What stands beside a bubble does not stand on it.
            let is_within = line.band.is_none_or(|band| (band.from..band.to).contains(&x));
            let on = if is_within { fill } else { under };
            // Blanks leave what lies under them.
            if !segment.text.trim().is_empty() || segment.style == TextStyle::Cap {
                self.write_on(on, area, as_cells(x), row, &segment.text, segment.style);
            }
            x += cells(&segment.text);
        }
    }
}

pub(super) fn as_cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(one_column: bool) -> Look {
        Look { theme: Theme::Dark, letters: true, one_column }
    }

    #[test]
    fn the_text_begins_at_one_edge_beside_a_panel_and_in_the_middle_where_one_column_is_chosen() {
        for width in [110, 140, 152] {
            let room = Rect::new(0, 0, width, 40);
            let text = look(false).text_area(room);
            assert!(text.x > RAIL && text.right() <= width, "{width}: {text:?}");
            assert!(!look(true).has_panel(room));
            assert_eq!(look(true).text_area(room).x, (width - COLUMN) / 2);
        }
    }

    #[test]
    fn a_sheet_lies_in_the_middle_of_a_window_that_is_very_wide() {
        assert_eq!(sheet(Rect::new(0, 0, 159, 90)), Rect::new(0, 0, 159, 90));
        assert_eq!(sheet(Rect::new(0, 0, 200, 60)), Rect::new(24, 6, 152, 48));
        assert_eq!(sheet(Rect::new(0, 0, 160, 20)), Rect::new(4, 0, 152, 20));
    }
}
