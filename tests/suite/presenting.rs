//! What a room sees, how votes and reasons come, and that nothing of whoever leads is on the screen.

use super::doors::run_in;
use super::support::{course, languages, locales, root};
use super::walk;
use vangnet::preferences::Theme;
use vangnet::tui;
use vangnet_core::lesson::Kind;
use vangnet_core::messages::Messages;
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Address, Player, Start};
use vangnet_core::progress::{Progress, Settings};
use vangnet_core::room::{Lead, Leader, Part, SEED, Slide, Step, agenda, slide};
use vangnet_core::view::{self, View};

const ROLES: [Role; 3] = [Role::Parent, Role::Teacher, Role::YouthWorker];

/// An evening in a language that is shown to people of a role.
fn leader(module: &str, language: &str, role: Role, minutes: u32) -> Leader {
    let course = course();
    let known = languages();
    let start = Start {
        language: Id::parse(language).expect("a language"),
        languages: known.names(),
        role: Some(role),
        region: None,
        country: None,
        preferences: vangnet::preferences::all(Theme::Dark, None),
        now: super::walk::now().to_zoned(jiff::tz::TimeZone::UTC),
    };
    let settings = Settings { welcomed: true, ..Settings::default() };
    let player = Player::new(course.clone(), Progress { seed: SEED, settings, ..Progress::default() }, start);
    let agenda = agenda(course.module(&Id::known(leak(module))).expect("a module"), role, minutes);
    Leader::new(player, agenda)
}

fn leak(text: &str) -> &'static str {
    ["sextortion", "talking-with-children", "ai-manipulated-images", "unwanted-nude-images"]
        .into_iter()
        .find(|known| *known == text)
        .expect("a module of the course")
}

fn modules() -> [&'static str; 4] {
    ["sextortion", "talking-with-children", "ai-manipulated-images", "unwanted-nude-images"]
}

/// Every page of an evening as it is met, with each reason, each turn of a talk and the way it went.
fn slides(leader: &mut Leader, words: &Messages) -> Vec<Slide> {
    let mut slides = vec![slide(leader, words)];
    for _ in 0..400 {
        let before = slides.last().cloned().expect("one");
        let talks = before.has_options && leader.page().is_some_and(|page| matches!(page.kind, Kind::Scenario(_)));
        let lead = if talks { Lead::Pick(1) } else { Lead::Next };
        leader.update(lead, words, walk::now());
        let now = slide(leader, words);
        if now.told.is_some() && now.step.0 == now.step.1 {
            return slides;
        }
        assert_ne!(now, before, "it goes on");
        slides.push(now);
    }
    panic!("an evening ends");
}

/// All that a window shows of a page, step after step.
fn shown(slide: &Slide, words: &Messages, size: (u16, u16)) -> String {
    let (_, steps) = tui::room::text(slide, words, Theme::Light, size, 0);
    (0..steps).map(|step| tui::room::text(slide, words, Theme::Light, size, step).0).collect()
}

