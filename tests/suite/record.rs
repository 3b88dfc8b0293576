//! The record of own learning: what was done, nothing else, and the same on paper, as text and as JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use super::doors::{Ran, run_at, run_in};
use super::paper::{is_whole, says_the_same};
use super::support::{course, languages, promised, root, texts};
use super::walk;
use vangnet::failure::Exit;
use vangnet_core::html;
use vangnet_core::lesson::{Kind, Module, Page};
use vangnet_core::messages::Languages;
use vangnet_core::model::{Id, Role};
use vangnet_core::progress::{self, Led, ModuleProgress, Progress, Sitting};
use vangnet_core::reading::Course;
use vangnet_core::record::{Record, record};
use vangnet_core::review::{Outcome, Standing};

fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

/// The history of somebody who did everything there is: the one that is printed, too.
fn everything() -> String {
    fs::read_to_string(root().join("tests/paper/progress.toml")).expect("a file")
}

/// A folder in which this is kept.
fn kept(text: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    fs::create_dir(home.path().join("vangnet")).expect("made");
    fs::write(home.path().join("vangnet/progress.toml"), text).expect("written");
    home
}

fn asked(home: &Path, arguments: &[&str]) -> String {
    let ran = run_in(home, &[&["record"], arguments].concat(), "", &[]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{arguments:?}");
    ran.out
}

fn json(home: &Path, arguments: &[&str]) -> Value {
    let text = asked(home, &[&["--format", "json"], arguments].concat());
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{arguments:?}: {error}\n{text}"))
}

/// One thing that somebody did, by numbers: in which lesson, what, which one, on which day, how much, and how it went.
type Deed = (usize, usize, usize, i64, u32, usize);

const FIRST: Date = date(2026, 6, 1);

fn day(after: i64) -> Date {
    FIRST.checked_add(after.days()).expect("a day")
}

/// Deeds of a life with the course, also such as the course of today does not know.
fn history(course: &Course, deeds: &[Deed]) -> Progress {
    let mut progress = Progress { seed: 42, ..Progress::default() };
    let lessons: Vec<Option<&Module>> = course.modules().map(Some).chain([None]).collect();
    for (lesson, what, which, after, much, went) in deeds {
        let lesson = lessons[lesson % lessons.len()];
        let done = progress.module_mut(&lesson.map_or_else(|| id("gone"), |module| module.id.clone()));
        let pages: Vec<Id> = lesson.into_iter().flat_map(|module| &module.pages).map(|page| page.id.clone()).collect();
        let rules: Vec<Id> = lesson.into_iter().flat_map(|module| module.rules.clone()).collect();
        let one_of = |ids: &[Id]| ids.iter().chain([&id("no-longer")]).nth(which % (ids.len() + 1)).cloned();
        match what % 4 {
            0 => done.seen.extend(one_of(&pages)),
            1 => {
                let version = ["", "0f3a5c7e", "9d2c41fe"][went % 3].to_owned();
                done.sittings.insert(day(*after), Sitting { minutes: *much, version });
            }
            2 => {
                let went = [Outcome::SureAndWrong, Outcome::Wrong, Outcome::Unsure, Outcome::Right][went % 4];
                let standing = Standing {
                    step: u8::try_from(much % 5).expect("small"),
                    day: day(*after),
                    page: id("somewhere"),
                    hash: String::new(),
                    went,
                };
                done.rules.extend(one_of(&rules).map(|rule| (rule, standing)));
            }
            _ => {
                let talks: Vec<Id> = lesson
                    .into_iter()
                    .flat_map(|module| &module.pages)
                    .filter(|page| matches!(page.kind, Kind::Scenario(_)) || page.id == pages[0])
                    .map(|page| page.id.clone())
                    .collect();
                let led = Led { day: day(*after), good: much % 3, mixed: much % 2, harm: much / 20 };
                done.led.extend(one_of(&talks).map(|talk| (talk, led)));
            }
        }
    }
    progress
}

/// What a record has to say of a lesson, by hand from what was kept: nothing when it says nothing of it.
fn by_hand(module: &Module, role: Role, done: &ModuleProgress, from: Option<Date>) -> Option<ByHand> {
    let mut hand = ByHand::default();
    for page in module.pages.iter().filter(|page| page.roles.is_empty() || page.roles.contains(&role)) {
        let counted = if page.is_core() { &mut hand.lesson } else { &mut hand.more };
        counted.1 += 1;
        if done.seen.contains(&page.id) {
            counted.0 += 1;
            hand.cites.extend(page.cites.iter().cloned());
        }
    }
    for (day, sitting) in &done.sittings {
        if from.is_none() || from <= Some(*day) {
            hand.minutes += u64::from(sitting.minutes);
            hand.days.insert(*day);
        }
    }
    for (rule, standing) in &done.rules {
        if module.rules.contains(rule) && (from.is_none() || from <= Some(standing.day)) {
            let stands = match (standing.went, standing.step) {
                (Outcome::Wrong | Outcome::SureAndWrong, _) => "not-yet",
                (Outcome::Unsure | Outcome::Right, 0) => "fresh",
                (Outcome::Unsure | Outcome::Right, _) => "holds",
            };
            hand.rules.insert((rule.clone(), stands));
        }
    }
    for (talk, led) in &done.led {
        let is_talk = module.pages.iter().any(|page| page.id == *talk && matches!(page.kind, Kind::Scenario(_)));
        if is_talk && (from.is_none() || from <= Some(led.day)) && led.good + led.mixed + led.harm > 0 {
            hand.talks.insert(talk.clone(), [led.good, led.mixed, led.harm]);
        }
    }
    let was_opened = !done.sittings.is_empty() || hand.lesson.0 + hand.more.0 > 0;
    let is_since = from.is_none() || !hand.days.is_empty() || !hand.rules.is_empty() || !hand.talks.is_empty();
    (was_opened && is_since).then_some(hand)
}

#[derive(Debug, Default, PartialEq)]
struct ByHand {
    minutes: u64,
    days: BTreeSet<Date>,
    lesson: (usize, usize),
    more: (usize, usize),
    rules: BTreeSet<(Id, &'static str)>,
    talks: BTreeMap<Id, [u32; 3]>,
    cites: BTreeSet<Id>,
}

/// The same of a record that was made. What it cites is not told by lesson.
fn as_made(made: &Record) -> BTreeMap<Id, ByHand> {
    let one = |one: &vangnet_core::record::Learned| ByHand {
        minutes: one.minutes(),
        days: one.days.iter().map(|day| day.day).collect(),
        lesson: (one.lesson.read, one.lesson.of),
        more: (one.more.read, one.more.of),
        rules: one.rules.iter().map(|rule| (rule.id.clone(), rule.stands.as_str())).collect(),
        talks: one.talks.iter().map(|talk| (talk.id.clone(), [talk.led.good, talk.led.mixed, talk.led.harm])).collect(),
        cites: BTreeSet::new(),
    };
    made.modules.iter().map(|module| (module.id.clone(), one(module))).collect()
}

fn says_what_was_done(course: &Arc<Course>, languages: &Languages, deeds: &[Deed], from: Option<Date>, role: Role) {
    let progress = history(course, deeds);
    let player = walk::player_with(course, "en", role, progress.clone());
    let words = languages.get("en");
    let made = record(&player, words, from);
    let mut hand: BTreeMap<Id, ByHand> = course
        .modules()
        .filter_map(|module| Some((module.id.clone(), by_hand(module, role, progress.modules.get(&module.id)?, from)?)))
        .collect();
    let cites: BTreeSet<Id> = hand.values_mut().flat_map(|one| std::mem::take(&mut one.cites)).collect();
    assert_eq!(as_made(&made), hand);
    assert_eq!(made.sources.iter().map(|one| one.id.clone()).collect::<BTreeSet<_>>(), cites);
    assert_eq!(made.sources.len(), cites.len(), "each source once");
    assert_eq!(made.minutes(), hand.values().map(|one| one.minutes).sum::<u64>());
    assert_eq!(made.days(), hand.values().flat_map(|one| &one.days).collect::<BTreeSet<_>>().len());
    assert_eq!(made.elsewhere, usize::from(progress.modules.contains_key("gone")));
    // And the paper names no other lesson, rule or talk.
    let text = html::record(&made, false, words).text();
    for module in course.modules() {
        let is_named = text.iter().any(|line| line == module.title("en"));
        assert_eq!(is_named, hand.contains_key(&module.id), "{}: {text:#?}", module.id);
        let said = |heading: &str| text.iter().any(|line| line.contains(heading));
        for page in module.pages.iter().filter(|page| matches!(page.kind, Kind::Scenario(_))) {
            let was_led = hand.get(&module.id).is_some_and(|one| one.talks.contains_key(&page.id));
            assert_eq!(said(&format!("{} (", name(module, page))), was_led, "{}/{}", module.id, page.id);
        }
    }
    let rules = |text: &[String]| text.iter().filter(|line| line.starts_with("Rules ")).cloned().collect::<Vec<_>>();
    let said: usize = rules(&text).iter().map(|line| line.split("; ").count()).sum();
    assert_eq!(said, hand.values().map(|one| one.rules.len()).sum::<usize>(), "{text:#?}");
}

fn name(module: &Module, page: &Page) -> String {
    let (prose, _) = module.page_prose(&page.id, "en").expect("prose");
    prose.line(&vangnet_core::model::Slot::Heading, Role::Parent).expect("a heading").to_owned()
}

#[test]
fn a_record_says_what_was_done_and_nothing_that_was_not() {
    let (course, languages) = (course(), languages());
    let deed = (0usize..5, 0usize..4, 0usize..80, 0i64..60, 0u32..50, 0usize..12);
    let life =
        (prop::collection::vec(deed, 0..60), prop::option::of(-1i64..62), prop::sample::select(Role::ALL.to_vec()));
    let mut runner = TestRunner::new(ProptestConfig::with_cases(200));
    let ran = runner.run(&life, |(deeds, from, role)| {
        says_what_was_done(&course, &languages, &deeds, from.map(day), role);
        Ok(())
    });
    ran.unwrap_or_else(|fault| panic!("{fault}"));
}

/// Something of everything that can be kept of the small lesson.
const LITTLE: &str = r#"version = 2
seed = 42

[modules.first]
seen = ["begin", "share", "talk"]

[modules.first.rules.calm]
step = 2
day = "2026-11-20"
page = "signs"
went = "right"

[modules.first.rules.listen]
step = 0
day = "2026-11-20"
page = "steps"
went = "unsure"

[modules.first.rules.safe]
step = 0
day = "2026-11-22"
page = "pairs"
went = "sure-and-wrong"

[modules.first.led.talk]
day = "2026-11-22"
good = 1
mixed = 2
harm = 0

[modules.first.sittings]
2026-10-30 = "1 0f3a5c7e"
2026-11-02 = "1200 0f3a5c7e"
2026-11-10 = "7 "
2026-11-20 = "15 0f3a5c7e"
2026-11-21 = "1 9d2c41fe"
2026-11-22 = "8 9d2c41fe"

[modules.gone.sittings]
2026-11-21 = "3 0f3a5c7e"
"#;

/// The small good course, with rules: its texts do not change with the lessons.
fn small() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in texts(&root().join("tests/good")) {
        let text = match path.as_str() {
            "first/lesson.toml" => text.replacen("pages = [", "rules = [\"calm\", \"listen\", \"safe\"]\npages = [", 1),
            "first/nl.toml" => {
                let rules = "rule.calm = \"Blijf rustig\"\nrule.listen = \"Luister eerst\"\nrule.safe = \"Kijk of het veilig is\"\n";
                text.replacen("summary = ", &format!("{rules}summary = "), 1)
            }
            _ => text,
        };
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().expect("a folder")).expect("made");
        fs::write(place, text).expect("written");
    }
    folder
}

