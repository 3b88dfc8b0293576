//! What the keys mean, in the language of the author.

use serde_json::Value;

use vangnet_core::messages::Messages;

/// Keys of a file and the message that describes each; the first describes the file.
pub(super) type Keys = &'static [(&'static str, &'static str)];

pub(super) const LESSON: Keys = &[
    ("", "schema-lesson"),
    ("id", "schema-lesson-id"),
    ("source", "schema-lesson-source"),
    ("pages", "schema-lesson-pages"),
    ("mastery", "schema-lesson-mastery"),
    ("pass", "schema-lesson-pass"),
    ("must", "schema-lesson-must"),
    ("page", "schema-lesson-page"),
    ("kind", "schema-lesson-kind"),
    ("revisits", "schema-lesson-revisits"),
    ("for", "schema-lesson-for"),
    ("cites", "schema-lesson-cites"),
    ("critical", "schema-lesson-critical"),
    ("minutes", "schema-lesson-minutes"),
    ("form", "schema-lesson-form"),
    ("skippable", "schema-lesson-skippable"),
    ("confidence", "schema-lesson-confidence"),
    ("pretest", "schema-lesson-pretest"),
    ("shuffle", "schema-lesson-shuffle"),
    ("options", "schema-lesson-options"),
    ("right", "schema-lesson-right"),
    ("partial", "schema-lesson-partial"),
    ("alarm", "schema-lesson-alarm"),
    ("score", "schema-lesson-score"),
    ("items", "schema-lesson-items"),
    ("also", "schema-lesson-also"),
    ("left", "schema-lesson-left"),
    ("gap", "schema-lesson-gap"),
    ("typed", "schema-lesson-typed"),
    ("range", "schema-lesson-range"),
    ("step", "schema-lesson-step"),
    ("full", "schema-lesson-full"),
    ("half", "schema-lesson-half"),
    ("ask", "schema-lesson-ask"),
    ("panel", "schema-lesson-panel"),
    ("who", "schema-lesson-who"),
    ("lines", "schema-lesson-lines"),
    ("signal", "schema-lesson-signal"),
    ("points", "schema-lesson-points"),
    ("steps", "schema-lesson-steps"),
    ("avoid", "schema-lesson-avoid"),
    ("topics", "schema-lesson-topics"),
    ("clumsy", "schema-lesson-clumsy"),
    ("helpful", "schema-lesson-helpful"),
    ("number", "schema-lesson-number"),
    ("count", "schema-lesson-count"),
    ("of", "schema-lesson-of"),
    ("start", "schema-lesson-start"),
    ("rules", "schema-lesson-rules"),
    ("node", "schema-lesson-node"),
    ("go", "schema-lesson-go"),
    ("to", "schema-lesson-to"),
    ("tone", "schema-lesson-tone"),
    ("keeps", "schema-lesson-keeps"),
    ("misses", "schema-lesson-misses"),
    ("if-tense", "schema-lesson-if-tense"),
    ("end", "schema-lesson-end"),
];

pub(super) const PROSE: Keys = &[
    ("", "schema-prose"),
    ("title", "schema-prose-title"),
    ("summary", "schema-prose-summary"),
    ("page", "schema-prose-page"),
    ("heading", "schema-prose-heading"),
    ("body", "schema-prose-body"),
    ("helper", "schema-prose-helper"),
    ("can", "schema-prose-can"),
    ("prompt", "schema-prose-prompt"),
    ("hint", "schema-prose-hint"),
    ("right", "schema-prose-right"),
    ("wrong", "schema-prose-wrong"),
    ("asked", "schema-prose-asked"),
    ("unit", "schema-prose-unit"),
    ("explain", "schema-prose-explain"),
    ("low", "schema-prose-low"),
    ("high", "schema-prose-high"),
    ("example", "schema-prose-example"),
    ("note", "schema-prose-note"),
    ("discuss", "schema-prose-discuss"),
    ("hard", "schema-prose-hard"),
    ("step", "schema-prose-step"),
    ("avoid", "schema-prose-avoid"),
    ("item", "schema-prose-item"),
    ("option", "schema-prose-option"),
    ("left", "schema-prose-left"),
    ("line", "schema-prose-line"),
    ("signal", "schema-prose-signal"),
    ("who", "schema-prose-who"),
    ("rule", "schema-prose-rule"),
    ("scene", "schema-prose-scene"),
    ("node", "schema-prose-node"),
    ("thought", "schema-prose-thought"),
    ("go", "schema-prose-go"),
    ("why", "schema-prose-why"),
    ("accept", "schema-prose-accept"),
    ("for", "schema-prose-for"),
];

pub(super) const REGION: Keys = &[
    ("", "schema-region"),
    ("name", "schema-region-name"),
    ("parent", "schema-region-parent"),
    ("line", "schema-region-line"),
    ("duty", "schema-region-duty"),
    ("topics", "schema-region-topics"),
    ("checked", "schema-region-checked"),
    ("whom", "schema-region-whom"),
    ("phone", "schema-region-phone"),
    ("web", "schema-region-web"),
    ("cost", "schema-region-cost"),
    ("anonymous", "schema-region-anonymous"),
    ("verify", "schema-region-verify"),
    ("cites", "schema-region-cites"),
    ("hours", "schema-region-hours"),
    ("title", "schema-region-title"),
    ("text", "schema-region-text"),
    ("for", "schema-region-for"),
];

pub(super) const SOURCES: Keys = &[
    ("", "schema-sources"),
    ("organisation", "schema-sources-organisation"),
    ("title", "schema-sources-title"),
    ("year", "schema-sources-year"),
    ("address", "schema-sources-address"),
    ("facts", "schema-sources-facts"),
    ("checked", "schema-sources-checked"),
    ("expires", "schema-sources-expires"),
];

pub(super) const GLOSSARY: Keys = &[
    ("", "schema-glossary"),
    ("term", "schema-glossary-term"),
    ("meaning", "schema-glossary-meaning"),
    ("avoid", "schema-glossary-avoid"),
    ("reason", "schema-glossary-reason"),
];

pub(super) const COURSE: Keys = &[
    ("", "schema-course"),
    ("modules", "schema-course-modules"),
    ("now", "schema-course-now"),
    ("languages", "schema-course-languages"),
    ("path", "schema-course-path"),
    ("minutes", "schema-course-minutes"),
];

/// Adds a description to each key that has one, however deep it stands.
pub(super) fn describe(schema: &mut Value, keys: Keys, words: &Messages) {
    if let Some((_, id)) = keys.iter().find(|(key, _)| key.is_empty()) {
        schema["title"] = Value::String(words.text(id));
    }
    below(schema, keys, words);
}

fn below(schema: &mut Value, keys: Keys, words: &Messages) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get_mut("properties") {
                for (key, shape) in properties.iter_mut() {
                    if let Some((_, id)) = keys.iter().find(|(known, _)| known == key) {
                        shape["description"] = Value::String(words.text(id));
                    }
                }
            }
            map.values_mut().for_each(|value| below(value, keys, words));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| below(value, keys, words)),
        _ => {}
    }
}
