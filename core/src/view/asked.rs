//! A question as it stands for this learner.

use super::context::{Context, Prose};
use super::shape::{Choice, Feedback, Tone};
use crate::lesson::{Module, Page};
use crate::model::{Id, Slot};
use crate::player::Action;
use crate::question::{Draft, Question, QuestionKind};

pub(super) struct Asked<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) module: &'a Module,
    pub(super) page: &'a Page,
    pub(super) question: &'a Question,
    pub(super) prose: &'a Prose<'a>,
    /// The answer handed in, or the one in progress.
    pub(super) answer: Draft,
    /// Whether it was handed in and stands.
    pub(super) closed: bool,
}

impl Asked<'_> {
    /// The options in the order shown to this learner.
    pub(super) fn shown(&self) -> Vec<Id> {
        self.context.player.shown_order(&self.module.id, self.page)
    }

    /// An option in words: true and false are worded by the program, all else by the lesson.
    pub(super) fn label(&self, id: &Id) -> String {
        match &self.question.kind {
            QuestionKind::TrueFalse(_) if *id == "true" => self.context.text("question-true"),
            QuestionKind::TrueFalse(_) => self.context.text("question-false"),
            QuestionKind::Choice(_)
            | QuestionKind::Multi(_)
            | QuestionKind::Order(_)
            | QuestionKind::Match(_)
            | QuestionKind::Gaps(_)
            | QuestionKind::Estimate(_)
            | QuestionKind::Judge(_)
            | QuestionKind::Spot(_)
            | QuestionKind::Scale(_)
            | QuestionKind::Reflect(_) => self.prose.said(Slot::Option(id.clone())),
        }
    }

    pub(super) fn choice(&self, label: String, picked: bool, action: Action) -> Choice {
        let state = picked.then(|| self.context.text("question-chosen"));
        Choice { state, picked, ..Choice::plain(label, action) }
    }

    /// Why an option helps or does not.
    pub(super) fn why(&self, id: &Id, tone: Tone, label: String, mark: String) -> Feedback {
        Feedback { tone, label, mark, said: None, step: None, why: self.prose.said(Slot::Why(id.clone())) }
    }
}