#[test]
fn the_record_reads_as_it_did() {
    let (home, lessons) = (kept(LITTLE), small());
    let lessons = lessons.path().to_str().expect("a path");
    for (language, from) in [("nl", None), ("en", None), ("nl", Some("2026-11-22")), ("en", Some("2026-11-22"))] {
        let mut asks = vec!["--text", "--lang", language, "--lessons", lessons];
        asks.extend(from.iter().flat_map(|from| ["--name-on-paper", "--from", *from]));
        let name = format!("record-{language}{}", if from.is_some() { "-from" } else { "" });
        insta::assert_snapshot!(name, asked(home.path(), &asks));
    }
}

#[test]
fn the_sheet_is_whole_and_its_text_says_the_same_with_and_without_a_name() {
    let (full, none) = (kept(&everything()), tempfile::tempdir().expect("a folder"));
    for language in &promised() {
        for home in [full.path(), none.path()] {
            for more in [&[][..], &["--name-on-paper"], &["--from", "2026-10-20"], &["--role", "parent"]] {
                let asks = [&["--lang", language], more].concat();
                let html = asked(home, &asks);
                is_whole(&html, language, &format!("record {asks:?}"));
                says_the_same(&html, &asked(home, &[&asks[..], &["--text"]].concat()), &asks);
            }
        }
    }
}

