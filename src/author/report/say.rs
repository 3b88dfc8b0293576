//! What is said of one diagnostic.

use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::messages::{Argument, Messages};

/// What is wrong, in one sentence, and what to do next, in one or two.
pub fn said(diagnostic: &Diagnostic, words: &Messages) -> (String, String) {
    let id = diagnostic.code.message_id();
    // Sorts of values are named in the language too.
    let is_sort = diagnostic.code == Code::WrongType;
    let said = |value: &String| if is_sort { words.text(&format!("diagnostic-type-{value}")) } else { value.clone() };
    let values: Vec<_> = diagnostic.arguments.iter().map(|(name, value)| (*name, said(value))).collect();
    let arguments: Vec<(&str, Argument<'_>)> = values.iter().map(|(name, value)| (*name, value.into())).collect();
    let meant = diagnostic.suggestion.as_ref().map(|word| words.format("diagnostic-meant", &[("word", word.into())]));
    let help = [meant, words.attribute(id, "help", &arguments)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    (words.format(id, &arguments), help)
}
