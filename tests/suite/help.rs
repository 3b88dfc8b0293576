//! What the command line says of itself, in lines that fit.

use std::path::Path;

use super::doors::{run_at, run_in};
use super::support::promised;
use vangnet::cli;

/// Every command with the words that ask for its help.
fn verbs() -> Vec<Vec<String>> {
    let languages = super::support::languages();
    let mut all = vec![Vec::new()];
    for verb in cli::command(languages.get("en"), 100).get_subcommands() {
        all.push(vec![verb.get_name().to_owned()]);
        all.extend(verb.get_subcommands().map(|below| vec![verb.get_name().to_owned(), below.get_name().to_owned()]));
    }
    assert!(all.len() > 15, "{all:?}");
    all
}

fn help(verb: &[String], language: &str, more: &[&str], columns: Option<u16>) -> String {
    let verb: Vec<&str> = verb.iter().map(String::as_str).collect();
    let arguments = [&verb[..], &["--help", "--lang", language], more].concat();
    run_at(Path::new("/nowhere"), &arguments, "", &[], columns).out
}

#[track_caller]
fn fits(text: &str, width: usize) {
    assert!(text.lines().count() > 3, "{text}");
    let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > width).collect();
    assert!(wide.is_empty(), "wider than {width}: {wide:#?}");
}

#[test]
fn help_fits_the_terminal_and_is_never_wider_than_reads_well() {
    for language in &promised() {
        for verb in verbs() {
            for (columns, width) in [(40, 40), (80, 80), (100, 100), (220, 100)] {
                fits(&help(&verb, language, &[], Some(columns)), width);
            }
            fits(&help(&verb, language, &[], None), 100);
            for width in ["20", "40"] {
                fits(&help(&verb, language, &["--width", width], None), width.parse().expect("a number"));
            }
        }
    }
}

#[test]
fn at_every_width_help_says_the_same_words_in_the_language_of_the_reader() {
    for language in &promised() {
        for verb in verbs() {
            let words = |text: String| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let wide = words(help(&verb, language, &[], Some(100)));
            assert_eq!(words(help(&verb, language, &[], Some(40))), wide, "{verb:?}");
            assert!(!wide.join(" ").contains("possible values"), "{verb:?}: {wide:?}");
        }
    }
}

#[test]
fn what_is_not_understood_is_said_in_the_width_that_was_asked_for() {
    let ran = run_in(Path::new("/nowhere"), &["opne", "--width", "30", "--lang", "en"], "", &[]);
    assert!(ran.errors.lines().count() > 1, "{ran:?}");
    fits(&format!("{}\n\n\n", ran.errors), 30);
}
