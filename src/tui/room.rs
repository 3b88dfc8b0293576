//! A room looks at it: one page after the other, each cut into as many steps as the window needs.

use std::io::{self, Write};

use ratatui::backend::{Backend, CrosstermBackend, TestBackend};
use ratatui::layout::{Position, Rect};
use ratatui::{Frame, Terminal};

use super::column::{Column, Line};
use super::digits;
use super::events::{Events, Input, TerminalEvents};
use super::guard::{Guard, leave_fast};
use super::held::Held;
use super::leading::{Hand, Meant, meant};
use super::painter::{Look, Painter, as_cells};
use super::screens;
use super::text_style::{Fill, TextStyle};
use super::wrap::{cells, cut};
use super::{Between, outside, rows_of};
use crate::driver::{Outcome, Room};
use crate::preferences::Theme;
use vangnet_core::messages::Messages;
use vangnet_core::room::{Lead, Slide};

/// From this height on, there is air around the text.
const AIRY: u16 = 28;
/// Before what is typed.
const TYPED: &str = "> ";
/// That a page goes on.
const MORE: &str = "...";

/// What a line is, for where a page may be cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Blank,
    /// What follows belongs to it.
    Heading,
    /// An option begins: it stays whole.
    Begins,
    Text,
}

/// The lines at which the steps of a page begin: each as much as fits, cut at a blank line where there is one, and never
/// below a heading.
fn steps(lines: &[Kind], height: usize) -> Vec<usize> {
    let mut starts = vec![0];
    let mut from = 0;
    while from + height < lines.len() {
        let after = |line: usize| match (lines[line - 1], lines[line]) {
            (Kind::Heading, _) => None,
            (_, Kind::Blank) => Some(line + 1),
            (_, Kind::Begins) => Some(line),
            _ => None,
        };
        let cut = (from + height / 2..=from + height).rev().find_map(after);
        from = cut.unwrap_or(from + height);
        starts.push(from);
    }
    starts
}

/// A page as it is drawn: its lines, the steps, and the step that holds what is new.
struct Drawn {
    column: Column,
    steps: Vec<usize>,
    fresh: usize,
}

fn drawn(slide: &Slide, words: &Messages, room: Rect) -> Drawn {
    let mut column = Column::new(usize::from(room.width), None);
    column.airy = room.height >= AIRY;
    let starts = screens::room::write(slide, words, &mut column);
    let kind = |line: &Line| match line.segments.as_slice() {
        [] => Kind::Blank,
        [first, ..] if matches!(first.style, TextStyle::Heading | TextStyle::Title) => Kind::Heading,
        [first, ..] if first.style == TextStyle::Cap => Kind::Begins,
        _ => Kind::Text,
    };
    let kinds: Vec<Kind> = column.lines.iter().map(kind).collect();
    let height = usize::from(room.height).max(2);
    // A part begins with its first line that is not blank.
    let begin = |part: Option<usize>| {
        let start = *starts.get(part?)?;
        (start..kinds.len()).find(|line| kinds[*line] != Kind::Blank)
    };
    // What is asked and what can be chosen are seen at once, where they fit; what stands before them comes first.
    let apart = begin(slide.together);
    let apart = apart.filter(|line| kinds.len() > height && *line > 0 && kinds.len() - line <= height);
    let steps = match apart {
        Some(line) => [steps(&kinds[..line], height), vec![line]].concat(),
        None => steps(&kinds, height),
    };
    let fresh = begin(slide.fresh).unwrap_or(0);
    let fresh = steps.iter().rposition(|start| *start <= fresh).unwrap_or(0);
    Drawn { column, steps, fresh }
}

/// The part of a window in which a page stands.
fn page(area: Rect, look: Look) -> Rect {
    let text = look.text_area(area);
    Rect { y: area.y + 3, height: area.height.saturating_sub(5), ..text }
}

