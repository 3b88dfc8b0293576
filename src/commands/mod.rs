//! One verb a file.

pub mod check;
pub mod completions;
pub mod doctor;
pub mod explain;
pub mod forget;
pub mod helplines;
pub mod learn;
pub mod list;
pub mod man;
pub mod new;
pub mod now;
pub mod preview;
pub mod progress;
pub mod schema;
pub mod translate;

use std::io::Write;
use std::sync::Arc;

use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::failure::Unknown;
use crate::lesson::Course;
use crate::lesson::Id;
use crate::lesson::Shelf;
use crate::plain::Paced;
use crate::player::Player;
use crate::player::Start;
use crate::progress::Progress;
use crate::progress::Theme;
use crate::run::Setting;
use crate::run::is_closed;
use crate::store::Embedded;
use crate::store::Folder;
use crate::store::Found;

/// Writes text for the reader. A reader who went away is no trouble.
pub fn output(stream: &mut dyn Write, text: &str) -> Result<Exit, Failure> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if !is_closed(&error) => Err(Failure::Terminal { why: error.to_string() }),
        _ => Ok(Exit::Done),
    }
}

/// Speaks text: on a terminal line by line, so that a screen reader hears all of it.
fn speak(environment: &mut Environment<'_>, text: &str) -> Result<Exit, Failure> {
    if environment.output_is_terminal {
        return output(&mut Paced::new(environment.output, environment.pause), text);
    }
    output(environment.output, text)
}

/// Cells of a plain line: as many as asked for, else one less than the window has. A pipe breaks no lines.
fn line_width(environment: &Environment<'_>, setting: &Setting<'_>) -> Option<usize> {
    let window = environment.size.filter(|_| environment.output_is_terminal);
    setting.global.width.or_else(|| window.map(|(columns, _)| usize::from(columns.max(21)) - 1))
}

/// Writes a value as JSON.
fn output_json(stream: &mut dyn Write, value: &impl serde::Serialize) -> Result<Exit, Failure> {
    let mut text = serde_json::to_string_pretty(value).expect("own shapes can always be written as JSON");
    text.push('\n');
    output(stream, &text)
}

/// The shelf that was asked for: a folder, or the course inside the program.
fn shelf(setting: &Setting<'_>) -> Result<Arc<dyn Shelf>, Failure> {
    match &setting.global.lessons {
        Some(folder) => Ok(Arc::new(Folder::open(folder)?)),
        None => Ok(Arc::new(Embedded)),
    }
}

/// Opens the course; what is not asked for stays unread. A folder without a single lesson is a failure.
fn open_course(setting: &Setting<'_>) -> Result<Arc<Course>, Failure> {
    let course = Course::open(shelf(setting)?);
    if let Some(folder) = &setting.global.lessons
        && course.ids().len() == 0
    {
        return Err(Failure::NoLessons { path: folder.display().to_string() });
    }
    Ok(Arc::new(course))
}

/// Opens the course and reads all of it.
fn whole_course(setting: &Setting<'_>) -> Result<Arc<Course>, Failure> {
    let course = open_course(setting)?;
    course.read_all();
    Ok(course)
}

/// Says on the error stream that something is wrong in what was read of a course so far.
fn tell_mistakes(environment: &mut Environment<'_>, setting: &Setting<'_>, course: &Course) {
    let diagnostics = course.diagnostics();
    let errors = diagnostics.iter().filter(|one| one.severity() == crate::diagnostic::Severity::Error).count();
    if errors == 0 {
        return;
    }
    let folder = setting.global.lessons.as_ref().map_or_else(String::new, |folder| folder.display().to_string());
    let line = setting.words().say_with("failure-content", &[("count", errors.into()), ("folder", (&folder).into())]);
    let _ = writeln!(environment.errors, "vangnet: {line}");
}

/// A player on a course, for this reader.
fn player(environment: &Environment<'_>, setting: &Setting<'_>, course: Arc<Course>) -> Result<Player, Failure> {
    let region = setting.global.region.as_ref().map(|given| known_region(&course, given)).transpose()?;
    let now = (environment.clock)();
    let mut progress = match &setting.found {
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
        language: Id::parse(&setting.language).unwrap_or_else(|| Id::known("en")),
        languages: setting.languages.tags().into_iter().filter_map(Id::parse).collect(),
        role: setting.global.role,
        region,
        theme: theme(environment),
        asked_theme: setting.global.theme,
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
fn theme(environment: &Environment<'_>) -> Theme {
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
