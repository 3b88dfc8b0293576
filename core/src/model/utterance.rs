//! One line that somebody says.

use super::id::Id;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    pub id: Id,
    pub who: Id,
}
