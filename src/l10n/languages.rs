//! The interface in every language that the program speaks.

use std::collections::BTreeMap;

use super::Catalogue;
use super::Words;
use crate::diagnostic::Diagnostic;

/// Words per language.
#[derive(Debug)]
pub struct Languages {
    words: BTreeMap<String, Words>,
}

impl Languages {
    /// Builds every language; those beside English fall back on it. What does not parse is named.
    pub fn new(catalogues: &[Catalogue]) -> (Self, Vec<Diagnostic>) {
        let english = catalogues.iter().find(|catalogue| catalogue.language == "en");
        let mut words = BTreeMap::new();
        let mut diagnostics = Vec::new();
        for catalogue in catalogues {
            // Dutch and English are both complete, so neither pays for a second bundle.
            let complete = matches!(catalogue.language.as_str(), "nl" | "en");
            let fallback = english.filter(|_| !complete).map(|english| Words::new(english, None).0);
            let (built, faults) = Words::new(catalogue, fallback);
            diagnostics.extend(faults);
            words.insert(catalogue.language.clone(), built);
        }
        (Self { words }, diagnostics)
    }

    /// The languages, sorted.
    pub fn tags(&self) -> Vec<&str> {
        self.words.keys().map(String::as_str).collect()
    }

    /// The words of a language; of English, or of any, when it is not there.
    pub fn get(&self, language: &str) -> &Words {
        self.words
            .get(language)
            .or_else(|| self.words.get("en"))
            .or_else(|| self.words.values().next())
            .expect("the program is built with at least one language")
    }
}
