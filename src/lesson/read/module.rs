//! One module: its structure, its languages and its status.

use std::collections::BTreeMap;

use super::super::course::Name;
use super::super::hash;
use super::super::id::Id;
use super::super::id::Language;
use super::super::model::Kind;
use super::super::model::Mastery;
use super::super::model::Module;
use super::super::model::Page;
use super::super::raw::File;
use super::super::raw::Table;
use super::super::raw::bare;
use super::super::texts::Texts;
use super::Reading;
use super::Shelf;
use super::outline::parsed;
use super::page;
use super::prose;
use super::sources::Cited;
use super::status;
use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Place;
use crate::diagnostic::Sink;

/// How the first table of a file begins.
const TABLE: &str = "\n[";

/// Reads the module in the folder `id` of a shelf. Languages are those of its files.
pub fn module(shelf: &dyn Shelf, id: &Id) -> Reading<Option<Module>> {
    let sink = Sink::default();
    let value = read(shelf, id, None, None, &sink);
    Reading { value, diagnostics: sink.into_sorted() }
}

/// Reads a module of a course; collects every text of its language files when somebody wants them.
pub(in super::super) fn module_of(
    shelf: &dyn Shelf,
    id: &Id,
    sources: &Cited,
    texts: Option<&mut Vec<(Language, Texts)>>,
    sink: &Sink,
) -> Option<Module> {
    read(shelf, id, Some(sources), texts, sink)
}

/// The title and summary at the head of a language file; its pages are not looked at.
///
/// Nothing when the head is not whole: then the whole file is to be read, and what is wrong to be told.
pub(in super::super) fn name(shelf: &dyn Shelf, id: &str, language: &Language) -> Option<Name> {
    let path = format!("{id}/{language}.toml");
    let mut text = shelf.beginning(&path)?;
    if !text.contains(TABLE) {
        text = shelf.text(&path)?;
    }
    let head = text.find(TABLE).map_or(text.as_ref(), |at| &text[..=at]);
    parsed(head, |root| {
        let line = |key| root.may(key).and_then(|value| value.as_text()).map(str::to_owned);
        Some(Name { title: line("title")?, summary: line("summary")? })
    })
}

/// Reads a module; cited sources are looked up when they are known.
fn read(
    shelf: &dyn Shelf,
    id: &Id,
    sources: Option<&Cited>,
    texts: Option<&mut Vec<(Language, Texts)>>,
    sink: &Sink,
) -> Option<Module> {
    let path = format!("{id}/lesson.toml");
    let Some(text) = shelf.text(&path) else {
        sink.add(Diagnostic::new(Code::MissingFile, Place::file(&path)));
        return None;
    };
    let file = File { path: &path, text: &text, sink };
    let structure = structure(file, id, sources)?;
    let prose = languages(shelf, id, &structure, texts, sink);
    let hashes = structure
        .pages
        .iter()
        .map(|page| {
            let source = prose.get(structure.source.as_str()).and_then(|prose| prose.pages.get(&page.id));
            let canonical = structure.canonical.get(&page.id).map_or("", String::as_str);
            (page.id.clone(), hash::page(canonical, source))
        })
        .collect();
    let mut module = Module {
        id: id.clone(),
        source: structure.source,
        pages: structure.pages,
        mastery: structure.mastery,
        prose,
        stamps: BTreeMap::new(),
        hashes,
    };
    let path = format!("{id}/status.toml");
    if let Some(text) = shelf.text(&path) {
        module.stamps = status::stamps(File { path: &path, text: &text, sink }, &module);
    }
    Some(module)
}

/// `lesson.toml` as read.
struct Structure {
    source: Language,
    pages: Vec<Page>,
    mastery: Mastery,
    /// Per page the structure as one canonical text, for the hash.
    canonical: BTreeMap<Id, String>,
    /// Pages that stand in the file but could not be read.
    unreadable: Vec<Id>,
}

