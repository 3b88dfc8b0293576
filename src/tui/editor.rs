//! A line to write in. Moves and deletes by what a reader sees as one letter.

use unicode_segmentation::UnicodeSegmentation;

use super::wrap::cells;
use crate::keymap::Key;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Editor {
    letters: Vec<String>,
    at: usize,
}

impl Editor {
    pub(super) fn new(text: &str) -> Self {
        let letters: Vec<String> = text.graphemes(true).map(str::to_owned).collect();
        Self { at: letters.len(), letters }
    }

    pub(super) fn text(&self) -> String {
        self.letters.concat()
    }

    /// Cells before the place.
    pub(super) fn cells_before(&self) -> usize {
        self.letters[..self.at].iter().map(|letter| cells(letter)).sum()
    }

    /// Puts text in; line ends become blanks and control characters are left out.
    pub(super) fn insert(&mut self, text: &str) {
        let clean: String = text
            .chars()
            .map(|letter| if letter == '\n' || letter == '\t' { ' ' } else { letter })
            .filter(|letter| !letter.is_control())
            .collect();
        let before: String = self.letters[..self.at].concat() + &clean;
        let after: String = self.letters[self.at..].concat();
        // Letters may join with what stands before them, so the text is cut anew.
        self.at = before.graphemes(true).count();
        self.letters = (before + &after).graphemes(true).map(str::to_owned).collect();
        self.at = self.at.min(self.letters.len());
    }

    pub(super) fn empty(&mut self) {
        *self = Self::default();
    }

    /// Moves or deletes. `false` when the key means nothing here.
    pub(super) fn key(&mut self, key: Key) -> bool {
        match key {
            Key::Left => self.at = self.at.saturating_sub(1),
            Key::Right => self.at = (self.at + 1).min(self.letters.len()),
            Key::Home => self.at = 0,
            Key::End => self.at = self.letters.len(),
            Key::Backspace if self.at > 0 => {
                self.at -= 1;
                self.letters.remove(self.at);
            }
            Key::Delete if self.at < self.letters.len() => {
                self.letters.remove(self.at);
            }
            Key::Backspace | Key::Delete => {}
            Key::Space => self.insert(" "),
            Key::Char(letter) => self.insert(&letter.to_string()),
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_its_accent_goes_as_one() {
        let mut editor = Editor::new("e\u{301}e");
        editor.key(Key::Backspace);
        assert_eq!(editor.text(), "e\u{301}");
        editor.key(Key::Backspace);
        assert_eq!(editor.text(), "");
        assert!(editor.key(Key::Backspace));
    }

    #[test]
    fn text_goes_in_where_the_cursor_is_without_control_characters() {
        let mut editor = Editor::new("ac");
        editor.key(Key::Left);
        editor.insert("b\u{1b}[31m\n");
        assert_eq!(editor.text(), "ab[31m c");
        assert_eq!(editor.cells_before(), 7);
    }
}
