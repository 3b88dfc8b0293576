//! A language file. Which words a page needs depends on its kind, which stands in `lesson.toml`; so here every
//! slot may stand on every page, in its right shape.

use serde_json::{Value, json};

use super::shapes::{each, list, some_text, table};
use vangnet_core::model::{Id, Role, Slot, TextForm};

/// The whole file.
pub(super) fn prose() -> Value {
    let mut page = slots();
    let other_words = table(&[], &slots());
    page.push(("for", table(&[], &Role::ALL.map(|role| (role.as_str(), other_words.clone())))));
    table(&[("title", some_text()), ("summary", some_text())], &[("page", each(&table(&[], &page)))])
}

/// Every slot there is. Where words stand two deep (`go.n1.sit`), the group holds tables.
fn slots() -> Vec<(&'static str, Value)> {
    let mut slots: Vec<(&'static str, Value)> = Vec::new();
    for slot in Slot::every(&Id::known("id")) {
        let text = match slot.form() {
            TextForm::Line | TextForm::Rich => some_text(),
            TextForm::List => list(&some_text()),
        };
        // A reason is about one thing, or about a sentence in a talk.
        let shape = match slot {
            Slot::Why(_) => each(&json!({ "oneOf": [text, each(&text)] })),
            Slot::WhyGo(..) => continue,
            _ => slot.ids().into_iter().fold(text, |below, _| each(&below)),
        };
        slots.push((slot.group(), shape));
    }
    slots
}
