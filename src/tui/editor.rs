//! A line to write in. Moves and deletes by what a reader sees as one letter.

use unicode_segmentation::GraphemeCursor;

use super::wrap::cells;
use crate::keymap::Key;
use vangnet_core::question::FreeText;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Editor {
    text: String,
    /// The place, between two letters.
    at: usize,
}

impl Editor {
    pub(super) fn new(text: &str) -> Self {
        Self { at: text.len(), text: text.to_owned() }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Cells before the place.
    pub(super) fn cells_before(&self) -> usize {
        cells(&self.text[..self.at])
    }

    /// Puts text in; line ends become blanks and control characters are left out. What does not fit is left out too.
    pub(super) fn insert(&mut self, text: &str) {
        let room = FreeText::LONGEST.saturating_sub(self.text.chars().count());
        let clean: String = text
            .chars()
            .map(|letter| if letter == '\n' || letter == '\t' { ' ' } else { letter })
            .filter(|letter| !letter.is_control())
            .take(room)
            .collect();
        self.text.insert_str(self.at, &clean);
        self.at += clean.len();
        // It may join with what stands after it.
        if !self.cursor().is_boundary(&self.text, 0).unwrap_or(true) {
            self.at = self.next();
        }
    }

    pub(super) fn empty(&mut self) {
        *self = Self::default();
    }

    /// Moves or deletes. `false` when the key means nothing here.
    pub(super) fn key(&mut self, key: Key) -> bool {
        match key {
            Key::Left => self.at = self.before(),
            Key::Right => self.at = self.next(),
            Key::Home => self.at = 0,
            Key::End => self.at = self.text.len(),
            Key::Backspace => {
                let before = self.before();
                self.text.replace_range(before..self.at, "");
                self.at = before;
            }
            Key::Delete => self.text.replace_range(self.at..self.next(), ""),
            Key::Space => self.insert(" "),
            Key::Char(letter) => self.insert(letter.encode_utf8(&mut [0; 4])),
            _ => return false,
        }
        true
    }

    fn cursor(&self) -> GraphemeCursor {
        GraphemeCursor::new(self.at, self.text.len(), true)
    }

    fn next(&self) -> usize {
        self.cursor().next_boundary(&self.text, 0).ok().flatten().unwrap_or(self.text.len())
    }

    fn before(&self) -> usize {
        self.cursor().prev_boundary(&self.text, 0).ok().flatten().unwrap_or(0)
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
        let mut editor = Editor::new("\u{301}");
        editor.key(Key::Home);
        editor.key(Key::Char('e'));
        assert_eq!((editor.text(), editor.cells_before()), ("e\u{301}", 1), "it joined with what stood after it");
    }

    #[test]
    fn text_goes_in_where_the_cursor_is_without_control_characters() {
        let mut editor = Editor::new("ac");
        editor.key(Key::Left);
        editor.insert("b\u{1b}[31m\n");
        assert_eq!(editor.text(), "ab[31m c");
        assert_eq!(editor.cells_before(), 7);
    }

    #[test]
    fn a_full_line_takes_nothing_more_until_something_is_deleted() {
        let mut editor = Editor::new("");
        editor.insert(&"é".repeat(FreeText::LONGEST + 10));
        assert!(FreeText::is_full(editor.text()));
        editor.key(Key::Char('x'));
        assert_eq!(editor.text(), FreeText::new("é".repeat(9_000)).as_str());
        editor.key(Key::Backspace);
        assert!(!FreeText::is_full(editor.text()));
        editor.key(Key::Char('x'));
        assert!(editor.text().ends_with("éx"));
    }
}
