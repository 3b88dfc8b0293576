//! Questions and how an answer turned out.

use super::asked::{Asked, answered};
use crate::tui::ink::{Ink, piece};
use crate::tui::paper::Paper;
use vangnet_core::view::{Feedback, Question, Tone, Verdict};

pub(super) fn question(question: &Question, asked: &Asked<'_>, paper: &mut Paper) {
    paper.title(&question.heading);
    paper.rich(&question.body, 0);
    paper.gap();
    paper.text(&question.prompt, Ink::Strong);
    match &question.answered {
        Some(given) => {
            paper.gap();
            answered(given, paper);
        }
        None => {
            paper.text(&question.instruction, Ink::Quiet);
            paper.gap();
            asked.write(paper);
        }
    }
    if let Some(hint) = &question.hint {
        paper.gap();
        paper.text(hint, Ink::Notice);
    }
    if let Some(sure) = &question.sure {
        paper.gap();
        paper.text(&sure.title, Ink::Heading);
        paper.text(&sure.question, Ink::Strong);
        asked.write(paper);
    }
    if let Some(verdict) = &question.verdict {
        self::verdict(verdict, paper);
    }
}

fn verdict(verdict: &Verdict, paper: &mut Paper) {
    paper.gap();
    let (sign, ink) = tone(verdict.tone);
    let headline = format!("{sign}{}", verdict.headline);
    // The verdict is what the reader waits for: the cursor goes there.
    paper.cursor = Some((paper.lines.len(), 0));
    paper.text(&headline, ink);
    for line in &verdict.lines {
        paper.text(line, Ink::Text);
    }
    for one in &verdict.feedback {
        feedback(one, paper);
    }
    paper.rich(&verdict.explain, 0);
    if !verdict.source.is_empty() {
        paper.gap();
        paper.quiet(&verdict.source);
    }
}

/// The symbol and the part of a tone; the word is in the text.
fn tone(tone: Tone) -> (&'static str, Ink) {
    match tone {
        Tone::Right => ("✓ ", Ink::Right),
        Tone::Partly => ("~ ", Ink::NotYet),
        Tone::NotYet => ("✗ ", Ink::NotYet),
        Tone::Neutral => ("", Ink::Heading),
    }
}

fn feedback(feedback: &Feedback, paper: &mut Paper) {
    paper.gap();
    let (sign, ink) = tone(feedback.tone);
    let sign = if sign.is_empty() { "– " } else { sign };
    let mut head = vec![piece(&feedback.label, Ink::Strong)];
    if !feedback.mark.is_empty() {
        head.push(piece(format!(" ({})", feedback.mark), Ink::Quiet));
    }
    paper.hanging(0, 2, &[piece(sign, ink)], &head);
    paper.flow(2, &[piece(&feedback.why, Ink::Text)]);
}
