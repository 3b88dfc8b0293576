//! `status.toml`: who checked what is true of the text that was read, and no writer loses what another one wrote.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::doors::{Ran, run_in};
use vangnet::failure::Exit;

/// A course with a small module in Dutch, and an English translation of it.
struct Lessons {
    home: tempfile::TempDir,
}

impl Lessons {
    fn new() -> Self {
        let lessons = Self { home: tempfile::tempdir().expect("a folder") };
        fs::create_dir(lessons.file("")).expect("made");
        for name in ["lesson.toml", "nl.toml"] {
            fs::copy(super::support::root().join("tests/good/first").join(name), lessons.file(name)).expect("copied");
        }
        fs::copy(lessons.file("nl.toml"), lessons.file("en.toml")).expect("copied");
        let sources = super::support::root().join("tests/good/sources.toml");
        fs::copy(sources, lessons.home.path().join("sources.toml")).expect("copied");
        lessons
    }

    fn file(&self, name: &str) -> PathBuf {
        self.home.path().join("first").join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).expect("there")
    }

    fn change(&self, name: &str, from: &str, to: &str) {
        let text = self.text(name);
        assert!(text.contains(from), "{name}: {from}");
        fs::write(self.file(name), text.replacen(from, to, 1)).expect("written");
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let folder = self.home.path().to_str().expect("a path");
        run_in(Path::new("/nowhere"), &[arguments, &["--lang", "en", "--lessons", folder]].concat(), "", &[])
    }

    fn stamp(&self, language: &str, checked: &str) -> Ran {
        self.run(&["translate", "stamp", "first", language, "--checked", checked, "--by", "A"])
    }

    fn stamped(self, languages: &[&str]) -> Self {
        for language in languages {
            let ran = self.stamp(language, "professional");
            assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
        }
        self
    }

    fn state(&self, language: &str, state: &str) -> Vec<String> {
        let ran = self.run(&["translate", "status", "--format", "json"]);
        let all: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
        let pages = all["modules"][0]["languages"][language][state].as_array().expect("a list");
        pages.iter().map(|page| page.as_str().expect("an id").to_owned()).collect()
    }
}

#[test]
fn a_writer_that_meets_a_fault_changes_nothing_and_names_the_place() {
    for (file, from, to) in [
        ("status.toml", "[en.", "<<<<<<< ours\n[en."),
        ("status.toml", "checked = \"professional\"", "checked = \"profesional\""),
        ("status.toml", "date = 2026", "date = \"2026"),
        ("status.toml", "checked =", "cheked ="),
        ("status.toml", "[en.", "[nl.Begin]\n[en."),
        ("lesson.toml", "pages = [", "pages = [[["),
        ("en.toml", "heading", "haeding"),
    ] {
        let lessons = Lessons::new().stamped(&["en", "nl"]);
        lessons.change(file, from, to);
        let before = lessons.text("status.toml");
        for arguments in [
            &["translate", "stamp", "first", "en", "--checked", "none"][..],
            &["translate", "same-meaning", "first", "en"],
        ] {
            let ran = lessons.run(arguments);
            assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""), "{to}: {ran:?}");
            assert!(ran.errors.contains(&format!("first/{file}")), "{to}: {ran:?}");
            assert_eq!(lessons.text("status.toml"), before, "{to}");
        }
        assert!(!lessons.file(".status.toml.lock").exists());
    }
    let lessons = Lessons::new().stamped(&["nl"]);
    let mut bytes = lessons.text("status.toml").into_bytes();
    bytes.extend(b"# \xff\n");
    fs::write(lessons.file("status.toml"), &bytes).expect("written");
    assert_eq!(lessons.stamp("nl", "none").exit, Exit::Trouble);
    assert_eq!(fs::read(lessons.file("status.toml")).expect("there"), bytes);
}

