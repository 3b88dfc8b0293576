//! What must hold of any two windows.

use proptest::prelude::*;

use super::{ModuleProgress, Progress, Record, lacks, merged};
use crate::model::Id;
use crate::question::Answer;

/// One thing that a learner does, on one of a few pages.
#[derive(Clone, Debug)]
enum Act {
    See(usize),
    Answer(usize, bool),
    Retry(usize),
    Say(usize, usize),
    Replay(usize),
    Finish,
    Language(bool),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let page = 0usize..4;
    let act = prop_oneof![
        page.clone().prop_map(Act::See),
        (page.clone(), any::<bool>()).prop_map(|(page, right)| Act::Answer(page, right)),
        page.clone().prop_map(Act::Retry),
        (page.clone(), 0usize..3).prop_map(|(page, choice)| Act::Say(page, choice)),
        page.prop_map(Act::Replay),
        Just(Act::Finish),
        any::<bool>().prop_map(Act::Language),
    ];
    prop::collection::vec(act, 0..12)
}

fn page(at: usize) -> Id {
    Id::known(["a", "b", "c", "d"][at % 4])
}

fn module() -> Id {
    Id::known("m")
}

/// Does acts, each a second after the one before, from a second on.
fn after(progress: &Progress, acts: &[Act], from: i64) -> Progress {
    let mut progress = progress.clone();
    for (at, act) in acts.iter().enumerate() {
        let at = jiff::Timestamp::from_second(from + at as i64).expect("a moment");
        let done = progress.module_mut(&module());
        match act {
            Act::See(at) => {
                done.page = Some(page(*at));
                done.seen.insert(page(*at));
            }
            Act::Answer(which, right) => {
                let points = Some(if *right { 1.0 } else { 0.0 });
                let record = done.answers.entry(page(*which)).or_default();
                if record.attempts == 0 {
                    record.first = points;
                }
                record.attempts += 1;
                record.best = record.best.into_iter().chain(points).reduce(f64::max);
                record.latest = points;
                record.last = Some(Answer::One(Id::known(if *right { "right" } else { "wrong" })));
                record.at = at;
            }
            Act::Retry(which) => {
                if let Some(record) = done.answers.get_mut(&page(*which)) {
                    record.last = None;
                }
            }
            Act::Say(which, choice) => {
                done.talks.entry(page(*which)).or_default().push(Id::known(["x", "y", "z"][*choice]));
            }
            Act::Replay(which) => done.talks.entry(page(*which)).or_default().clear(),
            Act::Finish => drop(done.finished.get_or_insert(at)),
            Act::Language(dutch) => {
                progress.settings.language = Some(Id::known(if *dutch { "nl" } else { "en" }));
            }
        }
    }
    progress
}

fn start() -> Progress {
    Progress { seed: 1, ..Progress::default() }
}

fn attempts(progress: &Progress) -> Vec<u32> {
    (0..4).map(|at| progress.record("m", &page(at)).map_or(0, |record| record.attempts)).collect()
}

/// What does not depend on who wrote last.
fn sure(progress: &Progress) -> Vec<(u32, Option<f64>)> {
    let record = |at| progress.record("m", &page(at)).map(|record| (record.attempts, record.best));
    (0..4).map(|at| record(at).unwrap_or_default()).collect()
}

