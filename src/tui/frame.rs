//! The frame around a screen: header, rail, column, footer. One scroller for everything.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::chords::chord_name;
use super::column::{Column, Line};
use super::cursor::Cursor;
use super::drawn::Drawn;
use super::hints::{self, Enter, Keyed};
use super::text_style::{TextStyle, page_sign};
use super::wrap::{cells, cut};
use super::{screens, theme};
use crate::preferences::Theme;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::view::{Header, RailItem, Scene};

/// Widest column of text.
const COLUMN: u16 = 72;
const RAIL: u16 = 32;
/// From this width on, the rail is shown.
const WIDE: u16 = 110;
/// From this height on, there is air around the text.
const AIRY: u16 = 30;
/// From this many lines on, a blank line stands under what is said above the page.
const ROOMY: u16 = 14;
/// Below this width only what is needed most stands in the footer.
const NARROW: u16 = 50;
/// Smallest window in which the full screen works.
pub(super) const SMALLEST: (u16, u16) = (40, 12);

#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) theme: Theme,
    /// Whether letters are keys, and so are shown as such.
    pub(super) letters: bool,
}

pub(super) fn draw(frame: &mut Frame<'_>, scene: &Scene, cursor: &Cursor, words: &Messages, look: Look) -> Drawn {
    let area = frame.area();
    let mut painter = Painter { frame, words, look };
    let ground = theme::style(look.theme, TextStyle::Text);
    painter.frame.buffer_mut().set_style(area, ground);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let line = cut(&words.text("screen-too-small"), usize::from(area.width));
        painter.write(area, 0, 0, &line, TextStyle::Text);
        return Drawn::default();
    }
    let rail = if area.width >= WIDE && !scene.header.rail.is_empty() { RAIL } else { 0 };
    let beside = Rect { x: area.x + rail, width: area.width - rail, ..area };
    let (beside_place, rows) = beside_place(&scene.header, column(beside).width);
    let (above, footer) = if area.height >= AIRY { (1, 3) } else { (0, 2) };
    let header = 2 * above + rows + 1;
    painter.header(Rect { y: area.y + above, height: rows + 1, ..beside }, &scene.header.place, &beside_place);
    let middle = Rect { y: area.y + header, height: area.height - header - footer, ..area };
    if rail > 0 {
        painter.rail(Rect { width: rail, ..middle }, &scene.header.rail);
    }
    let room = Rect { y: middle.y, height: middle.height, ..beside };
    let drawn = painter.column(room, scene, cursor);
    painter.footer(Rect { y: area.bottom() - footer, height: 2, ..beside }, scene, cursor, drawn);
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

/// Where the column stands: centred, with a margin of two cells at least.
fn column(room: Rect) -> Rect {
    let width = COLUMN.min(room.width.saturating_sub(4));
    Rect { x: room.x + (room.width - width) / 2, width, ..room }
}

struct Painter<'b, 'f> {
    frame: &'b mut Frame<'f>,
    words: &'b Messages,
    look: Look,
}

impl Painter<'_, '_> {
    /// Writes into a row of an area, from a cell on; what does not fit is left out.
    fn write(&mut self, area: Rect, x: u16, y: u16, text: &str, style: TextStyle) {
        if y >= area.height || x >= area.width {
            return;
        }
        let room = usize::from(area.width - x);
        let style = theme::style(self.look.theme, style);
        self.frame.buffer_mut().set_stringn(area.x + x, area.y + y, text, room, style);
    }

    fn header(&mut self, area: Rect, place: &str, beside: &str) {
        let inner = column(area);
        let width = usize::from(inner.width);
        let rows = area.height - 1;
        self.write(inner, 0, 0, &cut(place, width), TextStyle::Heading);
        let at = if rows == 1 { width.saturating_sub(cells(beside)) } else { 0 };
        self.write(inner, as_cells(at), rows - 1, &cut(beside, width), TextStyle::Quiet);
        self.write(inner, 0, rows, &"─".repeat(width), TextStyle::Border);
    }

