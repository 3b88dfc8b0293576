//! One table: chord ⇄ command ⇄ label ⇄ typed word. Hints, help and typed words are derived from it.

mod chord;

pub use chord::{Chord, Key};

use vangnet_core::player::Command;

#[derive(Clone, Copy, Debug)]
pub struct Binding {
    pub command: Command,
    /// Keys on the full screen, the one to show first.
    pub chords: &'static [Chord],
    /// Fluent id of the words of the plain mode, separated by blanks; the first one is shown.
    pub words: &'static str,
}

const fn bind(command: Command, chords: &'static [Chord], words: &'static str) -> Binding {
    Binding { command, chords, words }
}

/// Every command and how it is asked for. Letters are extras: Tab reaches everything.
pub const BINDINGS: [Binding; 23] = [
    bind(Command::Submit, &[Chord::letter('a')], "words-submit"),
    bind(Command::Next, &[Chord::plain(Key::PageDown), Chord::plain(Key::Right)], "words-next"),
    bind(Command::Previous, &[Chord::plain(Key::PageUp), Chord::plain(Key::Left)], "words-previous"),
    bind(Command::Close, &[Chord::plain(Key::Esc), Chord::plain(Key::Backspace)], "words-close"),
    bind(Command::Hint, &[Chord::letter('t')], "words-hint"),
    bind(Command::Why, &[Chord::letter('w')], "words-why"),
    bind(Command::Retry, &[Chord::letter('r')], "words-retry"),
    bind(Command::TakeBack, &[Chord::letter('u')], "words-take-back"),
    bind(Command::Debrief, &[Chord::letter('d')], "words-debrief"),
    bind(Command::Now, &[Chord::letter('h'), Chord::control('n')], "words-now"),
    bind(Command::Leave, &[Chord::letter('x'), Chord::control('x')], "words-leave"),
    bind(Command::Language, &[Chord::letter('l')], "words-language"),
    bind(Command::Region, &[Chord::letter('e')], "words-region"),
    bind(Command::Contents, &[Chord::letter('m')], "words-contents"),
    bind(Command::Sources, &[Chord::letter('o')], "words-sources"),
    bind(Command::Notes, &[Chord::letter('n')], "words-notes"),
    bind(Command::Search, &[Chord::letter('/')], "words-search"),
    bind(Command::Glossary, &[Chord::letter('g')], "words-glossary"),
    bind(Command::Settings, &[Chord::letter('s')], "words-settings"),
    bind(Command::Home, &[Chord::letter('b')], "words-home"),
    bind(Command::Keys, &[Chord::letter('?')], "words-keys"),
    bind(Command::Skip, &[Chord::letter('k')], "words-skip"),
    bind(Command::Quit, &[Chord::letter('q')], "words-quit"),
];

pub fn binding(command: Command) -> &'static Binding {
    BINDINGS.iter().find(|binding| binding.command == command).expect("a test holds the table against Command::ALL")
}

/// The command of a chord among those that can be done now. With letters off, only other keys count.
///
/// A capital that asks for nothing of its own is its small letter: Caps Lock must not stand in the way of leaving.
pub fn command(chord: Chord, available: &[Command], letters: bool) -> Option<Command> {
    let counts = letters || !chord.is_letter();
    let bound = BINDINGS.iter().any(|binding| binding.chords.contains(&chord));
    let chord = if bound { chord } else { chord.small() };
    available.iter().copied().find(|command| counts && binding(*command).chords.contains(&chord))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_exactly_one_binding() {
        for command in Command::ALL.iter().copied() {
            assert_eq!(BINDINGS.iter().filter(|binding| binding.command == command).count(), 1, "{command:?}");
        }
    }

    #[test]
    fn no_chord_asks_for_two_commands() {
        let chords: Vec<Chord> = BINDINGS.iter().flat_map(|binding| binding.chords).copied().collect();
        for (at, chord) in chords.iter().enumerate() {
            assert!(!chords[..at].contains(chord), "{chord:?} twice");
        }
    }

    #[test]
    fn with_caps_lock_every_letter_does_the_same() {
        for binding in &BINDINGS {
            for chord in binding.chords {
                let (Key::Char(letter), false) = (chord.key, chord.control) else { continue };
                let capital = Chord::letter(letter.to_ascii_uppercase());
                assert_eq!(command(capital, &[binding.command], true), Some(binding.command), "{letter}");
                assert_eq!(command(capital, &[binding.command], false), None, "{letter}");
            }
        }
    }

    #[test]
    fn letters_can_be_switched_off() {
        let available = [Command::Next, Command::Leave];
        assert_eq!(command(Chord::letter('x'), &available, true), Some(Command::Leave));
        assert_eq!(command(Chord::letter('x'), &available, false), None);
        assert_eq!(command(Chord::plain(Key::PageDown), &available, false), Some(Command::Next));
        assert_eq!(command(Chord::letter('s'), &available, true), None, "not available now");
    }
}