/// Words alone, so that it does not matter where a line is broken.
fn bare(text: &str) -> String {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_room_sees_nothing_of_whoever_leads() {
    let known = languages();
    for language in &locales() {
        let words = known.get(language);
        let always = ["notes-title", "question-sure-title", "question-sure-question", "header-results", "home-title"];
        let mut forbidden: Vec<String> = always.iter().map(|id| words.text(id)).collect();
        let roles = ["settings-role-teacher", "settings-role-youth-worker"];
        forbidden.extend(roles.iter().map(|id| words.format("home-path", &[("role", (&words.text(id)).into())])));
        let draft = words.text("page-door-unchecked");
        for module in modules() {
            for role in ROLES {
                let mut leader = leader(module, language, role, 90);
                let all = slides(&mut leader, words);
                assert_eq!(
                    all.len(),
                    all.iter().filter(|slide| !slide.heading.is_empty()).count(),
                    "{module}: each has a heading"
                );
                for (at, slide) in all.iter().enumerate() {
                    let seen = bare(&shown(slide, words, (120, 40)));
                    for text in &forbidden {
                        assert!(
                            !seen.contains(&bare(text)),
                            "{module} {role:?}: {text:?} stands on {:?}",
                            slide.heading
                        );
                    }
                    assert!(at == 0 || !seen.contains(&bare(&draft)), "{module}: the draft is named again");
                }
                // No note of whoever leads stands on its page.
                for step in leader.agenda().blocks.clone() {
                    let Step::Page(page) = step.step else { continue };
                    let place = Address::Notes(leader.agenda().module.clone(), page.clone());
                    let View::Notes(notes) = view::scene_at(leader.player(), words, &place).view else { continue };
                    let heading =
                        view::heading(leader.player(), words, &Address::Page(leader.agenda().module.clone(), page));
                    let seen: String = all
                        .iter()
                        .filter(|slide| slide.heading == heading)
                        .map(|slide| bare(&shown(slide, words, (120, 40))))
                        .collect();
                    for hard in &notes.hard {
                        assert!(!seen.contains(&bare(hard)), "{module}: {hard}");
                    }
                }
            }
        }
    }
}

#[test]
fn in_a_small_window_every_page_comes_in_steps_and_no_word_is_lost() {
    let known = languages();
    for language in &locales() {
        let words = known.get(language);
        for module in modules() {
            let mut leader = leader(module, language, Role::Parent, 60);
            for slide in slides(&mut leader, words) {
                let seen = bare(&shown(&slide, words, (60, 18)));
                for part in &slide.parts {
                    let text = match part {
                        Part::Strong(text) | Part::Heading(text) | Part::Quiet(text) => text.clone(),
                        Part::Option(option) => option.label.clone(),
                        Part::Said(said) => said.text.clone(),
                        _ => continue,
                    };
                    assert!(seen.contains(&bare(&text)), "{module}: {text:?} is lost in\n{seen}");
                }
            }
        }
    }
}

/// The question of Noor, as far as acts lead.
fn noor(acts: &[Lead], language: &str) -> Slide {
    let known = languages();
    let words = known.get(language);
    let mut leader = leader("sextortion", language, Role::Parent, 60);
    let noor = leader.agenda().blocks.iter().position(|block| block.step == Step::Page(Id::known("noor")));
    leader.update(Lead::To(noor.expect("it fits")), words, walk::now());
    acts.iter().for_each(|act| leader.update(act.clone(), words, walk::now()));
    slide(&leader, words)
}

fn votes(slide: &Slide) -> Vec<Vec<(u32, u32)>> {
    let options =
        slide.parts.iter().filter_map(|part| if let Part::Option(option) = part { Some(option) } else { None });
    options.map(|option| option.votes.iter().map(|votes| (votes.count, votes.share)).collect()).collect()
}

#[test]
fn a_question_stands_without_its_answer_until_the_reasons_are_asked_for() {
    let told = |slide: &Slide| {
        slide.parts.iter().filter(|part| matches!(part, Part::Option(one) if one.told.is_some())).count()
    };
    assert_eq!(told(&noor(&[], "nl")), 0);
    assert_eq!(told(&noor(&[Lead::Counts(vec![12, 3, 20, 5])], "nl")), 0, "votes answer nothing");
    assert_eq!(told(&noor(&[Lead::Next], "nl")), 1);
    assert_eq!(told(&noor(&[Lead::Next, Lead::Next, Lead::Back], "nl")), 1);
    assert_eq!(told(&noor(&[Lead::Pick(3)], "nl")), 1);
    assert_eq!(told(&noor(&[Lead::Next, Lead::Next, Lead::Next, Lead::Next], "nl")), 4);
}

#[test]
fn two_votes_are_counted_and_a_third_takes_the_place_of_the_second() {
    let counts = |counts: [u32; 4]| Lead::Counts(counts.to_vec());
    let once = noor(&[counts([12, 3, 20, 5])], "nl");
    assert_eq!(votes(&once), [[(12, 30)], [(3, 8)], [(20, 50)], [(5, 13)]]);
    let twice = noor(&[counts([12, 3, 20, 5]), counts([4, 1, 5, 30])], "nl");
    assert_eq!(votes(&twice)[3], [(5, 13), (30, 75)]);
    let thrice = noor(&[counts([12, 3, 20, 5]), counts([4, 1, 5, 30]), counts([0, 0, 0, 40])], "nl");
    assert_eq!(votes(&thrice)[3], [(5, 13), (40, 100)]);
    assert_eq!(
        votes(&noor(&[counts([1, 1, 1, 1])], "nl")),
        [const { [] as [(u32, u32); 0] }; 4],
        "so few would be known"
    );
    assert!(noor(&[Lead::Counts(vec![1, 2])], "nl").told.expect("said").contains('4'));
}

#[test]
fn screens_of_a_room_look_as_they_did() {
    let known = languages();
    for language in ["nl", "en"] {
        let words = known.get(language);
        let counted = [Lead::Counts(vec![12, 3, 20, 5]), Lead::Counts(vec![4, 1, 5, 30]), Lead::Next, Lead::Next];
        let mut talk = leader("sextortion", language, Role::Parent, 60);
        let at =
            talk.agenda().blocks.iter().position(|block| block.step == Step::Page(Id::known("talk"))).expect("it fits");
        for act in [Lead::To(at), Lead::Pick(1), Lead::Counts(vec![7, 20, 3])] {
            talk.update(act, words, walk::now());
        }
        let mut taken_back = talk.clone();
        taken_back.update(Lead::TakeBack, words, walk::now());
        let mut boxed = leader("sextortion", language, Role::Parent, 60);
        let at = boxed.agenda().blocks.iter().position(|block| block.step == Step::Questions).expect("it fits");
        let question = vangnet_core::question::FreeText::new("Mag mijn kind nog online?");
        for act in [Lead::To(at), Lead::Ask(question), Lead::Next] {
            boxed.update(act, words, walk::now());
        }
        let mut over = boxed.clone();
        over.update(Lead::Numbers, words, walk::now());
        let slides = [
            ("question", noor(&[], language)),
            ("votes", noor(&counted, language)),
            ("talk", slide(&talk, words)),
            ("taken-back", slide(&taken_back, words)),
            ("box", slide(&boxed, words)),
            ("numbers", slide(&over, words)),
        ];
        for (name, slide) in slides {
            for size in [(80, 24), (60, 18), (120, 40)] {
                let text = shown(&slide, words, size);
                insta::assert_snapshot!(format!("room-{name}-{language}-{}x{}", size.0, size.1), text);
            }
        }
    }
}

#[test]
fn a_room_is_led_in_plain_lines_with_the_same_acts() {
    let typed = "volgende\n\n\n\n7\n3 20 4 9\n10 2 1 24\noverslaan\noverslaan\noverslaan\n2\n12 3 20 5\n\nterug\nleeg\n\nnummers\n\nvraag Mag mijn kind nog online?\nklok\nopnieuw\nzin terug\ntaal\nfoo\nhelp\nstop\n";
    let home = tempfile::tempdir().expect("a folder");
    let ran = run_in(home.path(), &["--plain", "--lang", "nl", "--region", "nl", "present", "sextortion"], typed, &[]);
    assert_eq!(ran.errors, "");
    let path = root().join("tests/transcripts/present.txt");
    #[expect(clippy::disallowed_methods, reason = "a test may be told to write what it saw")]
    if std::env::var_os("UPDATE_TRANSCRIPTS").is_some() {
        std::fs::write(&path, &ran.out).expect("written");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), ran.out, "look at it, then UPDATE_TRANSCRIPTS=1");
    let kept: Vec<_> = walkdir(home.path());
    assert!(kept.is_empty(), "nothing is kept: {kept:?}");
}

