//! What is said of one diagnostic.

use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::messages::{Argument, Messages};

/// What is wrong, in one sentence, and what to do next, in one or two.
pub fn said(diagnostic: &Diagnostic, words: &Messages) -> (String, String) {
    let id = message_id(diagnostic);
    let mut values = diagnostic.arguments.clone();
    if diagnostic.code == Code::WrongType {
        // Sorts of values are named in the language too.
        let sorts = values.iter_mut().filter(|(name, _)| *name != "example");
        sorts.for_each(|(_, sort)| *sort = words.text(&format!("diagnostic-type-{sort}")));
    }
    let arguments: Vec<(&str, Argument<'_>)> = values.iter().map(|(name, value)| (*name, value.into())).collect();
    let meant = diagnostic.suggestion.as_ref().map(|word| words.format("diagnostic-meant", &[("word", word.into())]));
    let help = [meant, words.attribute(&id, "help", &arguments)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    (words.format(&id, &arguments), help)
}

/// A file that is not well written has a sentence for each way in which that happens.
fn message_id(diagnostic: &Diagnostic) -> String {
    let id = diagnostic.code.message_id();
    let problem = diagnostic.arguments.iter().find(|(name, _)| *name == "problem");
    match problem.filter(|_| diagnostic.code == Code::Syntax) {
        Some((_, problem)) => format!("{id}-{problem}"),
        None => id.to_owned(),
    }
}
