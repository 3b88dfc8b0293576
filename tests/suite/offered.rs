//! Words that are offered answer, and numbers that are heard work.

use std::collections::BTreeMap;
use std::path::Path;

use super::doors::run_in;
use super::support::{course, languages, promised};
use super::walk;
use vangnet::failure::Exit;
use vangnet::plain;
use vangnet_core::model::Role;
use vangnet_core::player::Command;
use vangnet_core::view::{self, Scene};

/// The lines that are said at a place while these lines are typed, and those of them that the last one brought.
fn heard(language: &str, place: &str, typed: &[&str]) -> Vec<String> {
    let said = |typed: &[&str]| {
        let arguments = ["--no-save", "--plain", "--lang", language, "--region", "nl", "open", place];
        let typed: String = typed.iter().map(|line| format!("{line}\n")).collect();
        let ran = run_in(Path::new("/nowhere"), &arguments, &typed, &[]);
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{place}");
        ran.out.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let Some((_, before)) = typed.split_last() else { return said(typed) };
    said(typed).split_off(said(before).len())
}

#[track_caller]
fn are_heard(said: &[String], wanted: &[&str]) {
    for line in wanted {
        assert!(said.iter().any(|one| one == line), "{line:?} is not among:\n{}", said.join("\n"));
    }
}

/// How often each line is said.
fn said(scene: &Scene, words: &vangnet_core::messages::Messages) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    plain::scene_text(scene, words).into_iter().for_each(|line| *lines.entry(line).or_default() += 1);
    lines
}

#[test]
fn each_word_that_is_offered_leads_on_or_says_something() {
    let (course, languages) = (course(), languages());
    let mut silent = Vec::new();
    for language in &promised() {
        let words = languages.get(language);
        for (module, page) in course.modules_and_now().flat_map(|one| one.pages.iter().map(move |page| (one, page))) {
            for player in walk::states(&course, language, Role::Parent, &module.id, page) {
                let scene = view::scene(&player, words);
                let before = said(&scene, words);
                for command in plain::offered(&scene) {
                    let offer = scene.offer(command).expect("offered");
                    let mut after = player.clone();
                    after.update(offer.action.clone(), walk::now());
                    let then = view::scene(&after, words);
                    let is_news = said(&then, words).iter().any(|(line, count)| before.get(line) < Some(count));
                    if then.address == scene.address && !is_news {
                        silent.push(format!("{language} {}: {command:?}", scene.address));
                    }
                }
            }
        }
    }
    assert!(silent.is_empty(), "{} words say nothing:\n{}", silent.len(), silent.join("\n"));
}

#[test]
fn reasons_are_offered_where_there_are_others_and_said_to_be_all_where_there_are_none() {
    let order = heard("en", "sextortion/order", &["1 2 3 4 5 6", ""]);
    are_heard(&order, &["You can also type: retry."]);
    let why = heard("en", "sextortion/order", &["1 2 3 4 5 6", "", "why"]);
    assert_eq!(why[0], "All the reasons have been read already. To hear them again, type again.");
    // After how sure, both are offered: what is left out seems to be gone.
    are_heard(&heard("en", "sextortion/noor", &["1", "", "2"]), &["You can also type: why, retry."]);
    let (course, languages) = (course(), languages());
    let words = languages.get("en");
    let mut offered = std::collections::BTreeSet::new();
    for (module, page) in course.modules_and_now().flat_map(|one| one.pages.iter().map(move |page| (one, page))) {
        let Some(question) = page.question() else { continue };
        let states = walk::states(&course, "en", Role::Parent, &module.id, page);
        if states.iter().any(|player| view::scene(player, words).offer(Command::Why).is_some()) {
            offered.insert(question.kind.name());
        }
    }
    assert!(["choice", "multi", "order", "spot"].iter().all(|kind| offered.contains(kind)), "{offered:?}");
    assert!(!offered.contains("judge") && !offered.contains("estimate"), "{offered:?}");
}

