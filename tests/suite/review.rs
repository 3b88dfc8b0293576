//! What comes back, on a clock that is moved: what is due when, on which case, and that it never nags.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::{Date, date};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

use super::doors::{Ran, run_on};
use super::support::{languages, root, texts};
use super::walk;
use vangnet::failure::Exit;
use vangnet::preferences::Theme;
use vangnet::tui;
use vangnet_core::lesson::Page;
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Action, Address, Player, Start};
use vangnet_core::progress::{Progress, Sureness};
use vangnet_core::question::QuestionKind;
use vangnet_core::reading::Course;
use vangnet_core::view;

fn course() -> Arc<Course> {
    Arc::new(Course::open(texts(&root().join("tests/review")).into_iter().collect()))
}

fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a day of our time").timestamp()
}

fn start(today: Date, role: Role) -> Start {
    Start {
        language: id("en"),
        languages: languages().names(),
        role: Some(role),
        region: None,
        country: None,
        preferences: vangnet::preferences::all(Theme::Dark, None),
        now: noon(today).to_zoned(TimeZone::UTC),
    }
}

/// A learner on a day, with what was kept before.
fn on(day: Date, kept: Progress) -> Player {
    let mut player = Player::new(course(), Progress { seed: 42, ..kept }, start(day, Role::YouthWorker));
    act(&mut player, Action::Open(Address::Home));
    player
}

/// Does something on the day that it is.
fn act(player: &mut Player, action: Action) {
    player.update(action, noon(player.today()));
}

fn answer(player: &mut Player, page: &str, option: &str, sure: Option<Sureness>) {
    act(player, Action::Open(Address::Page(id("listen"), id(page))));
    hand_in(player, option, sure);
}

fn hand_in(player: &mut Player, option: &str, sure: Option<Sureness>) {
    for action in [Action::Pick(id(option)), Action::Submit] {
        act(player, action);
    }
    if let Some(sure) = sure {
        act(player, Action::Sure(sure));
    }
}

fn due(player: &Player) -> Vec<String> {
    player.due().iter().map(|one| one.rule.to_string()).collect()
}

fn next(player: &Player) -> Vec<(String, Date)> {
    let mut all: Vec<_> = player.comes().iter().map(|one| (one.rule.to_string(), one.due)).collect();
    all.sort();
    all
}

const FIRST: Date = date(2026, 11, 2);

fn later(days: i64) -> Date {
    FIRST.checked_add(days.days()).expect("a day")
}

#[test]
fn three_sittings_a_fortnight_and_three_months_follow_the_ladder() {
    let mut player = on(FIRST, Progress::default());
    answer(&mut player, "ada", "yes", None);
    answer(&mut player, "dua", "no", Some(Sureness::Sure));
    assert_eq!(due(&player), Vec::<String>::new(), "nothing on the day itself");
    assert_eq!(next(&player), [("no-look".to_owned(), later(1)), ("thank".to_owned(), later(1))]);

    // A week later both are due, what was sure and wrong first; each on another child.
    let mut player = on(later(7), player.progress().clone());
    assert_eq!(due(&player), ["no-look", "thank"]);
    let round = player.review_round(10);
    assert_eq!(round, [(id("listen"), id("eli")), (id("listen"), id("ben"))]);
    act(&mut player, Action::Review(10));
    hand_in(&mut player, "yes", Some(Sureness::Fairly));
    act(&mut player, Action::Next);
    assert_eq!(player.address(), &Address::Page(id("listen"), id("ben")));
    hand_in(&mut player, "yes", None);
    act(&mut player, Action::Next);
    assert_eq!(player.address(), &Address::Home, "back to where it began");
    let week = next(&player);
    assert!(week.iter().all(|(_, day)| (later(14)..=later(15)).contains(day)), "a week, or a day more: {week:?}");

    // Another week: a third child each; one unsure, one right.
    let mut player = on(later(15), player.progress().clone());
    assert_eq!(player.review_round(10).len(), 2);
    let round: Vec<String> = player.review_round(10).iter().map(|(_, page)| page.to_string()).collect();
    assert!(round.contains(&"cas".to_owned()) && round.contains(&"fay".to_owned()), "{round:?}");
    answer(&mut player, "fay", "yes", Some(Sureness::NotSure));
    answer(&mut player, "cas", "yes", None);
    let day = |player: &Player, rule: &str| next(player).into_iter().find(|(known, _)| known == rule).expect("it").1;
    assert!((later(22)..=later(23)).contains(&day(&player, "no-look")), "unsure: a week again");
    assert!((later(45)..=later(49)).contains(&day(&player, "thank")), "right: a month");

    // A fortnight after that one is due and one is not; wrong goes back to the next day.
    let mut player = on(later(29), player.progress().clone());
    assert_eq!(due(&player), ["no-look"]);
    act(&mut player, Action::Review(2));
    hand_in(&mut player, "no", Some(Sureness::NotSure));
    assert_eq!(day(&player, "no-look"), later(30));
    assert!(player.has_reviewed());

    // The program was left open: on the next day it comes back all the same.
    player.update(Action::Open(Address::Home), noon(later(30)));
    assert_eq!((player.today(), player.has_reviewed(), due(&player)), (later(30), false, vec!["no-look".to_owned()]));

    // Three months of silence: two questions, no more, and nothing about the days that passed.
    let player = on(later(120), player.progress().clone());
    assert_eq!(due(&player), ["no-look", "thank"]);
}

