//! Lines of a width in cells, broken between words.

use super::text_style::{Segment, TextStyle, segment};
use crate::wrap;
pub(super) use crate::wrap::cells;

/// Breaks runs of text into lines of at most `width` cells, each run keeping its part.
pub(super) fn lines(segments: &[Segment], width: usize) -> Vec<Vec<Segment>> {
    let text: String = segments.iter().map(|segment| segment.text.as_str()).collect();
    // Most texts of a screen are one line, and then there is nothing to look for.
    if cells(&text) <= width && !text.contains('\n') && !text.ends_with(' ') {
        return vec![segments.iter().filter(|segment| !segment.text.is_empty()).cloned().collect()];
    }
    let letters = segments.iter().flat_map(|segment| segment.text.chars().map(|letter| (letter, segment.style)));
    let mut letters = letters.peekable();
    wrap::lines(&text, width)
        .iter()
        .map(|line| {
            if let Some(first) = line.chars().next() {
                // The blanks at which a line was broken are in no line.
                while letters.next_if(|(letter, _)| *letter != first && letter.is_whitespace()).is_some() {}
            }
            joined(letters.by_ref().take(line.chars().count()))
        })
        .collect()
}

/// Letters of one style that follow each other are one run.
fn joined(letters: impl Iterator<Item = (char, TextStyle)>) -> Vec<Segment> {
    let mut line: Vec<Segment> = Vec::new();
    for (letter, style) in letters {
        match line.last_mut() {
            Some(last) if last.style == style => last.text.push(letter),
            _ => line.push(segment(letter, style)),
        }
    }
    line
}

pub(super) fn across(segments: &[Segment]) -> usize {
    segments.iter().map(|segment| cells(&segment.text)).sum()
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

    fn said(lines: &[Vec<Segment>]) -> Vec<String> {
        lines.iter().map(|line| line.iter().map(|segment| segment.text.as_str()).collect()).collect()
    }

    #[test]
    fn each_run_keeps_its_part_over_line_ends() {
        let segments = [
            segment("een twee ", TextStyle::Text),
            segment("drie vier", TextStyle::Strong),
            segment(" vijf", TextStyle::Text),
        ];
        let found = lines(&segments, 10);
        assert_eq!(said(&found), ["een twee", "drie vier", "vijf"]);
        assert_eq!(found[1], [segment("drie vier", TextStyle::Strong)]);
        assert_eq!(found[2], [segment("vijf", TextStyle::Text)]);
    }

    #[test]
    fn a_text_of_one_line_is_left_as_it_is() {
        let (first, last) = (segment("een ", TextStyle::Text), segment("twee", TextStyle::Strong));
        let segments = [first.clone(), segment("", TextStyle::Quiet), last.clone()];
        assert_eq!(lines(&segments, 8), [[first, last]]);
        assert_eq!(said(&lines(&segments, 7)), ["een", "twee"]);
        assert_eq!(said(&lines(&[segment("een\ntwee ", TextStyle::Text)], 20)), ["een", "twee"]);
        assert_eq!(said(&lines(&[], 5)), [""]);
    }

    #[test]
    fn nothing_is_lost_and_no_line_is_too_wide() {
        let text = "Een heel lang woord: kindermishandelingsmeldpuntmedewerker, en wide 漢字漢字 too.";
        for width in 1..40 {
            let found = lines(&[segment(text, TextStyle::Text)], width);
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
