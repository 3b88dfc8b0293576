//! What stands beside the pages: results, words, search, sources, notes, keys.

use super::asks::Offer;
use super::help::Contact;
use crate::model::markup::Markup;

/// How a module went. Pages to look at again, the next module and home stand in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// Which module.
    pub title: String,
    /// The whole in one sentence.
    pub headline: String,
    /// Answered, missed worries, false alarms, sure and wrong.
    pub lines: Vec<String>,
}

/// One word of the glossary.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The word to use.
    pub term: String,
    pub meaning: String,
    /// Words to leave, and why.
    pub lines: Vec<String>,
}

/// A search. What was found stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    pub title: String,
    /// What to type.
    pub prompt: String,
    /// What was typed.
    pub query: String,
    /// How many were found, in words.
    pub found: String,
}

/// Where a page comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Sources {
    pub title: String,
    /// What to know about them.
    pub intro: Vec<String>,
    pub sources: Vec<Source>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Organisation, title and year in one line.
    pub line: String,
    /// That it is past its date.
    pub expired: Option<String>,
    pub address: Contact,
    /// When it was last looked at.
    pub checked: String,
}

/// For whoever leads a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Notes {
    pub title: String,
    /// Minutes, form, skippable.
    pub lines: Vec<String>,
    pub note: Markup,
    /// For instance "To talk about".
    pub discuss_title: String,
    pub discuss: Vec<String>,
    /// For instance "When it gets hard".
    pub hard_title: String,
    /// A hard moment each, and what can be said then.
    pub hard: Vec<String>,
}

/// What can be done; each front end adds how.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    pub title: String,
    /// What leaving fast can and cannot do, and other honest lines.
    pub lines: Vec<String>,
    pub commands: Vec<Offer>,
}