/// Draws it; comes back with how many steps there are.
fn draw(frame: &mut Frame<'_>, slide: &Slide, hand: &Hand, words: &Messages, look: Look) -> usize {
    let area = frame.area();
    let mut painter = Painter { frame, words, look };
    painter.fill(area, Fill::Ground);
    if slide.is_blank || area.height < 8 || area.width < 20 {
        return 1;
    }
    let (at, of) = slide.step;
    let step = words.format("room-step", &[("step", at.into()), ("steps", of.into())]);
    let done = at * usize::from(area.width) / of.max(1);
    painter.header(Rect { height: 2, ..area }, 0, &slide.place, &step, done);
    let room = page(area, look);
    let drawn = drawn(slide, words, room);
    let at = hand.step.min(drawn.steps.len() - 1);
    let from = drawn.steps[at];
    let to = drawn.steps.get(at + 1).copied().unwrap_or(drawn.column.lines.len());
    for (row, line) in drawn.column.lines[from..to].iter().take(usize::from(room.height)).enumerate() {
        painter.line(Fill::Ground, room, as_cells(row), line);
    }
    if at + 1 < drawn.steps.len() {
        // A room need not know which key it is.
        let x = usize::from(room.width).saturating_sub(MORE.len());
        painter.write(Rect { y: room.bottom(), height: 1, ..room }, as_cells(x), 0, MORE, TextStyle::Quiet);
    }
    // Where it would stand over words, the time is in the bottom line.
    let clock_in_line = slide.left.is_some() && to - from + 5 > usize::from(room.height);
    if let Some(left) = slide.left.filter(|_| !clock_in_line) {
        clock(&mut painter, room, left);
    }
    let bottom = Rect { y: area.bottom() - 1, height: 1, ..area };
    painter.panel(bottom);
    let row = Rect { x: room.x, width: room.width, ..bottom };
    // Only what was asked for stands there: a room has nothing to press.
    let said = match slide.told.as_deref() {
        _ if hand.stopping => words.text("room-quit-first"),
        _ if hand.is_typing() => format!("{TYPED}{}", hand.typed.text()),
        Some(told) if !hand.quiet => told.to_owned(),
        _ if clock_in_line => clock_text(slide.left.unwrap_or_default()),
        _ if slide.step.0 == 1 && slide.step.1 > 1 && !slide.is_beside => words.text("room-letters"),
        _ => String::new(),
    };
    let said = cut(&said, usize::from(row.width));
    painter.write_on(Fill::Panel, row, 0, 0, &said, TextStyle::Text);
    let before = if hand.is_typing() { TYPED.len() + hand.typed.cells_before() } else { cells(&said) };
    let x = row.x + as_cells(before).min(row.width.saturating_sub(1));
    painter.frame.set_cursor_position(Position { x, y: row.y });
    drawn.steps.len()
}

fn clock_text(left: u32) -> String {
    format!("{}:{:02}", left / 60, left % 60)
}

/// The time to talk that is left, large, in the corner where nothing else ends.
fn clock(painter: &mut Painter<'_, '_>, room: Rect, left: u32) {
    let rows = digits::rows(&clock_text(left));
    let wide = rows.iter().map(|row| cells(row)).max().unwrap_or(0) + 4;
    let high = as_cells(rows.len());
    if wide > usize::from(room.width) || room.height < high + 2 {
        return;
    }
    let x = room.right() - as_cells(wide);
    let under = Rect { x, y: room.bottom() - high - 2, width: as_cells(wide), height: high + 2 };
    if painter.has_colours() {
        painter.fill(under, Fill::Lamp);
    }
    for (row, text) in (1..).zip(&rows) {
        painter.write_on(Fill::Lamp, under, 0, row, &" ".repeat(wide), TextStyle::Lamp);
        painter.write_on(Fill::Lamp, under, 2, row, text, TextStyle::Lamp);
    }
}

/// A room looks at it, until whoever leads stops.
pub fn run(room: &mut dyn Room, theme: Theme) -> io::Result<Outcome> {
    let mut events = TerminalEvents::start()?;
    let mut guard = Guard::enter(room.words().text("screen-bug-unkept"))?;
    let held = Held::default();
    let mut terminal = Terminal::new(CrosstermBackend::new(held.clone()))?;
    room.watch(events.changed());
    let ending = show(&mut terminal, &mut events, room, theme, &mut |what| what.tell(&mut guard, &held));
    drop(terminal);
    drop(guard);
    if matches!(ending, Ok(Outcome::Left)) {
        let mut out = io::stdout();
        out.write_all(&leave_fast())?;
        out.flush()?;
    }
    ending
}

