//! Help now in the first minute: how soon a number is seen, in every region, for every card, whatever is missing.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use super::doors::run_in;
use super::support::{course, languages, promised, read_course, root, texts};
use super::walk;
use vangnet::failure::Exit;
use vangnet::keymap::{Chord, Key};
use vangnet::preferences::Theme;
use vangnet::{plain, tui};
use vangnet_core::lesson::Kind;
use vangnet_core::model::region::{Region, line_for};
use vangnet_core::model::{Id, Role, Topic};
use vangnet_core::player::{Action, Address, Choice, Player, WelcomeStep};
use vangnet_core::reading::Course;
use vangnet_core::view::{self, HelpCard, View};

/// The keys from the first start to a card: *Help now*, then the situation.
const KEYS: usize = 2;

/// Somebody who starts for the first time, somewhere.
fn stranger(course: &Arc<Course>, language: &str, region: &Id) -> Player {
    let mut player = walk::player(course, language, Role::Parent);
    player.update(Action::Set(Choice::Region(region.clone())), walk::now());
    player.update(Action::Open(Address::Welcome(WelcomeStep::Language)), walk::now());
    player
}

fn press(player: &mut Player, language: &str, key: char) {
    let languages = languages();
    let scene = view::scene(player, languages.get(language));
    for action in tui::pressed(&scene, &[Chord::letter(key)]) {
        player.update(action, walk::now());
    }
}

/// What one dials first where this region holds.
fn first_number(course: &Course, region: &Id) -> String {
    let regions = course.regions_of(region);
    let mut lines = regions.iter().flat_map(|region| &region.lines);
    let line = lines.find(|line| line.topics.contains(&Topic::Emergency) && line.phone.is_some());
    line.and_then(|line| line.phone.clone()).unwrap_or_else(|| panic!("{region} has no number for an emergency"))
}

fn regions(course: &Course) -> Vec<Id> {
    course.regions_in_order().map(|region| region.id.clone()).collect()
}

#[test]
fn a_number_is_seen_two_keys_after_a_cold_start_in_every_region_language_and_window() {
    let (course, languages) = (course(), languages());
    let situations = course.now().expect("Help now").pages.len();
    for region in regions(&course) {
        let number = first_number(&course, &region);
        for language in promised() {
            for situation in 1..=situations {
                let mut player = stranger(&course, &language, &region);
                let keys = ['h', char::from_digit(situation as u32, 10).expect("a digit")];
                assert_eq!(keys.len(), KEYS);
                keys.iter().for_each(|key| press(&mut player, &language, *key));
                assert!(matches!(player.address(), Address::HelpCard(_)), "{:?}", player.address());
                let words = languages.get(&language);
                let scene = view::scene(&player, words);
                for size in [(80, 24), (100, 30), (60, 18), (40, 12)] {
                    let seen = tui::window_text(&scene, words, Theme::Mono, size);
                    assert!(seen.contains(&number), "{region} {language} {situation} {size:?}: no {number} in\n{seen}");
                }
            }
        }
    }
}

#[test]
fn the_first_screen_of_the_blackmail_card_holds_the_danger_the_sentence_to_the_child_and_the_number() {
    let (course, languages) = (course(), languages());
    for region in regions(&course) {
        for language in promised() {
            let words = languages.get(&language);
            let player = {
                let mut player = stranger(&course, &language, &region);
                player.update(Action::Open(Address::HelpCard(Id::known("blackmail-now"))), walk::now());
                player
            };
            let scene = view::scene(&player, words);
            let View::Help(card) = &scene.view else { panic!("a card") };
            let seen = tui::window_text(&scene, words, Theme::Mono, (80, 24));
            let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
            let wanted = card
                .parts
                .iter()
                .take(2)
                .flat_map(|part| part.steps.iter().take(if part.name == "danger" { 9 } else { 1 }));
            for step in wanted {
                assert!(seen.contains(step.as_str()), "{region} {language}: {step}\n{seen}");
            }
        }
    }
}

/// A course with a card that is only half translated: the interface speaks the language, the card does not.
fn courses() -> Vec<(&'static str, Arc<Course>)> {
    let shipped = course();
    let good = texts(&root().join("tests/good"));
    let without = |gone: &[&str]| {
        let kept = good.iter().filter(|(path, _)| !gone.iter().any(|gone| path.starts_with(gone)));
        let mut kept: BTreeMap<String, String> = kept.map(|(path, text)| (path.clone(), text.clone())).collect();
        let plan = kept.get_mut("course.toml").expect("there");
        let lines = plan.lines().filter(|line| !gone.iter().any(|gone| line.starts_with(gone.trim_end_matches('/'))));
        *plan = lines
            .filter(|line| !(gone.contains(&"help-now/") && line.starts_with("now")))
            .map(|line| format!("{line}\n"))
            .collect();
        Arc::new(read_course(kept).lending_from(Arc::clone(&shipped)))
    };
    let mut half = texts(&root().join("lessons"));
    let english = half["help-now/en.toml"].clone();
    let at = english.find("[page.image-going-round]").expect("the second card");
    half.insert("help-now/pap.toml".to_owned(), english[..at].to_owned());
    vec![
        ("shipped", Arc::clone(&shipped)),
        ("without regions", without(&["regions/", "regions"])),
        ("without Help now", without(&["help-now/"])),
        ("without both and without sources", without(&["regions/", "regions", "help-now/", "sources.toml"])),
        ("half translated", Arc::new(read_course(half))),
    ]
}

