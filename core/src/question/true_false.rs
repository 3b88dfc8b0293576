//! A statement that is true or not.

use serde::{Deserialize, Serialize};

use super::mark::full;
use super::{Answer, Asking, Draft, Mark, Takes};
use crate::document::{Fields, Key, Shape, required};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct TrueFalse {
    pub right: bool,
}

pub(super) const KEYS: &[Key] = &[required("right", Shape::Flag)];

pub(super) fn read(fields: &Fields<'_>) -> Option<TrueFalse> {
    Some(TrueFalse { right: fields.get("right")?.boolean()? })
}

impl TrueFalse {
    pub fn options() -> [Id; 2] {
        ["true", "false"].map(Id::known)
    }
}

impl Asking for TrueFalse {
    fn slots(&self, slots: &mut Slots) {
        slots.each(Slot::Why, &Self::options());
    }

    fn takes(&self) -> Takes {
        Takes::One(Self::options().to_vec())
    }

    fn mark(&self, draft: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        let Some(Answer::One(id)) = &draft.answer else { return Mark::of(0.0) };
        Mark::of(full(self.is_right(id)))
    }

    fn is_right(&self, id: &Id) -> bool {
        (*id == "true") == self.right
    }
}
