//! `forget`: deletes what is kept. It asks first, unless told not to.

use super::output;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::run::Setting;

/// Deletes the progress file and what was set aside.
pub fn forget(environment: &mut Environment<'_>, setting: &Setting<'_>, yes: bool) -> Result<Exit, Failure> {
    let words = setting.words();
    let path = setting.file.path().display().to_string();
    if setting.file.kept().is_empty() {
        return output(environment.output, &line(words.say_with("forget-nothing", &[("path", (&path).into())])));
    }
    if !yes && !agrees(environment, setting, &path)? {
        return output(environment.output, &line(words.say("forget-kept")));
    }
    let gone = setting.file.forget()?;
    output(environment.output, &line(words.say_with("forget-done", &[("count", gone.len().into())])))
}

fn agrees(environment: &mut Environment<'_>, setting: &Setting<'_>, path: &str) -> Result<bool, Failure> {
    let words = setting.words();
    output(environment.output, &words.say_with("forget-question", &[("path", path.into())]))?;
    output(environment.output, " ")?;
    let mut typed = String::new();
    let read = environment.input.read_line(&mut typed);
    read.map_err(|error| Failure::Terminal { why: error.to_string() })?;
    let typed = typed.trim().to_lowercase();
    Ok(words.say("forget-yes").split_whitespace().any(|word| word == typed))
}

fn line(text: String) -> String {
    text + "\n"
}
