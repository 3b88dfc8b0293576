//! What wording to look at in one language. All of it is data (`locales/<language>/wording.toml`); only how it is
//! matched stands here.

mod passive;
mod phrase;
mod words;

use std::collections::BTreeMap;

use serde::Deserialize;

pub(super) use phrase::{Book, Hit};
pub(super) use words::{Word, heard};

use crate::author::readability;
use passive::Passive;

/// The wording of one language, as it is written in its file and ready to be looked up. Each part may be left out: a
/// language begins with what somebody knows of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    #[serde(skip)]
    pub language: String,
    pub readability: Option<readability::Rules>,
    /// Words that make a share of the number before them.
    #[serde(default)]
    pub(super) shares: Vec<String>,
    #[serde(default)]
    known: Vec<String>,
    /// Words that sound kind: who knows nothing takes the option with most of them. `start*` is every word that begins so.
    #[serde(default)]
    warm: Vec<String>,
    /// Words that take back what a reason began with.
    #[serde(default)]
    pub(super) turns: Vec<String>,
    #[serde(default)]
    hard: BTreeMap<String, String>,
    #[serde(default)]
    care: Vec<Care>,
    passive: Option<Passive>,
    #[serde(default)]
    screen: Screen,
    #[serde(skip)]
    hard_book: Book,
    #[serde(skip)]
    care_book: Book,
    #[serde(skip)]
    verdict_book: Book,
    #[serde(skip)]
    instruction_book: Book,
}

/// What the screen says around a question, and every lesson would therefore say twice.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Screen {
    /// Above the feedback: whether an answer is right.
    verdict: Vec<String>,
    /// Below the prompt: how to answer.
    instruction: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Care {
    rule: Rule,
    reason: String,
    #[serde(default)]
    instead: String,
    phrases: Vec<String>,
    /// Words that make the sentence mean the opposite: "do **not** forward it".
    #[serde(default)]
    unless: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Rule {
    Blame,
    Scare,
    Explicit,
    /// It promises what nobody can know.
    Promise,
    /// It tells an adult to look at, copy, keep or forward an image.
    Image,
    /// It veils that it is about suicide.
    Euphemism,
    /// It says that somebody checked or approved a text.
    Checked,
    /// It names a harmful tool, a group or an offender's trick.
    Tool,
}

impl Wording {
    /// Reads a list. The lists are part of the program, so a fault is one line for its makers.
    pub fn parse(language: &str, text: &str) -> Result<Self, String> {
        let mut read: Self = toml::from_str(text).map_err(|error| format!("{language}: {error}"))?;
        read.language = language.to_owned();
        read.known = read.known.iter().map(|word| word.to_lowercase()).collect();
        read.hard_book = Book::new(read.hard.keys().map(String::as_str).enumerate());
        let phrases = read.care.iter().enumerate();
        read.care_book =
            Book::new(phrases.flat_map(|(at, care)| care.phrases.iter().map(move |phrase| (at, phrase.as_str()))));
        read.verdict_book = Book::new(read.screen.verdict.iter().map(String::as_str).enumerate());
        read.instruction_book = Book::new(read.screen.instruction.iter().map(String::as_str).enumerate());
        Ok(read)
    }

    /// Hard words in a sentence, each with its simpler one.
    pub(super) fn hard<'w>(&'w self, sentence: &[Word]) -> Vec<(Hit, &'w str)> {
        let hits = self.hard_book.find(sentence).into_iter();
        hits.filter_map(|hit| self.hard.values().nth(hit.entry).map(|simple| (hit, simple.as_str()))).collect()
    }

    /// Phrases that do harm in a sentence: what, why, and what to say instead.
    pub(super) fn care<'w>(&'w self, sentence: &[Word]) -> Vec<(Hit, Rule, &'w str, &'w str)> {
        let says = |wanted: &String| sentence.iter().any(|word| word.text == *wanted);
        let hits = self.care_book.find(sentence).into_iter();
        hits.filter(|hit| !self.care[hit.entry].unless.iter().any(says))
            .map(|hit| {
                let care = &self.care[hit.entry];
                (hit, care.rule, care.reason.as_str(), care.instead.as_str())
            })
            .collect()
    }

    /// Words that judge an answer, as the screen does above every feedback.
    pub(super) fn verdicts(&self, text: &[Word]) -> Vec<Hit> {
        self.verdict_book.find(text)
    }

    /// Words that say how to answer, as the screen does below every prompt.
    pub(super) fn instructions(&self, text: &[Word]) -> Vec<Hit> {
        self.instruction_book.find(text)
    }

    /// Whether a sentence says what is done and not who does it.
    pub(super) fn is_passive(&self, sentence: &[Word]) -> bool {
        self.passive.as_ref().is_some_and(|passive| passive.is_in(sentence))
    }

    /// Whether a long word is known in this course: a topic word that is explained, or an everyday one.
    pub(super) fn is_known(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.known.iter().any(|known| match known.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == *known,
        })
    }

    /// Words that sound kind, in small letters.
    pub fn warm(&self) -> &[String] {
        &self.warm
    }

    pub fn hard_words(&self) -> usize {
        self.hard.len()
    }
}
