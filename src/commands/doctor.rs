//! `doctor`: what somebody who helps needs to know, and nothing about the learner.

use super::learn::plain_reason_of;
use super::open_course;
use super::output;
use super::theme;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::l10n::Words;
use crate::run::Setting;
use crate::store::Found;

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

/// Prints versions, terminal, colours, sizes, paths and what decided the language.
pub fn doctor(environment: &mut Environment<'_>, setting: &Setting<'_>) -> Result<Exit, Failure> {
    let words = setting.words();
    let mut lines = vec![
        words.say("doctor-intro"),
        words.say_with(
            "doctor-version",
            &[("version", env!("CARGO_PKG_VERSION").into()), ("target", env!("VANGNET_TARGET").into())],
        ),
    ];
    lines.extend(terminal(environment, setting, words));
    lines.extend(VARIABLES.iter().filter_map(|name| {
        let value = environment.variables.get(*name)?;
        let value = if SET_ONLY.contains(name) { words.say("doctor-is-set") } else { value.clone() };
        Some(format!("  {name}={value}"))
    }));
    let language = [("language", setting.language.as_str().into())];
    lines.push(words.say_with("doctor-language", &language));
    lines.push(words.say_with("doctor-theme", &[("theme", theme(environment).as_str().into())]));
    lines.push(lessons(environment, setting, words));
    lines.push(kept(environment, setting, words));
    let text: String = lines.into_iter().map(|line| line + "\n").collect();
    output(environment.output, &text)
}

fn terminal(environment: &Environment<'_>, setting: &Setting<'_>, words: &Words) -> Vec<String> {
    let yes = |is: bool| words.say(if is { "doctor-yes" } else { "doctor-no" });
    let (input, out) = (yes(environment.input_is_terminal), yes(environment.output_is_terminal));
    let mut lines = vec![words.say_with("doctor-terminal", &[("input", (&input).into()), ("output", (&out).into())])];
    lines.push(match environment.size {
        Some((columns, rows)) => words.say_with(
            "doctor-size",
            &[("columns", columns.to_string().as_str().into()), ("rows", rows.to_string().as_str().into())],
        ),
        None => words.say("doctor-no-size"),
    });
    let plain = matches!(&setting.found, Found::Read(progress) if progress.settings.plain);
    lines.push(match plain_reason_of(environment, setting, plain) {
        Some(reason) => words.say(reason),
        None => words.say("doctor-full-screen"),
    });
    lines
}

fn lessons(environment: &Environment<'_>, setting: &Setting<'_>, words: &Words) -> String {
    let place = match &setting.global.lessons {
        Some(folder) => without_home(&folder.display().to_string(), environment),
        None => words.say("doctor-built-in"),
    };
    match open_course(setting) {
        Ok(course) => {
            let languages = course.languages().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            words.say_with(
                "doctor-lessons",
                &[
                    ("place", (&place).into()),
                    ("modules", course.ids().len().into()),
                    ("languages", (&languages).into()),
                ],
            )
        }
        Err(failure) => failure.say(words),
    }
}

/// Where progress is kept and whether it can be; never what is in it.
fn kept(environment: &Environment<'_>, setting: &Setting<'_>, words: &Words) -> String {
    let path = without_home(&setting.file.path().display().to_string(), environment);
    let id = match &setting.found {
        Found::Nothing => "doctor-kept-none",
        Found::Read(_) => "doctor-kept-read",
        Found::SetAside(_) => "doctor-kept-aside",
        Found::Newer(_) => "doctor-kept-newer",
    };
    words.say_with(id, &[("path", (&path).into())])
}

/// A path without the name of a person in it.
fn without_home(path: &str, environment: &Environment<'_>) -> String {
    let home = ["HOME", "USERPROFILE"].iter().filter_map(|name| environment.variables.get(*name));
    let home = home.map(String::as_str).find(|home| !home.is_empty() && path.starts_with(*home));
    home.map_or_else(|| path.to_owned(), |home| format!("~{}", &path[home.len()..]))
}
