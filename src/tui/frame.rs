//! The frame around a screen: header, rail, column, footer. One scroller for everything.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::column::Column;
use super::cursor::Cursor;
use super::drawn::Drawn;
use super::painter::{Look, Painter, RAIL, WIDE, as_cells, column};
use super::text_style::{Fill, TextStyle, page_sign};
use super::wrap::{cells, cut};
use super::{screens, theme};
use vangnet_core::messages::Messages;
use vangnet_core::view::{Header, RailItem, Scene};

/// The sign of the course, three cells of a net, and its name.
const SIGN: &str = "╲╳╱";
const NAME: &str = "Vangnet";
/// From this height on, there is air around the text.
const AIRY: u16 = 30;
/// From this many lines on, a blank line stands under what is said above the page.
const ROOMY: u16 = 14;
/// Smallest window in which the full screen works.
pub(super) const SMALLEST: (u16, u16) = (40, 12);

pub(super) fn draw(frame: &mut Frame<'_>, scene: &Scene, cursor: &Cursor, words: &Messages, look: Look) -> Drawn {
    let area = frame.area();
    let mut painter = Painter { frame, words, look };
    let ground = theme::style(look.theme, TextStyle::Text, Fill::Ground);
    painter.frame.buffer_mut().set_style(area, ground);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let line = cut(&words.text("screen-too-small"), usize::from(area.width));
        painter.write(area, 0, 0, &line, TextStyle::Text);
        return Drawn::default();
    }
    let has_rail = area.width >= WIDE && !scene.header.rail.is_empty() && !look.one_column;
    let rail = if has_rail { RAIL } else { 0 };
    let (beside_place, rows) = beside_place(&scene.header, column(area).width);
    let (above, footer) = if area.height >= AIRY { (1, 3) } else { (0, 2) };
    let header = above + rows + 1;
    painter.header(Rect { height: rows + 1, ..area }, &scene.header, &beside_place);
    let middle = Rect { y: area.y + header, height: area.height - header - footer, ..area };
    if rail > 0 {
        painter.rail(Rect { width: rail, ..middle }, &scene.header.rail);
    }
    let drawn = painter.column(middle, scene, cursor);
    painter.footer(Rect { y: area.bottom() - footer, height: 2, ..area }, scene, cursor, drawn);
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
    fn header(&mut self, area: Rect, header: &Header, beside: &str) {
        let rows = area.height - 1;
        self.panel(Rect { height: rows, ..area });
        let inner = column(area);
        let width = usize::from(inner.width);
        let at = if rows == 1 { width.saturating_sub(cells(beside)) } else { 0 };
        let mut x = 0;
        let room = if rows == 1 { at.saturating_sub(2) } else { width };
        if header.place != NAME && cells(&header.place) + cells(SIGN) + cells(NAME) + 4 <= room {
            let parts = [(SIGN, TextStyle::Sign), (NAME, TextStyle::Accent), (" › ", TextStyle::Quiet)];
            for (part, style) in parts {
                self.write_on(Fill::Panel, inner, as_cells(x), 0, part, style);
                x += cells(part) + usize::from(part == SIGN);
            }
        } else if cells(&header.place) + cells(SIGN) < room {
            self.write_on(Fill::Panel, inner, 0, 0, SIGN, TextStyle::Sign);
            x = cells(SIGN) + 1;
        }
        self.write_on(Fill::Panel, inner, as_cells(x), 0, &cut(&header.place, width - x), TextStyle::Strong);
        self.write_on(Fill::Panel, inner, as_cells(at), rows - 1, &cut(beside, width), TextStyle::Quiet);
        let done = way(&header.rail, usize::from(area.width));
        self.write(area, 0, rows, &"━".repeat(done), TextStyle::Sign);
        self.write(area, as_cells(done), rows, &"─".repeat(usize::from(area.width) - done), TextStyle::Border);
    }

    fn rail(&mut self, area: Rect, items: &[RailItem]) {
        self.panel(area);
        let height = usize::from(area.height);
        let here = items.iter().position(|item| item.here).unwrap_or(0);
        let first = here.saturating_sub(height / 2).min(items.len().saturating_sub(height));
        for (row, item) in items.iter().skip(first).take(height).enumerate() {
            let fill = if item.here { Fill::Focus } else { Fill::Panel };
            let row = as_cells(row);
            if item.here && self.has_colours() {
                self.fill(Rect { y: area.y + row, height: 1, ..area }, fill);
            }
            let label = cut(&item.label, usize::from(area.width).saturating_sub(6));
            let (sign, style) =
                if item.here { ("●", TextStyle::Sign) } else { (page_sign(item.mark), TextStyle::Quiet) };
            self.write_on(fill, area, 2, row, sign, style);
            let style = if item.here { TextStyle::Strong } else { TextStyle::Quiet };
            self.write_on(fill, area, 4, row, &label, style);
        }
    }

    fn column(&mut self, room: Rect, scene: &Scene, cursor: &Cursor) -> Drawn {
        let mut inner = column(room);
        let mut above = Column::new(usize::from(inner.width), None);
        scene.state.iter().for_each(|text| above.text(text, TextStyle::Quiet));
        scene.notices.iter().for_each(|text| above.text(text, TextStyle::Notice));
        if inner.height >= ROOMY {
            above.gap();
        }
        for line in above.lines.iter().take(usize::from(inner.height / 2)) {
            self.line(inner, 0, line);
            inner = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
        }
        let has_focus = cursor.footer.is_none() && !cursor.focusables.is_empty();
        let mut column = Column::new(usize::from(inner.width), has_focus.then_some(cursor.focus));
        column.airy = room.height >= AIRY - 5;
        screens::write(scene, cursor, self.words, &mut column);
        let height = usize::from(inner.height);
        let furthest = column.lines.len().saturating_sub(height);
        let scroll = scroll_to(&column, cursor, height).min(furthest);
        for (row, line) in column.lines.iter().skip(scroll).take(height).enumerate() {
            self.line(inner, as_cells(row), line);
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
        let inner = column(room);
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
