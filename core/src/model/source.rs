//! Where a fact comes from.

use jiff::civil::Date;

use super::id::Id;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: Id,
    pub organisation: String,
    pub title: String,
    pub year: i64,
    pub address: String,
    /// Ids in the project's list of facts.
    pub facts: Vec<String>,
    /// When this course was last compared with it.
    pub checked: Date,
    /// From when it must be looked at again.
    pub expires: Date,
}
