//! The raw shapes: TOML as it was written, every key and value with its place. Every fault is placed at its own.

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{canonical, syntax};
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::model::{Id, letters};

#[derive(Clone, Copy)]
pub(crate) struct File<'f> {
    /// Path relative to the lessons folder.
    pub(crate) path: &'f str,
    pub(crate) text: &'f str,
    pub(crate) sink: &'f Sink,
}

impl<'f> File<'f> {
    pub(crate) fn fault(&self, code: Code, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(code, self.sink.place(self.path, self.text, span))
    }

    pub(crate) fn report(&self, diagnostic: Diagnostic) {
        self.sink.add(diagnostic);
    }

    /// Parses as far as it goes; syntax faults are reported, the cause of each.
    pub(crate) fn parse(&self) -> Spanned<DeTable<'f>> {
        let (document, errors) = DeTable::parse_recoverable(self.text);
        // Bytes that are no UTF-8 were read as U+FFFD; they are named wherever they stand.
        let bad = self.text.match_indices(char::REPLACEMENT_CHARACTER);
        self.report_first_of_each_line(
            bad.map(|(at, bad)| self.fault(Code::BadCharacter, at..at + bad.len()).with("character", "U+FFFD")),
        );
        for problem in syntax::problems(self.text, &errors) {
            let fault = self.fault(Code::Syntax, problem.span).with("problem", problem.name);
            self.report(fault.with("found", problem.found).with("line", problem.first));
        }
        self.look_at_texts(document.get_ref().values());
        document
    }

    /// Tells of a file in which nothing stands, and what it was to be: `source` or `translation` of a module, or another
    /// sort of file.
    pub(crate) fn tell_empty(&self, sort: &'static str) {
        // What is wrong with a remark is told at its place.
        let is_sound = || !self.text.contains(char::REPLACEMENT_CHARACTER) && DeTable::parse(self.text).is_ok();
        if is_blank(self.text) && is_sound() {
            let language = self.path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
            let fault = Diagnostic::new(Code::EmptyFile, Place::file(self.path)).with("sort", sort);
            self.report(fault.with("language", language.unwrap_or_default()));
        }
    }

    /// Reports what no text may hold, wherever in the file it stands: what drives, reorders or shifts a terminal.
    fn look_at_texts<'v>(&self, values: impl Iterator<Item = &'v Spanned<DeValue<'v>>>) {
        for value in values {
            match value.get_ref() {
                DeValue::String(text) => {
                    if let Some(letter) = letters::refused(text) {
                        let value = Value { file: *self, value, quiet: false };
                        let fault = value.fault_at(Code::BadCharacter, letter.encode_utf8(&mut [0; 4]));
                        value.report(fault.with("character", format!("U+{:04X}", u32::from(letter))));
                    }
                }
                DeValue::Array(list) => self.look_at_texts(list.iter()),
                DeValue::Table(table) => self.look_at_texts(table.values()),
                DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
            }
        }
    }

    fn report_first_of_each_line(&self, faults: impl Iterator<Item = Diagnostic>) {
        let mut lines = BTreeSet::new();
        for fault in faults.filter(|fault| lines.insert(fault.place.line)) {
            self.report(fault);
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

    pub(crate) fn out_of_range(&self, low: impl ToString, high: impl ToString) -> Diagnostic {
        self.fault(Code::OutOfRange).with("low", low).with("high", high)
    }

    /// Fewer than there have to be: `list` of what stands here, `modules` of a course, `signal` of a message that has one.
    pub(crate) fn too_few(&self, what: &'static str, least: usize) -> Diagnostic {
        self.fault(Code::WrongCount).with("what", what).with("least", least)
    }

    /// Whether a name is one of those known; else that is told, the name as the `argument` of the sentence.
    pub(crate) fn is_known<'k, K: Borrow<str> + ?Sized + 'k>(
        &self,
        code: Code,
        argument: &'static str,
        name: &str,
        known: impl IntoIterator<Item = &'k K>,
    ) -> bool {
        let known: Vec<&str> = known.into_iter().map(Borrow::borrow).collect();
        let is_known = known.contains(&name);
        if !is_known {
            self.report(self.fault(code).with(argument, name).did_you_mean(name, known));
        }
        is_known
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
        let fault = self.fault(Code::WrongType).with("expected", what).with("found", type_name(self.value.get_ref()));
        self.tell(fault.with("example", example(what)));
        None
    }

    pub(crate) fn as_text(&self) -> Option<&'d str> {
        self.value.get_ref().as_str()
    }

    pub(crate) fn as_flag(&self) -> Option<bool> {
        self.value.get_ref().as_bool()
    }

    pub(crate) fn as_table(&self) -> Option<Table<'d>> {
        let table = self.value.get_ref().as_table()?;
        Some(Table { file: self.file, table, head: self.span(), quiet: self.quiet })
    }

    pub(crate) fn text(&self) -> Option<&'d str> {
        self.as_text().or_else(|| self.expected("text"))
    }

    pub(crate) fn boolean(&self) -> Option<bool> {
        self.as_flag().or_else(|| self.expected("boolean"))
    }

    pub(crate) fn integer_in(&self, low: i64, high: i64) -> Option<i64> {
        let number = self.value.get_ref().as_integer();
        let number = number.and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        self.within(number.or_else(|| self.expected("integer"))?, low, high)
    }

    fn within<T: PartialOrd + ToString + Copy>(&self, number: T, low: T, high: T) -> Option<T> {
        if (low..=high).contains(&number) {
            return Some(number);
        }
        self.tell(self.out_of_range(low, high));
        None
    }

    pub(crate) fn range(&self) -> Option<(i64, i64)> {
        let ends: Vec<i64> = self.list()?.iter().filter_map(|end| end.integer_in(i64::MIN, i64::MAX)).collect();
        match ends.as_slice() {
            [low, high] if low < high => Some((*low, *high)),
            _ => {
                let mut found = String::new();
                canonical::write(self.value.get_ref(), &mut found);
                self.tell(self.fault(Code::BadValue).with("found", found).with("allowed", "[low, high]"));
                None
            }
        }
    }

    pub(crate) fn share(&self) -> Option<f64> {
        let number = match self.value.get_ref() {
            DeValue::Float(number) => number.as_str(),
            DeValue::Integer(number) => number.as_str(),
            _ => return self.expected("share"),
        };
        self.within(number.parse().unwrap_or(f64::NAN), 0.0, 1.0)
    }

    pub(crate) fn date(&self) -> Option<Date> {
        let day = self.value.get_ref().as_datetime().and_then(|moment| moment.date);
        let date = day.and_then(|day| {
            let (month, day_of_month) = (i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?);
            Date::new(i16::try_from(day.year).ok()?, month, day_of_month).ok()
        });
        date.or_else(|| self.expected("date"))
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
            let fault = self.fault(Code::BadValue).with("found", text).with("allowed", known.join(", "));
            self.tell(fault.did_you_mean(text, known));
        }
        found
    }

    pub(crate) fn table(&self) -> Option<Table<'d>> {
        self.as_table().or_else(|| self.expected("table"))
    }

    pub(crate) fn list(&self) -> Option<Vec<Value<'d>>> {
        let values = self.value.get_ref().as_array().or_else(|| self.expected("list"))?;
        Some(values.iter().map(|value| Value { value, ..*self }).collect())
    }

    /// As a list of ids, none of them twice, each with its place.
    pub(crate) fn ids(&self) -> Option<Vec<(Id, Value<'d>)>> {
        let mut ids: Vec<(Id, Value<'d>)> = Vec::new();
        let mut met = BTreeSet::new();
        let mut whole = true;
        for value in self.list()? {
            match value.id() {
                Some(id) if met.insert(value.as_text()) => ids.push((id, value)),
                Some(id) => value.tell(value.fault(Code::DuplicateId).with("found", &id)),
                None => whole = false,
            }
        }
        whole.then_some(ids)
    }
}

