//! Results, words, search, sources, notes, the guide for leaders and keys.

use super::asked::Asked;
use crate::keymap;
use crate::tui::chords::chord_name;
use crate::tui::column::{Column, spoken};
use crate::tui::text_style::{TextStyle, segment};
use vangnet_core::messages::Messages;
use vangnet_core::view::{Guide, Keys, Notes, Results, Search, Sources, Term};

pub(super) fn results(results: &Results, asked: &Asked<'_>, column: &mut Column) {
    column.title(&results.title);
    column.text(&results.headline, TextStyle::Heading);
    column.gap();
    column.dashes(&results.lines);
    column.gap();
    asked.write(column);
}

pub(super) fn term(term: &Term, column: &mut Column) {
    column.title(&term.term);
    column.text(&term.meaning, TextStyle::Text);
    for line in &term.lines {
        column.apart(line, TextStyle::Quiet);
    }
}

pub(super) fn search(search: &Search, asked: &Asked<'_>, column: &mut Column) {
    column.title(&search.title);
    asked.search(&search.prompt, &search.found, column);
}

pub(super) fn sources(sources: &Sources, column: &mut Column) {
    column.title(&sources.title);
    column.texts(0, &sources.intro, TextStyle::Quiet);
    for source in &sources.sources {
        column.apart(&source.line, TextStyle::Text);
        let about = source.expired.iter().chain([&source.address.line, &source.checked]);
        column.texts(2, about, TextStyle::Quiet);
    }
}

pub(super) fn notes(notes: &Notes, column: &mut Column) {
    column.title(&notes.title);
    column.texts(0, &notes.lines, TextStyle::Quiet);
    column.markup(&notes.note);
    column.section(&notes.discuss_title, &notes.discuss);
    column.section(&notes.hard_title, &notes.hard);
}

pub(super) fn guide(guide: &Guide, column: &mut Column) {
    column.opening(&guide.title, &guide.intro);
    for part in &guide.parts {
        column.heading(&part.heading);
        column.markup(&part.body);
        for moment in &part.moments {
            column.gap();
            said(&guide.happens_title, &moment.happens, column);
            said(&guide.say_title, &moment.say, column);
        }
    }
}

/// A text after a word that says what it is.
fn said(what: &str, text: &str, column: &mut Column) {
    let mut segments = vec![segment(format!("{what}: "), TextStyle::Quiet)];
    segments.extend(spoken(text));
    column.flow(0, &segments);
}

pub(super) fn keys(keys: &Keys, words: &Messages, column: &mut Column) {
    column.title(&keys.title);
    for id in ["screen-keys-move", "screen-keys-choose", "screen-keys-footer", "screen-keys-stop"] {
        column.text(&words.text(id), TextStyle::Text);
    }
    column.gap();
    for offer in &keys.commands {
        let chords = keymap::binding(offer.command).chords.iter().map(|chord| chord_name(*chord, words));
        let names = chords.collect::<Vec<_>>().join(", ");
        column.hanging(0, 14, &[segment(names, TextStyle::Accent)], &[segment(&offer.help, TextStyle::Text)]);
    }
    column.foot(&keys.lines);
}
