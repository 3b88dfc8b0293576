//! The frame around a screen: header, rail, column, footer. One scroller for everything.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::column::Column;
use super::cursor::Cursor;
use super::drawn::Drawn;
use super::painter::{Look, MARGIN, Painter, RAIL, as_cells, sheet};
use super::screens;
use super::text_style::{Fill, TextStyle};
use super::wrap::{cells, cut};
use vangnet_core::messages::Messages;
use vangnet_core::view::{Header, RailItem, Scene};

/// The sign of the course, three cells of a net, and its name.
const SIGN: &str = "╲╳╱";
const NAME: &str = "Vangnet";
/// From this height on, there is air around the text.
const AIRY: u16 = 30;
/// From this height on, there is more, and in the bands too.
const HIGH: u16 = 40;
/// From this many lines on, a blank line stands under what is said above the page.
const ROOMY: u16 = 14;
/// Smallest window in which the full screen works.
pub(super) const SMALLEST: (u16, u16) = (40, 12);

pub(super) fn draw(frame: &mut Frame<'_>, scene: &Scene, cursor: &Cursor, words: &Messages, look: Look) -> Drawn {
    let window = frame.area();
    let area = sheet(window);
    let mut painter = Painter { frame, words, look };
    painter.fill(window, Fill::Desk);
    painter.fill(area, Fill::Ground);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let line = cut(&words.text("screen-too-small"), usize::from(area.width));
        painter.write(area, 0, 0, &line, TextStyle::Text);
        return Drawn::default();
    }
    let (beside_place, rows) = beside_place(&scene.header, look.band(area).width);
    // Around what is written in a band, and between the header and the text.
    let (around, above) = match area.height {
        HIGH.. => (1, 2),
        AIRY.. => (0, 1),
        _ => (0, 0),
    };
    let header = Rect { height: rows + 2 * around + 1, ..area };
    let done = way(&scene.header.rail, usize::from(area.width));
    painter.header(header, around, &scene.header.place, &beside_place, done);
    let footer = 2 * around + 1;
    let below = Rect { y: header.bottom(), height: area.height - header.height - footer, ..area };
    if look.has_panel(area) {
        painter.beside(Rect { width: RAIL, ..below }, &scene.header);
    }
    let middle = Rect { y: below.y + above, height: below.height - above - 1, ..below };
    let drawn = painter.column(middle, scene, cursor);
    let footer = Rect { y: below.bottom(), height: footer, ..area };
    painter.footer(footer, around, scene, cursor, drawn);
    drawn
}

