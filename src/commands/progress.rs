//! `progress`: what is kept about the learner, and where.

use std::collections::BTreeMap;

use serde::Serialize;

use super::open_course;
use super::output;
use super::output_json;
use super::player;
use super::tell_mistakes;
use crate::cli::Format;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::run::Setting;
use crate::store::Found;

/// The shape of `progress --format json`; see `docs/json.md`.
#[derive(Serialize)]
struct ProgressJson {
    format: u32,
    file: String,
    kept: bool,
    language: Option<String>,
    role: Option<&'static str>,
    region: Option<String>,
    modules: BTreeMap<String, ModuleJson>,
}

#[derive(Serialize)]
struct ModuleJson {
    page: Option<String>,
    pages_seen: usize,
    pages: usize,
    answered: usize,
    finished: Option<String>,
}

/// Prints what is kept.
pub fn progress(environment: &mut Environment<'_>, setting: &Setting<'_>, format: Format) -> Result<Exit, Failure> {
    let course = open_course(setting)?;
    let player = player(environment, setting, course)?;
    let kept = player.progress();
    let modules = kept.modules.iter().map(|(id, done)| {
        let pages = player.done_of(id);
        let json = ModuleJson {
            page: done.page.as_ref().map(ToString::to_string),
            pages_seen: pages.0,
            pages: pages.1,
            answered: done.answers.len(),
            finished: done.finished.map(|at| at.to_string()),
        };
        (id.to_string(), json)
    });
    let json = ProgressJson {
        format: 1,
        file: setting.file.path().display().to_string(),
        kept: matches!(setting.found, Found::Read(_)),
        language: kept.settings.language.as_ref().map(ToString::to_string),
        role: kept.settings.role.map(|role| role.as_str()),
        region: kept.settings.region.as_ref().map(ToString::to_string),
        modules: modules.collect(),
    };
    tell_mistakes(environment, setting, player.course());
    match format {
        Format::Json => output_json(environment.output, &json),
        Format::Text => output(environment.output, &text(&json, setting)),
    }
}

fn text(json: &ProgressJson, setting: &Setting<'_>) -> String {
    let words = setting.words();
    let mut lines = Vec::new();
    if json.kept {
        lines.push(words.say_with("progress-file", &[("path", (&json.file).into())]));
    } else {
        lines.push(words.say_with("progress-nothing", &[("path", (&json.file).into())]));
    }
    for (id, module) in &json.modules {
        let arguments = [
            ("id", id.into()),
            ("seen", module.pages_seen.into()),
            ("pages", module.pages.into()),
            ("answered", module.answered.into()),
        ];
        lines.push(words.say_with("progress-module", &arguments));
    }
    lines.push(words.say("progress-typed"));
    lines.push(words.say("progress-forget"));
    lines.iter().map(|line| format!("{line}\n")).collect()
}
