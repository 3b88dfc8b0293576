//! What a terminal sends, as events. No bytes can make it deaf: each state has a way out.
//!
//! A sequence ends where the standard says so (ECMA-48: a CSI at any byte from `@` to `~`), at a control character,
//! or by silence. What a person types comes alone and after a pause; the rest of a late answer comes in one piece.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// After this silence Esc was a key, and what is not finished waits for its rest no more than one key long.
const LULL: Duration = Duration::from_millis(40);
/// After this silence nothing of it will come any more.
const GIVEN_UP: Duration = Duration::from_secs(1);
/// No key has more parameters than this.
const LONGEST_SEQUENCE: usize = 32;
/// What is pasted beyond this is left out; a text field holds far less.
const LONGEST_PASTE: usize = 64 * 1024;
const ESCAPE: u8 = 0x1b;
const CONTROL_C: u8 = 0x03;
const PASTE_END: &[u8] = b"\x1b[201~";

/// What is read at once.
pub(super) type Piece = Vec<u8>;

/// Waits for the next piece. It reads the terminal itself: the reader of `std` may hold what was typed before.
pub(super) fn reader() -> io::Result<impl FnMut() -> io::Result<Piece> + Send + 'static> {
    Ok(|| {
        let mut bytes = vec![0; 1024];
        loop {
            match rustix::io::read(io::stdin(), &mut bytes) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(read) => {
                    bytes.truncate(read);
                    return Ok(bytes);
                }
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    })
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Ground,
    Escape,
    /// CSI: what it holds so far is kept.
    Sequence,
    /// SS3: one more byte.
    Third,
    /// So many bytes of an old form of sequence are still to come.
    Skip(u8),
    /// OSC, DCS, APC, PM or SOS, by its first letter: an answer of the terminal, never a key.
    Answer(u8),
    /// ESC in an answer.
    AnswerEscape,
    /// Pasted text; so many bytes of its end mark were seen.
    Paste(usize),
    /// A letter of so many bytes.
    Letter(usize),
}

#[derive(Debug, Default)]
pub(super) struct Parser {
    state: State,
    held: Vec<u8>,
    /// Whether there was a silence within what is not finished.
    lull: bool,
}

impl Parser {
    pub(super) fn feed(&mut self, bytes: &Piece, events: &mut VecDeque<Event>) {
        if std::mem::take(&mut self.lull) && is_one_key(bytes) {
            self.settle(State::Ground);
        }
        for byte in bytes {
            self.byte(*byte, events);
        }
    }

    /// How long to wait for the rest of what is not finished; without end when nothing is.
    pub(super) fn patience(&self) -> Option<Duration> {
        let waits = if self.lull { GIVEN_UP } else { LULL };
        (self.state != State::Ground).then_some(waits)
    }

    /// The time of `patience` went by.
    pub(super) fn silence(&mut self, events: &mut VecDeque<Event>) {
        let typed = |introducer: u8| [KeyCode::Esc, KeyCode::Char(char::from(introducer))];
        match self.state {
            State::Escape => events.push_back(press(KeyCode::Esc)),
            // Nothing came after it: somebody typed Esc and a capital.
            State::Third => events.extend(typed(b'O').map(press)),
            State::Answer(introducer @ (b'P' | b'X')) if self.held.is_empty() && !self.lull => {
                events.extend(typed(introducer).map(press));
            }
            State::Sequence | State::Answer(_) if !self.lull => {
                self.lull = true;
                return;
            }
            State::Paste(_) if !self.lull => {
                self.lull = true;
                return self.hand_out(events);
            }
            _ => {}
        }
        self.settle(State::Ground);
    }

    fn settle(&mut self, state: State) {
        self.state = state;
        self.held.clear();
        self.lull = false;
    }

    /// Ends what was not finished with a byte that cannot belong to it.
    fn instead(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        self.settle(State::Ground);
        self.byte(byte, events);
    }

