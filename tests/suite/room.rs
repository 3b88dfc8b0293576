//! What fits into an evening, and what can go.

use proptest::prelude::*;

use super::support::course;
use vangnet_core::lesson::{Kind, Module};
use vangnet_core::model::Role;
use vangnet_core::room::{Agenda, Step, agenda, to_skip};

const ROLES: [Role; 3] = [Role::Parent, Role::Teacher, Role::YouthWorker];

fn modules() -> Vec<Module> {
    let course = course();
    course.modules().filter(|module| module.pages.iter().any(|page| matches!(page.kind, Kind::Door))).cloned().collect()
}

/// What an evening is never without.
fn is_whole(module: &Module, agenda: &Agenda) -> Result<(), String> {
    let has = |step: &Step| agenda.blocks.iter().any(|block| block.step == *step);
    for step in [Step::Welcome, Step::GroundRules, Step::Help, Step::Close] {
        if !has(&step) {
            return Err(format!("{}: no {step:?}", module.id));
        }
    }
    let pages: Vec<_> = agenda.pages().collect();
    let first = |is: fn(&Kind) -> bool| module.pages_for(agenda.role).find(|page| is(&page.kind));
    for must in [
        first(|kind| matches!(kind, Kind::Steps(_))),
        first(|kind| matches!(kind, Kind::Scenario(_))),
        first(|kind| matches!(kind, Kind::Help(_))),
    ] {
        let must = must.ok_or_else(|| format!("{} has no such page", module.id))?;
        if !pages.contains(&&must.id) {
            return Err(format!("{} for {:?}: without {}", module.id, agenda.role, must.id));
        }
    }
    Ok(())
}

#[test]
fn an_evening_takes_the_minutes_it_has_and_keeps_the_rules_the_talk_and_the_card() {
    for module in modules() {
        for role in ROLES {
            for minutes in [30, 60, 90] {
                let agenda = agenda(&module, role, minutes);
                let takes = agenda.minutes();
                assert!(takes.abs_diff(minutes) <= 3, "{} for {role:?}: {takes} of {minutes}", module.id);
                is_whole(&module, &agenda).unwrap_or_else(|missing| panic!("{missing}"));
            }
        }
    }
}

#[test]
fn pages_stand_in_the_order_of_the_lesson_and_none_twice() {
    for module in modules() {
        for role in ROLES {
            let pages: Vec<_> = module.pages_for(role).map(|page| &page.id).collect();
            let agenda = agenda(&module, role, 60);
            // What is offered after the lesson fills a long evening, before the lesson is looked back on.
            for core in [true, false] {
                let layer = agenda.pages().filter(|id| module.page(id).is_some_and(|page| page.is_core() == core));
                let places: Vec<_> = layer.map(|id| pages.iter().position(|page| *page == id)).collect();
                assert!(places.windows(2).all(|two| two[0] < two[1]), "{}: {places:?}", module.id);
            }
            let all: Vec<_> = agenda.pages().collect();
            let first = all.iter().collect::<std::collections::BTreeSet<_>>();
            assert_eq!(first.len(), all.len(), "{}: {all:?}", module.id);
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_skipped_help_and_the_end_stay_and_no_more_goes_than_is_needed(
        which in 0usize..4, role in 0usize..3, minutes in 25u32..120, at in 0usize..40, late in 0u32..40,
    ) {
        let all = modules();
        let module = &all[which % all.len()];
        let mut agenda = agenda(module, ROLES[role], minutes);
        let skipped = to_skip(&agenda, at, late);
        prop_assert!(skipped.iter().all(|block| *block > at));
        let saved: u32 = skipped.iter().map(|block| agenda.blocks[*block].minutes).sum();
        if let Some(last) = skipped.iter().map(|block| agenda.blocks[*block].minutes).min() {
            prop_assert!(late > 0 && saved - last < late, "{} saved for {}", saved, late);
        }
        let mut at = 0;
        agenda.blocks.retain(|_| { at += 1; !skipped.contains(&(at - 1)) });
        prop_assert_eq!(is_whole(module, &agenda), Ok(()));
    }
}
