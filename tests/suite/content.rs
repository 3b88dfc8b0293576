//! What is shipped: nothing to find, every conversation to every ending, and as much as was promised.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::support::{course, root, texts, wordings};
use super::walk;
use vangnet::author::check;
use vangnet::author::check::Checked;
use vangnet_core::lesson::{Kind, Module, Page};
use vangnet_core::model::{Role, Slot};
use vangnet_core::player::{Action, Target};
use vangnet_core::question::QuestionKind;
use vangnet_core::reading::{Course, keys};
use vangnet_core::scenario::Then;

fn checked() -> Checked {
    let shelf = texts(&root().join("lessons"));
    check::all(&Course::open(shelf.into_iter().collect()), &wordings(), date(2026, 11, 24))
}

/// Questions of a module, not counting the same one met again.
fn questions(module: &Module) -> impl Iterator<Item = &Page> {
    module.pages.iter().filter(|page| page.revisits.is_none() && page.question().is_some())
}

#[test]
fn the_shipped_course_has_nothing_to_find() {
    let found: Vec<String> = checked()
        .diagnostics
        .iter()
        .map(|one| format!("{}:{} {} {:?}", one.place.file, one.place.line, one.code, one.arguments))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn both_languages_are_complete() {
    let course = course();
    for module in course.modules_and_now() {
        for language in ["nl", "en"] {
            let prose = module.prose.get(language).unwrap_or_else(|| panic!("{} has no {language}", module.id));
            assert_eq!(prose.pages.len(), module.pages.len(), "{} in {language}", module.id);
        }
    }
}

#[test]
fn every_module_reads_easily_and_help_now_more_so() {
    let course = course();
    for one in checked().readability {
        let now = course.now().is_some_and(|now| now.id == one.module);
        let (longest, mean, ease) = if now { (15, 8.0, 80.0) } else { (20, 12.0, 70.0) };
        let name = format!("{} in {}", one.module, one.language);
        assert!(one.measure.longest <= longest, "{name}: a sentence of {} words", one.measure.longest);
        assert!(one.measure.mean_sentence() <= mean, "{name}: {:.1} words a sentence", one.measure.mean_sentence());
        let found = one.measure.reading_ease(&one.language).expect("both languages have a formula");
        assert!(found >= ease, "{name}: reading ease {found:.1}");
    }
}

#[test]
fn the_course_is_as_large_as_promised() {
    let course = course();
    assert_eq!(course.ids().len(), 4);
    let all: usize = course.modules().map(|module| questions(module).count()).sum();
    assert!(all >= 60, "{all} questions");
    let kinds: BTreeSet<&str> =
        course.modules().flat_map(|module| &module.pages).map(|page| page.kind.name()).collect();
    assert_eq!(kinds, keys::kinds().collect::<BTreeSet<_>>());
    assert_eq!(course.now().map(|now| now.pages.len()), Some(6));
    for terms in course.glossary().values() {
        assert!(terms.len() >= 40, "{} terms", terms.len());
    }
}

#[test]
fn every_role_gets_checks_a_conversation_and_mixed_recall_in_every_module() {
    let course = course();
    for module in course.modules() {
        for role in Role::ALL {
            let pages: Vec<&Page> = module.pages_for(role).filter(|page| page.revisits.is_none()).collect();
            let talk = pages.iter().position(|page| matches!(page.kind, Kind::Scenario(_))).expect("a conversation");
            let asks =
                |page: &&&Page| page.question().is_some_and(|question| question.kind.is_marked() && !question.pretest);
            let name = format!("{} for {}", module.id, role.as_str());
            assert!(pages[..talk].iter().filter(asks).count() >= 4, "{name}: too few checks");
            assert!(pages[talk..].iter().filter(asks).count() >= 3, "{name}: too little recall");
            assert!(pages.iter().any(|page| matches!(page.kind, Kind::Help(_))), "{name}: no help card");
        }
    }
}

#[test]
fn right_answers_stand_evenly_over_the_places() {
    let course = course();
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    for page in course.modules().flat_map(questions) {
        let Some(QuestionKind::Choice(choice)) = page.question().map(|question| &question.kind) else { continue };
        let place = choice.options.iter().position(|option| choice.right.contains(option)).expect("a right one");
        *places.entry(place).or_default() += 1;
    }
    let all: usize = places.values().sum();
    for (place, count) in &places {
        assert!(*count * 5 <= all * 2, "place {}: {count} of {all} ({places:?})", place + 1);
    }
}

#[test]
fn every_page_of_a_module_serves_whoever_leads_a_group() {
    let course = course();
    for module in course.modules() {
        let mut hard = 0;
        for page in module.pages.iter().filter(|page| page.roles.is_empty()) {
            for (language, prose) in &module.prose {
                let common = prose.pages[&page.id].texts().filter(|(role, ..)| role.is_none());
                let slots: BTreeSet<&Slot> = common.map(|(_, slot, _)| slot).collect();
                assert!(slots.contains(&Slot::Note), "{}/{} in {language} has no note", module.id, page.id);
                hard += usize::from(slots.contains(&Slot::Hard));
            }
            assert!(page.group.minutes.is_some(), "{}/{} has no minutes", module.id, page.id);
            assert!(page.group.form.is_some(), "{}/{} has no form", module.id, page.id);
        }
        assert!(hard >= 4 * module.prose.len(), "{}: {hard} pages with hard moments", module.id);
    }
}

#[test]
fn every_conversation_takes_four_to_six_turns_and_reaches_three_endings() {
    let course = course();
    for module in course.modules() {
        for page in &module.pages {
            let Kind::Scenario(scenario) = &page.kind else { continue };
            let mut player = walk::player(&course, "nl", Role::Parent);
            player.update(Action::Open(Target::Page(module.id.clone(), page.id.clone())), walk::now());
            let reached = walk::endings(&player, scenario);
            assert_eq!(reached.len(), 3, "{}/{}: {reached:?}", module.id, page.id);
            let turns = turns(scenario, &scenario.start);
            assert!(turns.0 >= 4 && turns.1 <= 6, "{}/{}: {turns:?} turns", module.id, page.id);
            for (id, node) in &scenario.nodes {
                if let Then::Go(choices) = &node.then {
                    assert_eq!(choices.len(), 3, "{}/{}/{id}", module.id, page.id);
                }
            }
        }
    }
}

/// Fewest and most sentences from a node to an ending. A tense child may take another node of the same turn.
fn turns(scenario: &vangnet_core::scenario::Scenario, node: &vangnet_core::model::Id) -> (usize, usize) {
    match &scenario.nodes[node].then {
        Then::End(_) => (0, 0),
        Then::Go(choices) => {
            let below = choices.iter().map(|go| turns(scenario, &go.to));
            let (least, most): (Vec<usize>, Vec<usize>) = below.unzip();
            (1 + least.into_iter().min().unwrap_or(0), 1 + most.into_iter().max().unwrap_or(0))
        }
    }
}

#[test]
fn a_page_whose_texts_did_not_change_keeps_its_hash() {
    let course = course();
    // Pages with words for one role, and with every sort of slot that a talk has: checked texts stay checked.
    for (module, page, hash) in [
        ("talking-with-children", "talk", "810fcafe1a6cce3f"),
        ("sextortion", "talk", "ec886c57f8076f0a"),
        ("talking-with-children", "class-talk", "138d2550639dc500"),
    ] {
        let found = course.module(module).and_then(|module| module.hashes.get(page)).map(String::as_str);
        assert_eq!(found, Some(hash), "{module}/{page}");
    }
}
