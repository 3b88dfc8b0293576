//! A line that somebody says, in a chat or a talk.

use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, required};
use crate::model::{Id, Utterance};

pub(crate) const KEYS: &[Key] = &[required("id", Shape::Id), required("who", Shape::Id)];

/// A line's id and its speaker, who must be one of `who`.
pub(crate) fn utterance(fields: &Fields<'_>, who: &[Id]) -> Option<Utterance> {
    let speaker = fields.get("who")?;
    let name = speaker.id()?;
    let is_known = speaker.is_known(Code::UnknownSpeaker, "found", &name, who);
    is_known.then_some(Utterance { id: fields.id("id")?, who: name })
}