#[test]
fn it_says_that_it_is_informal_and_checked_by_nobody_before_all_else() {
    let (full, none) = (kept(&everything()), tempfile::tempdir().expect("a folder"));
    let said = [
        ("en", "This is informal learning. It is not accredited, and no institution has checked it."),
        ("nl", "Dit is informeel leren. Het is niet geaccrediteerd, en geen instelling heeft het gecontroleerd."),
    ];
    for (language, said) in said {
        for home in [full.path(), none.path()] {
            let text = asked(home, &["--text", "--lang", language]);
            assert_eq!(text.lines().nth(1), Some(said), "{text}");
        }
    }
    let told = json(full.path(), &[]);
    let status = (&told["learning"], &told["accredited"], &told["checked_by_institution"]);
    assert_eq!(status, (&"informal".into(), &false.into(), &false.into()));
}

#[test]
fn who_learns_for_work_has_it_signed_by_a_colleague_and_a_parent_is_asked_of_no_work() {
    let home = kept(&everything());
    for role in ["teacher", "youth-worker"] {
        let text = asked(home.path(), &["--text", "--lang", "en", "--role", role]);
        assert!(text.contains("Signature of the colleague") && text.contains("Where at work"), "{text}");
    }
    let text = asked(home.path(), &["--text", "--lang", "en", "--role", "parent"]);
    assert!(text.contains("Where did you use it"), "{text}");
    assert!(!text.contains("colleague") && !text.contains("work"), "{text}");
}

