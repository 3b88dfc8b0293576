//! Questions, verdicts, and lines to fill in.

use super::choices;
use crate::plain::lines::Lines;
use vangnet_core::view::{Feedback, Field, Message, Number, Plan, Question, Response, Row, Verdict};

pub(super) fn question(question: &Question, lines: &mut Lines<'_>) {
    lines.heading(&question.heading);
    lines.rich(&question.body);
    lines.add(&question.prompt);
    let open = question.verdict.is_none() && question.sure.is_none();
    if open {
        lines.add(&question.instruction);
    }
    response(&question.response, lines);
    lines.all(&question.hint);
    if let Some(sure) = &question.sure {
        lines.add(&sure.title);
        lines.all(&sure.question);
        choices(&sure.choices, lines);
    }
    if let Some(verdict) = &question.verdict {
        self::verdict(verdict, lines);
    }
}

/// What is new on a question that was said before: the verdict, how sure, or all of it when it is tried again.
pub(in crate::plain) fn news(before: &Question, now: &Question, lines: &mut Lines<'_>) -> bool {
    match (&before.verdict, &now.verdict, &now.sure) {
        (None, Some(found), _) => verdict(found, lines),
        (Some(_), None, _) => {
            lines.add(&now.prompt);
            lines.add(&now.instruction);
            response(&now.response, lines);
        }
        (None, None, Some(sure)) if before.sure.is_none() => {
            lines.add(&sure.title);
            lines.all(&sure.question);
            choices(&sure.choices, lines);
        }
        _ => return false,
    }
    true
}

pub(super) fn plan(plan: &Plan, lines: &mut Lines<'_>) {
    lines.heading(&plan.heading);
    lines.rich(&plan.body);
    plan.fields.iter().for_each(|one| field(one, lines));
    lines.all(&plan.lines);
}

fn field(field: &Field, lines: &mut Lines<'_>) {
    if field.text.is_empty() {
        lines.add(&field.label);
    } else {
        lines.say("plain-field", &[("label", (&field.label).into()), ("text", (&field.text).into())]);
    }
}

fn response(response: &Response, lines: &mut Lines<'_>) {
    match response {
        Response::One(list) | Response::Many(list) => choices(list, lines),
        Response::Chat(messages) => messages.iter().enumerate().for_each(|(at, one)| message(at, one, lines)),
        Response::Order(items) => lines.numbered(items.iter().map(|item| &item.label)),
        Response::Rows(rows) => rows.iter().enumerate().for_each(|(at, one)| row(at, one, lines)),
        Response::Number(number) => self::number(number, lines),
        Response::Write(fields) => fields.iter().for_each(|one| field(one, lines)),
    }
}

fn message(at: usize, message: &Message, lines: &mut Lines<'_>) {
    let state = message.choice.state.as_ref().map(|state| format!(" ({state})")).unwrap_or_default();
    lines.add(format!("{}. {}: {}{state}", at + 1, message.who, message.choice.label));
}

/// A row says what it holds; its options are said when it is asked for.
fn row(at: usize, row: &Row, lines: &mut Lines<'_>) {
    let number = at + 1;
    match &row.value {
        Some(value) => lines.say(
            "plain-row-filled",
            &[("number", number.into()), ("label", (&row.label).into()), ("value", value.into())],
        ),
        None => lines.say("plain-row", &[("number", number.into()), ("label", (&row.label).into())]),
    }
}

fn number(number: &Number, lines: &mut Lines<'_>) {
    let range = [("low", number.low.into()), ("high", number.high.into()), ("unit", (&number.unit).into())];
    lines.say("plain-number-range", &range);
    if let Some(value) = number.value {
        lines.say("plain-number", &[("value", value.into()), ("unit", (&number.unit).into())]);
    }
}

fn verdict(verdict: &Verdict, lines: &mut Lines<'_>) {
    lines.add(&verdict.headline);
    lines.all(&verdict.lines);
    verdict.feedback.iter().for_each(|one| feedback(one, lines));
    lines.rich(&verdict.explain);
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
