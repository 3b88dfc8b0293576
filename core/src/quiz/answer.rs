//! Whether an answer is whole, and what of it may be kept.

use crate::lesson::question::{Answer, Ask, Fill, JudgeAsk};
use crate::model::Id;

/// The row of a judge question that holds the best reaction.
pub const BEST: &str = "best";
/// The row of a judge question that holds the worst reaction.
pub const WORST: &str = "worst";

/// Whether an answer says everything that the question asks.
pub fn is_whole(ask: &Ask, answer: Option<&Answer>) -> bool {
    match (ask, answer) {
        (Ask::Choice(choice), Some(Answer::One(id))) => choice.options.contains(id),
        (Ask::TrueFalse(_), Some(Answer::One(id))) => id == "true" || id == "false",
        // Nothing marked is an answer too: "nothing worries me here".
        (Ask::Multi(_) | Ask::Spot(_), Some(Answer::Many(_)) | None) => true,
        (Ask::Order(order), Some(Answer::Order(ids))) => same_ids(&order.items, ids),
        (Ask::Judge(judge), Some(Answer::Order(ids))) if judge.ask == JudgeAsk::Rank => same_ids(&judge.options, ids),
        (Ask::Judge(judge), Some(Answer::Rows(rows))) if judge.ask == JudgeAsk::BestWorst => {
            let (best, worst) = (rows.get(BEST), rows.get(WORST));
            best.is_some() && worst.is_some() && best != worst
        }
        (Ask::Match(pairs), Some(Answer::Rows(rows))) => pairs.left.iter().all(|row| rows.contains_key(row)),
        (Ask::Gap(gaps), Some(Answer::Rows(rows))) => gaps.iter().all(|gap| rows.contains_key(&gap.id)),
        (Ask::Scale(scale), Some(Answer::Rows(rows))) => scale.items.iter().all(|row| rows.contains_key(row)),
        (Ask::Estimate(estimate), Some(Answer::Number(number))) => (estimate.low..=estimate.high).contains(number),
        // Thinking without writing is fine.
        (Ask::Reflect, _) => true,
        _ => false,
    }
}

/// Whether the best and the worst reaction were given as the same one.
pub fn is_one_for_both(ask: &Ask, answer: Option<&Answer>) -> bool {
    let (Ask::Judge(judge), Some(Answer::Rows(rows))) = (ask, answer) else { return false };
    judge.ask == JudgeAsk::BestWorst && rows.contains_key(BEST) && rows.get(BEST) == rows.get(WORST)
}

fn same_ids(of: &[Id], ids: &[Id]) -> bool {
    of.len() == ids.len() && of.iter().all(|id| ids.contains(id))
}

/// The answer without anything that was typed; `None` when it would not be whole any more.
pub fn without_typed(ask: &Ask, answer: &Answer) -> Option<Answer> {
    let typed = match ask {
        Ask::Reflect => true,
        Ask::Gap(gaps) => gaps.iter().any(|gap| matches!(gap.fill, Fill::Typed)),
        _ => false,
    };
    (!typed).then(|| answer.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::question::Gap;

    #[test]
    fn typed_words_are_never_kept() {
        let gap = Gap { id: Id::known("g1"), fill: Fill::Typed };
        let answer = Answer::Rows([(Id::known("g1"), "secret".to_owned())].into());
        assert_eq!(without_typed(&Ask::Gap(vec![gap]), &answer), None);
        assert_eq!(without_typed(&Ask::Reflect, &answer), None);
        let one = Answer::One(Id::known("true"));
        assert_eq!(without_typed(&Ask::TrueFalse(true), &one), Some(one));
    }

    #[test]
    fn best_and_worst_cannot_be_the_same() {
        let options = ["a", "b"].map(Id::known).to_vec();
        let judge = crate::lesson::question::Judge { ask: JudgeAsk::BestWorst, panel: options.clone(), options };
        let ask = Ask::Judge(judge);
        let rows = |best: &str, worst: &str| {
            Answer::Rows([(Id::known(BEST), best.to_owned()), (Id::known(WORST), worst.to_owned())].into())
        };
        assert!(is_one_for_both(&ask, Some(&rows("a", "a"))) && !is_whole(&ask, Some(&rows("a", "a"))));
        assert!(!is_one_for_both(&ask, Some(&rows("a", "b"))) && is_whole(&ask, Some(&rows("a", "b"))));
    }

    #[test]
    fn an_order_that_misses_an_item_is_not_whole() {
        let order = crate::lesson::question::Order {
            items: vec![Id::known("a"), Id::known("b")],
            also: Vec::new(),
            score: crate::lesson::question::OrderScore::Exact,
        };
        let ask = Ask::Order(order);
        assert!(!is_whole(&ask, Some(&Answer::Order(vec![Id::known("a")]))));
        assert!(is_whole(&ask, Some(&Answer::Order(vec![Id::known("b"), Id::known("a")]))));
        assert!(!is_whole(&ask, None));
    }
}