#[test]
fn progress_names_lessons_by_their_titles_and_endings_as_they_were_said() {
    let home = kept(&everything());
    let said = run_in(home.path(), &["progress", "--lang", "en"], "", &[]).out;
    assert!(said.contains("Talking with children: ") && !said.contains("talking-with-children:"), "{said}");
    assert!(said.contains("Conversations: helped: "), "{said}");
    assert!(!said.contains(": 0"), "what never happened is not told: {said}");
}

#[test]
fn where_nothing_was_done_it_says_so_and_leaves_nothing_to_sign() {
    let none = tempfile::tempdir().expect("a folder");
    for (language, nothing, sign) in
        [("en", "Nothing has been done", "Signature"), ("nl", "Er is nog niets in de cursus gedaan", "Handtekening")]
    {
        let text = asked(none.path(), &["--text", "--lang", language]);
        assert!(text.contains(nothing) && !text.contains(sign), "{text}");
    }
    // Who only opened the course and chose a language did nothing in it.
    let welcomed = kept("version = 2\nseed = 1\n[settings]\nwelcomed = true\nlanguage = \"en\"\n");
    assert!(asked(welcomed.path(), &["--text"]).contains("Nothing has been done"));
    let told = json(none.path(), &[]);
    assert_eq!((&told["modules"], &told["sources"]), (&Value::Array(vec![]), &Value::Array(vec![])));
    assert_eq!((&told["days"], &told["minutes"]), (&0.into(), &0.into()));
    assert_eq!(fs::read_dir(none.path()).expect("a folder").count(), 0, "nothing is written");
}

#[test]
fn a_file_that_cannot_be_read_is_not_told_as_nothing_done() {
    for text in ["half a fi", "version = 99\n"] {
        let home = kept(text);
        for more in [&[][..], &["--text"], &["--format", "json"]] {
            let ran = run_in(home.path(), &[&["record", "--lang", "en"], more].concat(), "", &[]);
            assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""), "{text}: {}", ran.errors);
            assert!(!ran.errors.is_empty());
        }
    }
}

