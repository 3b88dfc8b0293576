//! The raw shapes: TOML as it was written, every key and value with its place.
//!
//! Every fault is placed at its own key or value. Nothing here knows what a lesson is.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::canonical;
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::model::Id;

/// A content file: its path, its text, and where faults go.
#[derive(Clone, Copy)]
pub(crate) struct File<'f> {
    /// Path relative to the lessons folder.
    pub(crate) path: &'f str,
    pub(crate) text: &'f str,
    pub(crate) sink: &'f Sink,
}

impl<'f> File<'f> {
    pub(crate) fn fault(&self, code: Code, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(code, Place::at(self.path, self.text, span))
    }

    pub(crate) fn report(&self, diagnostic: Diagnostic) {
        self.sink.add(diagnostic);
    }

    /// Parses as far as it goes; syntax faults are reported, the first of each line.
    pub(crate) fn parse(&self) -> Spanned<DeTable<'f>> {
        let (document, errors) = DeTable::parse_recoverable(self.text);
        self.refuse_what_is_no_text();
        let mut lines = BTreeSet::new();
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let fault = self.fault(Code::Syntax, span).with("problem", error.message());
            if lines.insert(fault.place.line) {
                self.report(fault);
            }
        }
        document
    }

    /// Bytes that are no UTF-8 were read as U+FFFD; they are named wherever they stand, the first of each line.
    fn refuse_what_is_no_text(&self) {
        let mut lines = BTreeSet::new();
        for (at, bad) in self.text.match_indices(char::REPLACEMENT_CHARACTER) {
            let fault = self.fault(Code::BadCharacter, at..at + bad.len()).with("character", "U+FFFD");
            if lines.insert(fault.place.line) {
                self.report(fault);
            }
        }
    }

    pub(crate) fn root<'d>(&self, document: &'d Spanned<DeTable<'d>>) -> Table<'d>
    where
        'f: 'd,
    {
        Table { file: *self, table: document.get_ref(), head: 0..0, quiet: false }
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Value<'d> {
    file: File<'d>,
    value: &'d Spanned<DeValue<'d>>,
    /// Whether its shape was told already.
    quiet: bool,
}

impl<'d> Value<'d> {
    pub(crate) fn span(&self) -> Range<usize> {
        self.value.span()
    }

    pub(crate) fn fault(&self, code: Code) -> Diagnostic {
        self.file.fault(code, self.span())
    }

    /// A diagnostic at a part of this value, or at all of it when that part was written with escapes.
    pub(crate) fn fault_at(&self, code: Code, part: &str) -> Diagnostic {
        let span = self.span();
        let at = self.file.text.get(span.clone()).and_then(|raw| raw.find(part)).map(|at| span.start + at);
        self.file.fault(code, at.map_or(span, |at| at..at + part.len()))
    }

    pub(crate) fn report(&self, diagnostic: Diagnostic) {
        self.file.report(diagnostic);
    }

    /// Reports a fault of shape, unless that was done before.
    pub(crate) fn tell(&self, diagnostic: Diagnostic) {
        if !self.quiet {
            self.report(diagnostic);
        }
    }

    fn expected<T>(&self, what: &'static str) -> Option<T> {
        self.tell(self.fault(Code::WrongType).with("expected", what).with("found", type_name(self.value.get_ref())));
        None
    }

    pub(crate) fn is_table(&self) -> bool {
        self.value.get_ref().is_table()
    }

    pub(crate) fn is_list(&self) -> bool {
        self.value.get_ref().is_array()
    }

