//! Questions and verdicts.

use super::asked::asked;
use crate::plain::lines::Lines;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Asks, Feedback, Question, Sure, Verdict};

pub(super) fn question(question: &Question, asks: &Asks, lines: &mut Lines<'_>) {
    lines.opening(&question.heading, &question.body);
    prompt(question, lines);
    match &question.answered {
        Some(given) => asked(given, lines),
        None => {
            lines.add(&question.instruction);
            asked(asks, lines);
        }
    }
    lines.all(&question.hint);
    if let Some(sure) = &question.sure {
        self::sure(sure, asks, lines);
    }
    if let Some(verdict) = &question.verdict {
        self::verdict(verdict, lines);
    }
}

/// The prompt, its gaps by name: a stroke is read out stroke by stroke.
pub(super) fn prompt(question: &Question, lines: &mut Lines<'_>) {
    let mut said = question.prompt.clone();
    for number in 1..10 {
        let gap = lines.words.format("plain-gap", &[("number", number.into())]);
        said = said.replace(&format!("({number}) ____"), &gap);
    }
    lines.add(said);
}

pub(super) fn sure(sure: &Sure, asks: &Asks, lines: &mut Lines<'_>) {
    lines.add(&sure.title);
    lines.add(&sure.question);
    asked(asks, lines);
}

/// What is new on a question that was said before: the verdict, how sure, or all of it when it is tried again.
pub(super) fn news(before: &Question, question: &Question, asks: &Asks, words: &Messages) -> Option<Vec<String>> {
    let mut lines = Lines::new(words);
    match (&before.verdict, &question.verdict, &question.sure) {
        (None, Some(found), _) => verdict(found, &mut lines),
        _ if before.answered.is_some() && question.answered.is_none() => {
            prompt(question, &mut lines);
            lines.add(&question.instruction);
            asked(asks, &mut lines);
        }
        (None, None, Some(sure)) if before.sure.is_none() => self::sure(sure, asks, &mut lines),
        _ => return None,
    }
    Some(lines.lines)
}

fn verdict(verdict: &Verdict, lines: &mut Lines<'_>) {
    lines.add(&verdict.headline);
    lines.all(&verdict.lines);
    verdict.feedback.iter().for_each(|one| feedback(one, lines));
    lines.markup(&verdict.explain);
    lines.all(&verdict.source);
}

fn feedback(feedback: &Feedback, lines: &mut Lines<'_>) {
    lines.add(feedback.said.as_ref().unwrap_or(&feedback.label));
    lines.add(&feedback.why);
}
