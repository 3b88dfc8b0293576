//! What is shipped: no mistakes, every conversation to every ending, no reason missing.

use jiff::civil::date;
use vangnet::check;
use vangnet::diagnostic::Severity;
use vangnet::lesson::Kind;
use vangnet::lesson::Role;
use vangnet::lesson::read_course;
use vangnet::player::Action;
use vangnet::player::Target;

use super::support::course;
use super::support::root;
use super::support::texts;
use super::walk;

#[test]
fn the_shipped_course_has_no_mistakes() {
    let read = read_course(&texts(&root().join("lessons")));
    let mut found = read.diagnostics;
    found.extend(check::course(&read.value, date(2026, 11, 24)));
    let errors: Vec<_> = found.iter().filter(|one| one.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn both_languages_are_complete() {
    let course = course();
    for module in course.modules.iter().chain(&course.now) {
        for language in ["nl", "en"] {
            let prose = module.prose.get(language).unwrap_or_else(|| panic!("{} has no {language}", module.id));
            assert_eq!(prose.pages.len(), module.pages.len(), "{} in {language}", module.id);
        }
    }
}

#[test]
fn sextortion_has_every_kind_that_was_promised() {
    let course = course();
    let module = course.module("sextortion").expect("the module");
    for kind in [
        "story", "text", "fact", "contrast", "choice", "multi", "order", "judge", "spot", "estimate", "scenario",
        "help", "plan", "close",
    ] {
        assert!(module.pages.iter().any(|page| page.kind.name() == kind), "no {kind}");
    }
}

#[test]
fn every_conversation_can_be_walked_to_each_of_its_endings() {
    let course = course();
    for module in &course.modules {
        for page in &module.pages {
            let Kind::Scenario(scenario) = &page.kind else { continue };
            let mut player = walk::player(&course, "nl", Role::Parent);
            player.update(Action::Open(Target::Page(module.id.clone(), page.id.clone())), walk::now());
            let reached = walk::endings(&player, scenario);
            let there: usize =
                scenario.nodes.values().filter(|node| matches!(node.then, vangnet::lesson::Then::End(_))).count();
            assert!(reached.len() >= 3.min(there), "{}/{}: {reached:?}", module.id, page.id);
        }
    }
}
