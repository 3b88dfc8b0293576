//! `sources.toml`: where facts come from.

use std::collections::{BTreeMap, BTreeSet};

use super::characters;
use super::content::Content;
use crate::diagnostic::{Code, Sink};
use crate::document::{File, Table, Value};
use crate::model::{Id, Source};

/// The sources of a course.
#[derive(Debug, Default)]
pub(super) struct Cited {
    /// Those that are whole.
    pub(super) read: BTreeMap<Id, Source>,
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
pub(super) fn cited(content: &Content, sink: &Sink) -> Cited {
    let text = content.text("sources.toml").unwrap_or_default();
    let file = File { path: "sources.toml", text, sink };
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
