//! What every verb works with: the reader, the course, a player.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::complain::complain;
use crate::cli::Global;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::preferences::{self, Theme};
use crate::store::{self, Found, ProgressFile};
use vangnet_core::diagnostic::{Severity, nearest};
use vangnet_core::messages::{Languages, Messages, country};
use vangnet_core::model::fold::same;
use vangnet_core::model::region::{Region, in_language};
use vangnet_core::model::{FALLBACK_LANGUAGE, Id, Role, letters};
use vangnet_core::player::{Address, Player, Start};
use vangnet_core::progress::{Progress, Settings};
use vangnet_core::reading::{Content, Course};
use vangnet_core::room;
use vangnet_core::view::{self, Situations};

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
    let content = session.global.lessons.as_deref().map_or_else(|| Ok(store::prepared()), store::folder)?;
    let course = if session.global.lessons.is_some() { of_folder(content) } else { Course::open(content) };
    if let Some(folder) = &session.global.lessons
        && course.ids().len() == 0
    {
        return Err(Failure::at("failure-no-lessons", folder));
    }
    Ok(Arc::new(course))
}

/// The course of a folder, with the helplines and *Help now* of the program where it has none of its own.
pub(super) fn of_folder(content: Content) -> Course {
    Course::open(content).lending_from(Arc::new(Course::open(store::prepared())))
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
    let folder = letters::visible(&folder.display().to_string()).into_owned();
    let sentence =
        || session.words().format("failure-content", &[("count", errors.into()), ("folder", (&folder).into())]);
    (errors > 0).then(sentence)
}

/// Says it on the error stream.
pub(super) fn warn_about_content(environment: &mut Environment<'_>, session: &Session<'_>, course: &Course) {
    if let Some(line) = content_faults(session, course) {
        complain(environment, &line, session.global.width);
    }
}

/// A place that is named as `MODULE`, `MODULE/PAGE`, `help/SITUATION` or `glossary/TERM`, when it is in the course.
///
/// A module and a page can also be named by their titles in the language of the reader.
pub(super) fn address(player: &Player, words: &Messages, given: &str) -> Result<Address, Failure> {
    let course = player.course();
    let (module, page) = given.split_once('/').unwrap_or((given, ""));
    let unknown_module = || {
        let titles = course.modules().map(|known| known.title(player.language()));
        // Of two that are as near, the last: an id is what is typed.
        let meant = nearest(module, titles.chain(course.ids().map(|id| id.as_str())));
        Failure::near("failure-unknown-module", module, course.ids(), meant)
    };
    let named = match Address::parse(given) {
        // What cannot be an id, or is none, may be a title.
        Some(Address::Module(id)) if course.module(&id).is_none() => None,
        Some(Address::Page(module, page)) if player.page_at(&module, &page).is_none() => None,
        parsed => parsed,
    };
    if let Some(("help", situation)) = given.split_once('/') {
        return Ok(Address::HelpCard(self::situation(player, words, situation)?));
    }
    let by_title = || view::place_called(player, words, module, page);
    let place = named.or_else(by_title).or_else(|| Address::parse(given));
    let place = place.ok_or_else(|| match view::place_called(player, words, module, "") {
        Some(known) => unknown_page(course, &known, page),
        None => unknown_module(),
    })?;
    if let Some(id) = place.module() {
        let Some(found) = course.module(id).filter(|found| !course.is_now(&found.id)) else {
            return Err(unknown_module());
        };
        if let Some((_, page)) = place.page().filter(|(_, page)| found.page(page).is_none()) {
            return Err(unknown_page(course, &place, page));
        }
    }
    Ok(place)
}

fn unknown_page(course: &Course, place: &Address, page: &str) -> Failure {
    let pages = place.module().and_then(|id| course.module(id)).into_iter().flat_map(|module| &module.pages);
    Failure::unknown("failure-unknown-page", page, pages.map(|page| &page.id))
}

/// A situation by its id or by words of the reader's language.
pub(super) fn situation(player: &Player, words: &Messages, given: &str) -> Result<Id, Failure> {
    view::situation(player, words, given).map_err(|Situations { known, meant }| {
        let known = known.into_iter().map(|(heading, id)| format!("{heading} ({id})"));
        let meant = Some(meant.join(" / ")).filter(|meant| !meant.is_empty());
        Failure::near("failure-unknown-situation", given, known, meant)
    })
}

pub(super) fn player(
    environment: &Environment<'_>,
    session: &Session<'_>,
    course: Arc<Course>,
) -> Result<Player, Failure> {
    let progress = match &session.found {
        Found::Read(progress) => Arc::clone(progress),
        Found::Nothing | Found::Damaged(_) | Found::SetAside(_) | Found::Newer(_) | Found::Unread(_) => {
            // One bit less, as it is kept: the paper is the same next time.
            Progress { seed: environment.seed >> 1, ..Progress::default() }.into()
        }
    };
    player_with(environment, session, course, progress, session.global.role)
}

/// A learner who answered nothing, in the region that was chosen, with options in the order of paper.
pub(super) fn nobody(
    environment: &Environment<'_>,
    session: &Session<'_>,
    course: Arc<Course>,
    role: Option<Role>,
) -> Result<Player, Failure> {
    let settings = match &session.found {
        Found::Read(progress) => progress.settings.clone(),
        Found::Nothing | Found::Damaged(_) | Found::SetAside(_) | Found::Newer(_) | Found::Unread(_) => {
            Settings::default()
        }
    };
    let progress = Progress { seed: room::SEED, settings, ..Progress::default() };
    player_with(environment, session, course, progress, role.or(session.global.role))
}

fn player_with(
    environment: &Environment<'_>,
    session: &Session<'_>,
    course: Arc<Course>,
    progress: impl Into<Arc<Progress>>,
    role: Option<Role>,
) -> Result<Player, Failure> {
    let known_region = |given: &String| {
        let is_called =
            |region: &&Region| same(&region.id, given) || same(in_language(&region.name, &session.language), given);
        let found = course.regions_in_order().find(is_called).map(|region| region.id.clone());
        found.ok_or_else(|| Failure::unknown("failure-unknown-region", given, course.regions().into_keys()))
    };
    let region = session.global.region.as_ref().map(known_region).transpose()?;
    let variable = |name| environment.variables.get(name).map(String::as_str);
    let start = Start {
        language: Id::parse(&session.language).unwrap_or_else(|| Id::known(FALLBACK_LANGUAGE)),
        languages: session.languages.names(),
        role,
        region,
        country: country(&["LC_ALL", "LC_MESSAGES", "LANG"].map(variable)),
        preferences: preferences::all(theme(environment), session.global.theme),
        now: environment.now(),
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

/// A day as files write it, such as 2026-03-09, and in no other way: half a date would be taken for another day.
pub(super) fn day_typed(given: &str) -> Option<Date> {
    given.parse().ok().filter(|day: &Date| day.to_string() == given)
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
