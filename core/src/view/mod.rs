//! What to say now: finished, localised text in roles. No colour, no width, no key, no cursor.
//!
//! Every front end is one exhaustive `match` over [`View`]: add a screen, and the compiler names each
//! front end that must learn to say it.

pub mod commands;
mod context;
mod header;
mod help;
mod home;
mod model;
mod page;
mod question;
mod reference;
mod results;
mod search;
mod settings;
mod talk;
mod verdict;

pub use model::*;

use context::Context;

use crate::messages::Messages;
use crate::model::region::Line;
use crate::player::{Notice, Player, Screen};

/// What to say now: a pure function of where the learner stands and the language spoken.
pub fn scene(player: &Player, words: &Messages) -> Scene {
    let context = Context { player, words };
    Scene {
        key: key(player),
        header: header::header(&context),
        notices: player.notices().iter().map(|notice| said(&context, notice)).collect(),
        state: header::state(&context),
        view: view(&context),
        commands: player.commands(),
        letters: !player.progress().settings.no_letters,
    }
}

/// The help card of a situation of *Help now*, for the role and region of the player.
pub fn help_card(player: &Player, words: &Messages, page: &str) -> Option<HelpCard> {
    help::now_card(&Context { player, words }, page)
}

/// The help lines and duties of the region.
pub fn help_lines(player: &Player, words: &Messages) -> HelpLines {
    help::help_lines(&Context { player, words })
}

/// The help lines of the region, its own before those that follow, each once.
pub fn lines_of_region(player: &Player) -> Vec<&Line> {
    help::lines_of_region(player)
}

fn view(context: &Context<'_>) -> View {
    match context.player.screen() {
        Screen::Welcome(step) => View::Welcome(home::welcome(context, *step)),
        Screen::Home => View::Home(home::home(context)),
        Screen::Page { module, page } => page::page(context, module, page),
        Screen::Results(module) => View::Results(results::results(context, module)),
        Screen::Modules => View::Modules(home::modules(context)),
        Screen::Contents(module) => View::Contents(home::contents(context, module)),
        Screen::Debrief => View::Debrief(talk::debrief(context)),
        Screen::Now => View::Now(help::now(context)),
        Screen::NowPage(page) => {
            help::now_card(context, page).map_or_else(|| View::Now(help::now(context)), View::Help)
        }
        Screen::HelpLines => View::HelpLines(help::help_lines(context)),
        Screen::Glossary => View::Glossary(reference::glossary(context)),
        Screen::Term(term) => View::Term(reference::term(context, term)),
        Screen::Search => View::Search(search::search(context)),
        Screen::Sources => View::Sources(reference::sources(context)),
        Screen::Notes => View::Notes(reference::notes(context)),
        Screen::Settings => View::Settings(settings::settings(context)),
        Screen::Setting(setting) => View::Setting(settings::setting(context, *setting)),
        Screen::Keys => View::Keys(reference::keys(context)),
        Screen::About => View::About(reference::about(context)),
    }
}

/// The identity of what is shown. A new attempt at a question or a new turn of a talk is the same screen.
fn key(player: &Player) -> String {
    match player.screen() {
        Screen::Page { module, page } => format!("page:{module}/{page}"),
        other => format!("{other:?}"),
    }
}

fn said(context: &Context<'_>, notice: &Notice) -> String {
    match notice {
        Notice::OneForBoth => context.say("notice-one-for-both"),
        Notice::Incomplete => context.say("notice-incomplete"),
        Notice::NotSaved(why) => context.with("notice-not-saved", &[("why", why.into())]),
        Notice::SetAside(path) => context.with("notice-set-aside", &[("path", path.into())]),
        Notice::Newer(path) => context.with("notice-newer", &[("path", path.into())]),
        Notice::Fault(sentence) => sentence.clone(),
        Notice::Unreadable(what) => context.with("notice-unreadable", &[("what", what.into())]),
        Notice::Unknown(what) => context.with("notice-unknown", &[("what", what.into())]),
    }
}
