//! The interface in every language that the program speaks.

use std::sync::OnceLock;

use super::{Catalogue, Messages, text};
use crate::diagnostic::Diagnostic;
use crate::model::{FALLBACK_LANGUAGE, Language};

/// Messages per language; those of a language are made when it is first spoken.
#[derive(Debug)]
pub struct Languages {
    /// Sorted by language.
    catalogues: Vec<Catalogue>,
    words: Vec<OnceLock<Messages>>,
}

impl Languages {
    pub fn new(mut catalogues: Vec<Catalogue>) -> Self {
        catalogues.sort_by(|a, b| a.language.cmp(&b.language));
        let words = catalogues.iter().map(|_| OnceLock::new()).collect();
        Self { catalogues, words }
    }

    /// Every language with its name in itself, sorted.
    pub fn names(&self) -> Vec<(Language, String)> {
        let named = |tag| Some((Language::parse(tag)?, self.get(tag).text("language-name")));
        self.tags().into_iter().filter_map(named).collect()
    }

    pub fn tags(&self) -> Vec<&str> {
        self.catalogues.iter().map(|catalogue| catalogue.language.as_str()).collect()
    }

    pub fn catalogues(&self) -> &[Catalogue] {
        &self.catalogues
    }

    /// The words of a language; of the fallback, or of any, when it is not there.
    pub fn get(&self, language: &str) -> &Messages {
        let fallback = self.place(FALLBACK_LANGUAGE);
        let at = self.place(language).or(fallback).unwrap_or(0);
        let words = self.words.get(at).expect("the program is built with at least one language");
        // A file is read when one of its messages is wanted, so a fallback that nothing asks for costs nothing.
        let other = || Some(Messages::new(&self.catalogues[fallback.filter(|other| *other != at)?], None));
        words.get_or_init(|| Messages::new(&self.catalogues[at], other()))
    }

    pub fn faults(&self) -> Vec<Diagnostic> {
        self.catalogues.iter().flat_map(text::faults).collect()
    }

    fn place(&self, language: &str) -> Option<usize> {
        self.catalogues.iter().position(|catalogue| catalogue.language == language)
    }
}
