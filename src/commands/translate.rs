//! `translate`: what is translated, who checked it, and the files of a new language.

use std::path::Path;

use super::output::{output, output_json};
use super::session::{Session, whole_course};
use crate::author::translate;
use crate::author::translate::Change;
use crate::cli::{Format, Place, Stamp};
use crate::environment::Environment;
use crate::failure::{Exit, Failure, Unknown};
use crate::store::{self, write_text};
use vangnet_core::lesson;
use vangnet_core::model::{Checked, Id};
use vangnet_core::reading::Course;

/// Says of every module and language what is done and what wants work.
pub fn status(environment: &mut Environment<'_>, session: &Session<'_>, format: Format) -> Result<Exit, Failure> {
    let course = whole_course(session)?;
    match format {
        Format::Json => output_json(environment.output, &translate::status_json(&course)),
        Format::Text => output(environment.output, &translate::status_text(&course, session.words())),
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

/// Changes the stamps of some pages and writes `status.toml`.
fn change(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    place: &Place,
    said: &'static str,
    change: Change<'_>,
) -> Result<Exit, Failure> {
    let root = folder(session)?;
    let unknown = |what, given: &str, known: Vec<String>| Failure::Unknown { what, given: given.to_owned(), known };
    let id = Id::parse(&place.module).ok_or_else(|| unknown(Unknown::Module, &place.module, Vec::new()))?;
    let course = Course::open(store::folder(root)?);
    let module = course.module(&id).ok_or_else(|| unknown(Unknown::Module, &place.module, Vec::new()))?;
    let languages: Vec<String> = module.prose.keys().map(ToString::to_string).collect();
    let language = Id::parse(&place.language).filter(|language| module.prose.contains_key(language));
    let language = language.ok_or_else(|| unknown(Unknown::Language, &place.language, languages))?;
    let pages: Vec<Id> = module.pages.iter().map(|page| page.id.clone()).collect();
    let chosen = match &place.page {
        None => pages,
        Some(given) => match pages.iter().find(|page| ***page == **given) {
            Some(page) => vec![page.clone()],
            None => return Err(unknown(Unknown::Page, given, pages.iter().map(ToString::to_string).collect())),
        },
    };
    let (count, text) = translate::restamp(module, &language, &chosen, change);
    let path = format!("{id}/status.toml");
    write_text(root, &path, &text)?;
    let words = session.words();
    output(
        environment.output,
        &format!("{}\n", words.format(said, &[("count", count.into()), ("path", (&path).into())])),
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
    let mut said = String::new();
    for (path, text) in translate::new_language(&course, &language, words) {
        if let Some(text) = &text {
            write_text(root, &path, text)?;
        }
        let id = if text.is_some() { "translate-made" } else { "translate-kept" };
        said.push_str(&words.format(id, &[("path", (&path).into())]));
        said.push('\n');
    }
    said.push_str(&words.format("translate-next", &[("language", language.as_str().into())]));
    said.push('\n');
    output(environment.output, &said)
}
