//! `glossary/<language>.toml`: words and their meaning.

use super::sources::text;
use crate::diagnostic::Code;
use crate::document::{Fields, File, Key, Shape, optional, required};
use crate::model::{Glossary, Term};

pub const KEYS: &[Key] = &[
    required("term", Shape::Text),
    required("meaning", Shape::Text),
    optional("avoid", Shape::List(&Shape::Text)),
    optional("reason", Shape::Text),
];

pub(super) fn glossary(file: File<'_>) -> Glossary {
    let document = file.parse();
    let root = file.root(&document);
    let terms = root.named_tables().into_iter();
    terms.filter_map(|(id, table)| Some((id, term(&Fields::read(table, &[KEYS]))?))).collect()
}

fn term(fields: &Fields<'_>) -> Option<Term> {
    let avoid = fields.words("avoid", |word| Some(word.to_owned()));
    let reason = if avoid.is_empty() { fields.text("reason").map(str::to_owned) } else { text(fields, "reason") };
    if !avoid.is_empty() && !fields.has("reason") {
        fields.table.report(fields.table.fault(Code::MissingKey).with("key", "reason"));
    }
    let (term, meaning) = (text(fields, "term"), text(fields, "meaning"));
    Some(Term { term: term?, meaning: meaning?, avoid, reason })
}