#[test]
fn home_offers_two_questions_once_and_whoever_passes_over_them_hears_nothing_more() {
    let mut player = on(FIRST, Progress::default());
    let offers = |player: &Player| {
        let scene = view::scene_at(player, languages().get("en"), &Address::Home);
        scene
            .asks
            .choices()
            .iter()
            .map(|choice| choice.label.clone())
            .filter(|label| label.contains("from before"))
            .count()
    };
    answer(&mut player, "ada", "yes", None);
    answer(&mut player, "dua", "yes", Some(Sureness::Sure));
    assert_eq!(offers(&player), 0);
    let mut player = on(later(3), player.progress().clone());
    assert_eq!(offers(&player), 1);
    let scene = view::scene_at(&player, languages().get("en"), &Address::Home);
    assert_eq!(scene.asks.choices()[1].label, "2 questions from before, about 2 minutes", "right below Help now");
    act(&mut player, Action::Review(2));
    assert_eq!(offers(&player), 0, "once");
}

#[test]
fn a_sitting_ends_after_ten_and_says_so() {
    let mut player = on(FIRST, Progress::default());
    answer(&mut player, "ada", "yes", None);
    let mut player = on(later(3), player.progress().clone());
    act(&mut player, Action::Open(Address::Review));
    act(&mut player, Action::Review(10));
    hand_in(&mut player, "yes", None);
    act(&mut player, Action::Next);
    assert_eq!(player.address(), &Address::Review);
    let scene = view::scene(&player, languages().get("en"));
    let view::View::Modules(menu) = &scene.view else { panic!("a menu") };
    assert_eq!(menu.intro[0], "That is all for today.");
    assert!(scene.asks.choices().iter().all(|choice| !choice.label.contains("from before")));
}

#[test]
fn a_review_asks_blank_and_in_another_order() {
    let shipped = super::support::course();
    let module = id("talking-with-children");
    let rule = id("open-question");
    let mut player = walk::player(&shipped, "en", Role::Parent);
    let about = |page: &&Page| page.about.as_ref() == Some(&rule) && page.is_for(Role::Parent);
    let is_choice = |page: &&Page| matches!(page.question().map(|asked| &asked.kind), Some(QuestionKind::Choice(_)));
    let pages: Vec<&Page> = shipped.module(&module).expect("it").pages.iter().filter(about).collect();
    assert!(pages.len() >= 3, "{} cases", pages.len());
    for page in pages.iter().filter(|page| is_choice(page)) {
        act(&mut player, Action::Open(Address::Page(module.clone(), page.id.clone())));
        let first = player.shown_order(&module, page);
        hand_in(&mut player, &first[0].clone(), None);
        act(&mut player, Action::Retry);
        assert_eq!(player.shown_order(&module, page), first, "tried again at once, a number means the same");
        hand_in(&mut player, &first[0].clone(), None);
    }
    let mut later =
        Player::new(Arc::clone(&shipped), player.progress().clone(), start(date(2026, 12, 24), Role::Parent));
    act(&mut later, Action::Review(1));
    let (_, shown) = later.page().expect("a question");
    assert_eq!(shown.about, Some(rule), "the rule that was asked");
    assert_eq!(later.answered(&module, &shown.id), None, "blank");
    if is_choice(&shown) {
        assert_ne!(later.shown_order(&module, shown), player.shown_order(&module, shown), "{}", shown.id);
    }
}

#[test]
fn a_question_that_changed_starts_again() {
    let mut player = on(FIRST, Progress::default());
    answer(&mut player, "ada", "yes", None);
    let mut kept = player.progress().clone();
    let standing = kept.modules.get_mut("listen").and_then(|done| done.rules.get_mut("thank")).expect("asked");
    standing.step = 3;
    let player = on(later(20), kept.clone());
    assert_eq!(player.review_round(10), [], "not for three months");
    kept.modules.get_mut("listen").and_then(|done| done.rules.get_mut("thank")).expect("asked").hash =
        "older".to_owned();
    assert_eq!(on(later(20), kept).review_round(10).len(), 1, "it asks something else now");
}

