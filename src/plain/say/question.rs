//! Questions and verdicts.

use super::asked::asked;
use crate::plain::lines::Lines;
use vangnet_core::messages::Messages;
use vangnet_core::view::{Asks, Feedback, Question, Scene, Sure, Verdict, View};

pub(super) fn question(question: &Question, asks: &Asks, lines: &mut Lines<'_>) {
    lines.opening(&question.heading, &question.body);
    lines.add(&question.prompt);
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

fn sure(sure: &Sure, asks: &Asks, lines: &mut Lines<'_>) {
    lines.add(&sure.title);
    lines.add(&sure.question);
    asked(asks, lines);
}

/// What is new on a question that was said before: the verdict, how sure, or all of it when it is tried again.
pub(in crate::plain) fn news(before: &Scene, now: &Scene, words: &Messages) -> Option<Vec<String>> {
    let (View::Question(before), View::Question(question)) = (&before.view, &now.view) else { return None };
    let mut lines = Lines::new(words);
    match (&before.verdict, &question.verdict, &question.sure) {
        (None, Some(found), _) => verdict(found, &mut lines),
        (Some(_), None, _) => {
            lines.add(&question.prompt);
            lines.add(&question.instruction);
            asked(&now.asks, &mut lines);
        }
        (None, None, Some(sure)) if before.sure.is_none() => self::sure(sure, &now.asks, &mut lines),
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
    if feedback.mark.is_empty() {
        lines.add(&feedback.label);
    } else {
        lines.say("plain-feedback", &[("label", (&feedback.label).into()), ("mark", (&feedback.mark).into())]);
    }
    lines.add(&feedback.why);
}
