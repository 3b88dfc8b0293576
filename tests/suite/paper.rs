//! Sheets of paper: each is one whole file that needs nothing from elsewhere, and says what the lesson says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::doors::{Ran, run_at, run_in};
use super::support::{course, folders, languages, promised, root};
use super::walk;
use vangnet::environment::Environment;
use vangnet::failure::Exit;
use vangnet_core::html::{self, Gathering, Paper};
use vangnet_core::lesson::{Kind, Module, Page};
use vangnet_core::model::{Id, Role, Slot};
use vangnet_core::player::Address;
use vangnet_core::question::QuestionKind;
use vangnet_core::scenario::Then;
use vangnet_core::view;

/// Letters and digits alone.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn regions() -> Vec<String> {
    course().regions_in_order().map(|region| region.id.to_string()).collect()
}

fn modules() -> Vec<String> {
    course().ids().map(ToString::to_string).collect()
}

/// What a sheet can be about.
fn about(paper: Paper) -> Vec<Option<String>> {
    match paper {
        Paper::Handout | Paper::Agenda | Paper::Notes => modules().into_iter().map(Some).collect(),
        Paper::Invitation => [None].into_iter().chain(modules().into_iter().map(Some)).collect(),
        Paper::HelpCard => {
            let course = course();
            let situations = course.now().expect("situations").pages.iter().map(|page| Some(page.id.to_string()));
            [None].into_iter().chain(situations).chain(modules().into_iter().map(Some)).collect()
        }
        Paper::FirstHour
        | Paper::Cards
        | Paper::Plan
        | Paper::Agreement
        | Paper::Evaluation
        | Paper::Slip
        | Paper::GroundRules
        | Paper::Checklist => vec![None],
    }
}

/// For whom a sheet differs.
fn roles(paper: Paper) -> &'static [&'static str] {
    match paper {
        Paper::Handout | Paper::Agenda | Paper::Notes => &Role::NAMES,
        Paper::HelpCard
        | Paper::FirstHour
        | Paper::Cards
        | Paper::Plan
        | Paper::Agreement
        | Paper::Invitation
        | Paper::Evaluation
        | Paper::Slip
        | Paper::GroundRules
        | Paper::Checklist => &Role::NAMES[..1],
    }
}

fn print(arguments: &[&str]) -> String {
    let ran = run_in(Path::new("/nowhere"), &[&["print"], arguments].concat(), "", &[]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{arguments:?}");
    ran.out
}

/// What stands between the tags, and each tag with its attributes; whether all tags are closed in their order.
#[derive(Default)]
struct Read {
    said: String,
    tags: Vec<String>,
}

fn read(html: &str) -> Read {
    let body = html.strip_prefix("<!DOCTYPE html>\n").expect("a document type");
    let (before, style) = body.split_once("<style>").expect("a style");
    let (style, after) = style.split_once("</style>").expect("its end");
    assert!(!style.contains("url(") && !style.contains("@import") && !style.contains('<'), "the style fetches nothing");
    let mut open: Vec<String> = Vec::new();
    let mut read = Read::default();
    for part in [before, after].concat().split('<').skip(1) {
        let (tag, said) = part.split_once('>').unwrap_or_else(|| panic!("no end: {part}"));
        read.said.push_str(said);
        read.said.push(' ');
        let name = tag.split([' ', '/']).next().unwrap_or_default().to_owned();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(closed), "closed in order");
            continue;
        }
        let quotes = tag.matches('"').count();
        assert!(quotes.is_multiple_of(2), "{tag}");
        read.tags.push(tag.to_owned());
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<String>::new(), "all is closed");
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    for (written, letter) in plain {
        read.said = read.said.replace(written, letter);
    }
    read
}

