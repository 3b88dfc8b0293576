//! A whole lessons folder.

use std::collections::BTreeMap;

use super::super::id::Id;
use super::super::id::Language;
use super::super::locate::locate;
use super::super::model::Course;
use super::super::model::Module;
use super::super::model::Role;
use super::super::raw::File;
use super::super::raw::Value;
use super::super::raw::bare;
use super::super::region::Region;
use super::Reading;
use super::Shelf;
use super::glossary;
use super::module;
use super::region;
use super::sources;
use super::sources::Sources;
use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Place;
use crate::diagnostic::Sink;

/// Reads a lessons folder. Without `course.toml` every folder with a `lesson.toml` is a module.
pub fn course(shelf: &dyn Shelf) -> Reading<Course> {
    let sink = Sink::default();
    let mut course = Course::default();
    let text = shelf.text("sources.toml").unwrap_or_default();
    let sources = sources::sources(File { path: "sources.toml", text: &text, sink: &sink });
    let plan = plan(shelf, &sink);
    course.regions = regions(shelf, &sources, &sink);
    course.glossary = glossaries(shelf, &sink);
    for id in &plan.modules {
        course.modules.extend(module::read(shelf, id, Some(&sources), &sink));
    }
    course.now = plan.now.as_ref().and_then(|id| module::read(shelf, id, Some(&sources), &sink));
    course.sources = sources.read;
    course.languages = plan.languages;
    if course.languages.is_empty() {
        course.languages = languages_of(&course.modules);
    }
    course.paths = plan.paths;
    course.minutes = plan.minutes;
    Reading { value: course, diagnostics: sink.into_sorted() }
}

fn languages_of(modules: &[Module]) -> Vec<Language> {
    let mut languages: Vec<Language> = modules.iter().flat_map(|module| module.prose.keys().cloned()).collect();
    languages.sort();
    languages.dedup();
    languages
}

#[derive(Default)]
struct Plan {
    modules: Vec<Id>,
    now: Option<Id>,
    languages: Vec<Language>,
    paths: BTreeMap<Role, Vec<Id>>,
    minutes: BTreeMap<Id, u32>,
}

fn plan(shelf: &dyn Shelf, sink: &Sink) -> Plan {
    let found: Vec<Id> = shelf
        .names("")
        .iter()
        .filter_map(|name| Id::parse(name))
        .filter(|id| shelf.text(&format!("{id}/lesson.toml")).is_some())
        .collect();
    let Some(text) = shelf.text("course.toml") else {
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

fn regions(shelf: &dyn Shelf, sources: &Sources, sink: &Sink) -> BTreeMap<Id, Region> {
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

fn glossaries(shelf: &dyn Shelf, sink: &Sink) -> BTreeMap<Language, super::super::glossary::Glossary> {
    let mut glossaries = BTreeMap::new();
    for name in shelf.names("glossary") {
        let path = format!("glossary/{name}");
        let Some(language) = name.strip_suffix(".toml").and_then(Id::parse) else { continue };
        let Some(text) = shelf.text(&path) else { continue };
        glossaries.insert(language, glossary::glossary(File { path: &path, text: &text, sink }));
    }
    glossaries
}
