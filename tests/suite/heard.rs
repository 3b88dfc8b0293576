//! What somebody hears who never sees the screen: nothing twice, no position without a word, each word that works.

use std::collections::BTreeMap;
use std::path::Path;

use super::doors::run_in;
use super::paper::asked_for;
use super::support::{course, languages, promised};
use super::walk;
use vangnet::failure::Exit;
use vangnet::keymap::BINDINGS;
use vangnet::plain;
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Action, Address};
use vangnet_core::view;

/// The lines that are said at a place while these lines are typed.
fn lines(language: &str, place: &str, typed: &str) -> Vec<String> {
    let arguments = ["--no-save", "--plain", "--lang", language, "--region", "nl", "open", place];
    let ran = run_in(Path::new("/nowhere"), &arguments, typed, &[]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{place}");
    ran.out.lines().map(str::to_owned).collect()
}

#[track_caller]
fn are_heard(said: &[String], wanted: &[&str]) {
    for line in wanted {
        assert!(said.iter().any(|one| one == line), "{line:?} is not among:\n{}", said.join("\n"));
    }
}

/// The number of an option that is said at a place.
fn number(language: &str, place: &str, option: &str) -> String {
    let said = lines(language, place, "");
    let numbered = said.iter().filter_map(|line| line.split_once(". "));
    let found = numbered.into_iter().find(|(_, label)| label.ends_with(option));
    found.unwrap_or_else(|| panic!("{option:?} is not among:\n{}", said.join("\n"))).0.to_owned()
}

/// The words that `help` names at a place.
fn words_of_help(language: &str, place: &str) -> Vec<String> {
    let (before, after) = (lines(language, place, ""), lines(language, place, "help\n"));
    let named = after[before.len()..].iter().filter_map(|line| line.split_once(": "));
    named.map(|(word, _)| word.to_owned()).filter(|word| !word.contains(' ')).collect()
}

/// Whether a typed line is met with "not understood" or "not now".
fn is_turned_away(language: &str, place: &str, typed: &str) -> bool {
    let words = languages();
    let words = words.get(language);
    let said = |id: &'static str| {
        let text = words.format(id, &[("typed", "\u{1}".into()), ("word", "\u{1}".into()), ("allowed", "".into())]);
        text.split('\u{1}').next().unwrap_or_default().to_owned()
    };
    let turned: Vec<String> = ["plain-unclear", "plain-not-now"].map(said).into_iter().collect();
    let quote = |line: &String, start: &String| match start.is_empty() || start == "‘" {
        true => line.starts_with(&format!("‘{typed}’")),
        false => line.starts_with(start),
    };
    lines(language, place, &format!("{typed}\n")).iter().any(|line| turned.iter().any(|start| quote(line, start)))
}

#[test]
fn every_word_that_help_names_works_as_it_is_named_in_any_case() {
    for language in &promised() {
        for place in ["sextortion/signals", "sextortion/talk"] {
            let words = words_of_help(language, place);
            assert!(words.len() > 15, "{words:?}");
            for word in words {
                let capital: String =
                    word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
                for typed in [word.clone(), word.to_uppercase(), capital, format!(" {word}. ")] {
                    assert!(!is_turned_away(language, place, &typed), "{language} {place}: {typed:?}");
                }
            }
        }
    }
}

#[test]
fn no_word_stands_for_two_things_in_one_language() {
    for language in &promised() {
        let words = languages();
        let words = words.get(language);
        let own = ["again", "options", "where", "list", "go", "save", "more", "help", "none"];
        let own = own.iter().map(|word| format!("words-{word}"));
        let mut known = BTreeMap::new();
        for id in BINDINGS.iter().map(|one| one.words.to_owned()).chain(own) {
            let id: &'static str = Box::leak(id.into_boxed_str());
            for word in words.text(id).split_whitespace() {
                assert_eq!(known.insert(word.to_lowercase(), id), None, "{language}: {word}");
            }
        }
    }
}

