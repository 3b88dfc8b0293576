//! Each screen written on paper. One exhaustive match: no front end can say "anything else".

#![deny(clippy::wildcard_enum_match_arm)]

mod asked;
mod fact;
mod field;
mod help;
mod menu;
mod question;
mod reading;
mod reference;
mod talk;

use asked::Asked;

use super::cursor::Cursor;
use super::paper::Paper;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Scene, View};

/// Writes a screen.
pub(super) fn write(scene: &Scene, cursor: &Cursor, messages: &Messages, paper: &mut Paper) {
    let asked = Asked { scene, cursor, messages };
    match &scene.view {
        View::Welcome(menu)
        | View::Home(menu)
        | View::Modules(menu)
        | View::Contents(menu)
        | View::Now(menu)
        | View::Glossary(menu)
        | View::Settings(menu)
        | View::Setting(menu) => menu::menu(menu, &asked, paper),
        View::Door(door) => reading::door(door, paper),
        View::Story(text) | View::Text(text) | View::Close(text) | View::About(text) => reading::reading(text, paper),
        View::Steps(steps) => reading::steps(steps, paper),
        View::Contrast(contrast) => talk::contrast(contrast, paper),
        View::Fact(fact) => fact::fact(fact, paper),
        View::Help(card) => help::card(card, paper),
        View::Helplines(lines) => help::lines(lines, &asked, paper),
        View::Plan(plan) => reading::plan(plan, &asked, paper),
        View::Question(question) => question::question(question, &asked, paper),
        View::Talk(talk) => talk::talk(talk, &asked, paper),
        View::Debrief(debrief) => talk::debrief(debrief, &asked, paper),
        View::Results(results) => reference::results(results, &asked, paper),
        View::Term(term) => reference::term(term, paper),
        View::Search(search) => reference::search(search, &asked, paper),
        View::Sources(sources) => reference::sources(sources, paper),
        View::Notes(notes) => reference::notes(notes, paper),
        View::Keys(keys) => reference::keys(keys, messages, paper),
    }
}
