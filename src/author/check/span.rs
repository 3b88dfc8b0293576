//! Where a part stands that was cut out of a text.

use std::ops::Range;

/// The bytes of `part` within `text`. It must be a piece of that very text, no copy of it.
pub(super) fn span_in(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    start..start + part.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_stands_twice_is_found_where_it_was_cut_out() {
        let text = "één en één";
        let last = text.split(' ').next_back().unwrap_or_default();
        assert_eq!((span_in(text, last), &text[span_in(text, last)]), (9..14, "één"));
    }
}
