//! A regular expression from a file of a language.

use regex_lite::Regex;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Pattern(Regex);

impl Pattern {
    pub(crate) fn fits(&self, word: &str) -> bool {
        self.0.is_match(word)
    }

    /// How often it fits, without overlap.
    pub(crate) fn count(&self, word: &str) -> usize {
        self.0.find_iter(word).count()
    }

    /// The word without the first part that fits.
    pub(crate) fn cut<'w>(&self, word: &'w str) -> &'w str {
        self.0.find(word).map_or(word, |found| &word[..found.start()])
    }
}

impl TryFrom<String> for Pattern {
    type Error = regex_lite::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Regex::new(&text).map(Self)
    }
}
