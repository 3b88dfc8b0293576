//! Words, search, sources, notes, the guide for leaders and what can be typed.

use super::asked::asked;
use crate::keymap;
use crate::plain::lines::Lines;
use crate::plain::vocabulary::first_word;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Asks, Guide, Keys, Notes, Offer, Search, Sources, Term};

pub(super) fn term(term: &Term, lines: &mut Lines<'_>) {
    lines.heading(&term.term);
    lines.add(&term.meaning);
    lines.all(&term.lines);
}

pub(super) fn search(search: &Search, asks: &Asks, lines: &mut Lines<'_>) {
    lines.heading(&search.title);
    if search.query.is_empty() {
        lines.add(&search.prompt);
    } else {
        lines.say("plain-searched", &[("query", (&search.query).into())]);
    }
    lines.add(&search.found);
    asked(asks, lines);
}

pub(super) fn sources(sources: &Sources, lines: &mut Lines<'_>) {
    lines.heading(&sources.title);
    lines.all(&sources.intro);
    for source in &sources.sources {
        lines.add(&source.line);
        lines.all(&source.expired);
        lines.add(&source.address.line);
        lines.add(&source.checked);
    }
}

pub(super) fn notes(notes: &Notes, lines: &mut Lines<'_>) {
    lines.heading(&notes.title);
    lines.all(&notes.lines);
    lines.markup(&notes.note);
    if !notes.discuss.is_empty() {
        lines.heading(&notes.discuss_title);
        lines.numbered(&notes.discuss);
    }
    if !notes.hard.is_empty() {
        lines.heading(&notes.hard_title);
        lines.points(notes.hard.iter().cloned());
    }
}

pub(in crate::plain) fn guide(guide: &Guide, lines: &mut Lines<'_>) {
    lines.opening(&guide.title, &guide.intro);
    for part in &guide.parts {
        lines.opening(&part.heading, &part.body);
        for moment in &part.moments {
            lines.add(format!("{}: {}", guide.happens_title, moment.happens));
            lines.add(format!("{}: {}", guide.say_title, moment.say));
        }
    }
}

pub(super) fn keys(keys: &Keys, lines: &mut Lines<'_>) {
    lines.heading(&keys.title);
    for offer in &keys.commands {
        lines.add(word_and_help(offer, lines.words));
    }
    lines.all(&keys.lines);
}

pub(in crate::plain) fn word_and_help(offer: &Offer, words: &Messages) -> String {
    format!("{}: {}", first_word(keymap::binding(offer.command).words, words), offer.help)
}
