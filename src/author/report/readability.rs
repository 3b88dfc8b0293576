//! How each module reads, in words.

use crate::author::check::Readability;
use vangnet_core::messages::Messages;

/// One line for each module and language, to compare with an earlier one.
pub fn readability(readability: &[Readability], words: &Messages) -> String {
    let tenths = |number: f64| format!("{number:.1}");
    let mut text = words.text("diagnostic-readability") + "\n";
    for one in readability {
        let (mean, lix) = (tenths(one.measure.mean_sentence()), tenths(one.measure.lix()));
        let arguments = [
            ("module", one.module.as_str().into()),
            ("language", one.language.as_str().into()),
            ("words", one.measure.words.into()),
            ("mean", (&mean).into()),
            ("longest", one.measure.longest.into()),
            ("lix", (&lix).into()),
        ];
        text.push_str(&words.format("diagnostic-readability-line", &arguments));
        if let Some((formula, ease)) = &one.ease {
            let ease = tenths(*ease);
            let arguments = [("formula", formula.into()), ("ease", (&ease).into())];
            text.push_str(&format!(" {}", words.format("diagnostic-readability-ease", &arguments)));
        }
        text.push('\n');
        let percent = |share: f64| (share * 100.0).round() as i64;
        let mean = tenths(one.rhythm.mean_sentence());
        let arguments = [
            ("mean", (&mean).into()),
            ("short", percent(one.rhythm.short_share()).into()),
            ("turns", percent(one.rhythm.turn_share()).into()),
        ];
        text.push_str(&format!("  {}\n", words.format("diagnostic-readability-rhythm", &arguments)));
    }
    text
}