#[test]
fn a_conversation_comes_back_after_a_month_and_one_at_a_time() {
    let mut player = on(FIRST, Progress::default());
    act(&mut player, Action::Open(Address::Page(id("listen"), id("talk"))));
    act(&mut player, Action::Say(id("thank")));
    let again = |day, kept: &Progress| on(day, kept.clone()).talk_again().map(|(_, page)| page.id.to_string());
    assert_eq!(again(later(20), player.progress()), None);
    assert_eq!(again(later(40), player.progress()).as_deref(), Some("talk"));
    let mut player = on(later(40), player.progress().clone());
    act(&mut player, Action::TryAgain(vec![(id("listen"), id("talk"))], 0));
    assert!(!player.has_ended("listen", "talk"), "it begins anew");
    act(&mut player, Action::Say(id("no")));
    assert_eq!(again(later(60), player.progress()), None, "at most one a month");
    let led = &player.progress().modules["listen"].led["talk"];
    assert_eq!((led.good, led.mixed, led.harm), (1, 0, 1));
}

#[test]
fn what_an_earlier_version_kept_comes_back_too() {
    let older = fs::read_to_string(root().join("tests/review/version-1.toml")).expect("a file of version 1");
    let kept = vangnet_core::progress::parse(&older).expect("it reads");
    let player = on(later(30), kept.clone());
    assert_eq!(due(&player), ["no-look", "thank"], "what was not right comes first");
    let again = vangnet_core::progress::parse(&vangnet_core::progress::write(&kept)).expect("it reads what it wrote");
    assert_eq!(again, kept);
    // It kept moments: where the learner was, half a day further west, it was the day before.
    let west = Offset::constant(-13).to_time_zone();
    let there = Start { now: noon(later(30)).to_zoned(west), ..start(later(30), Role::YouthWorker) };
    let there = Player::new(course(), Progress { seed: 42, ..kept }, there);
    let days = |player: &Player| next(player).into_iter().map(|(_, day)| day).collect::<Vec<_>>();
    let before: Vec<Date> = days(&player).into_iter().map(|day| day - 1.day()).collect();
    assert_eq!(days(&there), before);
}

/// A run on a day at noon, with the small course.
fn run(home: &Path, days: i64, arguments: &[&str], typed: &str) -> Ran {
    let noon = noon(later(days));
    let lessons = root().join("tests/review");
    let mut all = vec!["--plain", "--lang", "en", "--lessons", lessons.to_str().expect("text")];
    all.extend_from_slice(arguments);
    run_on(&move || noon, home, &all, typed, &[], None)
}

#[test]
fn a_learner_comes_back_over_months_in_plain_lines() {
    let home = tempfile::tempdir().expect("a folder");
    let sittings: [(i64, &[&str], &str); 8] = [
        (0, &["open", "listen/ada"], "1\n\nquit\n"),
        (0, &["open", "listen/dua"], "2\n\n1\nquit\n"),
        (0, &["review", "--list"], ""),
        (7, &[], "2\n1\n\n1\nnext\n1\n\nnext\nquit\n"),
        (7, &["review"], "quit\n"),
        (15, &["review"], "1\n1\n\n3\nnext\n1\n\nnext\nquit\n"),
        (16, &["review", "--list"], ""),
        (120, &["review"], "quit\n"),
    ];
    let mut said = String::new();
    for (days, arguments, typed) in sittings {
        let ran = run(home.path(), days, arguments, typed);
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
        said.push_str(&format!("==== Day {days}: vangnet {}\n{}\n", arguments.join(" "), ran.out));
    }
    let path = root().join("tests/transcripts/review.txt");
    #[expect(clippy::disallowed_methods, reason = "a test may be told to write what it saw")]
    if std::env::var_os("UPDATE_TRANSCRIPTS").is_some() {
        fs::write(&path, &said).expect("written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(kept, said, "look at it, then UPDATE_TRANSCRIPTS=1");
    for word in ["streak", "missed", "days ago", "overdue", "late"] {
        assert!(!said.contains(word), "{word}: no debt, no count of days");
    }
}

#[test]
fn the_screens_of_a_review_look_as_they_did() {
    let mut player = on(FIRST, Progress::default());
    answer(&mut player, "ada", "yes", None);
    answer(&mut player, "dua", "no", Some(Sureness::Sure));
    let later = on(later(3), player.progress().clone());
    for (language, words) in ["en", "nl"].map(|language| (language, languages())) {
        for (name, place) in
            [("home", Address::Home), ("review", Address::Review), ("results", Address::Results(id("listen")))]
        {
            let scene = view::scene_at(&later, words.get(language), &place);
            insta::assert_snapshot!(
                format!("review-{name}-{language}"),
                tui::window_text(&scene, words.get(language), Theme::Terminal, (80, 24))
            );
        }
    }
}