#[track_caller]
pub fn is_whole(html: &str, language: &str, what: &str) {
    assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{language}\">")), "{what}");
    let read = read(html);
    let levels: Vec<u32> =
        read.tags.iter().filter_map(|tag| tag.strip_prefix('h')?.split(' ').next()?.parse().ok()).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{what}: one title");
    assert_eq!(levels[0], 1, "{what}: the title comes first");
    assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "{what}: {levels:?}");
    for tag in &read.tags {
        let name = tag.split(' ').next().unwrap_or_default();
        assert!(!["script", "img", "link", "iframe", "form", "object", "base"].contains(&name), "{what}: {tag}");
        assert!(!tag.contains(" src=") && !tag.contains(" on") && !tag.contains(" style="), "{what}: {tag}");
        if let Some((_, href)) = tag.split_once(" href=\"") {
            assert!(name == "a" && (href.starts_with("tel:") || href.starts_with("https://")), "{what}: {tag}");
        }
    }
    assert!(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""), "{what}: a policy");
    assert!(!read.said.contains(['{', '}', '[']), "{what}: something was not filled in");
}

#[track_caller]
pub fn says_the_same(html: &str, text: &str, asked: &[&str]) {
    let words = |text: &str| {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let said = words(text);
    let missing: Vec<String> = words(&read(html).said).difference(&said).cloned().collect();
    assert_eq!(missing, Vec::<String>::new(), "{asked:?}: not in the text");
    assert!(!text.contains('<'), "{asked:?}");
}

#[test]
fn every_sheet_in_every_language_and_region_is_whole_and_its_text_says_the_same() {
    let regions = regions();
    for (name, paper) in Paper::ALL {
        for language in &promised() {
            for region in &regions {
                for role in roles(paper) {
                    for about in about(paper) {
                        let mut asked = vec![name, "--lang", language, "--region", region, "--for", role];
                        asked.extend(about.as_deref());
                        asked.extend((paper == Paper::Handout).then_some("--answers"));
                        let html = print(&asked);
                        is_whole(&html, language, &format!("{asked:?}"));
                        // Both are written from the same elements: once for each language is enough.
                        if *region == regions[0] {
                            says_the_same(&html, &print(&[&asked[..], &["--text"]].concat()), &asked);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn numbers_of_the_region_stand_on_what_is_taken_home() {
    for region in regions() {
        let course = course();
        let regions = course.regions();
        let lines = &regions[&Id::parse(&region).expect("an id")].lines;
        let emergency = lines.iter().find_map(|line| line.phone.clone()).expect("a number");
        for asked in [&["first-hour"][..], &["help-card"], &["handout", "sextortion"], &["invitation"]] {
            let html = print(&[asked, &["--region", &region, "--lang", "nl"]].concat());
            assert!(html.contains(&emergency), "{asked:?} {region}: {emergency}");
        }
    }
}

/// What is said only after something was done, or to the leader, or is nothing for paper.
fn is_on_paper(page: &Page, slot: &Slot) -> bool {
    let first_of_talk = |node: &Id| matches!(&page.kind, Kind::Scenario(scenario) if scenario.start == *node);
    let leads = |node: &Id| {
        matches!(&page.kind, Kind::Scenario(scenario)
            if scenario.nodes.get(node).is_some_and(|node| matches!(node.then, Then::Go(_))))
    };
    match slot {
        Slot::Hint | Slot::Right | Slot::Wrong | Slot::Helper => false,
        Slot::Note | Slot::Discuss | Slot::Hard => false,
        Slot::Node(node) | Slot::Scene(node) => first_of_talk(node),
        // It is said once somebody has answered.
        Slot::Thought(_) => false,
        Slot::Go(node, _) | Slot::WhyGo(node, _) => first_of_talk(node) && leads(node),
        // Whoever speaks is named where they do.
        Slot::Who(_) => false,
        Slot::Why(_) => page.question().is_none_or(|question| !question.pretest),
        _ => true,
    }
}

fn is_printed(page: &Page) -> bool {
    let scale = |page: &Page| page.question().is_some_and(|one| matches!(one.kind, QuestionKind::Scale(_)));
    !matches!(page.kind, Kind::Door | Kind::Close) && !scale(page)
}

#[test]
fn a_handout_says_each_text_of_its_lesson_and_the_notes_say_the_rest() {
    let course = course();
    let mut missing = BTreeSet::new();
    let all: Vec<&Module> = course.modules().collect();
    for language in &promised() {
        for role in Role::ALL {
            for module in &all {
                let asked = [module.id.as_str(), "--lang", language, "--for", role.as_str()];
                // The lesson, and what is offered after it, stand on sheets of their own.
                let both = |what: &[&str]| {
                    let layers = [&[][..], &["--more"]];
                    layers.map(|layer| bare(&read(&print(&[what, &asked[..], layer].concat())).said)).concat()
                };
                let (handout, notes) = (both(&["handout", "--answers"]), both(&["notes"]));
                for page in module.pages_for(role) {
                    let (prose, _) = module.page_prose(&page.id, language).expect("prose");
                    for (slot, text) in prose.texts_for(role) {
                        let to_leader = matches!(slot, Slot::Note | Slot::Discuss | Slot::Hard);
                        let said = if to_leader { &notes } else { &handout };
                        if !(to_leader || is_printed(page) && is_on_paper(page, slot)) {
                            continue;
                        }
                        for line in text.lines() {
                            let parts = line.split(['{', '}']).step_by(2).map(bare);
                            if parts.filter(|part| !part.is_empty()).any(|part| !said.contains(&part)) {
                                missing.insert(format!("{language} {}/{} {slot}: {line}", module.id, page.id));
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_screen_of_the_course_can_be_a_page() {
    let (course, languages) = (course(), languages());
    let fixed = ["home", "modules", "help", "helplines", "duties", "glossary", "search", "settings", "keys", "about"];
    for language in &promised() {
        let words = languages.get(language);
        let player = walk::player(&course, language, Role::Parent);
        for place in fixed {
            let address = Address::parse(place).unwrap_or_else(|| panic!("{place}"));
            let page = html::scene(&view::scene_at(&player, words, &address), words);
            is_whole(&page.html(), language, place);
        }
        for module in course.modules_and_now() {
            for page in &module.pages {
                for player in walk::states(&course, language, Role::Parent, &module.id, page) {
                    let shown = html::scene(&view::scene(&player, words), words);
                    is_whole(&shown.html(), language, &format!("{}/{}", module.id, page.id));
                }
            }
        }
    }
}

#[test]
fn notes_of_a_session_follow_its_agenda_and_those_of_a_lesson_are_whole() {
    let headings = |arguments: &[&str]| -> Vec<String> {
        let text = print(&[&["notes", "sextortion", "--lang", "en", "--for", "teacher", "--text"], arguments].concat());
        let lines: Vec<&str> = text.lines().collect();
        let after_a_gap = lines.windows(2).filter(|two| two[0].is_empty()).map(|two| two[1].to_owned());
        let below = ["To talk about", "When it gets hard", "This sheet belongs"];
        after_a_gap.filter(|line| !below.iter().any(|below| line.starts_with(below))).collect()
    };
    let agenda = print(&["agenda", "sextortion", "--lang", "en", "--for", "teacher", "--minutes", "45", "--text"]);
    let (session, whole) = (headings(&["--minutes", "45"]), headings(&[]));
    assert!(session.len() < whole.len(), "{session:?}");
    let places: Vec<usize> = session.iter().filter_map(|heading| agenda.find(&format!("What: {heading}"))).collect();
    assert!(places.len() == session.len() && places.is_sorted(), "{session:?} in {agenda}");
}

#[test]
fn every_agenda_says_what_can_go_first() {
    for module in course().ids() {
        for (role, minutes) in [("parent", "30"), ("teacher", "45"), ("youth-worker", "60")] {
            let text = print(&["agenda", module, "--lang", "en", "--for", role, "--minutes", minutes, "--text"]);
            assert!(text.contains("Can be left out."), "{text}");
            assert!(!text.lines().any(|line| line.contains("from the box") && line.contains("left out")), "{text}");
        }
    }
}

#[test]
fn the_first_hour_is_that_of_the_situation_that_was_named() {
    let heading = |arguments: &[&str]| {
        let text = print(&[&["first-hour", "--lang", "en", "--text"], arguments].concat());
        text.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(heading(&[]), "A child is being blackmailed now");
    assert_eq!(heading(&["6"]), "A child is thinking about suicide");
    assert_eq!(heading(&["thoughts-of-suicide"]), heading(&["6"]));
}

#[test]
fn where_the_region_knows_no_number_for_the_police_paper_leaves_room_for_it() {
    let text = |region: &str| print(&["first-hour", "--lang", "en", "--region", region, "--text"]);
    let own = |region: &str| {
        let text = text(region);
        let own = text.split("Names and numbers").nth(1).unwrap_or_default();
        own.lines().filter(|line| line.ends_with(':')).count()
    };
    assert!(own("bq-sa") > own("nl"), "{}", text("bq-sa"));
}

#[test]
fn an_agenda_asks_for_what_its_minutes_allow() {
    let agenda = |module: &str, minutes: &str, language: &str| {
        print(&["agenda", module, "--minutes", minutes, "--lang", language, "--text"])
    };
    let two_votes = [("nl", "kiest dan opnieuw"), ("en", "then chooses again")];
    let notes = [("nl", "leeg briefje", "briefjes uit de doos"), ("en", "blank note", "notes from the box")];
    for module in course().ids() {
        for (language, again) in two_votes {
            for minutes in ["20", "30", "60"] {
                let text = agenda(module, minutes, language);
                let twice = text.lines().filter(|line| line.contains(again));
                let takes = twice.clone().filter_map(|line| line.split(": ").nth(2)?.split('.').next()?.parse().ok());
                let takes: Vec<u32> = takes.collect();
                assert_eq!(takes.len(), twice.count(), "{text}");
                assert!(
                    takes.iter().all(|minutes| *minutes >= 6),
                    "{module}: two votes and a talk in {takes:?} minutes"
                );
                assert!(minutes != "60" || !takes.is_empty(), "{module}");
            }
        }
        for (language, given, read) in notes {
            for minutes in ["20", "30", "45", "60", "120"] {
                let text = agenda(module, minutes, language).replace("lege briefje", "leeg briefje");
                let (given, read) = (text.find(given), text.find(read));
                assert!(
                    given.is_some() == read.is_some() && given <= read,
                    "{module} {minutes}: read before given out"
                );
                assert!(!text.contains("?.") && !text.contains(".."), "{module} {minutes}: {text}");
            }
        }
    }
}

#[test]
fn an_agenda_counts_from_nought_to_its_end() {
    for minutes in ["20", "30", "60", "90"] {
        let text = print(&["agenda", "sextortion", "--minutes", minutes, "--lang", "en", "--text"]);
        let rows: Vec<(u32, u32)> = text
            .lines()
            .filter_map(|line| {
                let (clock, rest) = line.strip_prefix("Clock: ")?.split_once(". Minutes: ")?;
                let (hours, past) = clock.split_once(':')?;
                let minutes = rest.split_once('.')?.0;
                Some((hours.parse::<u32>().ok()? * 60 + past.parse::<u32>().ok()?, minutes.parse().ok()?))
            })
            .collect();
        assert!(rows.len() > 5, "{text}");
        assert_eq!(rows[0].0, 0);
        assert!(rows.windows(2).all(|two| two[0].0 + two[0].1 == two[1].0), "{rows:?}");
        let end = rows.last().map(|(at, takes)| at + takes).expect("rows");
        let minutes: u32 = minutes.parse().expect("a number");
        assert!(end <= minutes && end + 3 >= minutes, "{end} of {minutes}");
    }
}

#[test]
fn a_message_to_pass_on_fits_in_300_letters_whatever_it_is_about() {
    let (course, languages) = (course(), languages());
    let longest = "W".repeat(Gathering::LONGEST);
    for language in &promised() {
        let words = languages.get(language);
        let titles = course.modules().map(|module| Some(module.title(language)));
        for about in titles.chain([None]) {
            let (when, place) = (Some(longest.as_str()), Some(longest.as_str()));
            let gathering = Gathering { about, summary: None, minutes: 60, when, place, numbers: None };
            let message = html::message(&gathering, words);
            assert!(message.chars().count() <= 300, "{language}: {} {message}", message.chars().count());
        }
    }
}

#[test]
fn words_of_whoever_invites_mean_themselves() {
    let given = "<b>Tuesday</b> & {x}\u{1b}[31m";
    let html = print(&["invitation", "--lang", "en", "--when", given]);
    assert!(html.contains("&lt;b&gt;Tuesday&lt;/b&gt; &amp; {x}") && !html.contains('\u{1b}'), "{html}");
    let long = "x".repeat(Gathering::LONGEST + 1);
    let ran = run_in(Path::new("/nowhere"), &["print", "invitation", "--where", &long], "", &[]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""));
}

#[test]
fn a_terminal_gets_text_and_what_is_wrong_is_said() {
    let terminal = |arguments: &[&str]| run_at(Path::new("/nowhere"), arguments, "", &[], Some(80));
    let Ran { out, errors, exit } = terminal(&["print", "ground-rules", "--lang", "en"]);
    assert!(!out.contains('<') && out.contains("1. ") && exit == Exit::Done, "{out}");
    assert!(errors.contains("> ground-rules.html"), "{errors}");
    for (arguments, said) in [
        (&["print", "handout", "--lang", "en"][..], "sextortion"),
        (&["print", "handout", "sextorsion", "--lang", "en"], "Did you mean"),
        (&["print", "plan", "sextortion", "--lang", "en"], "the same for every lesson"),
        (&["print", "poster", "--lang", "en"], "ground-rules"),
        (&["print", "help-card", "nonsense", "--lang", "en"], "no situation"),
    ] {
        let ran = run_in(Path::new("/nowhere"), arguments, "", &[]);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""), "{arguments:?}");
        assert!(ran.errors.contains(said), "{arguments:?}: {}", ran.errors);
    }
}

#[test]
fn the_letters_on_paper_are_the_same_every_time_whoever_prints() {
    let home = tempfile::tempdir().expect("a folder");
    let first = print(&["handout", "sextortion", "--lang", "nl"]);
    run_in(home.path(), &["--plain", "open", "sextortion", "--lang", "nl"], "\n\n", &[]);
    let ran = run_in(home.path(), &["print", "handout", "sextortion", "--lang", "nl"], "", &[]);
    assert_eq!(ran.out, first);
}

#[test]
fn an_evening_is_a_whole_folder_or_none() {
    let home = tempfile::tempdir().expect("a folder");
    let data = tempfile::tempdir().expect("a folder");
    for (language, readme) in [("nl", "LEES-MIJ.txt"), ("en", "READ-ME.txt")] {
        let folder = home.path().join(language);
        let place = folder.display().to_string();
        let asked = ["evening", &place, "--lang", language, "--for", "teacher", "--minutes", "90"];
        let more = ["--module", "sextortion", "--age", "9-12", "--when", "Tuesday 8 pm", "--where", "The library"];
        let asked = [&asked[..], &more[..]].concat();
        let ran = run_in(data.path(), &asked, "", &[]);
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{ran:?}");
        let command = "vangnet present sextortion --for teacher --minutes 90";
        assert!(ran.out.contains(command), "{}", ran.out);
        let mut expected: Vec<String> = [
            "agenda",
            "cards",
            "checklist",
            "evaluation",
            "ground-rules",
            "handout",
            "help-card",
            "help-cards",
            "invitation",
            "notes",
            "slip",
        ]
        .iter()
        .map(|name| format!("{name}.html"))
        .chain(["message.txt".to_owned(), readme.to_owned()])
        .collect();
        expected.sort();
        let found = |folder: &Path| {
            let entries = fs::read_dir(folder).expect("a folder");
            let mut names: Vec<String> =
                entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
            names.sort();
            names
        };
        assert_eq!(found(&folder), expected);
        let text = |name: &str| fs::read_to_string(folder.join(name)).expect("text");
        for name in expected.iter().filter(|name| *name != readme) {
            assert!(text(readme).contains(name.as_str()), "{name}");
        }
        assert!(text(readme).contains(command));
        expected.iter().filter(|name| name.ends_with(".html")).for_each(|name| is_whole(&text(name), language, name));
        assert!(text("invitation.html").contains("Tuesday 8 pm") && text("message.txt").contains("The library"));
        assert!(text("message.txt").trim().chars().count() <= 300);
        // Again into the same folder: nothing is written over.
        fs::write(folder.join("message.txt"), "mine").expect("written");
        assert_eq!(run_in(data.path(), &asked, "", &[]).exit, Exit::Trouble);
        assert_eq!(text("message.txt"), "mine");
    }
    // What cannot be made leaves nothing behind.
    let none = home.path().join("none");
    let place = none.display().to_string();
    for wrong in [&["--module", "nonsense"][..], &["--when", &"x".repeat(99)]] {
        let ran = run_in(data.path(), &[&["evening", &place, "--lang", "en"], wrong].concat(), "", &[]);
        assert_eq!(ran.exit, Exit::Trouble, "{ran:?}");
        assert!(!none.exists());
    }
    // Into a pipe nothing is asked, and the words of the invitation are kept nowhere.
    assert_eq!(run_in(data.path(), &["evening", &place, "--lang", "nl"], "", &[]).exit, Exit::Done);
    assert!(folders(data.path()).is_empty(), "nothing is kept");
}

/// An evening made by somebody who sits before a terminal.
pub(super) fn asked_for(folder: &Path, typed: &str) -> (String, Exit) {
    let mut out = Vec::new();
    let arguments = ["vangnet", "evening", &folder.display().to_string(), "--lang", "en"].map(Into::into);
    let environment = Environment {
        arguments: arguments.to_vec(),
        variables: std::collections::BTreeMap::new(),
        input: &mut typed.as_bytes(),
        output: &mut out,
        errors: &mut Vec::new(),
        input_is_terminal: true,
        output_is_terminal: true,
        size: Some((200, 24)),
        clock: &walk::now,
        zone: jiff::tz::TimeZone::UTC,
        pause: &|| {},
        seed: 42,
        data_home: None,
    };
    let exit = vangnet::run(environment);
    (String::from_utf8(out).expect("text"), exit)
}

#[test]
fn on_a_terminal_what_is_missing_is_asked_and_an_empty_line_takes_what_is_usual() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("chosen");
    let typed = "nobody\nteacher\nsextortion\n30\n13-16\nMonday\nAt school\n";
    let (out, exit) = asked_for(&folder, typed);
    assert_eq!(exit, Exit::Done, "{out}");
    assert!(out.contains("Choose from: parent, teacher, youth-worker."), "{out}");
    assert!(out.contains("vangnet present sextortion --for teacher --minutes 30"), "{out}");
    let text = |name: &str| fs::read_to_string(folder.join(name)).expect("text");
    assert!(text("message.txt").contains("When: Monday. Where: At school."));
    assert!(text("cards.html").contains("13 to 16") && !text("cards.html").contains("4 to 8"));
    // Lines that end: the rest is as usual.
    let (out, exit) = asked_for(&home.path().join("usual"), "\n");
    assert_eq!(exit, Exit::Done, "{out}");
    assert!(out.contains("--for parent --minutes 60"), "{out}");
}

#[test]
fn the_script_that_prints_knows_every_sheet() {
    let script = fs::read_to_string(root().join("tests/paper/print.sh")).expect("a script");
    for (name, _) in Paper::ALL {
        assert!(script.contains(&format!("\n{name} ")), "{name} is missing");
    }
}