/// What stands beside the name of the place, and how many rows both take: the step and the kind of page.
///
/// In a narrow window the step is worth more than the kind.
fn beside_place(header: &Header, width: u16) -> (String, u16) {
    let width = usize::from(width);
    let both = [header.step.as_deref(), header.kind.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let beside = match &header.step {
        Some(step) if cells(&both) > width => step.clone(),
        _ => both,
    };
    let together = cells(&header.place) + cells(&beside) + 2;
    (beside, if together <= width { 1 } else { 2 })
}

/// How many cells of the way lie behind the reader; nothing where there is no way.
fn way(rail: &[RailItem], width: usize) -> usize {
    let here = rail.iter().position(|item| item.here);
    here.map_or(0, |here| (here + 1) * width / rail.len().max(1))
}

impl Painter<'_, '_> {
    /// A band with the sign, the name of the place and the step; below it the way through the pages as a line.
    pub(super) fn header(&mut self, area: Rect, around: u16, place: &str, beside: &str, done: usize) {
        let band = Rect { height: area.height - 1, ..area };
        self.panel(band);
        let rows = band.height - 2 * around;
        let inner = self.look.band(Rect { y: band.y + around, height: rows, ..band });
        let width = usize::from(inner.width);
        let at = if rows == 1 { width.saturating_sub(cells(beside)) } else { 0 };
        let mut x = 0;
        let room = if rows == 1 { at.saturating_sub(2) } else { width };
        if place != NAME && cells(place) + cells(SIGN) + cells(NAME) + 4 <= room {
            let parts = [(SIGN, TextStyle::Sign), (NAME, TextStyle::Accent), (" › ", TextStyle::Quiet)];
            for (part, style) in parts {
                self.write_on(Fill::Panel, inner, as_cells(x), 0, part, style);
                x += cells(part) + usize::from(part == SIGN);
            }
        } else if cells(place) + cells(SIGN) < room {
            self.write_on(Fill::Panel, inner, 0, 0, SIGN, TextStyle::Sign);
            x = cells(SIGN) + 1;
        }
        self.write_on(Fill::Panel, inner, as_cells(x), 0, &cut(place, width - x), TextStyle::Strong);
        self.write_on(Fill::Panel, inner, as_cells(at), rows - 1, &cut(beside, width), TextStyle::Quiet);
        self.write(area, 0, band.height, &"━".repeat(done), TextStyle::Sign);
        self.write(area, as_cells(done), band.height, &"─".repeat(usize::from(area.width) - done), TextStyle::Border);
    }

    fn column(&mut self, room: Rect, scene: &Scene, cursor: &Cursor) -> Drawn {
        let mut inner = self.look.text_area(room);
        let mut above = Column::new(usize::from(inner.width), None);
        scene.state.iter().for_each(|text| above.text(text, TextStyle::Quiet));
        scene.notices.iter().for_each(|text| above.text(text, TextStyle::Notice));
        if inner.height >= ROOMY {
            above.gap();
        }
        for line in above.lines.iter().take(usize::from(inner.height / 2)) {
            self.line(Fill::Ground, inner, 0, line);
            inner = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
        }
        let has_focus = cursor.footer.is_none() && !cursor.focusables.is_empty();
        let mut column = Column::new(usize::from(inner.width), has_focus.then_some(cursor.focus));
        column.airy = room.height >= AIRY - 5;
        column.single = self.look.one_column;
        if self.look.has_panel(room) {
            column.across = usize::from(room.right().saturating_sub(inner.x + MARGIN)).max(column.width);
            column.has_numbers = scene.header.numbers.is_some();
        }
        screens::write(scene, cursor, self.words, &mut column);
        let height = usize::from(inner.height);
        let furthest = column.lines.len().saturating_sub(height);
        let scroll = scroll_to(&column, cursor, height).min(furthest);
        let wide = Rect { width: as_cells(column.across), ..inner };
        for (row, line) in column.lines.iter().skip(scroll).take(height).enumerate() {
            self.line(Fill::Ground, wide, as_cells(row), line);
        }
        let seen = |line: usize| (scroll..scroll + height).contains(&line);
        let hidden = has_focus && column.focused_lines().is_some_and(|(first, _)| !seen(first));
        self.more(room, scroll < furthest, scroll > 0);
        if cursor.footer.is_none() {
            self.cursor(inner, &column, scroll, height);
        }
        Drawn { furthest, height, scroll, hidden }
    }

    /// Says quietly that there is more above or below, on the line over the footer.
    fn more(&mut self, room: Rect, below: bool, above: bool) {
        let id = match (above, below) {
            (false, false) => return,
            (true, false) => "screen-more-above",
            (false, true) => "screen-more-below",
            (true, true) => "screen-more-both",
        };
        let text = self.words.text(id);
        let inner = self.look.text_area(room);
        let at = usize::from(inner.width).saturating_sub(cells(&text));
        let row = Rect { y: room.bottom(), height: 1, ..inner };
        self.write(row, as_cells(at), 0, &text, TextStyle::Quiet);
    }

    fn cursor(&mut self, inner: Rect, column: &Column, scroll: usize, height: usize) {
        let (line, cell) = column.cursor.unwrap_or((0, 0));
        if line >= scroll && line < scroll + height {
            let x = inner.x + as_cells(cell).min(inner.width.saturating_sub(1));
            self.frame.set_cursor_position(Position { x, y: inner.y + as_cells(line - scroll) });
        }
    }
}

/// Where to scroll so that the focused thing is in sight.
fn scroll_to(column: &Column, cursor: &Cursor, height: usize) -> usize {
    if cursor.free {
        return cursor.scroll;
    }
    let focused = column.focused_lines();
    let wanted = focused.map_or(cursor.scroll, |(first, last)| {
        // At the first thing the text before it is shown too, when there is room for both.
        let first = if column.focus == Some(0) && last < height { 0 } else { first };
        cursor.scroll.max((last + 1).saturating_sub(height)).min(first)
    });
    match (cursor.show_end, focused, column.cursor) {
        // New choices came below: all of them in sight, if the first one stays in sight too.
        (true, Some((first, _)), _) => column.lines.len().saturating_sub(height).min(first).max(wanted.min(first)),
        // A verdict came below: bring it into sight, from its first line on.
        (true, None, Some((line, _))) => line.saturating_sub(1),
        _ => wanted,
    }
}
