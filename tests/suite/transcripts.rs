//! Whole runs in plain lines: what is typed and what is said, in one text that an author can read.
//!
//! Lines beginning with `> ` in `tests/transcripts/*.typed` are typed; `UPDATE_TRANSCRIPTS=1` writes what
//! is said to the `.txt` beside it.

use std::fs;
use std::path::PathBuf;

use super::doors::run_in;
use super::support::root;
use vangnet::failure::Exit;

#[track_caller]
fn transcript(name: &str, arguments: &[&str]) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let ran = run_in(home.path(), arguments, &typed(name), &[]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
    is_kept(name, &ran.out);
    ran.out
}

fn folder() -> PathBuf {
    root().join("tests/transcripts")
}

/// What is typed in a transcript.
pub fn typed(name: &str) -> String {
    let typed = fs::read_to_string(folder().join(format!("{name}.typed"))).expect("what is typed");
    // A line after a # says what happens; it is not typed.
    typed.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
}

/// Holds what is said against what was kept of it.
#[track_caller]
pub fn is_kept(name: &str, said: &str) {
    let path = folder().join(format!("{name}.txt"));
    #[expect(clippy::disallowed_methods, reason = "a test may be told to write what it saw")]
    let update = std::env::var_os("UPDATE_TRANSCRIPTS").is_some();
    if update {
        fs::write(&path, said).expect("written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let differs = kept.lines().zip(said.lines()).position(|(kept, now)| kept != now);
    let place = differs
        .map(|at| format!("line {}:\n  kept {:?}\n  now  {:?}", at + 1, kept.lines().nth(at), said.lines().nth(at)));
    assert!(
        kept == said,
        "{name} differs: {}\nLook at it, then run with UPDATE_TRANSCRIPTS=1",
        place.unwrap_or_default()
    );
}

#[test]
fn the_module_on_sextortion_can_be_finished_with_typed_answers_alone() {
    let said = transcript("sextortion", &["--plain", "--lang", "nl", "--region", "nl", "open", "sextortion"]);
    assert!(said.contains("Hoe het ging") || said.contains("How it went"), "it ends at the results");
}

#[test]
fn wrong_input_is_met_kindly() {
    transcript("wrong-input", &["--plain", "--lang", "en", "open", "sextortion/noor"]);
}

#[test]
fn the_first_start_asks_and_every_question_can_be_skipped() {
    transcript("first-start", &["--plain", "--lang", "nl"]);
}

/// What is said when these lines are typed, one of its lines each; prompts are left out.
fn said(arguments: &[&str], typed: &str) -> Vec<String> {
    let home = tempfile::tempdir().expect("a folder");
    let ran = run_in(home.path(), &[&["--plain", "--lang", "en"], arguments].concat(), typed, &[]);
    let is_prompt = |line: &&str| ["Your choice", "Enter to", "Numbers, like"].iter().any(|how| line.starts_with(how));
    ran.out.lines().filter(|line| !line.is_empty() && !is_prompt(line)).map(str::to_owned).collect()
}

#[test]
fn at_most_twenty_five_lines_are_heard_before_a_story_begins_beside_one_for_each_choice() {
    for module in 2..=5 {
        let lines = said(&[], &format!("1\n1\n1\n{module}\n\n"));
        let story = lines.iter().position(|line| line.ends_with("Story.")).expect("a story");
        // The line that says where it is, and its heading.
        let is_choice = |line: &&String| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
        let choices = lines[..story].iter().filter(is_choice).count();
        assert!(story + 2 - choices <= 25 && choices <= 25, "module {module}: {} lines", story + 2);
    }
}

#[test]
fn a_number_is_heard_within_eight_lines_of_choosing_a_situation() {
    for situation in 1..=5 {
        let lines = said(&["open", "sextortion"], &format!("now\n{situation}\n"));
        let card = lines.iter().rposition(|line| line.contains("Help now.")).expect("a card");
        let number = lines[card..].iter().position(|line| line.contains("112")).expect("a number");
        assert!(number < 8, "situation {situation}: {:?}", &lines[card..]);
    }
}

#[test]
fn any_typed_line_gets_an_answer() {
    let nasty = [
        "\u{1b}[31m",
        "999999999999999999999",
        "-1",
        "1 2 3 4 5 6",
        ",,,",
        "go",
        "go 99",
        "ga x",
        "\u{202e}",
        "漢字",
        "help me",
        "options",
        ".",
    ];
    for page in ["noor", "signals", "order", "keep", "report", "reactions", "chat", "sure", "plan", "own-words", "talk"]
    {
        for line in nasty {
            let home = tempfile::tempdir().expect("a folder");
            let place = format!("sextortion/{page}");
            let before = run_in(home.path(), &["--no-save", "--plain", "--lang", "nl", "open", &place], "", &[]).out;
            let after = run_in(
                home.path(),
                &["--no-save", "--plain", "--lang", "nl", "open", &place],
                &format!("{line}\n"),
                &[],
            );
            assert_eq!(after.exit, Exit::Done);
            assert!(after.out.len() > before.len() + 10, "{page}: {line:?} is met with silence");
            assert!(!after.out.contains('\u{1b}') && !after.out.contains('\u{202e}'), "{page}: {line:?}");
        }
    }
}
