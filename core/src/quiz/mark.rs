//! Marking. Each formula gives points between 0 and 1 and has the name it has in the lesson format.

use super::answer::{BEST, WORST};
use crate::lesson::question::{
    Answer, Ask, Choice, Estimate, Fill, Gap, Judge, JudgeAsk, Match, Multi, MultiScore, Order, OrderScore, Spot,
};
use crate::model::Id;

/// How an answer turned out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Full points.
    Right,
    /// Some points.
    Partly,
    /// No points.
    NotYet,
    /// Not marked.
    Recorded,
}

/// The marking of one answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Points between 0 and 1; nothing when the question is not marked.
    pub points: Option<f64>,
    /// Worries that were overlooked: signals in a chat, or a situation taken too lightly. Zero where a
    /// question is not about worries.
    pub missed: u32,
    /// Harmless things that were marked.
    pub false_alarms: u32,
}

impl Mark {
    const UNMARKED: Self = Self { points: None, missed: 0, false_alarms: 0 };

    fn of(points: f64) -> Self {
        Self { points: Some(points.clamp(0.0, 1.0)), ..Self::UNMARKED }
    }

    /// How it turned out.
    pub fn verdict(self) -> Verdict {
        match self.points {
            None => Verdict::Recorded,
            Some(points) if points >= 1.0 - 1e-9 => Verdict::Right,
            Some(points) if points > 1e-9 => Verdict::Partly,
            Some(_) => Verdict::NotYet,
        }
    }
}

/// Marks an answer. `accepted` gives the words that a typed gap accepts in the learner's language.
pub fn mark(ask: &Ask, answer: Option<&Answer>, accepted: &dyn Fn(&Id) -> Vec<String>) -> Mark {
    match (ask, answer) {
        (Ask::Choice(choice), Some(Answer::One(id))) => one(choice, id),
        (Ask::TrueFalse(right), Some(Answer::One(id))) => Mark::of(full((id == "true") == *right)),
        (Ask::Multi(multi), Some(Answer::Many(ids))) => many(multi, &ids.iter().collect::<Vec<_>>()),
        (Ask::Multi(multi), None) => many(multi, &[]),
        (Ask::Spot(spot), Some(Answer::Many(ids))) => signals(spot, &ids.iter().collect::<Vec<_>>()),
        (Ask::Spot(spot), None) => signals(spot, &[]),
        (Ask::Order(order), Some(Answer::Order(ids))) => sequence(order, ids),
        (Ask::Judge(judge), Some(Answer::Order(ids))) => Mark::of(rank(&judge.panel, ids)),
        (Ask::Judge(judge), Some(Answer::Rows(rows))) => best_worst(judge, rows.get(BEST), rows.get(WORST)),
        (Ask::Match(pairs), Some(Answer::Rows(rows))) => matched(pairs, |row| rows.get(row).map(String::as_str)),
        (Ask::Gap(gaps), Some(Answer::Rows(rows))) => {
            filled(gaps, |row| rows.get(row).map_or("", String::as_str), accepted)
        }
        (Ask::Estimate(estimate), Some(Answer::Number(number))) => near(*estimate, *number),
        (Ask::Scale(_) | Ask::Reflect, _) => Mark::UNMARKED,
        _ => Mark::of(0.0),
    }
}

fn full(right: bool) -> f64 {
    if right { 1.0 } else { 0.0 }
}

/// A count as a number to divide.
fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// *choice*: 1 for a right option, the `partial` share for a defensible second best, else 0.
///
/// Where the options weigh a situation, a calmer one than the right one misses a worry and a more
/// alarmed one is a false alarm.
fn one(choice: &Choice, id: &Id) -> Mark {
    if choice.right.contains(id) {
        return Mark::of(1.0);
    }
    let place = |id: &Id| choice.alarm.iter().position(|other| other == id);
    let right = choice.right.first().and_then(place);
    let (missed, false_alarms) = match (place(id), right) {
        (Some(chosen), Some(right)) => (u32::from(chosen < right), u32::from(chosen > right)),
        _ => (0, 0),
    };
    Mark { missed, false_alarms, ..Mark::of(choice.partial.get(id).copied().unwrap_or(0.0)) }
}

/// *right-minus-wrong*: max(0, hits/K − wrong/(N−K)), K right ones among N options; or *all-or-nothing*.
fn many(multi: &Multi, chosen: &[&Id]) -> Mark {
    let hits = multi.right.iter().filter(|id| chosen.contains(id)).count();
    let wrong = chosen.iter().filter(|id| !multi.right.contains(id)).count();
    let points = match multi.score {
        MultiScore::RightMinusWrong => right_minus_wrong(hits, multi.right.len(), wrong, multi.options.len()),
        MultiScore::AllOrNothing => full(hits == multi.right.len() && wrong == 0),
    };
    Mark::of(points)
}

