//! Signals in a made-up chat.

use serde::{Deserialize, Serialize};

use super::mark::right_minus_wrong;
use super::relation::utterance;
use super::{Asking, Draft, Mark, Takes};
use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, optional, required};
use crate::model::{Id, Slot, Slots, Utterance};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Spot {
    /// Speakers; the first receives the messages.
    pub who: Vec<Id>,
    pub lines: Vec<ChatLine>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChatLine {
    pub line: Utterance,
    /// What to notice in it, if anything.
    pub signal: Option<Id>,
}

const LINE: &[Key] = &[required("id", Shape::Id), required("who", Shape::Id), optional("signal", Shape::Id)];

pub(super) const KEYS: &[Key] =
    &[required("who", Shape::Ids { least: 0 }), required("lines", Shape::Some(&Shape::Table(LINE)))];

pub(super) fn read(fields: &Fields<'_>) -> Option<Spot> {
    let (who, value) = (fields.ids("who")?, fields.get("lines")?);
    let mut lines: Vec<ChatLine> = Vec::new();
    let mut whole = true;
    for (entry, row) in fields.rows("lines")? {
        match utterance(&row, &who) {
            Some(line) if lines.iter().any(|known| known.line.id == line.id) => {
                entry.report(entry.fault(Code::DuplicateId).with("found", &line.id));
            }
            Some(line) => lines.push(ChatLine { line, signal: row.id("signal") }),
            None => whole = false,
        }
    }
    if !whole || lines.is_empty() {
        return None;
    }
    match lines.iter().filter(|line| line.signal.is_some()).count() {
        0 => value.report(value.too_few("signal", 1)),
        signals if signals == lines.len() => value.report(value.fault(Code::NoWrongOption)),
        _ => return Some(Spot { who, lines }),
    }
    None
}

impl Spot {
    /// The names of signals, each once, in the order of the chat.
    pub fn signals(&self) -> Vec<&Id> {
        let mut seen: Vec<&Id> = Vec::new();
        for signal in self.lines.iter().filter_map(|line| line.signal.as_ref()) {
            if !seen.contains(&signal) {
                seen.push(signal);
            }
        }
        seen
    }
}

impl Asking for Spot {
    fn slots(&self, slots: &mut Slots) {
        slots.each(Slot::Who, &self.who);
        slots.each_with_why(Slot::Line, self.lines.iter().map(|line| &line.line.id));
        slots.each(Slot::Signal, self.signals());
    }

    fn takes(&self) -> Takes {
        Takes::Many(self.lines.iter().map(|line| line.line.id.clone()).collect())
    }

    /// max(0, hits/S − false marks/(L−S)), S signals among L messages.
    fn mark(&self, draft: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        let (worrying, harmless): (Vec<_>, Vec<_>) = self.lines.iter().partition(|line| line.signal.is_some());
        let taken = |lines: &[&ChatLine]| lines.iter().filter(|line| draft.is_taken(&line.line.id)).count();
        let (hits, wrong) = (taken(&worrying), taken(&harmless));
        let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
        let points = right_minus_wrong(hits, worrying.len(), wrong, self.lines.len());
        Mark { missed: count(worrying.len() - hits), false_alarms: count(wrong), ..Mark::of(points) }
    }

    fn is_right(&self, _: &Id) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::Answer;
    use super::super::testing::{ids, marked};
    use super::*;

    #[test]
    fn signals_are_weighed_against_false_alarms() {
        let line = |id: &'static str, signal: Option<&'static str>| ChatLine {
            line: Utterance { id: Id::known(id), who: Id::known("p") },
            signal: signal.map(Id::known),
        };
        let lines = vec![line("m1", None), line("m2", None), line("m3", Some("secret")), line("m4", Some("hurry"))];
        let spot = Spot { who: ids("p"), lines };
        for (chosen, points, missed, false_alarms) in
            [("m3 m4", 1.0, 0, 0), ("m3", 0.5, 1, 0), ("m1 m3 m4", 0.5, 0, 1), ("m1 m2", 0.0, 2, 2), ("", 0.0, 2, 0)]
        {
            let found = marked(&spot, Some(Answer::Many(ids(chosen).into_iter().collect())));
            let expected = (Some(points), missed, false_alarms);
            assert_eq!((found.points, found.missed, found.false_alarms), expected, "{chosen}");
        }
    }
}
