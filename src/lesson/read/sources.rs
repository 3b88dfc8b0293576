//! `sources.toml`: where facts come from.

use std::collections::BTreeMap;

use super::super::id::Id;
use super::super::model::Source;
use super::super::raw::File;
use super::super::raw::Table;
use super::characters;

/// Reads every source.
pub(super) fn sources(file: File<'_>) -> BTreeMap<Id, Source> {
    let document = file.parse();
    let root = file.root(&document);
    root.named_tables().into_iter().filter_map(|(id, table)| Some((id.clone(), source(id, &table)?))).collect()
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
pub(super) fn text(table: &Table<'_>, key: &str) -> Option<String> {
    let value = table.need(key)?;
    let text = value.text()?;
    characters::check(&value, text, true);
    Some(text.to_owned())
}
