//! No verb, and `open`: the course itself, on the full screen or in plain lines.

use std::sync::Arc;

use super::front_end;
use super::session::{Session, address, open_course, player, warn_about_content};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::Found;
use vangnet_core::player::{Action, Notice};

pub fn learn(environment: &mut Environment<'_>, session: Session<'_>, place: Option<&str>) -> Result<Exit, Failure> {
    let course = open_course(&session)?;
    let mut player = player(environment, &session, Arc::clone(&course))?;
    let target = place.map(|place| address(&player, session.words(), place)).transpose()?;
    if let Some(target) = target {
        player.update(Action::Open(target), (environment.clock)());
    }
    warn_about_content(environment, &session, &course);
    match &session.found {
        Found::SetAside(path) => player.notify(Notice::SetAside(path.clone())),
        Found::Newer(path) => player.notify(Notice::Newer(path.clone())),
        Found::Nothing | Found::Read(_) => {}
    }
    front_end::run(environment, &session, &mut player, None)
}
