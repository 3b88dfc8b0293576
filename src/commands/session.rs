//! What every verb works with: the reader, the course, a player.

use std::sync::Arc;

use crate::cli::Global;
use crate::environment::Environment;
use crate::failure::{Failure, Unknown};
use crate::preferences::{self, Theme};
use crate::store::{self, Found, ProgressFile};
use vangnet_core::messages::{Languages, Messages};
use vangnet_core::model::{FALLBACK_LANGUAGE, Id};
use vangnet_core::player::{Address, Player, Start};
use vangnet_core::progress::Progress;
use vangnet_core::reading::{Content, Course};

/// What every verb works with.
pub struct Session<'s> {
    /// Options that work with every verb.
    pub global: Global,
    /// The interface in every language.
    pub languages: &'s Languages,
    /// The language spoken.
    pub language: String,
    /// The progress file.
    pub file: ProgressFile,
    /// What was found in it.
    pub found: Found,
}

impl Session<'_> {
    /// The words of the language spoken.
    pub fn words(&self) -> &Messages {
        self.languages.get(&self.language)
    }
}

/// Cells of a plain line: as many as asked for, else one less than the window has. A pipe breaks no lines.
pub(super) fn line_width(environment: &Environment<'_>, session: &Session<'_>) -> Option<usize> {
    let window = environment.size.filter(|_| environment.output_is_terminal);
    session.global.width.or_else(|| window.map(|(columns, _)| usize::from(columns.max(21)) - 1))
}

/// The content that was asked for: a folder, or the course inside the program.
fn content(session: &Session<'_>) -> Result<Content, Failure> {
    session.global.lessons.as_deref().map_or_else(|| Ok(store::embedded()), store::folder)
}

/// Opens the course; what is not asked for stays unread. A folder without a single lesson is a failure.
pub(super) fn open_course(session: &Session<'_>) -> Result<Arc<Course>, Failure> {
    let course = Course::open(content(session)?);
    if let Some(folder) = &session.global.lessons
        && course.ids().len() == 0
    {
        return Err(Failure::NoLessons { path: folder.display().to_string() });
    }
    Ok(Arc::new(course))
}

/// Opens the course and reads all of it.
pub(super) fn whole_course(session: &Session<'_>) -> Result<Arc<Course>, Failure> {
    let course = open_course(session)?;
    course.read_all();
    Ok(course)
}

/// Says on the error stream that something is wrong in what was read of a course so far.
pub(super) fn warn_about_content(environment: &mut Environment<'_>, session: &Session<'_>, course: &Course) {
    let diagnostics = course.diagnostics();
    let errors = diagnostics.iter().filter(|one| one.severity() == vangnet_core::diagnostic::Severity::Error).count();
    if errors == 0 {
        return;
    }
    let folder = session.global.lessons.as_ref().map_or_else(String::new, |folder| folder.display().to_string());
    let line = session.words().format("failure-content", &[("count", errors.into()), ("folder", (&folder).into())]);
    let _ = writeln!(environment.errors, "vangnet: {line}");
}

/// A place that is named as `MODULE`, `MODULE/PAGE`, `help/SITUATION` or `glossary/TERM`, when it is in the course.
pub(super) fn address(course: &Course, given: &str) -> Result<Address, Failure> {
    let unknown = |what, given: &str, known: Vec<String>| Failure::Unknown { what, given: given.to_owned(), known };
    let modules = || course.ids().map(ToString::to_string).collect();
    let module = given.split('/').next().unwrap_or(given);
    let place = Address::parse(given).ok_or_else(|| unknown(Unknown::Module, module, modules()))?;
    if let Address::HelpCard(situation) = &place {
        self::situation(course, situation)?;
    }
    if let Some(module) = place.module() {
        let Some(found) = course.module(module).filter(|found| !course.is_now(&found.id)) else {
            return Err(unknown(Unknown::Module, module, modules()));
        };
        if let Some((_, page)) = place.page().filter(|(_, page)| found.page(page).is_none()) {
            return Err(unknown(Unknown::Page, page, found.pages.iter().map(|page| page.id.to_string()).collect()));
        }
    }
    Ok(place)
}

/// The id of a situation of *Help now*.
pub(super) fn situation(course: &Course, given: &str) -> Result<Id, Failure> {
    let known: Vec<&Id> =
        course.now().into_iter().flat_map(|module| module.pages.iter().map(|page| &page.id)).collect();
    known.iter().find(|id| ***id == *given).map(|id| (*id).clone()).ok_or_else(|| Failure::Unknown {
        what: Unknown::Situation,
        given: given.to_owned(),
        known: known.iter().map(ToString::to_string).collect(),
    })
}

/// A player on a course, for this reader.
pub(super) fn player(
    environment: &Environment<'_>,
    session: &Session<'_>,
    course: Arc<Course>,
) -> Result<Player, Failure> {
    let region = session.global.region.as_ref().map(|given| known_region(&course, given)).transpose()?;
    let now = (environment.clock)();
    let mut progress = match &session.found {
        Found::Read(progress) => progress.clone(),
        Found::Nothing | Found::SetAside(_) | Found::Newer(_) => {
            // One bit less, as it is kept: the paper is the same next time.
            Progress { seed: environment.seed >> 1, ..Progress::default() }
        }
    };
    if progress.settings.region.as_ref().is_some_and(|id| !course.regions().contains_key(id)) {
        progress.settings.region = None;
    }
    let start = Start {
        language: Id::parse(&session.language).unwrap_or_else(|| Id::known(FALLBACK_LANGUAGE)),
        languages: session.languages.names(),
        role: session.global.role,
        region,
        preferences: preferences::all(theme(environment), session.global.theme),
        today: now.to_zoned(jiff::tz::TimeZone::UTC).date(),
    };
    Ok(Player::new(course, progress, start))
}

fn known_region(course: &Course, given: &str) -> Result<Id, Failure> {
    course.regions().keys().find(|id| id.as_str() == given.to_lowercase()).cloned().ok_or_else(|| Failure::Unknown {
        what: Unknown::Region,
        given: given.to_owned(),
        known: course.regions().keys().map(ToString::to_string).collect(),
    })
}

/// The colours when nothing was chosen: none for NO_COLOR, our own where the terminal can show them.
pub(super) fn theme(environment: &Environment<'_>) -> Theme {
    let variable = |name: &str| environment.variables.get(name).map_or("", String::as_str);
    fit_theme(variable("NO_COLOR"), variable("COLORTERM"))
}

fn fit_theme(no_color: &str, colour_term: &str) -> Theme {
    match colour_term {
        _ if !no_color.is_empty() => Theme::Mono,
        "truecolor" | "24bit" => Theme::Dark,
        _ => Theme::Terminal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_theme_fits_the_terminal() {
        assert_eq!(fit_theme("1", "truecolor"), Theme::Mono);
        assert_eq!(fit_theme("", "truecolor"), Theme::Dark);
        assert_eq!(fit_theme("", "24bit"), Theme::Dark);
        assert_eq!(fit_theme("", ""), Theme::Terminal);
    }
}
