//! Our measure against values that another program made; `tests/readability/README.md` says how.

use std::fs;

use serde::Deserialize;

use super::support::{root, wordings};
use vangnet::author::readability::Measure;

#[derive(Deserialize)]
struct Golden {
    text: Vec<Text>,
}

#[derive(Deserialize)]
struct Text {
    language: String,
    text: String,
    sentences: usize,
    words: usize,
    syllables: usize,
    ease: f64,
    lix: f64,
}

#[test]
fn counts_and_scores_are_those_of_another_program() {
    let file = fs::read_to_string(root().join("tests/readability/golden.toml")).expect("there");
    let golden: Golden = toml::from_str(&file).expect("it reads");
    assert_eq!(golden.text.len(), 6);
    for one in golden.text {
        let mut measure = Measure::default();
        measure.add(&one.text, &one.language);
        let counts = (measure.sentences, measure.words, measure.syllables);
        assert_eq!(counts, (one.sentences, one.words, one.syllables), "{}", one.text);
        let ease = measure.reading_ease(&one.language).expect("a formula");
        assert!((ease - one.ease).abs() <= 1.0, "{ease} instead of {}: {}", one.ease, one.text);
        assert!((measure.lix() - one.lix).abs() <= 1.0, "{} instead of {}: {}", measure.lix(), one.lix, one.text);
    }
}

#[test]
fn the_lists_of_hard_words_are_long_enough_to_help() {
    for wording in wordings() {
        let least = if wording.language() == "nl" { 150 } else { 100 };
        assert!(wording.hard_words() >= least, "{}: {} hard words", wording.language(), wording.hard_words());
    }
}
