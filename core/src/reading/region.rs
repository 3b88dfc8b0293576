//! `regions/<id>.toml`: help lines and duties.

use super::characters;
use super::sources::text;
use super::words::{roles, topics};
use crate::diagnostic::Code;
use crate::document::{File, Table, Value, bare};
use crate::model::Id;
use crate::model::region::{Cost, Duty, Line, Localised, Region};

/// A region, and for each thing it cites the value to blame when it is unknown.
pub(super) fn region(id: Id, file: File<'_>, cited: &mut dyn FnMut(&Id, &Value<'_>)) -> Region {
    let document = file.parse();
    let root = file.root(&document);
    let name = root.need("name").map(localised).unwrap_or_default();
    let parent = root.may("parent").and_then(|value| value.id());
    let lines = root.may_tables("line").into_iter().filter_map(|(id, table)| line(id, &table, cited)).collect();
    let duties = root.may_tables("duty").into_iter().filter_map(|(id, table)| duty(id, &table, cited)).collect();
    root.finish();
    Region { id, name, parent, lines, duties }
}

/// A text per language; at least one.
fn localised(value: Value<'_>) -> Localised {
    let mut texts = Localised::new();
    let Some(table) = value.table() else { return texts };
    for (key, span, value) in table.entries() {
        let Some(language) = Id::parse(key) else {
            table.report(table.file.fault(Code::BadId, span).with("found", key));
            continue;
        };
        if let Some(text) = value.text() {
            characters::check(&value, text, true);
            texts.insert(language, text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    if texts.is_empty() {
        value.report(value.fault(Code::EmptyText));
    }
    texts
}

fn cites(table: &Table<'_>, cited: &mut dyn FnMut(&Id, &Value<'_>)) -> Vec<Id> {
    let ids = table.may_ids("cites");
    for (id, value) in &ids {
        cited(id, value);
    }
    bare(&ids)
}

fn line(id: Id, table: &Table<'_>, cited: &mut dyn FnMut(&Id, &Value<'_>)) -> Option<Line> {
    let may_text = |key: &'static str| table.may(key).and_then(|value| value.text()).map(str::to_owned);
    let name = text(table, "name");
    let phone = may_text("phone");
    let web = may_text("web");
    let topics = topics(table.need("topics"));
    let cost = table.may("cost").and_then(|value| value.one_of(&Cost::ALL));
    let anonymous = table.flag("anonymous");
    let verify = table.flag("verify");
    let checked = table.need("checked").and_then(|value| value.date());
    let cites = cites(table, cited);
    let whom = table.need("whom").map(localised).unwrap_or_default();
    let hours = table.may("hours").map(localised).unwrap_or_default();
    table.finish();
    Some(Line { id, name: name?, phone, web, topics, cost, anonymous, verify, checked: checked?, cites, whom, hours })
}

fn duty(id: Id, table: &Table<'_>, cited: &mut dyn FnMut(&Id, &Value<'_>)) -> Option<Duty> {
    let roles = roles(table);
    let cites = cites(table, cited);
    let title = table.need("title").map(localised);
    let text = table.need("text").map(localised);
    table.finish();
    Some(Duty { id, roles, cites, title: title?, text: text? })
}
