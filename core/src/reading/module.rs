//! One module: its structure, its languages and its status.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::content::Content;
use super::prepared::Piece;
use super::{hash, page, prose, status};
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::document::{Fields, File, Key, Shape, bare, optional, required};
use crate::lesson::{Kind, Mastery, Module, Page};
use crate::model::{Id, Language, ModuleProse};

const MASTERY: &[Key] = &[optional("pass", Shape::Share), optional("must", Shape::Ids { least: 0 })];

/// `lesson.toml`. What a page may hold depends on its kind.
pub const KEYS: &[Key] = &[
    required("id", Shape::Id),
    required("source", Shape::Id),
    required("pages", Shape::Ids { least: 0 }),
    optional("rules", Shape::Ids { least: 0 }),
    optional("page", Shape::Each(&Shape::Any)),
    optional("mastery", Shape::Table(MASTERY)),
];

/// Keys of a page that change neither what it says nor what is right.
const SAYS_NOTHING: [&str; 7] = ["minutes", "form", "skippable", "for", "critical", "layer", "about"];

/// What a module is called in one language, read without the module.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Name {
    pub title: String,
    pub summary: String,
}

/// The title and summary at the head of a language file; its pages are not looked at.
///
/// Nothing when the head is not whole: then the whole file is to be read, and what is wrong to be told. Home names
/// every module, and parsing their files for two lines each would take as long as the rest of a start.
pub(super) fn name(content: &Content, id: &str, language: &Language) -> Option<Name> {
    if let Some(mut names) = content.taken::<BTreeMap<Language, Name>>(Piece::Names, id) {
        return names.remove(language);
    }
    let path = format!("{id}/{language}.toml");
    let text = content.text(&path)?;
    // Up to the first table.
    let head = text.find("\n[").map_or(text, |at| &text[..=at]);
    let sink = Sink::default();
    let file = File { path: &path, text: head, sink: &sink };
    let document = file.parse();
    let root = file.root(&document);
    let line = |key| root.get(key).and_then(|value| value.as_text()).map(str::to_owned);
    let name = Name { title: line("title")?, summary: line("summary")? };
    sink.is_empty().then_some(name)
}

pub(super) fn structure(content: &Content, id: &Id, sink: &Sink) -> Option<Structure> {
    let path = format!("{id}/lesson.toml");
    let Some(text) = content.text(&path) else {
        sink.add(Diagnostic::new(Code::MissingFile, Place::file(&path)));
        return None;
    };
    let file = File { path: &path, text, sink };
    file.tell_empty("lesson");
    whole(file, id)
}

/// Reads the languages and the status beside a structure. Languages are those of its files.
pub(super) fn module(content: &Content, id: &Id, structure: &Structure, sink: &Sink) -> Module {
    let prose = languages(content, id, structure, sink);
    let source = prose.get(structure.source.as_str());
    let hash_of = |lines: &BTreeMap<Id, String>, page: &Id, source: Option<&ModuleProse>| {
        let lines = lines.get(page).map_or("", String::as_str);
        hash::page(lines, source.and_then(|prose| prose.pages.get(page)))
    };
    let hashes = structure.pages.iter().map(|page| &page.id);
    let hashes = hashes.map(|page| (page.clone(), hash_of(&structure.canonical, page, source))).collect();
    let mut module = Module {
        id: id.clone(),
        source: structure.source.clone(),
        pages: structure.pages.clone(),
        rules: structure.rules.clone(),
        mastery: structure.mastery.clone(),
        prose,
        stamps: BTreeMap::new(),
        hashes,
        text_hashes: BTreeMap::new(),
    };
    let path = format!("{id}/status.toml");
    if let Some(text) = content.text(&path) {
        let former = |page: &Id| hash_of(&structure.former, page, module.prose.get(structure.source.as_str()));
        module.stamps = status::stamps(File { path: &path, text, sink }, &module, &former);
    }
    // Only what somebody read is looked at: a start would wait for the rest.
    let read = module.stamps.iter().filter(|(_, stamp)| stamp.text_hash.is_some()).map(|(of, _)| of.clone());
    module.text_hashes = read.filter_map(|of| Some((of.clone(), text_hash(&module, &of.0, &of.1)?))).collect();
    module
}

/// The hash of the text of a page in one language, without its structure; nothing when there is no such text.
pub fn text_hash(module: &Module, language: &str, page: &str) -> Option<String> {
    let prose = module.prose.get(language)?.pages.get(page)?;
    Some(hash::page("", Some(prose)))
}

#[derive(Debug)]
pub(super) struct Structure {
    source: Language,
    pub(super) pages: Vec<Page>,
    rules: Vec<Id>,
    pub(super) mastery: Mastery,
    /// Per page the structure as one canonical text, for the hash.
    canonical: BTreeMap<Id, String>,
    /// The same as it was made before the order of options and what is cited were left out: older stamps hold its hash.
    former: BTreeMap<Id, String>,
    /// Pages that stand in the file but could not be read.
    unreadable: Vec<Id>,
}

