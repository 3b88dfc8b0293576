//! Where sentences and words begin and end.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use vangnet_core::model::mention::mentions;

/// A text as its words are counted: each mention of a helpline is one short word with blanks behind it. What a region
/// says there is no word that a writer chose, and everything else stays in its place.
pub fn counted(text: &str) -> Cow<'_, str> {
    let mut counted = Cow::Borrowed(text);
    for (place, _) in mentions(text) {
        let word = format!("{:<width$}", 1, width = place.len());
        counted.to_mut().replace_range(place, &word);
    }
    counted
}

/// The sentences of a text with paragraphs and lists, as byte ranges in reading order, without white space around.
///
/// Sentences end by UAX 29, and at the end of a paragraph or list item, and at a colon before words that somebody says.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for block in blocks(text) {
        // A line that is merely broken goes on; the folded text has the same bytes in the same places.
        let mut folded = Cow::Borrowed(&text[block.clone()]);
        if folded.contains('\n') {
            folded = folded.replace('\n', " ").into();
        }
        for (at, sentence) in folded.split_sentence_bound_indices() {
            for part in at_speech(sentence) {
                let bare = sentence[part.clone()].trim();
                let start = block.start + at + part.end - sentence[part].trim_start().len();
                found.extend((!bare.is_empty()).then_some(start..start + bare.len()));
            }
        }
    }
    found
}

/// Paragraphs and list items, without the marks of a list.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        let mark = mark_length(bare);
        let start = at + (line.len() - line.trim_start().len()) + mark;
        let end = at + line.trim_end().len();
        if bare.is_empty() {
            open = false;
        } else if open && mark == 0 {
            if let Some(last) = blocks.last_mut() {
                last.end = end;
            }
        } else {
            blocks.push(start.min(end)..end);
            open = true;
        }
        at += line.len();
    }
    blocks
}

/// The length of `- ` or `1. ` at the start of a list item.
fn mark_length(line: &str) -> usize {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.as_bytes() {
        [b'-' | b'*', b' ', ..] => 2,
        bytes if digits > 0 && bytes.get(digits) == Some(&b'.') && bytes.get(digits + 1) == Some(&b' ') => digits + 2,
        _ => 0,
    }
}

/// Splits before words that somebody says: `Zeg: ‘Dank je.’`
fn at_speech(sentence: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in sentence.match_indices(':') {
        if sentence[at + 1..].strip_prefix(' ').is_some_and(|said| said.starts_with(['‘', '“', '"', '\''])) {
            parts.push(start..at + 1);
            start = at + 2;
        }
    }
    parts.push(start..sentence.len());
    parts
}

/// The words of a sentence: what stands between spaces and holds a letter or digit.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split_whitespace()
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(split("Adem uit. Ga zitten!"), ["Adem uit.", "Ga zitten!"]);
        assert_eq!(split("‘Dank je.’ Dat helpt."), ["‘Dank je.’", "Dat helpt."]);
        assert_eq!(split("Zeg: ‘En toen?’ Wacht."), ["Zeg:", "‘En toen?’", "Wacht."]);
        assert_eq!(split("Om 20.30 uur is er 1,5 uur tijd."), ["Om 20.30 uur is er 1,5 uur tijd."]);
    }

    #[test]
    fn paragraphs_and_list_items_end_one_and_a_broken_line_does_not() {
        assert_eq!(split("Eerst\ndit\n\nDan dat"), ["Eerst\ndit", "Dan dat"]);
        assert_eq!(split("- Een\n- Twee\n  nog steeds\n2. Drie"), ["Een", "Twee\n  nog steeds", "Drie"]);
    }

    #[test]
    fn a_mention_counts_as_one_word_and_moves_nothing() {
        let text = "Bel {line:emergency}. Wacht op {line:één}, of {line:open.";
        let said = counted(text);
        assert_eq!(said.len(), text.len());
        assert_eq!(words(&said).collect::<Vec<_>>(), ["Bel", "1", "Wacht", "op", "1", "of", "line:open"]);
        assert_eq!(said.find("Wacht"), text.find("Wacht"));
        assert_eq!(sentences(&said).len(), 2);
        assert!(matches!(counted("Geen hulplijn."), Cow::Borrowed(_)));
    }

    #[test]
    fn words_hold_a_letter_or_digit() {
        assert_eq!(words("‘Foto’s’ – en **2.700** e-mails…").collect::<Vec<_>>(), ["Foto’s", "en", "2.700", "e-mails"]);
    }
}
