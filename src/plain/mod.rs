//! Plain lines: append-only, whole words, digits answer. For screen readers, braille, pipes and small windows.

mod lines;
mod local;
mod paced;
mod prompt;
pub mod room;
mod say;
mod typed;
mod understand;
mod vocabulary;
mod voice;
mod wanted;

use std::io::{self, BufRead, Write};

use lines::Lines;
pub use lines::clean;
use local::Local;

use crate::driver::{Driver, Outcome};
use crate::{keymap, preferences};
pub use paced::Paced;
pub use typed::{LONGEST, Typed, read as read_line, skip as skip_line};
use understand::{Meaning, understand};
use vangnet_core::messages::Messages;
use vangnet_core::model::{FALLBACK_LANGUAGE, Role};
use vangnet_core::player::{Action, Command, Effect, Notice, Player};
use vangnet_core::view::{self, Guide, HelpCard, Helplines, Offer, Scene, View};
use vocabulary::{OWN, Vocabulary, Word, first_word};
pub use voice::Options;
use voice::Voice;
use wanted::Wanted;

/// Everything that a scene says, and what it then asks for, as lines.
pub fn scene_text(scene: &Scene, words: &Messages) -> Vec<String> {
    let mut said: Vec<String> = scene.notices.clone();
    said.extend(say::scene(scene, words));
    for at in 0.. {
        let wanted = Wanted::of(&scene.asks, at);
        said.extend(prompt::before(&wanted, words));
        // Lines are asked for one after the other.
        if !matches!(wanted, Wanted::Text(..)) {
            break;
        }
    }
    said
}

/// What is named before the prompt of a scene as something that can be typed.
pub fn offered(scene: &Scene) -> Vec<Command> {
    let (now, always) = prompt::likely(scene);
    [now, always].concat()
}

/// What a typed line does on a scene, once it was confirmed where that is asked.
pub fn heard(typed: &str, scene: &Scene, words: &Messages, english: &Messages) -> Vec<Action> {
    match understand(typed, &Wanted::of(&scene.asks, 0), scene, &Vocabulary::new(words, english)) {
        Meaning::Do(actions)
        | Meaning::Row(actions)
        | Meaning::Confirm(actions, _)
        | Meaning::ConfirmWords(actions) => actions,
        Meaning::Word(_) | Meaning::NoPage(_) | Meaning::NotNow(_) | Meaning::Unclear | Meaning::Nothing => Vec::new(),
    }
}

/// A card on its own, none of its lines broken: the numbers first, and each helpline in one line.
pub fn card_text(card: &HelpCard, words: &Messages) -> String {
    text(words, |lines| say::card_alone(card, lines))
}

/// Whose numbers these are, and the first of them, in one line.
pub fn numbers_text(card: &HelpCard, words: &Messages) -> String {
    text(words, |lines| lines.add(card.numbers.said()))
}

/// The helplines on their own, none of their lines broken: two lines each, with what one dials in the first.
pub fn helplines_text(shown: &Helplines, words: &Messages) -> String {
    text(words, |lines| say::helplines_alone(shown, lines))
}

/// The guide for whoever leads a group.
pub fn guide_text(shown: &Guide, words: &Messages) -> String {
    text(words, |lines| say::guide(shown, lines))
}