fn whole(file: File<'_>, folder: &Id) -> Option<Structure> {
    let document = file.parse();
    let root = Fields::read(file.root(&document), &[KEYS]);
    if let Some(value) = root.get("id")
        && let Some(id) = value.id()
        && id != *folder
    {
        value.report(value.fault(Code::WrongFolder).with("found", &id).with("folder", folder));
    }
    let source = root.id("source");
    // Each page is looked at in its own way, so aloud.
    let tables = file.root(&document).aloud_tables("page");
    let order = root.placed("pages")?;
    let names = bare(&order);
    let rules = root.ids("rules").unwrap_or_default();
    let mut drafts = BTreeMap::new();
    let (mut canonical, mut former) = (BTreeMap::new(), BTreeMap::new());
    let mut unreadable = Vec::new();
    for (id, table) in &tables {
        if !names.contains(id) {
            let fault = table.fault(Code::UnlistedPage).with("page", id);
            table.report(fault.did_you_mean(id, names.iter().map(Id::as_str)));
        }
        // What changes no word and no answer makes no text stale: shuffled options have no order.
        let is_shuffled = table.clone().quiet().get("shuffle").is_none_or(|value| value.boolean() != Some(false));
        let unordered: &[&str] = if is_shuffled { &["options"] } else { &[] };
        canonical.insert(id.clone(), table.canonical_without(&[&SAYS_NOTHING[..], &["cites"]].concat(), unordered));
        former.insert(id.clone(), table.canonical_without(&SAYS_NOTHING, &[]));
        match page::page(id, table, &rules) {
            Some(draft) => drop(drafts.insert(id.clone(), draft)),
            None => unreadable.push(id.clone()),
        }
    }
    unreadable.extend(tables.iter().map(|(id, _)| id.clone()).filter(|id| !names.contains(id)));
    for (id, value) in &order {
        value.is_known(Code::UnknownPage, "page", id, tables.iter().map(|(known, _)| known));
    }
    let mastery = mastery(&root, &names);
    let asked_again: BTreeMap<Id, (Kind, Option<Id>)> = drafts
        .values()
        .filter_map(|(page, _)| page.revisits.as_ref())
        .filter_map(|target| Some((target.clone(), earlier_question(&drafts.get(target)?.0)?)))
        .collect();
    let mut pages: Vec<Page> = Vec::new();
    for id in &names {
        let Some((mut page, place)) = drafts.remove(id) else { continue };
        if let Some(target) = &page.revisits {
            let Some((kind, about)) = asked_again.get(target).cloned() else {
                // What is wrong with the other page was told there.
                if !unreadable.contains(target) {
                    file.report(file.fault(Code::BadRevisit, place).with("page", target));
                }
                unreadable.push(id.clone());
                continue;
            };
            for lines in [&mut canonical, &mut former] {
                let line = lines.get(target).cloned().unwrap_or_default();
                lines.entry(id.clone()).or_default().push_str(&line);
            }
            (page.kind, page.about) = (kind, about);
        }
        pages.push(page);
    }
    Some(Structure { source: source?, pages, rules, mastery, canonical, former, unreadable })
}

/// The question of an earlier page, to be marked this time.
fn earlier_question(page: &Page) -> Option<(Kind, Option<Id>)> {
    let mut question = page.question()?.clone();
    question.pretest = false;
    Some((Kind::Question(question), page.about.clone()))
}

fn mastery(root: &Fields<'_>, pages: &[Id]) -> Mastery {
    let Some(fields) = root.below("mastery") else { return Mastery::default() };
    let pass = fields.get("pass").and_then(|value| value.share()).unwrap_or(Mastery::default().pass);
    let must = fields.placed("must").unwrap_or_default();
    for (id, value) in &must {
        value.is_known(Code::UnknownPage, "page", id, pages);
    }
    Mastery { pass, must: bare(&must) }
}

fn languages(content: &Content, id: &Id, structure: &Structure, sink: &Sink) -> BTreeMap<Language, ModuleProse> {
    let mut languages = BTreeMap::new();
    let files = content.files(id).filter(|(stem, ..)| !matches!(stem.as_str(), "lesson" | "status"));
    for (language, path, text) in files {
        let file = File { path: &path, text, sink };
        file.tell_empty(if language == structure.source { "source" } else { "translation" });
        let document = file.parse();
        let (read, standing) =
            prose::prose(&file.root(&document), &structure.rules, &structure.pages, &structure.unreadable);
        let missing = structure.pages.iter().filter(|page| !read.pages.contains_key(&page.id));
        for page in missing.filter(|page| !standing.contains(&page.id)) {
            let code = if language == structure.source { Code::MissingPage } else { Code::UntranslatedPage };
            sink.add(Diagnostic::new(code, Place::file(&path)).with("page", &page.id));
        }
        languages.insert(language, read);
    }
    if !languages.contains_key(&structure.source) {
        sink.add(Diagnostic::new(Code::MissingFile, Place::file(&format!("{id}/{}.toml", structure.source))));
    }
    languages
}
