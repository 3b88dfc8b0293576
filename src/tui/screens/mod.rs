//! Each screen written on paper. One exhaustive match: no front end can say "anything else".

#![deny(clippy::wildcard_enum_match_arm)]

mod fact;
mod help;
mod menu;
mod question;
mod reading;
mod reference;
mod talk;

pub(super) use reference::chord_name;

use super::Local;
use super::ink::{Ink, Piece, piece};
use super::paper::Paper;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Choice, Scene, View};

/// How many options carry a digit.
pub(super) const DIGITS: usize = 9;

/// Writes a screen.
pub(super) fn write(scene: &Scene, local: &Local, words: &Messages, paper: &mut Paper) {
    match &scene.view {
        View::Welcome(menu) | View::Home(menu) => menu::menu(menu, paper),
        View::Modules(menu)
        | View::Contents(menu)
        | View::Now(menu)
        | View::Glossary(menu)
        | View::Settings(menu)
        | View::Setting(menu) => menu::menu(menu, paper),
        View::Door(door) => reading::door(door, paper),
        View::Story(text) | View::Text(text) | View::Close(text) | View::About(text) => reading::reading(text, paper),
        View::Steps(steps) => reading::steps(steps, paper),
        View::Contrast(contrast) => talk::contrast(contrast, paper),
        View::Fact(fact) => fact::fact(fact, paper),
        View::Help(card) => help::card(card, paper),
        View::HelpLines(lines) => help::lines(lines, paper),
        View::Plan(plan) => question::plan(plan, local, paper),
        View::Question(asked) => question::question(asked, local, words, paper),
        View::Talk(talk) => talk::talk(talk, paper),
        View::Debrief(debrief) => talk::debrief(debrief, paper),
        View::Results(results) => reference::results(results, paper),
        View::Term(term) => reference::term(term, paper),
        View::Search(search) => reference::search(search, local, paper),
        View::Sources(sources) => reference::sources(sources, paper),
        View::Notes(notes) => reference::notes(notes, paper),
        View::Keys(keys) => reference::keys(keys, words, paper),
    }
}

/// The mark in front of a focusable thing: a sign for the focus, then its digit.
fn mark(focused: bool, at: usize) -> Vec<Piece> {
    let sign = if focused { ">" } else { " " };
    let digit = if at < DIGITS { format!(" {} ", at + 1) } else { "   ".to_owned() };
    vec![piece(sign, Ink::Accent), piece(digit, Ink::Accent)]
}

/// The part a label plays.
fn label_ink(focused: bool, picked: bool) -> Ink {
    match (focused, picked) {
        (true, _) => Ink::Focus,
        (false, true) => Ink::Picked,
        (false, false) => Ink::Text,
    }
}

/// A choice that does something at once, with its state and detail.
fn choice(at: usize, choice: &Choice, paper: &mut Paper) {
    let focused = paper.begin_item();
    let mut label = vec![piece(&choice.label, label_ink(focused, choice.picked))];
    if let Some(state) = &choice.state {
        label.push(piece("   ", Ink::Text));
        label.push(piece(state, Ink::Quiet));
    }
    paper.hanging(0, 4, &mark(focused, at), &label);
    if let Some(detail) = &choice.detail {
        paper.flow(4, &[piece(detail, Ink::Quiet)]);
    }
    paper.end_item();
}
