//! What belongs together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::mark::share;
use super::{Asking, Draft, Mark, Takes};
use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, required};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Match {
    pub left: Vec<Id>,
    /// Right sides; some may be left over.
    pub options: Vec<Id>,
    pub right: BTreeMap<Id, Id>,
}

impl Match {
    pub fn left_over(&self) -> impl Iterator<Item = &Id> {
        self.options.iter().filter(|option| !self.is_right(option))
    }
}

pub(super) const KEYS: &[Key] = &[
    required("left", Shape::Ids { least: 0 }),
    required("options", Shape::Ids { least: 2 }),
    required("right", Shape::Of(&Shape::Id)),
];

pub(super) fn read(fields: &Fields<'_>) -> Option<Match> {
    let (left, options, value) = (fields.ids("left")?, fields.ids("options")?, fields.get("right")?);
    let pairs = fields.per_id("right", Code::NotAnOption, &left);
    let mut whole = true;
    for side in left.iter().filter(|side| !pairs.iter().any(|(known, _)| known == *side)) {
        whole = false;
        value.report(value.fault(Code::MissingKey).with("key", side));
    }
    let mut right = BTreeMap::new();
    for (side, value) in pairs {
        match value.id().filter(|option| value.is_known(Code::NotAnOption, "found", option, &options)) {
            Some(option) => drop(right.insert(side, option)),
            None => whole = false,
        }
    }
    whole.then_some(Match { left, options, right })
}

impl Asking for Match {
    fn slots(&self, slots: &mut Slots) {
        slots.each(Slot::Left, &self.left);
        slots.each(Slot::Option, &self.options);
        slots.each(Slot::Why, &self.left);
        slots.each(Slot::Why, self.left_over());
    }

    fn takes(&self) -> Takes {
        Takes::rows(&self.left, &self.options)
    }

    fn shown(&self) -> &[Id] {
        &self.options
    }

    fn mark(&self, draft: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        let right = self.right.iter().filter(|(row, option)| draft.row(row) == Some(option)).count();
        Mark::of(share(right, self.right.len()))
    }

    fn is_right(&self, id: &Id) -> bool {
        self.right.values().any(|right| right == id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Answer;
    use super::super::testing::{gives, ids};
    use super::*;

    #[test]
    fn each_right_pair_counts_alike() {
        let right = [(Id::known("l1"), Id::known("rb")), (Id::known("l2"), Id::known("ra"))].into();
        let pairs = Match { left: ids("l1 l2"), options: ids("ra rb rc"), right };
        for (a, b, points) in [("rb", "ra", 1.0), ("rb", "rc", 0.5), ("rc", "rb", 0.0)] {
            let rows = [(Id::known("l1"), Id::known(a)), (Id::known("l2"), Id::known(b))].into();
            gives(&pairs, Answer::Rows(rows), points);
        }
    }
}