/// Whether nothing stands in a text but remarks.
pub fn is_blank(text: &str) -> bool {
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines.into_iter().all(|line| line.is_empty() || line.starts_with('#'))
}

/// What a value of a sort looks like.
fn example(sort: &str) -> &'static str {
    match sort {
        "integer" => "5",
        "share" => "0.8",
        "boolean" => "true",
        "date" => "2026-11-24",
        "list" => "[\"…\"]",
        "table" => "{ nl = \"…\" }",
        _ => "\"…\"",
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

    /// Every key, in no order.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'d str> {
        self.table.keys().map(|key| key.get_ref().as_ref())
    }

    fn value(&self, value: &'d Spanned<DeValue<'d>>) -> Value<'d> {
        Value { file: self.file, value, quiet: self.quiet }
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
        for (key, head, value) in self.entries() {
            match Id::parse(key) {
                Some(id) => tables.extend(value.table().map(|table| (id, Table { head, ..table }))),
                None => self.tell(self.file.fault(Code::BadId, head).with("found", key)),
            }
        }
        tables
    }

    /// The tables below a key, ready to be looked at; what is no table is passed over.
    pub(crate) fn aloud_tables(&self, key: &str) -> Vec<(Id, Table<'d>)> {
        let tables = self.get(key).and_then(|value| value.as_table()).map(|table| table.quiet().named_tables());
        tables.into_iter().flatten().map(|(id, table)| (id, Table { quiet: false, ..table })).collect()
    }

    /// One canonical line for each key of the table but for the given ones; of some lists the order says nothing.
    pub(crate) fn canonical_without(&self, left_out: &[&str], unordered: &[&str]) -> String {
        let mut out = String::new();
        for (key, value) in self.table.iter().filter(|(key, _)| !left_out.contains(&key.get_ref().as_ref())) {
            let is_unordered = unordered.contains(&key.get_ref().as_ref());
            let write = if is_unordered { canonical::unordered } else { canonical::entry };
            write(key.get_ref(), value.get_ref(), '\n', &mut out);
        }
        out
    }
}
