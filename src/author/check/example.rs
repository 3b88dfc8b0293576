//! Which texts are shown to be weighed, so that they may hold words that hurt.

use vangnet_core::lesson::{Kind, Page};
use vangnet_core::model::Slot;
use vangnet_core::question::{QuestionKind, TrueFalse};
use vangnet_core::scenario;

/// Whether a slot holds examples on some page. Everything else is said by the course itself.
pub(super) fn can_be_example(slot: &Slot) -> bool {
    matches!(
        slot,
        Slot::Avoid(_)
            | Slot::Line(_)
            | Slot::Node(_)
            | Slot::Thought(_)
            | Slot::Signal(_)
            | Slot::Option(_)
            | Slot::Item(_)
            | Slot::Left(_)
            | Slot::Prompt
            | Slot::Go(..)
            | Slot::Hard
            | Slot::Discuss
    )
}

/// Whether a text is an example: an option that is not right, a clumsy line, something to leave, words of a child.
pub(super) fn is_example(page: &Page, slot: &Slot) -> bool {
    match slot {
        Slot::Line(id) => match &page.kind {
            Kind::Contrast(contrast) => {
                let helpful = contrast.helpful.iter().find(|line| line.id == *id);
                helpful.is_none_or(|line| contrast.who.first() == Some(&line.who))
            }
            _ => true,
        },
        Slot::Option(id) | Slot::Item(id) | Slot::Left(id) => {
            page.question().is_some_and(|question| !question.kind.is_right(id))
        }
        Slot::Prompt => page
            .question()
            .is_some_and(|question| matches!(question.kind, QuestionKind::TrueFalse(TrueFalse { right: false }))),
        // A sentence in a talk that misses a guideline.
        Slot::Go(at, id) => match &page.kind {
            Kind::Scenario(scenario) => {
                scenario::go(scenario, at, id).is_some_and(|go| go.tone <= 0 || !go.misses.is_empty())
            }
            _ => false,
        },
        other => can_be_example(other),
    }
}
