//! A key as the table knows it, whatever the terminal library.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Enter,
    Esc,
    Tab,
    BackTab,
    Space,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    Backspace,
    Delete,
    Char(char),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    pub key: Key,
    pub control: bool,
}

impl Chord {
    pub const ENTER: Self = Self::plain(Key::Enter);

    pub const fn plain(key: Key) -> Self {
        Self { key, control: false }
    }

    pub const fn letter(letter: char) -> Self {
        Self::plain(Key::Char(letter))
    }

    pub const fn control(letter: char) -> Self {
        Self { key: Key::Char(letter), control: true }
    }

    /// What it writes in a line of text.
    pub fn written(self) -> Option<char> {
        match self.key {
            Key::Char(letter) if !self.control => Some(letter),
            Key::Space => Some(' '),
            _ => None,
        }
    }

    /// A capital as its small letter; anything else as it is.
    pub fn small(self) -> Self {
        let key = match self.key {
            Key::Char(letter) => Key::Char(letter.to_lowercase().next().unwrap_or(letter)),
            other => other,
        };
        Self { key, ..self }
    }

    /// Whether this is a character alone, other than a digit.
    pub fn is_letter(self) -> bool {
        matches!(self.key, Key::Char(letter) if !letter.is_ascii_digit()) && !self.control
    }
}