#[test]
fn a_key_of_the_screen_typed_as_a_letter_does_the_same() {
    let (course, languages) = (course(), languages());
    for language in &promised() {
        let words = languages.get(language);
        for page in ["signals", "talk", "card", "rules"] {
            let mut player = walk::player(&course, language, Role::Parent);
            player.update(Action::Open(Address::Page(Id::known("sextortion"), Id::known(page))), walk::now());
            let scene = view::scene(&player, words);
            for offer in &scene.commands {
                let is_known = BINDINGS.iter().find(|one| one.command == offer.command).expect("bound");
                let letters =
                    is_known.chords.iter().filter_map(|chord| chord.written()).filter(|key| !key.is_whitespace());
                for typed in letters.flat_map(|key| [key.to_string(), key.to_uppercase().to_string()]) {
                    // A beginning that only one word has means that word.
                    let own = ["b", "k", "o", "m", "a", "e", "d", "l", "g"].contains(&typed.to_lowercase().as_str());
                    let done = plain::heard(&typed, &scene, words, languages.get("en"));
                    assert!(own || done == [offer.action.clone()], "{language} {page}: {typed} gives {done:?}");
                }
            }
        }
    }
}

#[test]
fn points_are_counted_and_steps_are_numbered() {
    let said = lines("nl", "sextortion/what-it-is", "");
    are_heard(&said, &["Lijst met 2 punten:"]);
    let steps = lines("en", "sextortion/first-hour", "");
    assert!((1..=7).all(|step| steps.iter().any(|line| line.starts_with(&format!("{step}. ")))), "{steps:?}");
    let order = lines("nl", "sextortion/order", "1 2 3 4 5 6\n\n");
    assert!((1..=6).all(|step| order.iter().any(|line| line.starts_with(&format!("Stap {step}, ")))), "{order:?}");
}

const TALK: &str = "2\n1\n2\n3\n1\n1\n2\n";

#[test]
fn a_closed_debrief_says_one_line_and_the_talk_is_not_read_again() {
    for close in ["sluiten", ""] {
        let before = lines("nl", "sextortion/talk", &format!("{TALK}terugkijken\n"));
        let after = lines("nl", "sextortion/talk", &format!("{TALK}terugkijken\n{close}\n"));
        // The prompt, and what was typed behind it, are the last line before.
        let new = &after[before.len()..];
        let place =
            "Gesloten. U bent weer hier: Sextortion. Pagina 10 van 15. Gesprek oefenen. Typ lees om alles te horen.";
        assert_eq!(new, ["", place, "Enter voor verder: "], "{close:?}");
    }
}

#[test]
fn whoever_comes_back_to_a_question_hears_what_is_asked_and_not_the_case_again() {
    let before = lines("en", "sextortion/noor", "sources\n");
    let after = lines("en", "sextortion/noor", "sources\nclose\n");
    let new = &after[before.len()..];
    assert_eq!(new[1], "Closed. You are back here: Sextortion. Page 6 of 15. Question. To hear all of it, type again.");
    assert_eq!((new[2].as_str(), new.len()), ("What do you do next?", 8), "{new:?}");
    // Another language, or other helplines, are news.
    let other = lines("en", "sextortion/card", "region\n5\nclose\n");
    assert!(other.iter().filter(|line| line.starts_with("Heading: Help card")).count() == 2, "{other:?}");
}

#[test]
fn a_talk_taken_up_again_goes_on_at_the_last_words_of_the_child() {
    let before = lines("nl", "sextortion/talk", &format!("{TALK}terugkijken\n"));
    let after = lines("nl", "sextortion/talk", &format!("{TALK}terugkijken\n3\n"));
    let new = &after[before.len()..];
    assert_eq!(new[1], "Sextortion. Pagina 10 van 15. Gesprek oefenen.");
    assert!(new[3].starts_with("Daan zegt: ") && new[4].starts_with("1. "), "{new:?}");
    assert_eq!(new.iter().filter(|line| line.contains(" zegt: ")).count(), 1);
}

