//! Where a fact comes from.

use jiff::civil::Date;

use super::id::Id;

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in `cites`.
    pub id: Id,
    /// Who published it.
    pub organisation: String,
    /// What it is called.
    pub title: String,
    /// When.
    pub year: i64,
    /// Where it is found.
    pub address: String,
    /// Ids in the project's list of facts.
    pub facts: Vec<String>,
    /// When this course was last compared with it.
    pub checked: Date,
    /// From when it must be looked at again.
    pub expires: Date,
}
