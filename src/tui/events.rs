//! What comes in: keys as chords, pasted text, a new size, a signal.

use std::collections::VecDeque;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::{io, thread};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

#[cfg(unix)]
use super::bytes::{Parser, Piece, reader};
#[cfg(not(unix))]
use super::console::{Parser, Piece, reader};
use super::signals::{self, Resized, Told};
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
    /// The program was stopped from outside and goes on: the terminal may be in any state.
    GoOn,
    Nothing,
}

/// Where inputs come from: the terminal, or a list in a test.
pub(super) trait Events {
    fn next(&mut self) -> io::Result<Input>;

    /// The letter that comes next, when it is here already and nothing else comes before it.
    fn written(&mut self) -> Option<char> {
        None
    }
}

/// What one of the threads heard.
enum Heard {
    Piece(Piece),
    Input(Input),
}

/// One thread reads the terminal, and only when it is asked to: so nothing is read that belongs to
/// the plain mode or to a shell. Another waits for signals. Nobody polls. The reader begins when the first
/// input is wanted, so that the first frame does not wait for it; what comes before is not lost.
pub(super) struct TerminalEvents {
    ask: mpsc::Sender<()>,
    send: mpsc::Sender<Heard>,
    heard: mpsc::Receiver<Heard>,
    resized: Resized,
    /// Whether the reader was asked and has not answered yet.
    waiting: bool,
    begin: Option<Box<dyn FnOnce()>>,
    parser: Parser,
    events: VecDeque<Event>,
}

impl TerminalEvents {
    /// Signals are caught from here on: before the terminal is changed, and also while nothing can be drawn.
    pub(super) fn start() -> io::Result<Self> {
        let (ask, asked) = mpsc::channel::<()>();
        let (send, heard) = mpsc::channel();
        let resized = Resized::default();
        let own = send.clone();
        let tell = move |told| {
            let input = match told {
                Told::Resized => Input::Redraw,
                Told::Stop => Input::Stop,
                Told::GoOn => Input::GoOn,
                Told::End(number) => Input::Signal(number),
            };
            own.send(Heard::Input(input)).is_ok()
        };
        signals::catch(tell, resized.clone())?;
        let (own, mut read) = (send.clone(), reader()?);
        let begin = move || {
            thread::spawn(move || {
                while asked.recv().is_ok() {
                    // A terminal that cannot be read is gone, as after a hang-up.
                    let piece = read().map_or(Heard::Input(Input::Signal(signals::HANG_UP)), Heard::Piece);
                    let gone = matches!(piece, Heard::Input(_));
                    if own.send(piece).is_err() || gone {
                        break;
                    }
                }
            });
        };
        let begin: Option<Box<dyn FnOnce()>> = Some(Box::new(begin));
        let (parser, events) = Default::default();
        Ok(Self { ask, send, heard, resized, waiting: false, begin, parser, events })
    }

    pub(super) fn changed(&self) -> Box<dyn Fn() + Send> {
        let send = self.send.clone();
        Box::new(move || {
            // Nobody listens any more when the course has ended.
            let _ = send.send(Heard::Input(Input::Changed));
        })
    }

    fn ask(&mut self) -> io::Result<()> {
        if let Some(begin) = self.begin.take() {
            begin();
        }
        if !std::mem::replace(&mut self.waiting, true) {
            self.ask.send(()).map_err(|_| gone())?;
        }
        Ok(())
    }

    /// What was heard, when it is an input already.
    fn take(&mut self, heard: Heard) -> Option<Input> {
        match heard {
            Heard::Piece(piece) => {
                self.waiting = false;
                self.parser.feed(&piece, &mut self.events);
                None
            }
            Heard::Input(input) => {
                if input == Input::Redraw {
                    self.resized.seen();
                }
                Some(input)
            }
        }
    }

    /// What is heard next; nothing when the time for what is not finished went by.
    fn hear(&self) -> io::Result<Option<Heard>> {
        let Some(patience) = self.parser.patience() else { return self.heard.recv().map(Some).map_err(|_| gone()) };
        match self.heard.recv_timeout(patience) {
            Ok(heard) => Ok(Some(heard)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(gone()),
        }
    }
}

impl Events for TerminalEvents {
    fn next(&mut self) -> io::Result<Input> {
        loop {
            // A signal goes before keys that were typed earlier.
            if let Ok(heard) = self.heard.try_recv() {
                if let Some(input) = self.take(heard) {
                    return Ok(input);
                }
                continue;
            }
            if let Some(event) = self.events.pop_front() {
                return Ok(understand(event));
            }
            self.ask()?;
            match self.hear()? {
                Some(heard) => {
                    if let Some(input) = self.take(heard) {
                        return Ok(input);
                    }
                }
                None => self.parser.silence(&mut self.events),
            }
        }
    }

    fn written(&mut self) -> Option<char> {
        let Input::Key(chord) = understand(self.events.front()?.clone()) else { return None };
        let letter = chord.written()?;
        self.events.pop_front();
        Some(letter)
    }
}

fn gone() -> io::Error {
    io::Error::other("the terminal is gone")
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
    fn focus_and_mouse_mean_nothing() {
        assert_eq!(understand(Event::FocusGained), Input::Nothing);
        assert_eq!(understand(Event::Resize(0, 0)), Input::Redraw);
    }
}
