//! Rules about help cards, helplines and care, where one broken course cannot show all that they do.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::support::{catalogues, root, texts, wordings};
use vangnet::author::check;
use vangnet_core::diagnostic::Diagnostic;
use vangnet_core::reading::Course;

const CARD: &str = "help-now/lesson.toml";
const WORDS: &str = "help-now/nl.toml";
const LESSON: &str = "first/nl.toml";
const HOME: &str = "regions/nl.toml";

/// What is found in the good course when a part of one file is another.
fn found(path: &str, from: &str, to: &str) -> Vec<Diagnostic> {
    found_in(good(), path, from, to)
}

fn found_in(mut shelf: BTreeMap<String, String>, path: &str, from: &str, to: &str) -> Vec<Diagnostic> {
    change(&mut shelf, path, from, to);
    check::all(&Course::open(shelf.into_iter().collect()), &wordings(), date(2026, 11, 24)).diagnostics
}

fn good() -> BTreeMap<String, String> {
    texts(&root().join("tests/good"))
}

fn change(shelf: &mut BTreeMap<String, String>, path: &str, from: &str, to: &str) {
    let text = shelf.get_mut(path).expect("a file of the course");
    assert!(text.contains(from), "{path} has no {from}");
    *text = text.replacen(from, to, 1);
}

fn codes(found: &[Diagnostic]) -> Vec<&str> {
    found.iter().map(|one| one.code.as_str()).collect()
}

/// Those of one rule: where more regions are added, other rules speak too.
fn only(mut found: Vec<Diagnostic>, code: &str) -> Vec<Diagnostic> {
    found.retain(|one| one.code.as_str() == code);
    found
}

fn argument<'d>(one: &'d Diagnostic, name: &str) -> &'d str {
    one.arguments.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
}

/// A region with a line of its own for danger alone, and what else is to stand in it.
fn region(id: &str, more: &str) -> (String, String) {
    let text = format!(
        "name = {{ nl = \"{id}\" }}\n{more}\n[line.emergency]\nname = \"112\"\nphone = \"112\"\n\
         topics = [\"emergency\"]\nalways = true\nchecked = 2026-11-24\nwhom = {{ nl = \"Bij gevaar.\" }}\n"
    );
    (format!("regions/{id}.toml"), text)
}

#[test]
fn a_mention_is_named_once_with_every_region_that_cannot_fill_it() {
    let step = ("Blijf bij uw kind.", "Bel {line:images}, of nog eens {line:images}.");
    assert_eq!(codes(&found(WORDS, step.0, step.1)), Vec::<&str>::new());
    let mut shelf = good();
    shelf.extend([
        region("hill", ""),
        region("lake", "parent = \"hill\"\n"),
        region("sea", "parent = \"nl\"\n"),
        region("isle", "[instead.images]\nnl = \"de politie\"\n"),
    ]);
    let found = only(found_in(shelf, WORDS, step.0, step.1), "unfilled-line");
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|one| argument(one, "regions") == "hill, lake"), "{found:?}");
    assert!(found[0].place.column < found[1].place.column);
}

#[test]
fn a_mention_in_any_text_of_any_page_is_looked_at() {
    for (from, to) in [
        ("Dit is het **begin**.", "Bel {line:suicide}."),
        ("\"luisteren\"", "\"bellen met {line:suicide}\""),
        ("Dan vertelt het kind verder.", "Bel {line:suicide}."),
        ("\"Heb je even?\"", "\"Bel {line:suicide}.\""),
    ] {
        assert_eq!(codes(&found(LESSON, from, to)), ["unfilled-line"], "{to}");
    }
}

#[test]
fn of_a_region_in_which_something_could_not_be_read_no_line_is_missed() {
    let mut shelf = good();
    change(&mut shelf, HOME, "[line.helpwanted]", "[line.helpwanted");
    let found = found_in(shelf, WORDS, "Blijf bij uw kind.", "Bel {line:images}.");
    assert!(!codes(&found).contains(&"unfilled-line"), "{found:?}");
    // What is wrong with another line says nothing of this one.
    let mut shelf = good();
    change(&mut shelf, HOME, "phone = \"020-261 52 75\"\n", "");
    let found = found_in(shelf, WORDS, "Blijf bij uw kind.", "Bel {line:suicide}.");
    assert_eq!(codes(&found), ["unfilled-line", "line-without-contact"]);
}

