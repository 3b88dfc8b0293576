//! A sentence as it is heard, word by word.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A word in small letters, with one sort of apostrophe: `e-mail` is two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::author::check) struct Word {
    /// Bytes of the sentence.
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

pub(in crate::author::check) fn heard(sentence: &str) -> Vec<Word> {
    let word = |(start, word): (usize, &str)| Word {
        range: start..start + word.len(),
        text: word.to_lowercase().replace('\'', "’"),
    };
    sentence.unicode_word_indices().map(word).collect()
}
