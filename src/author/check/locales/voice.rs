//! One language, read and ready to speak; and what its messages quote.

use std::collections::BTreeSet;

use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::messages::{Catalogue, Messages};

use super::plurals::Plurals;
use super::rendered::Rendered;
use super::samples::Values;
use super::written::{Entry, Written};

pub(super) struct Voice<'c> {
    pub(super) language: &'c str,
    pub(super) is_promised: bool,
    pub(super) written: Written,
    pub(super) words: Messages,
    pub(super) plurals: Plurals,
}

impl<'c> Voice<'c> {
    pub(super) fn new(
        catalogue: &'c Catalogue,
        fallback: Option<&Catalogue>,
        is_promised: bool,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let fallback = fallback.filter(|other| other.language != catalogue.language);
        Self {
            language: &catalogue.language,
            is_promised,
            written: Written::read(catalogue, found),
            words: Messages::new(catalogue, fallback.map(|other| Messages::new(other, None))),
            plurals: Plurals::of(&catalogue.language),
        }
    }

    pub(super) fn message(&self, id: &str) -> Option<&Entry> {
        self.written.messages().find(|(other, _)| *other == id).map(|(_, entry)| entry)
    }

    pub(super) fn rendered<'r>(&'r self, id: &'r str, entry: &'r Entry, forms: &[Values]) -> Rendered<'r> {
        Rendered::new(id, entry, (&self.words, &self.plurals), forms)
    }

    /// What an entry asks for itself, and through messages that it quotes; a term gets no values.
    pub(super) fn variables(&self, entry: &Entry) -> BTreeSet<String> {
        let quoted = self.quoted(entry).into_iter().filter(|(name, _)| !name.starts_with('-'));
        quoted.map(|(_, entry)| entry).chain([entry]).flat_map(|entry| entry.variables.iter().cloned()).collect()
    }

    /// What an entry quotes, and what that quotes, to the end.
    pub(super) fn quoted(&self, entry: &Entry) -> Vec<(String, &Entry)> {
        let names = self.written.quoted(entry).into_iter();
        names.filter_map(|name| Some((name.clone(), self.written.get(&entry.place.file, &name)?))).collect()
    }

    /// A quotation that leads nowhere, told once: of the entry that has it. `None` when what it quotes could not be
    /// read, for that is told.
    pub(super) fn lost_quote(&self, (id, entry): (&str, &Entry), name: &str) -> Option<Diagnostic> {
        let file = &entry.place.file;
        let bare = name.split('.').next().unwrap_or(name);
        if self.written.unread.contains(&(file.clone(), bare.to_owned())) {
            return None;
        }
        let quoted = self.quoted(entry);
        let mut entries = std::iter::once((id, entry)).chain(quoted.iter().map(|(id, entry)| (id.as_str(), *entry)));
        let (id, entry) = entries.find(|(_, entry)| entry.quotes.contains(name))?;
        let fault = Diagnostic::new(Code::UnknownReference, entry.place.clone()).with("id", id).with("found", name);
        Some(fault.did_you_mean(name, self.written.names(file).filter(|other| *other != id)))
    }

    /// A circle of entries that quote each other, told once: of the first in the file.
    pub(super) fn circle(&self, (id, entry): (&str, &Entry)) -> Option<Diagnostic> {
        let mut near = self.quoted(entry);
        near.push((id.to_owned(), entry));
        let in_circle = near.iter().filter(|(id, entry)| self.written.quoted(entry).contains(id));
        let (first, entry) = in_circle.min_by_key(|(_, entry)| entry.place.span.start)?;
        let is_back = |other: &Entry| self.written.quoted(other).contains(first);
        let others = self.quoted(entry).into_iter().filter(|(id, other)| id != first && is_back(other));
        let mut names: Vec<String> = others.map(|(id, _)| id).collect();
        names.insert(0, first.clone());
        let fault = Diagnostic::new(Code::CircularMessage, entry.place.clone()).with("id", first);
        Some(fault.with("found", names.join(", ")))
    }
}
