//! Lines of a width in cells, broken between words.

use super::ink::{Ink, Piece, piece};
use crate::wrap;
pub(super) use crate::wrap::cells;

/// Breaks runs of text into lines of at most `width` cells, each run keeping its part.
pub(super) fn lines(pieces: &[Piece], width: usize) -> Vec<Vec<Piece>> {
    let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
    // Most texts of a screen are one line, and then there is nothing to look for.
    if cells(&text) <= width && !text.contains('\n') && !text.ends_with(' ') {
        return vec![pieces.iter().filter(|piece| !piece.text.is_empty()).cloned().collect()];
    }
    let mut rest = Cursor::new(pieces);
    wrap::lines(&text, width)
        .iter()
        .map(|line| {
            rest.skip_blanks(line);
            rest.take(line.chars().count())
        })
        .collect()
}

/// Walks through the runs as the lines use them up.
struct Cursor {
    letters: std::vec::IntoIter<(char, Ink)>,
}

impl Cursor {
    fn new(pieces: &[Piece]) -> Self {
        let letters: Vec<(char, Ink)> =
            pieces.iter().flat_map(|piece| piece.text.chars().map(|letter| (letter, piece.ink))).collect();
        Self { letters: letters.into_iter() }
    }

    /// The blanks at which a line was broken are in no line.
    fn skip_blanks(&mut self, line: &str) {
        let Some(first) = line.chars().next() else { return };
        while self.letters.as_slice().first().is_some_and(|(letter, _)| *letter != first && letter.is_whitespace()) {
            self.letters.next();
        }
    }

    fn take(&mut self, count: usize) -> Vec<Piece> {
        let mut line: Vec<Piece> = Vec::new();
        for (letter, ink) in self.letters.by_ref().take(count) {
            match line.last_mut() {
                Some(last) if last.ink == ink => last.text.push(letter),
                _ => line.push(piece(letter, ink)),
            }
        }
        line
    }
}

/// A text cut to a width, with a sign that it goes on.
pub(super) fn cut(text: &str, width: usize) -> String {
    if cells(text) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for cluster in unicode_segmentation::UnicodeSegmentation::graphemes(text, true) {
        if cells(&kept) + cells(cluster) + 1 > width {
            break;
        }
        kept.push_str(cluster);
    }
    if width > 0 {
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lines: &[Vec<Piece>]) -> Vec<String> {
        lines.iter().map(|line| line.iter().map(|piece| piece.text.as_str()).collect()).collect()
    }

    #[test]
    fn each_run_keeps_its_part_over_line_ends() {
        let pieces = [piece("een twee ", Ink::Text), piece("drie vier", Ink::Strong), piece(" vijf", Ink::Text)];
        let found = lines(&pieces, 10);
        assert_eq!(said(&found), ["een twee", "drie vier", "vijf"]);
        assert_eq!(found[1], [piece("drie vier", Ink::Strong)]);
        assert_eq!(found[2], [piece("vijf", Ink::Text)]);
    }

    #[test]
    fn a_text_of_one_line_is_left_as_it_is() {
        let pieces = [piece("een ", Ink::Text), piece("", Ink::Quiet), piece("twee", Ink::Strong)];
        assert_eq!(lines(&pieces, 8), [[piece("een ", Ink::Text), piece("twee", Ink::Strong)]]);
        assert_eq!(said(&lines(&pieces, 7)), ["een", "twee"]);
        assert_eq!(said(&lines(&[piece("een\ntwee ", Ink::Text)], 20)), ["een", "twee"]);
        assert_eq!(said(&lines(&[], 5)), [""]);
    }

    #[test]
    fn nothing_is_lost_and_no_line_is_too_wide() {
        let text = "Een heel lang woord: kindermishandelingsmeldpuntmedewerker, en wide 漢字漢字 too.";
        for width in 1..40 {
            let found = lines(&[piece(text, Ink::Text)], width);
            let joined: String = said(&found).concat().split_whitespace().collect();
            assert_eq!(joined, text.split_whitespace().collect::<String>(), "width {width}");
            for line in said(&found) {
                assert!(cells(&line) <= width.max(2), "{line:?} at width {width}");
            }
        }
    }

    #[test]
    fn a_cut_text_says_that_it_goes_on() {
        assert_eq!(cut("Pagina’s", 20), "Pagina’s");
        assert_eq!(cut("Pagina’s", 5), "Pagi…");
        assert_eq!(cut("x", 0), "");
    }
}
