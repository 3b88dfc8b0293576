//! `glossary/<language>.toml`: words and their meaning.

use super::sources::text;
use crate::document::{File, Table};
use crate::model::{Glossary, Term};

/// Reads every term of one language.
pub(super) fn glossary(file: File<'_>) -> Glossary {
    let document = file.parse();
    let root = file.root(&document);
    root.named_tables().into_iter().filter_map(|(id, table)| Some((id, term(&table)?))).collect()
}

fn term(table: &Table<'_>) -> Option<Term> {
    let term = text(table, "term");
    let meaning = text(table, "meaning");
    let avoid = table.may("avoid").and_then(|value| value.texts()).unwrap_or_default();
    let reason = if avoid.is_empty() {
        table.may("reason").and_then(|value| value.text()).map(str::to_owned)
    } else {
        text(table, "reason")
    };
    table.finish();
    Some(Term {
        term: term?,
        meaning: meaning?,
        avoid: avoid.into_iter().map(|(word, _)| word.to_owned()).collect(),
        reason,
    })
}
