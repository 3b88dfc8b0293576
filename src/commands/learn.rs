//! No verb, and `open`: the course itself, on the full screen or in plain lines.

use std::path::Path;
use std::sync::Arc;

use super::front_end;
use super::session::{Session, address, content_faults, open_course, player};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::Found;
use vangnet_core::messages::Messages;
use vangnet_core::player::{Action, Address, Notice, Player};

pub fn learn(environment: &mut Environment<'_>, session: Session<'_>, place: Option<&str>) -> Result<Exit, Failure> {
    open(environment, session, |player, words| place.map(|place| address(player, words, place)).into_iter().collect())
}

/// The course with these places open, each on top of the one before.
pub(super) fn open(
    environment: &mut Environment<'_>,
    mut session: Session<'_>,
    places: impl FnOnce(&Player, &Messages) -> Result<Vec<Address>, Failure>,
) -> Result<Exit, Failure> {
    let course = open_course(&session)?;
    session.found = session.file.begin(session.found, (environment.clock)());
    let mut player = player(environment, &session, Arc::clone(&course))?;
    for place in places(&player, session.words())? {
        player.update(Action::Open(place), (environment.clock)());
    }
    // On the full screen nobody would read what stands on the error stream.
    content_faults(&session, &course).into_iter().for_each(|sentence| player.notify(Notice::Fault(sentence)));
    match &session.found {
        Found::SetAside(path) => player.notify(Notice::SetAside(path.clone())),
        Found::Newer(path) => player.notify(Notice::Newer(path.clone())),
        Found::Unread(failure) => player.notify(Notice::NotKept(failure.say(session.words()))),
        // It was not set aside because nothing is to be written.
        Found::Damaged(path) => {
            player.notify(Notice::NotKept(Failure::at("failure-damaged", Path::new(path)).say(session.words())))
        }
        Found::Nothing | Found::Read(_) => {}
    }
    front_end::run(environment, &session, &mut player, None)
}
