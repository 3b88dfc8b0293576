//! Text as it is compared, the one way for all of it: what somebody types rarely has the accents, quotes and dashes of
//! print.

use icu_properties::props::{BinaryProperty, Dash, DefaultIgnorableCodePoint, QuotationMark};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::phone;

/// Small letters without accents, one sort of quote, dash and space, and numbers to call by their digits alone.
pub fn fold(text: &str) -> String {
    // Before the compatibility forms: those make a space with an accent of some quotes.
    let plain = text.chars().filter_map(|letter| match letter {
        // What is typed and printed for a quote without being one in Unicode.
        '"' | '`' | '´' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ˈ' | '′' | '″' | '‵' => Some('\''),
        // Nearly every letter is one of these.
        letter if letter.is_ascii() => Some(letter),
        letter if DefaultIgnorableCodePoint::for_char(letter) => None,
        letter if QuotationMark::for_char(letter) => Some('\''),
        letter if Dash::for_char(letter) => Some('-'),
        other => Some(other),
    });
    // By way of capitals: `ß` is `ss`, and a small letter that has a form for the end of a word is one letter.
    let folded = plain.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_uppercase);
    let folded: String = folded.flat_map(char::to_lowercase).collect();
    dialled(&folded.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether two texts are the same to somebody who types. A full stop at the end is none of what is said.
pub fn same(one: &str, other: &str) -> bool {
    let said = |text: &str| fold(text).trim_end_matches('.').trim_end().to_owned();
    said(one) == said(other)
}

fn dialled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for place in phone::numbers(text) {
        out.push_str(&text[from..place.start]);
        out.push_str(&phone::dialled(&text[place.clone()]));
        from = place.end;
    }
    out.push_str(&text[from..]);
    out
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
            ("foto’s", "foto`s"),
            ("foto’s", "foto´s"),
            ("AI\u{2011}beeld", "ai-beeld"),
            ("a \u{2e3a} b", "A - b"),
            ("Straße", "strasse"),
            ("een\u{200b}twee\u{3000}drie", "eentwee drie"),
            ("ｆｏｔｏ", "foto"),
            ("Bel 0800–0432 nu", "bel 0800 0432 nu"),
            ("(020) 261 52 75", "020-2615275"),
            ("0900 8844", "09008844"),
        ] {
            assert_eq!(fold(printed), fold(typed), "{printed}");
        }
        assert_ne!(fold("een"), fold("geen"));
        assert_ne!(fold("2015-2020"), fold("20152020"));
        assert!(same("Blokkeer.", " blokkeer"));
    }
}
