//! The frame around a screen: header, rail, column, footer. One scroller for everything.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::focus::Focusable;
use super::ink::Ink;
use super::paper::{Line, Paper};
use super::wrap::{cells, cut};
use super::{Local, screens, theme};
use crate::keymap;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::progress::Theme;
use vangnet_core::view::{Header, RailItem, Scene};

/// Widest column of text.
const COLUMN: u16 = 72;
/// Width of the rail.
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

/// What the loop learns from drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Drawn {
    /// How far it can be scrolled.
    pub(super) furthest: usize,
    /// Lines of the column.
    pub(super) height: usize,
    /// Where the scroller stood.
    pub(super) scroll: usize,
}

/// Draws a scene.
pub(super) fn draw(frame: &mut Frame<'_>, scene: &Scene, local: &Local, words: &Messages, theme: Theme) -> Drawn {
    let area = frame.area();
    let mut brush = Brush { frame, theme };
    brush.ground(area);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let line = cut(&words.text("screen-too-small"), usize::from(area.width));
        brush.write(area, 0, 0, &line, Ink::Text);
        return Drawn::default();
    }
    let rail = if area.width >= WIDE && !scene.header.rail.is_empty() { RAIL } else { 0 };
    let beside = Rect { x: area.x + rail, width: area.width - rail, ..area };
    let rows = header_rows(&scene.header, column(beside).width);
    let (above, footer) = if area.height >= AIRY { (1, 3) } else { (0, 2) };
    let header = 2 * above + rows + 1;
    brush.header(Rect { y: area.y + above, height: rows + 1, ..beside }, scene);
    brush.footer(Rect { y: area.bottom() - footer, height: 2, ..beside }, scene, local, words);
    let middle = Rect { y: area.y + header, height: area.height - header - footer, ..area };
    if rail > 0 {
        brush.rail(Rect { width: rail, ..middle }, &scene.header.rail);
    }
    let room = Rect { y: middle.y, height: middle.height, ..beside };
    brush.column(room, scene, local, words)
}

