//! `lesson.toml`: the shape of a page follows from its kind. It is asked for by `if` and not tried one after the other,
//! so that an editor names the word that is wrong and not every kind that the page is not.

use serde_json::{Map, Value, json};

use super::shapes::{each, has, ids, needed, no_other, table, ways};
use vangnet_core::Key;
use vangnet_core::reading::keys;

pub(super) fn lesson() -> Value {
    let pages = keys::PAGES.iter().map(|kind| (kind.name, kind.ways, &[][..], kind.needs_source));
    let questions = keys::QUESTIONS.iter();
    let questions = questions.map(|kind| (kind.name, kind.ways, keys::ON_EVERY_QUESTION, kind.needs_source));
    let (mut known, mut names, mut kinds) = (Map::new(), Vec::new(), Vec::new());
    for (name, written, common, needs_source) in pages.chain(questions) {
        let shape = ways(written, |keys| page(name, &[keys, common], needs_source, &mut known));
        kinds.push(json!({ "if": is(name), "then": shape }));
        names.push(name);
    }
    let returns = table([keys::ON_EVERY_PAGE, keys::REVISIT].concat().iter());
    known.insert("revisits".to_owned(), json!({}));
    known.insert("kind".to_owned(), json!({ "enum": names }));
    let mut lesson = table(keys::LESSON);
    // Of a page that does not say its kind, no more can be said than which keys no page has.
    let without_kind =
        json!({ "properties": known, "allOf": [needed(&known, &["kind"])], "additionalProperties": no_other() });
    lesson["properties"]["page"] = each(&json!({
        "type": "object",
        "properties": known,
        "if": has("revisits"),
        "then": returns,
        "else": { "if": has("kind"), "then": { "allOf": kinds }, "else": without_kind },
    }));
    lesson
}

fn is(kind: &str) -> Value {
    json!({ "properties": { "kind": { "const": kind } }, "required": ["kind"] })
}

/// A page of one kind, written in one way. Its keys are noted, so that an editor can describe them on any page.
fn page(name: &str, own: &[&[Key]], needs_source: bool, known: &mut Map<String, Value>) -> Value {
    let mut page = table([&[keys::ON_EVERY_PAGE], own].concat().into_iter().flatten());
    let keys = page["properties"].as_object().into_iter().flatten();
    known.extend(keys.map(|(key, _)| (key.clone(), json!({}))));
    page["properties"]["kind"] = json!({ "const": name });
    if let Some(names) = page["allOf"][0]["if"]["propertyNames"]["enum"].as_array_mut() {
        names.push(json!("kind"));
    }
    if needs_source {
        page["properties"]["cites"] = ids(1);
        if let Some(required) = page["allOf"][0]["then"]["required"].as_array_mut() {
            required.insert(0, json!("cites"));
        }
    }
    page
}
