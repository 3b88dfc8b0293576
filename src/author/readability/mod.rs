//! How hard a text is to read, as numbers: sentences, words, syllables and three formulas.
//!
//! It knows no lesson and prints no level: a formula describes a text, never a reader.

mod sentences;
mod syllables;

pub use sentences::{sentences, words};
pub use syllables::syllables;

/// Letters from which a word counts as long in [`Measure::lix`].
const LONG: usize = 7;

/// Counts over some texts of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Sentences; the end of a paragraph or of a list item ends one too.
    pub sentences: usize,
    /// Messages: what stands between spaces and holds a letter or digit.
    pub words: usize,
    /// Syllables. A group of digits counts as one word of two.
    pub syllables: usize,
    /// Messages of more than six letters.
    pub long_words: usize,
    /// Messages in the longest sentence.
    pub longest: usize,
}

impl Measure {
    /// Adds a text of a language (`nl`, `en`; others are counted with the Dutch vowels).
    pub fn add(&mut self, text: &str, language: &str) {
        for range in sentences(text) {
            self.add_sentence(words(&text[range]).map(|word| count(word, language)));
        }
    }

    /// Adds the words of one sentence.
    pub fn add_sentence(&mut self, words: impl Iterator<Item = Count>) {
        let mut count = 0;
        for word in words {
            count += 1;
            self.syllables += word.syllables;
            self.long_words += usize::from(word.is_long);
        }
        self.words += count;
        self.sentences += usize::from(count > 0);
        self.longest = self.longest.max(count);
    }

    /// Adds the counts of other texts.
    pub fn merge(&mut self, other: &Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
        self.long_words += other.long_words;
        self.longest = self.longest.max(other.longest);
    }

    /// Messages per sentence.
    pub fn mean_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Syllables per word.
    pub fn mean_word(&self) -> f64 {
        ratio(self.syllables, self.words)
    }

    /// Reading ease, higher is easier; nothing for a language without a formula here.
    ///
    /// Dutch: 206.84 − 77·(syllables per word) − 0.93·(words per sentence) (Douma 1960). English: 206.835 −
    /// 84.6·(syllables per word) − 1.015·(words per sentence) (Flesch 1948).
    pub fn reading_ease(&self, language: &str) -> Option<f64> {
        let (start, word, sentence) = match language {
            "nl" => (206.84, 77.0, 0.93),
            "en" => (206.835, 84.6, 1.015),
            _ => return None,
        };
        (self.words > 0).then(|| start - word * self.mean_word() - sentence * self.mean_sentence())
    }

    /// Messages per sentence + percentage of words of more than six letters (Björnsson 1968); lower is easier.
    pub fn lix(&self) -> f64 {
        self.mean_sentence() + 100.0 * ratio(self.long_words, self.words)
    }
}

/// How one word counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Its syllables.
    pub syllables: usize,
    /// Whether it has more than six letters.
    pub is_long: bool,
}

/// Counts a word of a language.
pub fn count(word: &str, language: &str) -> Count {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    Count { syllables: syllables(word, language), is_long: letters >= LONG }
}

/// Counts are far below 2³², so nothing is lost.
fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| u32::try_from(count).map_or(f64::from(u32::MAX), f64::from);
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(text: &str, language: &str) -> Measure {
        let mut measure = Measure::default();
        measure.add(text, language);
        measure
    }

    #[test]
    fn the_formulas_are_those_of_their_sources() {
        let counts = Measure { sentences: 10, words: 100, syllables: 150, long_words: 20, longest: 14 };
        assert_eq!(counts.reading_ease("nl").map(f64::round), Some((206.84_f64 - 115.5 - 9.3).round()));
        assert_eq!(counts.reading_ease("en").map(f64::round), Some((206.835_f64 - 126.9 - 10.15).round()));
        assert_eq!(counts.reading_ease("pap"), None);
        assert!((counts.lix() - 30.0).abs() < 1e-9);
    }

    #[test]
    fn a_text_is_counted_as_by_hand() {
        let counts = measure("Uw kind vertelt iets. U luistert goed.\n\n- Adem eerst uit.\n- Vraag: ‘En toen?’", "nl");
        assert_eq!((counts.sentences, counts.words, counts.longest), (5, 13, 4));
        assert_eq!(counts.syllables, 5 + 4 + 4 + 1 + 2);
    }

    #[test]
    fn nothing_is_no_division_by_nothing() {
        assert_eq!(Measure::default().reading_ease("nl"), None);
        assert!(Measure::default().lix().abs() < 1e-9);
    }
}
