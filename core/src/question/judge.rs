//! Best and worst reaction.

use serde::{Deserialize, Serialize};

use super::mark::{full, share};
use super::relation::permutation;
use super::{Answer, Asking, Draft, Lack, Mark, Takes};
use crate::document::{Fields, Key, Shape, optional, required, words};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Judge {
    pub options: Vec<Id>,
    /// The panel's order, best first.
    pub panel: Vec<Id>,
    pub ask: JudgeAsk,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum JudgeAsk {
    BestWorst,
    Rank,
}

const ASKS: [(&str, JudgeAsk); 2] = [("best-worst", JudgeAsk::BestWorst), ("rank", JudgeAsk::Rank)];

pub(super) const KEYS: &[Key] = &[
    required("options", Shape::Ids { least: 2 }),
    required("panel", Shape::Ids { least: 0 }),
    optional("ask", Shape::Word(&words(&ASKS))),
];

pub(super) fn read(fields: &Fields<'_>) -> Option<Judge> {
    let ask = fields.word_or("ask", &ASKS, JudgeAsk::BestWorst);
    let options = fields.ids("options")?;
    let panel = permutation(fields.get("panel")?, &options)?;
    Some(Judge { options, panel, ask: ask? })
}

impl Judge {
    pub fn best() -> Id {
        Id::known("best")
    }

    pub fn worst() -> Id {
        Id::known("worst")
    }

    /// 1 − Σ|place − panel place| / ⌊n²/2⌋ (Spearman's footrule, normalised).
    fn rank(&self, ids: &[Id]) -> f64 {
        let all = self.panel.len();
        let distance =
            |(place, id): (usize, &Id)| ids.iter().position(|other| other == id).map_or(all, |at| at.abs_diff(place));
        let sum: usize = self.panel.iter().enumerate().map(distance).sum();
        1.0 - share(sum, all * all / 2)
    }

    /// ½ for the panel's best, ½ for its worst; 0 when the panel's worst was chosen as best.
    fn best_worst(&self, best: Option<&Id>, worst: Option<&Id>) -> f64 {
        let (first, last) = (self.panel.first(), self.panel.last());
        if best == last {
            return 0.0;
        }
        full(best == first) / 2.0 + full(worst == last) / 2.0
    }
}

impl Asking for Judge {
    fn slots(&self, slots: &mut Slots) {
        slots.each_with_why(Slot::Option, &self.options);
    }

    fn takes(&self) -> Takes {
        match self.ask {
            JudgeAsk::BestWorst => Takes::rows(&[Self::best(), Self::worst()], &self.options),
            JudgeAsk::Rank => Takes::Order(self.options.clone()),
        }
    }

    fn shown(&self) -> &[Id] {
        &self.options
    }

    fn lack(&self, draft: &Draft) -> Option<Lack> {
        let best = draft.row(&Self::best());
        if self.ask == JudgeAsk::BestWorst && best.is_some() && best == draft.row(&Self::worst()) {
            return Some(Lack::OneForBoth);
        }
        self.takes().lack(draft)
    }

    fn mark(&self, draft: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        Mark::of(match (self.ask, &draft.answer) {
            (JudgeAsk::Rank, Some(Answer::Order(ids))) => self.rank(ids),
            (JudgeAsk::Rank, _) => 0.0,
            (JudgeAsk::BestWorst, _) => self.best_worst(draft.row(&Self::best()), draft.row(&Self::worst())),
        })
    }

    fn is_right(&self, id: &Id) -> bool {
        self.panel.first() == Some(id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{gives, ids};
    use super::*;

    fn rows(best: &'static str, worst: &'static str) -> Answer {
        Answer::Rows([(Judge::best(), Id::known(best)), (Judge::worst(), Id::known(worst))].into())
    }

    #[test]
    fn a_rank_counts_the_distance_to_the_panel() {
        let judge = Judge { options: ids("a b c d e"), panel: ids("a b c d e"), ask: JudgeAsk::Rank };
        // Five options: distance 12 at most, so one swap of neighbours (distance 2) gives 10 of 12.
        gives(&judge, Answer::Order(ids("a b c d e")), 1.0);
        gives(&judge, Answer::Order(ids("b a c d e")), 10.0 / 12.0);
        gives(&judge, Answer::Order(ids("e d c b a")), 0.0);
    }

    #[test]
    fn the_worst_taken_as_best_earns_nothing() {
        let judge = Judge { options: ids("a b c"), panel: ids("a b c"), ask: JudgeAsk::BestWorst };
        for (best, worst, points) in
            [("a", "c", 1.0), ("a", "b", 0.5), ("b", "c", 0.5), ("b", "a", 0.0), ("c", "a", 0.0)]
        {
            gives(&judge, rows(best, worst), points);
        }
    }

    #[test]
    fn best_and_worst_cannot_be_the_same() {
        let judge = Judge { options: ids("a b"), panel: ids("a b"), ask: JudgeAsk::BestWorst };
        let lack = |answer| judge.lack(&Draft::from(Some(answer)));
        assert_eq!(lack(rows("a", "a")), Some(Lack::OneForBoth));
        assert_eq!(lack(rows("a", "b")), None);
    }
}
