//! How many?

use serde::{Deserialize, Serialize};

use super::{Answer, Asking, Draft, Mark, Takes};
use crate::document::{Fields, Key, Shape, WHOLE, optional, required};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    pub low: i64,
    pub high: i64,
    pub step: i64,
    pub right: i64,
    /// Within this distance: full points.
    pub full: i64,
    /// Within this distance: half points.
    pub half: i64,
}

pub(super) const KEYS: &[Key] = &[
    required("range", Shape::Range),
    required("right", WHOLE),
    required("full", Shape::Whole(0, i64::MAX)),
    required("half", Shape::Whole(0, i64::MAX)),
    optional("step", Shape::Whole(1, 1_000_000)),
];

pub(super) fn read(fields: &Fields<'_>) -> Option<Estimate> {
    let step = if fields.has("step") { fields.whole("step") } else { Some(1) };
    let full = fields.whole("full");
    let half = fields.whole_in("half", full.unwrap_or(0), i64::MAX);
    let (low, high) = fields.get("range")?.range()?;
    let right = fields.whole_in("right", low, high);
    Some(Estimate { low, high, step: step?, right: right?, full: full?, half: half? })
}

impl Asking for Estimate {
    fn slots(&self, slots: &mut Slots) {
        slots.need([Slot::Unit, Slot::Explain, Slot::Asked]);
    }

    fn takes(&self) -> Takes {
        Takes::Number(self.low, self.high)
    }

    /// 1 within `full` of the right number, ½ within `half`, else 0.
    fn mark(&self, draft: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        let Some(Answer::Number(number)) = draft.answer else { return Mark::of(0.0) };
        let distance = number.abs_diff(self.right);
        let within = |bound: i64| distance <= bound.unsigned_abs();
        Mark::of(match (within(self.full), within(self.half)) {
            (true, _) => 1.0,
            (false, true) => 0.5,
            (false, false) => 0.0,
        })
    }

    fn is_right(&self, _: &Id) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::gives;
    use super::*;

    #[test]
    fn an_estimate_is_right_nearly_right_or_not_yet() {
        let estimate = Estimate { low: 0, high: 100, step: 1, right: 37, full: 3, half: 10 };
        for (number, points) in [(37, 1.0), (34, 1.0), (40, 1.0), (41, 0.5), (27, 0.5), (26, 0.0), (48, 0.0)] {
            gives(&estimate, Answer::Number(number), points);
        }
    }
}
