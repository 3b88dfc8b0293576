//! One table: chord ⇄ command ⇄ label ⇄ typed word. Hints, help and typed words are derived from it.

mod chord;

pub use chord::Chord;
pub use chord::Key;

use crate::player::Command;

/// How a command is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// What it does.
    pub command: Command,
    /// Keys on the full screen, the one to show first.
    pub chords: &'static [Chord],
    /// Fluent id of the short label in the footer.
    pub label: &'static str,
    /// Fluent id of the sentence in the key help.
    pub help: &'static str,
    /// Fluent id of the words of the plain mode, separated by blanks; the first one is shown.
    pub words: &'static str,
}

const fn bind(
    command: Command,
    chords: &'static [Chord],
    label: &'static str,
    help: &'static str,
    words: &'static str,
) -> Binding {
    Binding { command, chords, label, help, words }
}

/// Every command and how it is asked for. Letters are extras: Tab reaches everything.
pub const BINDINGS: [Binding; 21] = [
    bind(Command::Submit, &[Chord::ENTER], "keys-submit-label", "keys-submit-help", "words-submit"),
    bind(Command::Next, &[Chord::PAGE_DOWN, Chord::RIGHT], "keys-next-label", "keys-next-help", "words-next"),
    bind(
        Command::Previous,
        &[Chord::PAGE_UP, Chord::LEFT],
        "keys-previous-label",
        "keys-previous-help",
        "words-previous",
    ),
    bind(Command::Close, &[Chord::ESC, Chord::BACKSPACE], "keys-close-label", "keys-close-help", "words-close"),
    bind(Command::Hint, &[Chord::letter('t')], "keys-hint-label", "keys-hint-help", "words-hint"),
    bind(Command::Why, &[Chord::letter('w')], "keys-why-label", "keys-why-help", "words-why"),
    bind(Command::Retry, &[Chord::letter('r')], "keys-retry-label", "keys-retry-help", "words-retry"),
    bind(Command::Debrief, &[Chord::letter('d')], "keys-debrief-label", "keys-debrief-help", "words-debrief"),
    bind(Command::Now, &[Chord::letter('h')], "keys-now-label", "keys-now-help", "words-now"),
    bind(Command::Leave, &[Chord::letter('x')], "keys-leave-label", "keys-leave-help", "words-leave"),
    bind(Command::Language, &[Chord::letter('l')], "keys-language-label", "keys-language-help", "words-language"),
    bind(Command::Contents, &[Chord::letter('m')], "keys-contents-label", "keys-contents-help", "words-contents"),
    bind(Command::Sources, &[Chord::letter('o')], "keys-sources-label", "keys-sources-help", "words-sources"),
    bind(Command::Notes, &[Chord::letter('n')], "keys-notes-label", "keys-notes-help", "words-notes"),
    bind(Command::Search, &[Chord::letter('/')], "keys-search-label", "keys-search-help", "words-search"),
    bind(Command::Glossary, &[Chord::letter('g')], "keys-glossary-label", "keys-glossary-help", "words-glossary"),
    bind(Command::Settings, &[Chord::letter('s')], "keys-settings-label", "keys-settings-help", "words-settings"),
    bind(Command::Home, &[Chord::letter('b')], "keys-home-label", "keys-home-help", "words-home"),
    bind(Command::Keys, &[Chord::letter('?')], "keys-keys-label", "keys-keys-help", "words-keys"),
    bind(Command::Skip, &[Chord::letter('k')], "keys-skip-label", "keys-skip-help", "words-skip"),
    bind(Command::Quit, &[Chord::letter('q')], "keys-quit-label", "keys-quit-help", "words-quit"),
];

/// The binding of a command.
pub fn binding(command: Command) -> &'static Binding {
    BINDINGS.iter().find(|binding| binding.command == command).expect("a test holds the table against Command::ALL")
}

/// The command of a chord among those that can be done now. With letters off, only other keys count.
pub fn command(chord: Chord, available: &[Command], letters: bool) -> Option<Command> {
    if chord.is_letter() && !letters {
        return None;
    }
    available.iter().copied().find(|command| binding(*command).chords.contains(&chord))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_exactly_one_binding() {
        for command in Command::ALL {
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
    fn letters_can_be_switched_off() {
        let available = [Command::Next, Command::Leave];
        assert_eq!(command(Chord::letter('x'), &available, true), Some(Command::Leave));
        assert_eq!(command(Chord::letter('x'), &available, false), None);
        assert_eq!(command(Chord::PAGE_DOWN, &available, false), Some(Command::Next));
        assert_eq!(command(Chord::letter('s'), &available, true), None, "not available now");
    }
}