fn cards(course: &Arc<Course>, language: &str, region: &Id) -> Vec<(Id, HelpCard)> {
    let languages = languages();
    let player = stranger(course, language, region);
    let pages = course.now().expect("Help now").pages.iter();
    let card = |id: &Id| view::help_card(&player, languages.get(language), id).expect("a card");
    pages.map(|page| (page.id.clone(), card(&page.id))).collect()
}

#[test]
fn every_card_has_its_lines_in_every_region_and_one_is_answered_day_and_night() {
    for (name, course) in courses() {
        for region in regions(&course) {
            let all = course.regions_of(&region);
            let lines = || all.iter().flat_map(|region| &region.lines);
            for language in course.languages().iter().map(|language| language.as_str()).chain(["pap"]) {
                for (id, card) in cards(&course, language, &region) {
                    let place = format!("{name}: {id} in {region} and {language}");
                    assert!(!card.lines.is_empty() && !card.numbers.called.is_empty(), "{place} has no line");
                    for line in &card.lines {
                        assert!(line.phone.is_some() || line.web.is_some(), "{place}: {} is not reached", line.name);
                        assert!(line.verify.is_none() || line.web.is_some(), "{place}: {} has no website", line.name);
                    }
                    let always = |line: &view::Helpline| lines().any(|known| known.name == line.name && known.always);
                    let has_one = lines().any(|line| line.always);
                    assert!(!has_one || card.lines.iter().any(always), "{place}: who answers at night?");
                    let said = plain::card_text(&card, languages().get(language));
                    assert!(!said.contains("{line:"), "{place}: {said}");
                }
            }
        }
    }
}

#[test]
fn no_topic_of_a_card_is_without_a_line_or_a_word_for_it_in_any_region() {
    let course = course();
    for region in regions(&course) {
        let all: Vec<&Region> = course.regions_of(&region);
        for page in &course.now().expect("Help now").pages {
            let Kind::Help(help) = &page.kind else { panic!("a card") };
            for topic in &help.topics {
                assert!(line_for(&all, *topic, "en").is_some(), "{}: {} in {region}", page.id, topic.as_str());
            }
        }
    }
}

#[test]
fn a_card_in_another_language_says_so_before_anything_else() {
    let (_, course) = courses().pop().expect("the last one");
    let cards = cards(&course, "pap", &Id::known("bq-bo"));
    let languages = languages();
    for (id, card) in cards {
        let is_there = id.as_str() == "blackmail-now";
        assert_eq!(card.foreign.is_none(), is_there, "{id}: {:?}", card.foreign);
        if let Some(foreign) = &card.foreign {
            assert!(foreign.contains("English"), "{foreign}");
            assert!(plain::card_text(&card, languages.get("pap")).starts_with(foreign.as_str()), "{id}");
        }
    }
}

#[test]
fn the_region_follows_the_country_until_one_is_chosen_and_is_written_on_the_card() {
    let said = |arguments: &[&str], locale: &str| {
        let home = tempfile::tempdir().expect("a folder");
        let variables = [("LANG", locale)];
        run_in(home.path(), &[&["--lang", "en", "now", "blackmail-now"], arguments].concat(), "", &variables).out
    };
    for (locale, region, number) in [
        ("nl_NL.UTF-8", "the Netherlands", "112"),
        ("nl_BE.UTF-8", "Belgium", "1813"),
        ("fr_BE.UTF-8", "Belgium", "1813"),
        ("de_DE.UTF-8", "Germany", "0800 111 0 111"),
        ("pap_BQ.UTF-8", "Bonaire", "911"),
        ("en_GB.UTF-8", "another country", "112"),
        ("pap_AW.UTF-8", "another country", "112"),
        ("en_US.UTF-8", "the Netherlands", "112"),
        ("C.UTF-8", "the Netherlands", "112"),
    ] {
        let card = said(&[], locale);
        let head: Vec<&str> = card.lines().take(3).collect();
        assert!(head.iter().any(|line| line.contains(&format!("Numbers for: {region}"))), "{locale}: {head:?}");
        assert!(head.iter().any(|line| line.contains(number)), "{locale}: {head:?}");
    }
    assert!(said(&["--region", "bq-sa"], "nl_BE.UTF-8").contains("Numbers for: Saba"), "what is asked for wins");
}

