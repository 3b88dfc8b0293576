//! A question in one line, and the line that was typed.

use super::output::{output, say_lines};
use super::session::{Session, line_width};
use crate::environment::Environment;
use crate::failure::Failure;
use crate::plain::{self, Typed};

/// What was typed; nothing at the end of the input. A line that is too long is no answer, and no part of it is one to the
/// next question: this one is asked again.
pub(super) fn answer(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    question: &str,
) -> Result<Option<String>, Failure> {
    let question = plain::clean(question, line_width(environment, session));
    loop {
        output(environment.output, &format!("{question} "))?;
        let ended = match plain::read_line(environment.input).map_err(Failure::terminal)? {
            Typed::Line(line) => return Ok(Some(line.trim().to_owned())),
            Typed::TooLong(ended) => ended,
            Typed::End => return Ok(None),
        };
        let long = session.words().format("plain-too-long", &[("count", plain::LONGEST.into())]);
        say_lines(environment, session, &[long])?;
        if !ended && !plain::skip_line(environment.input).map_err(Failure::terminal)? {
            return Ok(None);
        }
    }
}
