//! Each screen written on column. One exhaustive match: no front end can say "anything else".

#![deny(clippy::wildcard_enum_match_arm)]

mod asked;
mod choices;
mod help;
mod number;
mod question;
mod reading;
mod reference;
pub(super) mod room;
mod talk;
mod tone;

use asked::Asked;

use super::column::Column;
use super::cursor::Cursor;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Scene, View};

pub(super) fn write(scene: &Scene, cursor: &Cursor, messages: &Messages, column: &mut Column) {
    let asked = Asked { scene, cursor, messages };
    match &scene.view {
        View::Welcome(shown) => {
            let here = ["screen-welcome-plain", "screen-welcome-leave"].into_iter().filter(|_| shown.is_first);
            let mut menu = shown.menu.clone();
            menu.intro.extend(here.map(|id| messages.text(id)));
            reading::menu(&menu, &asked, column);
        }
        View::Home(menu)
        | View::Modules(menu)
        | View::Contents(menu)
        | View::Now(menu)
        | View::Glossary(menu)
        | View::Settings(menu)
        | View::Setting(menu) => reading::menu(menu, &asked, column),
        View::Door(door) => reading::door(door, column),
        View::Story(text) | View::Text(text) | View::Close(text) | View::About(text) => reading::reading(text, column),
        View::Steps(steps) => reading::steps(steps, column),
        View::Contrast(contrast) => talk::contrast(contrast, column),
        View::Fact(fact) => reading::fact(fact, column),
        View::Help(card) => help::card(card, column),
        View::Helplines(lines) => help::lines(lines, &asked, column),
        View::Duties(duties) => help::duties(duties, column),
        View::Plan(plan) => reading::plan(plan, &asked, column),
        View::Question(question) => question::question(question, &asked, column),
        View::Talk(talk) => talk::talk(talk, &asked, column),
        View::Debrief(debrief) => talk::debrief(debrief, &asked, column),
        View::Results(results) => reference::results(results, &asked, column),
        View::Term(term) => reference::term(term, column),
        View::Search(search) => reference::search(search, &asked, column),
        View::Sources(sources) => reference::sources(sources, column),
        View::Notes(notes) => reference::notes(notes, column),
        View::Guide(guide) => reference::guide(guide, column),
        View::Keys(keys) => reference::keys(keys, messages, column),
    }
}
