//! `translate`: what is translated, who checked it, and the files of a new language.

use std::collections::BTreeMap;
use std::path::Path;

use super::output::{output_json, say, say_lines};
use super::session::{Session, whole_course};
use crate::author::report::said;
use crate::author::stamps::Stamps;
use crate::author::translate;
use crate::cli::{Format, Place, Stamp};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{self, change_text, write_text};
use vangnet_core::diagnostic::Severity;
use vangnet_core::lesson::Module;
use vangnet_core::messages::Messages;
use vangnet_core::model::{self, Checked, Id, Language, Role};
use vangnet_core::reading::{Course, text_hash};

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
    let date = environment.now().date();
    change(environment, session, &stamp.place, "list-stamped", &|module, language, page| {
        let text_hash = text_hash(module, language, page)?;
        let source_hash = module.hashes.get(page)?.clone();
        let text_hash = Some(text_hash).filter(|_| checked != Checked::None);
        Some(model::Stamp { source_hash, text_hash, checked, by: stamp.by.clone(), date })
    })
}

/// Renews the stamps of pages whose source or text changed without changing its meaning.
pub fn same_meaning(environment: &mut Environment<'_>, session: &Session<'_>, place: &Place) -> Result<Exit, Failure> {
    change(environment, session, place, "translate-renewed", &|module, language, page| {
        let stamp = module.stamps.get(&(language.clone(), page.clone()))?;
        let source_hash = module.hashes.get(page)?.clone();
        if stamp.source_hash == source_hash && !module.was_rewritten(page, language) {
            return None;
        }
        let text_hash = text_hash(module, language, page).filter(|_| stamp.checked != Checked::None);
        Some(model::Stamp { source_hash, text_hash, ..stamp.clone() })
    })
}

fn change(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    place: &Place,
    said: &'static str,
    change: &dyn Fn(&Module, &Language, &Id) -> Option<model::Stamp>,
) -> Result<Exit, Failure> {
    let root = folder(session)?;
    let unknown_module = || Failure::unknown("failure-unknown-module", &place.module, None::<&str>);
    let id = Id::parse(&place.module).ok_or_else(unknown_module)?;
    if !root.join(id.as_str()).is_dir() {
        return Err(unknown_module());
    }
    let mut count = 0;
    let path = format!("{id}/status.toml");
    change_text(&root.join(&path), |text| {
        // Read again under the lock: another run may have changed it a moment ago.
        let course = Course::open(store::folder(root)?);
        let module = course.module(&id);
        let files = [path.clone(), format!("{id}/lesson.toml"), format!("{id}/{}.toml", place.language)];
        sound(&course, &files, session.words())?;
        let module = module.ok_or_else(unknown_module)?;
        let unknown_language = || Failure::unknown("failure-unknown-language", &place.language, module.prose.keys());
        let language =
            module.prose.keys().find(|language| ***language == *place.language).ok_or_else(unknown_language)?;
        let mut pages: Vec<Id> = module.pages.iter().map(|page| page.id.clone()).collect();
        if let Some(given) = &place.page {
            let page = module.page(given).ok_or_else(|| Failure::unknown("failure-unknown-page", given, &pages))?;
            pages = vec![page.id.clone()];
        }
        let mut stamps = stamps(text, &path, session.words())?;
        // What is gone is cleared; a language whose file cannot be read is not gone.
        stamps.clear(&|language| !is_gone(root, &id, language), &|page| module.page(page).is_some());
        for ((language, page), stamp) in &module.stamps {
            stamps.renew(language, page, &stamp.source_hash);
        }
        for page in &pages {
            if let Some(stamp) = change(module, language, page) {
                stamps.set(language, page, &stamp);
                count += 1;
            }
        }
        stamps.set_minutes(&minutes(module));
        Ok(Some(stamps.text()))
    })?;
    say_lines(
        environment,
        session,
        &[session.words().format(said, &[("count", count.into()), ("path", (&path).into())])],
    )
}

/// Minutes of a lesson as they are counted, per language and role.
fn minutes(module: &Module) -> BTreeMap<(Language, Role), u32> {
    let of = |language: &Language| Role::ALL.map(|role| ((language.clone(), role), module.minutes(role, language)));
    module.prose.keys().flat_map(of).collect()
}

/// Nothing is written on top of what could not be read: the first fault in one of the files is said, with its place.
fn sound(course: &Course, files: &[String], words: &Messages) -> Result<(), Failure> {
    let diagnostics = course.diagnostics();
    let mut faults = diagnostics.iter().filter(|one| one.severity() == Severity::Error);
    let Some(fault) = faults.find(|one| files.contains(&one.place.file)) else { return Ok(()) };
    let (what, help) = said(fault, words);
    let place = format!("{}:{}:{}", fault.place.file, fault.place.line, fault.place.column);
    Err(refused(&place, &format!("{what} {help}"), words))
}

fn stamps(text: Option<&str>, path: &str, words: &Messages) -> Result<Stamps, Failure> {
    Stamps::parse(text).map_err(|why| refused(path, why.trim(), words))
}

fn refused(place: &str, why: &str, words: &Messages) -> Failure {
    Failure::Usage(words.format("translate-refused", &[("place", place.into()), ("why", why.into())]))
}

fn is_gone(root: &Path, module: &Id, language: &str) -> bool {
    store::is_absent(&root.join(module.as_str()).join(format!("{language}.toml")))
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
            if let Some(module) = course.modules_and_now().find(|module| path.starts_with(&format!("{}/", module.id))) {
                note_source(root, module, &language, environment.now().date(), words)?;
            }
            write_text(root, &path, text)?;
        }
        let id = if text.is_some() { "translate-made" } else { "translate-kept" };
        said.push(words.format(id, &[("path", (&path).into())]));
    }
    said.push(words.format("translate-next", &[("language", language.as_str().into())]));
    say_lines(environment, session, &said)
}

/// Writes down from which source the pages of a language are made, so that they fall behind when it changes.
fn note_source(
    root: &Path,
    module: &Module,
    language: &Language,
    date: jiff::civil::Date,
    words: &Messages,
) -> Result<(), Failure> {
    let path = format!("{}/status.toml", module.id);
    change_text(&root.join(&path), |text| {
        let mut stamps = stamps(text, &path, words)?;
        for (page, hash) in module.pages.iter().filter_map(|page| module.hashes.get_key_value(&page.id)) {
            if !stamps.knows(language, page) {
                let source_hash = hash.clone();
                let stamp =
                    model::Stamp { source_hash, text_hash: None, checked: Checked::None, by: String::new(), date };
                stamps.set(language, page, &stamp);
            }
        }
        Ok(Some(stamps.text()))
    })
}
