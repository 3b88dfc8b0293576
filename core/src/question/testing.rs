//! What the tests of every kind need.

use super::answer::{Answer, Draft};
use super::asking::Asking;
use super::mark::Mark;
use crate::model::Id;

pub(super) fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(|id| Id::parse(id).expect("a good id")).collect()
}

pub(super) fn marked(question: &dyn Asking, answer: Option<Answer>) -> Mark {
    question.mark(&Draft::from(answer), &|_| Vec::new())
}

#[track_caller]
pub(super) fn gives(question: &dyn Asking, answer: Answer, points: f64) {
    let found = marked(question, Some(answer.clone())).points.expect("a marked question");
    assert!((found - points).abs() < 0.005, "{found} instead of {points} for {answer:?}");
}
