//! The interface in every language that the program speaks.

use std::sync::OnceLock;

use super::{Catalogue, Messages, text};
use crate::diagnostic::Diagnostic;

/// Messages per language; those of a language are made when it is first spoken.
#[derive(Debug)]
pub struct Languages {
    /// Sorted by language.
    catalogues: Vec<Catalogue>,
    words: Vec<OnceLock<Messages>>,
}

impl Languages {
    /// The languages of these catalogues. Those beside Dutch and English fall back on English.
    pub fn new(mut catalogues: Vec<Catalogue>) -> Self {
        catalogues.sort_by(|a, b| a.language.cmp(&b.language));
        let words = catalogues.iter().map(|_| OnceLock::new()).collect();
        Self { catalogues, words }
    }

    /// The languages, sorted.
    pub fn tags(&self) -> Vec<&str> {
        self.catalogues.iter().map(|catalogue| catalogue.language.as_str()).collect()
    }

    /// The texts of every language, as they were written.
    pub fn catalogues(&self) -> &[Catalogue] {
        &self.catalogues
    }

    /// The words of a language; of English, or of any, when it is not there.
    pub fn get(&self, language: &str) -> &Messages {
        let at = self.place(language).or_else(|| self.place("en")).unwrap_or(0);
        let words = self.words.get(at).expect("the program is built with at least one language");
        words.get_or_init(|| self.build(&self.catalogues[at]))
    }

    /// What does not parse, in any language.
    pub fn faults(&self) -> Vec<Diagnostic> {
        self.catalogues.iter().flat_map(text::faults).collect()
    }

    fn place(&self, language: &str) -> Option<usize> {
        self.catalogues.iter().position(|catalogue| catalogue.language == language)
    }

    fn build(&self, catalogue: &Catalogue) -> Messages {
        // Dutch and English are both complete, so neither needs another to fall back on.
        let complete = matches!(catalogue.language.as_str(), "nl" | "en");
        let english = self.place("en").filter(|_| !complete).map(|at| Messages::new(&self.catalogues[at], None));
        Messages::new(catalogue, english)
    }
}
