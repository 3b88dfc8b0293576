//! An opinion, never marked.

use super::answer::{Change, Draft, point};
use super::asking::{Asking, Lack, unless};
use super::mark::Mark;
use crate::document::{Fields, Key, Shape, required};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Debug)]
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
        slots.need(Slot::Low);
        slots.need(Slot::High);
        slots.each(Slot::Item, &self.items);
    }

    fn is_marked(&self) -> bool {
        false
    }

    fn takes_text(&self) -> bool {
        false
    }

    fn fits(&self, change: &Change) -> bool {
        let Change::Assign(row, option) = change else { return false };
        let is_point = |option: &Id| self.options().any(|(_, point)| point == *option);
        self.items.contains(row) && option.as_ref().is_none_or(is_point)
    }

    fn lack(&self, draft: &Draft) -> Option<Lack> {
        unless(self.items.iter().all(|row| draft.row(row).is_some()))
    }

    fn mark(&self, _: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        Mark::UNMARKED
    }

    fn is_right(&self, _: &Id) -> bool {
        true
    }
}
