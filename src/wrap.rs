//! Lines of a width in cells, broken between words, and within a word only between clusters of letters.

use textwrap::WordSeparator;
use textwrap::core::Word;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use vangnet_core::model::phone;

pub fn cells(text: &str) -> usize {
    text.width()
}

/// Breaks a text into lines of at most `width` cells; a cluster that is wider stands alone.
///
/// Blanks at which a line was broken are in no line. A line break in the text stays one.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| broken(line, width.max(1), false)).collect()
}

/// The same, but an address or a number to call that is wider than a line stands on a line of its own, whole: where
/// lines are read and copied, half of one is none.
pub fn whole(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| broken(line, width.max(1), true)).collect()
}

fn broken(text: &str, width: usize, whole: bool) -> Vec<String> {
    let words: Vec<Word<'_>> = words(text, if whole { usize::MAX } else { width })
        .into_iter()
        .flat_map(|word| match cells(word.word) > width {
            true if whole && is_contact(word.word) => vec![word],
            true => apart(word, width),
            false => vec![word],
        })
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

/// The words of a text. The groups of a number to call are one word, unless that is too wide.
fn words(text: &str, width: usize) -> Vec<Word<'_>> {
    let numbers = phone::numbers(text);
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut from = 0;
    let mut at = 0;
    for word in WordSeparator::AsciiSpace.find_words(text) {
        let end = at + word.word.len();
        let within = numbers.iter().any(|number| number.start < at && at < number.end && number.start >= from);
        match words.last_mut() {
            Some(last) if within && cells(&text[from..end]) <= width => {
                *last = Word { whitespace: word.whitespace, ..Word::from(&text[from..end]) };
            }
            _ => {
                from = at;
                words.push(word);
            }
        }
        at = end + word.whitespace.len();
    }
    words
}

/// Whether a word leads somewhere: a web address, one of mail, or a number to call.
fn is_contact(word: &str) -> bool {
    let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '/' | '+'));
    // A name, a dot and another one without a blank; a sentence has a blank after its dot.
    let has_host = bare.split(['/', '?', '#', '@']).any(|part| {
        let names: Vec<&str> = part.split('.').collect();
        names.len() > 1
            && names.iter().all(|name| !name.is_empty() && name.chars().all(|one| one.is_alphanumeric() || one == '-'))
    });
    bare.contains("://") || has_host || !phone::numbers(bare).is_empty()
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

    #[test]
    fn a_number_to_call_is_one_word() {
        assert_eq!(lines("Bel nu 020-261 52 75.", 16), ["Bel nu", "020-261 52 75."]);
        assert_eq!(lines("Bel (020) 261 52 75 of mail", 18), ["Bel", "(020) 261 52 75 of", "mail"]);
        assert_eq!(lines("020-261 52 75", 8), ["020-261", "52 75"], "where it does not fit");
        assert_eq!(whole("Bel 020-261 52 75", 8), ["Bel", "020-261 52 75"]);
    }

    #[test]
    fn an_address_is_whole_where_lines_are_read() {
        let address = "https://www.example.org/a/long/way";
        assert_eq!(whole(&format!("Zie {address}, of bel."), 12), ["Zie", &format!("{address},"), "of bel."]);
        for contact in ["slachtofferhulp.nl/chat", "iemand@voorbeeld.example.org", "(meldpunt-kinderporno.nl)"] {
            assert_eq!(whole(&format!("Zie {contact} nu"), 10), ["Zie", contact, "nu"]);
        }
        assert_eq!(whole("kindermishandelingsmeldpunt", 20), ["kindermishandelingsm", "eldpunt"]);
    }

    /// Letters that terminals and libraries disagree about: wide, combining, joined, of no width.
    const NASTY: &str = "(a|é|e\u{301}|漢|字|👩\u{200d}👧|क\u{94d}ष|ก\u{e33}|ß| |  |\u{a0}|’|–|\\.\\.\\.|\u{200b}|🇳🇱|ﷺ\
        |Z\u{321}\u{33f}\u{348}|w\u{fe0f}|1|-){0,59}";

    proptest! {
        #[test]
        fn only_an_address_or_a_number_stands_out(text in NASTY, way in "[a-z]{1,20}\\.[a-z]{1,30}/[a-z]{0,20}", width in 1usize..60) {
            let text = format!("{text} {way} 020-261 52 75 {text}");
            let found = whole(&text, width);
            prop_assert!(found.iter().any(|line| line.contains(&way)), "{:?} was cut at width {}", way, width);
            prop_assert!(found.iter().any(|line| line.contains("020-261 52 75")), "at width {}", width);
            let bare = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&found.concat()), bare(&text));
            for line in &found {
                let single = line.trim().graphemes(true).count() == 1;
                let leads = line.contains(&way) || !phone::numbers(line).is_empty();
                prop_assert!(cells(line) <= width || single || leads, "{:?} is wider than {}", line, width);
            }
        }

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
