//! Text and values for the reader, on whatever stream they go to.

use std::io::{self, Write};

use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::plain::Paced;

/// Writes text for the reader. A reader who went away is no trouble.
pub fn output(stream: &mut dyn Write, text: &str) -> Result<Exit, Failure> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if !is_closed(&error) => Err(Failure::terminal(error)),
        _ => Ok(Exit::Done),
    }
}

/// Speaks text: on a terminal line by line, so that a screen reader hears all of it.
pub(super) fn speak(environment: &mut Environment<'_>, text: &str) -> Result<Exit, Failure> {
    if environment.output_is_terminal {
        return output(&mut Paced { output: environment.output, pause: environment.pause }, text);
    }
    output(environment.output, text)
}

pub(super) fn output_lines(stream: &mut dyn Write, lines: &[String]) -> Result<Exit, Failure> {
    output(stream, &lines.iter().map(|line| format!("{line}\n")).collect::<String>())
}

pub(super) fn output_json(stream: &mut dyn Write, value: &impl serde::Serialize) -> Result<Exit, Failure> {
    let text = serde_json::to_string_pretty(value).expect("own shapes can always be written as JSON");
    output(stream, &(text + "\n"))
}

/// Whether an error means that nobody reads the output any more. That is no trouble.
pub(super) fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}
