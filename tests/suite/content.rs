//! What is shipped: nothing to find, every conversation to every ending, and as much as `tests/expected.toml` wants.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use serde::Deserialize;

use super::support::{course, expected, promised, root, texts, wordings};
use vangnet::author::check::Checked;
use vangnet::author::{check, guess};
use vangnet_core::lesson::{Kind, MOST_MINUTES, Module, Page};
use vangnet_core::model::{Id, Role, Slot};
use vangnet_core::question::QuestionKind;
use vangnet_core::reading::{Course, keys};
use vangnet_core::scenario::{self, Scenario, Then};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Expected {
    course: OfCourse,
    module: OfModule,
    talk: OfTalk,
    reading: BTreeMap<String, Reading>,
    hard_words: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct OfCourse {
    modules: usize,
    questions: usize,
    help_now: usize,
    terms: usize,
    same_place: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfModule {
    checks: usize,
    recall: usize,
    rules: usize,
    hard: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfTalk {
    all: usize,
    turns: [usize; 2],
    choices: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reading {
    longest: usize,
    /// Fewer words a sentence on average read like a telegram.
    least: f64,
    mean: f64,
    ease: f64,
}

fn wanted() -> Expected {
    expected().try_into().expect("expectations that read")
}

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
    let checked = checked();
    let found: Vec<String> = checked
        .diagnostics
        .iter()
        .map(|one| format!("{}:{} {} {:?}", one.place.file, one.place.line, one.code, one.arguments))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_promised_language_is_complete() {
    let course = course();
    for module in course.modules_and_now() {
        for language in course.languages() {
            let prose = module.prose.get(language).unwrap_or_else(|| panic!("{} has no {language}", module.id));
            assert_eq!(prose.pages.len(), module.pages.len(), "{} in {language}", module.id);
        }
    }
}

#[test]
fn every_module_reads_easily_and_help_now_more_so() {
    let (course, wanted) = (course(), wanted().reading);
    for one in checked().readability {
        let now = course.now().is_some_and(|now| now.id == one.module);
        let wanted = &wanted[if now { "help-now" } else { "module" }];
        let name = format!("{} in {}", one.module, one.language);
        assert!(one.measure.longest <= wanted.longest, "{name}: a sentence of {} words", one.measure.longest);
        let mean = one.measure.mean_sentence();
        assert!((wanted.least..=wanted.mean).contains(&mean), "{name}: {mean:.1} words a sentence");
        if let Some((formula, ease)) = one.ease {
            assert!(ease >= wanted.ease, "{name}: {formula} {ease:.1}");
        }
    }
}

#[test]
fn the_course_is_as_large_as_promised() {
    let (course, wanted) = (course(), wanted().course);
    assert!(course.ids().len() >= wanted.modules);
    let all: usize = course.modules().map(|module| questions(module).count()).sum();
    assert!(all >= wanted.questions, "{all} questions");
    let kinds: BTreeSet<&str> =
        course.modules().flat_map(|module| &module.pages).map(|page| page.kind.name()).collect();
    let missing: Vec<&str> = keys::kinds().filter(|kind| !kinds.contains(kind)).collect();
    assert!(missing.is_empty(), "no page of these kinds: {missing:?}");
    assert!(course.now().is_some_and(|now| now.pages.len() >= wanted.help_now));
    for language in course.languages() {
        let terms = course.glossary().get(language).map_or(0, |terms| terms.len());
        assert!(terms >= wanted.terms, "{language}: {terms} terms");
    }
}

#[test]
fn every_promised_language_has_hard_words_enough_to_help() {
    let wanted = wanted().hard_words;
    for language in promised() {
        let wordings = wordings();
        let found = wordings.iter().find(|wording| wording.language == language).map_or(0, |one| one.hard_words());
        assert!(found >= wanted.get(&language).copied().unwrap_or(0), "{language}: {found} hard words");
    }
}

#[test]
fn every_role_gets_checks_a_conversation_and_mixed_recall_in_every_module() {
    let (course, wanted) = (course(), wanted().module);
    for module in course.modules() {
        for role in Role::ALL {
            let pages: Vec<&Page> = module.core_for(role).filter(|page| page.revisits.is_none()).collect();
            let talk = pages.iter().position(|page| matches!(page.kind, Kind::Scenario(_))).expect("a conversation");
            let asks =
                |page: &&&Page| page.question().is_some_and(|question| question.kind.is_marked() && !question.pretest);
            let name = format!("{} for {}", module.id, role.as_str());
            assert!(pages[..talk].iter().filter(asks).count() >= wanted.checks, "{name}: too few checks");
            assert!(pages[talk..].iter().filter(asks).count() >= wanted.recall, "{name}: too little recall");
            assert!(pages.iter().any(|page| matches!(page.kind, Kind::Help(_))), "{name}: no help card");
            for page in module.pages_for(role).filter(asks_anew) {
                assert!(page.about.is_some(), "{name}: {} is about no rule", page.id);
            }
        }
        assert!(module.rules.len() >= wanted.rules, "{}: {} rules", module.id, module.rules.len());
    }
}

/// Questions that are marked and met for the first time; an estimate asks for a figure, not for a rule.
fn asks_anew(page: &&Page) -> bool {
    page.revisits.is_none()
        && page.question().is_some_and(|question| {
            let is_figure = matches!(question.kind, QuestionKind::Estimate(_));
            question.kind.is_marked() && !question.pretest && !is_figure
        })
}

/// The words in which the course may fail nobody: how its texts move, and what those find who know nothing.
#[test]
fn explanations_and_reasons_read_well_and_do_not_all_turn_alike() {
    let course = course();
    for one in checked().readability.iter().filter(|one| !course.is_now(&one.module)) {
        let (name, rhythm) = (format!("{} in {}", one.module, one.language), &one.rhythm);
        assert!((8.0..=12.0).contains(&rhythm.mean_sentence()), "{name}: {:.1} words", rhythm.mean_sentence());
        assert!(rhythm.short_share() <= 0.12, "{name}: {:.3} of the sentences are short", rhythm.short_share());
        assert!(rhythm.turn_share() <= 0.20, "{name}: {:.3} of the reasons turn", rhythm.turn_share());
    }
}

#[test]
fn who_knows_nothing_finds_no_more_than_chance_allows() {
    let above: Vec<String> = guess::scores(&course(), &wordings())
        .into_iter()
        .filter(guess::Score::is_above)
        .map(|one| format!("{} {:?} {:?}: {} of {}", one.language, one.learner, one.sort, one.found, one.of))
        .collect();
    assert!(above.is_empty(), "{above:#?}");
}

#[test]
fn where_several_are_right_they_are_two_to_four_and_statements_are_as_often_true() {
    let course = course();
    let (mut truths, mut untruths, mut counts) = (0_i32, 0_i32, BTreeSet::new());
    for page in course.modules().flat_map(questions) {
        match page.question().map(|question| &question.kind) {
            Some(QuestionKind::Multi(multi)) => {
                assert!((2..=4).contains(&multi.right.len()), "{}: {} are right", page.id, multi.right.len());
                counts.insert(multi.right.len());
            }
            Some(QuestionKind::TrueFalse(statement)) if statement.right => truths += 1,
            Some(QuestionKind::TrueFalse(_)) => untruths += 1,
            _ => {}
        }
    }
    assert_eq!(counts, BTreeSet::from([2, 3, 4]));
    assert!((truths - untruths).abs() <= 3, "{truths} true, {untruths} not");
}

#[test]
fn every_lesson_takes_a_quarter_of_an_hour_at_most_and_home_says_how_long() {
    let course = course();
    for module in course.modules() {
        let kept = course.minutes_kept(&module.id);
        for role in Role::ALL {
            for language in course.languages() {
                let minutes = module.minutes(role, language);
                assert!(minutes <= MOST_MINUTES, "{} for {role:?} in {language}: {minutes}", module.id);
                assert_eq!(kept.get(&(language.clone(), role)), Some(&minutes), "{} {role:?} {language}", module.id);
            }
        }
    }
}

#[test]
fn twelve_conversations_are_walked_on_every_way_and_none_has_a_flaw() {
    let course = course();
    let mut talks = 0;
    for page in course.modules().flat_map(|module| &module.pages) {
        let Kind::Scenario(scenario) = &page.kind else { continue };
        talks += 1;
        assert_eq!(scenario::flaws(scenario), [], "{}", page.id);
        assert!(scenario.has_earned_endings(), "{} has endings that nobody earns", page.id);
        assert!(!scenario.never.is_empty(), "{} has nothing that nobody may do", page.id);
    }
    assert!(talks >= wanted().talk.all, "{talks} conversations");
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
    let (all, most) = (places.values().sum::<usize>(), wanted().course.same_place);
    for (place, count) in &places {
        assert!(*count as f64 <= most * all as f64, "place {}: {count} of {all} ({places:?})", place + 1);
    }
}

#[test]
fn every_page_of_a_module_serves_whoever_leads_a_group() {
    let (course, wanted) = (course(), wanted().module);
    for module in course.modules() {
        let mut hard = 0;
        for page in module.pages.iter().filter(|page| page.roles.is_empty()) {
            for language in course.languages() {
                let prose = &module.prose[language];
                let common = prose.pages[&page.id].texts().filter(|(role, ..)| role.is_none());
                let slots: BTreeSet<&Slot> = common.map(|(_, slot, _)| slot).collect();
                assert!(slots.contains(&Slot::Note), "{}/{} in {language} has no note", module.id, page.id);
                hard += usize::from(slots.contains(&Slot::Hard));
            }
            assert!(page.group.minutes.is_some(), "{}/{} has no minutes", module.id, page.id);
            assert!(page.group.form.is_some(), "{}/{} has no form", module.id, page.id);
        }
        assert!(hard >= wanted.hard * course.languages().len(), "{}: {hard} pages with hard moments", module.id);
    }
}

#[test]
fn every_conversation_reaches_all_its_endings_in_a_few_turns() {
    let (course, wanted) = (course(), wanted().talk);
    for module in course.modules() {
        for page in &module.pages {
            let Kind::Scenario(scenario) = &page.kind else { continue };
            let name = format!("{}/{}", module.id, page.id);
            let turns = turns(scenario, &scenario.start);
            assert!(turns.0 >= wanted.turns[0] && turns.1 <= wanted.turns[1], "{name}: {turns:?} turns");
            for (id, node) in &scenario.nodes {
                if let Then::Go(choices) = &node.then {
                    assert!(choices.len() >= wanted.choices, "{name}/{id}");
                }
            }
        }
    }
}

/// Fewest and most sentences from a node to an ending. A tense child may take another node of the same turn.
fn turns(scenario: &Scenario, node: &Id) -> (usize, usize) {
    match &scenario.nodes[node].then {
        Then::End(_) => (0, 0),
        Then::Go(choices) => {
            let below = choices.iter().map(|go| go.to.node().map_or((0, 0), |to| turns(scenario, to)));
            let (least, most): (Vec<usize>, Vec<usize>) = below.unzip();
            (1 + least.into_iter().min().unwrap_or(0), 1 + most.into_iter().max().unwrap_or(0))
        }
    }
}

#[test]
fn a_page_whose_texts_did_not_change_keeps_its_hash() {
    // A course that nobody rewrites, with every sort of slot that a talk and a question have: checked texts stay checked.
    let course = Course::open(texts(&root().join("tests/good")).into_iter().collect());
    for (page, hash) in [("talk", "618683fefd05b6cb"), ("steps", "d4ff20ff52c9ca03"), ("chat", "121a552850c12c88")] {
        let found = course.module("first").and_then(|module| module.hashes.get(page)).map(String::as_str);
        assert_eq!(found, Some(hash), "{page}");
    }
}

/// A phrase says a number again that stands on a line, so that it reads well; whoever changes one must change both.
#[test]
fn a_number_in_a_phrase_of_a_region_is_that_of_one_of_its_lines() {
    for (path, text) in texts(&root().join("lessons/regions")) {
        let region: toml::Table = text.parse().expect("it reads");
        let tables =
            |name: &str| region.get(name).and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
        let phones: Vec<&str> = tables("line").filter_map(|line| line.get("phone")?.as_str()).collect();
        let phrases = tables("instead").filter_map(toml::Value::as_table).flat_map(toml::Table::values);
        for phrase in phrases.filter_map(toml::Value::as_str) {
            let rest = phones.iter().fold(phrase.to_owned(), |rest, phone| rest.replace(phone, ""));
            assert!(
                !rest.contains(|letter: char| letter.is_ascii_digit()),
                "{path}: no line has the number in ‘{phrase}’"
            );
        }
    }
}
