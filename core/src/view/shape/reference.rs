//! What stands beside the pages: results, words, search, sources, notes, keys.

use super::asks::Offer;
use super::help::Contact;
use crate::model::markup::Markup;

/// How a module went. Pages to look at again, the next module and home stand in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    pub title: String,
    pub headline: String,
    /// Answered, missed worries, false alarms, sure and wrong.
    pub lines: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub term: String,
    pub meaning: String,
    /// Words to leave, and why.
    pub lines: Vec<String>,
}

/// A search. What was found stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    pub title: String,
    pub prompt: String,
    pub query: String,
    pub found: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sources {
    pub title: String,
    pub intro: Vec<String>,
    pub sources: Vec<Source>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Organisation, title and year in one line.
    pub line: String,
    pub expired: Option<String>,
    pub address: Contact,
    pub checked: String,
}

/// For whoever leads a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Notes {
    pub title: String,
    /// Minutes, form, skippable.
    pub lines: Vec<String>,
    pub note: Markup,
    pub discuss_title: String,
    pub discuss: Vec<String>,
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
