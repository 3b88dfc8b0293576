//! Typed words: those of the language spoken first, English always, beginnings where only one fits.

use crate::keymap::{BINDINGS, Chord};
use vangnet_core::messages::Messages;
use vangnet_core::model::fold;
use vangnet_core::player::Command;
use vangnet_core::view;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Command(Command),
    Again,
    Options,
    Where,
    List,
    Go,
    Save,
    /// The next part of what is being said.
    More,
    Help,
}

/// The words of the plain mode alone, each with the messages that name and explain it.
pub(super) const OWN: [(Word, &str, &str); 8] = [
    (Word::Again, "words-again", "plain-help-again"),
    (Word::Options, "words-options", "plain-help-options"),
    (Word::Where, "words-where", "plain-help-where"),
    (Word::List, "words-list", "plain-help-list"),
    (Word::Go, "words-go", "plain-help-go"),
    (Word::Save, "words-save", "plain-help-save"),
    (Word::More, "words-more", "plain-help-more"),
    (Word::Help, "words-help", "plain-help-help"),
];

pub(super) struct Vocabulary {
    entries: Vec<(String, Word)>,
    /// What commands are called on the screen, of one word or more.
    labels: Vec<(String, Command)>,
    /// Typed for no number at all.
    pub(super) none: Vec<String>,
}

impl Vocabulary {
    pub(super) fn new(words: &Messages, english: &Messages) -> Self {
        let (mut entries, mut labels, mut none) = (Vec::new(), Vec::new(), Vec::new());
        for language in [words, english] {
            let bound = BINDINGS.iter().map(|binding| (binding.words, Word::Command(binding.command)));
            for (id, word) in bound.chain(OWN.map(|(word, id, _)| (id, word))) {
                entries.extend(all_words(id, language).into_iter().map(|text| (text, word)));
            }
            labels.extend(Command::ALL.iter().map(|one| (fold(&language.text(view::label(*one))), *one)));
            none.extend(all_words("words-none", language));
        }
        Self { entries, labels, none }
    }

    /// The command that the screen calls so, the line being nothing else and no word of its own.
    pub(super) fn label(&self, typed: &str) -> Option<Command> {
        let folded = fold(typed);
        let named = self.labels.iter().find(|(label, _)| *label == folded);
        named.filter(|_| self.exact(typed).is_none()).map(|(_, command)| *command)
    }

    pub(super) fn exact(&self, typed: &str) -> Option<Word> {
        let typed = fold(typed);
        self.entries.iter().find(|(text, _)| *text == typed).map(|(_, word)| *word)
    }

    /// What this word, or the beginning of it, asks for among what can be done now.
    pub(super) fn find(&self, typed: &str, available: &[Command]) -> Option<Word> {
        if let Some(word) = self.exact(typed) {
            return Some(word);
        }
        let typed = fold(typed);
        // The end of a session is no guess: a letter too much must not cause it.
        let can = |word: Word| match word {
            Word::Command(Command::Quit | Command::Leave) => false,
            Word::Command(command) => available.contains(&command),
            _ => true,
        };
        let mut fitting = self.entries.iter().filter(|(text, word)| text.starts_with(&typed) && can(*word));
        let (_, first) = fitting.next()?;
        (!typed.is_empty() && fitting.all(|(_, word)| word == first)).then_some(*first)
    }
}

/// What a key of the full screen asks for, typed as a letter alone: whoever knows the keys, or is in a hurry, need not
/// look up the word.
pub(super) fn key(typed: &str) -> Option<Word> {
    let mut letters = typed.chars();
    let (letter, None) = (letters.next()?, letters.next()) else { return None };
    let chord = Chord::letter(letter).small();
    BINDINGS.iter().find(|one| one.chords.contains(&chord)).map(|one| Word::Command(one.command))
}

/// Folded, and without the mark that ends a sentence.
pub(super) fn fold(typed: &str) -> String {
    fold::fold(typed.trim().trim_end_matches(['.', '!', '?', ',', ';', ':']))
}

fn all_words(id: &str, language: &Messages) -> Vec<String> {
    language.text(id).split_whitespace().map(fold).collect()
}

/// The word that is shown of a message that holds several.
pub(super) fn first_word(id: &str, words: &Messages) -> String {
    words.text(id).split_whitespace().next().unwrap_or_default().to_owned()
}
