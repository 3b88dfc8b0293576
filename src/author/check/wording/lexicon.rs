//! What is known about words: each is looked at once, however often it stands in the texts.

use std::collections::HashMap;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Wording;
use super::passive::{is_auxiliary, is_participle};
use super::phrase::Book;
use crate::author::readability;

/// Letters from which a word is long.
const LONG_WORD: usize = 13;

/// Messages of one language, with what its lists say of them.
pub(in crate::author::check) struct Lexicon<'w> {
    language: &'w str,
    wording: Option<&'w Wording>,
    avoided: &'w Book,
    tokens: Vec<Token>,
    known: HashMap<String, usize>,
    /// The tokens of the sentence at hand, each with the byte where it stands.
    standing: Vec<(usize, usize)>,
}

/// What stands between two spaces.
struct Token {
    /// The word in it without marks around; none when it holds no letter or digit.
    plain: Option<Plain>,
    /// The words that are heard: `e-mail` is two.
    heard: Vec<Heard>,
}

/// A word as it is counted.
#[derive(Clone, Debug)]
pub(in crate::author::check) struct Plain {
    /// Bytes of the sentence.
    pub(in crate::author::check) range: Range<usize>,
    /// How it counts for a reader.
    pub(in crate::author::check) count: readability::Count,
    /// Whether it is long and nobody explained it.
    pub(in crate::author::check) unexplained: bool,
}

/// A word as it is heard, with the phrases that begin with it.
#[derive(Debug)]
pub(in crate::author::check) struct Heard {
    range: Range<usize>,
    /// The word in small letters, with one sort of apostrophe.
    pub(super) word: String,
    /// Phrases of the book of words to avoid that begin with it.
    pub(super) avoided: Vec<usize>,
    /// Phrases of the book of hard words that begin with it.
    pub(super) hard: Vec<usize>,
    /// Phrases of the book of care that begin with it.
    pub(super) care: Vec<usize>,
    pub(super) is_auxiliary: bool,
    pub(super) is_participle: bool,
}

/// A sentence whose words were looked up.
pub(in crate::author::check) struct Sentence<'l> {
    /// The words that are counted.
    pub(in crate::author::check) plain: Vec<Plain>,
    /// The words that are heard, each with its bytes.
    pub(super) heard: Vec<(Range<usize>, &'l Heard)>,
}

impl<'w> Lexicon<'w> {
    /// An empty one for a language.
    pub(in crate::author::check) fn new(language: &'w str, wording: Option<&'w Wording>, avoided: &'w Book) -> Self {
        Self { language, wording, avoided, tokens: Vec::new(), known: HashMap::default(), standing: Vec::new() }
    }

    /// Looks up the words of a sentence.
    pub(in crate::author::check) fn sentence(&mut self, text: &str) -> Sentence<'_> {
        let mut standing = std::mem::take(&mut self.standing);
        standing.clear();
        for token in text.split_whitespace() {
            let start = token.as_ptr().addr() - text.as_ptr().addr();
            let at = self.known.get(token).copied().unwrap_or_else(|| self.learn(token));
            standing.push((start, at));
        }
        self.standing = standing;
        let moved = |range: &Range<usize>, start: usize| range.start + start..range.end + start;
        let mut sentence = Sentence {
            plain: Vec::with_capacity(self.standing.len()),
            // A token is one word, seldom two.
            heard: Vec::with_capacity(self.standing.len() + 2),
        };
        for (start, at) in &self.standing {
            let token = &self.tokens[*at];
            if let Some(plain) = &token.plain {
                sentence.plain.push(Plain { range: moved(&plain.range, *start), ..plain.clone() });
            }
            sentence.heard.extend(token.heard.iter().map(|heard| (moved(&heard.range, *start), heard)));
        }
        sentence
    }

    fn learn(&mut self, token: &str) -> usize {
        let plain = readability::words(token).next().map(|word| {
            let start = word.as_ptr().addr() - token.as_ptr().addr();
            let longest = word.split(['-', '/', '’']).map(|part| part.chars().count()).max().unwrap_or(0);
            let unexplained = longest >= LONG_WORD && self.wording.is_some_and(|wording| !wording.is_known(word));
            let count = readability::count(word, self.language);
            Plain { range: start..start + word.len(), count, unexplained }
        });
        let heard = token.unicode_word_indices().map(|(start, word)| self.hear(start..start + word.len(), word));
        let heard = heard.collect();
        self.tokens.push(Token { plain, heard });
        self.known.insert(token.to_owned(), self.tokens.len() - 1);
        self.tokens.len() - 1
    }

    fn hear(&self, range: Range<usize>, word: &str) -> Heard {
        let word = word.to_lowercase().replace('\'', "’");
        let begins = |book: &Book| book.beginning_with(&word);
        Heard {
            range,
            avoided: begins(self.avoided),
            hard: self.wording.map(|wording| begins(&wording.hard_book)).unwrap_or_default(),
            care: self.wording.map(|wording| begins(&wording.care_book)).unwrap_or_default(),
            is_auxiliary: is_auxiliary(&word, self.language),
            is_participle: is_participle(&word, self.language),
            word,
        }
    }
}
