//! What is wrong with content, as data: severity, code, place, arguments, suggestion.
//!
//! No sentence stands here; the wording lives in `locales/*/diagnostic.ftl`.

mod cause;
mod code;
mod place;

pub use cause::without_consequences;
pub use code::{Code, Severity};
pub use place::Place;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::model::fold::fold;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    /// Where: the very key or word when there is one.
    pub place: Place,
    /// Named values for the sentence, for instance `key` or `expected`.
    pub arguments: Vec<(&'static str, String)>,
    pub suggestion: Option<String>,
}

impl Diagnostic {
    pub fn new(code: Code, place: Place) -> Self {
        Self { code, place, arguments: Vec::new(), suggestion: None }
    }

    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// Adds the known word nearest to `found`, if one is near enough to be meant.
    pub fn did_you_mean<'a>(mut self, found: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = nearest(found, known);
        self
    }

    /// Of one unknown name where one thing is missing: the missing one. A name in another language is near to nothing.
    pub fn or_missing(mut self, unknown: usize, missing: &[&str]) -> Self {
        if let ([one], 1, None) = (missing, unknown, &self.suggestion) {
            self.suggestion = Some((*one).to_owned());
        }
        self
    }

    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The known word with the highest Jaro-Winkler similarity, from 0.8 upwards; capitals and accents do not count.
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let found = fold(found);
    known
        .into_iter()
        .map(|word| (strsim::jaro_winkler(&found, &fold(word)), word))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, word)| word.to_owned())
}

#[derive(Debug, Default)]
pub struct Sink {
    list: RefCell<Vec<Diagnostic>>,
    /// Where the lines of each file start, so that many faults in one file cost no more than its length.
    lines: RefCell<BTreeMap<String, Vec<usize>>>,
}

impl Sink {
    pub fn add(&self, diagnostic: Diagnostic) {
        self.list.borrow_mut().push(diagnostic);
    }

    pub fn is_empty(&self) -> bool {
        self.list.borrow().is_empty()
    }

    pub(crate) fn place(&self, path: &str, text: &str, span: Range<usize>) -> Place {
        let mut lines = self.lines.borrow_mut();
        let lines = lines.entry(path.to_owned()).or_insert_with(|| place::line_starts(text));
        Place::among(lines, path, text, span)
    }

    /// All of them, sorted by file, place and code, without doubles.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut list = self.list.into_inner();
        sort(&mut list);
        list
    }
}

/// Sorts by file, place and code, files that could not be read first, and drops doubles.
pub fn sort(list: &mut Vec<Diagnostic>) {
    fn key(one: &Diagnostic) -> (bool, &str, usize, usize, &str, &[(&'static str, String)]) {
        (!one.code.is_cause(), &one.place.file, one.place.line, one.place.column, one.code.as_str(), &one.arguments)
    }
    list.sort_by(|a, b| key(a).cmp(&key(b)));
    list.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_suggested_and_a_far_one_is_not() {
        let place = Place::file("lesson.toml");
        let near = Diagnostic::new(Code::UnknownKey, place.clone()).did_you_mean("rigth", ["right", "kind"]);
        assert_eq!(near.suggestion.as_deref(), Some("right"));
        let far = Diagnostic::new(Code::UnknownKey, place).did_you_mean("weather", ["right", "kind"]);
        assert_eq!(far.suggestion, None);
    }

    #[test]
    fn the_one_thing_that_is_missing_is_meant_by_the_one_unknown_name_and_else_nothing_is() {
        let meant = |found: &str, unknown: usize, missing: &[&str]| {
            let fault = Diagnostic::new(Code::UnknownKey, Place::file("lesson.toml"));
            fault.did_you_mean(found, ["right", "kind"]).or_missing(unknown, missing).suggestion
        };
        assert_eq!(meant("soort", 1, &["kind"]).as_deref(), Some("kind"));
        assert_eq!(meant("rigth", 1, &["kind"]).as_deref(), Some("right"), "what is near is meant");
        for (unknown, missing) in [(2, &["kind"][..]), (1, &["kind", "right"]), (1, &[])] {
            assert_eq!(meant("soort", unknown, missing), None);
        }
    }

    #[test]
    fn diagnostics_come_out_in_reading_order_without_doubles() {
        let sink = Sink::default();
        let text = "a\nb\n";
        sink.add(Diagnostic::new(Code::UnknownKey, Place::at("x.toml", text, 2..3)));
        sink.add(Diagnostic::new(Code::UnknownKey, Place::at("x.toml", text, 0..1)));
        sink.add(Diagnostic::new(Code::UnknownKey, Place::at("x.toml", text, 0..1)));
        let lines: Vec<_> = sink.into_sorted().iter().map(|one| one.place.line).collect();
        assert_eq!(lines, [1, 2]);
    }
}
