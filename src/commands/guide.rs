//! `guide`: all that whoever leads a group should know.

use super::output::say;
use super::session::Session;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::plain;
use vangnet_core::view;

pub fn guide(environment: &mut Environment<'_>, session: &Session<'_>) -> Result<Exit, Failure> {
    let words = session.words();
    say(environment, session, &plain::guide_text(&view::guide(words), words))
}
