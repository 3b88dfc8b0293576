//! Any bytes as the files of a course: whatever stands in them, every fault has a place and nothing breaks.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;

use vangnet::author::check;
use vangnet_core::reading::Course;

/// The files, in the order in which the input is divided among them.
const FILES: [&str; 7] = [
    "m/lesson.toml",
    "m/nl.toml",
    "m/status.toml",
    "course.toml",
    "sources.toml",
    "regions/nl.toml",
    "glossary/nl.toml",
];

fuzz_target!(|data: &[u8]| {
    // Files are divided by a zero byte, which no text holds.
    let mut shelf: BTreeMap<String, String> = FILES
        .iter()
        .zip(data.split(|byte| *byte == 0))
        .map(|(path, bytes)| ((*path).to_owned(), String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    shelf.entry("m/lesson.toml".to_owned()).or_default();
    let checked = check::all(&Course::open(shelf.clone().into_iter().collect()), &[], jiff::civil::date(2026, 11, 24));
    for one in checked.diagnostics {
        let text = shelf.get(&one.place.file);
        assert!(text.is_none_or(|text| one.place.line <= text.lines().count() + 1), "{one:?}");
        assert!(text.is_none_or(|text| text.get(one.place.span.clone()).is_some()), "{one:?}");
    }
});
