//! `sources.toml`: where facts come from.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::content::Content;
use super::prepared::Piece;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::document::{Fields, File, Key, Shape, Table, Value, optional, required};
use crate::model::region::Localised;
use crate::model::{Called, Id, Source};

pub const KEYS: &[Key] = &[
    required("organisation", Shape::TextOrEach),
    required("title", Shape::TextOrEach),
    optional("year", Shape::Whole(1990, 2100)),
    required("address", Shape::Text),
    required("checked", Shape::Date),
    required("expires", Shape::Date),
    optional("facts", Shape::List(&Shape::Text)),
];

#[derive(Debug, Default, Serialize, Deserialize)]
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
    if let Some(prepared) = content.taken(Piece::Sources, "") {
        return prepared;
    }
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
    let (organisation, title) = (called(fields, "organisation"), called(fields, "title"));
    let address = text(fields, "address");
    let date = |key| fields.get(key).and_then(|value| value.date());
    Some(Source {
        id,
        organisation: organisation?,
        title: title?,
        year: fields.whole("year"),
        address: address?,
        facts: fields.words("facts", |fact| Some(fact.to_owned())),
        checked: date("checked")?,
        expires: date("expires")?,
    })
}

fn called(fields: &Fields<'_>, key: &str) -> Option<Called> {
    match fields.get(key)?.as_table() {
        Some(table) => Some(Called::Ours(per_language(&table))),
        None => text(fields, key).map(Called::Published),
    }
}

/// The texts of a table with one for each language.
pub(super) fn per_language(table: &Table<'_>) -> Localised {
    let mut texts = Localised::new();
    for (key, _, value) in table.entries() {
        if let (Some(language), Some(text)) = (Id::parse(key), value.text()) {
            texts.insert(language, text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    texts
}

/// A needed text in which digits are allowed.
pub(super) fn text(fields: &Fields<'_>, key: &str) -> Option<String> {
    fields.text(key).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    fn read(text: &str) -> (Cited, Vec<Code>) {
        let content = [("sources.toml".to_owned(), text.to_owned())].into_iter().collect();
        let sink = Sink::default();
        let cited = cited(&content, &sink);
        (cited, sink.into_sorted().into_iter().map(|one| one.code).collect())
    }

    const DAYS: &str = "address = \"a\"\nchecked = 2026-11-24\nexpires = 2027-11-24\n";

    #[test]
    fn what_was_published_is_the_same_in_every_language_and_words_of_ours_are_the_reader_s() {
        let ours = "title = { nl = \"Eigen  uitleg\", en = \"Our own words\" }";
        let (cited, wrong) = read(&format!("[a]\norganisation = \"NCMEC\"\n{ours}\n{DAYS}"));
        assert_eq!(wrong, []);
        let source = &cited.read["a"];
        assert_eq!((source.organisation.said("nl"), source.organisation.said("en")), ("NCMEC", "NCMEC"));
        assert_eq!((source.title.said("nl"), source.title.said("en")), ("Eigen uitleg", "Our own words"));
        assert_eq!(source.title.said("pap"), "Our own words");
        assert_eq!(source.year, None);
    }

    #[test]
    fn a_title_that_is_neither_a_text_nor_a_text_per_language_is_told() {
        let title = |title: &str| read(&format!("[a]\norganisation = \"O\"\ntitle = {title}\n{DAYS}")).1;
        assert_eq!(title("3"), [Code::WrongType]);
        assert_eq!(title("{ nl = 3 }"), [Code::WrongType]);
        assert_eq!(title("{}"), [Code::EmptyText]);
        assert_eq!(title("\"T\"\nyear = 26"), [Code::OutOfRange]);
    }
}
