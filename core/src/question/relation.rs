//! What one key of a question says about another.

use crate::diagnostic::Code;
use crate::document::{Fields, Value, bare};
use crate::model::Id;

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
