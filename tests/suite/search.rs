//! A search finds what a learner may meet, and gives no answer away.

use std::collections::BTreeSet;

use super::doors::run_in;
use super::support::{course, languages};
use super::walk;
use vangnet_core::model::Role;
use vangnet_core::model::fold::fold;
use vangnet_core::player::{Action, Address};
use vangnet_core::question::FreeText;
use vangnet_core::view;
use vangnet_core::view::Asks;

/// How many places a search finds.
fn found(role: Role, words: &str) -> usize {
    let (course, languages) = (course(), languages());
    let mut player = walk::player(&course, "en", role);
    for action in [Action::Open(Address::Search), Action::Query(FreeText::new(words))] {
        player.update(action, walk::now());
    }
    match view::scene(&player, languages.get("en")).asks {
        Asks::Find(find) => find.choices.len(),
        other => panic!("{other:?} is no search"),
    }
}

#[test]
fn reasons_are_not_found_in_the_words_of_any_role() {
    for role in Role::ALL {
        for words in ["First discuss with Mila whether", "You want it to stop quickly", "Mila has been believed"] {
            assert_eq!(found(role, words), 0, "{words} as a {}", role.as_str());
        }
    }
}

#[test]
fn a_role_finds_its_own_words_and_not_those_of_another() {
    let said = "Mila (12) is standing at your desk";
    assert_eq!((found(Role::Teacher, said), found(Role::Parent, said)), (1, 0));
}

/// What a search shows: each hit by its label and what it opens.
fn hits(player: &mut vangnet_core::player::Player, language: &str, words: &str) -> Vec<view::Choice> {
    for action in [Action::Open(Address::Search), Action::Query(FreeText::new(words))] {
        player.update(action, walk::now());
    }
    match view::scene(player, languages().get(language)).asks {
        Asks::Find(find) => find.choices,
        other => panic!("{other:?} is no search"),
    }
}

#[test]
fn no_feedback_no_answer_and_no_words_of_another_role_find_a_page() {
    let (course, languages) = (course(), languages());
    let mut looked = 0;
    for language in ["nl", "en"] {
        for role in Role::ALL {
            let mut player = walk::player(&course, language, role);
            for module in course.modules_and_now() {
                for page in &module.pages {
                    let Some((prose, _)) = module.page_prose(&page.id, language) else { continue };
                    let met: Vec<String> = prose
                        .texts_for(role)
                        .filter(|(slot, _)| slot.is_met_first())
                        .flat_map(|(_, text)| text.lines())
                        .map(|line| fold(&line))
                        .collect();
                    let met = met.join("\n");
                    let hidden = prose
                        .texts()
                        .filter(|(whose, slot, _)| whose.is_some_and(|whose| whose != role) || !slot.is_met_first());
                    // One of each page is enough: a search looks at the whole course.
                    let lines = hidden.flat_map(|(_, _, text)| text.lines()).filter(|line| line.contains(' '));
                    let unmet = lines.filter(|line| fold(line).split(' ').any(|word| !met.contains(word)));
                    if let Some(line) = unmet.max_by_key(String::len) {
                        looked += 1;
                        for action in [Action::Open(Address::Search), Action::Query(FreeText::new(&line))] {
                            player.update(action, walk::now());
                        }
                        let Asks::Find(find) = view::scene(&player, languages.get(language)).asks else {
                            panic!("a search")
                        };
                        let own = [
                            Action::Open(Address::Page(module.id.clone(), page.id.clone())),
                            Action::Open(Address::HelpCard(page.id.clone())),
                        ];
                        let gives_away = find.choices.iter().any(|choice| own.contains(&choice.action));
                        assert!(!gives_away, "{role:?} finds {}/{} by {line:?}", module.id, page.id);
                    }
                }
            }
        }
    }
    assert!(looked > 200, "only {looked} texts were looked for");
}

