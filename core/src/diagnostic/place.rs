//! Where in which file something stands.

use std::ops::Range;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Path relative to the folder that was read, with `/`.
    pub file: String,
    /// Line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// Column in characters, from 1; 0 when the whole file is meant.
    pub column: usize,
    /// Bytes of the file's text.
    pub span: Range<usize>,
}

impl Place {
    /// A whole file, for instance one that is not there.
    pub fn file(path: &str) -> Self {
        Self { file: path.to_owned(), line: 0, column: 0, span: 0..0 }
    }

    pub fn at(path: &str, text: &str, span: Range<usize>) -> Self {
        Self::among(&line_starts(text), path, text, span)
    }

    /// The same for somebody who asks often and keeps where the lines of the text start.
    pub(super) fn among(lines: &[usize], path: &str, text: &str, span: Range<usize>) -> Self {
        let start = text.floor_char_boundary(span.start);
        let end = text.floor_char_boundary(span.end.max(start));
        let line = lines.partition_point(|first| *first <= start);
        Self { file: path.to_owned(), line, column: text[lines[line - 1]..start].chars().count() + 1, span: start..end }
    }
}

pub(super) fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "één = 1\ntwee = 2\n";
        let at = text.find("= 1").expect("is there");
        assert_eq!((Place::at("f", text, at..at + 1).line, Place::at("f", text, at..at).column), (1, 5));
        let at = text.find("twee").expect("is there");
        assert_eq!((Place::at("f", text, at..at).line, Place::at("f", text, at..at).column), (2, 1));
    }

    #[test]
    fn a_span_outside_the_text_is_drawn_in() {
        assert_eq!(Place::at("f", "é", 1..99).span, 0..2);
    }
}