fn show<B: Backend>(
    terminal: &mut Terminal<B>,
    events: &mut dyn Events,
    room: &mut dyn Room,
    theme: Theme,
    between: &mut dyn FnMut(Between) -> io::Result<()>,
) -> io::Result<Outcome>
where
    B::Error: Into<io::Error>,
{
    let look = Look { theme, letters: false, one_column: true };
    let mut hand = Hand::default();
    loop {
        let slide = room.slide();
        between(Between::Drawing(room.words().text("screen-bug-unkept")))?;
        let mut area = Rect::default();
        let mut last = 0;
        terminal
            .draw(|frame| {
                area = frame.area();
                last = draw(frame, &slide, &hand, room.words(), look).saturating_sub(1);
            })
            .map_err(Into::<io::Error>::into)?;
        between(Between::Drawn)?;
        hand.step = hand.step.min(last);
        let meant = match outside(events.next()?, terminal, between)? {
            Input::Key(chord) => meant(chord, &slide, &mut hand),
            Input::Signal(number) => return Ok(Outcome::Signal(number)),
            Input::Changed => {
                room.look();
                Meant::Nothing
            }
            Input::Paste(text) => {
                if hand.asks {
                    hand.typed.insert(&text);
                }
                Meant::Nothing
            }
            Input::Redraw | Input::Stop | Input::GoOn | Input::Nothing => Meant::Nothing,
        };
        hand.quiet |= !matches!(meant, Meant::Nothing);
        match meant {
            Meant::On if hand.step < last && !slide.is_blank => hand.step += 1,
            Meant::Back if hand.step > 0 && !slide.is_blank => hand.step -= 1,
            Meant::Scroll(by) => hand.step = hand.step.saturating_add_signed(by).min(last),
            Meant::On => led(room, Lead::Next, &slide, &mut hand, page(area, look)),
            Meant::Back => led(room, Lead::Back, &slide, &mut hand, page(area, look)),
            Meant::Lead(lead) => led(room, lead, &slide, &mut hand, page(area, look)),
            Meant::Stop => return Ok(Outcome::Quit),
            Meant::Leave => return Ok(Outcome::Left),
            Meant::Nothing => {
                let now = room.slide();
                if now.step != slide.step {
                    hand.step = 0;
                }
            }
        }
    }
}

/// Does it, and shows the step that holds what is new.
fn led(room: &mut dyn Room, lead: Lead, before: &Slide, hand: &mut Hand, area: Rect) {
    room.lead(lead);
    hand.quiet = false;
    let now = room.slide();
    if now.step != before.step || now.heading != before.heading {
        hand.step = 0;
    } else if now.parts != before.parts {
        hand.step = drawn(&now, room.words(), area).fresh;
    }
}

/// What a window of a size (columns, rows) shows of a page, at one of its steps; and how many steps there are.
pub fn text(slide: &Slide, words: &Messages, theme: Theme, size: (u16, u16), step: usize) -> (String, usize) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).expect("memory never fails");
    let look = Look { theme, letters: false, one_column: true };
    let hand = Hand { step, ..Hand::default() };
    let mut steps = 0;
    terminal.draw(|frame| steps = draw(frame, slide, &hand, words, look)).expect("memory never fails");
    (rows_of(&terminal, size), steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_page_is_cut_at_blank_lines_and_no_line_is_lost() {
        let page = |text: &str| {
            let kind = |letter| match letter {
                '.' => Kind::Blank,
                'h' => Kind::Heading,
                _ => Kind::Text,
            };
            text.chars().map(kind).collect::<Vec<_>>()
        };
        assert_eq!(steps(&page("ttttt"), 5), [0]);
        assert_eq!(steps(&page("tttt.tttt"), 5), [0, 5]);
        assert_eq!(steps(&page("ttttttttt"), 5), [0, 5]);
        assert_eq!(steps(&page(".tttttttt"), 5), [0, 5], "a cut near the top would show next to nothing");
        assert_eq!(steps(&page("tt.h.ttt"), 5), [0, 3], "a heading stands with what it heads");
    }
}
