//! Text as it is compared: what somebody types rarely has the accents, quotes and dashes of print.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Small letters without accents, one sort of quote, dash and space.
pub fn fold(text: &str) -> String {
    // Before the compatibility forms: those make a space with an accent of some quotes.
    let plain = text.chars().filter(|letter| !is_invisible(*letter)).map(|letter| match letter {
        '‘' | '’' | '‚' | '‛' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '"' | '`' | '´' | 'ʼ' | '′' => {
            '\''
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    });
    let folded: String =
        plain.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_equals_what_is_printed() {
        for (printed, typed) in [
            ("Één pagina’s", "een pagina's"),
            ("e\u{301}e\u{301}n", "een"),
            ("“Niet betalen” – nooit", "\"niet  betalen\" - nooit"),
            ("wacht…\u{a0}even", "wacht... even"),
            ("hulp\u{ad}lijn", "hulplijn"),
        ] {
            assert_eq!(fold(printed), fold(typed), "{printed}");
        }
        assert_ne!(fold("een"), fold("geen"));
    }
}