#[test]
fn from_a_day_on_what_lies_before_is_left_out() {
    let home = kept(&everything());
    let kept = progress::parse(&everything()).expect("it reads");
    for from in ["2026-09-07", "2026-10-12", "2026-10-13", "2026-10-30"] {
        let since: Date = from.parse().expect("a day");
        let told = json(home.path(), &["--from", from]);
        let sittings = || kept.modules.values().flat_map(|done| &done.sittings).filter(|(day, _)| **day >= since);
        assert_eq!(told["minutes"], sittings().map(|(_, one)| one.minutes).sum::<u32>(), "{from}");
        assert_eq!(told["days"], sittings().map(|(day, _)| day).collect::<BTreeSet<_>>().len(), "{from}");
        let modules = told["modules"].as_array().expect("a list");
        let all = |key: &str, day: &str| {
            let all = modules.iter().flat_map(|module| module[key].as_array().expect("a list"));
            all.map(|one| one[day].as_str().expect("a day").to_owned()).collect::<Vec<_>>()
        };
        let days = [all("days", "day"), all("rules", "last"), all("conversations", "last")].concat();
        assert!(days.iter().all(|day| day.as_str() >= from), "{from}: {days:?}");
        assert!(!modules.is_empty() || days.is_empty());
    }
    let later = asked(home.path(), &["--from", "2026-11-01", "--text", "--lang", "en"]);
    assert!(later.contains("Nothing was done in the course from 1 November 2026 on"), "{later}");
}

#[test]
fn what_is_no_date_is_a_usage_error_in_the_language_of_the_reader() {
    let home = kept(&everything());
    for given in ["yesterday", "24-11-2026", "2026-13-01", "2026-1-1", "20261124", "2026-11-24T10:00:00", ""] {
        for (language, said) in [("en", "is not a date"), ("nl", "is geen datum")] {
            let ran = run_in(home.path(), &["record", "--lang", language, "--from", given], "", &[]);
            assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""), "{given}");
            assert!(ran.errors.contains(said) && ran.errors.contains("2026-11-24"), "{given}: {}", ran.errors);
            assert!(ran.errors.contains(&format!("‘{given}’")), "{given}: {}", ran.errors);
        }
    }
    let both = run_in(home.path(), &["record", "--text", "--format", "json"], "", &[]);
    assert_eq!((both.exit, both.out.as_str()), (Exit::Trouble, ""));
}

#[test]
fn a_name_is_a_line_on_paper_and_nothing_on_the_disk() {
    let home = kept(&everything());
    let without = asked(home.path(), &["--text", "--lang", "en"]);
    let with = asked(home.path(), &["--text", "--lang", "en", "--name-on-paper"]);
    let more: Vec<&str> = with.lines().filter(|line| !without.lines().any(|known| known == *line)).collect();
    assert_eq!(more, ["Name of the learner, written by hand:"]);
    // It takes no name, wherever one would try to give it.
    let given = run_in(home.path(), &["record", "--name-on-paper=Sam"], "", &[]);
    assert_eq!((given.exit, given.out.as_str()), (Exit::Trouble, ""));
    let files = fs::read_dir(home.path().join("vangnet")).expect("a folder").count();
    let file = fs::read_to_string(home.path().join("vangnet/progress.toml")).expect("there");
    assert_eq!((files, file), (1, everything()), "the file is as it was");
}

#[test]
fn it_is_stable_json() {
    let told = json(kept(&everything()).path(), &["--lang", "en"]);
    let keys = |value: &Value| value.as_object().expect("a table").keys().cloned().collect::<BTreeSet<_>>();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(told["format"], 1);
    let top = ["format", "language", "role", "from", "made", "learning", "accredited", "checked_by_institution"];
    let more = ["days", "minutes", "modules", "sources", "elsewhere"];
    assert_eq!(keys(&told), names(&[&top[..], &more].concat()));
    let module = &told["modules"][0];
    let pages = ["pages_read", "pages", "more_pages_read", "more_pages"];
    let rest = ["id", "title", "minutes", "days", "rules", "conversations"];
    assert_eq!(keys(module), names(&[&pages[..], &rest].concat()));
    assert_eq!(keys(&module["days"][0]), names(&["day", "minutes", "version"]));
    assert_eq!(keys(&module["rules"][0]), names(&["id", "rule", "stands", "last"]));
    assert_eq!(keys(&module["conversations"][0]), names(&["id", "name", "last", "good", "mixed", "harm"]));
    let source = &told["sources"][0];
    assert_eq!(keys(source), names(&["id", "organisation", "title", "year", "address", "checked"]));
    let said = fs::read_to_string(root().join("docs/json.md")).expect("a page");
    for key in keys(&told).iter().chain(&keys(module)).chain(&keys(source)) {
        assert!(said.contains(&format!("\"{key}\"")), "docs/json.md does not say {key}");
    }
}

