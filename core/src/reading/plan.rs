//! What stands beside the modules: `course.toml` and glossaries.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::content::Content;
use super::glossary;
use super::prepared::Piece;
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::document::{Fields, File, Key, Shape, Value, optional, required};
use crate::model::{Id, Language, Role};

const IDS: Shape = Shape::Ids { least: 0 };
const PATHS: &[Key] = &[
    optional(Role::Parent.as_str(), IDS),
    optional(Role::Teacher.as_str(), IDS),
    optional(Role::YouthWorker.as_str(), IDS),
];

pub const KEYS: &[Key] = &[
    required("modules", IDS),
    optional("now", Shape::Id),
    optional("languages", IDS),
    optional("regions", IDS),
    optional("path", Shape::Table(PATHS)),
    optional("minutes", Shape::Of(&Shape::Whole(1, 600))),
];

#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Plan {
    pub(super) modules: Vec<Id>,
    pub(super) now: Option<Id>,
    pub(super) languages: Vec<Language>,
    /// The first is that of who chose none.
    pub(super) regions: Vec<Id>,
    pub(super) paths: BTreeMap<Role, Vec<Id>>,
}

/// Reads `course.toml`; without it every folder with a `lesson.toml` is a module.
pub(super) fn plan(content: &Content, sink: &Sink) -> Plan {
    if let Some(prepared) = content.taken(Piece::Plan, "") {
        return prepared;
    }
    let found: Vec<Id> = content.names("").iter().filter_map(|name| Id::parse(name)).collect();
    let Some(text) = content.text("course.toml") else {
        let is_module = |id: &Id| content.names(id).contains(&"lesson.toml");
        let found: Vec<_> = found.into_iter().filter(is_module).collect();
        if found.is_empty() {
            sink.add(Diagnostic::new(Code::MissingFile, Place::file("course.toml")));
        }
        return Plan { modules: found, ..Plan::default() };
    };
    let file = File { path: "course.toml", text, sink };
    file.tell_empty("course");
    let document = file.parse();
    let root = Fields::read(file.root(&document), &[KEYS]);
    // The name of a module that is not there is told once, wherever it stands.
    let told = RefCell::new(BTreeSet::new());
    let is_known = |id: &Id, value: &Value<'_>| {
        let is_known = found.contains(id);
        if !is_known && told.borrow_mut().insert(id.clone()) {
            let fault = value.fault(Code::UnknownModule).with("found", id);
            value.report(fault.did_you_mean(id, content.names("")));
        }
        is_known
    };
    let known = |ids: Vec<(Id, Value<'_>)>| -> Vec<Id> {
        ids.into_iter().filter(|(id, value)| is_known(id, value)).map(|(id, _)| id).collect()
    };
    let named = root.placed("modules");
    if let Some(value) = root.get("modules").filter(|_| named.as_ref().is_some_and(Vec::is_empty)) {
        value.report(value.too_few("modules", 1));
    }
    let modules = known(named.unwrap_or_default());
    let now = root.get("now").and_then(|value| Some((value.id()?, value)));
    let now = known(now.into_iter().collect()).pop();
    let languages = root.ids("languages").unwrap_or_default();
    let regions = named_regions(content, root.placed("regions").unwrap_or_default());
    let mut paths = BTreeMap::new();
    if let Some(fields) = root.below("path") {
        for role in Role::ALL.into_iter().filter(|role| fields.has(role.as_str())) {
            paths.insert(role, known(fields.placed(role.as_str()).unwrap_or_default()));
        }
    }
    let named: Vec<Id> = found.iter().cloned().chain(told.borrow().iter().cloned()).collect();
    // Older courses typed them.
    if let Some((id, value)) = root.per_id("minutes", Code::UnknownModule, &named).first() {
        value.report(value.fault(Code::TypedMinutes).with("module", id));
    }
    Plan { modules, now, languages, regions, paths }
}

fn named_regions(content: &Content, named: Vec<(Id, Value<'_>)>) -> Vec<Id> {
    let files = content.names("regions");
    let known: BTreeSet<&str> = files.iter().filter_map(|name| name.strip_suffix(".toml")).collect();
    let there = named.into_iter().filter(|(id, value)| value.is_known(Code::UnknownRegion, "found", id, &known));
    there.map(|(id, _)| id).collect()
}

pub(super) fn glossaries(content: &Content, sink: &Sink) -> BTreeMap<Language, crate::model::Glossary> {
    if let Some(prepared) = content.taken(Piece::Glossaries, "") {
        return prepared;
    }
    let files = content.files("glossary");
    files.map(|(language, path, text)| (language, glossary::glossary(File { path: &path, text, sink }))).collect()
}