#[test]
fn a_page_has_one_number_in_the_list_of_all_pages_in_the_list_here_and_for_go() {
    let all = heard("en", "sextortion/noor", &["pages"]);
    let (number, label) = all
        .iter()
        .filter_map(|line| line.split_once(". "))
        .find(|(_, label)| label.starts_with("Amara"))
        .expect("Amara");
    assert!(label.starts_with("Amara. More. Question."), "one choice, one line: {label}");
    let gone = heard("en", "sextortion/noor", &[&format!("go {number}")]);
    are_heard(&gone, &["Heading: Amara", &format!("More: 9 of 37. Question. Number {number} in the list.")]);
    let list = heard("en", "sextortion/noor", &[&format!("go {number}"), "list"]);
    are_heard(
        &list,
        &[
            &format!("{number}. Amara (you are here)"),
            "15 more pages are not in this list. Type pages to hear them too.",
        ],
    );
    let core = heard("en", "sextortion/noor", &["list"]);
    are_heard(&core, &["6. Noor (you are here)", "37 more pages are not in this list. Type pages to hear them too."]);
    let none = heard("nl", "sextortion/noor", &["ga 60"]);
    assert_eq!(
        none[0],
        "Er is geen pagina 60. Hier zijn pagina 1 tot en met 52. Typ paginas om ze allemaal te horen en er één te kiezen."
    );
    // On the list itself a number works in both ways; outside a lesson there are no pages.
    are_heard(&heard("en", "sextortion/noor", &["pages", "go 2"]), &["Heading: Daan"]);
    are_heard(&heard("en", "sextortion", &["home", "go 2"]), &["There is no list of pages here. Open a lesson first."]);
}

#[test]
fn what_is_taken_back_or_begun_again_is_asked_whole() {
    let back = heard("en", "sextortion/talk", &["2", "1", "undo"]);
    assert_eq!(back[0], "Taken back.");
    assert!(back.iter().any(|line| line.starts_with("Daan says: ")) && back.iter().any(|line| line.starts_with("1. ")));
    let typed = ["2", "1", "2", "3", "1", "1", "2", "retry"];
    let again = heard("en", "sextortion/talk", &typed);
    assert_eq!(again[0], "Again from the beginning.");
    assert!(again.iter().any(|line| line.starts_with("Daan says: ")), "{again:?}");
    let sure = heard("en", "sextortion/noor", &["1", "", "retry"]);
    assert_eq!((sure[0].as_str(), sure[1].as_str()), ("What do you do next?", "Choose one answer."));
    assert!((1..=4).all(|option| sure.iter().any(|line| line.starts_with(&format!("{option}. ")))), "{sure:?}");
}

#[test]
fn a_talk_in_another_language_goes_on_at_the_last_words() {
    let said = heard("en", "sextortion/talk", &["2", "1", "language"]);
    assert_eq!(said.iter().filter(|line| line.starts_with("Daan zegt: ")).count(), 1, "{said:?}");
    assert!(said.iter().any(|line| line.starts_with("1. ")) && !said.iter().any(|line| line.starts_with("Kop: ")));
}

#[test]
fn plain_text_that_was_asked_for_is_on_for_now_and_enter_does_not_keep_it() {
    let settings = heard("en", "sextortion", &["settings"]);
    let line = settings.iter().find(|line| line.contains("Plain text")).expect("the setting");
    assert!(line.ends_with("Plain text. On for now, not at the next start."), "{line}");
    let number = line.split_once(". ").expect("a number").0.to_owned();
    are_heard(&heard("en", "sextortion", &["settings", &number]), &["1. On (for now, not at the next start)"]);
    let after = heard("en", "sextortion", &["settings", &number, ""]);
    assert!(after.iter().any(|line| line.ends_with("Plain text. On for now, not at the next start.")), "{after:?}");
    let chosen = heard("en", "sextortion", &["settings", &number, "1"]);
    assert!(chosen.iter().any(|line| line.ends_with("Plain text. On.")), "{chosen:?}");
}

#[test]
fn a_debrief_counts_honestly_and_has_a_heading_for_each_turn() {
    let typed = ["2", "1", "2", "3", "1", "1", "2", "debrief"];
    let said = heard("en", "sextortion/talk", &typed);
    let turn = said.iter().position(|line| line == "Heading: Turn 2").expect("a turn");
    let before =
        said.iter().position(|line| line.starts_with("Not yet in your turn") || line.starts_with("Done in your turn"));
    assert!(before.expect("rules") < turn, "{said:?}");
    assert!(
        said[turn + 1].starts_with("Daan says: ") && said[turn + 2].starts_with("You say: "),
        "{:?}",
        &said[turn..]
    );
    assert!(!said.iter().any(|line| line.starts_with("Most of what you said")), "{said:?}");
}

