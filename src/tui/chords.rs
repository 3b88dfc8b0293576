//! Keys by their names, in the language of the learner.

use crate::keymap::{Chord, Key};
use vangnet_core::messages::Messages;

pub(super) fn chord_name(chord: Chord, words: &Messages) -> String {
    let id = match chord.key {
        Key::Enter => "keys-name-enter",
        Key::Esc => "keys-name-esc",
        Key::Tab => "keys-name-tab",
        Key::BackTab => "keys-name-back-tab",
        Key::Space => "keys-name-space",
        Key::Up => "keys-name-up",
        Key::Down => "keys-name-down",
        Key::Left => "keys-name-left",
        Key::Right => "keys-name-right",
        Key::PageUp => "keys-name-page-up",
        Key::PageDown => "keys-name-page-down",
        Key::Home => "keys-name-home",
        Key::End => "keys-name-end",
        Key::Backspace => "keys-name-backspace",
        Key::Delete => "keys-name-delete",
        Key::Char(letter) if chord.control => {
            let letter = letter.to_uppercase().to_string();
            return words.format("keys-name-control", &[("letter", (&letter).into())]);
        }
        Key::Char(letter) => return letter.to_string(),
    };
    words.text(id)
}
