//! `review`: questions from before that are due, or what comes back when.

use super::learn::open;
use super::output::say_lines;
use super::session::{Session, open_course, player, readable, warn_about_content};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use vangnet_core::player::Address;
use vangnet_core::view;

pub fn review(environment: &mut Environment<'_>, session: Session<'_>) -> Result<Exit, Failure> {
    open(environment, session, |_, _| Ok(vec![Address::Review]))
}

pub fn list(environment: &mut Environment<'_>, session: &Session<'_>) -> Result<Exit, Failure> {
    readable(session)?;
    let player = player(environment, session, open_course(session)?)?;
    warn_about_content(environment, session, player.course());
    let mut lines = view::comes_back(&player, session.words());
    if lines.is_empty() {
        lines.push(session.words().text("review-nothing-yet"));
    }
    say_lines(environment, session, &lines)
}
