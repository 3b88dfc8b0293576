//! A language file. Which words a page needs depends on its kind, which stands in `lesson.toml`; so here every
//! slot may stand on every page, in its right shape.

use serde_json::{Value, json};

use super::shapes::{each, list, some_text, table};
use vangnet_core::model::Role;

/// The whole file.
pub(super) fn prose() -> Value {
    let mut page = slots();
    let other_words = table(&[], &slots());
    page.push(("for", table(&[], &Role::ALL.map(|role| (role.as_str(), other_words.clone())))));
    table(&[("title", some_text()), ("summary", some_text())], &[("page", each(&table(&[], &page)))])
}

/// Every slot of every kind. See `lesson::slots`, against which a test holds this list.
fn slots() -> Vec<(&'static str, Value)> {
    let lines = list(&some_text());
    let named = each(&some_text());
    // Sentences of a conversation stand two deep: `go.n1.sit`.
    let deep = each(&json!({ "oneOf": [some_text(), named.clone()] }));
    let mut slots: Vec<(&'static str, Value)> = Vec::new();
    let single = [
        "heading", "body", "helper", "prompt", "hint", "right", "wrong", "asked", "unit", "explain", "low", "high",
        "example", "note",
    ];
    slots.extend(single.map(|name| (name, some_text())));
    slots.extend(["can", "discuss", "hard"].map(|name| (name, lines.clone())));
    let by_id =
        ["step", "avoid", "item", "option", "left", "line", "signal", "who", "rule", "scene", "node", "thought"];
    slots.extend(by_id.map(|name| (name, named.clone())));
    slots.extend(["why", "go"].map(|name| (name, deep.clone())));
    slots.push(("accept", each(&lines)));
    slots
}
