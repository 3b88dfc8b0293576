//! A room looks at it: one page after the other, each cut into as many steps as the window needs.

use std::io::{self, Write};

use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::layout::{Position, Rect};
use ratatui::{Frame, Terminal};

use super::column::{Column, Line};
use super::digits;
use super::events::{Events, Input, TerminalEvents};
use super::guard::{Guard, leave_fast};
use super::held::Held;
use super::painter::{Look, Painter, as_cells};
use super::screens;
use super::text_style::{Fill, TextStyle};
use super::wrap::{cells, cut};
use crate::driver::{Outcome, Room};
use crate::keymap::{Chord, Key};
use crate::preferences::Theme;
use vangnet_core::messages::Messages;
use vangnet_core::question::FreeText;
use vangnet_core::room::{Lead, Slide};

/// From this height on, there is air around the text.
const AIRY: u16 = 28;
/// Longest line that can be typed.
const LONGEST: usize = 200;

/// What the keys have done that the room does not know of.
#[derive(Debug, Default)]
struct Hand {
    /// What is being typed.
    typed: String,
    /// Whether words are typed: a question for the box.
    asks: bool,
    /// Which step of the page is shown.
    step: usize,
    /// Whether stopping was asked for once.
    stopping: bool,
}

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
    let steps = steps(&kinds, usize::from(room.height).max(2));
    let fresh = slide.fresh.and_then(|part| starts.get(part)).copied().unwrap_or(0);
    let fresh = steps.iter().rposition(|start| *start <= fresh).unwrap_or(0);
    Drawn { column, steps, fresh }
}

/// The part of a window in which a page stands.
fn page(area: Rect, look: Look) -> Rect {
    let text = look.text_area(area);
    Rect { y: area.y + 3, height: area.height.saturating_sub(5), ..text }
}

fn draw(frame: &mut Frame<'_>, slide: &Slide, hand: &Hand, words: &Messages, look: Look) {
    let area = frame.area();
    let mut painter = Painter { frame, words, look };
    painter.fill(area, Fill::Ground);
    if slide.is_blank || area.height < 8 || area.width < 20 {
        return;
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
        let more = words.text("screen-more-below");
        let x = usize::from(room.width).saturating_sub(cells(&more));
        painter.write(Rect { y: room.bottom(), height: 1, ..room }, as_cells(x), 0, &more, TextStyle::Quiet);
    }
    if let Some(left) = slide.left {
        clock(&mut painter, room, left);
    }
    let bottom = Rect { y: area.bottom() - 1, height: 1, ..area };
    painter.panel(bottom);
    let row = Rect { x: room.x, width: room.width, ..bottom };
    // Only what was asked for stands there: a room has nothing to press.
    let said = match (hand.stopping, slide.told.as_deref(), hand.typed.as_str()) {
        (true, ..) => words.text("room-quit-first"),
        (_, _, typed) if !typed.is_empty() || hand.asks => format!("> {typed}"),
        (_, Some(told), _) => told.to_owned(),
        _ if slide.step.0 == 1 => words.text("room-keys"),
        _ => String::new(),
    };
    let said = cut(&said, usize::from(row.width));
    painter.write_on(Fill::Panel, row, 0, 0, &said, TextStyle::Text);
    let x = row.x + as_cells(cells(&said)).min(row.width.saturating_sub(1));
    painter.frame.set_cursor_position(Position { x, y: row.y });
}

