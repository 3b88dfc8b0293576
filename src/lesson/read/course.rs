//! A whole lessons folder.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::course::Course;
use super::super::id::Id;
use super::super::id::Language;
use super::super::locate::locate;
use super::super::model::Role;
use super::super::raw::File;
use super::super::raw::Value;
use super::super::raw::bare;
use super::super::region::Region;
use super::Reading;
use super::Shelf;
use super::glossary;
use super::region;
use super::sources::Cited;
use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Place;
use crate::diagnostic::Sink;

/// Reads a whole lessons folder at once, as a check does.
pub fn course(shelf: &(impl Shelf + Clone + 'static)) -> Reading<Course> {
    let course = Course::open(Arc::new(shelf.clone()));
    course.read_all();
    let diagnostics = course.diagnostics();
    Reading { value: course, diagnostics }
}

/// `course.toml`: which modules there are, and in which order.
#[derive(Debug, Default)]
pub(in super::super) struct Plan {
    pub(in super::super) modules: Vec<Id>,
    pub(in super::super) now: Option<Id>,
    pub(in super::super) languages: Vec<Language>,
    pub(in super::super) paths: BTreeMap<Role, Vec<Id>>,
    pub(in super::super) minutes: BTreeMap<Id, u32>,
}

/// Reads `course.toml`; without it every folder with a `lesson.toml` is a module.
pub(in super::super) fn plan(shelf: &dyn Shelf, sink: &Sink) -> Plan {
    let found: BTreeSet<Id> = shelf.names("").iter().filter_map(|name| Id::parse(name)).collect();
    let Some(text) = shelf.text("course.toml") else {
        let is_module = |id: &Id| shelf.names(id).iter().any(|name| name == "lesson.toml");
        let found: Vec<Id> = found.into_iter().filter(is_module).collect();
        if found.is_empty() {
            sink.add(Diagnostic::new(Code::MissingFile, Place::file("course.toml")));
        }
        return Plan { modules: found, ..Plan::default() };
    };
    let file = File { path: "course.toml", text: &text, sink };
    let document = file.parse();
    let root = file.root(&document);
    let known = |ids: Vec<(Id, Value<'_>)>| -> Vec<Id> {
        ids.into_iter()
            .filter(|(id, value)| {
                let known = found.contains(id);
                if !known {
                    value.report(
                        value.fault(Code::UnknownModule).with("found", id).meant(id, found.iter().map(Id::as_str)),
                    );
                }
                known
            })
            .map(|(id, _)| id)
            .collect()
    };
    let modules = known(root.need_ids("modules").unwrap_or_default());
    let now = root.may("now").and_then(|value| Some((value.id()?, value)));
    let now = known(now.into_iter().collect()).pop();
    let languages = bare(&root.may_ids("languages"));
    let mut paths = BTreeMap::new();
    if let Some(table) = root.may("path").and_then(|value| value.table()) {
        for role in Role::ALL {
            if let Some(value) = table.may(role.as_str()) {
                paths.insert(role, known(value.ids().unwrap_or_default()));
            }
        }
        table.finish();
    }
    let mut minutes = BTreeMap::new();
    if let Some(table) = root.may("minutes").and_then(|value| value.table()) {
        for (key, span, value) in table.entries() {
            let Some(id) = Id::parse(key).filter(|id| found.contains(id)) else {
                table.report(
                    file.fault(Code::UnknownModule, span).with("found", key).meant(key, found.iter().map(Id::as_str)),
                );
                continue;
            };
            if let Some(number) = value.integer_in(1, 600).and_then(|number| u32::try_from(number).ok()) {
                minutes.insert(id, number);
            }
        }
    }
    root.finish();
    Plan { modules, now, languages, paths, minutes }
}

/// Every region.
pub(in super::super) fn regions(shelf: &dyn Shelf, sources: &Cited, sink: &Sink) -> BTreeMap<Id, Region> {
    let mut regions = BTreeMap::new();
    for name in shelf.names("regions") {
        let path = format!("regions/{name}");
        let Some(id) = name.strip_suffix(".toml").and_then(Id::parse) else { continue };
        let Some(text) = shelf.text(&path) else { continue };
        let file = File { path: &path, text: &text, sink };
        let read = region::region(id.clone(), file, &mut |cited, value| sources.cite(cited, value));
        regions.insert(id, read);
    }
    for region in regions.values() {
        if let Some(parent) = &region.parent {
            let fits = *parent != region.id && regions.get(parent).is_some_and(|parent| parent.parent.is_none());
            if !fits {
                let path = format!("regions/{}.toml", region.id);
                let text = shelf.text(&path).unwrap_or_default();
                let place = locate(&path, &text, &["parent"]);
                sink.add(Diagnostic::new(Code::BadParent, place).with("found", parent));
            }
        }
    }
    regions
}

/// The glossary of every language.
pub(in super::super) fn glossaries(
    shelf: &dyn Shelf,
    sink: &Sink,
) -> BTreeMap<Language, super::super::glossary::Glossary> {
    let mut glossaries = BTreeMap::new();
    for name in shelf.names("glossary") {
        let path = format!("glossary/{name}");
        let Some(language) = name.strip_suffix(".toml").and_then(Id::parse) else { continue };
        let Some(text) = shelf.text(&path) else { continue };
        glossaries.insert(language, glossary::glossary(File { path: &path, text: &text, sink }));
    }
    glossaries
}
