//! `list`: modules, pages, questions, minutes, languages and their state.

use std::collections::BTreeMap;

use serde::Serialize;

use super::output::{output_json, say_lines};
use super::session::{Session, warn_about_content, whole_course};
use crate::cli::Format;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use vangnet_core::lesson::{Kind, Module};
use vangnet_core::messages::Messages;
use vangnet_core::model::Role;
use vangnet_core::reading::Course;

/// The shape of `list --format json`; see `docs/json.md`.
#[derive(Serialize)]
struct ListJson<'j> {
    format: u32,
    modules: Vec<ModuleJson<'j>>,
}

#[derive(Serialize)]
struct ModuleJson<'j> {
    id: &'j str,
    title: &'j str,
    /// Of the lesson, for the role that it takes longest.
    minutes: u32,
    source: &'j str,
    pages: usize,
    /// Those of them that are the lesson itself; the others are offered after it.
    core: usize,
    questions: usize,
    conversations: usize,
    kinds: BTreeMap<&'static str, usize>,
    languages: BTreeMap<&'j str, BTreeMap<&'static str, usize>>,
}

pub fn list(environment: &mut Environment<'_>, session: &Session<'_>, format: Format) -> Result<Exit, Failure> {
    let course = &*whole_course(session)?;
    warn_about_content(environment, session, course);
    let modules: Vec<ModuleJson<'_>> =
        course.modules().map(|module| module_json(course, module, &session.language)).collect();
    match format {
        Format::Json => output_json(environment.output, &ListJson { format: 1, modules }),
        Format::Text => say_lines(environment, session, &lines(&modules, session.words())),
    }
}

fn module_json<'j>(course: &'j Course, module: &'j Module, language: &str) -> ModuleJson<'j> {
    let mut kinds = BTreeMap::new();
    for page in &module.pages {
        *kinds.entry(page.kind.name()).or_insert(0) += 1;
    }
    let languages = course.languages().iter().map(|language| (language.as_str(), states(module, language)));
    ModuleJson {
        id: &module.id,
        title: module.title(language),
        minutes: Role::ALL.iter().map(|role| module.minutes(*role, language)).max().unwrap_or_default(),
        source: &module.source,
        pages: module.pages.len(),
        core: module.pages.iter().filter(|page| page.is_core()).count(),
        questions: module.pages.iter().filter(|page| page.question().is_some()).count(),
        conversations: module.pages.iter().filter(|page| matches!(page.kind, Kind::Scenario(_))).count(),
        kinds,
        languages: languages.collect(),
    }
}

fn states(module: &Module, language: &str) -> BTreeMap<&'static str, usize> {
    let mut states = BTreeMap::from([("reviewed", 0), ("draft", 0), ("behind", 0), ("missing", 0)]);
    for page in &module.pages {
        *states.entry(module.page_state(&page.id, language).as_str()).or_insert(0) += 1;
    }
    states
}

fn lines(modules: &[ModuleJson<'_>], words: &Messages) -> Vec<String> {
    let mut lines = Vec::new();
    for module in modules {
        lines.push(words.format("list-module", &[("title", module.title.into()), ("id", module.id.into())]));
        let counts = [
            ("pages", module.core.into()),
            ("more", (module.pages - module.core).into()),
            ("questions", module.questions.into()),
            ("conversations", module.conversations.into()),
            ("minutes", module.minutes.into()),
        ];
        lines.push(format!("  {}", words.format("list-counts", &counts)));
        for (language, states) in &module.languages {
            let mut arguments = vec![("language", (*language).into())];
            arguments.extend(states.iter().map(|(state, count)| (*state, (*count).into())));
            lines.push(format!("  {}", words.format("list-language", &arguments)));
        }
    }
    lines
}