    pub(crate) fn as_text(&self) -> Option<&'d str> {
        self.value.get_ref().as_str()
    }

    pub(crate) fn as_flag(&self) -> Option<bool> {
        self.value.get_ref().as_bool()
    }

    pub(crate) fn as_table(&self) -> Option<Table<'d>> {
        self.is_table().then(|| self.table()).flatten()
    }

    pub(crate) fn text(&self) -> Option<&'d str> {
        match self.value.get_ref() {
            DeValue::String(text) => Some(text.as_ref()),
            _ => self.expected("text"),
        }
    }

    pub(crate) fn boolean(&self) -> Option<bool> {
        match self.value.get_ref() {
            DeValue::Boolean(value) => Some(*value),
            _ => self.expected("boolean"),
        }
    }

    pub(crate) fn integer(&self) -> Option<i64> {
        match self.value.get_ref() {
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => Some(number),
                Err(_) => self.expected("integer"),
            },
            _ => self.expected("integer"),
        }
    }

    pub(crate) fn integer_in(&self, low: i64, high: i64) -> Option<i64> {
        let number = self.integer()?;
        if (low..=high).contains(&number) {
            return Some(number);
        }
        self.tell(self.fault(Code::OutOfRange).with("low", low).with("high", high));
        None
    }

    /// As a lowest and a highest number.
    pub(crate) fn range(&self) -> Option<(i64, i64)> {
        let ends: Vec<i64> = self.list()?.iter().filter_map(Value::integer).collect();
        match ends.as_slice() {
            [low, high] if low < high => Some((*low, *high)),
            _ => {
                self.tell(self.fault(Code::BadValue).with("found", self.canonical()).with("allowed", "[low, high]"));
                None
            }
        }
    }

    /// As a share between 0 and 1.
    pub(crate) fn share(&self) -> Option<f64> {
        let number = match self.value.get_ref() {
            DeValue::Float(number) => number.as_str().parse::<f64>().ok(),
            DeValue::Integer(number) => number.as_str().parse::<f64>().ok(),
            _ => return self.expected("share"),
        };
        match number {
            Some(number) if (0.0..=1.0).contains(&number) => Some(number),
            _ => {
                self.tell(self.fault(Code::OutOfRange).with("low", 0).with("high", 1));
                None
            }
        }
    }

    pub(crate) fn date(&self) -> Option<Date> {
        let day = match self.value.get_ref() {
            DeValue::Datetime(moment) => moment.date,
            _ => None,
        };
        let date = day.and_then(|day| {
            let (year, month, day) =
                (i16::try_from(day.year).ok()?, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?);
            Date::new(year, month, day).ok()
        });
        match date {
            Some(date) => Some(date),
            None => self.expected("date"),
        }
    }

    pub(crate) fn id(&self) -> Option<Id> {
        let text = self.text()?;
        let id = Id::parse(text);
        if id.is_none() {
            self.tell(self.fault(Code::BadId).with("found", text));
        }
        id
    }

    pub(crate) fn one_of<T: Copy>(&self, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text()?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            self.tell(
                self.fault(Code::BadValue)
                    .with("found", text)
                    .with("allowed", known.join(", "))
                    .did_you_mean(text, known.iter().copied()),
            );
        }
        found
    }

    pub(crate) fn table(&self) -> Option<Table<'d>> {
        match self.value.get_ref() {
            DeValue::Table(table) => Some(Table { file: self.file, table, head: self.span(), quiet: self.quiet }),
            _ => self.expected("table"),
        }
    }

    pub(crate) fn list(&self) -> Option<Vec<Value<'d>>> {
        match self.value.get_ref() {
            DeValue::Array(values) => Some(values.iter().map(|value| Value { value, ..*self }).collect()),
            _ => self.expected("list"),
        }
    }

    /// As a list of ids, none of them twice, each with its place.
    pub(crate) fn ids(&self) -> Option<Vec<(Id, Value<'d>)>> {
        let mut ids: Vec<(Id, Value<'d>)> = Vec::new();
        let mut met = HashSet::new();
        let mut whole = true;
        for value in self.list()? {
            let Some(id) = value.id() else {
                whole = false;
                continue;
            };
            if !met.insert(value.as_text()) {
                value.tell(value.fault(Code::DuplicateId).with("found", &id));
                continue;
            }
            ids.push((id, value));
        }
        whole.then_some(ids)
    }

    /// One canonical line of the value, the same whatever the layout of the file.
    pub(crate) fn canonical(&self) -> String {
        let mut out = String::new();
        canonical::write(self.value.get_ref(), &mut out);
        out
    }
}

fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "share",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// A table and the place of its name.
#[derive(Clone)]
pub(crate) struct Table<'d> {
    pub(crate) file: File<'d>,
    table: &'d DeTable<'d>,
    head: Range<usize>,
    /// Whether its shape was told already.
    quiet: bool,
}

impl<'d> Table<'d> {
    pub(crate) fn quiet(self) -> Self {
        Self { quiet: true, ..self }
    }

    pub(crate) fn head(&self) -> Range<usize> {
        self.head.clone()
    }

    /// A diagnostic at the name of the table.
    pub(crate) fn fault(&self, code: Code) -> Diagnostic {
        self.file.fault(code, self.head.clone())
    }

    pub(crate) fn report(&self, diagnostic: Diagnostic) {
        self.file.report(diagnostic);
    }

    /// Reports a fault of shape, unless that was done before.
    pub(crate) fn tell(&self, diagnostic: Diagnostic) {
        if !self.quiet {
            self.report(diagnostic);
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<Value<'d>> {
        self.table.get(key).map(|value| self.value(value))
    }

    fn value(&self, value: &'d Spanned<DeValue<'d>>) -> Value<'d> {
        Value { file: self.file, value, quiet: self.quiet }
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = (&'d str, Range<usize>)> {
        self.table.iter().map(|(key, _)| (key.get_ref().as_ref(), key.span()))
    }

    /// Every key with its place and value, in the order of the file.
    pub(crate) fn entries(&self) -> Vec<(&'d str, Range<usize>, Value<'d>)> {
        let mut entries: Vec<_> =
            self.table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), self.value(value))).collect();
        entries.sort_by_key(|(_, span, _)| span.start);
        entries
    }

    /// Every key as an id with its table, the head placed at the key.
    pub(crate) fn named_tables(&self) -> Vec<(Id, Table<'d>)> {
        let mut tables = Vec::new();
        for (key, span, value) in self.entries() {
            let Some(id) = Id::parse(key) else {
                self.tell(self.file.fault(Code::BadId, span).with("found", key));
                continue;
            };
            if let Some(mut table) = value.table() {
                table.head = span;
                tables.push((id, table));
            }
        }
        tables
    }

    /// The same tables, those that are none passed over, ready to be looked at.
    pub(crate) fn aloud_tables(&self) -> Vec<(Id, Table<'d>)> {
        let quiet = self.clone().quiet().named_tables();
        quiet.into_iter().map(|(id, table)| (id, Table { quiet: false, ..table })).collect()
    }

    /// One canonical line of the whole table but for the given keys.
    pub(crate) fn canonical_without(&self, left_out: &[&str]) -> String {
        let mut out = String::new();
        for (key, value) in self.table.iter() {
            if !left_out.contains(&key.get_ref().as_ref()) {
                out.push_str(key.get_ref());
                out.push('=');
                canonical::write(value.get_ref(), &mut out);
                out.push('\n');
            }
        }
        out
    }
}
