//! What can be done at this moment with which key: the bottom line says it, and `input` does it.

#![deny(clippy::wildcard_enum_match_arm)]

use super::cursor::Cursor;
use super::drawn::Drawn;
use super::focus::Focusable;
use crate::keymap::{self, Chord, Key};
use vangnet_core::player::Command;
use vangnet_core::view::{Offer, Scene};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Enter {
    /// The same as this command.
    Command(Command),
    /// Something on the screen; the message that says what.
    On(&'static str),
}

/// Where something to be read or chosen is out of sight, Enter reads on until it is seen.
pub(super) fn enter(scene: &Scene, cursor: &Cursor, drawn: Drawn) -> Option<Enter> {
    if cursor.footer.is_some() {
        return None;
    }
    let focused = cursor.focused();
    if drawn.hidden || focused.is_none() && drawn.more() {
        return Some(Enter::On("screen-enter-read-on"));
    }
    let Some(focused) = focused else {
        return [Command::Next, Command::Close].into_iter().find(|one| scene.offer(*one).is_some()).map(Enter::Command);
    };
    Some(match focused {
        Focusable::Act(_) => Enter::On("screen-choose"),
        Focusable::Say(_) => Enter::On("screen-enter-say"),
        Focusable::Pick(_, true) | Focusable::Number(_) | Focusable::HandIn => Enter::Command(Command::Submit),
        Focusable::Pick(_, false) => Enter::On("screen-enter-mark"),
        Focusable::Toggle(_, true) => Enter::On("screen-enter-untick"),
        Focusable::Toggle(_, false) => Enter::On("screen-enter-tick"),
        Focusable::Item(..) if cursor.grabbed => Enter::On("screen-enter-put-down"),
        Focusable::Item(..) => Enter::On("screen-enter-pick-up"),
        Focusable::Row(_) => Enter::On("screen-enter-down"),
        Focusable::Field(..) if cursor.is_last() && scene.offer(Command::Next).is_some() => {
            Enter::Command(Command::Next)
        }
        Focusable::Field(..) => Enter::On("screen-enter-down"),
    })
}

/// A command, its place among all of them, and the key that does it here.
pub(super) struct Keyed<'s> {
    pub(super) at: usize,
    pub(super) chord: Option<Chord>,
    pub(super) offer: &'s Offer,
}

/// What only a letter does is left out where letters are text. With letters switched off a command stands without a
/// key: Tab leads to it.
pub(super) fn keyed<'s>(scene: &'s Scene, cursor: &Cursor, drawn: Drawn, letters: bool) -> Vec<Keyed<'s>> {
    let enter = self::enter(scene, cursor, drawn);
    // What turns over a part of this page turns to no other one yet.
    let turns =
        |chord: &Chord| chord.key == Key::PageDown && drawn.more() || chord.key == Key::PageUp && drawn.scroll > 0;
    // They may change what has the focus.
    let changes = |chord: &Chord| matches!(chord.key, Key::Left | Key::Right) && !cursor.focusables.is_empty();
    let is_taken = |chord: &Chord| turns(chord) || changes(chord);
    let is_heard = |chord: &&Chord| (letters && !cursor.is_text() || !chord.is_letter()) && !is_taken(chord);
    let chord = |offer: &Offer| {
        let enters = enter == Some(Enter::Command(offer.command));
        if enters { Some(Chord::ENTER) } else { keymap::binding(offer.command).chords.iter().find(is_heard).copied() }
    };
    let all = scene.commands.iter().enumerate().map(|(at, offer)| Keyed { at, chord: chord(offer), offer });
    all.filter(|one| one.chord.is_some() || !cursor.is_text() || cursor.footer.is_some()).collect()
}
