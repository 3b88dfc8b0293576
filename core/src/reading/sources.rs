//! `sources.toml`: where facts come from.

use std::collections::{BTreeMap, BTreeSet};

use super::content::Content;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::document::{Fields, File, Key, Shape, Value, optional, required};
use crate::model::{Id, Source};

pub const KEYS: &[Key] = &[
    required("organisation", Shape::Text),
    required("title", Shape::Text),
    required("year", Shape::Whole(1990, 2100)),
    required("address", Shape::Text),
    required("checked", Shape::Date),
    required("expires", Shape::Date),
    optional("facts", Shape::List(&Shape::Text)),
];

#[derive(Debug, Default)]
pub(super) struct Cited {
    pub(super) read: BTreeMap<Id, Source>,
    /// The names of all, so that a fault in one is not told again wherever it is cited.
    names: BTreeSet<Id>,
}

/// Notes that a source is cited, as a fault that [`Cited::settle`] takes away where there is such a source: so that
/// a module is read without its sources.
pub(super) fn cite(id: &Id, value: &Value<'_>) {
    value.report(value.fault(Code::UnknownSource).with("found", id));
}

impl Cited {
    /// What stays wrong of a noted source once it is known which there are.
    pub(super) fn settle(&self, noted: Diagnostic) -> Option<Diagnostic> {
        let found = noted.arguments[0].1.clone();
        let is_known = self.names.contains(found.as_str());
        (!is_known).then(|| noted.did_you_mean(&found, self.names.iter().map(Id::as_str)))
    }
}

pub(super) fn cited(content: &Content, sink: &Sink) -> Cited {
    let text = content.text("sources.toml").unwrap_or_default();
    let file = File { path: "sources.toml", text, sink };
    let document = file.parse();
    let root = file.root(&document);
    let mut sources = Cited::default();
    for (id, table) in root.named_tables() {
        sources.names.insert(id.clone());
        if let Some(read) = source(id.clone(), &Fields::read(table, &[KEYS])) {
            sources.read.insert(id, read);
        }
    }
    sources
}

fn source(id: Id, fields: &Fields<'_>) -> Option<Source> {
    let (organisation, title, address) = (text(fields, "organisation"), text(fields, "title"), text(fields, "address"));
    let date = |key| fields.get(key).and_then(|value| value.date());
    Some(Source {
        id,
        organisation: organisation?,
        title: title?,
        year: fields.whole("year")?,
        address: address?,
        facts: fields.words("facts", |fact| Some(fact.to_owned())),
        checked: date("checked")?,
        expires: date("expires")?,
    })
}

/// A needed text in which digits are allowed.
pub(super) fn text(fields: &Fields<'_>, key: &str) -> Option<String> {
    fields.text(key).map(str::to_owned)
}
