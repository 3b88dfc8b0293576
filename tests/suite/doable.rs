//! What a scene asks and offers can be done, by keys and by typed lines: every page, role and language, and every other
//! place.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::support::{course, languages};
use super::walk;
use vangnet::keymap::{Chord, Key, binding};
use vangnet::{plain, tui};
use vangnet_core::messages::{Languages, Messages};
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Action, Address, Command, Effect, Player, Setting, WelcomeStep};
use vangnet_core::reading::Course;
use vangnet_core::view::{self, Asks, Offer, Scene};

/// What cannot be done on a scene, though it says so.
fn lies(player: &Player, scene: &Scene, languages: &Languages) -> Vec<String> {
    let (words, english) = (languages.get(player.language()), languages.get("en"));
    let heard = |typed: &str| plain::heard(typed, scene, words, english);
    let mut lies = Vec::new();
    let mut expect = |what: &str, done: &[Action], wanted: &Action| {
        if !done.contains(wanted) {
            lies.push(format!("{} in {}: {what} gives {done:?}, not {wanted:?}", scene.address, player.language()));
        }
    };
    // Choices, wherever they stand: by walking to them, by their number typed, and by their digit.
    let shift = usize::from(matches!(scene.asks, Asks::Find(_)));
    for (at, choice) in scene.asks.choices().iter().enumerate() {
        let mut keys = vec![Chord::plain(Key::Up); 60];
        keys.extend(vec![Chord::plain(Key::Down); at + shift]);
        keys.push(Chord::ENTER);
        expect(&format!("the key Enter on choice {}", at + 1), &tui::pressed(scene, &keys), &choice.action);
        expect(&format!("the line {}", at + 1), &heard(&(at + 1).to_string()), &choice.action);
        if let (Some(digit), false) = (char::from_digit(at as u32 + 1, 10), matches!(scene.asks, Asks::Find(_))) {
            let done = tui::pressed(scene, &[Chord::letter(digit), Chord::ENTER]);
            expect(&format!("the key {digit}"), &done, &choice.action);
        }
    }
    if scene.asks.is_handed_in() {
        let mut keys = vec![Chord::plain(Key::Down); 60];
        keys.push(Chord::ENTER);
        let mut marked = scene.clone();
        if let Asks::Mark(choices) = &mut marked.asks {
            choices.iter_mut().for_each(|choice| choice.picked = true);
        }
        expect("the last thing on the page", &tui::pressed(&marked, &keys), &Action::Submit);
    }
    // What the bottom line names, also where letters are text or switched off.
    for letters in [true, false] {
        // In a window in which much is out of sight as well.
        for size in [(80, 24), (40, 12)] {
            for (chord, action, done) in tui::named_keys(scene, words, size, letters) {
                expect(&format!("the key {chord:?} of the bottom line"), &done, &action);
            }
        }
    }
    let hurried = [(Command::Leave, Chord::control('x')), (Command::Now, Chord::control('n'))];
    for (offer, chord) in hurried.iter().filter_map(|(command, chord)| Some((scene.offer(*command)?, chord))) {
        expect(&format!("the key {chord:?}"), &tui::pressed(scene, &[*chord]), &offer.action);
    }
    // Commands: through the footer, by their own key, and by their word.
    let in_text = matches!(&scene.asks, Asks::Fields { .. } | Asks::Find(_));
    for (at, offer) in scene.commands.iter().enumerate() {
        let mut keys = vec![Chord::plain(Key::Tab)];
        keys.extend(vec![Chord::plain(Key::Right); at]);
        keys.push(Chord::ENTER);
        expect(&format!("{:?} in the footer", offer.command), &tui::pressed(scene, &keys), &offer.action);
        let chord = binding(offer.command).chords.iter().find(|chord| chord.is_letter());
        if let Some(chord) = chord.filter(|_| !in_text) {
            expect(&format!("the key of {:?}", offer.command), &tui::pressed(scene, &[*chord]), &offer.action);
        }
        let typed = words.text(binding(offer.command).words);
        let word = typed.split_whitespace().next().unwrap_or_default();
        // A word that names a choice on the screen stands for that choice.
        let named = scene.asks.choices().iter().find(|choice| choice.label.to_lowercase() == word);
        let wanted = named.map_or(&offer.action, |choice| &choice.action);
        expect(&format!("the word {word}"), &heard(word), wanted);
        let label = offer.label.to_lowercase();
        let named = scene.asks.choices().iter().find(|choice| choice.label.to_lowercase() == label);
        expect(&format!("the label {label}"), &heard(&label), named.map_or(&offer.action, |choice| &choice.action));
    }
    lies
}

/// Every command that is offered changes what is seen, or ends the course.
fn idle(player: &Player, scene: &Scene, words: &Messages) -> Vec<String> {
    idle_on(player, scene, scene, words)
}

