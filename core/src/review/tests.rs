use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn asked(day: Date, went: Outcome) -> Asked {
    Asked { page: Id::known("noor"), hash: "1".to_owned(), day, went }
}

fn later(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).expect("a day")
}

fn outcomes() -> impl Strategy<Value = Outcome> {
    prop_oneof![Just(Outcome::SureAndWrong), Just(Outcome::Wrong), Just(Outcome::Unsure), Just(Outcome::Right)]
}

#[test]
fn what_is_always_right_climbs_the_ladder_and_stays_on_its_last_step() {
    let mut day = date(2026, 12, 1);
    let mut standing = after(None, asked(day, Outcome::Right), 0);
    let mut waited = Vec::new();
    for _ in 0..7 {
        waited.push(standing.waits(0));
        day = standing.due(0);
        standing = after(Some(&standing), asked(day, Outcome::Right), 0);
    }
    assert_eq!(waited, [1, 7, 30, 90, 180, 180, 180]);
}

#[test]
fn unsure_keeps_the_step_and_wrong_goes_back_to_the_first() {
    let first = date(2026, 12, 1);
    let at = |step, day| Standing { step, day, page: Id::known("noor"), hash: "1".to_owned(), went: Outcome::Right };
    let due = at(2, first).due(0);
    assert_eq!(after(Some(&at(2, first)), asked(due, Outcome::Unsure), 0).step, 2);
    for went in [Outcome::Wrong, Outcome::SureAndWrong] {
        let standing = after(Some(&at(2, first)), asked(due, went), 0);
        assert_eq!((standing.step, standing.due(9)), (0, later(due, 1)));
    }
}

#[test]
fn the_rules_of_a_lesson_do_not_all_come_back_on_one_day() {
    let standing = Standing {
        step: 2,
        day: date(2026, 12, 1),
        page: Id::known("noor"),
        hash: String::new(),
        went: Outcome::Right,
    };
    let days: std::collections::BTreeSet<i64> = (0..20).map(|spread| standing.waits(spread)).collect();
    assert_eq!(days, (30..=34).collect());
}

proptest! {
    #[test]
    fn nothing_is_due_early_and_what_was_wrong_is_due_the_next_day(
        spread: u64, answers in prop::collection::vec((0i64..400, outcomes()), 1..30),
    ) {
        let mut day = date(2026, 1, 1);
        let mut standing: Option<Standing> = None;
        for (wait, went) in answers {
            day = later(day, wait);
            let before = standing.clone();
            let now = after(before.as_ref(), asked(day, went), spread);
            if went.is_wrong() {
                prop_assert_eq!(now.due(spread), later(day, 1));
            }
            if let Some(before) = before {
                let was_due = day >= before.due(spread);
                prop_assert!(now.step <= before.step + 1, "one step at a time");
                prop_assert!(now.step <= before.step || was_due && went == Outcome::Right, "only what was due climbs");
                if !was_due && !went.is_wrong() {
                    prop_assert_eq!(&now, &before);
                }
            }
            // Never before the days of its step are over, and never later than a seventh of them.
            let days = LADDER[usize::from(now.step)];
            prop_assert!((days..=days + days / 7).contains(&now.waits(spread)));
            standing = Some(now);
        }
    }

    #[test]
    fn a_higher_step_never_waits_less(spread: u64, step in 0u8..4) {
        let at = |step| Standing { step, day: date(2026, 1, 1), page: Id::known("p"), hash: String::new(), went: Outcome::Right };
        prop_assert!(at(step).waits(spread) < at(step + 1).waits(spread));
    }
}

/// Recall that a model of forgetting (FSRS, as Anki uses it) expects when a question is asked again on this ladder.
fn recalls(went: Outcome, spread: u64) -> Vec<f32> {
    let model = fsrs::FSRS::default();
    let rating = if went == Outcome::Right { 3 } else { 2 };
    let mut reviews = vec![fsrs::FSRSReview { rating, delta_t: 0 }];
    let mut standing = after(None, asked(date(2026, 1, 1), went), spread);
    let mut recalls = Vec::new();
    for step in 0..u8::try_from(LADDER.len()).expect("a few") {
        standing.step = step;
        let days = u32::try_from(standing.waits(spread)).expect("days");
        let memory = model.memory_state(fsrs::FSRSItem { reviews: reviews.clone() }, None).expect("a state");
        recalls.push(fsrs::current_retrievability(memory, days as f32, fsrs::FSRS6_DEFAULT_DECAY));
        reviews.push(fsrs::FSRSReview { rating, delta_t: days });
    }
    recalls
}

#[test]
fn at_each_step_enough_is_still_known() {
    for spread in [0, 3, 12, 25] {
        for recall in recalls(Outcome::Right, spread) {
            assert!(recall >= 0.78, "{:?}", recalls(Outcome::Right, spread));
        }
    }
    for recall in recalls(Outcome::Unsure, 0) {
        assert!(recall >= 0.78, "{:?}", recalls(Outcome::Unsure, 0));
    }
}
