//! Results, words, search, sources, notes and keys.

use super::asked::Asked;
use crate::keymap;
use crate::tui::chords::chord_name;
use crate::tui::ink::{Ink, piece};
use crate::tui::paper::Paper;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Keys, Notes, Results, Search, Sources, Term};

pub(super) fn results(results: &Results, asked: &Asked<'_>, paper: &mut Paper) {
    paper.title(&results.title);
    paper.text(&results.headline, Ink::Heading);
    paper.gap();
    paper.dashes(&results.lines, Ink::Text);
    paper.gap();
    asked.write(paper);
}

pub(super) fn term(term: &Term, paper: &mut Paper) {
    paper.title(&term.term);
    paper.text(&term.meaning, Ink::Text);
    for line in &term.lines {
        paper.gap();
        paper.text(line, Ink::Quiet);
    }
}

pub(super) fn search(search: &Search, asked: &Asked<'_>, paper: &mut Paper) {
    paper.title(&search.title);
    asked.search(&search.prompt, &search.found, paper);
}

pub(super) fn sources(sources: &Sources, paper: &mut Paper) {
    paper.title(&sources.title);
    for line in &sources.intro {
        paper.text(line, Ink::Quiet);
    }
    for source in &sources.sources {
        paper.gap();
        paper.text(&source.line, Ink::Text);
        for line in source.expired.iter().chain([&source.address.line, &source.checked]) {
            paper.flow(2, &[piece(line, Ink::Quiet)]);
        }
    }
}

pub(super) fn notes(notes: &Notes, paper: &mut Paper) {
    paper.title(&notes.title);
    paper.quiet(&notes.lines);
    paper.rich(&notes.note, 0);
    if !notes.discuss.is_empty() {
        paper.heading(&notes.discuss_title);
        paper.dashes(&notes.discuss, Ink::Text);
    }
    if !notes.hard.is_empty() {
        paper.heading(&notes.hard_title);
        paper.dashes(&notes.hard, Ink::Text);
    }
}

pub(super) fn keys(keys: &Keys, words: &Messages, paper: &mut Paper) {
    paper.title(&keys.title);
    for id in ["screen-keys-move", "screen-keys-choose", "screen-keys-footer", "screen-keys-stop"] {
        paper.text(&words.text(id), Ink::Text);
    }
    paper.gap();
    for offer in &keys.commands {
        let chords = keymap::binding(offer.command).chords.iter().map(|chord| chord_name(*chord, words));
        let names = chords.collect::<Vec<_>>().join(", ");
        paper.hanging(0, 14, &[piece(names, Ink::Accent)], &[piece(&offer.help, Ink::Text)]);
    }
    paper.gap();
    paper.quiet(&keys.lines);
}