#[test]
fn the_number_of_a_help_line_finds_it_however_it_is_written() {
    let course = course();
    let mut player = walk::player(&course, "nl", Role::Parent);
    for typed in ["0900-8844", "0900 8844", "09008844", "0900–8844", "politie.nl"] {
        let found = hits(&mut player, "nl", typed);
        assert!(found.iter().any(|choice| choice.action == Action::Open(Address::Helplines)), "{typed}: {found:?}");
    }
}

#[test]
fn words_are_found_in_any_order_and_as_a_phrase_first() {
    let course = course();
    let mut player = walk::player(&course, "nl", Role::Parent);
    let labels = |found: Vec<view::Choice>| found.into_iter().map(|choice| choice.label).collect::<Vec<_>>();
    let (one, other) =
        (labels(hits(&mut player, "nl", "foto school")), labels(hits(&mut player, "nl", "SCHOOL  Foto ")));
    assert!(!one.is_empty());
    assert_eq!(one.iter().collect::<BTreeSet<_>>(), other.iter().collect::<BTreeSet<_>>());
    assert_eq!(labels(hits(&mut player, "nl", "wordt nu afgeperst"))[0], "Een kind wordt nu afgeperst");
}

#[test]
fn a_new_search_begins_empty_and_going_back_to_one_does_not() {
    let course = course();
    let mut player = walk::player(&course, "nl", Role::Parent);
    hits(&mut player, "nl", "afpersing");
    player.update(Action::Open(Address::Glossary), walk::now());
    player.update(Action::Close, walk::now());
    assert_eq!(player.query(), "afpersing");
    player.update(Action::Open(Address::Home), walk::now());
    player.update(Action::Open(Address::Search), walk::now());
    assert_eq!(player.query(), "");
}

#[test]
fn a_blank_after_a_word_stays_in_the_field() {
    let course = course();
    let mut player = walk::player(&course, "en", Role::Parent);
    player.update(Action::Open(Address::Search), walk::now());
    player.update(Action::Query(FreeText::new("not ")), walk::now());
    let Asks::Find(find) = view::scene(&player, languages().get("en")).asks else { panic!("a search") };
    assert_eq!(find.query, "not ");
}

#[test]
fn plain_lines_search_for_several_words_and_begin_anew() {
    let home = tempfile::tempdir().expect("a folder");
    let run =
        |typed: &str| run_in(home.path(), &["--plain", "--lang", "nl", "--no-save", "open", "search"], typed, &[]).out;
    let said = run("foto school\nzoek\n");
    assert!(said.contains("Gezocht naar: foto school") && !said.contains("Niets gevonden"), "{said}");
    assert!(said.matches("Typ een woord, bijvoorbeeld").count() >= 2, "empty again: {said}");
}

#[test]
fn a_situation_is_named_in_the_words_of_the_reader() {
    let home = tempfile::tempdir().expect("a folder");
    let now = |language: &str, given: &str| run_in(home.path(), &["now", given, "--lang", language], "", &[]);
    for (language, given, heading) in [
        ("nl", "afpersing", "Een kind wordt nu afgeperst"),
        ("nl", "AFGEPERST", "Een kind wordt nu afgeperst"),
        ("nl", "Een kind wordt nú afgeperst.", "Een kind wordt nu afgeperst"),
        ("nl", "blackmail-now", "Een kind wordt nu afgeperst"),
        ("nl", "zelfdoding kind", "Een kind denkt aan zelfdoding"),
        ("nl", "6", "Een kind denkt aan zelfdoding"),
        ("nl", "zelfmoord", "Een kind denkt aan zelfdoding"),
        ("en", "afgeperst", "blackmail"),
        ("en", "afpersing", "blackmail"),
        ("en", "Blackmail", "blackmail"),
        ("en", "thoughts of suicide", "A child is thinking about suicide"),
    ] {
        let ran = now(language, given);
        assert!(ran.out.lines().next().is_some_and(|line| line.contains(heading)), "{given}: {ran:?}");
    }
    for (language, given, meant) in [
        ("nl", "afgepest", "Bedoelde u ‘Een kind wordt nu afgeperst’?"),
        ("nl", "blackmial-now", "Bedoelde u ‘Een kind wordt nu afgeperst’?"),
        ("nl", "een kind", "Een kind vertelt mij net over een foto of bericht"),
        ("en", "blackmial", "Did you mean ‘"),
    ] {
        let ran = now(language, given);
        assert!(ran.errors.contains(meant), "{given}: {}", ran.errors);
    }
}

