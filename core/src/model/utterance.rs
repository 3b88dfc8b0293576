//! One line that somebody says.

use serde::{Deserialize, Serialize};

use super::id::Id;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utterance {
    pub id: Id,
    pub who: Id,
}