#[test]
fn after_a_talk_the_helplines_are_named_in_a_line_unless_life_is_at_stake_and_a_rule_stands_missed() {
    let well = lines("en", "sextortion/talk", "2\n1\n3\n2\n2\n1\n1\n1\n");
    assert!(!well.iter().any(|line| line.starts_with("Helpline: ")), "{}", well.join("\n"));
    are_heard(&well, &["All the helplines are under Help now."]);
    let badly = lines("en", "sextortion/talk", TALK);
    let called: Vec<&String> = badly.iter().filter(|line| line.starts_with("Helpline: ")).collect();
    assert_eq!(called, ["Helpline: 113 Zelfmoordpreventie. Phone: 113", "Helpline: 112. Phone: 112"]);
    are_heard(&badly, &["All the helplines are under Help now."]);
}

#[test]
fn what_came_of_an_answer_is_said_once_in_whole_sentences() {
    are_heard(
        &lines("nl", "sextortion/noor", "We wissen de hele chat, en daarna blokkeert ze hem.\n\n1\n"),
        &["Nog niet.", "U koos: We wissen de hele chat, en daarna blokkeert ze hem."],
    );
    are_heard(
        &lines(
            "nl",
            "sextortion/reactions",
            "‘Ik bel nu een hulplijn, dan hoor je zelf wat er kan.’\n‘Ach Tim. We hadden het hier nog zo over gehad.’\n\n",
        ),
        &[
            "Deels goed.",
            "Volgens deze les helpt dit het meest: ‘Ik blijf hier. Je hoeft nog niets uit te leggen.’",
            "U koos dit als wat het meest helpt. In deze les komt het als tweede van de 4: ‘Ik bel nu een hulplijn, dan hoor je zelf wat er kan.’",
            "U koos dit als wat het minst helpt, en deze les ook: ‘Ach Tim. We hadden het hier nog zo over gehad.’",
        ],
    );
    are_heard(
        &lines(
            "en",
            "sextortion/reactions",
            "‘Oh Tim. We had only just talked about this.’\n‘I’m staying. You needn’t explain anything yet.’\n\n",
        ),
        &[
            "Not yet.",
            "You chose this as what helps least, but this lesson says it helps most: ‘I’m staying. You needn’t explain anything yet.’",
            "You chose this as what helps most, but this lesson says it helps least: ‘Oh Tim. We had only just talked about this.’",
        ],
    );
    let steps = [
        "zelfdoding?’",
        "dat je dit vertelt.’",
        "betaal niets",
        "accounts en tijden op",
        "blokkeer het dan",
        "met iemand die helpt",
    ];
    let order = steps.map(|step| number("nl", "sextortion/order", step)).join(" ");
    are_heard(
        &lines(
            "nl",
            "sextortion/order",
            &format!(
                "{order}

waarom
"
            ),
        ),
        &[
            "Stap 1, bij u stap 2: Zeg: ‘Goed dat je dit vertelt.’",
            "Stap 3, ook bij u: Antwoord niet meer, en betaal niets",
        ],
    );
    are_heard(
        &lines("en", "sextortion/chat", "1 4\n\nwhy\n"),
        &[
            "You chose this, but it does not belong: Robin writes ‘Hey! Nice game yesterday’.",
            "Well spotted: Robin writes ‘Come over to another app, it’s easier to talk’. The warning sign is: going somewhere else.",
            "This belongs too: Robin writes ‘You’ve got 10 minutes’. The warning sign is: rushing.",
            "You left this out, rightly: Bram writes ‘Thanks, you too’.",
        ],
    );
    are_heard(
        &lines("nl", "sextortion/keep", "de naaktfoto zelf\nalleen de afzender\n\n"),
        &[
            "We bewaren (open plek 1), hij meldt het account en blokkeert daarna (open plek 2).",
            "Open plek 1. U koos: de naaktfoto zelf",
            "Open plek 1. Het goede antwoord was: de dreigberichten en de namen",
        ],
    );
}

