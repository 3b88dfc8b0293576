//! The frame around a screen: header, rail, column, footer. One scroller for everything.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::chords::chord_name;
use super::column::{Column, Line};
use super::cursor::Cursor;
use super::drawn::Drawn;
use super::hints::{self, Enter, Keyed};
use super::text_style::{Fill, TextStyle, page_sign};
use super::wrap::{cells, cut};
use super::{screens, theme};
use crate::preferences::Theme;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::view::{Header, RailItem, Scene};

/// Widest column of text.
const COLUMN: u16 = 72;
const RAIL: u16 = 32;
/// The sign of the course, three cells of a net, and its name.
const SIGN: &str = "╲╳╱";
const NAME: &str = "Vangnet";
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
    let ground = theme::style(look.theme, TextStyle::Text, Fill::Ground);
    painter.frame.buffer_mut().set_style(area, ground);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let line = cut(&words.text("screen-too-small"), usize::from(area.width));
        painter.write(area, 0, 0, &line, TextStyle::Text);
        return Drawn::default();
    }
    let rail = if area.width >= WIDE && !scene.header.rail.is_empty() { RAIL } else { 0 };
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

/// Where the column stands: centred, with a margin of two cells at least. In a wide window it leaves room for the rail,
/// also on screens that have none: the left edge is the same everywhere.
fn column(room: Rect) -> Rect {
    let width = COLUMN.min(room.width.saturating_sub(4));
    let centred = (room.width - width) / 2;
    let left = if room.width >= WIDE { centred.max(RAIL + 2) } else { centred };
    Rect { x: room.x + left, width, ..room }
}

/// How many cells of the way lie behind the reader; nothing where there is no way.
fn way(rail: &[RailItem], width: usize) -> usize {
    let here = rail.iter().position(|item| item.here);
    here.map_or(0, |here| (here + 1) * width / rail.len().max(1))
}

struct Painter<'b, 'f> {
    frame: &'b mut Frame<'f>,
    words: &'b Messages,
    look: Look,
}

impl Painter<'_, '_> {
    /// Writes into a row of an area, from a cell on; what does not fit is left out.
    fn write(&mut self, area: Rect, x: u16, y: u16, text: &str, style: TextStyle) {
        self.write_on(Fill::Ground, area, x, y, text, style);
    }

    fn write_on(&mut self, fill: Fill, area: Rect, x: u16, y: u16, text: &str, style: TextStyle) {
        if y >= area.height || x >= area.width {
            return;
        }
        let room = usize::from(area.width - x);
        // Without colours a cap is seen by its brackets.
        let bracketed = (style == TextStyle::Cap && theme::palette(self.look.theme).is_none())
            .then(|| format!("[{}]", text.strip_prefix(' ').and_then(|text| text.strip_suffix(' ')).unwrap_or(text)));
        let style = theme::style(self.look.theme, style, fill);
        let text = bracketed.as_deref().unwrap_or(text);
        self.frame.buffer_mut().set_stringn(area.x + x, area.y + y, text, room, style);
    }

    /// A whole row of a fill.
    fn fill(&mut self, area: Rect, fill: Fill) {
        let style = theme::style(self.look.theme, TextStyle::Text, fill);
        self.frame.buffer_mut().set_style(area, style);
    }

