//! Typed words: those of the language spoken first, English always, beginnings where only one fits.

use crate::keymap::BINDINGS;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// Something the key table knows.
    Command(Command),
    Again,
    Options,
    Where,
    /// The pages of this module with their numbers.
    List,
    Go,
    Save,
    Help,
}

/// The words of the plain mode alone, each with the messages that name and explain it.
pub(super) const OWN: [(Word, &str, &str); 7] = [
    (Word::Again, "words-again", "plain-help-again"),
    (Word::Options, "words-options", "plain-help-options"),
    (Word::Where, "words-where", "plain-help-where"),
    (Word::List, "words-list", "plain-help-list"),
    (Word::Go, "words-go", "plain-help-go"),
    (Word::Save, "words-save", "plain-help-save"),
    (Word::Help, "words-help", "plain-help-help"),
];

pub(super) struct Vocabulary {
    entries: Vec<(String, Word)>,
}

impl Vocabulary {
    pub(super) fn new(words: &Messages, english: &Messages) -> Self {
        let mut entries = Vec::new();
        for language in [words, english] {
            for (id, word) in BINDINGS.iter().map(|binding| (binding.words, Word::Command(binding.command))) {
                entries.extend(language.text(id).split_whitespace().map(|text| (text.to_lowercase(), word)));
            }
            for (word, id, _) in OWN {
                entries.extend(language.text(id).split_whitespace().map(|text| (text.to_lowercase(), word)));
            }
        }
        Self { entries }
    }

    pub(super) fn exact(&self, typed: &str) -> Option<Word> {
        let typed = typed.to_lowercase();
        self.entries.iter().find(|(text, _)| *text == typed).map(|(_, word)| *word)
    }

    /// What this word, or the beginning of it, asks for among what can be done now.
    pub(super) fn find(&self, typed: &str, available: &[Command]) -> Option<Word> {
        if let Some(word) = self.exact(typed) {
            return Some(word);
        }
        let typed = typed.to_lowercase();
        let can = |word: Word| !matches!(word, Word::Command(command) if !available.contains(&command));
        let mut fitting: Vec<Word> = self
            .entries
            .iter()
            .filter(|(text, word)| text.starts_with(&typed) && can(*word))
            .map(|(_, word)| *word)
            .collect();
        fitting.dedup();
        match fitting.as_slice() {
            [first, rest @ ..] if !typed.is_empty() && rest.iter().all(|word| word == first) => Some(*first),
            _ => None,
        }
    }
}
