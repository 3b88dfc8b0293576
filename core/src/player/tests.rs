//! The player's rules, on a small course.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use super::{Action, Address, Choice, Command, Effect, Notice, Player, Start};
use crate::model::{Id, Role};
use crate::progress;
use crate::progress::{Progress, Sureness};
use crate::question::{Answer, FreeText};
use crate::reading::Course;

const LESSON: &str = r#"
id = "small"
source = "nl"
pages = ["begin", "guess", "signs", "own", "school", "talk", "back", "end"]
[page.begin]
kind = "door"
[page.guess]
kind = "choice"
options = ["listen", "scold"]
right = ["listen"]
pretest = true
[page.signs]
kind = "choice"
options = ["a", "b", "c"]
right = ["b"]
confidence = true
[page.own]
kind = "reflect"
[page.school]
kind = "text"
for = ["teacher"]
[page.talk]
kind = "scenario"
start = "n1"
[page.talk.node.n1]
go = [{ id = "sit", to = "n2", tone = 1 }, { id = "sigh", to = "n2", tone = -1 }]
[page.talk.node.n2]
if-tense = "n3"
go = [{ id = "thank", to = "well" }]
[page.talk.node.n3]
go = [{ id = "sorry", to = "well" }]
[page.talk.node.well]
end = "good"
[page.back]
revisits = "guess"
[page.end]
kind = "close"
"#;

const DUTCH: &str = r#"
title = "Klein"
summary = "Een kleine les."
page.begin = { heading = "Begin", body = "Begin.", can = ["luisteren"] }
page.own = { heading = "Eigen", prompt = "Wat zou u zeggen?" }
page.school = { heading = "School", body = "Op school." }
page.back = { heading = "Terug" }
page.end = { heading = "Einde", body = "Einde." }
[page.guess]
heading = "Gok"
prompt = "Wat doet u?"
option = { listen = "Luisteren", scold = "Mopperen" }
why = { listen = "Dat helpt.", scold = "Dat sluit." }
[page.signs]
heading = "Signalen"
prompt = "Welke?"
hint = "Denk na."
option = { a = "A", b = "B", c = "C" }
why = { a = "Nee.", b = "Ja.", c = "Nee." }
[page.talk]
heading = "Gesprek"
prompt = "Daan staat in de deur."
who = { child = "Daan", adult = "U" }
node = { n1 = "Heb je even?", n2 = "Er is iets.", n3 = "Laat maar.", well = "Dank je." }
go.n1 = { sit = "Kom zitten.", sigh = "Nu?" }
go.n2 = { thank = "Dank je." }
go.n3 = { sorry = "Sorry." }
why.n1 = { sit = "Tijd.", sigh = "Haast." }
why.n2 = { thank = "Fijn." }
why.n3 = { sorry = "Herstel." }
"#;

fn id(text: &str) -> Id {
    Id::parse(text).expect("a good id")
}

fn now() -> Timestamp {
    "2026-11-24T12:00:00Z".parse().expect("a moment")
}

fn start(progress: Progress) -> Player {
    let player = player([("small/lesson.toml", LESSON), ("small/nl.toml", DUTCH)], progress);
    player.course().read_all();
    assert_eq!(player.course().diagnostics(), []);
    player
}

