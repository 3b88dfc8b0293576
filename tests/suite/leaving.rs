//! What leaves the program: nothing that drives a terminal, and lines of the width asked for.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::doors::{Ran, run_in};
use super::support::{root, texts};
use vangnet::wrap::cells;
use vangnet_core::model::letters::drives;

/// The good course in a folder, with a text in the place of a word of its prose, a name and a reason for an exception.
fn written(folder: &Path, text: &str) {
    let escaped = |text: &str| text.chars().map(|letter| format!("\\U{:08x}", u32::from(letter))).collect::<String>();
    for (path, content) in texts(&root().join("tests/good")) {
        let content = content
            .replace("\"Ik luister.\"", &format!("\"a{}\"", escaped(text)))
            .replace("kind = \"close\"", &format!("kind = \"{}\"\n\"{}\" = 1", escaped(text), escaped(text)));
        let place = folder.join(path);
        fs::create_dir_all(place.parent().expect("below the folder")).expect("a folder");
        fs::write(place, content).expect("a file");
    }
}

fn runs(home: &Path, text: &str) -> Vec<Ran> {
    // An argument holds no nought, and begins with no dash; a folder is named in a few bytes.
    let word = format!("a{}", text.replace('\0', "\u{1}"));
    let named = format!("a{}", word.chars().filter(|letter| *letter != '/').take(20).collect::<String>());
    let folder = home.join(named);
    written(&folder, text);
    let lessons = folder.to_str().expect("text");
    let run = |arguments: &[&str], typed: &str| run_in(home, arguments, typed, &[("TERM", &word), ("LANG", &word)]);
    let mut ran = vec![
        run(&["now", &word], ""),
        run(&["open", &word], ""),
        run(&["open", &format!("sextortion/{word}")], ""),
        run(&["explain", &word], ""),
        run(&["helplines", "--region", &word], ""),
        run(&["--lang", &word, "list"], ""),
        run(&[&word], ""),
        run(&["--theme", &word], ""),
        run(&["doctor", "--data-dir", lessons], ""),
        run(&["progress", "--data-dir", lessons], ""),
        run(&["progress", "--data-dir", lessons, "--format", "json"], ""),
        run(&["forget", "--data-dir", lessons], ""),
        run(&["list", "--lessons", &word], ""),
        run(&["translate", "stamp", &word, &word, "--checked", "none", "--lessons", lessons], ""),
        run(&["--plain", "open", "search"], &format!("{word}\nsearch {word}\n")),
        run(&["--plain", "--lessons", lessons, "open", "first/guess"], &word),
    ];
    for format in ["text", "json", "github"] {
        ran.push(run(&["check", lessons, "--format", format], ""));
    }
    ran
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_text_in_any_place_drives_no_terminal(text in "[\\u{0}-\\u{1f}\\u{7f}-\\u{9f}\\u{61c}\\u{2028}\\u{202e}\\u{2066}\\u{fff9}\\u{feff}%:a ]{1,8}|.{1,12}") {
        let home = tempfile::tempdir().expect("a folder");
        for (at, ran) in runs(home.path(), &text).into_iter().enumerate() {
            for said in [&ran.out, &ran.errors] {
                prop_assert!(!said.contains(|letter| letter != '\n' && drives(letter)), "run {}: {:?}", at, said);
            }
        }
    }
}

#[test]
fn what_is_cleaned_is_seen() {
    let home = tempfile::tempdir().expect("a folder");
    let ran = runs(home.path(), "\u{1b}[2J\u{9b}1m");
    for (at, ran) in ran.iter().enumerate().filter(|(_, ran)| ran.errors.contains("‘a")) {
        assert!(ran.errors.contains("\\u{1b}"), "run {at}: {}", ran.errors);
    }
    let [text, json, github] = &ran[ran.len() - 3..] else { panic!("three ways to report") };
    for said in [text, github] {
        assert!(said.out.contains("\\u{1b}[2J\\u{9b}1m"), "{}", said.out);
    }
    assert!(json.out.contains("\\u001b[2J\\u009b1m"), "{}", json.out);
    let value: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert!(value.to_string().contains("\u{9b}1m"), "as it is: {value}");
}

#[test]
fn no_line_is_wider_than_asked_for_but_for_an_address() {
    let home = tempfile::tempdir().expect("a folder");
    let place = home.path().to_str().expect("text");
    for language in ["nl", "en"] {
        for verb in [
            &["now"][..],
            &["now", "blackmail-now"],
            &["helplines"],
            &["guide"],
            &["list"],
            &["progress"],
            &["doctor"],
            &["explain", "blame"],
            &["translate", "status"],
            &["open", "no-such-lesson"],
            &["now", "no-such-thing"],
            &["new", "Not An Id"],
            &["open", "about"],
            &["open", "sextortion/noor"],
        ] {
            let arguments: Vec<&str> = ["--width", "40", "--lang", language, "--data-dir", place]
                .into_iter()
                .chain(verb.iter().copied())
                .collect();
            let ran = run_in(home.path(), &arguments, "", &[]);
            for line in ran.out.lines().chain(ran.errors.lines()) {
                let is_one = !line.trim().contains(' ');
                assert!(cells(line) <= 40 || is_one, "{arguments:?}: {line:?} has {} cells", cells(line));
            }
        }
    }
}

#[test]
fn numbers_to_call_and_addresses_stay_whole() {
    let home = tempfile::tempdir().expect("a folder");
    let whole = run_in(home.path(), &["helplines", "--region", "nl", "--lang", "nl", "--format", "json"], "", &[]).out;
    let json: serde_json::Value = serde_json::from_str(&whole).expect("JSON");
    let said = run_in(home.path(), &["--width", "12", "helplines", "--region", "nl", "--lang", "nl"], "", &[]).out;
    for line in json["lines"].as_array().expect("lines") {
        for contact in ["phone", "web"].iter().filter_map(|key| line[key].as_str()) {
            assert!(said.lines().any(|line| line.contains(contact)), "{contact} was cut");
        }
    }
}

#[test]
fn a_list_says_the_numbers_that_are_written() {
    let mut shelf = texts(&root().join("tests/good"));
    let prose = shelf.get_mut("first/nl.toml").expect("there");
    *prose = prose.replace("- een\n- twee\n", "9. een\n10. twee\n");
    let course = std::sync::Arc::new(super::support::read_course(shelf));
    let languages = super::support::languages();
    let player = super::walk::player(&course, "nl", vangnet_core::model::Role::Parent);
    let address = vangnet_core::player::Address::parse("first/begin").expect("a place");
    let scene = vangnet_core::view::scene_at(&player, languages.get("nl"), &address);
    let plain = vangnet::plain::scene_text(&scene, languages.get("nl")).join("\n");
    assert!(plain.contains("9. een\n10. twee"), "{plain}");
    let drawn = vangnet::tui::scene_text(&scene, languages.get("nl"), vangnet::preferences::Theme::Mono, 60);
    assert!(drawn.contains("9.  een") && drawn.contains("10. twee"), "{drawn}");
}
