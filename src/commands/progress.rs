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
use vangnet_core::player::Player;
use vangnet_core::progress::{Led, Sitting};
use vangnet_core::view;

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
    /// Days on which something was done, with minutes and the state of the texts.
    sittings: BTreeMap<String, SittingJson<'j>>,
    rules: BTreeMap<&'j Id, RuleJson>,
    conversations: BTreeMap<&'j Id, LedJson>,
}

#[derive(Serialize)]
struct SittingJson<'j> {
    minutes: u32,
    version: &'j str,
}

#[derive(Serialize)]
struct RuleJson {
    step: u8,
    asked: String,
    due: String,
}

#[derive(Serialize)]
struct LedJson {
    last: String,
    good: u32,
    mixed: u32,
    harm: u32,
}

pub fn progress(environment: &mut Environment<'_>, session: &Session<'_>, format: Format) -> Result<Exit, Failure> {
    // "Nothing is kept" may only be said by who could look.
    readable(session)?;
    let player = player(environment, session, open_course(session)?)?;
    let kept = player.progress();
    let comes = player.comes();
    let modules = kept.modules.iter().map(|(id, done)| {
        let rules = comes.iter().filter(|one| one.module == *id).map(|one| {
            let (asked, due) = (one.standing.day.to_string(), one.due.to_string());
            (&one.rule, RuleJson { step: one.standing.step, asked, due })
        });
        let (pages_seen, pages) = player.done_of(id);
        let json = ModuleJson {
            page: done.page.as_ref(),
            pages_seen,
            pages,
            answered: done.answers.len(),
            finished: done.finished.map(|at| at.to_string()),
            sittings: done.sittings.iter().map(|(day, one)| (day.to_string(), sitting(one))).collect(),
            rules: rules.collect(),
            conversations: done.led.iter().map(|(talk, one)| (talk, led(one))).collect(),
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
        Format::Text => {
            let comes_back = view::comes_back(&player, session.words());
            say_lines(environment, session, &lines(&json, &player, &comes_back, session.words()))
        }
    }
}

fn sitting(sitting: &Sitting) -> SittingJson<'_> {
    SittingJson { minutes: sitting.minutes, version: &sitting.version }
}

fn led(led: &Led) -> LedJson {
    let Led { day, good, mixed, harm } = *led;
    LedJson { last: day.to_string(), good, mixed, harm }
}

fn lines(json: &ProgressJson<'_>, player: &Player, comes_back: &[String], words: &Messages) -> Vec<String> {
    let id = if json.kept { "progress-file" } else { "progress-nothing" };
    let mut lines = vec![words.format(id, &[("path", (&json.file).into())])];
    for (id, module) in &json.modules {
        let name = player.course().name(id, player.language());
        let title = name.as_ref().map_or(id.as_str(), |name| name.title.as_str());
        let arguments = [
            ("title", title.into()),
            ("seen", module.pages_seen.into()),
            ("pages", module.pages.into()),
            ("answered", module.answered.into()),
        ];
        lines.push(words.format("progress-module", &arguments));
        let minutes = module.sittings.values().map(|sitting| sitting.minutes).sum::<u32>();
        if minutes > 0 {
            let arguments = [("days", module.sittings.len().into()), ("minutes", minutes.into())];
            lines.push(format!("  {}", words.format("progress-sittings", &arguments)));
        }
        let led = module
            .conversations
            .values()
            .fold([0; 3], |sum, one| [sum[0] + one.good, sum[1] + one.mixed, sum[2] + one.harm]);
        if led.iter().sum::<u32>() > 0 {
            let ends = ["progress-good", "progress-mixed", "progress-harm"].into_iter().zip(led);
            let ends = ends.filter(|(_, count)| *count > 0);
            let ends: Vec<String> = ends.map(|(id, count)| words.format(id, &[("count", count.into())])).collect();
            let ends = ends.join(", ");
            lines.push(format!("  {}", words.format("progress-conversations", &[("ends", (&ends).into())])));
        }
    }
    if !comes_back.is_empty() {
        lines.push(words.text("progress-comes-back"));
        lines.extend(comes_back.iter().map(|line| format!("  {line}")));
    }
    lines.extend(["progress-typed", "progress-forget"].map(|id| words.text(id)));
    lines
}