pub(crate) fn player(files: [(&str, &'static str); 2], progress: Progress) -> Player {
    let course = Course::open(files.map(|(path, text)| (path.to_owned(), text)).into_iter().collect());
    let start = Start {
        language: id("nl"),
        languages: ["nl", "en"].map(|tag| (id(tag), tag.to_owned())).to_vec(),
        role: None,
        region: None,
        country: None,
        preferences: Vec::new(),
        now: now().to_zoned(TimeZone::UTC),
    };
    Player::new(Arc::new(course), progress, start)
}

fn all<const N: usize>(player: &mut Player, actions: [Action; N]) {
    for action in actions {
        player.update(action, now());
    }
}

fn at(page: &str) -> Player {
    let mut player = start(Progress::default());
    player.update(Action::Open(Address::Page(id("small"), id(page))), now());
    player
}

fn after<const N: usize>(page: &str, actions: [Action; N]) -> Player {
    let mut player = at(page);
    all(&mut player, actions);
    player
}

fn here(player: &Player) -> &str {
    match player.address() {
        Address::Page(_, page) => page,
        other => panic!("{other:?} is no page"),
    }
}

/// What is left after the program was closed and opened again.
fn again(player: &Player) -> Player {
    start(progress::parse(&progress::write(player.progress())).expect("its own file"))
}

#[test]
fn the_first_start_asks_three_questions_and_each_can_be_skipped() {
    let mut player = start(Progress::default());
    player.update(Action::Set(Choice::Language(id("en"))), now());
    assert_eq!(player.language(), "en");
    // Without regions there is nothing to ask about them.
    player.update(Action::Skip, now());
    assert_eq!(*player.address(), Address::Home);
    assert_eq!(player.chosen_role(), None);
    assert_eq!(*again(&player).address(), Address::Home);
}

#[test]
fn pages_follow_each_other_and_a_role_passes_over_those_of_others() {
    let mut player = after("own", [Action::Next]);
    assert_eq!(here(&player), "talk");
    player.update(Action::Previous, now());
    assert_eq!(here(&player), "own");
    all(&mut player, [Action::Set(Choice::Role(Role::Teacher)), Action::Next]);
    assert_eq!(here(&player), "school");
}

#[test]
fn a_page_of_another_role_that_was_asked_for_by_name_is_left_by_its_place() {
    let player = after("school", [Action::Next]);
    assert_eq!(here(&player), "talk");
}

#[test]
fn after_the_last_page_come_the_results_and_the_module_is_finished() {
    let player = after("end", [Action::Next]);
    assert_eq!(*player.address(), Address::Results(id("small")));
    assert_eq!(player.progress().modules["small"].finished, None, "opening the last page finishes nothing");
    let mut player = at("begin");
    while !matches!(player.address(), Address::Results(_)) {
        player.update(Action::Next, now());
    }
    assert_eq!(player.progress().modules["small"].finished, Some(now()));
}

#[test]
fn questions_are_tried_again_blank_one_after_the_other_and_then_where_it_began_is_shown() {
    let mut player = after("signs", [Action::Pick(id("a")), Action::Submit, Action::Sure(Sureness::Sure)]);
    all(&mut player, [Action::Open(Address::Page(id("small"), id("back"))), Action::Pick(id("scold")), Action::Submit]);
    player.update(Action::Open(Address::Results(id("small"))), now());
    let round = vec![(id("small"), id("signs")), (id("small"), id("back"))];
    player.update(Action::TryAgain(round, 0), now());
    assert_eq!((here(&player), player.answered(&id("small"), &id("signs"))), ("signs", None), "blank");
    player.update(Action::Next, now());
    assert_eq!((here(&player), player.answered(&id("small"), &id("back"))), ("back", None), "blank too");
    player.update(Action::Previous, now());
    assert_eq!(here(&player), "signs");
    all(&mut player, [Action::Next, Action::Next]);
    assert_eq!(*player.address(), Address::Results(id("small")));
    assert_eq!(player.progress().modules["small"].page, Some(id("back")), "where one goes on is not moved");
}

#[test]
fn an_answer_is_kept_before_it_is_asked_how_sure_it_is_and_can_be_passed_by_or_taken_back() {
    let mut player = after("signs", [Action::Pick(id("b"))]);
    assert_eq!(player.update(Action::Submit, now()), [Effect::Save]);
    assert!(player.progress().record("small", "signs").is_some());
    assert!(player.is_asking_sure(&id("small"), &id("signs")));
    let mut passed = player.clone();
    passed.update(Action::Next, now());
    assert_eq!(passed.progress().record("small", "signs").expect("kept").best, Some(1.0));
    player.update(Action::Retry, now());
    assert!(!player.is_asking_sure(&id("small"), &id("signs")));
    assert_eq!(player.answered(&id("small"), &id("signs")), None);
}

#[test]
fn an_answer_is_marked_first_and_handed_in_only_then() {
    let mut player = after("signs", [Action::Pick(id("b"))]);
    assert!(player.progress().record("small", "signs").is_none());
    player.update(Action::Pick(id("a")), now());
    let (module, page) = player.page().expect("a page");
    assert_eq!(player.draft(&module.id, page).answer, Some(Answer::One(id("a"))), "another one can still be marked");
}

#[test]
fn options_keep_their_places_at_every_attempt() {
    let mut player = at("signs");
    let shown = |player: &Player| player.shown_order(&id("small"), player.page().expect("a page").1);
    let first = shown(&player);
    all(&mut player, [Action::Pick(id("a")), Action::Submit, Action::Sure(Sureness::Sure), Action::Retry]);
    assert_eq!(shown(&player), first);
}

#[test]
fn the_last_sentence_of_a_talk_can_be_taken_back_while_it_runs() {
    let mut player = at("talk");
    assert!(!player.commands_at(player.address()).contains(&Command::TakeBack), "nothing was said yet");
    player.update(Action::Say(id("sit")), now());
    assert!(player.commands_at(player.address()).contains(&Command::TakeBack));
    all(&mut player, [Action::Say(id("thank")), Action::TakeBack]);
    assert_eq!(player.progress().modules["small"].talks["talk"], [id("sit")]);
    assert!(!player.has_ended("small", "talk"));
}

#[test]
fn switching_the_language_keeps_the_page_and_the_answer_in_progress() {
    let player = after("signs", [Action::Pick(id("c")), Action::NextLanguage]);
    assert_eq!((player.language().as_str(), here(&player)), ("en", "signs"));
    let (module, page) = player.page().expect("a page");
    assert_eq!(player.draft(&module.id, page).answer, Some(Answer::One(id("c"))));
}

#[test]
fn an_answer_is_marked_after_the_learner_said_how_sure_it_is() {
    let mut player = at("signs");
    assert_eq!(player.update(Action::Submit, now()), []);
    assert_eq!(player.notices(), [Notice::Incomplete]);
    all(&mut player, [Action::Pick(id("b")), Action::Submit]);
    assert!(player.is_asking_sure(&id("small"), &id("signs")));
    assert_eq!(player.update(Action::Sure(Sureness::Sure), now()), [Effect::Save]);
    let record = player.progress().record("small", "signs").expect("a record");
    assert_eq!((record.best, record.sure, record.attempts), (Some(1.0), Some(Sureness::Sure), 1));
}

#[test]
fn a_wrong_answer_may_be_tried_again_and_the_best_one_counts() {
    let mut player = at("signs");
    for option in ["a", "b"] {
        player.update(Action::Pick(id(option)), now());
        player.update(Action::Submit, now());
        player.update(Action::Sure(Sureness::NotSure), now());
        // What was handed in stands until it is tried again.
        player.update(Action::Pick(id("c")), now());
        player.update(Action::Retry, now());
    }
    let record = player.progress().record("small", "signs").expect("a record");
    assert_eq!((record.first, record.best, record.attempts), (Some(0.0), Some(1.0), 2));
    assert!(player.worth_another_look(&Id::known("small")).is_empty());
}

#[test]
fn a_guess_is_kept_but_not_marked() {
    let player = after("guess", [Action::Pick(id("scold")), Action::Submit]);
    let record = player.progress().record("small", "guess").expect("a record");
    assert_eq!(record.best, None);
    assert!(!player.commands_at(player.address()).contains(&Command::Retry));
}

#[test]
fn the_learner_goes_on_exactly_where_the_program_was_left() {
    let player = after("talk", [Action::Say(id("sigh"))]);
    let mut player = again(&player);
    player.update(Action::Open(Address::Module(id("small"))), now());
    assert_eq!(here(&player), "talk");
    let (_, played) = player.conversation("small", "talk").expect("a conversation");
    assert_eq!((played.here().node.as_str(), player.has_ended("small", "talk")), ("n3", false));
}

#[test]
fn a_turn_can_be_taken_again() {
    let mut player = after("talk", [Action::Say(id("nonsense")), Action::Say(id("sigh")), Action::Say(id("sorry"))]);
    assert!(player.commands_at(player.address()).contains(&Command::Debrief));
    all(&mut player, [Action::Open(Address::Debrief(id("small"), id("talk"))), Action::Replay(0)]);
    assert_eq!(here(&player), "talk");
    player.update(Action::Say(id("sit")), now());
    assert_eq!(player.conversation("small", "talk").expect("a conversation").1.here().node, "n2");
}

#[test]
fn what_is_typed_is_never_kept() {
    let mut player = at("own");
    let row = id("text");
    all(&mut player, [Action::Write { row, text: FreeText::new("mijn geheim") }, Action::Submit]);
    assert!(player.answered(&id("small"), &id("own")).is_some());
    assert!(!progress::write(player.progress()).contains("geheim"));
    assert!(again(&player).answered(&id("small"), &id("own")).is_none());
}

#[test]
fn help_opens_on_top_and_closing_it_leads_back_to_the_page() {
    let mut player =
        after("signs", [Action::Open(Address::Help), Action::Open(Address::Settings), Action::Close, Action::Close]);
    assert_eq!(here(&player), "signs");
    player.update(Action::Close, now());
    assert_eq!(*player.address(), Address::Home);
    player.update(Action::Close, now());
    assert_eq!(*player.address(), Address::Home);
}

#[test]
fn something_that_is_not_there_is_said_and_changes_nothing() {
    let mut player =
        start(Progress { settings: progress::Settings { welcomed: true, ..Default::default() }, ..Default::default() });
    player.update(Action::Open(Address::Module(id("nothing"))), now());
    assert_eq!(player.notices(), [Notice::Unknown("nothing".to_owned())]);
    assert_eq!(*player.address(), Address::Home);
}

#[test]
fn no_action_anywhere_panics_or_loses_the_first_screen() {
    let actions = [
        Action::Next,
        Action::Previous,
        Action::Close,
        Action::Submit,
        Action::Retry,
        Action::Hint,
        Action::Why,
        Action::Skip,
        Action::NextLanguage,
        Action::Pick(id("a")),
        Action::Pick(id("b")),
        Action::Say(id("sit")),
        Action::Say(id("thank")),
        Action::Replay(1),
        Action::Number(7),
        Action::Arrange(vec![id("a")]),
        Action::Write { row: id("text"), text: FreeText::new("x") },
        Action::Assign { row: id("text"), option: Some(id("x")) },
        Action::Sure(Sureness::Fairly),
        Action::Query(FreeText::new("a")),
        Action::Open(Address::Home),
        Action::Open(Address::Module(id("small"))),
        Action::Open(Address::Contents(id("small"))),
        Action::Open(Address::Debrief(id("small"), id("talk"))),
        Action::Open(Address::Sources(id("small"), id("own"))),
        Action::Open(Address::Notes(id("small"), id("own"))),
        Action::Open(Address::Keys),
        Action::Open(Address::Help),
        Action::Open(Address::HelpCard(id("a"))),
        Action::Open(Address::Results(id("small"))),
    ];
    let mut player = start(Progress::default());
    let mut chance: u64 = 1;
    for _ in 0..3_000 {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let pick = usize::try_from(chance >> 33).unwrap_or(0) % actions.len();
        player.update(actions[pick].clone(), now());
        assert!(!player.commands_at(player.address()).is_empty());
        assert!(progress::parse(&progress::write(player.progress())).is_ok());
    }
}

#[test]
fn a_day_is_that_of_the_learner_and_ends_while_the_program_is_open() {
    let mut player = start(Progress::default());
    player.start.now = player.start.now.with_time_zone(Offset::constant(-4).to_time_zone());
    // Two minutes in the evening, one after midnight, and one days later.
    let moments = ["25T03:30", "25T03:32", "25T03:59", "25T04:00", "25T04:01", "27T12:00", "27T12:01"].map(|moment| {
        let page = if player.page().is_some_and(|(_, page)| page.id == "begin") { "signs" } else { "begin" };
        let now = format!("2026-11-{moment}:30Z").parse().expect("a moment");
        player.update(Action::Open(Address::Page(id("small"), id(page))), now);
        player.today().day()
    });
    assert_eq!(moments, [24, 24, 24, 25, 25, 27, 27]);
    let sat = &player.progress().modules["small"].sittings;
    let minutes: Vec<_> = sat.iter().map(|(day, sitting)| (day.day(), sitting.minutes)).collect();
    assert_eq!(minutes, [(24, 2), (25, 2), (27, 1)]);
}
