//! What the keys mean, in the language of the author: `schema-lesson-kind` is what `kind` means in a lesson.

use serde_json::Value;

use vangnet_core::messages::Messages;
use vangnet_core::model::{Role, Topic};

/// Says in a schema what the file is for, and what each key means, however deep it stands.
pub(super) fn describe(schema: &mut Value, file: &str, words: &Messages) {
    schema["title"] = Value::String(words.text(&format!("schema-{file}")));
    below(schema, file, words);
}

fn below(schema: &mut Value, file: &str, words: &Messages) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get_mut("properties") {
                // The names of roles, and those of topics in a region, say what they are.
                let is_plain =
                    |key: &str| Role::parse(key).is_some() || file == "region" && Topic::parse(key).is_some();
                for (key, shape) in properties.iter_mut().filter(|(key, _)| !is_plain(key)) {
                    shape["description"] = Value::String(words.text(&format!("schema-{file}-{key}")));
                }
            }
            map.values_mut().for_each(|value| below(value, file, words));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| below(value, file, words)),
        _ => {}
    }
}