    fn byte(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        match self.state {
            State::Ground => self.ground(byte, events),
            State::Escape => self.escape(byte, events),
            State::Sequence => match byte {
                b'[' if self.held.is_empty() => self.settle(State::Skip(1)),
                b'M' if self.held.is_empty() => self.settle(State::Skip(3)),
                // One more is kept than a key can have, so that what is cut is no key.
                0x20..=0x3f if self.held.len() <= LONGEST_SEQUENCE => self.held.push(byte),
                0x20..=0x3f => {}
                b'~' if self.held == b"200" => self.settle(State::Paste(0)),
                0x40..=0x7e => {
                    events.extend(sequence(&self.held, byte));
                    self.settle(State::Ground);
                }
                _ => self.instead(byte, events),
            },
            State::Third if (0x20..0x7f).contains(&byte) => {
                events.extend(third(byte));
                self.settle(State::Ground);
            }
            State::Skip(left) if byte >= 0x20 => {
                self.settle(if left > 1 { State::Skip(left - 1) } else { State::Ground });
            }
            State::Third | State::Skip(_) => self.instead(byte, events),
            State::Answer(_) => match byte {
                ESCAPE => self.settle(State::AnswerEscape),
                0x07 => self.settle(State::Ground),
                // Control-C, and what the standard lets cancel a string.
                CONTROL_C | 0x18 | 0x1a => self.instead(byte, events),
                _ if self.held.is_empty() => self.held.push(byte),
                _ => {}
            },
            State::AnswerEscape if byte == b'\\' => self.settle(State::Ground),
            State::AnswerEscape => {
                self.settle(State::Escape);
                self.byte(byte, events);
            }
            State::Paste(seen) => self.paste(byte, seen, events),
            State::Letter(length) => self.letter(byte, length, events),
        }
    }

    fn ground(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        let control = |letter: u8| with(KeyCode::Char(char::from(letter)), KeyModifiers::CONTROL);
        events.push_back(match byte {
            ESCAPE => return self.settle(State::Escape),
            b'\r' => press(KeyCode::Enter),
            b'\t' => press(KeyCode::Tab),
            0x08 | 0x7f => press(KeyCode::Backspace),
            0 => control(b' '),
            0x01..=0x1a => control(byte - 1 + b'a'),
            // Control with a sign: no key of ours, and no digit.
            0x1c..=0x1f => return,
            0x20..=0x7e => press(KeyCode::Char(char::from(byte))),
            0xc2..=0xf4 => {
                self.settle(State::Letter(if byte >= 0xf0 { 4 } else { 2 + usize::from(byte >= 0xe0) }));
                self.held.push(byte);
                return;
            }
            _ => return,
        });
    }

    fn escape(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        match byte {
            b'[' => self.settle(State::Sequence),
            b'O' => self.settle(State::Third),
            b']' | b'P' | b'X' | b'^' | b'_' => self.settle(State::Answer(byte)),
            // The end of an answer that was given up.
            b'\\' => self.settle(State::Ground),
            // On a slow line two keys come in one piece.
            _ => {
                events.push_back(press(KeyCode::Esc));
                self.instead(byte, events);
            }
        }
    }

    fn paste(&mut self, byte: u8, seen: usize, events: &mut VecDeque<Event>) {
        if byte == CONTROL_C {
            return self.instead(byte, events);
        }
        if byte == PASTE_END[seen] {
            self.state = State::Paste(seen + 1);
            if seen + 1 == PASTE_END.len() {
                self.hand_out(events);
                self.settle(State::Ground);
            }
            return;
        }
        self.keep(&PASTE_END[..seen]);
        let begins = byte == ESCAPE;
        if !begins {
            self.keep(&[byte]);
        }
        self.state = State::Paste(usize::from(begins));
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.held.len() + bytes.len() <= LONGEST_PASTE {
            self.held.extend_from_slice(bytes);
        }
    }

