//! `forget`: deletes what is kept. It asks first, unless told not to.

use super::output::{output, say_lines};
use super::session::{Session, line_width};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::plain;
use vangnet_core::model::fold::same;

pub fn forget(environment: &mut Environment<'_>, session: &Session<'_>, yes: bool) -> Result<Exit, Failure> {
    let words = session.words();
    let path = session.file.path().display().to_string();
    let said = if session.file.kept().is_empty() {
        words.format("forget-nothing", &[("path", (&path).into())])
    } else if yes || agrees(environment, session, &path)? {
        words.format("forget-done", &[("count", session.file.forget()?.len().into())])
    } else {
        words.text("forget-kept")
    };
    say_lines(environment, session, &[said])
}

fn agrees(environment: &mut Environment<'_>, session: &Session<'_>, path: &str) -> Result<bool, Failure> {
    let words = session.words();
    let question = words.format("forget-question", &[("path", path.into())]);
    let question = plain::clean(&question, line_width(environment, session));
    output(environment.output, &format!("{question} "))?;
    let mut typed = String::new();
    environment.input.read_line(&mut typed).map_err(Failure::terminal)?;
    Ok(words.text("forget-yes").split_whitespace().any(|word| same(word, &typed)))
}
