//! Each screen as elements. One exhaustive match over what is said, and one over what is asked in `asked.rs`, as in every
//! front end.

#![deny(clippy::wildcard_enum_match_arm)]

use super::asked::asked;
use super::element::{Element, el, filled, heading};
use super::page::Page;
use super::{help, question, reading, reference, talk, text};

use crate::messages::Messages;
use crate::view::{Menu, Scene, View};

/// A screen as a page of its own.
pub fn scene(scene: &Scene, words: &Messages) -> Page {
    let told = view(scene, 1, words);
    // Its heading is the first of what is told.
    let title = told.first().map(text::words).unwrap_or_default();
    Page::new(&title, words).all(told.into_iter().skip(1))
}

/// What is said and asked, under a heading of some level. The heading comes first.
pub(super) fn view(scene: &Scene, level: usize, words: &Messages) -> Vec<Element> {
    let asks = &scene.asks;
    let (title, body) = match &scene.view {
        View::Welcome(shown) => menu(&shown.menu),
        View::Home(shown)
        | View::Modules(shown)
        | View::Contents(shown)
        | View::Now(shown)
        | View::Glossary(shown)
        | View::Settings(shown)
        | View::Setting(shown) => menu(shown),
        View::Door(shown) => reading::door(shown),
        View::Story(shown) | View::Text(shown) | View::Close(shown) | View::About(shown) => reading::reading(shown),
        // That nothing typed is kept is no matter on paper.
        View::Plan(shown) => reading::plan(shown),
        View::Steps(shown) => reading::steps(shown),
        View::Contrast(shown) => talk::contrast(shown, words),
        View::Fact(shown) => reading::fact(shown),
        View::Help(shown) => help::card(shown, level),
        View::Helplines(shown) => help::helplines(shown),
        View::Duties(shown) => help::duties(shown, level),
        View::Guide(shown) => reference::guide(shown, level),
        View::Question(shown) => question::question(shown, asks, level, words),
        View::Talk(shown) => talk::talk(shown, words),
        View::Debrief(shown) => talk::debrief(shown, asks, level),
        View::Results(shown) => (shown.title.clone(), el("div").line(&shown.headline).lines(&shown.lines)),
        View::Term(shown) => reference::term(shown),
        View::Search(shown) => reference::search(shown),
        View::Sources(shown) => reference::sources(shown),
        View::Notes(shown) => reference::notes(shown, level),
        View::Keys(shown) => reference::keys(shown),
    };
    let state = el("div").lines(&scene.state);
    // A question says itself what it asks, before what became of it; a debrief holds its sentences between its reasons.
    let asked = match &scene.view {
        View::Question(_) | View::Debrief(_) => Vec::new(),
        View::Welcome(_)
        | View::Home(_)
        | View::Door(_)
        | View::Story(_)
        | View::Text(_)
        | View::Steps(_)
        | View::Contrast(_)
        | View::Fact(_)
        | View::Help(_)
        | View::Plan(_)
        | View::Close(_)
        | View::Talk(_)
        | View::Results(_)
        | View::Contents(_)
        | View::Modules(_)
        | View::Now(_)
        | View::Helplines(_)
        | View::Duties(_)
        | View::Guide(_)
        | View::Glossary(_)
        | View::Term(_)
        | View::Search(_)
        | View::Sources(_)
        | View::Notes(_)
        | View::Settings(_)
        | View::Setting(_)
        | View::About(_)
        | View::Keys(_) => asked(asks, words),
    };
    [heading(level, &title)].into_iter().chain(filled(state)).chain([body]).chain(asked).collect()
}

fn menu(menu: &Menu) -> (String, Element) {
    (menu.title.clone(), el("div").lines(&menu.intro).lines(&menu.question))
}
