//! A language file. Which words a page needs depends on its kind, which stands in `lesson.toml`; so here every
//! slot may stand on every page, in its right shape.

use serde_json::{Map, Value, json};

use super::shapes::{each, list, no_other, some_text, table};
use vangnet_core::model::{Id, Role, Slot, TextForm};
use vangnet_core::reading::keys;

pub(super) fn prose() -> Value {
    let mut page = slots();
    let other_words = closed(slots());
    let roles = Role::NAMES.map(|role| (role.to_owned(), other_words.clone()));
    page.insert("for".to_owned(), closed(roles.into_iter().collect()));
    let mut prose = table(keys::PROSE);
    for key in ["title", "summary"] {
        prose["properties"][key] = some_text();
    }
    prose["properties"]["page"] = each(&closed(page));
    prose
}

/// A table with these keys and no others, none of them needed.
fn closed(properties: Map<String, Value>) -> Value {
    json!({ "type": "object", "properties": properties, "additionalProperties": no_other() })
}

/// Every slot there is. Where words stand two deep (`go.n1.sit`), the group holds tables.
fn slots() -> Map<String, Value> {
    let mut slots = Map::new();
    for slot in Slot::every(&Id::known("id")) {
        let text = match slot.form() {
            TextForm::Line | TextForm::Markup => some_text(),
            TextForm::List => list(&some_text()),
        };
        // A reason is about one thing, or about a sentence in a talk.
        let shape = match slot {
            Slot::Why(_) => each(&json!({ "oneOf": [text, each(&text)] })),
            Slot::WhyGo(..) => continue,
            _ => slot.ids().into_iter().fold(text, |below, _| each(&below)),
        };
        slots.insert(slot.group().to_owned(), shape);
    }
    slots
}
