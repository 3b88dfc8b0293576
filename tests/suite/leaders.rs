//! The guide for leaders: one text on the screen, in plain lines and in the documentation, and each command that it
//! names is one.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use super::doors::{run_at, run_in};
use super::support::{course, languages, promised, root};
use super::walk;
use vangnet::cli::{self, Parsed};
use vangnet::failure::Exit;
use vangnet::preferences::Theme;
use vangnet::{plain, tui};
use vangnet_core::model::Role;
use vangnet_core::model::markup::{Block, Markup, Span, Style};
use vangnet_core::player::{Action, Address};
use vangnet_core::view::{self, Guide, Scene};

/// What a leader types, in the order in which it is first needed.
const COMMANDS: [&str; 11] = [
    "vangnet evening FOLDER --for parent --minutes 60",
    "vangnet print handout sextortion",
    "vangnet print cards",
    "vangnet print help-card",
    "vangnet print slip",
    "vangnet helplines",
    "vangnet present sextortion --for parent --minutes 60",
    "vangnet notes",
    "vangnet print notes sextortion --for parent --minutes 60",
    "vangnet present sextortion --for parent --minutes 60 --plain",
    "vangnet guide",
];

fn page_path(language: &str) -> PathBuf {
    let name = if language == "en" { "group-leaders.md".to_owned() } else { format!("group-leaders.{language}.md") };
    root().join("docs").join(name)
}

/// The guide as a page of documentation.
fn page(guide: &Guide) -> String {
    let mut text = format!("# {}\n{}", guide.title, markdown(&guide.intro));
    for part in &guide.parts {
        text.push_str(&format!("\n## {}\n{}", part.heading, markdown(&part.body)));
        if !part.moments.is_empty() {
            text.push_str(&format!("\n| {} | {} |\n| --- | --- |\n", guide.happens_title, guide.say_title));
        }
        for moment in &part.moments {
            text.push_str(&format!("| {} | {} |\n", moment.happens, moment.say));
        }
    }
    text
}

fn markdown(markup: &Markup) -> String {
    let typed = |span: &Span| match span.style {
        Style::Strong => format!("`{}`", span.text),
        Style::Plain | Style::Emphasis => span.text.clone(),
    };
    let line = |spans: &Vec<Span>| spans.iter().map(typed).collect::<String>();
    let block = |block: &Block| match block {
        Block::Paragraph(spans) => format!("\n{}\n", line(spans)),
        Block::List { first: None, items } => {
            items.iter().map(|item| format!("- {}\n", line(item))).fold("\n".to_owned(), |text, item| text + &item)
        }
        Block::List { first: Some(first), items } => (*first..)
            .zip(items)
            .map(|(at, item)| format!("{at}. {}\n", line(item)))
            .fold("\n".to_owned(), |text, item| text + &item),
    };
    markup.iter().map(block).collect()
}

/// What stands between backquotes and begins with the name of the program.
fn commands(page: &str) -> Vec<&str> {
    page.split('`').skip(1).step_by(2).filter(|typed| typed.starts_with("vangnet")).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn at(place: Option<Address>, language: &str, role: Role) -> Scene {
    let mut player = walk::player(&course(), language, role);
    if let Some(place) = place {
        player.update(Action::Open(place), walk::now());
    }
    view::scene(&player, languages().get(language))
}

#[test]
fn the_pages_for_leaders_are_what_the_program_says() {
    #[expect(clippy::disallowed_methods, reason = "a test may be told to write what it saw")]
    let update = std::env::var_os("UPDATE_DOCS").is_some();
    for language in &promised() {
        let page = page(&view::guide(languages().get(language)));
        if update {
            fs::write(page_path(language), &page).expect("to write the page");
        }
        let found = fs::read_to_string(page_path(language)).unwrap_or_default().replace("\r\n", "\n");
        assert_eq!(found, page, "run: UPDATE_DOCS=1 cargo test leaders");
    }
}

#[test]
fn each_command_in_the_guide_is_one() {
    for language in &promised() {
        let page = fs::read_to_string(page_path(language)).expect("the page");
        let mut seen = BTreeSet::new();
        let mut named = commands(&page);
        named.retain(|command| seen.insert(*command));
        assert_eq!(named, COMMANDS, "{language}");
        for command in named {
            let words: Vec<OsString> = command.split(' ').map(Into::into).collect();
            let parsed = cli::parse(&words, languages().get(language), 80);
            assert!(matches!(parsed, Parsed::Run(_)), "{language}: {command}: {parsed:?}");
        }
    }
}

#[test]
fn screen_plain_lines_and_the_verb_say_all_of_the_guide() {
    for language in &promised() {
        let languages = languages();
        let words = languages.get(language);
        let guide = view::guide(words);
        let mut texts = vec![guide.title.clone()];
        texts.extend(commands(&page(&guide)).into_iter().map(str::to_owned));
        let markups = std::iter::once(&guide.intro).chain(guide.parts.iter().map(|part| &part.body));
        for block in markups.flatten() {
            match block {
                Block::Paragraph(spans) => texts.push(vangnet_core::model::markup::words(spans)),
                Block::List { items, .. } => {
                    texts.extend(items.iter().map(|item| vangnet_core::model::markup::words(item)))
                }
            }
        }
        for part in &guide.parts {
            texts.push(part.heading.clone());
            for moment in &part.moments {
                texts.push(format!("{}: {}", guide.happens_title, moment.happens));
                texts.push(format!("{}: {}", guide.say_title, moment.say));
            }
        }
        let scene = at(Some(Address::Guide), language, Role::Teacher);
        let home = tempfile::tempdir().expect("a folder");
        let ran = run_in(home.path(), &["guide", "--lang", language], "", &[]);
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
        let said =
            [plain::scene_text(&scene, words).join("\n"), tui::scene_text(&scene, words, Theme::Dark, 80), ran.out];
        for text in &texts {
            for said in &said {
                assert!(bare(said).contains(&bare(text)), "{language}: {text}\n{said}");
            }
        }
    }
}

#[test]
fn on_a_terminal_the_guide_keeps_to_the_window_and_into_a_pipe_no_line_is_broken() {
    let home = tempfile::tempdir().expect("a folder");
    let window = run_at(home.path(), &["guide", "--lang", "en"], "", &[], Some(60)).out;
    assert!(window.lines().all(|line| line.chars().count() < 60), "{window}");
    let pipe = run_in(home.path(), &["guide", "--lang", "en"], "", &[]).out;
    assert!(pipe.lines().count() < window.lines().count(), "{pipe}");
    assert_eq!(bare(&pipe), bare(&window));
}

#[test]
fn whoever_leads_a_group_sees_the_guide_on_the_first_screen_of_the_smallest_usual_window() {
    for language in &promised() {
        let languages = languages();
        let words = languages.get(language);
        for role in Role::ALL {
            let scene = at(None, language, role);
            let drawn = tui::window_text(&scene, words, Theme::Dark, (80, 24));
            let leads = role != Role::Parent;
            assert_eq!(drawn.contains(&words.text("home-guide-label")), leads, "{language} {role:?}:\n{drawn}");
        }
    }
}