proptest! {
    #[test]
    fn one_window_alone_writes_what_it_knows(before in acts(), acts in acts()) {
        // A module in which nothing was done is not worth a line.
        let worth = |mut progress: Progress| {
            progress.modules.retain(|_, done| *done != ModuleProgress::default());
            progress
        };
        let base = worth(after(&start(), &before, 0));
        let ours = worth(after(&base, &acts, 100));
        prop_assert_eq!(&merged(&base, &ours, &base), &ours);
        prop_assert!(!lacks(&base, &base));
    }

    #[test]
    fn writing_twice_is_writing_once(before in acts(), one in acts(), other in acts()) {
        let base = after(&start(), &before, 0);
        let kept = merged(&base, &after(&base, &one, 100), &after(&base, &other, 200));
        prop_assert_eq!(merged(&kept, &kept, &kept), kept.clone());
        prop_assert_eq!(merged(&base, &base, &kept), kept);
    }

    #[test]
    fn two_windows_lose_nothing_whoever_is_first(before in acts(), one in acts(), other in acts()) {
        let base = after(&start(), &before, 0);
        let (left, right) = (after(&base, &one, 100), after(&base, &other, 200));
        let kept = [merged(&base, &right, &left), merged(&base, &left, &right)];
        prop_assert_eq!(sure(&kept[0]), sure(&kept[1]));
        for kept in &kept {
            let all = attempts(&base).into_iter().zip(attempts(&left)).zip(attempts(&right));
            let all: Vec<u32> = all.map(|((base, left), right)| left + right - base).collect();
            prop_assert_eq!(attempts(kept), all);
            prop_assert!(!lacks(&left, kept) && !lacks(&right, kept));
            for (page, record) in left.modules.iter().chain(&right.modules).flat_map(|(_, done)| &done.answers) {
                let there = kept.record("m", page).expect("it is there");
                prop_assert!(there.best >= record.best && there.at >= record.at);
            }
        }
        let newest = |kept: &Progress| -> Vec<_> {
            (0..4).map(|at| kept.record("m", &page(at)).filter(|record| record.attempts > 0).map(|record| record.at)).collect()
        };
        prop_assert_eq!(newest(&kept[0]), newest(&kept[1]));
    }

    #[test]
    fn nothing_that_was_deleted_comes_back(before in acts(), acts in acts(), elsewhere in acts(), whole in any::<bool>()) {
        let base = after(&start(), &before, 0);
        let ours = after(&base, &acts, 100);
        // Whoever deletes draws another seed, also when a part stays.
        let mut gone = Progress { seed: 2, ..if whole { Progress::default() } else { base.clone() } };
        gone.forget(&module(), None);
        let theirs = after(&gone, &elsewhere, 200);
        let kept = merged(&base, &ours, &theirs);
        for at in 0..4 {
            let answers = |acts: &[Act]| -> Vec<bool> {
                acts.iter().filter_map(|act| match act {
                    Act::Answer(which, right) if which % 4 == at => Some(*right),
                    _ => None,
                }).collect()
            };
            let (mine, other) = (answers(&acts), answers(&elsewhere));
            let record = kept.record("m", &page(at)).cloned().unwrap_or_default();
            prop_assert_eq!(record.attempts as usize, mine.len() + other.len());
            let right = mine.iter().chain(&other).any(|right| *right);
            prop_assert!(right || record.best != Some(1.0), "{record:?}");
            let said = kept.modules.get("m").and_then(|done| done.talks.get(&page(at))).map_or(0, Vec::len);
            let new = acts.iter().chain(&elsewhere)
                .filter(|act| matches!(act, Act::Say(which, _) if which % 4 == at)).count();
            prop_assert!(said <= new, "{said} sentences, {new} of them new");
        }
    }
}

#[test]
fn a_page_or_a_module_is_taken_out_with_all_that_names_it() {
    let acts = [Act::See(0), Act::Answer(0, true), Act::Say(0, 1), Act::See(1), Act::Answer(1, false)];
    let full = Progress { module: Some(module()), ..after(&start(), &acts, 0) };
    let mut kept = full.clone();
    assert!(kept.forget(&module(), Some(&page(0))));
    assert!(!super::write(&kept).contains("[modules.m.answers.a]") && kept.record("m", "b").is_some());
    assert!(!kept.forget(&module(), Some(&page(0))), "it is gone");
    assert!(kept.forget(&module(), Some(&page(1))) && kept.modules.is_empty(), "nothing is left of it");
    let mut kept = full;
    assert!(kept.forget(&module(), None) && kept.module.is_none() && kept.modules.is_empty());
    assert!(!kept.forget(&module(), None));
}

