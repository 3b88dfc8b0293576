//! Events of a console that has no bytes to read.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use crossterm::event::{self, Event};

pub(super) type Piece = Event;

pub(super) fn reader() -> io::Result<impl FnMut() -> io::Result<Piece> + Send + 'static> {
    Ok(event::read)
}

/// What came is whole already.
#[derive(Debug, Default)]
pub(super) struct Parser;

impl Parser {
    pub(super) fn feed(&mut self, event: &Piece, events: &mut VecDeque<Event>) {
        events.push_back(event.clone());
    }

    pub(super) fn patience(&self) -> Option<Duration> {
        None
    }

    pub(super) fn silence(&mut self, _: &mut VecDeque<Event>) {}
}
