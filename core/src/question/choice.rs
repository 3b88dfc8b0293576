//! One best answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::relation::{permutation, right};
use super::{Answer, Asking, Draft, Mark, Takes};
use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, optional, required};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    pub options: Vec<Id>,
    /// Those that earn full points.
    pub right: Vec<Id>,
    /// Points (0 to 1) for a defensible second best.
    pub partial: BTreeMap<Id, f64>,
    /// The options from calm to alarmed, when they weigh a situation; else empty.
    pub alarm: Vec<Id>,
}

pub(super) const KEYS: &[Key] = &[
    required("options", Shape::Ids { least: 2 }),
    required("right", Shape::Ids { least: 1 }),
    optional("partial", Shape::Of(&Shape::Share)),
    optional("alarm", Shape::Ids { least: 0 }),
];

pub(super) fn read(fields: &Fields<'_>) -> Option<Choice> {
    let options = fields.ids("options")?;
    let right = right(fields, &options);
    let shares = fields
        .per_id("partial", Code::NotAnOption, &options)
        .into_iter()
        .filter_map(|(id, value)| Some((id, value.share()?)));
    let partial = shares.collect();
    let alarm = fields.get("alarm").and_then(|value| permutation(value, &options)).unwrap_or_default();
    Some(Choice { right: right?, partial, alarm, options })
}

impl Asking for Choice {
    fn slots(&self, slots: &mut Slots) {
        slots.each_with_why(Slot::Option, &self.options);
    }

    fn takes(&self) -> Takes {
        Takes::One(self.options.clone())
    }

    fn shown(&self) -> &[Id] {
        &self.options
    }

    /// 1 for a right option, the `partial` share for a defensible second best, else 0.
    ///
    /// Where the options weigh a situation, a calmer one than the right one misses a worry and a more
    /// alarmed one is a false alarm.
    fn mark(&self, draft: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        let Some(Answer::One(id)) = &draft.answer else { return Mark::of(0.0) };
        if self.right.contains(id) {
            return Mark::of(1.0);
        }
        let place = |id: &Id| self.alarm.iter().position(|other| other == id);
        let right = self.right.first().and_then(place);
        let (missed, false_alarms) = match (place(id), right) {
            (Some(chosen), Some(right)) => (u32::from(chosen < right), u32::from(chosen > right)),
            _ => (0, 0),
        };
        Mark { missed, false_alarms, ..Mark::of(self.partial.get(id).copied().unwrap_or(0.0)) }
    }

    fn is_right(&self, id: &Id) -> bool {
        self.right.contains(id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{gives, ids, marked};
    use super::*;

    #[test]
    fn a_second_best_choice_earns_its_share() {
        let partial = [(Id::known("b"), 0.25)].into();
        let choice = Choice { options: ids("a b c"), right: ids("a"), partial, alarm: Vec::new() };
        for (id, points) in [("a", 1.0), ("b", 0.25), ("c", 0.0)] {
            gives(&choice, Answer::One(Id::known(id)), points);
        }
    }

    #[test]
    fn a_weighed_situation_tells_missed_worries_from_false_alarms() {
        let alarm = ids("fine watch act");
        let choice = Choice { options: ids("act fine watch"), right: ids("watch"), partial: [].into(), alarm };
        for (id, missed, false_alarms) in [("fine", 1, 0), ("watch", 0, 0), ("act", 0, 1)] {
            let found = marked(&choice, Some(Answer::One(Id::known(id))));
            assert_eq!((found.missed, found.false_alarms), (missed, false_alarms), "{id}");
        }
    }
}