/// The time to talk that is left, large, in the corner where nothing else ends.
fn clock(painter: &mut Painter<'_, '_>, room: Rect, left: u32) {
    let rows = digits::rows(&format!("{}:{:02}", left / 60, left % 60));
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

/// What a key means: something to do, or nothing that the room hears of.
enum Meant {
    Lead(Lead),
    /// One step of the page on, or back.
    On,
    Back,
    Stop,
    Leave,
    Nothing,
}

fn meant(chord: Chord, slide: &Slide, hand: &mut Hand) -> Meant {
    let was_stopping = std::mem::take(&mut hand.stopping);
    let Chord { key, .. } = chord;
    if chord == Chord::control('x') {
        return Meant::Leave;
    }
    if hand.asks || !hand.typed.is_empty() {
        match key {
            Key::Enter => return typed(slide, hand),
            Key::Backspace => drop(hand.typed.pop()),
            Key::Esc => (hand.typed, hand.asks) = Default::default(),
            Key::Space if hand.typed.len() < LONGEST => hand.typed.push(' '),
            Key::Char(letter)
                if hand.typed.len() < LONGEST
                    && chord == Chord::letter(letter)
                    && (hand.asks || letter.is_ascii_digit()) =>
            {
                hand.typed.push(letter);
            }
            _ => {}
        }
        return Meant::Nothing;
    }
    match key {
        Key::Right | Key::PageDown | Key::Down | Key::Space | Key::Enter => Meant::On,
        Key::Left | Key::PageUp | Key::Up | Key::Backspace => Meant::Back,
        Key::Home => Meant::Lead(Lead::To(0)),
        Key::End => Meant::Lead(Lead::Skip),
        Key::Char(letter) if chord == Chord::letter(letter) => match letter {
            '.' | 'b' => Meant::Lead(Lead::Blank),
            'h' => Meant::Lead(Lead::Numbers),
            's' => Meant::Lead(Lead::Skip),
            'r' => Meant::Lead(Lead::Again),
            'u' => Meant::Lead(Lead::TakeBack),
            'l' => Meant::Lead(Lead::NextLanguage),
            't' => Meant::Lead(Lead::Timer),
            'a' => {
                hand.asks = true;
                Meant::Nothing
            }
            'q' if was_stopping => Meant::Stop,
            'q' => {
                hand.stopping = true;
                Meant::Nothing
            }
            digit if digit.is_ascii_digit() => {
                hand.typed.push(digit);
                Meant::Nothing
            }
            _ => Meant::Nothing,
        },
        // A remote control sends these: they must never end an evening.
        _ => Meant::Nothing,
    }
}

/// What a line that was typed means.
fn typed(slide: &Slide, hand: &mut Hand) -> Meant {
    let (typed, asks) = (std::mem::take(&mut hand.typed), std::mem::take(&mut hand.asks));
    if asks {
        return Meant::Lead(Lead::Ask(FreeText::new(typed)));
    }
    let counts: Vec<u32> = typed.split_whitespace().filter_map(|count| count.parse().ok()).collect();
    match counts.as_slice() {
        [] => Meant::Nothing,
        [only] if slide.has_options => Meant::Lead(Lead::Pick(*only as usize)),
        _ => Meant::Lead(Lead::Counts(counts)),
    }
}

/// A room looks at it, until whoever leads stops.
pub fn run(room: &mut dyn Room, theme: Theme) -> io::Result<Outcome> {
    let mut events = TerminalEvents::start()?;
    let guard = Guard::enter(room.words().text("screen-bug-unkept"))?;
    let held = Held::default();
    let mut terminal = Terminal::new(CrosstermBackend::new(held.clone()))?;
    room.watch(events.changed());
    let ending = show(&mut terminal, &mut events, room, theme, &mut || held.send());
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
    drawn_once: &mut dyn FnMut() -> io::Result<()>,
) -> io::Result<Outcome>
where
    B::Error: Into<io::Error>,
{
    let look = Look { theme, letters: false, one_column: true };
    let mut hand = Hand::default();
    loop {
        let slide = room.slide();
        let mut area = Rect::default();
        terminal
            .draw(|frame| {
                area = frame.area();
                draw(frame, &slide, &hand, room.words(), look);
            })
            .map_err(Into::<io::Error>::into)?;
        drawn_once()?;
        let last = drawn(&slide, room.words(), page(area, look)).steps.len() - 1;
        hand.step = hand.step.min(last);
        let meant = match events.next()? {
            Input::Key(chord) if chord == Chord::control('c') => return Ok(Outcome::Signal(2)),
            Input::Key(chord) => meant(chord, &slide, &mut hand),
            Input::Signal(number) => return Ok(Outcome::Signal(number)),
            Input::Changed => {
                room.look();
                Meant::Nothing
            }
            Input::Paste(_) | Input::Redraw | Input::Stop | Input::GoOn | Input::Nothing => Meant::Nothing,
        };
        match meant {
            Meant::On if hand.step < last && !slide.is_blank => hand.step += 1,
            Meant::Back if hand.step > 0 && !slide.is_blank => hand.step -= 1,
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
    let now = room.slide();
    if now.step != before.step || now.heading != before.heading {
        hand.step = 0;
    } else if now.parts != before.parts {
        hand.step = drawn(&now, room.words(), area).fresh;
    }
}

/// What a window of a size (columns, rows) shows of a page, at one of its steps; and how many steps there are.
pub fn text(slide: &Slide, words: &Messages, theme: Theme, size: (u16, u16), step: usize) -> (String, usize) {
    let mut terminal = Terminal::new(ratatui::backend::TestBackend::new(size.0, size.1)).expect("memory never fails");
    let look = Look { theme, letters: false, one_column: true };
    let hand = Hand { step, ..Hand::default() };
    terminal.draw(|frame| draw(frame, slide, &hand, words, look)).expect("memory never fails");
    let cells = &terminal.backend().buffer().content;
    let rows = cells.chunks(usize::from(size.0.max(1))).map(|row| {
        let line: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
        line.trim_end().to_owned() + "\n"
    });
    let area = Rect::new(0, 0, size.0, size.1);
    (rows.collect(), drawn(slide, words, page(area, look)).steps.len())
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

    #[test]
    fn what_a_remote_control_sends_never_ends_an_evening() {
        let slide = Slide::default();
        for key in [Key::Esc, Key::Tab, Key::BackTab, Key::Delete] {
            assert!(matches!(meant(Chord::plain(key), &slide, &mut Hand::default()), Meant::Nothing), "{key:?}");
        }
        let mut hand = Hand::default();
        assert!(matches!(meant(Chord::letter('q'), &slide, &mut hand), Meant::Nothing));
        assert!(matches!(meant(Chord::plain(Key::Right), &slide, &mut hand), Meant::On), "one q asks first");
        assert!(matches!(meant(Chord::letter('q'), &slide, &mut hand), Meant::Nothing));
        assert!(matches!(meant(Chord::letter('q'), &slide, &mut hand), Meant::Stop));
    }

    #[test]
    fn a_number_chooses_and_several_are_counts() {
        let slide = Slide { has_options: true, ..Slide::default() };
        let mut hand = Hand { typed: "2".to_owned(), ..Hand::default() };
        assert!(matches!(typed(&slide, &mut hand), Meant::Lead(Lead::Pick(2))));
        let mut hand = Hand { typed: "12 3 20".to_owned(), ..Hand::default() };
        assert!(matches!(typed(&slide, &mut hand), Meant::Lead(Lead::Counts(counts)) if counts == [12, 3, 20]));
    }
}
