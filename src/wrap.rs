//! Lines of a width in cells, broken between words, and within a word only between clusters of letters.

use textwrap::WordSeparator;
use textwrap::core::Word;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub fn cells(text: &str) -> usize {
    text.width()
}

/// Breaks a text into lines of at most `width` cells; a cluster that is wider stands alone.
///
/// Blanks at which a line was broken are in no line. A line break in the text stays one.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| broken(line, width.max(1))).collect()
}

fn broken(text: &str, width: usize) -> Vec<String> {
    let words: Vec<Word<'_>> = WordSeparator::AsciiSpace
        .find_words(text)
        .flat_map(|word| if cells(word.word) > width { apart(word, width) } else { vec![word] })
        .collect();
    // Widths of windows are small, so nothing is lost.
    let width = u32::try_from(width).map_or(f64::from(u32::MAX), f64::from);
    let line = |words: &&[Word<'_>]| match words.split_last() {
        Some((last, before)) => {
            before.iter().flat_map(|word| [word.word, word.whitespace]).chain([last.word]).collect()
        }
        None => String::new(),
    };
    wrap_first_fit(&words, &[width]).iter().map(line).collect()
}

/// The parts of a word that is too wide, each of whole clusters.
fn apart<'t>(word: Word<'t>, width: usize) -> Vec<Word<'t>> {
    let mut parts = Vec::new();
    let (mut from, mut taken) = (0, 0);
    for (at, cluster) in word.word.grapheme_indices(true) {
        let wide = cells(cluster);
        if at > from && taken + wide > width {
            parts.push(Word::from(&word.word[from..at]));
            (from, taken) = (at, 0);
        }
        taken += wide;
    }
    // The last part keeps the blanks that follow it.
    parts.push(Word { whitespace: word.whitespace, ..Word::from(&word.word[from..]) });
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(lines("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(lines("een\ntwee", 20), ["een", "twee"]);
        assert_eq!(lines("AI-beelden", 20), ["AI-beelden"]);
        assert_eq!(lines("", 5), [""]);
    }

    #[test]
    fn a_word_that_is_too_wide_is_broken_between_clusters() {
        assert_eq!(lines("ab漢字cd", 4), ["ab漢", "字cd"]);
        assert_eq!(lines("👩\u{200d}👧👩\u{200d}👧", 2), ["👩\u{200d}👧", "👩\u{200d}👧"]);
        assert_eq!(lines("漢", 1), ["漢"]);
    }

    /// Letters that terminals and libraries disagree about: wide, combining, joined, of no width.
    const NASTY: &str = "(a|é|e\u{301}|漢|字|👩\u{200d}👧|क\u{94d}ष|ก\u{e33}|ß| |  |\u{a0}|’|–|\\.\\.\\.|\u{200b}|🇳🇱|ﷺ\
        |Z\u{321}\u{33f}\u{348}|w\u{fe0f}|1|-){0,59}";

    proptest! {
        #[test]
        fn any_text_keeps_its_letters_and_its_clusters(text in NASTY, width in 1usize..60) {
            let found = lines(&text, width);
            let bare = |cluster: &&str| !cluster.chars().all(char::is_whitespace);
            let drawn: Vec<&str> = found.iter().flat_map(|line| line.graphemes(true)).filter(bare).collect();
            let whole: Vec<&str> = text.graphemes(true).filter(bare).collect();
            prop_assert_eq!(drawn, whole, "a cluster was cut at width {}", width);
            for line in &found {
                let single = line.trim().graphemes(true).count() == 1;
                prop_assert!(cells(line) <= width || single, "{:?} is wider than {}", line, width);
            }
        }
    }
}
