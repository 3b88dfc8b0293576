//! An opinion, never marked.

use serde::{Deserialize, Serialize};

use super::answer::point;
use super::{Asking, Draft, Mark, Takes};
use crate::document::{Fields, Key, Shape, required};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scale {
    /// How many points, 2 to 9.
    pub points: u32,
    pub items: Vec<Id>,
}

pub(super) const KEYS: &[Key] = &[required("points", Shape::Whole(2, 9)), required("items", Shape::Ids { least: 0 })];

pub(super) fn read(fields: &Fields<'_>) -> Option<Scale> {
    let points = fields.whole("points").and_then(|points| u32::try_from(points).ok());
    Some(Scale { points: points?, items: fields.ids("items")? })
}

impl Scale {
    /// The points, each with the option that stands for it: `p1` and up.
    pub fn options(&self) -> impl Iterator<Item = (u32, Id)> {
        (1..=self.points).filter_map(|number| Some((number, point(number)?)))
    }
}

impl Asking for Scale {
    fn slots(&self, slots: &mut Slots) {
        slots.need([Slot::Low, Slot::High]);
        slots.each(Slot::Item, &self.items);
    }

    fn takes(&self) -> Takes {
        Takes::rows(&self.items, &self.options().map(|(_, point)| point).collect::<Vec<_>>())
    }

    fn mark(&self, _: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        Mark::UNMARKED
    }

    fn is_right(&self, _: &Id) -> bool {
        true
    }
}
