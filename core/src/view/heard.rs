//! How one option turned out as a whole sentence, for who hears it and sees neither a sign nor a mark beside it.

use super::asked::Asked;
use super::shape::Tone;
use crate::model::{Id, Slot};
use crate::question::{Answer, ChatLine, Gap, Judge};

impl Asked<'_> {
    /// Of an option of which one is chosen.
    pub(super) fn option_heard(&self, label: &str, taken: bool, tone: Tone) -> String {
        let id = match (taken, tone) {
            (true, _) => "question-said-chosen",
            (false, Tone::Right) => "question-said-right",
            (false, Tone::Partly) => "question-said-partly",
            (false, Tone::NotYet | Tone::Neutral) => "question-said-less",
        };
        self.context.with(id, &[("label", label.into())])
    }

    /// Of an option of which several are chosen.
    pub(super) fn marked_heard(&self, label: &str, taken: bool, belongs: bool) -> String {
        let id = match (taken, belongs) {
            (true, true) => "question-said-found",
            (false, true) => "question-said-missed",
            (true, false) => "question-said-unfit",
            (false, false) => "question-said-left",
        };
        self.context.with(id, &[("label", label.into())])
    }

    /// Of a message of a chat.
    pub(super) fn message_heard(&self, message: &ChatLine, label: &str) -> String {
        let who = self.prose.said(Slot::Who(message.line.who.clone()));
        let mut said = vec![("who", (&who).into()), ("label", label.into())];
        let taken = self.answer.is_taken(&message.line.id);
        let Some(signal) = &message.signal else {
            let id = if taken { "question-said-message-unfit" } else { "question-said-message-left" };
            return self.context.with(id, &said);
        };
        let signal = self.prose.said(Slot::Signal(signal.clone()));
        said.push(("signal", (&signal).into()));
        self.context.with(if taken { "question-said-message-found" } else { "question-said-message-missed" }, &said)
    }

    /// Of a reaction that has this place (from 0) of so many in the order of the makers.
    pub(super) fn judged_heard(&self, label: &str, id: &Id, (at, all): (usize, usize)) -> String {
        let held = |row: Id| self.answer.row(&row) == Some(id);
        let chosen = match (held(Judge::best()), held(Judge::worst())) {
            (true, _) => "best",
            (false, true) => "worst",
            (false, false) => "none",
        };
        let mut said = vec![("label", label.into()), ("chosen", chosen.into())];
        match at {
            0 => self.context.with("question-said-best", &said),
            _ if at + 1 == all => self.context.with("question-said-worst", &said),
            _ => {
                said.extend([("place", (at + 1).into()), ("all", all.into())]);
                self.context.with("question-said-between", &said)
            }
        }
    }

    /// Of a step that stands at this place (from 1) of a good order.
    pub(super) fn step_heard(&self, label: &str, id: &Id, step: usize) -> String {
        let own = match &self.answer.answer {
            Some(Answer::Order(ids)) => ids.iter().position(|known| known == id),
            _ => None,
        };
        let own = own.map_or(step, |own| own + 1);
        let said = [("step", step.into()), ("label", label.into()), ("own", own.into())];
        self.context.with(if own == step { "question-said-step" } else { "question-said-step-moved" }, &said)
    }

    /// Of a row and what belongs to it.
    pub(super) fn matched_heard(&self, label: &str, row: &Id, right: &str, is_right: bool) -> String {
        let mut said = vec![("label", label.into()), ("answer", right.into())];
        if is_right {
            return self.context.with("question-said-pair", &said);
        }
        let chosen = self.answer.row(row).map_or_else(String::new, |id| self.label(id));
        said.push(("chosen", (&chosen).into()));
        self.context.with("question-said-pair-wrong", &said)
    }

    /// Of a word in a gap, with the name of the gap.
    pub(super) fn gap_heard(&self, at: usize, said: &str) -> String {
        let gap = self.context.with("question-gap-label", &[("number", (at + 1).into())]);
        self.context.with("question-said-gap", &[("gap", (&gap).into()), ("said", said.into())])
    }

    /// Of a gap that was typed, with the words that are right there.
    pub(super) fn typed_heard(&self, at: usize, gap: &Gap, accepted: &str) -> String {
        let typed = self.answer.written.text(&gap.id);
        let said = self.context.with("question-said-typed", &[("typed", typed.into()), ("words", accepted.into())]);
        self.gap_heard(at, &said)
    }
}