#[test]
fn the_sentences_of_a_plan_are_asked_one_by_one_and_said_back() {
    let page = heard("en", "sextortion/plan", &[]);
    are_heard(
        &page,
        &["vangnet print plan --fill --text", "Here you finish 3 sentences. Enter alone leaves one empty."],
    );
    let [.., stem, prompt] = page.as_slice() else { panic!("{page:?}") };
    assert_eq!((stem.as_str(), prompt.as_str()), ("I’ll bring it up during", "Your words, or Enter: "));
    let said = heard("en", "sextortion/plan", &["dinner", "", "with Sam"]);
    let from = said.iter().position(|line| line == "Your plan:").expect("said back");
    assert!(said[from + 1].ends_with(": dinner") && said[from + 2].ends_with(": with Sam"), "{said:?}");
    let none = heard("en", "sextortion/plan", &["", "", ""]);
    assert!(!none.contains(&"Your plan:".to_owned()), "{none:?}");
}

#[test]
fn each_choice_has_a_line_of_its_own() {
    let home = heard("en", "sextortion", &["home"]);
    let numbered = |said: &[String]| {
        let numbers = said.iter().filter_map(|line| line.split_once(". ")?.0.parse::<usize>().ok());
        numbers.collect::<Vec<_>>()
    };
    let count = numbered(&home).len();
    assert_eq!(numbered(&home), (1..=count).collect::<Vec<_>>(), "{home:?}");
    assert!(count >= 9 && home.iter().any(|line| line.ends_with("Settings")), "{home:?}");
    let found = heard("en", "sextortion", &["search help"]);
    assert_eq!(numbered(&found), (1..=numbered(&found).len()).collect::<Vec<_>>());
}

#[test]
fn of_two_choices_the_second_is_asked_by_name_and_the_first_cannot_be_both() {
    let first = heard("en", "sextortion/reactions", &["1"]);
    assert_eq!(first[1], "Now: Helps least");
    let twice = heard("en", "sextortion/reactions", &["1", "1"]);
    assert_eq!(twice[0], "You chose this sentence already. One sentence cannot be both: choose another one.");
    assert!(twice.last().is_some_and(|line| line.starts_with("Your choice, 1 to 4:")), "{twice:?}");
    let said = heard("en", "sextortion/reactions", &["1", "2"]);
    assert!(!said.iter().any(|line| line.contains("Row")), "{said:?}");
}

#[test]
fn where_there_is_one_choice_enter_makes_it() {
    let run = |typed: &str| {
        run_in(Path::new("/nowhere"), &["--no-save", "--plain", "--lang", "en", "review"], typed, &[]).out
    };
    let asked = run("");
    assert!(asked.contains("Enter, or 1, for this:") && !asked.contains("1 to 1"), "{asked}");
    assert!(run("\n").contains("Heading: Where would you like to begin?"));
}

#[test]
fn help_names_the_words_of_leaders_to_leaders_and_no_second_list() {
    let words = |role: &str| {
        let arguments = ["--no-save", "--plain", "--lang", "en", "--role", role, "open", "sextortion/noor"];
        run_in(Path::new("/nowhere"), &arguments, "help\n", &[]).out
    };
    assert!(!words("parent").contains("\nnotes: ") && words("teacher").contains("\nnotes: "));
    assert!(!words("teacher").contains("\nkeys: "));
}

#[test]
fn how_it_went_is_said_in_sentences_with_one_number_and_what_was_put_right_is_said_so() {
    let right = "Noor and I call the police together and ask what they can do.";
    let typed = ["1", "", "3", "retry", right, "", "3", "go 15", ""];
    let said = heard("en", "sextortion/noor", &typed);
    are_heard(
        &said,
        &[
            "You answered 1 of the 4 questions.",
            "One was fully right.",
            "This was not right at first. You have put it right, and it comes back soon: Get help, and tell the child who you are asking.",
            "Once you were sure, and you were right.",
            "3 questions are still open: The order, Niels, Back to your guess.",
        ],
    );
    let open = said.iter().filter(|line| line.ends_with(". not answered yet.") || line.ends_with(". try again."));
    assert_eq!(open.count(), 3, "{said:?}");
    assert!(!said.iter().any(|line| line.contains(" 0 ")), "{said:?}");
    let none = heard("nl", "sextortion/noor", &["ga 15", ""]);
    are_heard(&none, &["U beantwoordde geen van de 4 vragen."]);
}
