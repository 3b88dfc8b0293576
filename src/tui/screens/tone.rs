//! How an answer turned out: signs and fills, the same on the row of the answer and below it.

use crate::tui::text_style::{Fill, TextStyle};
use vangnet_core::view::{Tone, Verdict};

/// What a row says of an option.
pub(super) struct Told<'v> {
    pub(super) sign: &'static str,
    pub(super) style: TextStyle,
    pub(super) fill: Fill,
    pub(super) words: &'v str,
}

pub(super) fn told<'v>(verdict: &'v Verdict, label: &str) -> Option<Told<'v>> {
    let feedback = verdict.feedback.iter().find(|one| one.label == label)?;
    let (sign, style, _) = sign(feedback.tone);
    Some(Told { sign, style, fill: under(feedback.tone), words: &feedback.mark })
}

pub(super) fn under(tone: Tone) -> Fill {
    match tone {
        Tone::Right => Fill::Right,
        Tone::Partly | Tone::NotYet => Fill::NotYet,
        Tone::Neutral => Fill::Panel,
    }
}

/// The symbol of a tone, how it looks, and how words of it look; the word is in the text. The circle fills: not yet is
/// not wrong.
pub(super) fn sign(tone: Tone) -> (&'static str, TextStyle, TextStyle) {
    match tone {
        Tone::Right => ("✓ ", TextStyle::RightSign, TextStyle::Right),
        Tone::Partly => ("◐ ", TextStyle::NotYetSign, TextStyle::NotYet),
        Tone::NotYet => ("○ ", TextStyle::NotYetSign, TextStyle::NotYet),
        Tone::Neutral => ("", TextStyle::Border, TextStyle::Heading),
    }
}
