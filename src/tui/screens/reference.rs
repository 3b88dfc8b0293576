//! Results, words, search, sources, notes and keys.

use super::{Local, choice};
use crate::keymap;
use crate::keymap::{Chord, Key};
use crate::tui::ink::{Ink, piece};
use crate::tui::paper::Paper;
use crate::tui::wrap;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Keys, Notes, Results, Search, Sources, Term};

pub(super) fn results(results: &Results, paper: &mut Paper) {
    paper.title(&results.title);
    paper.text(&results.headline, Ink::Heading);
    paper.gap();
    paper.dashes(&results.lines, Ink::Text);
    paper.gap();
    for (at, one) in results.choices.iter().enumerate() {
        choice(at, one, paper);
    }
}

pub(super) fn term(term: &Term, paper: &mut Paper) {
    paper.title(&term.term);
    paper.text(&term.meaning, Ink::Text);
    for line in &term.lines {
        paper.gap();
        paper.text(line, Ink::Quiet);
    }
}

pub(super) fn search(search: &Search, local: &Local, paper: &mut Paper) {
    paper.title(&search.title);
    let focused = paper.begin_item();
    paper.text(&search.prompt, Ink::Text);
    let before = local.editor.as_ref().map_or(0, super::super::editor::Editor::cells_before);
    let room = paper.width.saturating_sub(4).max(8);
    let shown = wrap::cut(&search.query, room);
    let rest = "_".repeat(room.saturating_sub(wrap::cells(&shown)));
    if focused {
        paper.cursor = Some((paper.lines.len(), 2 + before.min(room)));
    }
    let sign = if focused { "> " } else { "  " };
    let ink = if focused { Ink::Focus } else { Ink::Text };
    paper.line(0, vec![piece(sign, Ink::Accent), piece(shown, ink), piece(rest, Ink::Border)]);
    paper.end_item();
    paper.gap();
    paper.text(&search.found, Ink::Quiet);
    paper.gap();
    for (at, one) in search.choices.iter().enumerate() {
        choice(at, one, paper);
    }
}

pub(super) fn sources(sources: &Sources, paper: &mut Paper) {
    paper.title(&sources.title);
    for line in &sources.intro {
        paper.text(line, Ink::Quiet);
    }
    for source in &sources.sources {
        paper.gap();
        for (at, line) in source.iter().enumerate() {
            let (indent, ink) = if at == 0 { (0, Ink::Text) } else { (2, Ink::Quiet) };
            paper.flow(indent, &[piece(line, ink)]);
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
    for (command, help) in &keys.commands {
        let chords = keymap::binding(*command).chords.iter().map(|chord| chord_name(*chord, words));
        let names = chords.collect::<Vec<_>>().join(", ");
        paper.hanging(0, 14, &[piece(names, Ink::Accent)], &[piece(help, Ink::Text)]);
    }
    paper.gap();
    paper.quiet(&keys.lines);
}

/// The name of a key.
pub(in crate::tui) fn chord_name(chord: Chord, words: &Messages) -> String {
    let id = match chord.key {
        Key::Enter => "keys-name-enter",
        Key::Esc => "keys-name-esc",
        Key::Tab => "keys-name-tab",
        Key::BackTab => "keys-name-back-tab",
        Key::Space => "keys-name-space",
        Key::Up => "keys-name-up",
        Key::Down => "keys-name-down",
        Key::Left => "keys-name-left",
        Key::Right => "keys-name-right",
        Key::PageUp => "keys-name-page-up",
        Key::PageDown => "keys-name-page-down",
        Key::Home => "keys-name-home",
        Key::End => "keys-name-end",
        Key::Backspace => "keys-name-backspace",
        Key::Delete => "keys-name-delete",
        Key::Char(letter) => return letter.to_string(),
    };
    words.text(id)
}
