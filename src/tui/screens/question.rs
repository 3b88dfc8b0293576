//! Questions and how an answer turned out.

use super::asked::Asked;
use crate::tui::column::Column;
use crate::tui::text_style::{Fill, TextStyle, segment};
use vangnet_core::view::{Feedback, Question, Tone, Verdict};

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
        self::verdict(verdict, column);
    }
}

fn verdict(verdict: &Verdict, column: &mut Column) {
    column.gap();
    let (sign, _, style) = tone(verdict.tone);
    // The verdict is what the reader waits for: the cursor goes there.
    column.cursor = Some((column.lines.len(), 0));
    let from = column.lines.len();
    column.flow(2, &[segment(format!("{sign}{}", verdict.headline), style)]);
    column.texts(2, &verdict.lines, TextStyle::Text);
    match verdict.tone {
        Tone::Right => column.fill(from, Fill::Right),
        Tone::Partly | Tone::NotYet => column.fill(from, Fill::NotYet),
        Tone::Neutral => {}
    }
    for one in &verdict.feedback {
        feedback(one, column);
    }
    column.markup(&verdict.explain);
    if !verdict.source.is_empty() {
        column.foot(&verdict.source);
    }
}

/// The symbol of a tone, how it looks, and how words of it look; the word is in the text. The circle fills: not yet is
/// not wrong.
fn tone(tone: Tone) -> (&'static str, TextStyle, TextStyle) {
    match tone {
        Tone::Right => ("✓ ", TextStyle::RightSign, TextStyle::Right),
        Tone::Partly => ("◐ ", TextStyle::NotYetSign, TextStyle::NotYet),
        Tone::NotYet => ("○ ", TextStyle::NotYetSign, TextStyle::NotYet),
        Tone::Neutral => ("", TextStyle::Border, TextStyle::Heading),
    }
}

fn feedback(feedback: &Feedback, column: &mut Column) {
    column.gap();
    let (sign, style, _) = tone(feedback.tone);
    let sign = if sign.is_empty() { "– " } else { sign };
    let mut head = vec![segment(&feedback.label, TextStyle::Strong)];
    if !feedback.mark.is_empty() {
        head.push(segment(format!(" ({})", feedback.mark), TextStyle::Quiet));
    }
    column.hanging(0, 2, &[segment(sign, style)], &head);
    column.flow(2, &[segment(&feedback.why, TextStyle::Text)]);
}
