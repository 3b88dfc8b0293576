//! A question as it stands for this learner.

use super::context::{Context, Prose};
use crate::lesson::{Module, Page};
use crate::model::Id;
use crate::question::{Draft, Question};

pub(super) struct Asked<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) module: &'a Module,
    pub(super) page: &'a Page,
    pub(super) question: &'a Question,
    pub(super) prose: &'a Prose<'a>,
    /// The answer handed in, or the one in progress.
    pub(super) answer: Draft,
}

impl Asked<'_> {
    /// Whether an option was taken.
    pub(super) fn is_taken(&self, id: &Id) -> bool {
        self.answer.is_taken(id)
    }
}
