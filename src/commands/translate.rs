//! `translate`: what is translated, who checked it, and the files of a new language.

use std::path::Path;

use serde_json::{Value, json};

use super::output::{output, output_json};
use super::session::{Session, whole_course};
use crate::cli::{Format, Place, Stamp};
use crate::environment::Environment;
use crate::failure::{Exit, Failure, Unknown};
use crate::store::{self, write_text};
use vangnet_core::lesson;
use vangnet_core::lesson::Module;
use vangnet_core::messages::Messages;
use vangnet_core::model::{Checked, Id, PageState};
use vangnet_core::reading::{Course, write_status};

/// Every module and language: how many pages are reviewed, draft, behind or missing, and which want work.
pub fn status(environment: &mut Environment<'_>, session: &Session<'_>, format: Format) -> Result<Exit, Failure> {
    let course = whole_course(session)?;
    let languages = languages(&course);
    let rows = course.modules_and_now().map(|module| (module, &languages));
    match format {
        Format::Json => {
            let modules: Vec<Value> = rows.map(|(module, languages)| module_json(module, languages)).collect();
            output_json(environment.output, &json!({ "format": 1, "modules": modules }))
        }
        Format::Text => {
            let texts: Vec<String> =
                rows.map(|(module, languages)| module_text(module, languages, session.words())).collect();
            output(environment.output, &texts.join("\n"))
        }
    }
}

/// The languages that are promised or begun, sorted.
fn languages(course: &Course) -> Vec<Id> {
    let begun = course.modules_and_now().flat_map(|module| module.prose.keys().cloned());
    let mut languages: Vec<Id> = course.languages().iter().cloned().chain(begun).collect();
    languages.sort();
    languages.dedup();
    languages
}

/// The pages of a module in a state.
fn in_state<'m>(module: &'m Module, language: &str, state: PageState) -> Vec<&'m str> {
    let pages = module.pages.iter().filter(|page| module.page_state(&page.id, language) == state);
    pages.map(|page| page.id.as_str()).collect()
}

fn module_text(module: &Module, languages: &[Id], words: &Messages) -> String {
    let mut text = words.format("translate-module", &[("module", module.id.as_str().into())]);
    text.push('\n');
    for language in languages {
        let pages = |state| in_state(module, language, state);
        let (behind, missing) = (pages(PageState::Behind), pages(PageState::Missing));
        let counts = words.format(
            "translate-language",
            &[
                ("language", language.as_str().into()),
                ("reviewed", pages(PageState::Reviewed).len().into()),
                ("draft", pages(PageState::Draft).len().into()),
                ("behind", behind.len().into()),
                ("missing", missing.len().into()),
            ],
        );
        text.push_str(&format!("  {counts}"));
        if *language == module.source {
            text.push_str(&format!(" {}", words.text("translate-source")));
        }
        text.push('\n');
        for (id, list) in [("translate-behind", behind), ("translate-missing", missing)] {
            let list = list.join(", ");
            if !list.is_empty() {
                text.push_str(&format!("    {}\n", words.format(id, &[("pages", (&list).into())])));
            }
        }
    }
    text
}

fn module_json(module: &Module, languages: &[Id]) -> Value {
    let states = [PageState::Reviewed, PageState::Draft, PageState::Behind, PageState::Missing];
    let languages = languages.iter().map(|language| {
        let pages = states.iter().map(|state| (state.as_str().to_owned(), json!(in_state(module, language, *state))));
        (language.to_string(), Value::Object(pages.collect()))
    });
    json!({ "id": module.id, "source": module.source, "languages": Value::Object(languages.collect()) })
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

type Change<'c> = &'c dyn Fn(&mut Module, &Id, &Id) -> Option<()>;

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
    let mut module = course.module(&id).cloned().ok_or_else(|| unknown(Unknown::Module, &place.module, Vec::new()))?;
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
    let count = chosen.iter().filter_map(|page| change(&mut module, &language, page)).count();
    let path = format!("{id}/status.toml");
    write_text(root, &path, &write_status(&module))?;
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
    for module in course.modules_and_now() {
        let source = format!("{}/{}.toml", module.id, module.source);
        let Some(text) = course.content().text(&source) else { continue };
        let path = format!("{}/{language}.toml", module.id);
        let made = course.content().text(&path).is_none();
        if made {
            write_text(root, &path, &laid_out(text, &module.source, words))?;
        }
        let id = if made { "translate-made" } else { "translate-kept" };
        said.push_str(&words.format(id, &[("path", (&path).into())]));
        said.push('\n');
    }
    said.push_str(&words.format("translate-next", &[("language", language.as_str().into())]));
    said.push('\n');
    output(environment.output, &said)
}

/// The source file with every page behind `#`, and the title and summary as they are.
fn laid_out(source: &str, language: &Id, words: &Messages) -> String {
    let head = words.format("translate-head", &[("source", language.as_str().into())]);
    let mut text = format!("# {head}\n\n");
    let mut in_pages = false;
    for line in source.lines() {
        in_pages |= line.trim_start().starts_with("[page");
        if in_pages && !line.trim().is_empty() {
            text.push_str("# ");
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}
