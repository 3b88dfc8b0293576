//! One line that somebody says.

use super::id::Id;

/// One line that somebody says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// The slot of its prose.
    pub id: Id,
    /// Who says it.
    pub who: Id,
}