#[test]
fn a_region_is_named_by_its_id_or_its_name() {
    let home = tempfile::tempdir().expect("a folder");
    let said = |region: &str| run_in(home.path(), &["helplines", "--lang", "nl", "--region", region], "", &[]).out;
    let lines = said("nl");
    assert!(lines.contains("Helpwanted"));
    assert_eq!([said("NL"), said("nederland"), said("Nederland.")], [lines.clone(), lines.clone(), lines]);
}

#[test]
fn a_full_stop_alone_empties_a_line() {
    let (course, languages) = (course(), languages());
    let words = languages.get("nl");
    let player = walk::player(&course, "nl", Role::Parent);
    let place = Address::parse("sextortion/plan").expect("a place");
    let scene = view::scene_at(&player, words, &place);
    let heard = |typed: &str| vangnet::plain::heard(typed, &scene, words, languages.get("en"));
    assert!(matches!(&heard(".")[..], [Action::Write { text, .. }] if text.as_str().is_empty()));
    assert!(matches!(&heard(".stop")[..], [Action::Write { text, .. }] if text.as_str() == "stop"));
    assert_eq!(heard(""), []);
}

#[test]
fn a_lesson_and_its_page_open_by_their_titles() {
    let home = tempfile::tempdir().expect("a folder");
    let open = |given: &str| run_in(home.path(), &["--plain", "--no-save", "--lang", "nl", "open", given], "", &[]);
    let course = course();
    let module = course.modules().next().expect("a module");
    let title = module.title("nl").to_uppercase();
    let by_id = open(&module.id).out;
    assert_eq!(open(&title).out, by_id);
    assert_eq!(open(&module.id.to_uppercase()).out, by_id);
    assert!(open("praten-met").errors.contains("Bedoelde u ‘Praten met"));
    assert!(open("sextorsion").errors.contains("Bedoelde u ‘sextortion’?"));
}

#[test]
fn a_word_is_found_with_the_quote_of_a_keyboard() {
    let course = course();
    let mut player = walk::player(&course, "nl", Role::Parent);
    for typed in ["foto's", "foto’s", "FOTO`S"] {
        assert!(hits(&mut player, "nl", typed).iter().any(|choice| choice.detail.is_some()), "{typed}");
    }
}

#[test]
fn an_option_of_any_question_is_typed_as_a_person_would() {
    let (course, languages) = (course(), languages());
    let words = languages.get("nl");
    let player = walk::player(&course, "nl", Role::Parent);
    let mut tried = 0;
    for module in course.modules() {
        for page in &module.pages {
            let scene = view::scene_at(&player, words, &Address::Page(module.id.clone(), page.id.clone()));
            let choices = match &scene.asks {
                Asks::Mark(choices) | Asks::Many(choices) => choices.clone(),
                Asks::Rows(rows) => rows.first().map(|row| row.choices.clone()).unwrap_or_default(),
                _ => continue,
            };
            for choice in choices {
                tried += 1;
                let typed = choice.label.to_uppercase().replace(['‘', '’'], "'").replace('–', "-");
                let done = vangnet::plain::heard(&typed, &scene, words, languages.get("en"));
                assert_eq!(done.first(), Some(&choice.action), "{typed}");
            }
        }
    }
    assert!(tried > 50, "only {tried} options");
}