#[test]
fn an_attempt_after_a_deletion_is_worth_what_it_was_itself() {
    let base = after(&start(), &[Act::Answer(0, true)], 0);
    let ours = after(&base, &[Act::Retry(0), Act::Answer(0, false)], 100);
    let gone = Progress { seed: 2, ..Progress::default() };
    let kept = merged(&base, &ours, &gone);
    let record = kept.record("m", "a").expect("it was answered after");
    assert_eq!((record.attempts, record.first, record.best), (1, Some(0.0), Some(0.0)));
    let opened = after(&base, &[Act::Retry(0)], 100);
    assert_eq!(merged(&base, &opened, &gone).record("m", "a"), None::<&Record>);
}

mod version_2 {
    use jiff::civil::{Date, date};

    use super::*;
    use crate::progress::{Led, Sitting};
    use crate::review::{Outcome, Standing};

    fn standing(step: u8, day: Date, went: Outcome) -> Standing {
        Standing { step, day, page: page(0), hash: String::new(), went }
    }

    fn with(rules: &[(&'static str, Standing)], good: u32, minutes: &[(Date, u32)]) -> Progress {
        let mut progress = Progress::default();
        let done = progress.module_mut(&module());
        done.rules = rules.iter().map(|(rule, standing)| (Id::known(rule), standing.clone())).collect();
        if good > 0 {
            done.led.insert(page(1), Led { day: date(2026, 11, 2), good, mixed: 1, harm: 0 });
        }
        let sitting = |minutes| Sitting { minutes, version: "0f3a5c7e".to_owned() };
        done.sittings = minutes.iter().map(|(day, minutes)| (*day, sitting(*minutes))).collect();
        progress
    }

    #[test]
    fn two_windows_keep_what_both_asked_led_and_spent() {
        let (first, later) = (date(2026, 11, 2), date(2026, 11, 9));
        let base = with(&[("thank", standing(0, first, Outcome::Right))], 1, &[(first, 5)]);
        // One window asks the rule again and another one for the first time; the other leads a talk.
        let right = standing(1, later, Outcome::Right);
        let wrong = standing(0, later, Outcome::Wrong);
        let ours = with(&[("thank", right.clone()), ("no-look", wrong.clone())], 1, &[(first, 5), (later, 4)]);
        let theirs = with(&[("thank", standing(0, first, Outcome::Right))], 3, &[(first, 5), (later, 7)]);
        let merged = merged(&base, &ours, &theirs);
        let done = &merged.modules["m"];
        assert_eq!(done.rules, [(Id::known("no-look"), wrong), (Id::known("thank"), right)].into());
        assert_eq!(done.led[&page(1)].good, 3);
        assert_eq!(done.sittings[&later].minutes, 11, "both windows were open");
        assert_eq!(done.sittings[&first].minutes, 5, "what was there before is not counted twice");
    }

    #[test]
    fn of_two_answers_to_a_rule_on_one_day_the_one_that_comes_back_sooner_stands() {
        let day = date(2026, 11, 9);
        let base = with(&[("thank", standing(1, date(2026, 11, 1), Outcome::Right))], 0, &[]);
        let (right, wrong) = (standing(2, day, Outcome::Right), standing(0, day, Outcome::Wrong));
        for (ours, theirs) in [(&right, &wrong), (&wrong, &right)] {
            let merged =
                merged(&base, &with(&[("thank", ours.clone())], 0, &[]), &with(&[("thank", theirs.clone())], 0, &[]));
            assert_eq!(merged.modules["m"].rules["thank"], wrong);
        }
    }

    #[test]
    fn a_rule_that_was_deleted_elsewhere_and_not_asked_since_stays_away() {
        let day = date(2026, 11, 2);
        let base = with(&[("thank", standing(0, day, Outcome::Right))], 1, &[(day, 5)]);
        assert_eq!(merged(&base, &base, &Progress::default()), Progress::default());
    }
}
