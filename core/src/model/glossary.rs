//! Messages, what they mean, and words to leave.

use std::collections::BTreeMap;

use super::id::Id;

/// The terms of one language.
pub type Glossary = BTreeMap<Id, Term>;

/// One word and its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word to use.
    pub term: String,
    /// What it means, in plain words.
    pub meaning: String,
    /// Messages to leave.
    pub avoid: Vec<String>,
    /// Why they are better left.
    pub reason: Option<String>,
}
