//! `progress`: what is kept about the learner, and where.

use std::collections::BTreeMap;

use serde::Serialize;

use super::output::{output, output_json};
use super::session::{Session, open_course, player, warn_about_content};
use crate::cli::Format;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
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
pub fn progress(environment: &mut Environment<'_>, session: &Session<'_>, format: Format) -> Result<Exit, Failure> {
    let course = open_course(session)?;
    let player = player(environment, session, course)?;
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
        file: session.file.path().display().to_string(),
        kept: matches!(session.found, Found::Read(_)),
        language: kept.settings.language.as_ref().map(ToString::to_string),
        role: kept.settings.role.map(|role| role.as_str()),
        region: kept.settings.region.as_ref().map(ToString::to_string),
        modules: modules.collect(),
    };
    warn_about_content(environment, session, player.course());
    match format {
        Format::Json => output_json(environment.output, &json),
        Format::Text => output(environment.output, &text(&json, session)),
    }
}

fn text(json: &ProgressJson, session: &Session<'_>) -> String {
    let words = session.words();
    let mut lines = Vec::new();
    if json.kept {
        lines.push(words.format("progress-file", &[("path", (&json.file).into())]));
    } else {
        lines.push(words.format("progress-nothing", &[("path", (&json.file).into())]));
    }
    for (id, module) in &json.modules {
        let arguments = [
            ("id", id.into()),
            ("seen", module.pages_seen.into()),
            ("pages", module.pages.into()),
            ("answered", module.answered.into()),
        ];
        lines.push(words.format("progress-module", &arguments));
    }
    lines.push(words.text("progress-typed"));
    lines.push(words.text("progress-forget"));
    lines.iter().map(|line| format!("{line}\n")).collect()
}
