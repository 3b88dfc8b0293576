//! `forget`: deletes what is kept, all of it or that of one module or page. It asks first, unless told not to.

use super::answer::answer;
use super::output::say_lines;
use super::session::{Session, readable};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use vangnet_core::model::Id;
use vangnet_core::model::fold::same;
use vangnet_core::player::Address;

pub fn forget(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    place: Option<&str>,
    yes: bool,
) -> Result<Exit, Failure> {
    if let Some(place) = place {
        return forget_part(environment, session, place, yes);
    }
    let words = session.words();
    let path = session.file.path().display().to_string();
    let question = words.format("forget-question", &[("path", (&path).into())]);
    let said = if session.file.kept()?.is_empty() {
        words.format("forget-nothing", &[("path", (&path).into())])
    } else if yes || agrees(environment, session, &question)? {
        words.format("forget-done", &[("count", session.file.forget()?.into())])
    } else {
        words.text("forget-kept")
    };
    say_lines(environment, session, &[said])
}

/// What is kept of a module that the course no longer has can be deleted, too.
fn forget_part(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    place: &str,
    yes: bool,
) -> Result<Exit, Failure> {
    let words = session.words();
    let kept = readable(session)?;
    let unknown =
        || Failure::unknown("failure-unknown-module", place, kept.iter().flat_map(|kept| kept.modules.keys()));
    let (module, page): (Id, Option<Id>) = match Address::parse(place) {
        Some(Address::Module(module)) => (module, None),
        Some(Address::Page(module, page)) => (module, Some(page)),
        _ => return Err(unknown()),
    };
    let named = [("place", place.into())];
    let is_there = kept.is_some_and(|kept| kept.clone().forget(&module, page.as_ref()));
    let question = words.format("forget-question-part", &named);
    let mut said = Vec::new();
    if is_there && !yes && !agrees(environment, session, &question)? {
        said.push(words.text("forget-kept"));
    } else if is_there && session.file.forget_part(&module, page.as_ref(), environment.seed)? {
        said.push(words.format("forget-done-part", &named));
    } else {
        said.push(words.format("forget-nothing-part", &named));
    }
    // It may stand there, too, and nobody can take out a part of it.
    match session.file.aside()? {
        0 => {}
        count => said.push(words.format("forget-aside", &[("count", count.into())])),
    }
    say_lines(environment, session, &said)
}

fn agrees(environment: &mut Environment<'_>, session: &Session<'_>, question: &str) -> Result<bool, Failure> {
    let typed = answer(environment, session, question)?.unwrap_or_default();
    Ok(session.words().text("forget-yes").split_whitespace().any(|word| same(word, &typed)))
}
