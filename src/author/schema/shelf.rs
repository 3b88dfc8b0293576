//! The files beside the modules: regions, sources, glossaries and the course.

use serde_json::{Value, json};

use super::lesson::{roles, topics};
use super::shapes::{date, each, flag, id, ids, list, table, text, whole, word};
use vangnet_core::model::Role;
use vangnet_core::model::region::Cost;

/// A text per language, at least one.
fn localised() -> Value {
    let mut texts = each(&text());
    texts["minProperties"] = json!(1);
    texts
}

/// A file in `regions`.
pub(super) fn region() -> Value {
    let line = table(
        &[("name", text()), ("topics", topics()), ("checked", date()), ("whom", localised())],
        &[
            ("phone", text()),
            ("web", text()),
            ("cost", word(Cost::ALL.map(|(name, _)| name))),
            ("anonymous", flag()),
            ("verify", flag()),
            ("cites", ids(0)),
            ("hours", localised()),
        ],
    );
    let duty = table(&[("title", localised()), ("text", localised())], &[("for", roles()), ("cites", ids(0))]);
    table(&[("name", localised())], &[("parent", id()), ("line", each(&line)), ("duty", each(&duty))])
}

/// `sources.toml`.
pub(super) fn sources() -> Value {
    let source = table(
        &[
            ("organisation", text()),
            ("title", text()),
            ("year", whole(Some(1990), Some(2100))),
            ("address", text()),
            ("checked", date()),
            ("expires", date()),
        ],
        &[("facts", list(&text()))],
    );
    each(&source)
}

/// A file in `glossary`.
pub(super) fn glossary() -> Value {
    let mut term = table(&[("term", text()), ("meaning", text())], &[("avoid", list(&text())), ("reason", text())]);
    term["dependencies"] = json!({ "avoid": ["reason"] });
    each(&term)
}

/// `course.toml`.
pub(super) fn course() -> Value {
    let paths = table(&[], &Role::ALL.map(|role| (role.as_str(), ids(0))));
    let minutes = each(&whole(Some(1), Some(600)));
    table(
        &[("modules", ids(0))],
        &[("now", id()), ("languages", ids(0)), ("regions", ids(0)), ("path", paths), ("minutes", minutes)],
    )
}
