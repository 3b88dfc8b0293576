//! Broken lessons, one fault each, with the expected diagnostics beside the fault.
//!
//! A folder in `tests/broken` holds only the files that differ from the good course in `tests/good`.
//! A comment `#! error unknown-key 5` stands right above the faulty line and gives severity, code and
//! column; `#! file warning expired first/lesson.toml` expects a diagnostic about a whole file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::support::{folders, root, texts, wordings};
use vangnet::author::check;
use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::reading::Course;

fn found(shelf: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    check::all(&Course::open(shelf.clone().into_iter().collect()), &wordings(), date(2026, 11, 24)).diagnostics
}

/// One line for each diagnostic: `file:line:column severity code`.
fn lines(diagnostics: &[Diagnostic]) -> BTreeSet<String> {
    let line = |one: &Diagnostic| {
        let place = &one.place;
        format!("{}:{}:{} {} {}", place.file, place.line, place.column, one.severity().as_str(), one.code)
    };
    diagnostics.iter().map(line).collect()
}

fn expected(files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut expected = BTreeSet::new();
    for (path, text) in files {
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let Some(mark) = line.strip_prefix("#! ") else { continue };
            let parts: Vec<&str> = mark.split_whitespace().collect();
            match parts.as_slice() {
                ["file", severity, code, path] => expected.insert(format!("{path}:0:0 {severity} {code}")),
                [severity, code, column] => {
                    let below = lines[at..].iter().position(|line| !line.starts_with("#! ")).expect("a faulty line");
                    expected.insert(format!("{path}:{}:{column} {severity} {code}", at + below + 1))
                }
                other => panic!("{path}:{}: {other:?} is no expectation", at + 1),
            };
        }
    }
    expected
}

#[test]
fn the_good_course_is_clean() {
    let good = texts(&root().join("tests/good"));
    assert_eq!(lines(&found(&good)), BTreeSet::new());
}

#[test]
fn each_fault_is_found_named_and_placed_and_nothing_else() {
    let good = texts(&root().join("tests/good"));
    let mut wrong = Vec::new();
    let cases = folders(&root().join("tests/broken"));
    assert!(cases.len() >= 25, "only {} broken lessons", cases.len());
    for case in cases {
        let differing = texts(&root().join("tests/broken").join(&case));
        let mut shelf = good.clone();
        shelf.extend(differing.clone());
        let (expected, found) = (expected(&differing), lines(&found(&shelf)));
        assert!(!expected.is_empty(), "{case} expects nothing");
        if expected != found {
            wrong.push(format!("{case}\n  expected {expected:#?}\n  found {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn forty_faults_in_one_module_are_all_named_in_one_run() {
    let planted = texts(&root().join("tests/planted"));
    let mut shelf = texts(&root().join("tests/good"));
    shelf.extend(planted.clone());
    let (expected, found) = (expected(&planted), lines(&found(&shelf)));
    assert!(expected.len() >= 40, "only {} were planted", expected.len());
    let silent: Vec<_> = expected.difference(&found).collect();
    assert!(silent.is_empty(), "not named: {silent:#?}\nnamed: {found:#?}");
    let invented: Vec<_> = found.difference(&expected).collect();
    assert!(invented.is_empty(), "named and not planted: {invented:#?}");
}

#[test]
fn every_rule_about_lessons_has_a_broken_lesson() {
    let mut broken: BTreeSet<String> = BTreeSet::new();
    for case in folders(&root().join("tests/broken")) {
        let expected = expected(&texts(&root().join("tests/broken").join(&case)));
        broken.extend(expected.iter().filter_map(|line| line.split(' ').next_back().map(str::to_owned)));
    }
    // Rules about interface texts have their tests beside the code, those about the disk in `folder.rs`.
    let elsewhere = [
        Code::UnreadableFile,
        Code::NotAFile,
        Code::FileTooLarge,
        Code::NotUtf8,
        Code::MessageLeftover,
        Code::LocaleSyntax,
        Code::UnknownReference,
        Code::BadPlural,
        Code::CircularMessage,
        Code::NeverChosen,
        Code::UnknownValue,
        Code::LostValue,
        Code::UndescribedVariable,
        Code::MessagePrefix,
        Code::MissingMessage,
        Code::MessageMismatch,
    ];
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| !elsewhere.contains(code))
        .map(|code| code.as_str())
        .filter(|code| !broken.contains(*code))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}