#[test]
fn remarks_and_what_others_wrote_stay() {
    let lessons = Lessons::new().stamped(&["en", "nl"]);
    lessons.change("status.toml", "[en.begin]", "# Mila looked at this\n[en.begin] # twice");
    let ran =
        lessons.run(&["translate", "stamp", "first", "nl", "--page", "begin", "--checked", "speaker", "--by", "B"]);
    assert_eq!(ran.exit, Exit::Done, "{ran:?}");
    let text = lessons.text("status.toml");
    assert!(text.contains("# Mila looked at this\n[en.begin] # twice"), "{text}");
    assert_eq!(text.matches("checked = \"speaker\"").count(), 1, "{text}");
    // A language whose file is gone is cleared; a page that is gone, too.
    fs::remove_file(lessons.file("en.toml")).expect("gone");
    lessons.change(
        "status.toml",
        "[nl.begin]",
        "[nl.gone]\nsource-hash = \"1\"\nchecked = \"none\"\ndate = 2026-01-01\n\n[nl.begin]",
    );
    assert_eq!(lessons.stamp("nl", "speaker").exit, Exit::Done);
    let text = lessons.text("status.toml");
    assert!(!text.contains("[en.") && !text.contains("[nl.gone]"), "{text}");
}

#[test]
fn two_writers_at_once_lose_nothing() {
    for _ in 0..3 {
        let lessons = Lessons::new();
        std::thread::scope(|scope| {
            for language in ["nl", "en"] {
                let lessons = &lessons;
                scope.spawn(move || assert_eq!(lessons.stamp(language, "speaker").exit, Exit::Done));
            }
        });
        for language in ["nl", "en"] {
            assert!(lessons.state(language, "draft").is_empty(), "{}", lessons.text("status.toml"));
        }
    }
}

#[test]
fn a_text_that_was_rewritten_after_it_was_checked_is_not_reviewed() {
    let lessons = Lessons::new().stamped(&["nl", "en"]);
    lessons.change("en.toml", "Dank u.", "Tot ziens.");
    assert_eq!(lessons.state("en", "draft").len(), 1, "nobody read this text");
    assert!(lessons.state("en", "behind").is_empty() && lessons.state("nl", "draft").is_empty());
    let said = lessons.run(&["translate", "status"]);
    assert!(said.out.contains("Rewritten after somebody checked it:"), "{said:?}");
    // Whoever checked it says that it means the same: then it stands, and for this text only.
    assert_eq!(lessons.run(&["translate", "same-meaning", "first", "en"]).exit, Exit::Done);
    assert!(lessons.state("en", "draft").is_empty());
    lessons.change("en.toml", "Tot ziens.", "Dag.");
    assert_eq!(lessons.state("en", "draft").len(), 1);
}

#[test]
fn a_stamp_from_before_texts_were_hashed_still_counts() {
    let lessons = Lessons::new().stamped(&["nl", "en"]);
    let text = lessons.text("status.toml");
    let lines = text.lines().filter(|line| !line.starts_with("text-hash"));
    let older: String = lines.map(|line| format!("{line}\n")).collect();
    assert_ne!(older, text);
    fs::write(lessons.file("status.toml"), older).expect("written");
    assert!(lessons.state("en", "draft").is_empty() && lessons.state("en", "behind").is_empty());
}

#[test]
fn a_translation_that_nobody_stamped_falls_behind_when_its_source_changes() {
    let lessons = Lessons::new();
    assert_eq!(lessons.run(&["translate", "new", "pap"]).exit, Exit::Done);
    let checked = lessons.run(&["check"]);
    assert!(!checked.out.contains("status.toml"), "{checked:?}");
    // It is translated: what was laid out is waked up.
    let laid = lessons.text("pap.toml");
    // A file in which nothing stands is laid out too.
    fs::write(lessons.file("pap.toml"), "\n# later\n").expect("written");
    let said = lessons.run(&["check"]).out;
    assert!(said.contains("error[empty-file]") && said.contains("vangnet translate new pap"), "{said}");
    assert_eq!(said.matches("error[").count(), 1, "{said}");
    assert_eq!(lessons.run(&["translate", "new", "pap"]).exit, Exit::Done);
    assert_eq!(lessons.text("pap.toml"), laid);
    let awake: String = laid.lines().map(|line| format!("{}\n", line.strip_prefix("# ").unwrap_or(line))).collect();
    let awake = awake.split_once('\n').map_or("", |(_, rest)| rest).to_owned();
    fs::write(lessons.file("pap.toml"), awake).expect("written");
    assert!(lessons.state("pap", "behind").is_empty() && lessons.state("pap", "missing").is_empty());
    lessons.change("nl.toml", "Dank u.", "Tot ziens.");
    assert_eq!(lessons.state("pap", "behind").len(), 1);
    assert!(lessons.state("en", "behind").is_empty(), "where nobody wrote down what it was made from");
}

