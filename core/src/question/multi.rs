//! Several answers.

use serde::{Deserialize, Serialize};

use super::mark::{full, right_minus_wrong};
use super::relation::right;
use super::{Asking, Draft, Mark, Takes};
use crate::document::{Fields, Key, Shape, optional, required, words};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Multi {
    pub options: Vec<Id>,
    pub right: Vec<Id>,
    pub score: MultiScore,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MultiScore {
    /// Share of hits minus share of false marks, never below zero.
    RightMinusWrong,
    AllOrNothing,
}

const SCORES: [(&str, MultiScore); 2] =
    [("right-minus-wrong", MultiScore::RightMinusWrong), ("all-or-nothing", MultiScore::AllOrNothing)];

pub(super) const KEYS: &[Key] = &[
    required("options", Shape::Ids { least: 2 }),
    required("right", Shape::Ids { least: 1 }),
    optional("score", Shape::Word(&words(&SCORES))),
];

pub(super) fn read(fields: &Fields<'_>) -> Option<Multi> {
    let score = fields.word_or("score", &SCORES, MultiScore::RightMinusWrong);
    let options = fields.ids("options")?;
    Some(Multi { right: right(fields, &options)?, options, score: score? })
}

impl Asking for Multi {
    fn slots(&self, slots: &mut Slots) {
        slots.each_with_why(Slot::Option, &self.options);
    }

    fn takes(&self) -> Takes {
        Takes::Many(self.options.clone())
    }

    fn shown(&self) -> &[Id] {
        &self.options
    }

    fn mark(&self, draft: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        let hits = self.right.iter().filter(|id| draft.is_taken(id)).count();
        let wrong = self.options.iter().filter(|id| draft.is_taken(id) && !self.right.contains(id)).count();
        Mark::of(match self.score {
            MultiScore::RightMinusWrong => right_minus_wrong(hits, self.right.len(), wrong, self.options.len()),
            MultiScore::AllOrNothing => full(hits == self.right.len() && wrong == 0),
        })
    }

    fn is_right(&self, id: &Id) -> bool {
        self.right.contains(id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Answer;
    use super::super::testing::{gives, ids, marked};
    use super::*;

    fn many(text: &str) -> Answer {
        Answer::Many(ids(text).into_iter().collect())
    }

    #[test]
    fn ticking_everything_earns_nothing() {
        let multi = Multi { options: ids("a b c d e"), right: ids("a b c"), score: MultiScore::RightMinusWrong };
        for (chosen, points) in
            [("a b c", 1.0), ("a b", 0.67), ("a b c d", 0.5), ("a b c d e", 0.0), ("d e", 0.0), ("", 0.0), ("a d", 0.0)]
        {
            gives(&multi, many(chosen), points);
        }
    }

    #[test]
    fn ticks_are_no_worries_and_no_alarms() {
        let multi = Multi { options: ids("a b c"), right: ids("a b"), score: MultiScore::RightMinusWrong };
        let found = marked(&multi, Some(many("c")));
        assert_eq!((found.missed, found.false_alarms), (0, 0));
    }

    #[test]
    fn all_or_nothing_is_just_that() {
        let multi = Multi { options: ids("a b c"), right: ids("a b"), score: MultiScore::AllOrNothing };
        gives(&multi, many("a b"), 1.0);
        gives(&multi, many("a"), 0.0);
    }
}