/// Files below a folder.
fn walkdir(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.flat_map(|entry| if entry.path().is_dir() { walkdir(&entry.path()) } else { vec![entry.path()] }).collect()
}

#[test]
fn a_reason_that_is_asked_for_by_its_option_is_that_of_the_option() {
    let known = languages();
    let words = known.get("nl");
    for module in modules() {
        let course = course();
        let found = course.module(&Id::known(module)).expect("a module");
        for page in found.pages_for(Role::Parent).filter(|page| page.question().is_some_and(|one| !one.pretest)) {
            let mut leader = leader(module, "nl", Role::Parent, 60);
            let agenda = vangnet_core::room::agenda_of(found, Role::Parent, std::slice::from_ref(&page.id), 60);
            leader = Leader::new(leader.player().clone(), agenda);
            leader.update(Lead::To(3), words, walk::now());
            let options = |slide: &Slide| {
                let options = slide
                    .parts
                    .iter()
                    .filter_map(|part| if let Part::Option(one) = part { Some(one.clone()) } else { None });
                options.collect::<Vec<_>>()
            };
            for number in 1..=options(&slide(&leader, words)).len() {
                let mut asked = leader.clone();
                asked.update(Lead::Pick(number), words, walk::now());
                let told: Vec<usize> = options(&slide(&asked, words))
                    .iter()
                    .filter(|one| one.told.is_some())
                    .map(|one| one.number)
                    .collect();
                assert_eq!(told, [number], "{module}/{}", page.id);
            }
        }
    }
}

#[test]
fn whoever_leads_in_lines_leaves_fast_too() {
    let home = tempfile::tempdir().expect("a folder");
    let ran = run_in(home.path(), &["--plain", "--lang", "nl", "present", "sextortion"], "weg\nvolgende\n", &[]);
    assert_eq!(ran.errors, "");
    assert!(!ran.out.contains("Onderdeel 2 van"), "{}", ran.out);
}
