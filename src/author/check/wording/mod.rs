//! What wording to look at in one language: phrases that hurt, and hard words with simple ones.
//!
//! The lists are data (`locales/<language>/wording.toml`); only how they are matched stands here.

mod lexicon;
mod passive;
mod phrase;

use std::collections::BTreeMap;

use serde::Deserialize;

pub(super) use lexicon::{Lexicon, Plain, Sentence};
pub(super) use passive::is_passive;
pub(super) use phrase::{Book, Hit};

/// Phrases that all count the same; each is its own entry.
pub(super) fn book<'p>(phrases: impl Iterator<Item = &'p str>) -> Book {
    Book::new(phrases.enumerate())
}

/// Messages to avoid in a sentence whose lexicon was made with this book.
pub(super) fn avoided(book: &Book, sentence: &Sentence<'_>) -> Vec<Hit> {
    book.find(&sentence.heard, |heard| &heard.avoided)
}

/// A file of wording as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    known: Vec<String>,
    hard: BTreeMap<String, String>,
    care: Vec<Care>,
}

/// Phrases with one reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Care {
    rule: Rule,
    reason: String,
    #[serde(default)]
    instead: String,
    phrases: Vec<String>,
    /// Messages that make the sentence mean the opposite: "do **not** forward it".
    #[serde(default)]
    unless: Vec<String>,
}

/// What a phrase does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Rule {
    /// It lays blame on a child.
    Blame,
    /// It frightens.
    Scare,
    /// It is explicit.
    Explicit,
    /// It promises what nobody can know.
    Promise,
    /// It tells an adult to look at, copy, keep or forward an image.
    Image,
    /// It names a harmful tool, a group or an offender's trick.
    Tool,
}

/// The wording of one language, ready to be looked up.
#[derive(Debug)]
pub struct Wording {
    /// The language it is about.
    pub(super) language: String,
    known: Vec<String>,
    hard: Vec<(String, String)>,
    care: Vec<Care>,
    hard_book: Book,
    care_book: Book,
}

impl Wording {
    /// Reads a list. The lists are part of the program, so a fault is one line for its makers.
    pub fn parse(language: &str, text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| format!("{language}: {error}"))?;
        let hard: Vec<(String, String)> = file.hard.into_iter().collect();
        let hard_book = Book::new(hard.iter().enumerate().map(|(at, (word, _))| (at, word.as_str())));
        let phrases = file.care.iter().enumerate();
        let care_book =
            Book::new(phrases.flat_map(|(at, care)| care.phrases.iter().map(move |phrase| (at, phrase.as_str()))));
        let known = file.known.iter().map(|word| word.to_lowercase()).collect();
        Ok(Self { language: language.to_owned(), known, hard, care: file.care, hard_book, care_book })
    }

    /// Hard words in a sentence, each with its simpler one.
    pub(super) fn hard<'w>(&'w self, sentence: &Sentence<'_>) -> Vec<(Hit, &'w str)> {
        let hits = self.hard_book.find(&sentence.heard, |heard| &heard.hard);
        hits.into_iter().map(|hit| (hit.clone(), self.hard[hit.entry].1.as_str())).collect()
    }

    /// Phrases that do harm in a sentence: what, why, and what to say instead.
    pub(super) fn care<'w>(&'w self, sentence: &Sentence<'_>) -> Vec<(Hit, Rule, &'w str, &'w str)> {
        let hits = self.care_book.find(&sentence.heard, |heard| &heard.care);
        let says = |word: &String| sentence.heard.iter().any(|(_, heard)| heard.word == *word);
        hits.into_iter()
            .filter(|hit| !self.care[hit.entry].unless.iter().any(says))
            .map(|hit| {
                let care = &self.care[hit.entry];
                (hit, care.rule, care.reason.as_str(), care.instead.as_str())
            })
            .collect()
    }

    /// Whether a long word is known in this course: a topic word that is explained, or an everyday one.
    pub(super) fn is_known(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.known.iter().any(|known| match known.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == *known,
        })
    }

    /// The language it is about.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// How many hard words the list has.
    pub fn hard_words(&self) -> usize {
        self.hard.len()
    }
}
