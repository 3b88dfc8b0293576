//! A table held against the keys it may have. All that is wrong in its shape is told at once, however deep; what is
//! asked of it afterwards is told nothing a second time, and gives nothing where it was wrong.

use super::raw::{Table, Value};
use super::shape::{Key, Shape};
use crate::diagnostic::Code;
use crate::model::Id;

pub(crate) struct Fields<'d> {
    pub(crate) table: Table<'d>,
    keys: Vec<&'static Key>,
}

impl<'d> Fields<'d> {
    pub(crate) fn read(table: Table<'d>, lists: &[&'static [Key]]) -> Self {
        Self::unclear(table, lists, &[])
    }

    /// Holds a table of which it is not clear what it is against the keys that it has in any case, and tells of a key
    /// that it could not have in whatever case.
    pub(crate) fn unclear(table: Table<'d>, lists: &[&'static [Key]], possible: &[&'static [Key]]) -> Self {
        let required = lists.iter().copied().flatten().filter(|key| key.is_required).map(|key| key.name);
        let missing: Vec<&str> = required.filter(|name| table.get(name).is_none()).collect();
        tell_unknown(&table, &[lists, possible].concat(), &missing);
        Self::beginning(table, lists)
    }

    /// Holds a table against some of its keys; what else stands there is passed over.
    pub(crate) fn beginning(table: Table<'d>, lists: &[&'static [Key]]) -> Self {
        let keys: Vec<&Key> = lists.iter().copied().flatten().collect();
        for key in &keys {
            match table.get(key.name) {
                Some(value) => check(value, key.shape),
                None if key.is_required => table.tell(table.fault(Code::MissingKey).with("key", key.name)),
                None => {}
            }
        }
        Self { table: table.quiet(), keys }
    }

    fn shape(&self, name: &str) -> Shape {
        let key = self.keys.iter().find(|key| key.name == name);
        key.expect("a reader asks for what is in its list of keys").shape
    }

    pub(crate) fn get(&self, name: &str) -> Option<Value<'d>> {
        let _ = self.shape(name);
        self.table.get(name)
    }

    pub(crate) fn knows(&self, name: &str) -> bool {
        self.keys.iter().any(|key| key.name == name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.table.get(name).is_some()
    }

    pub(crate) fn text(&self, name: &str) -> Option<&'d str> {
        self.get(name)?.text()
    }

    pub(crate) fn id(&self, name: &str) -> Option<Id> {
        self.get(name)?.id()
    }

    /// Ids with their places, when there are enough.
    pub(crate) fn placed(&self, name: &str) -> Option<Vec<(Id, Value<'d>)>> {
        let Shape::Ids { least } = self.shape(name) else { return None };
        self.get(name)?.ids().filter(|ids| ids.len() >= least)
    }

    pub(crate) fn ids(&self, name: &str) -> Option<Vec<Id>> {
        Some(bare(&self.placed(name)?))
    }

    /// A switch, off when left out.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(|value| value.boolean()).unwrap_or(false)
    }

    /// A whole number within its bounds.
    pub(crate) fn whole(&self, name: &str) -> Option<i64> {
        let Shape::Whole(low, high) = self.shape(name) else { return None };
        self.get(name)?.integer_in(low, high)
    }

    /// A whole number within bounds that other keys set; one outside them is told.
    pub(crate) fn whole_in(&self, name: &str, low: i64, high: i64) -> Option<i64> {
        let number = self.whole(name)?;
        if (low..=high).contains(&number) {
            return Some(number);
        }
        let value = self.get(name)?;
        value.report(value.out_of_range(low, high));
        None
    }

    /// One of a few words, or what it means to leave it out.
    pub(crate) fn word_or<T: Copy>(&self, name: &str, words: &[(&'static str, T)], left_out: T) -> Option<T> {
        self.get(name).map_or(Some(left_out), |value| value.one_of(words))
    }

    /// What a list of words means, without those that mean nothing.
    pub(crate) fn words<T>(&self, name: &str, meaning: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let values = self.get(name).and_then(|value| value.list()).unwrap_or_default();
        values.iter().filter_map(|value| meaning(value.as_text()?)).collect()
    }

    /// What stands under each key of the table below a key. Each of them names one of the ids; another is told.
    pub(crate) fn per_id(&self, name: &str, unknown: Code, ids: &[Id]) -> Vec<(Id, Value<'d>)> {
        let mut values = Vec::new();
        let entries = self.get(name).and_then(|value| value.table()).map(|table| table.entries());
        for (key, span, value) in entries.into_iter().flatten() {
            match Id::parse(key).filter(|id| ids.contains(id)) {
                Some(id) => values.push((id, value)),
                None => {
                    let fault = self.table.file.fault(unknown, span).with("found", key);
                    self.table.report(fault.did_you_mean(key, ids.iter().map(Id::as_str)));
                }
            }
        }
        values
    }

    pub(crate) fn tables(&self, name: &str) -> Vec<(Id, Fields<'d>)> {
        let (Shape::Each(below) | Shape::EachSome(below)) = self.shape(name) else { return Vec::new() };
        let tables = self.get(name).and_then(|value| value.table()).map(|table| table.named_tables());
        tables.into_iter().flatten().map(|(id, table)| (id, written(table, *below))).collect()
    }

    pub(crate) fn below(&self, name: &str) -> Option<Fields<'d>> {
        Some(written(self.get(name)?.table()?, self.shape(name)))
    }

    /// The tables of a list; nothing when one of them is none.
    pub(crate) fn rows(&self, name: &str) -> Option<Vec<(Value<'d>, Fields<'d>)>> {
        let (Shape::List(below) | Shape::Some(below)) = self.shape(name) else { return None };
        self.get(name)?.list()?.into_iter().map(|value| Some((value, written(value.table()?, *below)))).collect()
    }
}