/// What stands beside the name of the place: the step and the kind of page.
///
/// In a narrow window the step is worth more than the kind.
fn beside_place(header: &Header, width: u16) -> String {
    let both = [header.step.as_deref(), header.kind.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    match &header.step {
        Some(step) if cells(&both) > usize::from(width) => step.clone(),
        _ => both,
    }
}

/// One row for the header, or two when the place and what stands beside it do not fit in one.
fn header_rows(header: &Header, width: u16) -> u16 {
    let together = cells(&header.place) + cells(&beside_place(header, width)) + 2;
    if together <= usize::from(width) { 1 } else { 2 }
}

/// Where the column stands: centred, with a margin of two cells at least.
fn column(room: Rect) -> Rect {
    let width = COLUMN.min(room.width.saturating_sub(4));
    Rect { x: room.x + (room.width - width) / 2, width, ..room }
}

struct Brush<'b, 'f> {
    frame: &'b mut Frame<'f>,
    theme: Theme,
}

impl Brush<'_, '_> {
    fn style(&self, ink: Ink) -> Style {
        theme::style(self.theme, ink)
    }

    fn ground(&mut self, area: Rect) {
        self.frame.buffer_mut().set_style(area, theme::ground(self.theme));
    }

    /// Writes into a row of an area, from a cell on; what does not fit is left out.
    fn write(&mut self, area: Rect, x: u16, y: u16, text: &str, ink: Ink) {
        if y >= area.height || x >= area.width {
            return;
        }
        let room = usize::from(area.width - x);
        let style = self.style(ink);
        self.frame.buffer_mut().set_stringn(area.x + x, area.y + y, text, room, style);
    }

    fn header(&mut self, area: Rect, scene: &Scene) {
        let inner = column(area);
        let width = usize::from(inner.width);
        let beside = beside_place(&scene.header, inner.width);
        let rows = header_rows(&scene.header, inner.width);
        self.write(inner, 0, 0, &cut(&scene.header.place, width), Ink::Heading);
        let at = if rows == 1 { width.saturating_sub(cells(&beside)) } else { 0 };
        self.write(inner, as_cells(at), rows - 1, &cut(&beside, width), Ink::Quiet);
        self.write(inner, 0, rows, &"─".repeat(width), Ink::Border);
    }

    fn rail(&mut self, area: Rect, items: &[RailItem]) {
        let height = usize::from(area.height);
        let here = items.iter().position(|item| item.here).unwrap_or(0);
        let first = here.saturating_sub(height / 2).min(items.len().saturating_sub(height));
        for (row, item) in items.iter().skip(first).take(height).enumerate() {
            let sign = if item.here {
                ">"
            } else if item.done {
                "✓"
            } else {
                " "
            };
            let ink = if item.here { Ink::Focus } else { Ink::Quiet };
            let label = cut(&item.label, usize::from(area.width).saturating_sub(6));
            self.write(area, 2, as_cells(row), sign, if item.here { Ink::Accent } else { Ink::Quiet });
            self.write(area, 4, as_cells(row), &label, ink);
        }
    }

    fn column(&mut self, room: Rect, scene: &Scene, local: &Local, words: &Messages) -> Drawn {
        let mut inner = column(room);
        let mut above = Paper::new(usize::from(inner.width), None);
        scene.state.iter().for_each(|text| above.text(text, Ink::Quiet));
        scene.notices.iter().for_each(|text| above.text(text, Ink::Notice));
        if inner.height >= ROOMY {
            above.gap();
        }
        for line in above.lines.iter().take(usize::from(inner.height / 2)) {
            self.line(inner, 0, line);
            inner = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
        }
        let has_focus = local.footer.is_none() && !local.focusables.is_empty();
        let mut paper = Paper::new(usize::from(inner.width), has_focus.then_some(local.focus));
        screens::write(scene, local, words, &mut paper);
        let height = usize::from(inner.height);
        let furthest = paper.lines.len().saturating_sub(height);
        let scroll = scroll_to(&paper, local, height).min(furthest);
        for (row, line) in paper.lines.iter().skip(scroll).take(height).enumerate() {
            self.line(inner, as_cells(row), line);
        }
        self.more(room, scroll < furthest, scroll > 0, words);
        if local.footer.is_none() {
            self.cursor(inner, &paper, scroll, height);
        }
        Drawn { furthest, height, scroll }
    }

    fn line(&mut self, area: Rect, row: u16, line: &Line) {
        let mut x = line.indent;
        for piece in &line.pieces {
            self.write(area, as_cells(x), row, &piece.text, piece.ink);
            x += cells(&piece.text);
        }
    }

    /// Says quietly that there is more above or below, on the line over the footer.
    fn more(&mut self, room: Rect, below: bool, above: bool, words: &Messages) {
        let id = match (above, below) {
            (false, false) => return,
            (true, false) => "screen-more-above",
            (false, true) => "screen-more-below",
            (true, true) => "screen-more-both",
        };
        let text = words.text(id);
        let inner = column(room);
        let at = usize::from(inner.width).saturating_sub(cells(&text));
        let row = Rect { y: room.bottom(), height: 1, ..inner };
        self.write(row, as_cells(at), 0, &text, Ink::Quiet);
    }

    fn cursor(&mut self, inner: Rect, paper: &Paper, scroll: usize, height: usize) {
        let (line, cell) = paper.cursor.unwrap_or((0, 0));
        if line >= scroll && line < scroll + height {
            let x = inner.x + as_cells(cell).min(inner.width.saturating_sub(1));
            self.frame.set_cursor_position(Position { x, y: inner.y + as_cells(line - scroll) });
        }
    }

    /// The keys of this moment: the likeliest first, none cut; help now, leaving and `?` stay longest.
    fn footer(&mut self, area: Rect, scene: &Scene, local: &Local, words: &Messages) {
        let inner = column(area);
        let enter = enter_label(scene, local, words, inner.width);
        let used = enter.as_ref().map_or(0, |(key, label)| cells(key) + cells(label) + 4);
        let shown = shown_commands(scene, local, words, usize::from(inner.width).saturating_sub(used));
        let mut x = 0;
        if let Some((key, label)) = &enter {
            let row = Rect { y: area.y + 1, height: 1, ..inner };
            self.write(row, 0, 0, key, Ink::Accent);
            self.write(row, as_cells(cells(key) + 1), 0, label, Ink::Quiet);
            x = used;
        }
        for (at, command) in shown {
            let (key, label) = labels(command, scene.letters, words);
            let focused = local.footer == Some(at);
            let row = Rect { y: area.y + 1, height: 1, ..inner };
            if focused {
                self.frame.set_cursor_position(Position { x: inner.x + as_cells(x), y: area.y + 1 });
            }
            self.write(row, as_cells(x), 0, &key, if focused { Ink::Focus } else { Ink::Accent });
            x += if key.is_empty() { 0 } else { cells(&key) + 1 };
            self.write(row, as_cells(x), 0, &label, if focused { Ink::Focus } else { Ink::Quiet });
            x += cells(&label) + 3;
        }
    }
}

/// What Enter does on something that acts at once; nothing where a command says it, or where there is no room.
fn enter_label(scene: &Scene, local: &Local, words: &Messages, room: u16) -> Option<(String, String)> {
    let acts = matches!(local.focusables.get(local.focus), Some(Focusable::Act(_)));
    let said = scene.commands.contains(&Command::Submit) || local.footer.is_some() || room < NARROW;
    (acts && !said).then(|| (words.text("keys-name-enter"), words.text("screen-choose")))
}

/// The key and the label of a command.
fn labels(command: Command, letters: bool, words: &Messages) -> (String, String) {
    let binding = keymap::binding(command);
    // A letter that does nothing is not shown; Tab leads to the command all the same.
    let chord = binding.chords.iter().find(|chord| letters || !chord.is_letter());
    let key = chord.map_or_else(String::new, |chord| screens::chord_name(*chord, words));
    (key, words.text(vangnet_core::view::commands::label_id(command)))
}

/// The commands that fit, each with its place among all of them. With the focus in the footer, a
/// window of commands around the focused one.
fn shown_commands(scene: &Scene, local: &Local, words: &Messages, room: usize) -> Vec<(usize, Command)> {
    let width = |command: &Command| {
        let (key, label) = labels(*command, scene.letters, words);
        cells(&key) + cells(&label) + 4
    };
    let all: Vec<(usize, Command)> = scene.commands.iter().copied().enumerate().collect();
    if let Some(focus) = local.footer {
        let fitting = |first: usize| {
            let mut used = 0;
            all.iter()
                .skip(first)
                .take_while(|(_, command)| {
                    used += width(command);
                    used <= room + 3
                })
                .count()
        };
        let first = (0..=focus).find(|first| first + fitting(*first) > focus).unwrap_or(focus);
        return all.iter().skip(first).take(fitting(first)).copied().collect();
    }
    // Leaving fast and help stay longest, then what is likeliest now, then the rest in its order.
    let rank = |command: &Command| match command {
        Command::Leave => 0,
        Command::Now => 1,
        Command::Keys => 3,
        other if scene.commands.first() == Some(other) => 2,
        _ => 4,
    };
    let mut by_rank = all.clone();
    by_rank.sort_by_key(|(at, command)| (rank(command), *at));
    let mut left = room + 3;
    let mut fitting: Vec<usize> = Vec::new();
    for (at, command) in by_rank {
        if width(&command) <= left {
            left -= width(&command);
            fitting.push(at);
        } else if rank(&command) == 4 {
            // What is less likely may not overtake what did not fit.
            break;
        }
    }
    all.into_iter().filter(|(at, _)| fitting.contains(at)).collect()
}

/// Where to scroll so that the focused thing is in sight.
fn scroll_to(paper: &Paper, local: &Local, height: usize) -> usize {
    if local.free {
        return local.scroll;
    }
    let wanted = if let Some((first, last)) = paper.focused_lines() {
        // At the first thing the text before it is shown too, when there is room for both.
        let first = if paper.focus == Some(0) && last < height { 0 } else { first };
        if local.scroll > first {
            first
        } else if last + 1 > local.scroll + height {
            (last + 1).saturating_sub(height).min(first)
        } else {
            local.scroll
        }
    } else {
        local.scroll
    };
    match (local.show_end, paper.focused_lines(), paper.cursor) {
        // New choices came below: all of them in sight, if the first one stays in sight too.
        (true, Some((first, _)), _) => paper.lines.len().saturating_sub(height).min(first).max(wanted.min(first)),
        // A verdict came below: bring it into sight, from its first line on.
        (true, None, Some((line, _))) => line.saturating_sub(1),
        _ => wanted,
    }
}

fn as_cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