/// The same for the commands of a scene while another one is what is really shown.
fn idle_on(player: &Player, scene: &Scene, shown: &Scene, words: &Messages) -> Vec<String> {
    let idle = scene.commands.iter().filter(|offer| {
        let mut after = player.clone();
        let effects = after.update(offer.action.clone(), walk::now());
        let ends = effects.iter().any(|effect| matches!(effect, Effect::Quit | Effect::Leave));
        !ends && after.language() == player.language() && view::scene(&after, words) == *shown
    });
    idle.map(|offer| format!("{}: {:?} does nothing", scene.address, offer.command)).collect()
}

fn after(player: &Player, actions: Vec<Action>) -> Player {
    let mut player = player.clone();
    for action in actions {
        player.update(action, walk::now());
    }
    player
}

/// What cannot be filled in, though it is asked for: rows, orders, numbers and lines to write in.
fn gaps(player: &Player, words: &Messages, english: &Messages) -> Vec<String> {
    let scene = view::scene(player, words);
    let heard = |player: &Player, typed: &str| plain::heard(typed, &view::scene(player, words), words, english);
    let at = |at: usize, keys: &[Chord]| {
        let mut all = vec![Chord::plain(Key::Up); 60];
        all.extend(vec![Chord::plain(Key::Down); at]);
        all.extend(keys);
        tui::pressed(&scene, &all)
    };
    let mut gaps = Vec::new();
    let mut expect = |what: String, holds: bool| {
        if !holds {
            gaps.push(format!("{} in {}: {what}", scene.address, player.language()));
        }
    };
    match &scene.asks {
        Asks::Nothing | Asks::One(_) | Asks::Say(_) | Asks::Mark(_) | Asks::Many(_) | Asks::Find(_) => {}
        Asks::Rows(rows) => {
            let filled = |player: &Player, at: usize| match view::scene(player, words).asks {
                Asks::Rows(rows) => rows[at].value.clone(),
                other => panic!("{other:?}"),
            };
            let mut typing = player.clone();
            for (place, row) in rows.iter().enumerate() {
                for (number, choice) in row.choices.iter().enumerate() {
                    let digit = char::from_digit(number as u32 + 1, 10).expect("few enough");
                    let by_key = after(player, at(place, &[Chord::letter(digit)]));
                    expect(
                        format!("row {place} by the key {digit}"),
                        filled(&by_key, place).as_ref() == Some(&choice.label),
                    );
                    let by_line = after(&typing, heard(&typing, &digit.to_string()));
                    // What the other of two rows holds already is refused with a word.
                    let is_refused = place == 1 && number == 0 && !view::scene(&by_line, words).notices.is_empty();
                    expect(
                        format!("row {place} by the line {digit}"),
                        is_refused || filled(&by_line, place).as_ref() == Some(&choice.label),
                    );
                }
                if row.choices.is_empty() {
                    let by_key = after(player, at(place, &[Chord::letter('z')]));
                    expect(format!("row {place} by typing"), filled(&by_key, place).as_deref() == Some("z"));
                }
                let line = match row.choices.len() {
                    0 => "z",
                    _ if place == 0 => "1",
                    _ => "2",
                };
                typing = after(&typing, heard(&typing, line));
                expect(format!("row {place} by a line"), filled(&typing, place).is_some());
            }
            expect("handing in by Enter".to_owned(), heard(&typing, "") == [Action::Submit]);
        }
        Asks::Order(items) => {
            let ids: Vec<Id> = items.iter().map(|item| item.id.clone()).collect();
            let mut swapped = ids.clone();
            swapped.swap(0, 1);
            let moved = at(0, &[Chord::ENTER, Chord::plain(Key::Down)]);
            expect("moving an item by keys".to_owned(), moved == [Action::Arrange(swapped)]);
            let line: Vec<String> = (1..=ids.len()).rev().map(|number| number.to_string()).collect();
            let turned = Action::Arrange(ids.into_iter().rev().collect());
            expect("an order by a line".to_owned(), heard(player, &line.join(" ")) == [turned, Action::Submit]);
        }
        Asks::Number(number) => {
            let wanted = Action::Number(number.high);
            let keys: Vec<Chord> = number.high.to_string().chars().map(Chord::letter).collect();
            expect("a number by keys".to_owned(), at(0, &keys).contains(&wanted));
            let heard = heard(player, &number.high.to_string());
            expect("a number by a line".to_owned(), heard == [wanted, Action::Submit]);
        }
        Asks::Fields { fields, .. } => {
            let written = |player: &Player, at: usize| match view::scene(player, words).asks {
                Asks::Fields { fields, .. } => fields[at].text.clone(),
                other => panic!("{other:?}"),
            };
            for place in 0..fields.len() {
                let by_key = after(player, at(place, &[Chord::letter('z')]));
                expect(format!("field {place} by keys"), written(&by_key, place) == "z");
            }
            expect("the first field by a line".to_owned(), !heard(player, "zzz").is_empty());
        }
    }
    gaps
}

