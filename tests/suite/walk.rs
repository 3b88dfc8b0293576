//! Every state in which a page can be met: before and after each answer, with hint, reasons, notes and sources.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use vangnet::preferences::Theme;
use vangnet::store;
use vangnet_core::lesson::{Kind, Page};
use vangnet_core::messages::Languages;
use vangnet_core::model::{Id, Role, Slot};
use vangnet_core::player::{Action, Address, Command, Player, Start};
use vangnet_core::progress::{Progress, Sureness};
use vangnet_core::question::{ChatLine, Fill, FreeText, Gap, Gaps, Judge, JudgeAsk, QuestionKind, Reflect};
use vangnet_core::reading::Course;
use vangnet_core::scenario::{Scenario, Way};

/// The moment at which everything in tests happens.
pub fn now() -> Timestamp {
    "2026-11-24T12:00:00Z".parse().expect("a moment")
}

/// A learner at the start, who was welcomed before.
pub fn player(course: &Arc<Course>, language: &str, role: Role) -> Player {
    let mut player = player_with(course, language, role, Progress { seed: 42, ..Progress::default() });
    player.update(Action::Open(Address::Home), now());
    player
}

/// A learner who did something before.
pub fn player_with(course: &Arc<Course>, language: &str, role: Role, progress: Progress) -> Player {
    let start = Start {
        language: Id::parse(language).expect("a language"),
        languages: Languages::new(store::catalogues()).names(),
        role: Some(role),
        region: None,
        country: None,
        preferences: vangnet::preferences::all(Theme::Dark, None),
        now: now().to_zoned(TimeZone::UTC),
    };
    Player::new(Arc::clone(course), progress, start)
}

fn after(player: &Player, actions: &[Action]) -> Player {
    let mut player = player.clone();
    for action in actions {
        player.update(action.clone(), now());
    }
    player
}

/// Every state of a page for a role in a language.
pub fn states(course: &Arc<Course>, language: &str, role: Role, module: &Id, page: &Page) -> Vec<Player> {
    let base = if course.now().is_some_and(|now| now.id == *module) {
        after(&player(course, language, role), &[Action::Open(Address::HelpCard(page.id.clone()))])
    } else {
        after(&player(course, language, role), &[Action::Open(Address::Page(module.clone(), page.id.clone()))])
    };
    let mut states = vec![base.clone(), after(&base, &[Action::Hint])];
    for command in [Command::Notes, Command::Sources] {
        if base.commands_at(base.address()).contains(&command) {
            states.push(after(&base, &[command.action(base.address())]));
        }
    }
    match &page.kind {
        Kind::Question(question) => {
            for answer in answers(course, language, role, module, page, &question.kind) {
                let mut given = after(&base, &answer);
                given.update(Action::Submit, now());
                states.push(given.clone());
                given.update(Action::Sure(Sureness::Fairly), now());
                states.push(given.clone());
                given.update(Action::Why, now());
                states.push(given);
            }
        }
        Kind::Scenario(scenario) => states.extend(talks(&base, scenario)),
        _ => {}
    }
    states
}

