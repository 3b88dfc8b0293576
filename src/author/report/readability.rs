//! How each module reads, in words.

use crate::author::readability::Measure;
use vangnet_core::messages::Messages;

/// How one module reads in one language.
#[derive(Clone, Copy, Debug)]
pub struct Reads<'m> {
    /// The module.
    pub module: &'m str,
    /// The language.
    pub language: &'m str,
    /// The counts.
    pub measure: &'m Measure,
}

/// One line for each module and language, to compare with an earlier one.
pub fn readability(reads: &[Reads<'_>], words: &Messages) -> String {
    let mut text = words.text("diagnostic-readability");
    text.push('\n');
    for one in reads {
        let (mean, lix) = (tenths(one.measure.mean_sentence()), tenths(one.measure.lix()));
        text.push_str(&words.format(
            "diagnostic-readability-line",
            &[
                ("module", one.module.into()),
                ("language", one.language.into()),
                ("words", one.measure.words.into()),
                ("mean", (&mean).into()),
                ("longest", one.measure.longest.into()),
                ("lix", (&lix).into()),
            ],
        ));
        if let Some(ease) = one.measure.reading_ease(one.language) {
            let formula = if one.language == "nl" { "Flesch–Douma" } else { "Flesch" };
            let ease = tenths(ease);
            let arguments = [("formula", formula.into()), ("ease", (&ease).into())];
            text.push(' ');
            text.push_str(&words.format("diagnostic-readability-ease", &arguments));
        }
        text.push('\n');
    }
    text
}

fn tenths(number: f64) -> String {
    format!("{number:.1}")
}
