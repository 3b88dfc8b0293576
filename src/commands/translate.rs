//! `translate`: what is translated, who checked it, and the files of a new language.

use std::path::Path;

use super::output::{output_json, say, say_lines};
use super::session::{Session, whole_course};
use crate::author::translate;
use crate::cli::{Format, Place, Stamp};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{self, write_text};
use vangnet_core::lesson::{self, Module};
use vangnet_core::model::{Checked, Id, Language};
use vangnet_core::reading::{Course, write_status};

pub fn status(environment: &mut Environment<'_>, session: &Session<'_>, format: Format) -> Result<Exit, Failure> {
    let course = whole_course(session)?;
    match format {
        Format::Json => output_json(environment.output, &translate::status_json(&course)),
        Format::Text => say(environment, session, &translate::status_text(&course, session.words())),
    }
}

/// Stamps one page or all pages of a module in a language.
pub fn stamp(environment: &mut Environment<'_>, session: &Session<'_>, stamp: &Stamp) -> Result<Exit, Failure> {
    let checked = Checked::parse(&stamp.checked).unwrap_or(Checked::None);
    let today = (environment.clock)().to_zoned(jiff::tz::TimeZone::UTC).date();
    change(environment, session, &stamp.place, "list-stamped", &|module, language, page| {
        lesson::stamp(module, language, page, checked, &stamp.by, today)
    })
}

/// Renews the stamps of pages whose source changed without changing its meaning.
pub fn same_meaning(environment: &mut Environment<'_>, session: &Session<'_>, place: &Place) -> Result<Exit, Failure> {
    change(environment, session, place, "translate-renewed", &lesson::same_meaning)
}

fn change(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    place: &Place,
    said: &'static str,
    change: &dyn Fn(&mut Module, &Language, &Id) -> Option<()>,
) -> Result<Exit, Failure> {
    let root = folder(session)?;
    let unknown_module = || Failure::unknown("failure-unknown-module", &place.module, None::<&str>);
    let id = Id::parse(&place.module).ok_or_else(unknown_module)?;
    let course = Course::open(store::folder(root)?);
    let module = course.module(&id).ok_or_else(unknown_module)?;
    let unknown_language = || Failure::unknown("failure-unknown-language", &place.language, module.prose.keys());
    let language = module.prose.keys().find(|language| ***language == *place.language).ok_or_else(unknown_language)?;
    let mut pages: Vec<Id> = module.pages.iter().map(|page| page.id.clone()).collect();
    if let Some(given) = &place.page {
        let page = module.page(given).ok_or_else(|| Failure::unknown("failure-unknown-page", given, &pages))?;
        pages = vec![page.id.clone()];
    }
    let mut module = module.clone();
    let count = pages.iter().filter_map(|page| change(&mut module, language, page)).count();
    let path = format!("{id}/status.toml");
    write_text(root, &path, &write_status(&module))?;
    say_lines(
        environment,
        session,
        &[session.words().format(said, &[("count", count.into()), ("path", (&path).into())])],
    )
}

/// The folder with lessons: these verbs write, so they want one.
fn folder<'s>(session: &'s Session<'_>) -> Result<&'s Path, Failure> {
    let asked = session.global.lessons.as_deref();
    asked.ok_or_else(|| Failure::Usage(session.words().text("failure-stamp-folder")))
}

/// Lays out the files of a new language beside those of the source. What is there stays.
pub fn new_language(environment: &mut Environment<'_>, session: &Session<'_>, language: &str) -> Result<Exit, Failure> {
    let words = session.words();
    let root = folder(session)?;
    let wrong = || Failure::Usage(words.format("translate-bad-language", &[("language", language.into())]));
    let language = Id::parse(language).filter(|id| id.len() <= 8).ok_or_else(wrong)?;
    let course = Course::open(store::folder(root)?);
    let mut said = Vec::new();
    for (path, text) in translate::new_language(&course, &language, words) {
        if let Some(text) = &text {
            write_text(root, &path, text)?;
        }
        let id = if text.is_some() { "translate-made" } else { "translate-kept" };
        said.push(words.format(id, &[("path", (&path).into())]));
    }
    said.push(words.format("translate-next", &[("language", language.as_str().into())]));
    say_lines(environment, session, &said)
}