/// max(0, hits/K − wrong/(N−K)): ticking everything earns nothing.
fn right_minus_wrong(hits: usize, right: usize, wrong: usize, all: usize) -> f64 {
    let gained = number(hits) / number(right.max(1));
    let lost = number(wrong) / number(all.saturating_sub(right).max(1));
    (gained - lost).max(0.0)
}

/// *spot*: max(0, hits/S − false marks/(L−S)), S signals among L messages.
fn signals(spot: &Spot, chosen: &[&Id]) -> Mark {
    let (worrying, harmless): (Vec<_>, Vec<_>) = spot.lines.iter().partition(|line| line.signal.is_some());
    let hits = worrying.iter().filter(|line| chosen.contains(&&line.line.id)).count();
    let wrong = harmless.iter().filter(|line| chosen.contains(&&line.line.id)).count();
    let points = right_minus_wrong(hits, worrying.len(), wrong, spot.lines.len());
    Mark { missed: count(worrying.len() - hits), false_alarms: count(wrong), ..Mark::of(points) }
}

/// *order*: the best points over the right order and those just as good.
fn sequence(order: &Order, ids: &[Id]) -> Mark {
    let points = std::iter::once(&order.items).chain(&order.also).map(|right| match order.score {
        OrderScore::Neighbours => neighbours(right, ids),
        OrderScore::Positions => positions(right, ids),
        OrderScore::Exact => full(right == ids),
    });
    Mark::of(points.fold(0.0, f64::max))
}

/// *neighbours*: right successors / (n−1).
fn neighbours(right: &[Id], ids: &[Id]) -> f64 {
    let pairs = right.windows(2).filter(|pair| ids.windows(2).any(|window| window == *pair)).count();
    number(pairs) / number(right.len().saturating_sub(1).max(1))
}

/// *positions*: items in place / n.
fn positions(right: &[Id], ids: &[Id]) -> f64 {
    let in_place = right.iter().zip(ids).filter(|(a, b)| a == b).count();
    number(in_place) / number(right.len().max(1))
}

/// *match*: right parts / parts.
fn matched<'a>(pairs: &Match, chosen: impl Fn(&Id) -> Option<&'a str>) -> Mark {
    let right = pairs.right.iter().filter(|(row, option)| chosen(row) == Some(option.as_str())).count();
    Mark::of(number(right) / number(pairs.right.len().max(1)))
}

/// *gap*: right parts / parts. Typed words are compared without regard to case, blanks or final full stop.
fn filled<'a>(gaps: &[Gap], chosen: impl Fn(&Id) -> &'a str, accepted: &dyn Fn(&Id) -> Vec<String>) -> Mark {
    let right = gaps.iter().filter(|gap| gap_is_right(gap, chosen(&gap.id), accepted)).count();
    Mark::of(number(right) / number(gaps.len().max(1)))
}

