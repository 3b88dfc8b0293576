//! What one key of a question says about another.

use crate::diagnostic::Code;
use crate::document::{Fields, Value, bare};
use crate::model::Id;

/// Whether an id is one of the options; else that is told.
pub(super) fn known(id: &Id, value: &Value<'_>, options: &[Id]) -> bool {
    let known = options.contains(id);
    if !known {
        value.report(value.fault(Code::NotAnOption).with("found", id).did_you_mean(id, options.iter().map(Id::as_str)));
    }
    known
}

/// The ids in `right`, each one of the options, and not all of them.
pub(super) fn right(fields: &Fields<'_>, options: &[Id]) -> Option<Vec<Id>> {
    let right = fields.placed("right")?;
    let all_known = right.iter().filter(|(id, place)| !known(id, place, options)).count() == 0;
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

/// Values per id, each id one of those given; another one is told.
pub(super) fn per_id<'d>(fields: &Fields<'d>, key: &str, ids: &[Id]) -> Vec<(Id, Value<'d>)> {
    let Some(table) = fields.get(key).and_then(|value| value.table()) else { return Vec::new() };
    let mut values = Vec::new();
    for (key, span, value) in table.entries() {
        match Id::parse(key).filter(|id| ids.contains(id)) {
            Some(id) => values.push((id, value)),
            None => {
                let fault = table.file.fault(Code::NotAnOption, span).with("found", key);
                table.report(fault.did_you_mean(key, ids.iter().map(Id::as_str)));
            }
        }
    }
    values
}
