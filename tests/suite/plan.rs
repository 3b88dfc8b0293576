//! *My plan*, asked for line by line: it goes onto the paper and nowhere else.

use std::collections::BTreeMap;
use std::path::Path;

use super::doors::{Ran, run_in};
use super::support::{languages, promised};
use super::transcripts::{is_kept, typed};
use super::walk;
use vangnet::environment::Environment;
use vangnet::failure::Exit;

const FILLED: &str = "Thank you\nBreathe\nI am here\nhe shuts the door,\nI knock\n\nGran 1\nGran 2\nGran 3\n";

fn fill(arguments: &[&str], typed: &str) -> Ran {
    run_in(Path::new("/nowhere"), &[&["print", "plan", "--fill", "--lang", "en"], arguments].concat(), typed, &[])
}

/// A plan by somebody who sits before a keyboard; what is said goes to a terminal, too, when `shown`.
fn at_keyboard(arguments: &[&str], typed: &str, shown: bool) -> Ran {
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let environment = Environment {
        arguments: [&["vangnet", "print", "plan", "--fill"], arguments].concat().into_iter().map(Into::into).collect(),
        variables: BTreeMap::new(),
        input: &mut typed.as_bytes(),
        output: &mut out,
        errors: &mut errors,
        input_is_terminal: true,
        output_is_terminal: shown,
        size: shown.then_some((80, 24)),
        clock: &walk::now,
        zone: jiff::tz::TimeZone::UTC,
        pause: &|| {},
        seed: 42,
        data_home: None,
    };
    let exit = vangnet::run(environment);
    Ran { out: String::from_utf8(out).expect("text"), errors: String::from_utf8(errors).expect("text"), exit }
}

#[test]
fn what_is_typed_stands_on_the_paper_at_its_sentence_and_the_rest_stays_blank() {
    let text = fill(&["--text"], FILLED).out;
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let blank = "______________________________";
    let open = "When ……………………………………………………………………, I will say:";
    let expected = [
        "My plan",
        "In your own words. Put it up where you see it.",
        "When a child tells me something about a photo or a message, I will say: Thank you",
        "When I am shocked or angry, I will first: Breathe",
        "When a child does not want to talk yet, I will say: I am here",
        "When he shuts the door, I will say: I knock",
        open,
        blank,
        blank,
        "These are the people I will call:",
        "Gran 1",
        "Gran 2",
        "Gran 3",
    ];
    assert_eq!(lines[..expected.len()], expected);
    // Two sentences and a name are enough; a beginning without an end has lines to go on.
    let text = fill(&["--text"], "\nBreathe\n\nhe cries\n\n\nGran\n").out;
    assert!(text.contains("I will first: Breathe\n") && text.contains(&format!("When he cries, I will say:\n{blank}")));
    assert!(text.contains(&format!("Gran\n{blank}\n{blank}\n")), "{text}");
}

#[test]
fn nothing_typed_gives_the_blank_paper() {
    let blank = run_in(Path::new("/nowhere"), &["print", "plan", "--lang", "en"], "", &[]).out;
    for typed in ["", "\n", "\n\n  \n\n\n\n\n\n\n"] {
        let ran = fill(&[], typed);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, blank.as_str()), "{typed:?}");
        assert_eq!(at_keyboard(&["--lang", "en"], typed, false).out, blank, "{typed:?}");
    }
}