#[test]
fn a_writer_leaves_no_hash_that_was_made_in_an_older_way() {
    let lessons = Lessons::new().stamped(&["nl", "en"]);
    let now = lessons.text("status.toml");
    // Before, what is cited was a part of the hash: this is what such a stamp held.
    let older = now.replace(&hash_of(&now, "nl.share"), "FORMER");
    assert_ne!(older, now);
    fs::write(lessons.file("status.toml"), older.replace("FORMER", FORMER)).expect("written");
    assert!(lessons.state("nl", "behind").is_empty(), "it still counts");
    for arguments in [
        &["translate", "same-meaning", "first", "nl"][..],
        &["translate", "stamp", "first", "nl", "--page", "begin", "--checked", "professional", "--by", "A"],
    ] {
        fs::write(lessons.file("status.toml"), older.replace("FORMER", FORMER)).expect("written");
        assert_eq!(lessons.run(arguments).exit, Exit::Done);
        assert_eq!(lessons.text("status.toml"), now, "{arguments:?}");
    }
}

/// The hash of the source of a page as it was made before the order of options and what is cited were left out.
const FORMER: &str = "ea85396895e3f142";

fn hash_of(status: &str, head: &str) -> String {
    let (_, stamp) = status.split_once(&format!("[{head}]\n")).expect("a stamp");
    stamp.split('"').nth(1).expect("a hash").to_owned()
}

#[test]
fn a_text_that_was_rewritten_after_it_was_checked_is_told_at_its_stamp() {
    let lessons = Lessons::new().stamped(&["nl", "en"]);
    assert!(!lessons.run(&["check"]).out.contains("[rewritten]"));
    lessons.change("en.toml", "Dank u.", "Tot ziens.");
    let said = lessons.run(&["check"]).out;
    assert_eq!(said.matches("warning[rewritten]").count(), 1, "{said}");
    assert!(said.contains("first/status.toml:") && said.contains("same-meaning first en --page "), "{said}");
    // A text whose source changed too is told once: it is to be checked again in any case.
    lessons.change("nl.toml", "Dank u.", "Tot ziens.");
    let said = lessons.run(&["check"]).out;
    assert_eq!((said.matches("[rewritten]").count(), said.matches("[behind]").count()), (0, 2), "{said}");
}

#[test]
fn what_changes_no_word_and_no_answer_makes_nothing_stale() {
    let lessons = Lessons::new();
    let structure = lessons.text("lesson.toml");
    let options =
        structure.lines().find(|line| line.starts_with("options = [\"") && line.contains(", ")).expect("a choice");
    let ids: Vec<&str> = options.trim_start_matches("options = [").trim_end_matches(']').split(", ").collect();
    let turned = format!("options = [{}]", ids.iter().rev().copied().collect::<Vec<_>>().join(", "));
    let lessons = lessons.stamped(&["nl", "en"]);
    lessons.change("lesson.toml", options, &turned);
    assert!(lessons.state("nl", "behind").is_empty(), "shuffled options have no order");
    let cited = structure.lines().find(|line| line.starts_with("cites = ")).expect("a source");
    lessons.change("lesson.toml", cited, "");
    assert!(lessons.state("nl", "behind").is_empty(), "a source is no word of the text");
    lessons.change("lesson.toml", &turned, &format!("{turned}\nshuffle = false"));
    assert!(!lessons.state("nl", "behind").is_empty(), "an order that is shown says something");
}