#[test]
fn the_region_is_one_key_or_word_away_from_every_card_and_leads_back_to_it() {
    let (course, languages) = (course(), languages());
    let words = languages.get("nl");
    for place in ["help", "help/blackmail-now", "helplines", "sextortion/card"] {
        let place = Address::parse(place).expect("a place");
        let mut player = stranger(&course, "nl", &Id::known("nl"));
        player.update(Action::Open(place.clone()), walk::now());
        let scene = view::scene(&player, words);
        assert_eq!(
            plain::heard("gebied", &scene, words, languages.get("en")),
            plain::heard("region", &scene, words, languages.get("en"))
        );
        press(&mut player, "nl", 'e');
        let chosen = view::scene(&player, words);
        let belgium = chosen.asks.choices().iter().position(|choice| choice.label == "België").expect("Belgium");
        let keys = [Chord::letter(char::from_digit(belgium as u32 + 1, 10).expect("a digit"))];
        tui::pressed(&chosen, &keys).into_iter().for_each(|action| drop(player.update(action, walk::now())));
        assert_eq!(player.address(), &place);
        let seen = tui::scene_text(&view::scene(&player, words), words, Theme::Mono, 76);
        assert!(seen.contains("Nummers voor: België"), "{seen}");
        assert_ne!(tui::pressed(&view::scene(&player, words), &[Chord::plain(Key::Esc)]), [], "{place} can be left");
    }
}

#[test]
fn a_printed_card_has_sixty_lines_at_most_and_its_numbers_first() {
    let home = tempfile::tempdir().expect("a folder");
    let course = course();
    for region in regions(&course) {
        for language in promised() {
            for page in &course.now().expect("Help now").pages {
                let arguments = ["--lang", &language, "--region", &region, "now", &page.id];
                let ran = run_in(home.path(), &arguments, "", &[]);
                assert_eq!(ran.exit, Exit::Done, "{ran:?}");
                let lines: Vec<&str> = ran.out.lines().collect();
                assert!(lines.len() <= 60, "{arguments:?}: {} lines", lines.len());
                let number = first_number(&course, &region);
                assert!(lines[..3].iter().any(|line| line.contains(&number)), "{arguments:?}: {:?}", &lines[..3]);
            }
            let all = run_in(home.path(), &["--lang", &language, "--region", &region, "now"], "", &[]).out;
            assert!(
                all.lines().count() <= 60
                    && all.lines().next().is_some_and(|line| line.contains("112") || line.contains("911")),
                "{all}"
            );
            let lines = run_in(home.path(), &["--lang", &language, "--region", &region, "helplines"], "", &[]).out;
            let number = first_number(&course, &region);
            assert!(lines.lines().take(4).any(|line| line.contains(&number)), "{region}: {lines}");
        }
    }
}

#[test]
fn cards_are_json_for_programs() {
    let home = tempfile::tempdir().expect("a folder");
    let json = |arguments: &[&str]| -> serde_json::Value {
        let ran = run_in(home.path(), &[&["--lang", "en", "--region", "nl"], arguments].concat(), "", &[]);
        serde_json::from_str(&ran.out).expect("JSON")
    };
    let one = json(&["now", "blackmail", "--format", "json"]);
    assert_eq!((&one["format"], &one["region"], &one["language"]), (&1.into(), &"nl".into(), &"en".into()));
    let cards = one["cards"].as_array().expect("cards");
    assert_eq!((cards.len(), &cards[0]["id"]), (1, &"blackmail-now".into()));
    let parts: Vec<&str> =
        cards[0]["parts"].as_array().expect("parts").iter().filter_map(|part| part["part"].as_str()).collect();
    assert_eq!(parts, ["danger", "child", "act", "avoid", "call", "wait", "tonight"]);
    let known: Vec<&serde_json::Value> =
        one["lines"].as_array().expect("lines").iter().map(|line| &line["id"]).collect();
    assert!(cards[0]["lines"].as_array().expect("ids").iter().all(|id| known.contains(&id)));
    let all = json(&["now", "--format", "json"]);
    assert_eq!(all["cards"].as_array().expect("cards").len(), course().now().expect("Help now").pages.len());
}

#[test]
fn a_folder_without_regions_and_help_now_shows_those_of_the_program_and_check_says_so() {
    let home = tempfile::tempdir().expect("a folder");
    let pack = home.path().join("pack");
    for (path, text) in texts(&root().join("tests/good")) {
        if path.starts_with("regions/") || path.starts_with("help-now/") {
            continue;
        }
        let is_kept = |line: &&str| !line.starts_with("regions") && !line.starts_with("now");
        let text: String = match path.as_str() {
            "course.toml" => text.lines().filter(is_kept).map(|line| format!("{line}\n")).collect(),
            _ => text,
        };
        fs::create_dir_all(pack.join(&path).parent().expect("a folder")).expect("made");
        fs::write(pack.join(&path), text).expect("written");
    }
    let folder = pack.to_str().expect("text");
    let now = run_in(home.path(), &["--lang", "nl", "--lessons", folder, "now", "blackmail"], "", &[]);
    assert!(now.out.contains("Nummers voor: Nederland. 112: dag en nacht"), "{now:?}");
    for (language, lines, help) in
        [("nl", "hulplijnen van Vangnet", "Geen Hulp nu"), ("en", "helplines of Vangnet", "no Help now")]
    {
        let check = run_in(home.path(), &["--lang", language, "check", folder], "", &[]);
        assert!(check.out.contains(lines) && check.out.to_lowercase().contains(&help.to_lowercase()), "{check:?}");
    }
}
