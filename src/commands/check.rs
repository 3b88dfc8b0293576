//! `check`: everything that is wrong with lessons, locales and regions, at once.

use std::path::Path;

use super::output::{output, output_json};
use super::session::{Session, of_folder};
use crate::author::check::{Checked, Wording};
use crate::author::guess::Score;
use crate::author::{check, guess, report};
use crate::cli::CheckFormat;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::{cli, store};
use vangnet_core::diagnostic::{self, Severity};
use vangnet_core::messages::Messages;
use vangnet_core::model::{Id, letters};
use vangnet_core::reading::{Content, Course};

/// Checks a folder of lessons, one module of a folder, or the shipped course with its interface texts.
pub fn check(environment: &mut Environment<'_>, session: &Session<'_>, asked: &cli::Check) -> Result<Exit, Failure> {
    // Who stands in a folder of lessons means that folder. It is called by its path: a dot is the name of every folder.
    let here = [".", "lessons"].map(Path::new).into_iter().find(|here| here.join("course.toml").exists());
    let here = here.map(|here| here.canonicalize().unwrap_or_else(|_| here.to_owned()));
    let folder = asked.folder.as_deref().or(session.global.lessons.as_deref()).or(here.as_deref());
    let today = environment.now().date();
    let (content, only) = content(folder)?;
    let course = if folder.is_some() { of_folder(content) } else { Course::open(content) };
    if let Some(module) = &only
        && course.ids().all(|id| id != module)
        && course.module(module).is_none()
    {
        // Nothing would be looked at in a module that its course does not name.
        return Err(Failure::unknown("failure-unknown-module", module, course.ids()));
    }
    let wordings: Vec<Wording> = store::wordings()
        .into_iter()
        .map(|(language, text)| Wording::parse(&language, &text).expect("the lists of wording are tested"))
        .collect();
    let Checked { mut diagnostics, mut readability } = check::all(&course, &wordings, today);
    if let Some(module) = &only {
        let folder = format!("{module}/");
        diagnostics.retain(|one| one.place.file.starts_with(&folder));
        readability.retain(|one| one.module == *module);
    }
    if asked.folder.is_none() && session.global.lessons.is_none() {
        let own = Course::open(store::embedded());
        diagnostics.extend(check::locales(session.languages.catalogues(), own.languages()));
        diagnostics.extend(check::claims(session.languages.catalogues(), &wordings));
        diagnostics.extend(check::texts(&store::texts()));
    }
    diagnostic::sort(&mut diagnostics);
    let words = session.words();
    let mut scores = if asked.guess { guess::scores(&course, &wordings) } else { Vec::new() };
    if let Some(module) = &only {
        scores.retain(|score| score.module.as_ref().is_none_or(|known| known == module));
    }
    match asked.format {
        CheckFormat::Json => {
            output_json(environment.output, &report::json(&diagnostics, &readability, &scores, words))?
        }
        CheckFormat::Github => {
            let path = folder.map_or_else(|| "lessons".to_owned(), |folder| folder.display().to_string());
            let parent = Path::new(&path).parent().map(|above| above.display().to_string());
            let above = if only.is_some() { parent.unwrap_or_default() } else { path };
            output(environment.output, &report::github(&diagnostics, &above, words))?
        }
        CheckFormat::Text => {
            let text_of = |path: &str| text_of(course.content(), session, path);
            // What stands in a plan that could not be read is not known to be lacking.
            let is_known = !diagnostics.iter().any(|one| one.code.is_cause() && one.place.file == "course.toml");
            let lent = if is_known { lent(&course, words) } else { Vec::new() };
            let looked = [vec![looked(&course, only.as_ref(), folder, words)], lent].concat().join(" ");
            let mut text = report::text(&diagnostics, &looked, &text_of, words, colour(environment), asked.all);
            if asked.readability {
                text.push_str(&format!("\n{}", report::readability(&readability, words)));
            }
            if asked.guess {
                text.push_str(&format!("\n{}", report::guess(&scores, words)));
            }
            output(environment.output, &text)?
        }
    };
    let gives_away = asked.deny_warnings && scores.iter().any(Score::is_above);
    let fails = gives_away || diagnostics.iter().any(|one| asked.deny_warnings || one.severity() == Severity::Error);
    Ok(if fails { Exit::ContentErrors } else { Exit::Done })
}

/// What was looked at: whoever stands in another folder than she thought should see it.
fn looked(course: &Course, only: Option<&Id>, folder: Option<&Path>, words: &Messages) -> String {
    let is_wanted = |path: &&str| only.is_none_or(|module| path.starts_with(&format!("{module}/")));
    let files = course.content().paths().filter(|path| path.ends_with(".toml")).filter(is_wanted).count();
    let modules = only.map_or_else(|| course.modules_and_now().count(), |_| 1);
    let folder = folder.map(|folder| letters::visible(&folder.display().to_string()).into_owned());
    let folder = folder.unwrap_or_else(|| words.text("diagnostic-built-in"));
    let counts = [
        ("folder", (&folder).into()),
        ("modules", modules.into()),
        ("languages", course.languages().len().into()),
        ("regions", course.regions().len().into()),
        ("files", files.into()),
    ];
    words.format("diagnostic-looked", &counts)
}

/// What the program lends to a folder that has none of its own.
fn lent(course: &Course, words: &Messages) -> Vec<String> {
    let (lines, now) = course.lent();
    let lent = [(lines, "diagnostic-lent-lines"), (now, "diagnostic-lent-now")];
    lent.into_iter().filter(|(is_lent, _)| *is_lent).map(|(_, id)| words.text(id)).collect()
}

/// What to read, and the one module to report when a module's own folder was named.
fn content(folder: Option<&Path>) -> Result<(Content, Option<Id>), Failure> {
    let Some(folder) = folder else { return Ok((store::embedded(), None)) };
    if !folder.join("lesson.toml").is_file() {
        return Ok((store::folder(folder)?, None));
    }
    // A module is read within its course, so that sources and regions are known.
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().and_then(|name| Id::parse(&name.to_string_lossy()));
    match (whole.parent(), name) {
        (Some(parent), Some(name)) => Ok((store::folder(parent)?, Some(name))),
        _ => Err(Failure::at("failure-no-lessons", folder)),
    }
}

/// The text that a diagnostic points into: of a lesson file, of an interface file, or of what stands beside those.
fn text_of<'t>(content: &'t Content, session: &'t Session<'_>, path: &str) -> Option<&'t str> {
    let message = || {
        let (language, name) = path.trim_start_matches("locales/").split_once('/')?;
        let catalogue = session.languages.catalogues().iter().find(|catalogue| catalogue.language == language)?;
        catalogue.files.iter().find(|(file, _)| file == name).map(|(_, text)| &**text)
    };
    let beside = || store::texts().into_iter().find(|(file, _)| file == path).map(|(_, text)| text);
    content.text(path).or_else(message).or_else(beside)
}

fn colour(environment: &Environment<'_>) -> bool {
    let no_color = environment.variables.get("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = environment.variables.get("TERM").is_none_or(|term| matches!(term.as_str(), "" | "dumb"));
    environment.output_is_terminal && !no_color && !dumb
}
