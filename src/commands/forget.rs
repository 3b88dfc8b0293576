//! `forget`: deletes what is kept. It asks first, unless told not to.

use super::output::output;
use super::session::Session;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};

/// Deletes the progress file and what was set aside.
pub fn forget(environment: &mut Environment<'_>, session: &Session<'_>, yes: bool) -> Result<Exit, Failure> {
    let words = session.words();
    let path = session.file.path().display().to_string();
    if session.file.kept().is_empty() {
        return output(environment.output, &line(words.format("forget-nothing", &[("path", (&path).into())])));
    }
    if !yes && !agrees(environment, session, &path)? {
        return output(environment.output, &line(words.text("forget-kept")));
    }
    let gone = session.file.forget()?;
    output(environment.output, &line(words.format("forget-done", &[("count", gone.len().into())])))
}

fn agrees(environment: &mut Environment<'_>, session: &Session<'_>, path: &str) -> Result<bool, Failure> {
    let words = session.words();
    output(environment.output, &words.format("forget-question", &[("path", path.into())]))?;
    output(environment.output, " ")?;
    let mut typed = String::new();
    let read = environment.input.read_line(&mut typed);
    read.map_err(|error| Failure::Terminal { why: error.to_string() })?;
    let typed = typed.trim().to_lowercase();
    Ok(words.text("forget-yes").split_whitespace().any(|word| word == typed))
}

fn line(text: String) -> String {
    text + "\n"
}