#[test]
fn what_is_typed_means_itself() {
    let ran = fill(&[], "<script>alert(1)</script> & \"x\"\u{1b}[31m\n\n\n{ $when }\n</p>\n");
    assert!(ran.out.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;"), "{}", ran.out);
    assert!(ran.out.contains("{ $when }") && ran.out.contains("&lt;/p&gt;"), "{}", ran.out);
    assert!(!ran.out.contains("<script") && !ran.out.contains('\u{1b}'), "{}", ran.out);
    let text = fill(&["--text"], "a\u{1b}[31m\u{202e}b\n").out;
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
}

#[test]
fn the_questions_stand_on_the_error_stream_and_end_when_nothing_more_comes() {
    for language in &promised() {
        let languages = languages();
        let words = languages.get(language);
        let ran = run_in(Path::new("/nowhere"), &["print", "plan", "--fill", "--lang", language], FILLED, &[]);
        for id in ["paper-fill-intro", "paper-plan-tells", "paper-fill-when", "paper-plan-call", "paper-fill-more"] {
            assert!(ran.errors.contains(&words.text(id)), "{language} {id}: {}", ran.errors);
        }
        for id in ["paper-fill-intro", "paper-fill-when", "paper-fill-more"] {
            assert!(!ran.out.contains(&words.text(id)), "{language} {id}: {}", ran.out);
        }
        assert_eq!(ran.errors.lines().count(), 1 + FILLED.lines().count(), "a question each: {}", ran.errors);
        let none = run_in(Path::new("/nowhere"), &["print", "plan", "--fill", "--lang", language], "", &[]);
        assert_eq!(none.errors.lines().count(), 2, "{}", none.errors);
    }
}

#[test]
fn a_line_that_is_too_long_is_asked_for_again_and_refused_in_a_pipe() {
    let long = "é".repeat(141);
    let endless = "x".repeat(3_000);
    for long in [&long, &endless] {
        let ran = at_keyboard(&["--lang", "en", "--text"], &format!("{long}\nThank you\n"), false);
        assert!(ran.errors.contains("at most 140 characters"), "{}", ran.errors);
        assert!(ran.out.contains("I will say: Thank you\n") && ran.exit == Exit::Done, "{}", ran.out);
        let ran = fill(&[], &format!("{long}\nThank you\n"));
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""));
        assert!(ran.errors.contains("at most 140 characters"), "{}", ran.errors);
    }
    let fits = "é".repeat(140);
    assert!(fill(&[], &format!("{fits}\n")).out.contains(&fits));
}

#[test]
fn whoever_reads_it_on_a_terminal_is_told_before_typing_how_to_get_a_file() {
    let ran = at_keyboard(&["--lang", "en"], FILLED, true);
    assert_eq!(ran.exit, Exit::Done);
    let hint = ran.errors.find("> plan.html").expect("how to get a file");
    assert!(hint < ran.errors.find("Finish each sentence").expect("what to do"), "{}", ran.errors);
    assert_eq!(ran.errors.matches("> plan.html").count(), 1);
    assert!(ran.out.contains("I will first: Breathe") && !ran.out.contains('<'), "{}", ran.out);
}

#[test]
fn only_the_plan_can_be_filled_in_and_nothing_is_asked_for_what_cannot_be_printed() {
    for arguments in [&["print", "slip", "--fill"][..], &["print", "plan", "sextortion", "--fill"]] {
        for (language, said) in
            [("nl", ["print plan", "voor elke les hetzelfde"]), ("en", ["print plan", "the same for every lesson"])]
        {
            let ran = run_in(Path::new("/nowhere"), &[arguments, &["--lang", language]].concat(), FILLED, &[]);
            assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""), "{arguments:?}");
            assert!(said.iter().any(|said| ran.errors.contains(said)), "{}", ran.errors);
            assert_eq!(ran.errors.lines().count(), 1, "{}", ran.errors);
        }
    }
}

#[test]
fn a_plan_that_was_typed_is_nowhere_on_the_disk() {
    let home = tempfile::tempdir().expect("a folder");
    run_in(home.path(), &["--plain", "open", "sextortion"], "next\n", &[]);
    let before = super::support::texts(home.path());
    assert!(!before.is_empty(), "something is kept");
    let ran = run_in(home.path(), &["print", "plan", "--fill"], "zebra\nzebra\nzebra\nzebra\nzebra\n", &[]);
    assert!(ran.out.contains("zebra") && ran.exit == Exit::Done);
    assert_eq!(super::support::texts(home.path()), before);
}

#[test]
fn the_page_of_the_lesson_says_how_to_print_a_plan() {
    for language in &promised() {
        let asked = ["--no-save", "--plain", "--lang", language, "open", "sextortion/plan"];
        let ran = run_in(Path::new("/nowhere"), &asked, "", &[]);
        // A command on a line of its own, without quotes that would be typed along.
        assert!(ran.out.lines().any(|line| line == "vangnet print plan --fill --text"), "{language}: {}", ran.out);
    }
}

#[test]
fn asking_and_the_paper_read_as_they_were_read() {
    for language in &promised() {
        let name = format!("plan-{language}");
        let typed = typed(&name);
        let asked = ["print", "plan", "--fill", "--text", "--lang", language];
        let ran = run_in(Path::new("/nowhere"), &asked, &typed, &[]);
        assert_eq!(ran.exit, Exit::Done);
        // A question each, after the line that says what to do.
        let mut said = ran.errors.lines().map(|line| format!("{line}\n"));
        let intro = said.next().expect("what to do");
        let talk: String = said.zip(typed.lines()).map(|(question, typed)| format!("{question}> {typed}\n")).collect();
        is_kept(&name, &format!("{intro}{talk}\n{}", ran.out));
    }
}
