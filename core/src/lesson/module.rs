//! A module: its pages, and what it says in each language.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use serde::{Deserialize, Serialize};

use super::page::Page;
use crate::model::{Checked, FALLBACK_LANGUAGE, Id, Language, ModuleProse, PageProse, PageState, Role, Stamp};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Module {
    pub id: Id,
    /// The language the others are checked against.
    pub source: Language,
    pub pages: Vec<Page>,
    /// What the module teaches. Its questions are about these.
    pub rules: Vec<Id>,
    pub mastery: Mastery,
    pub prose: BTreeMap<Language, ModuleProse>,
    pub stamps: BTreeMap<(Language, Id), Stamp>,
    /// Of each source page.
    pub hashes: BTreeMap<Id, String>,
    /// Of each text of which a stamp knows what somebody read.
    pub text_hashes: BTreeMap<(Language, Id), String>,
}

impl Module {
    /// Which state of its pages this is: changes whenever a page changes its words or its answers.
    pub fn version(&self) -> String {
        let mut hasher = Sha256::new();
        self.hashes.iter().for_each(|(page, hash)| hasher.update(format!("{page} {hash}\n")));
        hasher.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }

    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    pub fn pages_for(&self, role: Role) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(move |page| page.is_for(role))
    }

    /// The lesson of a role, without what is offered after it.
    pub fn core_for(&self, role: Role) -> impl Iterator<Item = &Page> {
        self.pages_for(role).filter(|page| page.is_core())
    }

    /// A rule in words, or its id where the words are missing.
    pub fn rule<'a>(&'a self, rule: &'a Id, language: &str) -> &'a str {
        let said = [language, FALLBACK_LANGUAGE, self.source.as_str()].into_iter();
        let mut said = said.filter_map(|language| self.prose.get(language)?.rules.get(rule));
        said.next().map_or(rule.as_str(), String::as_str)
    }

    fn prose_in(&self, language: &str) -> Option<&ModuleProse> {
        self.prose.get(language).or_else(|| self.prose.get(self.source.as_str()))
    }

    pub fn title(&self, language: &str) -> &str {
        self.prose_in(language).map_or(&self.id, |prose| &prose.title)
    }

    pub fn summary(&self, language: &str) -> &str {
        self.prose_in(language).map_or("", |prose| &prose.summary)
    }

    /// The prose of a page in a language, else the whole page in English, else in the source language; and which it is.
    ///
    /// Languages are never mixed within a page.
    pub fn page_prose(&self, page: &str, language: &str) -> Option<(&PageProse, &Language)> {
        // As the words around it: English where the language of the reader has none.
        [language, FALLBACK_LANGUAGE, self.source.as_str()].into_iter().find_map(|language| {
            let (key, prose) = self.prose.get_key_value(language)?;
            Some((prose.pages.get(page)?, key))
        })
    }

    /// How far the text of a page in a language can be trusted: from prose, stamp and the hash of the source page.
    pub fn page_state(&self, page: &str, language: &str) -> PageState {
        let present = self.prose.get(language).is_some_and(|prose| prose.pages.contains_key(page));
        if !present {
            return PageState::Missing;
        }
        match self.stamp(page, language) {
            Some((_, stamp)) if self.hashes.get(page) != Some(&stamp.source_hash) => PageState::Behind,
            Some((_, stamp)) if stamp.checked != Checked::None && !self.was_rewritten(page, language) => {
                PageState::Reviewed
            }
            _ => PageState::Draft,
        }
    }

    /// Whether the text of a page in a language is another one than somebody read.
    pub fn was_rewritten(&self, page: &str, language: &str) -> bool {
        let Some((of, stamp)) = self.stamp(page, language) else { return false };
        stamp.checked != Checked::None
            && stamp.text_hash.is_some()
            && self.text_hashes.get(of) != stamp.text_hash.as_ref()
    }

    fn stamp(&self, page: &str, language: &str) -> Option<(&(Language, Id), &Stamp)> {
        self.stamps.iter().find(|((of, id), _)| *of == *language && *id == *page)
    }
}

/// From when a module counts as steady.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mastery {
    /// Share of the points that can be earned, 0 to 1.
    pub pass: f64,
    /// Pages that want full points all the same.
    pub must: Vec<Id>,
}

impl Default for Mastery {
    fn default() -> Self {
        Self { pass: 0.7, must: Vec::new() }
    }
}
