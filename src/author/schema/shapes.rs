//! The shapes of keys as JSON Schema.

use serde_json::{Map, Value, json};

use vangnet_core::{Key, Shape};

/// How an id is written, as in `model::Id`.
const ID: &str = "^[a-z][a-z0-9-]*$";

/// A table with these keys and no others.
pub(super) fn table<'k>(keys: impl IntoIterator<Item = &'k Key>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for key in keys {
        properties.insert(key.name.to_owned(), shape(key.shape));
        if key.is_required {
            required.push(key.name);
        }
    }
    let needed = needed(&properties, &required);
    json!({ "type": "object", "properties": properties, "allOf": [needed], "additionalProperties": no_other() })
}

/// Asks for keys, in a table in which every key is known. What is missing can be told of the table alone, and an editor
/// then underlines every line of it; of a key with a typing error the key itself is enough.
pub(super) fn needed(known: &Map<String, Value>, keys: &[&str]) -> Value {
    let names: Vec<&String> = known.keys().collect();
    json!({ "if": { "propertyNames": { "enum": names } }, "then": { "required": keys } })
}

/// Refuses every other key at that key itself, and a list at the first thing in it. A plain `false` refuses the whole
/// table, and an editor then underlines every line of it; of a list it underlines each thing.
pub(super) fn no_other() -> Value {
    let list = json!({ "type": "array", "minItems": 1 });
    json!({ "if": list, "then": { "items": [false] }, "else": { "allOf": [false] } })
}

/// A table whose keys are ids, each with a value of one shape.
pub(super) fn each(shape: &Value) -> Value {
    json!({ "type": "object", "propertyNames": { "pattern": ID }, "additionalProperties": shape })
}

/// A list of ids, none of them twice.
pub(super) fn ids(least: usize) -> Value {
    json!({ "type": "array", "items": shape(Shape::Id), "uniqueItems": true, "minItems": least })
}

pub(super) fn list(of: &Value) -> Value {
    json!({ "type": "array", "items": of })
}

pub(super) fn some_text() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

pub(super) fn shape(of: Shape) -> Value {
    match of {
        Shape::Any => json!({}),
        Shape::Id => json!({ "type": "string", "pattern": ID }),
        Shape::Ids { least } => ids(least),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Only(flag) => json!({ "const": flag }),
        Shape::Whole(low, high) => {
            let least = Some(("minimum", low)).filter(|_| low != i64::MIN);
            let most = Some(("maximum", high)).filter(|_| high != i64::MAX);
            with(json!({ "type": "integer" }), least.into_iter().chain(most))
        }
        Shape::Range => with(list(&json!({ "type": "integer" })), [("minItems", 2), ("maxItems", 2)]),
        Shape::Share => json!({ "type": "number", "minimum": 0, "maximum": 1 }),
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::Text => json!({ "type": "string" }),
        Shape::TextOrEach => json!({
            "if": { "type": "object" }, "then": shape(Shape::EachSome(&Shape::Text)), "else": shape(Shape::Text)
        }),
        Shape::Word(words) => json!({ "type": "string", "enum": words }),
        Shape::List(below) => list(&shape(*below)),
        Shape::Some(below) => with(list(&shape(*below)), [("minItems", 1)]),
        Shape::Of(below) | Shape::Each(below) => each(&shape(*below)),
        Shape::EachSome(below) => with(each(&shape(*below)), [("minProperties", 1)]),
        Shape::Table(keys) => table(keys),
        Shape::OneOf(written) => {
            let mut shape = ways(written, table);
            shape["type"] = json!("object");
            shape
        }
    }
}

/// The shape in which a table was written: the first whose first key stands in it, or the last, as the reader goes by.
pub(super) fn ways(ways: &[&'static [Key]], mut of: impl FnMut(&'static [Key]) -> Value) -> Value {
    let Some((last, others)) = ways.split_last() else { return json!({}) };
    let mut shape = of(last);
    for keys in others.iter().rev() {
        let Some(first) = keys.first() else { continue };
        let stands = match first.shape {
            Shape::Only(flag) => {
                json!({ "properties": { first.name: { "const": flag } }, "required": [first.name] })
            }
            _ => has(first.name),
        };
        shape = json!({ "if": stands, "then": of(keys), "else": shape });
    }
    shape
}

/// Holds where a key stands.
pub(super) fn has(key: &str) -> Value {
    json!({ "required": [key] })
}

fn with(mut shape: Value, limits: impl IntoIterator<Item = (&'static str, i64)>) -> Value {
    for (name, limit) in limits {
        shape[name] = json!(limit);
    }
    shape
}
