//! `progress`: what is kept about the learner, and where.

use std::collections::BTreeMap;

use serde::Serialize;

use super::output::{output_json, say_lines};
use super::session::{Session, open_course, player, readable, warn_about_content};
use crate::cli::Format;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::Found;
use vangnet_core::messages::Messages;
use vangnet_core::model::Id;

/// The shape of `progress --format json`; see `docs/json.md`.
#[derive(Serialize)]
struct ProgressJson<'j> {
    format: u32,
    file: String,
    kept: bool,
    language: Option<&'j Id>,
    role: Option<&'static str>,
    region: Option<&'j Id>,
    modules: BTreeMap<&'j Id, ModuleJson<'j>>,
}

#[derive(Serialize)]
struct ModuleJson<'j> {
    page: Option<&'j Id>,
    pages_seen: usize,
    pages: usize,
    answered: usize,
    finished: Option<String>,
}

pub fn progress(environment: &mut Environment<'_>, session: &Session<'_>, format: Format) -> Result<Exit, Failure> {
    // "Nothing is kept" may only be said by who could look.
    readable(session)?;
    let player = player(environment, session, open_course(session)?)?;
    let kept = player.progress();
    let modules = kept.modules.iter().map(|(id, done)| {
        let (pages_seen, pages) = player.done_of(id);
        let json = ModuleJson {
            page: done.page.as_ref(),
            pages_seen,
            pages,
            answered: done.answers.len(),
            finished: done.finished.map(|at| at.to_string()),
        };
        (id, json)
    });
    let json = ProgressJson {
        format: 1,
        file: session.file.path().display().to_string(),
        kept: matches!(session.found, Found::Read(_)),
        language: kept.settings.language.as_ref(),
        role: kept.settings.role.map(|role| role.as_str()),
        region: kept.settings.region.as_ref(),
        modules: modules.collect(),
    };
    warn_about_content(environment, session, player.course());
    match format {
        Format::Json => output_json(environment.output, &json),
        Format::Text => say_lines(environment, session, &lines(&json, session.words())),
    }
}

fn lines(json: &ProgressJson<'_>, words: &Messages) -> Vec<String> {
    let id = if json.kept { "progress-file" } else { "progress-nothing" };
    let mut lines = vec![words.format(id, &[("path", (&json.file).into())])];
    for (id, module) in &json.modules {
        let arguments = [
            ("id", id.as_str().into()),
            ("seen", module.pages_seen.into()),
            ("pages", module.pages.into()),
            ("answered", module.answered.into()),
        ];
        lines.push(words.format("progress-module", &arguments));
    }
    lines.extend(["progress-typed", "progress-forget"].map(|id| words.text(id)));
    lines
}
