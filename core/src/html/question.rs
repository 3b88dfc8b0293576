//! Questions, and why an option helps or does not.

#![deny(clippy::wildcard_enum_match_arm)]

use super::asked::asked;
use super::element::{Element, el, filled, heading, markup};
use crate::messages::Messages;
use crate::room::letter;
use crate::view::{Asks, Feedback, Question, Reasons, Verdict};

pub(super) fn question(question: &Question, asks: &Asks, level: usize, words: &Messages) -> (String, Element) {
    let body = el("div").all(markup(&question.body));
    let prompt = el("p").add(el("strong").say(&question.prompt));
    let given = question.answered.as_ref().unwrap_or(asks);
    let instruction = match given {
        // Whether what is typed is kept is no matter on paper.
        Asks::Fields { .. } => words.text("paper-write"),
        Asks::Nothing
        | Asks::One(_)
        | Asks::Say(_)
        | Asks::Mark(_)
        | Asks::Many(_)
        | Asks::Order(_)
        | Asks::Rows(_)
        | Asks::Number(_)
        | Asks::Find(_) => question.instruction.clone(),
    };
    let mut body = body.add(prompt).add(el("p").class("quiet").say(instruction)).all(asked(given, words));
    body = body.lines(&question.hint);
    if let Some(sure) = &question.sure {
        body = body.add(heading(level + 1, &sure.title)).line(&sure.question).all(asked(asks, words));
    }
    if let Some(found) = &question.verdict {
        body = body.all(verdict(found, given, level + 1));
    }
    (question.heading.clone(), body)
}

fn verdict(verdict: &Verdict, given: &Asks, level: usize) -> Vec<Element> {
    let each = el("ul").all(verdict.feedback.iter().map(|one| feedback(one, given)));
    let body = el("div").lines(&verdict.lines).all(filled(each)).all(markup(&verdict.explain));
    vec![heading(level, &verdict.headline), body.lines(&verdict.source)]
}

/// Why each option helps or does not, below the question.
pub(super) fn reasons(reasons: &Reasons, asks: &Asks, level: usize, words: &Messages) -> Option<Element> {
    let each = filled(el("ul").class("plain").all(reasons.each.iter().map(|one| feedback(one, asks))));
    // An example to compare with says itself what it is.
    let title = each.is_some().then(|| heading(level, &words.text("paper-reasons")));
    let body = el("div").lines(&reasons.lines).all(each).all(markup(&reasons.explain));
    let body = body.all(reasons.source.iter().map(|line| el("p").class("quiet").say(line)));
    filled(body).map(|body| el("div").class("box reasons").all(title).add(body))
}

/// One option with its letter, how it turned out, and why.
fn feedback(feedback: &Feedback, asks: &Asks) -> Element {
    let place = asks.choices().iter().position(|choice| choice.label == feedback.label);
    let label = match (place, feedback.step) {
        (Some(at), _) => format!("{}. {}", letter(at), feedback.label),
        (None, Some(step)) => format!("{step}. {}", feedback.label),
        (None, None) => feedback.label.clone(),
    };
    let mark = (!feedback.mark.is_empty()).then(|| el("span").say(format!(" ({})", feedback.mark)));
    el("li").add(el("b").say(label)).all(mark).say(" ").say(&feedback.why)
}
