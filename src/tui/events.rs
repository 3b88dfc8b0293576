//! What comes in: keys as chords, pasted text, a new size, a signal.

use std::sync::mpsc;
use std::time::Duration;
use std::{io, thread};

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::keymap::{Chord, Key};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Input {
    Key(Chord),
    Paste(String),
    /// The window has another size, or something else that wants a new drawing.
    Redraw,
    Changed,
    /// A signal that ends the program; its number.
    Signal(u8),
    /// Somebody wants the program to stop for a while.
    Stop,
    Nothing,
}

/// Where inputs come from: the terminal, or a list in a test.
pub(super) trait Events {
    fn next(&mut self) -> io::Result<Input>;
}

/// One thread reads the terminal, and only when it is asked to: so nothing is read that belongs to
/// the plain mode or to a shell. Another waits for signals. Nobody polls. Both begin when the first
/// input is wanted, so that the first frame does not wait for them; what comes before is not lost.
pub(super) struct TerminalEvents {
    ask: mpsc::Sender<()>,
    send: mpsc::Sender<io::Result<Input>>,
    inputs: mpsc::Receiver<io::Result<Input>>,
    waiting: bool,
    begin: Option<Box<dyn FnOnce()>>,
}

impl TerminalEvents {
    pub(super) fn start() -> io::Result<Self> {
        let (ask, asked) = mpsc::channel::<()>();
        let (send, inputs) = mpsc::channel();
        let watch = signals(send.clone())?;
        let own = send.clone();
        // The first look sets up the signal for a new window size; before it, one would be lost.
        event::poll(Duration::ZERO)?;
        let read = move || {
            while asked.recv().is_ok() {
                let read = event::read().and_then(without_answers).map(understand);
                let broken = read.is_err();
                if send.send(read).is_err() || broken {
                    break;
                }
            }
        };
        let begin = move || {
            thread::spawn(watch);
            thread::spawn(read);
        };
        Ok(Self { ask, send: own, inputs, waiting: false, begin: Some(Box::new(begin)) })
    }

    pub(super) fn changed(&self) -> Box<dyn Fn() + Send> {
        let send = self.send.clone();
        Box::new(move || {
            // Nobody listens any more when the course has ended.
            let _ = send.send(Ok(Input::Changed));
        })
    }
}

impl Events for TerminalEvents {
    fn next(&mut self) -> io::Result<Input> {
        if let Some(begin) = self.begin.take() {
            begin();
        }
        if !self.waiting {
            self.ask.send(()).map_err(|_| gone())?;
        }
        let input = self.inputs.recv().map_err(|_| gone())?;
        // After what another thread sent, the reader is still waiting for a key.
        self.waiting = matches!(input, Ok(Input::Signal(_) | Input::Changed | Input::Stop));
        input
    }
}

/// How long a terminal may take between two bytes of one answer.
const BETWEEN: Duration = Duration::from_millis(20);

/// Passes over what a terminal answers to a question that somebody else asked, such as its background colour.
///
/// Such a string begins like Alt with a letter and goes on with digits and letters, which would answer a question.
fn without_answers(first: Event) -> io::Result<Event> {
    if !begins_answer(&first) {
        return Ok(first);
    }
    while event::poll(BETWEEN)? {
        let next = event::read()?;
        if ends_answer(&next) {
            break;
        }
        // A new size must not be lost with it.
        if matches!(next, Event::Resize(..)) {
            return Ok(next);
        }
    }
    Ok(first)
}

/// The strings of a terminal: OSC, DCS, APC, PM, SOS.
fn begins_answer(event: &Event) -> bool {
    let Event::Key(key) = event else { return false };
    let alt = key.modifiers.contains(KeyModifiers::ALT) && !key.modifiers.contains(KeyModifiers::CONTROL);
    alt && matches!(key.code, KeyCode::Char(']' | 'P' | '_' | '^' | 'X'))
}

/// BEL, or ESC with a backslash.
fn ends_answer(event: &Event) -> bool {
    let Event::Key(key) = event else { return false };
    match key.code {
        KeyCode::Char('g') => key.modifiers.contains(KeyModifiers::CONTROL),
        KeyCode::Char('\\') => key.modifiers.contains(KeyModifiers::ALT),
        _ => false,
    }
}

fn gone() -> io::Error {
    io::Error::other("the terminal is gone")
}

