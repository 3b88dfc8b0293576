//! `doctor`: what somebody who helps needs to know, and nothing about the learner.

use super::front_end::plain_reason_of;
use super::output::say_lines;
use super::session::{Session, open_course, theme};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::preferences;
use crate::store::Found;
use vangnet_core::messages::Messages;

/// Variables that decide how the program looks and speaks.
const VARIABLES: [&str; 13] = [
    "TERM",
    "COLORTERM",
    "TERM_PROGRAM",
    "NO_COLOR",
    "TMUX",
    "STY",
    "SSH_TTY",
    "WT_SESSION",
    "VANGNET_PLAIN",
    "VANGNET_LANG",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
];

/// Variables of which only matters that they are set: their values name a person or a computer.
const SET_ONLY: [&str; 4] = ["TMUX", "STY", "SSH_TTY", "WT_SESSION"];

pub fn doctor(environment: &mut Environment<'_>, session: &Session<'_>) -> Result<Exit, Failure> {
    let words = session.words();
    let version = [("version", env!("CARGO_PKG_VERSION").into()), ("target", env!("VANGNET_TARGET").into())];
    let mut lines = vec![words.text("doctor-intro"), words.format("doctor-version", &version)];
    lines.extend(terminal(environment, session, words));
    lines.extend(VARIABLES.iter().filter_map(|name| {
        let value = environment.variables.get(*name)?;
        let value = if SET_ONLY.contains(name) { words.text("doctor-is-set") } else { value.clone() };
        Some(format!("  {name}={value}"))
    }));
    lines.push(words.format("doctor-language", &[("language", session.language.as_str().into())]));
    lines.push(words.format("doctor-theme", &[("theme", theme(environment).as_str().into())]));
    lines.push(lessons(environment, session, words));
    lines.push(kept(environment, session, words));
    say_lines(environment, session, &lines)
}

fn terminal(environment: &Environment<'_>, session: &Session<'_>, words: &Messages) -> Vec<String> {
    let yes = |is: bool| words.text(if is { "doctor-yes" } else { "doctor-no" });
    let (input, out) = (yes(environment.input_is_terminal), yes(environment.output_is_terminal));
    let mut lines = vec![words.format("doctor-terminal", &[("input", (&input).into()), ("output", (&out).into())])];
    lines.push(match environment.size {
        Some((columns, rows)) => {
            let (columns, rows) = (columns.to_string(), rows.to_string());
            words.format("doctor-size", &[("columns", (&columns).into()), ("rows", (&rows).into())])
        }
        None => words.text("doctor-no-size"),
    });
    let plain = matches!(&session.found, Found::Read(progress) if preferences::chose_plain(progress));
    lines.push(words.text(plain_reason_of(environment, session, plain).unwrap_or("doctor-full-screen")));
    lines
}

fn lessons(environment: &Environment<'_>, session: &Session<'_>, words: &Messages) -> String {
    let place = match &session.global.lessons {
        Some(folder) => without_home(&folder.display().to_string(), environment),
        None => words.text("doctor-built-in"),
    };
    match open_course(session) {
        Ok(course) => {
            let languages = course.languages().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let (place, modules, languages) = ((&place).into(), course.ids().len().into(), (&languages).into());
            words.format("doctor-lessons", &[("place", place), ("modules", modules), ("languages", languages)])
        }
        Err(failure) => failure.say(words),
    }
}

/// Where progress is kept and whether it can be; never what is in it.
fn kept(environment: &Environment<'_>, session: &Session<'_>, words: &Messages) -> String {
    let path = without_home(&session.file.path().display().to_string(), environment);
    let id = match &session.found {
        Found::Nothing => "doctor-kept-none",
        Found::Read(_) => "doctor-kept-read",
        Found::Damaged(_) | Found::SetAside(_) => "doctor-kept-damaged",
        Found::Unread(_) => "doctor-kept-unread",
        Found::Newer(_) => "doctor-kept-newer",
    };
    words.format(id, &[("path", (&path).into())])
}

/// A path without the name of a person in it.
fn without_home(path: &str, environment: &Environment<'_>) -> String {
    let home = ["HOME", "USERPROFILE"].iter().filter_map(|name| environment.variables.get(*name));
    let home = home.map(String::as_str).find(|home| !home.is_empty() && path.starts_with(*home));
    home.map_or_else(|| path.to_owned(), |home| format!("~{}", &path[home.len()..]))
}
