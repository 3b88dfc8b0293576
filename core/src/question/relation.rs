//! What one key of a question says about another.

use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, Value, bare, required};
use crate::model::{Id, Utterance};

/// The ids in `right`, each one of the options, and not all of them.
pub(super) fn right(fields: &Fields<'_>, options: &[Id]) -> Option<Vec<Id>> {
    let right = fields.placed("right")?;
    let all_known =
        right.iter().filter(|(id, place)| !place.is_known(Code::NotAnOption, "found", id, options)).count() == 0;
    if right.len() >= options.len() {
        let value = fields.get("right")?;
        value.report(value.fault(Code::NoWrongOption));
        return None;
    }
    all_known.then(|| bare(&right))
}

/// A list that holds each of the ids exactly once.
pub(super) fn permutation(value: Value<'_>, of: &[Id]) -> Option<Vec<Id>> {
    let ids = bare(&value.ids()?);
    let whole = ids.len() == of.len() && of.iter().all(|id| ids.contains(id));
    if !whole {
        let expected = of.iter().map(Id::as_str).collect::<Vec<_>>().join(", ");
        value.report(value.fault(Code::NotAPermutation).with("expected", expected));
    }
    whole.then_some(ids)
}

pub(crate) const UTTERANCE: &[Key] = &[required("id", Shape::Id), required("who", Shape::Id)];

/// A line's id and its speaker, who must be one of `who`.
pub(crate) fn utterance(fields: &Fields<'_>, who: &[Id]) -> Option<Utterance> {
    let speaker = fields.get("who")?;
    let name = speaker.id()?;
    let is_known = speaker.is_known(Code::UnknownSpeaker, "found", &name, who);
    is_known.then_some(Utterance { id: fields.id("id")?, who: name })
}