#[test]
fn no_verdict_is_doubled_and_no_mark_stands_between_brackets() {
    for (language, marks) in [("nl", ["(uw keuze", "in deze les)"]), ("en", ["(your choice", "in this lesson)"])] {
        for (page, typed) in [("noor", "1\n\n1\nwhy\n"), ("reactions", "1\n2\n\n"), ("chat", "1\n\nwhy\n")] {
            let said = lines(language, &format!("sextortion/{page}"), typed);
            assert!(!said.iter().any(|line| marks.iter().any(|mark| line.contains(mark))), "{said:?}");
        }
    }
}

#[test]
fn options_of_rows_and_words_that_always_work_are_said_once() {
    let rows = lines("nl", "sextortion/reactions", "1\n2\n");
    assert_eq!(rows.iter().filter(|line| line.starts_with("1. ")).count(), 1, "{rows:?}");
    are_heard(&rows, &["Nu: Helpt het meest", "Nu: Helpt het minst"]);
    // Asked for anew they are heard anew.
    let again = lines("nl", "sextortion/reactions", "1\n2\n\nopnieuw\n");
    assert_eq!(again.iter().filter(|line| line.starts_with("1. ")).count(), 2, "{again:?}");
    let pages = lines("en", "sextortion", "\n\n1\n\n\n\n\n");
    let legends: Vec<&String> = pages.iter().filter(|line| line.starts_with("You can also type")).collect();
    assert_eq!(legends, ["You can also type: next, back, close, now, help."]);
}

#[test]
fn a_notice_is_said_once_and_options_of_full_rows_can_be_heard() {
    let said = lines("en", "sextortion/reactions", "1\n1\nwhat\n2\noptions\n");
    assert_eq!(said.iter().filter(|line| line.starts_with("You chose this sentence already")).count(), 1, "{said:?}");
    let row = said.iter().rposition(|line| line == "First: Helps most").expect("rows");
    assert!(said[row + 1].starts_with("1. ") && said[row + 5] == "Then: Helps least", "{:?}", &said[row..]);
}

#[test]
fn a_lesson_is_named_once_and_a_place_is_not_said_twice() {
    let said = lines("en", "sextortion", "\n\n");
    are_heard(
        &said,
        &["Sextortion. Page 1 of 15. What to expect.", "Page 2 of 15. Story.", "Page 3 of 15. First guess."],
    );
    let now = lines("en", "sextortion", "now\n");
    assert!(!now.contains(&"Vangnet. Help now.".to_owned()), "its heading says it");
    are_heard(&lines("en", "sextortion/card", ""), &["Sextortion. Page 11 of 15. Help card."]);
    are_heard(&lines("en", "sextortion", "\nwhere\n"), &["Sextortion. Page 2 of 15. Story."]);
}

#[test]
fn a_line_that_is_too_long_for_a_question_of_a_verb_answers_neither_it_nor_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("evening");
    let typed = format!("{}\nparent\nsextortion\n60\n\n\n{}\nin school\n", "parent ".repeat(400), "x".repeat(9_000));
    let (out, exit) = asked_for(&place, &typed);
    assert_eq!(exit, Exit::Done, "{out}");
    assert_eq!(out.matches("more than 2,000 letters").count(), 2, "{out}");
    let invitation = std::fs::read_to_string(place.join("invitation.html")).expect("an invitation");
    assert!(invitation.contains("in school") && !invitation.contains("xxx"), "{invitation}");
    let home = tempfile::tempdir().expect("a folder");
    run_in(home.path(), &["--plain", "open", "sextortion/noor"], "1\n\n", &[]);
    let kept = run_in(home.path(), &["forget", "--lang", "nl"], &format!("{}ja\nnee\n", "x".repeat(2_500)), &[]);
    assert!(kept.out.contains("meer dan 2.000 letters"), "{}", kept.out);
    assert!(run_in(home.path(), &["progress", "--lang", "nl"], "", &[]).out.contains("Sextortion"));
}
