//! No verb, and `open`: the course itself, on the full screen or in plain lines.

use std::path::Path;
use std::sync::Arc;

use super::front_end;
use super::session::{Session, address, content_faults, open_course, player};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::Found;
use vangnet_core::player::{Action, Notice};

pub fn learn(
    environment: &mut Environment<'_>,
    mut session: Session<'_>,
    place: Option<&str>,
) -> Result<Exit, Failure> {
    let course = open_course(&session)?;
    session.found = session.file.begin(session.found, (environment.clock)());
    let mut player = player(environment, &session, Arc::clone(&course))?;
    let target = place.map(|place| address(&player, session.words(), place)).transpose()?;
    if let Some(target) = target {
        player.update(Action::Open(target), (environment.clock)());
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
