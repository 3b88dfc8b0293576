//! A line that somebody says, in a chat or a talk.

use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, required};
use crate::model::{Id, Utterance};

pub(crate) const KEYS: &[Key] = &[required("id", Shape::Id), required("who", Shape::Id)];

/// A line's id and its speaker, who must be one of `who`.
pub(crate) fn utterance(fields: &Fields<'_>, who: &[Id]) -> Option<Utterance> {
    let speaker = fields.get("who")?;
    let name = speaker.id()?;
    if !who.contains(&name) {
        let fault = speaker.fault(Code::UnknownSpeaker).with("found", &name);
        speaker.report(fault.did_you_mean(&name, who.iter().map(Id::as_str)));
        return None;
    }
    Some(Utterance { id: fields.id("id")?, who: name })
}
