//! `sources.toml`: where facts come from.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::super::id::Id;
use super::super::model::Source;
use super::super::raw::File;
use super::super::raw::Table;
use super::super::raw::Value;
use super::Shelf;
use super::characters;
use crate::diagnostic::Code;
use crate::diagnostic::Sink;

/// The sources of a course.
#[derive(Debug, Default)]
pub(in super::super) struct Cited {
    /// Those that are whole.
    pub(in super::super) read: BTreeMap<Id, Source>,
    /// The names of all, so that a fault in one is not told again wherever it is cited.
    names: BTreeSet<Id>,
}

impl Cited {
    /// Reports a cited source that nobody named.
    pub(super) fn cite(&self, id: &Id, value: &Value<'_>) {
        if !self.names.contains(id) {
            let known = self.names.iter().map(Id::as_str);
            value.report(value.fault(Code::UnknownSource).with("found", id).meant(id, known));
        }
    }
}

/// Reads every source of a folder.
pub(in super::super) fn cited(shelf: &dyn Shelf, sink: &Sink) -> Cited {
    let text = shelf.text("sources.toml").unwrap_or_default();
    let file = File { path: "sources.toml", text: &text, sink };
    let document = file.parse();
    let root = file.root(&document);
    let mut sources = Cited::default();
    for (id, table) in root.named_tables() {
        sources.names.insert(id.clone());
        if let Some(read) = source(id.clone(), &table) {
            sources.read.insert(id, read);
        }
    }
    sources
}

fn source(id: Id, table: &Table<'_>) -> Option<Source> {
    let organisation = text(table, "organisation");
    let title = text(table, "title");
    let year = table.need("year").and_then(|value| value.integer_in(1990, 2100));
    let address = text(table, "address");
    let facts = table.may("facts").and_then(|value| value.texts()).unwrap_or_default();
    let checked = table.need("checked").and_then(|value| value.date());
    let expires = table.need("expires").and_then(|value| value.date());
    table.finish();
    Some(Source {
        id,
        organisation: organisation?,
        title: title?,
        year: year?,
        address: address?,
        facts: facts.into_iter().map(|(fact, _)| fact.to_owned()).collect(),
        checked: checked?,
        expires: expires?,
    })
}

/// A needed text in which digits are allowed.
pub(super) fn text(table: &Table<'_>, key: &'static str) -> Option<String> {
    let value = table.need(key)?;
    let text = value.text()?;
    characters::check(&value, text, true);
    Some(text.to_owned())
}