fn gap_is_right(gap: &Gap, chosen: &str, accepted: &dyn Fn(&Id) -> Vec<String>) -> bool {
    match &gap.fill {
        Fill::Options { right, .. } => right.iter().any(|id| id == chosen),
        Fill::Typed => accepted(&gap.id).iter().any(|word| folded(word) == folded(chosen)),
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches('.').to_lowercase()
}

/// *estimate*: 1 within `full` of the right number, ½ within `half`, else 0.
fn near(estimate: Estimate, number: i64) -> Mark {
    let distance = (number - estimate.right).abs();
    let points = if distance <= estimate.full {
        1.0
    } else if distance <= estimate.half {
        0.5
    } else {
        0.0
    };
    Mark::of(points)
}

/// *rank*: 1 − Σ|place − panel place| / ⌊n²/2⌋ (Spearman's footrule, normalised).
fn rank(panel: &[Id], ids: &[Id]) -> f64 {
    let distance: usize = panel
        .iter()
        .enumerate()
        .map(|(place, id)| ids.iter().position(|other| other == id).map_or(panel.len(), |at| at.abs_diff(place)))
        .sum();
    1.0 - number(distance) / number((panel.len() * panel.len() / 2).max(1))
}

/// *best-worst*: ½ for the panel's best, ½ for its worst; 0 when the panel's worst was chosen as best.
fn best_worst(judge: &Judge, best: Option<&String>, worst: Option<&String>) -> Mark {
    if judge.ask == JudgeAsk::Rank {
        return Mark::of(0.0);
    }
    let (first, last) = (judge.panel.first().map(Id::as_str), judge.panel.last().map(Id::as_str));
    let (best, worst) = (best.map(String::as_str), worst.map(String::as_str));
    if best == last {
        return Mark::of(0.0);
    }
    Mark::of(full(best == first) / 2.0 + full(worst == last) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<Id> {
        text.split_whitespace().map(|id| Id::parse(id).expect("a good id")).collect()
    }

    fn nothing_typed(_: &Id) -> Vec<String> {
        Vec::new()
    }

    #[track_caller]
    fn gives(ask: &Ask, answer: Answer, points: f64) {
        let mark = mark(ask, Some(&answer), &nothing_typed);
        let found = mark.points.expect("a marked question");
        assert!((found - points).abs() < 0.005, "{found} instead of {points} for {answer:?}");
    }

    #[test]
    fn a_second_best_choice_earns_its_share() {
        let partial = [(Id::known("b"), 0.25)].into();
        let ask = Ask::Choice(Choice { options: ids("a b c"), right: ids("a"), partial, alarm: Vec::new() });
        for (id, points) in [("a", 1.0), ("b", 0.25), ("c", 0.0)] {
            gives(&ask, Answer::One(Id::known(id)), points);
        }
    }

    #[test]
    fn a_weighed_situation_tells_missed_worries_from_false_alarms() {
        let alarm = ids("fine watch act");
        let ask =
            Ask::Choice(Choice { options: ids("act fine watch"), right: ids("watch"), partial: [].into(), alarm });
        for (id, missed, false_alarms) in [("fine", 1, 0), ("watch", 0, 0), ("act", 0, 1)] {
            let found = mark(&ask, Some(&Answer::One(Id::known(id))), &nothing_typed);
            assert_eq!((found.missed, found.false_alarms), (missed, false_alarms), "{id}");
        }
    }

    #[test]
    fn ticking_everything_earns_nothing() {
        let multi = Multi { options: ids("a b c d e"), right: ids("a b c"), score: MultiScore::RightMinusWrong };
        let ask = Ask::Multi(multi);
        let many = |text: &str| Answer::Many(ids(text).into_iter().collect());
        for (chosen, points) in
            [("a b c", 1.0), ("a b", 0.67), ("a b c d", 0.5), ("a b c d e", 0.0), ("d e", 0.0), ("", 0.0), ("a d", 0.0)]
        {
            gives(&ask, many(chosen), points);
        }
    }

    #[test]
    fn ticks_are_no_worries_and_no_alarms() {
        let multi = Multi { options: ids("a b c"), right: ids("a b"), score: MultiScore::RightMinusWrong };
        let found = mark(&Ask::Multi(multi), Some(&Answer::Many(ids("c").into_iter().collect())), &nothing_typed);
        assert_eq!((found.missed, found.false_alarms), (0, 0));
    }

    #[test]
    fn all_or_nothing_is_just_that() {
        let ask = Ask::Multi(Multi { options: ids("a b c"), right: ids("a b"), score: MultiScore::AllOrNothing });
        gives(&ask, Answer::Many(ids("a b").into_iter().collect()), 1.0);
        gives(&ask, Answer::Many(ids("a").into_iter().collect()), 0.0);
    }

    #[test]
    fn an_order_is_fairer_by_neighbours_than_by_places() {
        let order = |score| Ask::Order(Order { items: ids("a b c d"), also: Vec::new(), score });
        gives(&order(OrderScore::Neighbours), Answer::Order(ids("b c d a")), 0.67);
        gives(&order(OrderScore::Positions), Answer::Order(ids("b c d a")), 0.0);
        gives(&order(OrderScore::Positions), Answer::Order(ids("a b d c")), 0.5);
        gives(&order(OrderScore::Exact), Answer::Order(ids("a b c d")), 1.0);
        gives(&order(OrderScore::Exact), Answer::Order(ids("a c b d")), 0.0);
    }

    #[test]
    fn another_order_that_is_just_as_good_earns_the_same() {
        for score in [OrderScore::Neighbours, OrderScore::Positions, OrderScore::Exact] {
            let ask = Ask::Order(Order { items: ids("a b c d"), also: vec![ids("a c b d")], score });
            gives(&ask, Answer::Order(ids("a c b d")), 1.0);
            gives(&ask, Answer::Order(ids("a b c d")), 1.0);
        }
    }

    #[test]
    fn a_rank_counts_the_distance_to_the_panel() {
        let judge = |ask| Ask::Judge(Judge { options: ids("a b c d e"), panel: ids("a b c d e"), ask });
        // Five options: distance 12 at most, so one swap of neighbours (distance 2) gives 10 of 12.
        gives(&judge(JudgeAsk::Rank), Answer::Order(ids("a b c d e")), 1.0);
        gives(&judge(JudgeAsk::Rank), Answer::Order(ids("b a c d e")), 10.0 / 12.0);
        gives(&judge(JudgeAsk::Rank), Answer::Order(ids("e d c b a")), 0.0);
    }

    #[test]
    fn the_worst_taken_as_best_earns_nothing() {
        let ask = Ask::Judge(Judge { options: ids("a b c"), panel: ids("a b c"), ask: JudgeAsk::BestWorst });
        let rows = |best: &str, worst: &str| {
            Answer::Rows([(Id::known(BEST), best.to_owned()), (Id::known(WORST), worst.to_owned())].into())
        };
        for (best, worst, points) in
            [("a", "c", 1.0), ("a", "b", 0.5), ("b", "c", 0.5), ("b", "a", 0.0), ("c", "a", 0.0)]
        {
            gives(&ask, rows(best, worst), points);
        }
    }

    #[test]
    fn signals_are_weighed_against_false_alarms() {
        use crate::lesson::question::ChatLine;
        use crate::model::Utterance;
        let line = |id: &str, signal: Option<&'static str>| ChatLine {
            line: Utterance { id: Id::parse(id).expect("a good id"), who: Id::known("p") },
            signal: signal.map(Id::known),
        };
        let lines = vec![line("m1", None), line("m2", None), line("m3", Some("secret")), line("m4", Some("hurry"))];
        let ask = Ask::Spot(Spot { who: ids("p"), lines });
        for (chosen, points, missed, false_alarms) in
            [("m3 m4", 1.0, 0, 0), ("m3", 0.5, 1, 0), ("m1 m3 m4", 0.5, 0, 1), ("m1 m2", 0.0, 2, 2), ("", 0.0, 2, 0)]
        {
            let answer = Answer::Many(ids(chosen).into_iter().collect());
            let found = mark(&ask, Some(&answer), &nothing_typed);
            assert_eq!(
                (found.points, found.missed, found.false_alarms),
                (Some(points), missed, false_alarms),
                "{chosen}"
            );
        }
    }

    #[test]
    fn parts_of_a_match_and_gaps_count_alike() {
        let right = [(Id::known("l1"), Id::known("rb")), (Id::known("l2"), Id::known("ra"))].into();
        let ask = Ask::Match(Match { left: ids("l1 l2"), options: ids("ra rb rc"), right });
        let rows =
            |a: &str, b: &str| Answer::Rows([(Id::known("l1"), a.to_owned()), (Id::known("l2"), b.to_owned())].into());
        gives(&ask, rows("rb", "ra"), 1.0);
        gives(&ask, rows("rb", "rc"), 0.5);
        gives(&ask, rows("rc", "rb"), 0.0);
    }

    #[test]
    fn typed_words_are_compared_without_case_blanks_and_full_stop() {
        let gaps = vec![
            Gap { id: Id::known("g1"), fill: Fill::Options { options: ids("w1 w2"), right: ids("w2") } },
            Gap { id: Id::known("g2"), fill: Fill::Typed },
        ];
        let ask = Ask::Gap(gaps);
        let accepted = |_: &Id| vec!["blokkeer".to_owned()];
        let answer =
            Answer::Rows([(Id::known("g1"), "w2".to_owned()), (Id::known("g2"), " Blokkeer. ".to_owned())].into());
        assert_eq!(mark(&ask, Some(&answer), &accepted).points, Some(1.0));
        let answer =
            Answer::Rows([(Id::known("g1"), "w1".to_owned()), (Id::known("g2"), "blokkeer".to_owned())].into());
        assert_eq!(mark(&ask, Some(&answer), &accepted).points, Some(0.5));
    }

    #[test]
    fn an_estimate_is_right_nearly_right_or_not_yet() {
        let ask = Ask::Estimate(Estimate { low: 0, high: 100, step: 1, right: 37, full: 3, half: 10 });
        for (number, points) in [(37, 1.0), (34, 1.0), (40, 1.0), (41, 0.5), (27, 0.5), (26, 0.0), (48, 0.0)] {
            gives(&ask, Answer::Number(number), points);
        }
    }

    #[test]
    fn what_has_no_right_answer_is_not_marked() {
        let found = mark(&Ask::Reflect, None, &nothing_typed);
        assert_eq!(found.verdict(), Verdict::Recorded);
    }
}
