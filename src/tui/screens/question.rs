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
        self::verdict(verdict, &taken(question.answered.as_ref()), column);
    }
}

/// What was taken of the options.
struct Taken<'q> {
    labels: Vec<&'q str>,
    /// Whether only one can be: what is said of it needs no second naming.
    only: bool,
    /// Whether its row says in words how it turned out; a message of a chat has a sign alone.
    in_words: bool,
}

fn taken(given: Option<&Asks>) -> Taken<'_> {
    let (choices, only) = match given {
        Some(Asks::Mark(choices)) => (choices.as_slice(), true),
        Some(Asks::Many(choices)) => (choices.as_slice(), false),
        _ => (&[][..], false),
    };
    let labels = choices.iter().filter(|choice| choice.picked).map(|choice| choice.label.as_str());
    Taken { labels: labels.collect(), only, in_words: choices.iter().all(|choice| choice.speaker.is_none()) }
}

fn verdict(verdict: &Verdict, taken: &Taken<'_>, column: &mut Column) {
    column.gap();
    let (mark, _, style) = sign(verdict.tone);
    // The verdict is what the reader waits for: the cursor goes there.
    column.cursor = Some((column.lines.len(), 0));
    let from = column.lines.len();
    column.flow(2, &[segment(format!("{mark}{}", verdict.headline), style)]);
    column.texts(2, &verdict.lines, TextStyle::Text);
    let is_taken = |one: &&Feedback| taken.labels.contains(&one.label.as_str());
    if taken.only {
        for one in verdict.feedback.iter().filter(is_taken) {
            column.flow(2, &[segment(&one.why, TextStyle::Text)]);
        }
    }
    column.fill(from, under(verdict.tone));
    // What was taken stands first, and its row says already how it turned out; what was left is told in words.
    let (first, others): (Vec<_>, Vec<_>) = verdict.feedback.iter().partition(is_taken);
    let has_options = !taken.labels.is_empty();
    for one in first.into_iter().filter(|_| !taken.only) {
        feedback(one, true, if taken.in_words { "" } else { &one.mark }, column);
    }
    for one in others {
        let mark = if taken.in_words && has_options { "" } else { &one.mark };
        feedback(one, !has_options, mark, column);
    }
    column.markup(&verdict.explain);
    if !verdict.source.is_empty() {
        column.foot(&verdict.source);
    }
}

/// Why, for one option; `mark` says in words what became of it, where that stands nowhere else.
pub(super) fn feedback(feedback: &Feedback, signed: bool, mark: &str, column: &mut Column) {
    column.gap();
    let (sign, style, _) = sign(feedback.tone);
    let (sign, style) = match feedback.step {
        Some(step) => (format!("{step}. "), TextStyle::Border),
        None if sign.is_empty() || !signed => ("– ".to_owned(), TextStyle::Border),
        None => (sign.to_owned(), style),
    };
    let mut head = vec![segment(&feedback.label, TextStyle::Strong)];
    if !mark.is_empty() {
        head.push(segment(format!(" ({mark})"), TextStyle::Quiet));
    }
    column.hanging(0, 2, &[segment(sign, style)], &head);
    column.flow(2, &[segment(&feedback.why, TextStyle::Text)]);
}