/// Ways to answer that between them bring up every reason.
fn answers(
    course: &Course,
    language: &str,
    role: Role,
    module: &Id,
    page: &Page,
    kind: &QuestionKind,
) -> Vec<Vec<Action>> {
    let picks = |ids: &[Id]| ids.iter().cloned().map(Action::Pick).collect::<Vec<_>>();
    let rows = |rows: Vec<(Id, Id)>| {
        rows.into_iter().map(|(row, option)| Action::Assign { row, option: Some(option) }).collect::<Vec<_>>()
    };
    match kind {
        QuestionKind::Choice(choice) => choice.options.iter().map(|id| vec![Action::Pick(id.clone())]).collect(),
        QuestionKind::TrueFalse(_) => ["true", "false"].map(|id| vec![Action::Pick(Id::known(id))]).to_vec(),
        QuestionKind::Multi(multi) => {
            let wrong: Vec<Id> = multi.options.iter().filter(|id| !multi.right.contains(id)).cloned().collect();
            vec![picks(&multi.right), picks(&wrong)]
        }
        QuestionKind::Spot(spot) => {
            let (signals, rest): (Vec<_>, Vec<_>) = spot.lines.iter().partition(|line| line.signal.is_some());
            let ids = |lines: Vec<&ChatLine>| lines.into_iter().map(|line| line.line.id.clone()).collect::<Vec<_>>();
            vec![picks(&ids(signals)), picks(&ids(rest))]
        }
        QuestionKind::Order(order) => vec![
            vec![Action::Arrange(order.items.clone())],
            vec![Action::Arrange(order.items.iter().rev().cloned().collect())],
        ],
        QuestionKind::Judge(judge) => match judge.ask {
            JudgeAsk::Rank => vec![
                vec![Action::Arrange(judge.panel.clone())],
                vec![Action::Arrange(judge.panel.iter().rev().cloned().collect())],
            ],
            JudgeAsk::BestWorst => {
                let (first, last) = (judge.panel[0].clone(), judge.panel[judge.panel.len() - 1].clone());
                let (best, worst) = (Judge::best(), Judge::worst());
                vec![
                    rows(vec![(best.clone(), first.clone()), (worst.clone(), last.clone())]),
                    rows(vec![(best, last), (worst, first)]),
                ]
            }
        },
        QuestionKind::Match(pairs) => {
            let right = pairs.right.iter().map(|(row, option)| (row.clone(), option.clone())).collect();
            let wrong = pairs.left.iter().map(|row| (row.clone(), pairs.options[0].clone())).collect();
            vec![rows(right), rows(wrong)]
        }
        QuestionKind::Gaps(Gaps { gaps }) => {
            let prose = course.module(module).and_then(|module| module.page_prose(&page.id, language));
            let fill = |is_right: bool| {
                let assign =
                    |gap: &Gap, option: &Id| Action::Assign { row: gap.id.clone(), option: Some(option.clone()) };
                let write = |gap: &Gap, text: &str| Action::Write { row: gap.id.clone(), text: FreeText::new(text) };
                let filled = gaps.iter().map(|gap| match &gap.fill {
                    Fill::Options { right, .. } if is_right => assign(gap, &right[0]),
                    Fill::Options { options, right } => {
                        assign(gap, options.iter().find(|id| !right.contains(id)).expect("a wrong option"))
                    }
                    Fill::Typed if is_right => {
                        write(gap, &prose.expect("prose").0.list(&Slot::Accept(gap.id.clone()), role)[0])
                    }
                    Fill::Typed => write(gap, "zzz"),
                });
                filled.collect()
            };
            vec![fill(true), fill(false)]
        }
        QuestionKind::Estimate(estimate) => {
            let far = if estimate.right - estimate.low > estimate.high - estimate.right {
                estimate.low
            } else {
                estimate.high
            };
            vec![vec![Action::Number(estimate.right)], vec![Action::Number(far)]]
        }
        QuestionKind::Scale(scale) => {
            vec![rows(scale.items.iter().map(|row| (row.clone(), Id::known("p1"))).collect())]
        }
        QuestionKind::Reflect(_) => vec![vec![Action::Write { row: Reflect::row(), text: FreeText::new("iets") }]],
    }
}

/// Every sentence of a conversation said once at least, each moment and each ending reached, and looked back on.
fn talks(base: &Player, scenario: &Scenario) -> Vec<Player> {
    let mut states = vec![base.clone()];
    for way in ways(scenario) {
        let said: Vec<Action> = way.into_iter().map(Action::Say).collect();
        let player = after(base, &said);
        let (module, page) = player.address().page().expect("a page");
        if player.has_ended(module, page) {
            states.push(after(&player, &[Action::Open(Address::Debrief(module.clone(), page.clone()))]));
        }
        states.push(player);
    }
    states
}

/// The shortest way to each sentence, to each moment after it, and to an ending in which each rule played a part.
fn ways(scenario: &Scenario) -> Vec<Vec<Id>> {
    let mut ways = Vec::new();
    let (mut said, mut met, mut told, mut seen) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let start = (scenario.start.clone(), Way::default(), BTreeSet::new(), Vec::new());
    let mut queue = std::collections::VecDeque::from([start]);
    while let Some((node, way, touched, path)) = queue.pop_front() {
        for go in scenario.choices(&node) {
            let then = way.after(go);
            let Some(next) = scenario.arrive(&go.to, &then).cloned() else { continue };
            let path: Vec<Id> = path.iter().chain([&go.id]).cloned().collect();
            let mut touched: BTreeSet<Id> = touched.clone();
            touched.extend(go.keeps.iter().chain(&go.misses).cloned());
            let is_new = said.insert((node.clone(), go.id.clone())) | met.insert(next.clone());
            let ends = scenario.choices(&next).is_empty();
            let tells = ends && !touched.is_subset(&told);
            if tells {
                told.extend(touched.iter().cloned());
            }
            if is_new || tells {
                ways.push(path.clone());
            }
            if seen.insert((next.clone(), then.clone(), touched.clone())) && path.len() < 12 {
                queue.push_back((next, then, touched, path));
            }
        }
    }
    ways
}