#[test]
fn a_card_is_as_long_as_the_region_whose_words_are_longest_makes_it() {
    let step = |at: usize, text: &str| format!("step.s{at} = \"{text}\"\n");
    // Forty lines with the heading, as long as what is mentioned fits beside its words.
    let body = (1..39).map(|at| step(at, "Blijf erbij.")).collect::<String>() + &step(39, "Bel nu {line:images}.");
    let ids = (1..40).map(|at| format!("\"s{at}\"")).collect::<Vec<_>>().join(", ");
    let mut shelf = good();
    change(&mut shelf, CARD, "\"stay\"", &ids);
    change(&mut shelf, WORDS, "step.stay = \"Blijf bij uw kind.\"\n", &body);
    assert_eq!(codes(&found_in(shelf.clone(), WORDS, "Afpersing", "Afpersing")), Vec::<&str>::new());
    let long = format!("[instead.images]\nnl = \"{}\"\n", "de politie ".repeat(6).trim_end());
    shelf.extend([region("sea", &long)]);
    let found = only(found_in(shelf, WORDS, "Afpersing", "Afpersing"), "long-help-card");
    assert_eq!(found.len(), 1);
    assert_eq!((argument(&found[0], "lines"), found[0].place.line), ("41", 5));
}

#[test]
fn a_card_shows_a_line_that_is_always_answered_wherever_there_is_one() {
    assert_eq!(codes(&found(CARD, "\"emergency\", \"images\"", "\"images\"")), ["no-day-and-night"]);
    // A region without any such line is told of by itself, and its cards are not.
    let found = found(HOME, "always = true\n", "");
    assert_eq!(codes(&found), ["no-day-and-night"]);
    assert_eq!(found[0].place.file, HOME);
    // What it follows is shown too.
    let mut shelf = good();
    shelf.extend([("regions/sea.toml".to_owned(), "name = { nl = \"Zee\" }\nparent = \"nl\"\n".to_owned())]);
    let found = found_in(shelf, CARD, "\"emergency\", \"images\"", "\"images\"");
    assert_eq!(found.iter().map(|one| argument(one, "regions")).collect::<Vec<_>>(), ["nl, sea"]);
}

#[test]
fn a_mention_is_one_short_word_and_what_stands_behind_it_keeps_its_place() {
    let words = "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien";
    let fifteen = format!("Bel {{line:emergency}} {words}.");
    assert_eq!(codes(&found(WORDS, "Blijf bij uw kind.", &fifteen)), Vec::<&str>::new());
    let found_now = found(WORDS, "Blijf bij uw kind.", &fifteen.replace("dertien", "dertien veertien"));
    assert_eq!(codes(&found_now), ["long-sentence"]);
    assert_eq!(argument(&found_now[0], "words"), "16");
    let found = found(WORDS, "Blijf bij uw kind.", "Bel {line:emergency}. Blijf desalniettemin rustig.");
    assert_eq!(codes(&found), ["hard-word"]);
    let column = "step.stay = \"Bel {line:emergency}. Blijf desal".chars().count() - 4;
    assert_eq!((argument(&found[0], "found"), found[0].place.column), ("desalniettemin", column));
}

#[test]
fn a_course_may_not_speak_of_suicide_in_veiled_words_and_a_child_may() {
    let veiled = "‘Denk je aan de dood?’";
    for from in ["Dan vertelt het kind verder.", "Er is tijd.", "Weinig meldingen"] {
        let found = found(LESSON, from, veiled);
        assert_eq!(codes(&found), ["euphemism"], "{from}");
        assert_eq!(argument(&found[0], "instead"), "Denk je aan zelfdoding?");
    }
    for said in
        ["Praat het kind over de dood? Blijf erbij.", "U leest ook over de dood.", "Denkt een kind aan doodgaan?"]
    {
        assert_eq!(codes(&found(LESSON, "Dan vertelt het kind verder.", said)), ["euphemism"], "{said}");
    }
    for said in ["Is there talk of dying?", "Ask if they think about death.", "Sometimes you read about dying."] {
        assert_eq!(codes(&found(HOME, "In danger.", said)), ["euphemism"], "{said}");
    }
    for from in ["Heb je even?", "Ik word boos.", "Wat nu weer?", "Betaal niet."] {
        assert_eq!(codes(&found(LESSON, from, veiled)), Vec::<&str>::new(), "{from}");
    }
    for direct in ["Vraag: ‘Denk je aan zelfdoding?’", "Het kind zegt dat het dood wil.", "‘Ik wil dood,’ zegt Noa."]
    {
        assert_eq!(codes(&found(LESSON, "Dan vertelt het kind verder.", direct)), Vec::<&str>::new(), "{direct}");
    }
}

