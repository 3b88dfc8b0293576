//! Questions and how an answer turned out.

use super::asked::Asked;
use super::tone::{sign, under};
use crate::tui::column::Column;
use crate::tui::text_style::{TextStyle, segment};
use vangnet_core::view::{Asks, Feedback, Question, Verdict};

pub(super) fn question(question: &Question, asked: &Asked<'_>, column: &mut Column) {
    column.opening(&question.heading, &question.body);
    column.apart(&question.prompt, TextStyle::Strong);
    match &question.answered {
        Some(given) => {
            column.gap();
            asked.asks(given, false, column);
        }
        None => {
            column.text(&question.instruction, TextStyle::Quiet);
            column.gap();
            asked.write(column);
        }
    }
    if let Some(hint) = &question.hint {
        column.apart(hint, TextStyle::Notice);
    }
    if let Some(sure) = &question.sure {
        column.heading(&sure.title);
        column.text(&sure.question, TextStyle::Strong);
        asked.write(column);
    }
    if let Some(verdict) = &question.verdict {
        let chosen = question.answered.as_ref().and_then(chosen);
        self::verdict(verdict, chosen, column);
    }
}

/// The one option that was taken, where only one can be: what is said of it needs no second naming.
fn chosen(given: &Asks) -> Option<&str> {
    let Asks::Mark(choices) = given else { return None };
    choices.iter().find(|choice| choice.picked).map(|choice| choice.label.as_str())
}

fn verdict(verdict: &Verdict, chosen: Option<&str>, column: &mut Column) {
    column.gap();
    let (mark, _, style) = sign(verdict.tone);
    // The verdict is what the reader waits for: the cursor goes there.
    column.cursor = Some((column.lines.len(), 0));
    let from = column.lines.len();
    column.flow(2, &[segment(format!("{mark}{}", verdict.headline), style)]);
    column.texts(2, &verdict.lines, TextStyle::Text);
    let is_told = |one: &&Feedback| chosen == Some(one.label.as_str());
    for one in verdict.feedback.iter().filter(is_told) {
        column.flow(2, &[segment(&one.why, TextStyle::Text)]);
    }
    column.fill(from, under(verdict.tone));
    for one in verdict.feedback.iter().filter(|one| !is_told(one)) {
        feedback(one, column);
    }
    column.markup(&verdict.explain);
    if !verdict.source.is_empty() {
        column.foot(&verdict.source);
    }
}

fn feedback(feedback: &Feedback, column: &mut Column) {
    column.gap();
    let (mark, style, _) = sign(feedback.tone);
    let mark = if mark.is_empty() { "– " } else { mark };
    let mut head = vec![segment(&feedback.label, TextStyle::Strong)];
    if !feedback.mark.is_empty() {
        head.push(segment(format!(" ({})", feedback.mark), TextStyle::Quiet));
    }
    column.hanging(0, 2, &[segment(mark, style)], &head);
    column.flow(2, &[segment(&feedback.why, TextStyle::Text)]);
}
