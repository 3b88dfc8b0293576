//! Messages as a learner meets them: said in every form, and what is then left over or lost.

use std::collections::{BTreeMap, BTreeSet};

use vangnet_core::messages::{Argument, Messages, Unresolved};

use super::plurals::Plurals;
use super::samples::{Sample, Tried, Values};
use super::written::Entry;

/// A message in one language, said with all values that are tried.
pub(super) struct Rendered<'r> {
    id: &'r str,
    entry: &'r Entry,
    words: &'r Messages,
    plurals: &'r Plurals,
    /// For each set of values.
    texts: Vec<String>,
    pub(super) unresolved: BTreeSet<Unresolved>,
    /// Pieces of text that are no words for a reader.
    pub(super) leftovers: BTreeSet<String>,
}

impl<'r> Rendered<'r> {
    pub(super) fn new(
        id: &'r str,
        entry: &'r Entry,
        (words, plurals): (&'r Messages, &'r Plurals),
        forms: &[Values],
    ) -> Self {
        let (texts, unresolved, leftovers) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        let mut rendered = Self { id, entry, words, plurals, texts, unresolved, leftovers };
        for values in forms {
            let said = rendered.said(values);
            for (text, unresolved) in said.iter().flatten() {
                rendered.unresolved.extend(unresolved.iter().cloned());
                // A reader sees in braces what was not found; that is told as such.
                if unresolved.is_empty() {
                    rendered.leftovers.extend(leftover(text));
                } else if unresolved.contains(&Unresolved::TooMuch) {
                    rendered.leftovers.insert("…".to_owned());
                }
            }
            if said.first().is_some_and(Option::is_none) {
                rendered.leftovers.insert(format!("[{id}]"));
            }
            rendered.texts.push(whole(said));
        }
        rendered
    }

    /// What the message and each attribute say; the message first.
    fn said(&self, values: &Values) -> Vec<Option<(String, Vec<Unresolved>)>> {
        let arguments: Vec<(&str, Argument<'_>)> =
            values.iter().map(|(name, sample)| (name.as_str(), sample.argument())).collect();
        let attributes = self.entry.attributes.iter().map(|name| Some(name.as_str()));
        std::iter::once(None).chain(attributes).map(|part| self.words.tried(self.id, part, &arguments)).collect()
    }

    /// Whether a value is said in the form that a set of values chooses. Not known when that form is for one value.
    pub(super) fn says(&self, variable: &str, tried: &Tried, (at, values): (usize, &Values)) -> Option<bool> {
        let other = tried.beside(values.get(variable)?, self.plurals)?;
        let mut changed = values.clone();
        changed.insert(variable.to_owned(), other);
        Some(self.texts.get(at) != Some(&whole(self.said(&changed))))
    }
}

fn whole(said: Vec<Option<(String, Vec<Unresolved>)>>) -> String {
    said.into_iter().flatten().map(|(text, _)| text).collect::<Vec<_>>().join("\n")
}

/// What a reader would stumble over.
fn leftover(text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some("{ \"\" }".to_owned());
    }
    if let Some(at) = text.find(['{', '}']) {
        let end = text[at..].find('}').map_or(text.len(), |end| at + end + 1);
        return Some(text[at..end].to_owned());
    }
    // An empty form leaves two blanks between its neighbours.
    let at = text.find("  ")?;
    let before = text[..at].split_whitespace().next_back().unwrap_or_default();
    let after = text[at..].split_whitespace().next().unwrap_or_default();
    Some(format!("{before}  {after}"))
}

/// The values that choose a form, for an author: those that may be more than one.
pub(super) fn described(values: &Values, tried: &BTreeMap<String, Tried>) -> String {
    let chosen = values.iter().filter(|(name, _)| tried.get(*name).is_some_and(|one| one.samples.len() > 1));
    let said = chosen.map(|(name, sample)| match sample {
        Sample::Number(number) => format!("${name} = {number}"),
        Sample::Key(word) => format!("${name} = {word}"),
        Sample::Word(_) => format!("${name} = *"),
    });
    said.collect::<Vec<_>>().join(", ")
}