#[test]
fn a_claim_that_somebody_checked_is_found_and_an_honest_no_is_not() {
    for (claim, expected) in [
        ("Nagekeken door een arts.", vec!["checked-claim"]),
        ("Goedgekeurd door de politie.", vec!["checked-claim"]),
        ("Gecheckt op 3 mei.", vec!["checked-claim"]),
        ("Nog niet nagekeken door een arts.", Vec::new()),
        ("Niemand heeft dit nagekeken.", Vec::new()),
    ] {
        assert_eq!(codes(&found(LESSON, "Dan vertelt het kind verder.", claim)), expected, "{claim}");
        assert_eq!(codes(&found(HOME, "Bij gevaar.", claim)), expected, "{claim}");
    }
    let english = found(HOME, "en = \"In danger.\"", "en = \"Approved by the police.\"");
    assert_eq!(codes(&english), ["checked-claim"]);
    assert_eq!(argument(&english[0], "found"), "Approved by");
}

#[test]
fn regions_and_the_glossary_are_read_with_the_same_care_as_lessons() {
    assert_eq!(codes(&found(HOME, "Bij gevaar.", "Vaak is het je eigen schuld.")), ["blame"]);
    assert_eq!(codes(&found("glossary/nl.toml", "Afpersing met", "Een nachtmerrie met")), ["scare"]);
    let duty = "title = { nl = \"Ons advies\" }\ntext = { nl = \"Bewaar de foto.\" }\n";
    let found = found(HOME, "[line.emergency]", &format!("[duty.images]\n{duty}\n[line.emergency]"));
    assert_eq!(codes(&found), ["image-advice"]);
    assert_eq!(found[0].place.column, "text = { nl = \"B".chars().count());
}

#[test]
fn the_interface_claims_no_check_that_nobody_did() {
    assert_eq!(check::claims(&catalogues(), &wordings()), []);
    let mut catalogues = catalogues();
    let dutch = catalogues.iter_mut().find(|catalogue| catalogue.language == "nl").expect("there is Dutch");
    let about = "# Goedgekeurd door: dit is een opmerking.\nabout-a = Rustig.\n    Goedgekeurd door artsen.\n";
    dutch.files = vec![("about.ftl".to_owned(), about.into())];
    let found = check::claims(&catalogues, &wordings());
    assert_eq!(codes(&found), ["checked-claim"]);
    assert_eq!(
        (found[0].place.file.as_str(), found[0].place.line, found[0].place.column),
        ("locales/nl/about.ftl", 3, 5)
    );
}

#[test]
fn a_country_stands_in_one_region_and_once() {
    let with = |countries: &str| format!("en = \"the Netherlands\" }}\ncountries = [{countries}]\n");
    let here = |countries: &str| found(HOME, "en = \"the Netherlands\" }\n", &with(countries));
    assert_eq!(codes(&here("\"NL\", \"BQ\"")), Vec::<&str>::new());
    for wrong in ["\"nl\"", "\"NLD\"", "\"N1\"", "\"NL\", \"NL\"", "\"ÄÖ\""] {
        assert_eq!(codes(&here(wrong)), ["bad-country"], "{wrong}");
    }
    // The region that the course names later has it wrong.
    let mut shelf = good();
    shelf.extend([region("aa", "countries = [\"NL\"]\n")]);
    change(&mut shelf, "course.toml", "languages", "regions = [\"nl\"]\nlanguages");
    let found = only(found_in(shelf, HOME, "en = \"the Netherlands\" }\n", &with("\"NL\"")), "bad-country");
    let told: Vec<_> = found.iter().map(|one| (one.place.file.as_str(), argument(one, "region"))).collect();
    assert_eq!(told, [("regions/aa.toml", "nl")]);
}

#[test]
fn a_help_card_begins_with_the_danger_wherever_it_stands() {
    assert_eq!(codes(&found(CARD, "steps.danger", "steps.act")), ["danger-first"]);
    assert_eq!(codes(&found("first/lesson.toml", "steps.danger", "steps.act")), ["danger-first"]);
    let both = "steps.act = [\"stay\"]\nsteps.danger = [\"stay\"]";
    let found = found(CARD, "steps.danger = [\"stay\"]", both);
    assert!(!codes(&found).contains(&"danger-first"), "the screen puts the danger first: {found:?}");
}
