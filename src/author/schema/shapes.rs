//! The small shapes that all files are made of.

use serde_json::{Map, Value, json};

/// How an id is written, as in `lesson::Id`.
const ID: &str = "^[a-z][a-z0-9-]*$";

/// A table with these keys and no others.
pub(super) fn table(needed: &[(&str, Value)], optional: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> =
        needed.iter().chain(optional).map(|(key, shape)| ((*key).to_owned(), shape.clone())).collect();
    let required: Vec<&str> = needed.iter().map(|(key, _)| *key).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// A table whose keys are ids, each with a value of one shape.
pub(super) fn each(shape: &Value) -> Value {
    json!({ "type": "object", "propertyNames": { "pattern": ID }, "additionalProperties": shape })
}

/// An id.
pub(super) fn id() -> Value {
    json!({ "type": "string", "pattern": ID })
}

/// A list of ids, none of them twice.
pub(super) fn ids(least: usize) -> Value {
    json!({ "type": "array", "items": id(), "uniqueItems": true, "minItems": least })
}

/// One of a few words.
pub(super) fn word<'w>(words: impl IntoIterator<Item = &'w str>) -> Value {
    json!({ "type": "string", "enum": words.into_iter().collect::<Vec<_>>() })
}

/// A list of some shape.
pub(super) fn list(of: &Value) -> Value {
    json!({ "type": "array", "items": of })
}

/// A whole number.
pub(super) fn whole(low: Option<i64>, high: Option<i64>) -> Value {
    let mut shape = json!({ "type": "integer" });
    if let Some(low) = low {
        shape["minimum"] = json!(low);
    }
    if let Some(high) = high {
        shape["maximum"] = json!(high);
    }
    shape
}

/// A share between 0 and 1.
pub(super) fn share() -> Value {
    json!({ "type": "number", "minimum": 0, "maximum": 1 })
}

/// Yes or no.
pub(super) fn flag() -> Value {
    json!({ "type": "boolean" })
}

/// Any text.
pub(super) fn text() -> Value {
    json!({ "type": "string" })
}

/// Text that is not empty.
pub(super) fn some_text() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

/// A day.
pub(super) fn date() -> Value {
    json!({ "type": "string", "format": "date" })
}