/// Catches the signals that end the program; what comes back waits for them on a thread.
///
/// After a hang-up nothing may keep the process: it ends by itself.
#[cfg(unix)]
fn signals(send: mpsc::Sender<io::Result<Input>>) -> io::Result<impl FnOnce() + Send + 'static> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP};

    /// How long saving and tidying up may take.
    const GRACE: Duration = Duration::from_millis(800);

    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM, SIGTSTP])?;
    Ok(move || {
        for signal in &mut signals {
            if signal == SIGTSTP {
                // Nobody listens any more when the course has ended.
                let _ = send.send(Ok(Input::Stop));
                continue;
            }
            let number = u8::try_from(signal).unwrap_or(0);
            let heard = send.send(Ok(Input::Signal(number))).is_ok();
            if !heard || signal == SIGHUP {
                thread::sleep(GRACE);
                signal_hook::low_level::exit(128 + signal);
            }
        }
    })
}

#[cfg(not(unix))]
fn signals(_: mpsc::Sender<io::Result<Input>>) -> io::Result<impl FnOnce() + Send + 'static> {
    Ok(|| ())
}

/// A terminal event as an input. Releases are no keys; repeats only move.
pub(super) fn understand(event: Event) -> Input {
    match event {
        Event::Key(key) => match (key.kind, chord(key)) {
            (KeyEventKind::Press, Some(chord)) => Input::Key(chord),
            (KeyEventKind::Repeat, Some(chord)) if moves(chord) => Input::Key(chord),
            _ => Input::Nothing,
        },
        Event::Paste(text) => Input::Paste(text),
        Event::Resize(..) => Input::Redraw,
        Event::FocusGained | Event::FocusLost | Event::Mouse(_) => Input::Nothing,
    }
}

fn moves(chord: Chord) -> bool {
    matches!(chord.key, Key::Up | Key::Down | Key::Left | Key::Right | Key::Backspace | Key::Delete)
}

fn chord(key: KeyEvent) -> Option<Chord> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let code = match key.code {
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        // AltGr arrives as Control and Alt together: a letter like any other.
        KeyCode::Char(letter) if control && alt => return Some(Chord::letter(letter)),
        KeyCode::Char(_) if alt => return None,
        // So does the byte 0, which terminals send for Control with the space bar and lines for nothing at all.
        KeyCode::Char(letter) if control => return Some(Chord::control(letter)),
        KeyCode::Char(' ') => Key::Space,
        KeyCode::Char(letter) => Key::Char(letter),
        _ => return None,
    };
    Some(Chord::plain(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: KeyCode, kind: KeyEventKind, modifiers: KeyModifiers) -> Input {
        understand(Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
    }

    #[test]
    fn a_key_that_is_pressed_and_released_counts_once() {
        let one = KeyCode::Char('1');
        assert_eq!(key(one, KeyEventKind::Press, KeyModifiers::NONE), Input::Key(Chord::letter('1')));
        assert_eq!(key(one, KeyEventKind::Release, KeyModifiers::NONE), Input::Nothing);
        assert_eq!(key(one, KeyEventKind::Repeat, KeyModifiers::NONE), Input::Nothing);
        assert_eq!(key(KeyCode::Down, KeyEventKind::Repeat, KeyModifiers::NONE), Input::Key(Chord::plain(Key::Down)));
    }

    #[test]
    fn altgr_types_a_letter_and_alt_means_nothing() {
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(key(KeyCode::Char('@'), KeyEventKind::Press, both), Input::Key(Chord::letter('@')));
        assert_eq!(key(KeyCode::Char('q'), KeyEventKind::Press, KeyModifiers::ALT), Input::Nothing);
        let quit = key(KeyCode::Char('c'), KeyEventKind::Press, KeyModifiers::CONTROL);
        assert_eq!(quit, Input::Key(Chord::control('c')));
    }

    #[test]
    fn what_a_terminal_answers_begins_and_ends_like_keys() {
        let event = |code, modifiers| Event::Key(KeyEvent::new_with_kind(code, modifiers, KeyEventKind::Press));
        assert!(begins_answer(&event(KeyCode::Char(']'), KeyModifiers::ALT)));
        assert!(begins_answer(&event(KeyCode::Char('P'), KeyModifiers::ALT | KeyModifiers::SHIFT)));
        assert!(!begins_answer(&event(KeyCode::Char(']'), KeyModifiers::NONE)));
        assert!(!begins_answer(&event(KeyCode::Char(']'), KeyModifiers::ALT | KeyModifiers::CONTROL)));
        assert!(ends_answer(&event(KeyCode::Char('g'), KeyModifiers::CONTROL)));
        assert!(ends_answer(&event(KeyCode::Char('\\'), KeyModifiers::ALT)));
        assert!(!ends_answer(&event(KeyCode::Char('g'), KeyModifiers::NONE)));
    }

    #[test]
    fn focus_and_mouse_mean_nothing() {
        assert_eq!(understand(Event::FocusGained), Input::Nothing);
        assert_eq!(understand(Event::Resize(0, 0)), Input::Redraw);
    }
}
