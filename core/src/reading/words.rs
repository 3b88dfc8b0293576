//! What pages, conversations and regions say in the same way: for whom, about what, and who speaks.

use crate::diagnostic::Code;
use crate::document::{Table, Value};
use crate::model::{Id, Role, Topic, Utterance};

/// The roles in `for`; empty for everyone.
pub(super) fn roles(table: &Table<'_>) -> Vec<Role> {
    let words = Role::ALL.map(|role| (role.as_str(), role));
    let values = table.may("for").and_then(|value| value.list()).unwrap_or_default();
    values.iter().filter_map(|value| value.one_of(&words)).collect()
}

/// The topics of a list of words.
pub(super) fn topics(value: Option<Value<'_>>) -> Vec<Topic> {
    let words: Vec<_> = Topic::ALL.iter().map(|topic| (topic.as_str(), *topic)).collect();
    let values = value.and_then(|value| value.list()).unwrap_or_default();
    values.iter().filter_map(|value| value.one_of(&words)).collect()
}

/// A line's id and its speaker, who must be one of `who`.
pub(super) fn utterance(table: &Table<'_>, who: &[Id]) -> Option<Utterance> {
    let id = table.need_id("id");
    let speaker = table.need("who")?;
    let name = speaker.id()?;
    if !who.contains(&name) {
        speaker
            .report(speaker.fault(Code::UnknownSpeaker).with("found", &name).meant(&name, who.iter().map(Id::as_str)));
        return None;
    }
    Some(Utterance { id: id?, who: name })
}
