//! A place in words: a pure function of where the learner stands and the language spoken.

use super::context::Context;
use super::shape::{Asks, HelpCard, Helplines, Numbers, Scene, View};
use super::{guide, header, help, menu, page, reference, results, review, search, settings, talk};
use crate::messages::Messages;
use crate::model::letters;
use crate::player::{Address, Notice, Player};

pub fn scene(player: &Player, messages: &Messages) -> Scene {
    scene_at(player, messages, player.address())
}

/// What would be said at a place, wherever the learner is. A place that is not in the course leads home.
pub fn scene_at(player: &Player, messages: &Messages, address: &Address) -> Scene {
    let context = Context { player, messages, address };
    let (view, asks) = said_and_asked(&context).unwrap_or_else(|| menu::home(&context));
    Scene {
        address: address.clone(),
        header: header::header(&context),
        notices: player.notices().iter().map(|notice| letters::visible(&said(&context, notice)).into_owned()).collect(),
        state: header::state(&context),
        view,
        asks,
        commands: reference::offers(&context, address),
    }
}

pub fn help_card(player: &Player, messages: &Messages, page: &str) -> Option<HelpCard> {
    help::now_card(&Context { player, messages, address: player.address() }, page)
}

pub fn helplines(player: &Player, messages: &Messages) -> Helplines {
    help::helplines(&Context { player, messages, address: player.address() })
}

/// What is called first, whatever happened.
pub fn first_numbers(player: &Player, messages: &Messages) -> Numbers {
    help::first_numbers(&Context { player, messages, address: player.address() })
}

/// Every rule that was asked, in words, with the day on which it comes back.
pub fn comes_back(player: &Player, messages: &Messages) -> Vec<String> {
    review::list(&Context { player, messages, address: player.address() })
}

/// The heading of a page of a lesson; empty elsewhere.
pub fn heading(player: &Player, messages: &Messages, place: &Address) -> String {
    let context = Context { player, messages, address: place };
    let module = place.module().and_then(|module| player.course().module(module));
    let page = module.and_then(|module| Some(context.page_choice(module, place.page()?.1).label));
    page.unwrap_or_default()
}

fn said_and_asked(context: &Context<'_>) -> Option<(View, Asks)> {
    let told = |view: View| (view, Asks::Nothing);
    Some(match context.address {
        Address::Welcome(step) => menu::welcome(context, *step),
        Address::Home | Address::Module(_) => menu::home(context),
        Address::Page(module, page) => page::page(context, module, page)?,
        Address::Results(module) => results::results(context, module)?,
        Address::Modules => menu::modules(context),
        Address::More => menu::more(context),
        Address::Review => review::review(context),
        Address::Contents(module) => menu::contents(context, module)?,
        Address::Debrief(module, page) => talk::debrief(context, module, page)?,
        Address::Help => help::now(context),
        Address::HelpCard(page) => {
            help::now_card(context, page).map_or_else(|| help::now(context), |card| told(View::Help(card)))
        }
        Address::Helplines => (View::Helplines(help::helplines(context)), help::below_lines(context)),
        Address::Duties => told(View::Duties(help::duties(context))),
        Address::Glossary => menu::glossary(context),
        Address::Term(term) => told(View::Term(reference::term(context, term))),
        Address::Search => search::search(context),
        Address::Sources(module, page) => told(View::Sources(reference::sources(context, module, page)?)),
        Address::Notes(module, page) => told(View::Notes(reference::notes(context, module, page)?)),
        Address::Settings => settings::settings(context),
        Address::Setting(setting) => settings::setting(context, setting),
        Address::Keys => told(View::Keys(reference::keys(context))),
        Address::Guide => told(View::Guide(guide::guide(context.messages))),
        Address::About => told(View::About(reference::about(context))),
    })
}

fn said(context: &Context<'_>, notice: &Notice) -> String {
    match notice {
        Notice::OneForBoth => context.text("notice-one-for-both"),
        Notice::EmptyRows(rows) => {
            let list = rows.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            context.with("notice-empty-rows", &[("count", rows.len().into()), ("rows", (&list).into())])
        }
        Notice::Incomplete => context.text("notice-incomplete"),
        Notice::NotSaved(why) => context.with("notice-not-saved", &[("why", why.into())]),
        Notice::SetAside(path) => context.with("notice-set-aside", &[("path", path.into())]),
        Notice::Newer(path) => context.with("notice-newer", &[("path", path.into())]),
        Notice::NotKept(why) => context.with("notice-not-kept", &[("why", why.into())]),
        Notice::Deleted => context.text("notice-deleted"),
        Notice::Fault(sentence) => sentence.clone(),
        Notice::Unreadable(what) => context.with("notice-unreadable", &[("what", what.into())]),
        Notice::Unknown(what) => context.with("notice-unknown", &[("what", what.into())]),
    }
}