fn structure(file: File<'_>, folder: &Id, sources: Option<&Cited>) -> Option<Structure> {
    let document = file.parse();
    let root = file.root(&document);
    if let Some(value) = root.need("id")
        && let Some(id) = value.id()
        && id != *folder
    {
        value.report(value.fault(Code::WrongFolder).with("found", &id).with("folder", folder));
    }
    let source = root.need_id("source");
    let order = root.need_ids("pages");
    let mastery_table = root.may("mastery").and_then(|value| value.table());
    let tables = root.may_tables("page");
    root.finish();
    let order = order?;
    let names = bare(&order);
    let mut drafts = BTreeMap::new();
    let mut canonical = BTreeMap::new();
    let mut unreadable = Vec::new();
    for (id, table) in &tables {
        if !names.contains(id) {
            table.report(table.fault(Code::UnlistedPage).with("page", id).meant(id, names.iter().map(Id::as_str)));
        }
        canonical.insert(id.clone(), table.canonical_without(&["minutes", "form", "skippable", "for", "critical"]));
        match page::page(id, table, sources) {
            Some(draft) => {
                drafts.insert(id.clone(), draft);
            }
            None => unreadable.push(id.clone()),
        }
    }
    unreadable.extend(tables.iter().map(|(id, _)| id.clone()).filter(|id| !names.contains(id)));
    for (id, value) in &order {
        if !tables.iter().any(|(known, _)| known == id) {
            let known = tables.iter().map(|(known, _)| known.as_str());
            value.report(value.fault(Code::UnknownPage).with("page", id).meant(id, known));
        }
    }
    let mastery = mastery_table.map_or_else(Mastery::default, |table| mastery(&table, &names));
    let mut pages: Vec<Page> = Vec::new();
    for id in &names {
        let Some(draft) = drafts.get(id) else { continue };
        let mut page = draft.page.clone();
        if let Some((target, span)) = &draft.revisits {
            match earlier_question(drafts.get(target).map(|draft| &draft.page)) {
                Some(kind) => {
                    let line = canonical.get(target).cloned().unwrap_or_default();
                    canonical.entry(id.clone()).or_default().push_str(&line);
                    page.kind = kind;
                }
                None => {
                    // What is wrong with the other page was told there.
                    if !unreadable.contains(target) {
                        file.report(file.fault(Code::BadRevisit, span.clone()).with("page", target));
                    }
                    unreadable.push(id.clone());
                    continue;
                }
            }
        }
        pages.push(page);
    }
    Some(Structure { source: source?, pages, mastery, canonical, unreadable })
}

/// The question of an earlier page, to be marked this time.
fn earlier_question(page: Option<&Page>) -> Option<Kind> {
    let mut question = page?.question()?.clone();
    question.pretest = false;
    Some(Kind::Question(question))
}

fn mastery(table: &Table<'_>, pages: &[Id]) -> Mastery {
    let pass = table.may("pass").and_then(|value| value.share()).unwrap_or(Mastery::default().pass);
    let must = table.may_ids("must");
    table.finish();
    for (id, value) in &must {
        if !pages.contains(id) {
            value.report(value.fault(Code::UnknownPage).with("page", id).meant(id, pages.iter().map(Id::as_str)));
        }
    }
    Mastery { pass, must: bare(&must) }
}

/// Every language file beside the structure.
fn languages(
    shelf: &dyn Shelf,
    id: &Id,
    structure: &Structure,
    mut texts: Option<&mut Vec<(Language, Texts)>>,
    sink: &Sink,
) -> BTreeMap<Language, super::super::prose::ModuleProse> {
    let mut languages = BTreeMap::new();
    for name in shelf.names(id) {
        let Some(language) =
            name.strip_suffix(".toml").filter(|stem| !matches!(*stem, "lesson" | "status")).and_then(Id::parse)
        else {
            continue;
        };
        let path = format!("{id}/{name}");
        let Some(text) = shelf.text(&path) else { continue };
        let file = File { path: &path, text: &text, sink };
        let document = file.parse();
        let (read, standing) = prose::prose(&file.root(&document), &structure.pages, &structure.unreadable);
        if let Some(texts) = &mut texts {
            texts.push((language.clone(), Texts::below(&file.root(&document))));
        }
        for page in structure.pages.iter().filter(|page| !read.pages.contains_key(&page.id)) {
            let is_source = language == structure.source;
            if !standing.contains(&page.id) {
                let code = if is_source { Code::MissingPage } else { Code::UntranslatedPage };
                sink.add(Diagnostic::new(code, Place::file(&path)).with("page", &page.id));
            }
        }
        languages.insert(language, read);
    }
    if !languages.contains_key(&structure.source) {
        sink.add(Diagnostic::new(Code::MissingFile, Place::file(&format!("{id}/{}.toml", structure.source))));
    }
    languages
}
