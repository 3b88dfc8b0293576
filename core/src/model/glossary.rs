//! Messages, what they mean, and words to leave.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::Id;

pub type Glossary = BTreeMap<Id, Term>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub term: String,
    pub meaning: String,
    pub avoid: Vec<String>,
    pub reason: Option<String>,
}