/// Places beside the pages of a module.
fn places(course: &Course) -> Vec<Address> {
    let mut places = vec![
        Address::Welcome(WelcomeStep::Language),
        Address::Welcome(WelcomeStep::Role),
        Address::Welcome(WelcomeStep::Region),
        Address::Home,
        Address::Modules,
        Address::More,
        Address::Review,
        Address::Help,
        Address::Helplines,
        Address::Duties,
        Address::Glossary,
        Address::Search,
        Address::Settings,
        Address::Keys,
        Address::Guide,
        Address::About,
    ];
    places.extend([Setting::Language, Setting::Role, Setting::Region].map(Address::Setting));
    let preferences = vangnet::preferences::all(vangnet::preferences::Theme::Dark, None);
    places.extend(preferences.iter().map(|one| Address::Setting(Setting::Preference(Id::known(one.key)))));
    places.extend(course.ids().flat_map(|id| [Address::Contents(id.clone()), Address::Results(id.clone())]));
    places.extend(course.glossary().values().flat_map(|terms| terms.keys().take(3)).cloned().map(Address::Term));
    places.extend(course.now().into_iter().flat_map(|now| &now.pages).map(|page| Address::HelpCard(page.id.clone())));
    for module in course.modules() {
        places.push(Address::Module(module.id.clone()));
        let beside = |page: &Id| [Address::Sources, Address::Notes].map(|to| to(module.id.clone(), page.clone()));
        places.extend(module.pages.iter().flat_map(|page| beside(&page.id)));
    }
    for place in &places {
        assert_eq!(Address::parse(&place.to_string()).as_ref(), Some(place));
        // A new place is asked for here by the compiler; then it belongs above, too. Pages come from the walk.
        match place {
            Address::Welcome(_)
            | Address::Home
            | Address::Modules
            | Address::More
            | Address::Review
            | Address::Help
            | Address::HelpCard(_) => {}
            Address::Helplines
            | Address::Duties
            | Address::Glossary
            | Address::Term(_)
            | Address::Search
            | Address::Keys => {}
            Address::Settings | Address::Setting(_) | Address::Guide | Address::About => {}
            Address::Module(_) | Address::Contents(_) | Address::Results(_) => {}
            Address::Page(..) | Address::Sources(..) | Address::Notes(..) | Address::Debrief(..) => {}
        }
    }
    places
}

/// Every state of every page for every role and language, and every other place.
fn players(course: &Arc<Course>) -> Vec<Player> {
    let mut players = Vec::new();
    for language in course.languages() {
        for role in Role::ALL {
            for module in course.modules_and_now() {
                for page in module.pages.iter().filter(|page| page.is_for(role)) {
                    players.extend(walk::states(course, language, role, &module.id, page));
                }
            }
            let home = walk::player(course, language, role);
            players.extend(places(course).into_iter().map(|place| after(&home, vec![Action::Open(place)])));
            let search = vec![Action::Open(Address::Search), Action::Query(vangnet_core::question::FreeText::new("a"))];
            players.push(after(&home, search));
        }
    }
    players
}

#[test]
fn everything_that_is_asked_or_offered_can_be_done_in_both_front_ends() {
    let (course, languages) = (course(), languages());
    let english = languages.get("en");
    let mut wrong = BTreeSet::new();
    for player in players(&course) {
        let words = languages.get(player.language());
        let scene = view::scene(&player, words);
        wrong.extend(lies(&player, &scene, &languages));
        wrong.extend(idle(&player, &scene, words));
        wrong.extend(gaps(&player, words, english));
    }
    assert!(wrong.is_empty(), "{} lies:\n{}", wrong.len(), wrong.into_iter().take(40).collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_screen_that_lies_is_found() {
    let (course, languages) = (course(), languages());
    let words = languages.get("en");
    let first = Action::Open(Address::Module(course.ids().next().expect("a module").clone()));
    let player = after(&walk::player(&course, "en", Role::Parent), vec![first]);
    let honest = view::scene(&player, words);
    assert_eq!(lies(&player, &honest, &languages), Vec::<String>::new());
    // A word that asks for something else than it says.
    let mut scene = honest.clone();
    scene.commands.push(Offer { command: Command::Retry, action: Action::Why, ..honest.commands[0].clone() });
    scene.commands.push(Offer { command: Command::Retry, action: Action::Hint, ..honest.commands[0].clone() });
    assert!(!lies(&player, &scene, &languages).is_empty());
    // A command that is shown where it can do nothing: there is no page before the first.
    let mut scene = honest.clone();
    scene.commands.push(Offer { command: Command::Previous, action: Action::Previous, ..honest.commands[0].clone() });
    let without_player = Scene { commands: Vec::new(), ..scene.clone() };
    assert!(
        idle_on(&player, &scene, &honest, words).len() == 1
            && idle_on(&player, &without_player, &honest, words).is_empty()
    );
    // A choice that no number reaches.
    let mut scene = honest;
    scene.asks = Asks::One(vec![view::Choice::plain("There".to_owned(), Action::Next); 12]);
    scene.commands.clear();
    let Asks::One(choices) = &mut scene.asks else { unreachable!("it was just made") };
    choices[11].action = Action::Sure(vangnet_core::progress::Sureness::Sure);
    assert_eq!(lies(&player, &scene, &languages), Vec::<String>::new(), "twelve choices are no trouble");
}
