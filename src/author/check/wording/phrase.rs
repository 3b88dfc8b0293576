//! Looking up many phrases in a sentence at once.

use std::collections::HashMap;
use std::ops::Range;

use super::words::Word;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::author::check) struct Hit {
    /// Bytes of the sentence.
    pub(in crate::author::check) range: Range<usize>,
    pub(in crate::author::check) entry: usize,
}

/// One word of a phrase: `word`, `start*`, or `..` for up to [`GAP`] words in between.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Word(String),
    Start(String),
    Gap,
}

/// Most words that `..` stands for.
const GAP: usize = 4;

/// Phrases by their first word or first letter, so that a long list costs no more than a short one.
#[derive(Debug, Default)]
pub(in crate::author::check) struct Book {
    phrases: Vec<(usize, Vec<Part>)>,
    by_word: HashMap<String, Vec<usize>>,
    by_start: HashMap<Option<char>, Vec<usize>>,
}

impl Book {
    /// Phrases with the entry that each belongs to.
    pub(in crate::author::check) fn new<'p>(phrases: impl Iterator<Item = (usize, &'p str)>) -> Self {
        let mut book = Self::default();
        for (entry, phrase) in phrases {
            let parts = parts(phrase);
            let at = book.phrases.len();
            match parts.first() {
                Some(Part::Word(word)) => book.by_word.entry(word.clone()).or_default().push(at),
                Some(Part::Start(start)) => book.by_start.entry(start.chars().next()).or_default().push(at),
                Some(Part::Gap) | None => {}
            }
            book.phrases.push((entry, parts));
        }
        book
    }

    /// Every phrase in a sentence; of phrases that begin at one place, the longest.
    pub(in crate::author::check) fn find(&self, words: &[Word]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut free = 0;
        for (at, word) in words.iter().enumerate() {
            if at < free {
                continue;
            }
            let by_start = self.by_start.get(&word.text.chars().next());
            let candidates = self.by_word.get(&word.text).into_iter().chain(by_start).flatten();
            let longest = candidates
                .map(|phrase| &self.phrases[*phrase])
                .filter_map(|(entry, parts)| Some((matches(parts, &words[at..])?, *entry)))
                .max_by_key(|(length, _)| *length);
            if let Some((length, entry)) = longest {
                free = at + length;
                hits.push(Hit { range: word.range.start..words[free - 1].range.end, entry });
            }
        }
        hits
    }
}

fn parts(phrase: &str) -> Vec<Part> {
    phrase
        .to_lowercase()
        .split_whitespace()
        .map(|word| match word.strip_suffix('*') {
            _ if word == ".." => Part::Gap,
            Some(start) => Part::Start(start.to_owned()),
            None => Part::Word(word.replace('\'', "’")),
        })
        .collect()
}

/// How many words the phrase takes at the start of these.
fn matches(parts: &[Part], words: &[Word]) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(0) };
    let word = words.first().map(|word| word.text.as_str());
    let fits = match part {
        Part::Gap => {
            return (0..=GAP.min(words.len())).find_map(|skip| Some(skip + matches(rest, &words[skip..])?));
        }
        Part::Word(wanted) => word == Some(wanted),
        Part::Start(start) => word.is_some_and(|word| word.starts_with(start.as_str())),
    };
    fits.then(|| matches(rest, &words[1..])).flatten().map(|more| more + 1)
}

#[cfg(test)]
mod tests {
    use super::super::words::heard;
    use super::*;

    fn found<'s>(phrases: &[&str], sentence: &'s str) -> Vec<&'s str> {
        let book = Book::new(phrases.iter().copied().enumerate());
        book.find(&heard(sentence)).into_iter().map(|hit| &sentence[hit.range]).collect()
    }

    #[test]
    fn a_phrase_is_found_whatever_its_letters_and_marks() {
        assert_eq!(found(&["eigen schuld"], "‘Eigen schuld!’ zei hij."), ["Eigen schuld"]);
        assert_eq!(found(&["na*"], "Zij is naïef, en Na ook."), ["naïef", "Na"]);
        assert_eq!(found(&["schuld"], "Schuldig is iets anders."), Vec::<&str>::new());
    }

    #[test]
    fn words_may_stand_in_between() {
        assert_eq!(found(&["stuur .. door"], "Stuur de foto nu door."), ["Stuur de foto nu door"]);
        assert_eq!(found(&["stuur .. door"], "Stuur dat een en ander nu maar door."), Vec::<&str>::new());
    }

    #[test]
    fn of_phrases_that_overlap_the_longest_counts() {
        assert_eq!(found(&["door", "door middel van"], "Door middel van een lijst."), ["Door middel van"]);
    }
}
