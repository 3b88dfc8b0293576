//! Texts that repeat what the screen says right above or below them.

use std::ops::Range;

use super::wording::{Wording, heard};
use crate::author::readability::{sentences, words};
use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::lesson::{Module, Page};
use vangnet_core::model::Slot;
use vangnet_core::question::QuestionKind;
use vangnet_core::reading::{Said, Texts};

/// Who says it already; the help of the diagnostic has a form for each.
const VERDICT: &str = "verdict";
const NUMBER: &str = "number";
const INSTRUCTION: &str = "instruction";

/// Feedback that begins with the verdict above it, and prompts that say how to answer.
pub(super) fn said_twice(module: &Module, texts: &Texts, wording: Option<&Wording>, found: &mut Vec<Diagnostic>) {
    for said in &texts.said {
        let Some(page) = module.page(&said.page) else { continue };
        let twice = match &said.slot {
            Some(Slot::Right | Slot::Wrong | Slot::Why(_)) => verdict(said, wording).map(|part| (part, VERDICT)),
            Some(Slot::Explain) => {
                let verdict = verdict(said, wording).map(|part| (part, VERDICT));
                verdict.or_else(|| number(page, said).map(|part| (part, NUMBER)))
            }
            Some(Slot::Prompt) if page.question().is_some() => {
                instruction(said, wording).map(|part| (part, INSTRUCTION))
            }
            _ => None,
        };
        if let Some((part, by)) = twice {
            let fault = Diagnostic::new(Code::SaidTwice, texts.place(said, part.clone()));
            found.push(fault.with("found", &said.text[part]).with("said", by));
        }
    }
}

/// The verdict at the head of a text: those words and then a mark, since "Good advice" judges nobody.
fn verdict(said: &Said, wording: Option<&Wording>) -> Option<Range<usize>> {
    let hit = wording?.verdicts(&heard(&said.text)).into_iter().next()?;
    let (before, behind) = (&said.text[..hit.range.start], &said.text[hit.range.end..]);
    let is_head = !before.contains(char::is_alphanumeric);
    let is_whole = !behind.starts_with(char::is_whitespace);
    (is_head && is_whole).then_some(hit.range)
}

/// The first sentence of an explanation, when it gives the number that stands above it.
fn number(page: &Page, said: &Said) -> Option<Range<usize>> {
    let QuestionKind::Estimate(estimate) = &page.question()?.kind else { return None };
    let right = estimate.right.to_string();
    let first = sentences(&said.text).into_iter().next()?;
    words(&said.text[first.clone()]).any(|word| word == right).then_some(first)
}

fn instruction(said: &Said, wording: Option<&Wording>) -> Option<Range<usize>> {
    let hit = wording?.instructions(&heard(&said.text)).into_iter().next()?;
    Some(hit.range)
}
