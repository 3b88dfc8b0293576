//! What a language brings: how its words are said, and the formula that was made for it.

use std::cell::RefCell;
use std::collections::HashMap;

use serde::Deserialize;

use crate::author::pattern::Pattern;

/// `[readability]` in `locales/<language>/wording.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub formula: Formula,
    syllables: Syllables,
    /// The words that were counted, so that each is looked at once: without it a check takes three times as long
    /// (400 modules, unoptimised: 29 s of processor against 9 s).
    #[serde(skip)]
    counted: RefCell<HashMap<String, usize>>,
}

/// Reading ease = `start` − `syllable` · (syllables per word) − `word` · (words per sentence). Higher is easier.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formula {
    pub name: String,
    pub start: f64,
    pub syllable: f64,
    pub word: f64,
}

/// Hyphenation patterns count too few syllables, most of all in English; so vowels are counted.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Syllables {
    /// Each place where it fits is a syllable.
    vowel: Pattern,
    /// An ending that is no part of the word.
    ending: Option<Pattern>,
    /// Each one that fits is a syllable more.
    #[serde(default)]
    more: Vec<Pattern>,
    /// Each one that fits is a syllable less.
    #[serde(default)]
    fewer: Vec<Pattern>,
    /// Words that the patterns get wrong.
    #[serde(default)]
    words: HashMap<String, usize>,
}

impl Rules {
    /// The number of syllables in a word; a group of digits counts as two.
    pub fn syllables(&self, word: &str) -> usize {
        if word.chars().any(|letter| letter.is_ascii_digit()) {
            return 2;
        }
        if let Some(count) = self.counted.borrow().get(word) {
            return *count;
        }
        // Both halves of a hyphenated word are said.
        let lower = word.to_lowercase();
        let parts = lower.split(['-', '/', '–']).filter(|part| !part.is_empty());
        let count = parts.map(|part| self.syllables.of(part)).sum();
        self.counted.borrow_mut().insert(word.to_owned(), count);
        count
    }
}

impl Syllables {
    fn of(&self, word: &str) -> usize {
        let ending = self.ending.as_ref().and_then(|ending| ending.0.find(word));
        let word = ending.map_or(word, |ending| &word[..ending.start()]);
        if let Some(count) = self.words.get(word) {
            return *count;
        }
        let fitting = |patterns: &[Pattern]| patterns.iter().filter(|pattern| pattern.0.is_match(word)).count();
        (self.vowel.0.find_iter(word).count() + fitting(&self.more)).saturating_sub(fitting(&self.fewer)).max(1)
    }
}
