//! What is said of one diagnostic.

use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::messages::{Argument, Messages};

/// What is wrong, in one sentence.
pub fn message(diagnostic: &Diagnostic, words: &Messages) -> String {
    let arguments = arguments(diagnostic, words);
    words.format(diagnostic.code.message_id(), &borrowed(&arguments))
}

/// What to do next, in one or two sentences.
pub fn help(diagnostic: &Diagnostic, words: &Messages) -> String {
    let arguments = arguments(diagnostic, words);
    let help = words.attribute(diagnostic.code.message_id(), "help", &borrowed(&arguments));
    let meant = diagnostic.suggestion.as_ref().map(|word| words.format("diagnostic-meant", &[("word", word.into())]));
    [meant, help].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The arguments; sorts of values are named in the language too.
fn arguments(diagnostic: &Diagnostic, words: &Messages) -> Vec<(&'static str, String)> {
    let is_sort = diagnostic.code == Code::WrongType;
    let said = |value: &String| if is_sort { words.text(&format!("diagnostic-type-{value}")) } else { value.clone() };
    diagnostic.arguments.iter().map(|(name, value)| (*name, said(value))).collect()
}

fn borrowed<'a>(arguments: &'a [(&'static str, String)]) -> Vec<(&'static str, Argument<'a>)> {
    arguments.iter().map(|(name, value)| (*name, value.into())).collect()
}
