//! Our measure against values that another program made; `tests/readability/README.md` says how.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;

use super::support::{root, wordings};
use vangnet::author::check::Wording;
use vangnet::author::readability::{Measure, Rules};

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

fn rules<'w>(wordings: &'w [Wording], language: &str) -> &'w Rules {
    let wording = wordings.iter().find(|wording| wording.language == language).expect("wording");
    wording.readability.as_ref().expect("rules of readability")
}

#[test]
fn counts_and_scores_are_those_of_another_program() {
    let file = fs::read_to_string(root().join("tests/readability/golden.toml")).expect("there");
    let (golden, wordings): (Golden, _) = (toml::from_str(&file).expect("it reads"), wordings());
    assert!(golden.text.len() >= 6);
    for one in golden.text {
        let rules = rules(&wordings, &one.language);
        let mut measure = Measure::default();
        measure.add(&one.text, Some(rules));
        let counts = (measure.sentences, measure.words, measure.syllables);
        assert_eq!(counts, (one.sentences, one.words, one.syllables), "{}", one.text);
        let ease = measure.ease(&rules.formula).expect("words");
        assert!((ease - one.ease).abs() <= 1.0, "{ease} instead of {}: {}", one.ease, one.text);
        assert!((measure.lix() - one.lix).abs() <= 1.0, "{} instead of {}: {}", measure.lix(), one.lix, one.text);
    }
}

#[test]
fn words_are_counted_as_they_are_said() {
    let file = fs::read_to_string(root().join("tests/readability/by-hand.toml")).expect("there");
    let by_hand: BTreeMap<String, BTreeMap<String, usize>> = toml::from_str(&file).expect("it reads");
    let wordings = wordings();
    for (language, words) in by_hand {
        let rules = rules(&wordings, &language);
        for (word, count) in words {
            assert_eq!(rules.syllables(&word), count, "{language}: {word}");
        }
    }
    let with_rules = wordings.iter().filter(|wording| wording.readability.is_some());
    for Wording { language, .. } in with_rules {
        assert!(file.contains(&format!("\n[{language}]\n")), "no word of {language} was counted by hand");
    }
}

#[test]
fn the_formulas_are_those_of_their_sources() {
    let (wordings, counts) =
        (wordings(), Measure { sentences: 10, words: 100, syllables: 150, long_words: 20, longest: 14 });
    let ease = |language: &str| counts.ease(&rules(&wordings, language).formula).map(f64::round);
    assert_eq!(ease("nl"), Some((206.84_f64 - 115.5 - 9.3).round()), "Douma 1960");
    assert_eq!(ease("en"), Some((206.835_f64 - 126.9 - 10.15).round()), "Flesch 1948");
}
