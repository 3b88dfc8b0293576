//! Texts of the program beside its messages: wording, explanations and what new modules are made of.

use vangnet_core::diagnostic::Diagnostic;
use vangnet_core::text_faults;

/// What is said of texts that are printed as they are, by path and text: the letters of lessons are theirs too.
pub fn texts(files: &[(String, &str)]) -> Vec<Diagnostic> {
    files.iter().flat_map(|(path, text)| text_faults(path, text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use vangnet_core::diagnostic::Code;

    #[test]
    fn a_letter_that_no_lesson_may_hold_is_refused_in_every_other_text() {
        let file = |text: &'static str| [("locales/nl/explain.toml".to_owned(), text)];
        let found = texts(&file("[syntax]\nwhy = \"A\u{200b}B\"\nright = \"\\u263A\"\nwrong = '\\u263A'\n"));
        let found: Vec<_> = found.iter().map(|one| (one.code, one.place.line)).collect();
        assert_eq!(found, [(Code::BadCharacter, 2), (Code::BadCharacter, 3)]);
        assert_eq!(texts(&file("why = \"Sentences.\"\n")), []);
    }
}
