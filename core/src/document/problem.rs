//! A slip in how a file was written, and the name of what is said of it.

use std::ops::Range;

/// A fault as it is to be told: the name of its sentence, its place, and what the sentence names.
pub(super) struct Problem {
    pub(super) name: &'static str,
    pub(super) span: Range<usize>,
    pub(super) found: String,
    /// The line, from 1, where the same stands already.
    pub(super) first: usize,
}

impl Problem {
    pub(super) fn new(name: &'static str, span: Range<usize>) -> Self {
        debug_assert!(PROBLEMS.contains(&name), "{name} has no sentence");
        Self { name, span, found: String::new(), first: 0 }
    }

    pub(super) fn with(self, found: &str) -> Self {
        Self { found: found.to_owned(), ..self }
    }
}

/// The name of the sentence of each problem: `diagnostic-syntax-NAME`.
pub const PROBLEMS: &[&str] = &[
    "backslash",
    "capital",
    "colon",
    "comma",
    "comma-twice",
    "conflict",
    "curled",
    "day",
    "decimal-comma",
    "duplicate",
    "equals",
    "head",
    "inner-quote",
    "key",
    "no-brackets",
    "no-equals",
    "no-key",
    "no-quotes",
    "no-value",
    "odd-quote",
    "open-list",
    "open-quote",
    "open-table",
    "open-text",
    "other",
    "rest",
    "space-in-key",
    "two",
];