    /// A band with the sign, the name of the place and the step; below it the way through the pages as a line.
    fn header(&mut self, area: Rect, header: &Header, beside: &str) {
        let rows = area.height - 1;
        if theme::palette(self.look.theme).is_some() {
            self.fill(Rect { height: rows, ..area }, Fill::Panel);
        }
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
        if theme::palette(self.look.theme).is_some() {
            self.fill(area, Fill::Panel);
        }
        let height = usize::from(area.height);
        let here = items.iter().position(|item| item.here).unwrap_or(0);
        let first = here.saturating_sub(height / 2).min(items.len().saturating_sub(height));
        for (row, item) in items.iter().skip(first).take(height).enumerate() {
            let fill = if item.here { Fill::Focus } else { Fill::Panel };
            let row = as_cells(row);
            if item.here && theme::palette(self.look.theme).is_some() {
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

    fn line(&mut self, area: Rect, row: u16, line: &Line) {
        let fill = line.band.map_or(Fill::Ground, |band| band.fill);
        if let Some(band) = line.band.filter(|_| row < area.height) {
            let (from, to) = (as_cells(band.from).min(area.width), as_cells(band.to).min(area.width));
            let under = Rect { x: area.x + from, y: area.y + row, width: to - from, height: 1 };
            // Without colours only words are turned, never a whole row.
            let has_colours = theme::palette(self.look.theme).is_some();
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

    /// The keys of this moment in a band: the likeliest first and filled. *Help now*, leaving and `?` stand at the right,
    /// always in the same cells.
    fn footer(&mut self, area: Rect, scene: &Scene, cursor: &Cursor, drawn: Drawn) {
        let row = Rect { y: area.y + 1, height: 1, ..column(area) };
        if theme::palette(self.look.theme).is_some() {
            self.fill(Rect { y: row.y, height: 1, ..self.frame.area() }, Fill::Panel);
        }
        let keyed = hints::keyed(scene, cursor, drawn, self.look.letters);
        let key = |one: &Keyed<'_>| one.chord.map_or_else(String::new, |chord| chord_name(chord, self.words));
        let shown = |one: &Keyed<'_>| Shown { at: Some(one.at), key: key(one), label: one.offer.label.clone() };
        let room = usize::from(row.width);
        let mut always: Vec<Shown> = Vec::new();
        // Where not all fit, the way out stays longest.
        for command in [Command::Leave, Command::Now, Command::Keys] {
            let one = keyed.iter().find(|one| one.offer.command == command).map(&shown);
            let used: usize = always.iter().map(Shown::width).sum();
            let fits = one.filter(|one| used + one.width() <= room + GAP);
            let place = if command == Command::Now { 0 } else { always.len() };
            fits.into_iter().for_each(|one| always.insert(place, one));
        }
        let on = match hints::enter(scene, cursor, drawn) {
            Some(Enter::On(id)) => {
                Some(Shown { at: None, key: self.words.text("keys-name-enter"), label: self.words.text(id) })
            }
            _ => None,
        };
        let taken = |always: &[Shown]| always.iter().map(Shown::width).sum::<usize>();
        // What is likeliest now is worth more than the word beside the sign of help.
        let likeliest = on.as_ref().map_or(0, Shown::width);
        if taken(&always) + likeliest > room + GAP
            && let Some(last) = always.last_mut().filter(|last| last.is(Command::Keys, &keyed))
        {
            last.label.clear();
        }
        let right = taken(&always).saturating_sub(GAP);
        let left = room.saturating_sub(right + GAP);
        let on = on.filter(|on| on.width() <= left + GAP && row.width >= NARROW);
        let used = on.as_ref().map_or(0, Shown::width);
        // Who walks along the keys meets those without a letter too.
        let walks = cursor.footer.is_some() || !self.look.letters;
        let is_left =
            |one: &&Keyed<'_>| !always.iter().any(|known| known.at == Some(one.at)) && (walks || one.chord.is_some());
        let others: Vec<&Keyed<'_>> = keyed.iter().filter(is_left).collect();
        let focus = cursor.footer.and_then(|at| others.iter().position(|one| one.at == at));
        let fitting =
            fitting(&others.iter().map(|one| shown(one).width()).collect::<Vec<_>>(), focus, left - used.min(left));
        let others: Vec<Shown> = others[fitting].iter().map(|one| shown(one)).collect();
        let mut x = 0;
        for (at, one) in on.iter().chain(&others).enumerate() {
            self.key(row, &mut x, one, cursor, at == 0);
        }
        x = room - right.min(room);
        always.iter().for_each(|one| self.key(row, &mut x, one, cursor, false));
    }

    fn key(&mut self, row: Rect, x: &mut usize, one: &Shown, cursor: &Cursor, is_first: bool) {
        let focused = one.at.is_some() && cursor.footer == one.at;
        if focused {
            self.frame.set_cursor_position(Position { x: row.x + as_cells(*x), y: row.y });
        }
        let fill = if is_first || focused { Fill::Accent } else { Fill::Panel };
        if !one.key.is_empty() {
            let cap = format!(" {} ", one.key);
            self.write_on(fill, row, as_cells(*x), 0, &cap, TextStyle::Cap);
            *x += cells(&cap) + 1;
        }
        let (fill, style) = match (focused, is_first) {
            (true, _) => (Fill::Focus, TextStyle::Strong),
            (false, true) => (Fill::Panel, TextStyle::Strong),
            (false, false) => (Fill::Panel, TextStyle::Quiet),
        };
        self.write_on(fill, row, as_cells(*x), 0, &one.label, style);
        *x += cells(&one.label) + GAP;
    }
}

/// Blank cells between two keys of the footer.
const GAP: usize = 2;

/// A key of the footer with what it does.
struct Shown {
    /// The place of the command among all; nothing for what Enter does on the screen.
    at: Option<usize>,
    key: String,
    label: String,
}

impl Shown {
    fn is(&self, command: Command, keyed: &[Keyed<'_>]) -> bool {
        keyed.iter().any(|one| Some(one.at) == self.at && one.offer.command == command)
    }

    /// With the gap behind it.
    fn width(&self) -> usize {
        let cap = if self.key.is_empty() { 0 } else { cells(&self.key) + 3 };
        cap + cells(&self.label) + GAP
    }
}

/// Which of these widths fit, from the first on; with the focus among them, a window around it.
fn fitting(widths: &[usize], focus: Option<usize>, room: usize) -> Range<usize> {
    let from = |first: usize| {
        let mut used = 0;
        let fits = |width: &&usize| {
            used += **width;
            used <= room + GAP
        };
        first..first + widths.iter().skip(first).take_while(fits).count()
    };
    let focus = focus.unwrap_or(0);
    (0..=focus).map(from).find(|range| range.end > focus).unwrap_or_else(|| from(focus))
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