fn tell_unknown(table: &Table<'_>, lists: &[&'static [Key]], missing: &[&str]) {
    let names = || lists.iter().copied().flatten().map(|key| key.name);
    if table.keys().all(|key| names().any(|known| known == key)) {
        return;
    }
    let entries = table.entries();
    let unknown: Vec<_> = entries.iter().filter(|(name, ..)| names().all(|known| known != *name)).collect();
    for (name, span, _) in &unknown {
        let fault = table.file.fault(Code::UnknownKey, span.clone()).with("key", name);
        table.tell(fault.did_you_mean(name, names()).or_missing(unknown.len(), missing));
    }
}

/// How a kind of page is written, and how it is read from that.
pub struct Format<T> {
    pub name: &'static str,
    /// The ways to write it; most kinds have one.
    pub ways: &'static [&'static [Key]],
    /// Whether it must say where its figure comes from.
    pub needs_source: bool,
    pub(crate) read: fn(&Fields<'_>) -> Option<T>,
}

/// A table in the way in which it was written.
fn written<'d>(table: Table<'d>, shape: Shape) -> Fields<'d> {
    match shape {
        Shape::Table(keys) => Fields::read(table, &[keys]),
        Shape::OneOf(ways) => {
            let keys = way(&table, ways);
            Fields::read(table, &[keys])
        }
        _ => Fields::beginning(table, &[]),
    }
}

/// The first way whose first key stands in the table, or the last.
pub(crate) fn way(table: &Table<'_>, ways: &[&'static [Key]]) -> &'static [Key] {
    let stands = |key: &Key| match (table.get(key.name), key.shape) {
        (Some(value), Shape::Only(wanted)) => value.as_flag() == Some(wanted),
        (value, _) => value.is_some(),
    };
    let first = ways.iter().find(|keys| keys.first().is_some_and(stands));
    first.or(ways.last()).copied().unwrap_or_default()
}

/// Tells everything that is wrong in the shape of a value.
fn check(value: Value<'_>, shape: Shape) {
    match shape {
        Shape::Any => {}
        Shape::Id => drop(value.id()),
        Shape::Ids { least } => {
            if value.ids().is_some_and(|ids| ids.len() < least) {
                value.tell(value.too_few("list", least));
            }
        }
        Shape::Flag | Shape::Only(_) => drop(value.boolean()),
        Shape::Whole(low, high) => drop(value.integer_in(low, high)),
        Shape::Range => drop(value.range()),
        Shape::Share => drop(value.share()),
        Shape::Date => drop(value.date()),
        Shape::Text => drop(value.text()),
        Shape::TextOrEach if value.as_table().is_some() => check(value, Shape::EachSome(&Shape::Text)),
        Shape::TextOrEach => drop(value.text()),
        Shape::Word(words) => {
            let words: Vec<_> = words.iter().map(|word| (*word, ())).collect();
            value.one_of(&words);
        }
        Shape::List(below) => value.list().into_iter().flatten().for_each(|value| check(value, *below)),
        Shape::Some(below) => {
            let list = value.list();
            if list.as_ref().is_some_and(Vec::is_empty) {
                value.tell(value.too_few("list", 1));
            }
            list.into_iter().flatten().for_each(|value| check(value, *below));
        }
        Shape::Table(_) | Shape::OneOf(_) => {
            if let Some(table) = value.table() {
                written(table, shape);
            }
        }
        Shape::Of(below) => {
            let entries = value.table().map(|table| table.entries());
            entries.into_iter().flatten().for_each(|(_, _, value)| check(value, *below));
        }
        Shape::Each(below) => each(value, *below),
        Shape::EachSome(below) => {
            each(value, *below);
            if value.as_table().is_some_and(|table| table.entries().is_empty()) {
                let is_text = matches!(below, Shape::Text);
                value.tell(if is_text { value.fault(Code::EmptyText) } else { value.too_few("list", 1) });
            }
        }
    }
}

fn each(value: Value<'_>, below: Shape) {
    let Some(table) = value.table() else { return };
    if matches!(below, Shape::Table(_) | Shape::OneOf(_) | Shape::Any) {
        for (_, table) in table.named_tables() {
            written(table, below);
        }
        return;
    }
    for (key, span, value) in table.entries() {
        if Id::parse(key).is_none() {
            table.tell(table.file.fault(Code::BadId, span).with("found", key));
        }
        check(value, below);
    }
}

/// The bare ids of a list that was read with places.
pub(crate) fn bare(ids: &[(Id, Value<'_>)]) -> Vec<Id> {
    ids.iter().map(|(id, _)| id.clone()).collect()
}
