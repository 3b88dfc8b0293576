//! `check`: everything that is wrong with lessons, locales and regions, at once.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use super::output;
use super::output_json;
use crate::check;
use crate::check::Checked;
use crate::check::Readability;
use crate::check::Wording;
use crate::cli;
use crate::cli::CheckFormat;
use crate::diagnostic;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::failure::Unknown;
use crate::lesson::Course;
use crate::lesson::Id;
use crate::lesson::Shelf;
use crate::report;
use crate::report::Reads;
use crate::run::Setting;
use crate::store;
use crate::store::Embedded;
use crate::store::Folder;

/// Checks a folder of lessons, one module of a folder, or the shipped course with its interface texts.
pub fn check(environment: &mut Environment<'_>, setting: &Setting<'_>, asked: &cli::Check) -> Result<Exit, Failure> {
    // Who stands in a folder of lessons means that folder.
    let here = Folder::open(Path::new(".")).ok().filter(|here| here.text("course.toml").is_some());
    let here = here.map(|_| Path::new("."));
    let folder = asked.folder.as_deref().or(setting.global.lessons.as_deref()).or(here);
    let today = (environment.clock)().to_zoned(jiff::tz::TimeZone::UTC).date();
    let (shelf, only) = shelf(folder)?;
    let course = Course::open(Arc::clone(&shelf));
    if let Some(module) = &only {
        in_course(&course, module)?;
    }
    let Checked { mut diagnostics, mut readability } = check::all(&course, &wordings(), today);
    if let Some(module) = &only {
        let folder = format!("{module}/");
        diagnostics.retain(|one| one.place.file.starts_with(&folder));
        readability.retain(|one| one.module == *module);
    }
    if folder.is_none() {
        diagnostics.extend(check::locales(setting.languages.catalogues()));
    }
    diagnostic::sort(&mut diagnostics);
    let words = setting.words();
    match asked.format {
        CheckFormat::Json => output_json(environment.output, &report::json(&diagnostics, &reads(&readability), words))?,
        CheckFormat::Github => {
            let path = folder.map_or_else(|| "lessons".to_owned(), |folder| folder.display().to_string());
            let above = if only.is_some() { parent(&path) } else { path };
            output(environment.output, &report::github(&diagnostics, &above, words))?
        }
        CheckFormat::Text => {
            let coloured = colour(environment);
            let text_of = |path: &str| text_of(&shelf, setting, path);
            let mut text = report::text(&diagnostics, &text_of, words, coloured);
            if asked.readability {
                text.push('\n');
                text.push_str(&report::readability(&reads(&readability), words));
            }
            output(environment.output, &text)?
        }
    };
    Ok(exit(&diagnostics, asked.deny_warnings))
}

/// How each module reads, without the layers below.
fn reads(readability: &[Readability]) -> Vec<Reads<'_>> {
    let reads =
        readability.iter().map(|one| Reads { module: &one.module, language: &one.language, measure: &one.measure });
    reads.collect()
}

/// The folder that holds a folder.
fn parent(path: &str) -> String {
    Path::new(path).parent().map_or_else(String::new, |above| above.display().to_string())
}

/// The lists of wording that were built in.
fn wordings() -> Vec<Wording> {
    let read = store::wordings().into_iter().map(|(language, text)| Wording::parse(&language, &text));
    read.map(|wording| wording.expect("the lists of wording are tested")).collect()
}

fn exit(diagnostics: &[Diagnostic], deny_warnings: bool) -> Exit {
    let errors = diagnostics.iter().any(|one| deny_warnings || one.severity() == Severity::Error);
    if errors { Exit::ContentErrors } else { Exit::Done }
}

/// Refuses a module that its course does not name: nothing would be looked at.
fn in_course(course: &Course, module: &Id) -> Result<(), Failure> {
    if course.ids().any(|id| id == module) || course.module(module).is_some() {
        return Ok(());
    }
    let known = course.ids().map(ToString::to_string).collect();
    Err(Failure::Unknown { what: Unknown::Module, given: module.to_string(), known })
}

/// Where to read, and the one module to report when a module's own folder was named.
fn shelf(folder: Option<&Path>) -> Result<(Arc<dyn Shelf>, Option<Id>), Failure> {
    let Some(folder) = folder else { return Ok((Arc::new(Embedded), None)) };
    let own = Folder::open(folder)?;
    if own.text("lesson.toml").is_none() {
        return Ok((Arc::new(own), None));
    }
    // A module is read within its course, so that sources and regions are known.
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().and_then(|name| Id::parse(&name.to_string_lossy()));
    match (whole.parent(), name) {
        (Some(parent), Some(name)) => Ok((Arc::new(Folder::open(parent)?), Some(name))),
        _ => Err(Failure::NoLessons { path: folder.display().to_string() }),
    }
}

/// The text that a diagnostic points into: of a lesson file, or of an interface file.
fn text_of(shelf: &dyn Shelf, setting: &Setting<'_>, path: &str) -> Option<String> {
    shelf.text(path).map(Cow::into_owned).or_else(|| {
        let (language, name) = path.trim_start_matches("locales/").split_once('/')?;
        let catalogue = setting.languages.catalogues().iter().find(|catalogue| catalogue.language == language)?;
        catalogue.files.iter().find(|(file, _)| file == name).map(|(_, text)| text.to_string())
    })
}

fn colour(environment: &Environment<'_>) -> bool {
    let no_color = environment.variables.get("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = environment.variables.get("TERM").is_none_or(|term| matches!(term.as_str(), "" | "dumb"));
    environment.output_is_terminal && !no_color && !dumb
}