    /// Gives what was pasted so far; half a letter at its end waits for the other half.
    fn hand_out(&mut self, events: &mut VecDeque<Event>) {
        let whole = match std::str::from_utf8(&self.held) {
            Err(cut) if cut.error_len().is_none() => cut.valid_up_to(),
            _ => self.held.len(),
        };
        let rest = self.held.split_off(whole);
        let text = std::mem::replace(&mut self.held, rest);
        if !text.is_empty() {
            events.push_back(Event::Paste(String::from_utf8_lossy(&text).into_owned()));
        }
    }

    fn letter(&mut self, byte: u8, length: usize, events: &mut VecDeque<Event>) {
        if !(0x80..=0xbf).contains(&byte) {
            return self.instead(byte, events);
        }
        self.held.push(byte);
        if self.held.len() == length {
            let letter = std::str::from_utf8(&self.held).ok().and_then(|text| text.chars().next());
            events.extend(letter.filter(|letter| !letter.is_control()).map(|letter| press(KeyCode::Char(letter))));
            self.settle(State::Ground);
        }
    }
}

/// Whether this is what one key sends, and not the rest of a longer text.
fn is_one_key(bytes: &[u8]) -> bool {
    let one_letter = || std::str::from_utf8(bytes).is_ok_and(|text| text.chars().count() == 1);
    bytes.len() <= 8 && (bytes.first() == Some(&ESCAPE) || one_letter())
}

fn press(code: KeyCode) -> Event {
    with(code, KeyModifiers::NONE)
}

fn with(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn cursor_key(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        _ => return None,
    })
}

/// The keys of SS3; those of the number block come so when another program asked for it.
fn third(last: u8) -> Option<Event> {
    let block = match last {
        b'M' => Some(KeyCode::Enter),
        b'p'..=b'y' => Some(KeyCode::Char(char::from(last - b'p' + b'0'))),
        _ => None,
    };
    cursor_key(last).or(block).map(press)
}

/// The key of a CSI. What has a private mark is an answer.
fn sequence(held: &[u8], last: u8) -> Option<Event> {
    let text = std::str::from_utf8(held).ok().filter(|text| text.len() <= LONGEST_SEQUENCE)?;
    if !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b';' | b':')) {
        return None;
    }
    // What is not a number is left out, as in `ESC [ ; 5 A`.
    let numbers = |part: &str| part.split(':').map(|number| number.parse::<u32>().ok()).collect::<Vec<_>>();
    let parts: Vec<Vec<Option<u32>>> = text.split(';').map(numbers).collect();
    let number = |at: usize, sub: usize| parts.get(at).and_then(|part| *part.get(sub)?);
    let code = match last {
        b'Z' => KeyCode::BackTab,
        b'u' => typed(number(0, 0)?)?,
        b'~' => match number(0, 0)? {
            1 | 7 => KeyCode::Home,
            4 | 8 => KeyCode::End,
            3 => KeyCode::Delete,
            5 => KeyCode::PageUp,
            6 => KeyCode::PageDown,
            27 => typed(number(2, 0)?)?,
            _ => return None,
        },
        _ => cursor_key(last)?,
    };
    let mask = number(1, 0).unwrap_or(1).saturating_sub(1);
    let held_down = [(1, KeyModifiers::SHIFT), (2, KeyModifiers::ALT), (4, KeyModifiers::CONTROL)];
    let modifiers = held_down.into_iter().filter(|(bit, _)| mask & bit != 0).map(|(_, one)| one).collect();
    let kind = match number(1, 1) {
        Some(2) => KeyEventKind::Repeat,
        Some(3) => KeyEventKind::Release,
        _ => KeyEventKind::Press,
    };
    Some(Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
}

/// A key that is sent as the number of its letter.
fn typed(number: u32) -> Option<KeyCode> {
    Some(match number {
        8 | 127 => KeyCode::Backspace,
        9 => KeyCode::Tab,
        13 => KeyCode::Enter,
        27 => KeyCode::Esc,
        // Keys without a letter have numbers there.
        0xe000..=0xf8ff => return None,
        _ => KeyCode::Char(char::from_u32(number).filter(|letter| !letter.is_control())?),
    })
}

#[cfg(test)]
mod tests;