fn text(words: &Messages, say: impl Fn(&mut Lines<'_>)) -> String {
    let mut lines = Lines::new(words);
    say(&mut lines);
    lines.lines.iter().map(|line| clean(line, None) + "\n").collect()
}

pub fn run(
    player: &mut Player,
    driver: &mut Driver<'_>,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    options: &Options,
) -> io::Result<Outcome> {
    let mut voice = Voice { output, options };
    if let Some(preview) = &mut driver.preview {
        // Lines wait for the reader: what changed is read when Enter is pressed.
        preview.watch(Box::new(|| {}));
    }
    if let Some(reason) = options.reason {
        let words = driver.languages.get(player.language());
        voice.line(&format!("{} {}", words.text(reason), words.text("plain-start")))?;
    }
    let mut local = Local::default();
    loop {
        let words = driver.languages.get(player.language());
        let scene = view::scene(player, words);
        local.meet(&scene, words, &mut voice)?;
        let wanted = Wanted::of(&scene.asks, local.field);
        let hints = preferences::hints(player);
        let waits = local.waits();
        local.offer(&scene, words, hints, &mut voice)?;
        // What is asked for is said last, right before the prompt.
        local.ask(&wanted, words, &mut voice)?;
        voice.prompt(&prompt::prompt(&wanted, &scene, words, hints, waits))?;
        let typed = match typed::read(input)? {
            Typed::Line(typed) => typed,
            Typed::TooLong(ended) => {
                voice.line(&words.format("plain-too-long", &[("count", LONGEST.into())]))?;
                voice.output.flush()?;
                if ended || typed::skip(input)? {
                    continue;
                }
                (driver.perform)(player, Effect::Save);
                return Ok(Outcome::Quit);
            }
            Typed::End => {
                voice.line("")?;
                (driver.perform)(player, Effect::Save);
                return Ok(Outcome::Quit);
            }
        };
        if options.echo {
            voice.line(&typed)?;
        }
        let actions = hear(&typed, &scene, player, driver, &mut local, &mut voice)?;
        local.does(&actions);
        if let Some(ending) = driver.act(actions, player) {
            return Ok(ending);
        }
        driver.save(player);
    }
}

fn hear(
    typed: &str,
    scene: &Scene,
    player: &mut Player,
    driver: &mut Driver<'_>,
    local: &mut Local,
    voice: &mut Voice<'_>,
) -> io::Result<Vec<Action>> {
    let words = driver.languages.get(player.language());
    let english = driver.languages.get(FALLBACK_LANGUAGE);
    let pending = local.pending.take();
    if let Some(actions) = &pending
        && typed.trim().is_empty()
    {
        return Ok(actions.clone());
    }
    if !local.rest.is_empty() && typed.trim().is_empty() {
        local.part(voice)?;
        return Ok(Vec::new());
    }
    let wanted = Wanted::of(&scene.asks, local.field);
    match understand(typed, &wanted, scene, &Vocabulary::new(words, english)) {
        // Who chose and goes on has answered: the choice is handed in, and what came of it is heard first.
        Meaning::Do(actions) if actions == [Action::Next] => return Ok(pending.unwrap_or(actions)),
        Meaning::Do(actions) => return Ok(actions),
        Meaning::Row(actions) => {
            local.field += 1;
            return Ok(actions);
        }
        Meaning::Confirm(actions, numbers) => {
            voice.line(&prompt::confirm(&numbers, &wanted, words))?;
            local.pending = Some(actions);
        }
        Meaning::ConfirmWords(actions) => {
            voice.line(&words.text("plain-confirm-words"))?;
            local.pending = Some(actions);
        }
        Meaning::Word(Word::More) if local.rest.is_empty() => voice.line(&words.text("plain-no-more"))?,
        Meaning::Word(Word::More) => local.part(voice)?,
        Meaning::NoPage(number) => voice.line(&no_page(number, scene, words))?,
        Meaning::Word(Word::Save) => save(player, driver, words, voice)?,
        Meaning::Word(word) => {
            let leads = player.role() != Role::Parent;
            self::word(word, scene, words, voice, &wanted, leads)?;
            if word == Word::Again {
                local.ask_anew();
            }
        }
        Meaning::NotNow(Command::Why) if is_all_said(scene) => voice.line(&words.text("plain-why-said"))?,
        Meaning::NotNow(command) => {
            let word = first_word(keymap::binding(command).words, words);
            voice.line(&words.format("plain-not-now", &[("word", (&word).into())]))?;
        }
        Meaning::Unclear => voice.line(&prompt::unclear(typed, &wanted, words))?,
        Meaning::Nothing => voice.line(&prompt::allowed(&wanted, words))?,
    }
    Ok(Vec::new())
}

/// Whether reasons were read, and there are no others.
fn is_all_said(scene: &Scene) -> bool {
    let View::Question(question) = &scene.view else { return false };
    question.verdict.as_ref().is_some_and(|verdict| !verdict.feedback.is_empty() || !verdict.explain.is_empty())
}

fn word(
    word: Word,
    scene: &Scene,
    words: &Messages,
    voice: &mut Voice<'_>,
    wanted: &Wanted<'_>,
    leads: bool,
) -> io::Result<()> {
    match word {
        Word::Again => voice.say(&say::scene(scene, words)),
        Word::Options => voice.say(&prompt::options(wanted, words)),
        Word::Where => voice.line(&say::place(scene)),
        // There they stand already.
        Word::List if matches!(scene.view, View::Contents(_)) => voice.say(&prompt::options(wanted, words)),
        Word::List => list(scene, words, voice),
        Word::Save | Word::Go | Word::More | Word::Help | Word::Command(_) => help(scene, words, voice, leads),
    }
}

/// Saves, and says what came of it. Why it failed is said with the notices.
fn save(player: &mut Player, driver: &mut Driver<'_>, words: &Messages, voice: &mut Voice<'_>) -> io::Result<()> {
    let notice = (driver.perform)(player, Effect::Save);
    let failed = matches!(notice, Some(Notice::NotSaved(_)));
    notice.into_iter().for_each(|notice| player.notify(notice));
    match player.is_kept() {
        true => voice.line(&words.text("plain-saved")),
        false if failed => Ok(()),
        false => voice.line(&words.text("plain-unkept")),
    }
}

/// The pages among which one is, numbered as in the list of all pages, and how the others are heard.
fn list(scene: &Scene, words: &Messages, voice: &mut Voice<'_>) -> io::Result<()> {
    let (rail, pages) = (&scene.header.rail, &scene.header.pages);
    let Some(first) = rail.first() else { return voice.line(&words.text("plain-no-list")) };
    let before = pages.iter().position(|page| *page == first.action).unwrap_or(0);
    for (at, item) in rail.iter().enumerate() {
        let state = if item.here { Some(words.text("plain-list-here")) } else { item.state.clone() };
        let state = state.map_or_else(String::new, |state| format!(" ({state})"));
        voice.line(&format!("{}. {}{state}", before + at + 1, item.label))?;
    }
    let others = pages.len().saturating_sub(rail.len());
    if others > 0 {
        let all = first_word(keymap::binding(Command::Contents).words, words);
        voice.line(&words.format("plain-list-others", &[("count", others.into()), ("word", (&all).into())]))?;
    }
    voice.line(&words.format("plain-list-go", &[("number", (before + rail.len().min(3)).into())]))
}

fn no_page(number: usize, scene: &Scene, words: &Messages) -> String {
    let all = first_word(keymap::binding(Command::Contents).words, words);
    let counts = [("number", number.into()), ("count", scene.header.pages.len().into()), ("word", (&all).into())];
    words.format("plain-no-page", &counts)
}

/// What can be typed. What is for whoever leads a group is named to a role that leads, and the list of keys is this one.
fn help(scene: &Scene, words: &Messages, voice: &mut Voice<'_>, leads: bool) -> io::Result<()> {
    voice.line(&words.text("plain-help-title"))?;
    voice.line(&words.text("plain-help-answer"))?;
    let is_named = |offer: &&Offer| match offer.command {
        Command::Keys => false,
        Command::Notes => leads,
        _ => true,
    };
    for offer in scene.commands.iter().filter(is_named) {
        voice.line(&say::word_and_help(offer, words))?;
    }
    for (_, id, help) in OWN {
        voice.line(&format!("{}: {}", first_word(id, words), words.text(help)))?;
    }
    voice.line(&words.text("plain-help-text"))
}