    fn rail(&mut self, area: Rect, items: &[RailItem]) {
        let height = usize::from(area.height);
        let here = items.iter().position(|item| item.here).unwrap_or(0);
        let first = here.saturating_sub(height / 2).min(items.len().saturating_sub(height));
        for (row, item) in items.iter().skip(first).take(height).enumerate() {
            let style = if item.here { TextStyle::Focus } else { TextStyle::Quiet };
            let (sign, sign_style) =
                if item.here { (">", TextStyle::Accent) } else { (page_sign(item.mark), TextStyle::Quiet) };
            let label = cut(&item.label, usize::from(area.width).saturating_sub(6));
            self.write(area, 2, as_cells(row), sign, sign_style);
            self.write(area, 4, as_cells(row), &label, style);
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

    fn line(&mut self, area: Rect, row: u16, line: &Line) {
        let mut x = line.indent;
        for segment in &line.segments {
            self.write(area, as_cells(x), row, &segment.text, segment.style);
            x += cells(&segment.text);
        }
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

    /// The keys of this moment: the likeliest first, none cut; help now, leaving and `?` stay longest.
    fn footer(&mut self, area: Rect, scene: &Scene, cursor: &Cursor, drawn: Drawn) {
        let row = Rect { y: area.y + 1, height: 1, ..column(area) };
        let enter = hints::enter(scene, cursor, drawn);
        let name = self.words.text("keys-name-enter");
        let on = |enter| if let Enter::On(id) = enter { Some((name.clone(), self.words.text(id))) } else { None };
        let on = enter.and_then(on).filter(|_| row.width >= NARROW);
        let used = on.as_ref().map_or(0, |(key, label)| cells(key) + cells(label) + 4);
        let mut shown: Vec<_> = on.into_iter().map(|(key, label)| (None, key, label)).collect();
        let keyed = hints::keyed(scene, cursor, drawn, self.look.letters);
        let key = |one: &Keyed<'_>| one.chord.map_or_else(String::new, |chord| chord_name(chord, self.words));
        let width = |one: &Keyed<'_>| cells(&key(one)) + cells(&one.offer.label) + 4;
        let offers = shown_offers(&keyed, width, cursor.footer, usize::from(row.width).saturating_sub(used));
        shown.extend(offers.into_iter().map(|one| (Some(one.at), key(one), one.offer.label.clone())));
        let mut x = 0;
        for (at, key, label) in shown {
            let focused = at.is_some() && cursor.footer == at;
            if focused {
                self.frame.set_cursor_position(Position { x: row.x + as_cells(x), y: row.y });
            }
            self.write(row, as_cells(x), 0, &key, if focused { TextStyle::Focus } else { TextStyle::Accent });
            x += if key.is_empty() { 0 } else { cells(&key) + 1 };
            self.write(row, as_cells(x), 0, &label, if focused { TextStyle::Focus } else { TextStyle::Quiet });
            x += cells(&label) + 3;
        }
    }
}

/// The commands that fit. With the focus in the footer, a window of commands around the focused one.
fn shown_offers<'k, 's>(
    all: &'k [Keyed<'s>],
    width: impl Fn(&Keyed<'_>) -> usize,
    focus: Option<usize>,
    room: usize,
) -> Vec<&'k Keyed<'s>> {
    if let Some(focus) = focus {
        let fitting = |first: usize| {
            let mut used = 0;
            let fits = |one: &&Keyed<'_>| {
                used += width(one);
                used <= room + 3
            };
            all.iter().skip(first).take_while(fits).count()
        };
        let first = (0..=focus).find(|first| first + fitting(*first) > focus).unwrap_or(focus);
        return all.iter().skip(first).take(fitting(first)).collect();
    }
    // Leaving fast and help stay longest, then what is likeliest now, then the rest in its order.
    let rank = |one: &Keyed<'_>| match one.offer.command {
        Command::Leave => 0,
        Command::Now => 1,
        Command::Keys => 3,
        _ if one.at == 0 => 2,
        _ => 4,
    };
    let mut by_rank: Vec<&Keyed<'_>> = all.iter().collect();
    by_rank.sort_by_key(|one| (rank(one), one.at));
    let mut left = room + 3;
    let mut fitting: Vec<usize> = Vec::new();
    for one in by_rank {
        if width(one) <= left {
            left -= width(one);
            fitting.push(one.at);
        } else if rank(one) == 4 {
            // What is less likely may not overtake what did not fit.
            break;
        }
    }
    all.iter().filter(|one| fitting.contains(&one.at)).collect()
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

fn as_cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
