//! Own words, never kept.

use serde::{Deserialize, Serialize};

use super::{Asking, Draft, Lack, Mark, Row, Takes};
use crate::document::{Fields, Key};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Reflect;

pub(super) const KEYS: &[Key] = &[];

pub(super) fn read(_: &Fields<'_>) -> Option<Reflect> {
    Some(Reflect)
}

impl Reflect {
    pub fn row() -> Id {
        Id::known("text")
    }
}

impl Asking for Reflect {
    fn slots(&self, slots: &mut Slots) {
        slots.may([Slot::Example]);
    }

    fn takes(&self) -> Takes {
        Takes::Rows(vec![(Self::row(), Row::Typed)])
    }

    /// Thinking without writing is fine.
    fn lack(&self, _: &Draft) -> Option<Lack> {
        None
    }

    fn mark(&self, _: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        Mark::UNMARKED
    }

    fn is_right(&self, _: &Id) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::Verdict;
    use super::super::testing::marked;
    use super::*;

    #[test]
    fn what_has_no_right_answer_is_not_marked() {
        assert_eq!(marked(&Reflect, None).verdict(), Verdict::Recorded);
    }
}
