//! What every verb works with: the reader, the course, a player.

use std::path::Path;
use std::sync::Arc;

use crate::cli::Global;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::preferences::{self, Theme};
use crate::store::{self, Found, ProgressFile};
use vangnet_core::diagnostic::Severity;
use vangnet_core::messages::{Languages, Messages};
use vangnet_core::model::{FALLBACK_LANGUAGE, Id};
use vangnet_core::player::{Address, Player, Start};
use vangnet_core::progress::Progress;
use vangnet_core::reading::Course;

pub struct Session<'s> {
    pub global: Global,
    pub languages: &'s Languages,
    pub language: String,
    pub file: ProgressFile,
    pub found: Found,
}

impl Session<'_> {
    pub fn words(&self) -> &Messages {
        self.languages.get(&self.language)
    }
}

/// Cells of a plain line: as many as asked for, else one less than the window has. A pipe breaks no lines.
pub(super) fn line_width(environment: &Environment<'_>, session: &Session<'_>) -> Option<usize> {
    let window = environment.size.filter(|_| environment.output_is_terminal);
    session.global.width.or_else(|| window.map(|(columns, _)| usize::from(columns.max(21)) - 1))
}

/// What is kept; nothing when there is none. What could not be read is a failure.
pub(super) fn readable<'s>(session: &'s Session<'_>) -> Result<Option<&'s Progress>, Failure> {
    match &session.found {
        Found::Read(progress) => Ok(Some(progress)),
        Found::Nothing => Ok(None),
        Found::Damaged(path) | Found::SetAside(path) => Err(Failure::at("failure-damaged", Path::new(path))),
        Found::Newer(path) => Err(Failure::at("failure-newer", Path::new(path))),
        Found::Unread(failure) => Err(failure.clone()),
    }
}

/// Opens the course; what is not asked for stays unread. A folder without a single lesson is a failure.
pub(super) fn open_course(session: &Session<'_>) -> Result<Arc<Course>, Failure> {
    let content = session.global.lessons.as_deref().map_or_else(|| Ok(store::embedded()), store::folder)?;
    let course = Course::open(content);
    if let Some(folder) = &session.global.lessons
        && course.ids().len() == 0
    {
        return Err(Failure::at("failure-no-lessons", folder));
    }
    Ok(Arc::new(course))
}

pub(super) fn whole_course(session: &Session<'_>) -> Result<Arc<Course>, Failure> {
    let course = open_course(session)?;
    course.read_all();
    Ok(course)
}

/// The sentence that something is wrong in what was read of a folder so far. The course of the program was checked when
/// that was built.
pub(super) fn content_faults(session: &Session<'_>, course: &Course) -> Option<String> {
    let folder = session.global.lessons.as_ref()?;
    let diagnostics = course.diagnostics();
    let errors = diagnostics.iter().filter(|one| one.severity() == Severity::Error).count();
    let folder = folder.display().to_string();
    let sentence =
        || session.words().format("failure-content", &[("count", errors.into()), ("folder", (&folder).into())]);
    (errors > 0).then(sentence)
}

/// Says it on the error stream.
pub(super) fn warn_about_content(environment: &mut Environment<'_>, session: &Session<'_>, course: &Course) {
    if let Some(line) = content_faults(session, course) {
        let _ = writeln!(environment.errors, "vangnet: {line}");
    }
}

/// A place that is named as `MODULE`, `MODULE/PAGE`, `help/SITUATION` or `glossary/TERM`, when it is in the course.
pub(super) fn address(course: &Course, given: &str) -> Result<Address, Failure> {
    let module = given.split('/').next().unwrap_or(given);
    let unknown_module = || Failure::unknown("failure-unknown-module", module, course.ids());
    let place = Address::parse(given).ok_or_else(unknown_module)?;
    if let Address::HelpCard(situation) = &place {
        self::situation(course, situation)?;
    }
    if let Some(id) = place.module() {
        let Some(found) = course.module(id).filter(|found| !course.is_now(&found.id)) else {
            return Err(unknown_module());
        };
        if let Some((_, page)) = place.page().filter(|(_, page)| found.page(page).is_none()) {
            return Err(Failure::unknown("failure-unknown-page", page, found.pages.iter().map(|page| &page.id)));
        }
    }
    Ok(place)
}

pub(super) fn situation(course: &Course, given: &str) -> Result<Id, Failure> {
    let known: Vec<&Id> =
        course.now().into_iter().flat_map(|module| module.pages.iter().map(|page| &page.id)).collect();
    let found = known.iter().find(|id| ***id == *given).map(|id| (*id).clone());
    found.ok_or_else(|| Failure::unknown("failure-unknown-situation", given, known))
}

pub(super) fn player(
    environment: &Environment<'_>,
    session: &Session<'_>,
    course: Arc<Course>,
) -> Result<Player, Failure> {
    let known_region = |given: &String| {
        let found = Id::parse(&given.to_lowercase()).filter(|id| course.has_region(id));
        found.ok_or_else(|| Failure::unknown("failure-unknown-region", given, course.regions().keys()))
    };
    let region = session.global.region.as_ref().map(known_region).transpose()?;
    let now = (environment.clock)();
    let progress = match &session.found {
        Found::Read(progress) => progress.clone(),
        Found::Nothing | Found::Damaged(_) | Found::SetAside(_) | Found::Newer(_) | Found::Unread(_) => {
            // One bit less, as it is kept: the paper is the same next time.
            Progress { seed: environment.seed >> 1, ..Progress::default() }
        }
    };
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
