//! `lesson.toml`: one shape for each way in which a kind of page can be written.

use serde_json::{Value, json};

use super::shapes::{each, ids, table};
use vangnet_core::Key;
use vangnet_core::reading::keys;

pub(super) fn lesson() -> Value {
    let mut kinds: Vec<Value> = Vec::new();
    for kind in keys::PAGES {
        kinds.extend(kind.ways.iter().map(|keys| page(kind.name, &[keys], kind.needs_source)));
    }
    for kind in keys::QUESTIONS {
        let ways = kind.ways.iter();
        kinds.extend(ways.map(|keys| page(kind.name, &[keys, keys::ON_EVERY_QUESTION], kind.needs_source)));
    }
    kinds.push(table([keys::ON_EVERY_PAGE, keys::REVISIT].concat().iter()));
    let mut lesson = table(keys::LESSON);
    lesson["properties"]["page"] = each(&json!({ "oneOf": kinds }));
    lesson
}

/// A page of one kind, written in one way.
fn page(name: &str, own: &[&[Key]], needs_source: bool) -> Value {
    let mut page = table([&[keys::ON_EVERY_PAGE], own].concat().into_iter().flatten());
    page["properties"]["kind"] = json!({ "const": name });
    let mut needed = vec![json!("kind")];
    needed.extend(page["required"].as_array().into_iter().flatten().cloned());
    if needs_source {
        page["properties"]["cites"] = ids(1);
        needed.push(json!("cites"));
    }
    page["required"] = Value::Array(needed);
    page
}
