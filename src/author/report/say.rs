//! What is said of one diagnostic.

use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::messages::{Argument, Messages};
use vangnet_core::model::letters;

/// What is wrong, in one sentence, and what to do next, in one or two; what stands in the file is quoted so that it can
/// be seen and drives no terminal.
pub fn said(diagnostic: &Diagnostic, words: &Messages) -> (String, String) {
    quoted(diagnostic, words, &|value| letters::visible(value).into_owned())
}

/// The same for programs, with what stands in the file as it is.
pub(super) fn said_as_is(diagnostic: &Diagnostic, words: &Messages) -> (String, String) {
    quoted(diagnostic, words, &str::to_owned)
}

fn quoted(diagnostic: &Diagnostic, words: &Messages, quote: &dyn Fn(&str) -> String) -> (String, String) {
    let id = message_id(diagnostic);
    // Sorts of values are named in the language too.
    let is_sort = |name: &str| diagnostic.code == Code::WrongType && name != "example";
    let said = |(name, value): &(&'static str, String)| {
        let value = if is_sort(name) { words.text(&format!("diagnostic-type-{value}")) } else { quote(value) };
        (*name, value)
    };
    let values: Vec<_> = diagnostic.arguments.iter().map(said).collect();
    let arguments: Vec<(&str, Argument<'_>)> = values.iter().map(|(name, value)| (*name, value.into())).collect();
    let meant = diagnostic.suggestion.as_ref().map(|word| quote(word));
    let meant = meant.map(|word| words.format("diagnostic-meant", &[("word", (&word).into())]));
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
