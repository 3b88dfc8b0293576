//! Where a fact comes from.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::Id;
use super::region::{Localised, in_language};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub id: Id,
    pub organisation: Called,
    pub title: Called,
    /// None when the page itself has no date.
    pub year: Option<i64>,
    pub address: String,
    /// Ids in the project's list of facts.
    pub facts: Vec<String>,
    /// When this course was last compared with it.
    pub checked: Date,
    /// From when it must be looked at again.
    pub expires: Date,
}

/// What stands in a source: as it was published, the same for every reader, or in words of this course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Called {
    Published(String),
    Ours(Localised),
}

impl Called {
    pub fn said(&self, language: &str) -> &str {
        match self {
            Self::Published(text) => text,
            Self::Ours(texts) => in_language(texts, language),
        }
    }
}
