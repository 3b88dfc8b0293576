//! `forget`: deletes what is kept. It asks first, unless told not to.

use std::io::{BufRead, Read};

use super::output::output;
use super::session::Session;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use vangnet_core::messages::Messages;

pub fn forget(environment: &mut Environment<'_>, session: &Session<'_>, yes: bool) -> Result<Exit, Failure> {
    let words = session.words();
    let path = session.file.path().display().to_string();
    let said = if session.file.kept().is_empty() {
        words.format("forget-nothing", &[("path", (&path).into())])
    } else if yes || agrees(environment, words, &path)? {
        words.format("forget-done", &[("count", session.file.forget()?.len().into())])
    } else {
        words.text("forget-kept")
    };
    output(environment.output, &(said + "\n"))
}

fn agrees(environment: &mut Environment<'_>, words: &Messages, path: &str) -> Result<bool, Failure> {
    output(environment.output, &(words.format("forget-question", &[("path", path.into())]) + " "))?;
    let mut typed = String::new();
    // An answer is short; an input without end is none.
    Read::take(&mut *environment.input, 1_000).read_line(&mut typed).map_err(Failure::terminal)?;
    let typed = typed.trim().to_lowercase();
    Ok(words.text("forget-yes").split_whitespace().any(|word| word == typed))
}
