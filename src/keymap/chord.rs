//! A key as the table knows it, whatever the terminal library.

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// The space bar.
    Space,
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// A character.
    Char(char),
}

/// A key, with or without Control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    /// The key.
    pub key: Key,
    /// Whether Control is held.
    pub control: bool,
}

impl Chord {
    /// Enter.
    pub const ENTER: Self = Self::plain(Key::Enter);
    /// Escape.
    pub const ESC: Self = Self::plain(Key::Esc);
    /// Page up.
    pub const PAGE_UP: Self = Self::plain(Key::PageUp);
    /// Page down.
    pub const PAGE_DOWN: Self = Self::plain(Key::PageDown);
    /// Backspace.
    pub const BACKSPACE: Self = Self::plain(Key::Backspace);
    /// Left.
    pub const LEFT: Self = Self::plain(Key::Left);
    /// Right.
    pub const RIGHT: Self = Self::plain(Key::Right);

    /// A key alone.
    pub const fn plain(key: Key) -> Self {
        Self { key, control: false }
    }

    /// A character alone.
    pub const fn letter(letter: char) -> Self {
        Self::plain(Key::Char(letter))
    }

    /// A key with Control.
    pub const fn control(letter: char) -> Self {
        Self { key: Key::Char(letter), control: true }
    }

    /// Whether this is a character alone, other than a digit.
    pub fn is_letter(self) -> bool {
        matches!(self.key, Key::Char(letter) if !letter.is_ascii_digit()) && !self.control
    }
}