#[test]
fn no_answer_and_no_sentence_of_a_talk_changes_a_record() {
    let course = course();
    let all = languages();
    let made = |text: &str| {
        let progress = progress::parse(text).expect("it reads");
        let player = walk::player_with(&course, "en", Role::YouthWorker, progress);
        let made = record(&player, all.get("en"), None);
        (html::record(&made, false, all.get("en")).html(), made)
    };
    let answer = |page: &str, option: &str| {
        format!(
            "\n[modules.sextortion.answers.{page}]\nattempts = 3\nat = \"2026-10-01T10:00:00Z\"\nhinted = true\n\
             missed = 0\nfalse-alarms = 0\nlast = {{ one = \"{option}\" }}\n\
             [modules.sextortion.talks]\ntalk = [\"{option}\"]\n"
        )
    };
    let base = everything();
    assert_eq!(made(&(base.clone() + &answer("noor", "a-secret-choice"))), made(&base));
}

#[test]
fn of_a_file_of_version_one_it_tells_what_that_kept() {
    let course = course();
    let module = course.module("sextortion").expect("the lesson");
    let asks = |page: &&Page| {
        page.about.is_some()
            && page.is_core()
            && page.question().is_some_and(|asked| asked.kind.is_marked() && !asked.pretest)
    };
    let page = module.pages_for(Role::Parent).find(asks).expect("a question");
    let old = format!(
        "version = 1\nseed = 42\n\n[modules.sextortion]\nseen = [\"door\", \"{page}\"]\n\n\
         [modules.sextortion.answers.{page}]\nattempts = 1\nat = \"2026-10-01T10:00:00Z\"\nfirst = 1.0\nbest = 1.0\n\
         latest = 1.0\nhinted = false\nmissed = 0\nfalse-alarms = 0\n",
        page = page.id
    );
    let home = kept(&old);
    let text = asked(home.path(), &["--text", "--lang", "en", "--role", "parent"]);
    assert!(text.contains("The file keeps no day and no minutes for this lesson."), "{text}");
    assert!(text.contains("Lesson: Sextortion. Days: 0. Minutes: 0. Pages of the lesson read: 2 of"), "{text}");
    let rule = module.rule(page.about.as_ref().expect("a rule"), "en");
    assert!(text.contains(&format!("Rules that are fresh: {rule}.")), "{text}");
    // The day of the answer is known, so the rule counts from that day on.
    for (from, counts) in [("2026-10-01", true), ("2026-10-02", false)] {
        let text = asked(home.path(), &["--text", "--lang", "en", "--role", "parent", "--from", from]);
        assert_eq!(text.contains(rule), counts, "{from}: {text}");
    }
}

#[test]
fn years_of_days_stay_a_few_lines_on_paper_and_every_one_in_the_json() {
    let days: String = (0..900).map(|after| format!("{} = \"2 0f3a5c7e\"\n", day(-after - 10))).collect();
    let home = kept(&format!("version = 2\nseed = 1\n[modules.sextortion.sittings]\n{days}"));
    let text = asked(home.path(), &["--text", "--lang", "en"]);
    assert!(text.lines().count() < 40 && text.contains("896 days, 1,792 minutes"), "{text}");
    assert_eq!(json(home.path(), &[])["modules"][0]["days"].as_array().map(Vec::len), Some(900));
}

#[test]
fn lessons_that_this_course_does_not_have_are_counted_and_left_out() {
    let home = kept("version = 2\nseed = 1\n[modules.gone.sittings]\n2026-10-01 = \"7 a\"\n");
    let text = asked(home.path(), &["--text", "--lang", "en"]);
    assert!(text.contains("1 lesson that is not in this course") && text.contains("Nothing has been done"), "{text}");
    assert_eq!(json(home.path(), &[])["elsewhere"], 1);
}

#[test]
fn a_terminal_gets_text_and_how_to_print_it() {
    let home = kept(&everything());
    let Ran { out, errors, exit } = run_at(home.path(), &["record", "--lang", "en"], "", &[], Some(80));
    assert!(!out.contains('<') && out.starts_with("Record of own learning") && exit == Exit::Done, "{out}");
    assert!(errors.contains("> record.html"), "{errors}");
}

#[test]
fn the_script_that_prints_knows_the_record() {
    let script = fs::read_to_string(root().join("tests/paper/print.sh")).expect("a script");
    assert!(script.contains("\nrecord - 1 1\n") && script.contains("\nrecord - 1 1 --name-on-paper\n"));
}
