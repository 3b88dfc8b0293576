//! Diagnostics in the language of the author: drawn for people, or as JSON for programs.

mod explain;
mod github;
mod json;
mod readability;
mod text;
mod words;

pub use explain::{Explanation, Explanations, explain, list as explain_list, page as explain_page};
pub use github::github;
pub use json::json;
pub use readability::{Reads, readability};
pub use text::text;

use vangnet_core::diagnostic::Diagnostic;
use vangnet_core::messages::{Argument, Messages};

/// What is wrong, in one sentence.
pub fn message(diagnostic: &Diagnostic, words: &Messages) -> String {
    with_arguments(diagnostic, words, |arguments| words.format(self::words::id(diagnostic.code), arguments))
}

/// What to do next, in one or two sentences.
pub fn help(diagnostic: &Diagnostic, words: &Messages) -> String {
    let id = self::words::id(diagnostic.code);
    let help = with_arguments(diagnostic, words, |arguments| words.attribute(id, "help", arguments));
    let meant = diagnostic.suggestion.as_ref().map(|word| words.format("diagnostic-meant", &[("word", word.into())]));
    [meant, help].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Names of sorts of values are said in the language too.
fn with_arguments<T>(
    diagnostic: &Diagnostic,
    words: &Messages,
    say: impl Fn(&[(&'static str, Argument<'_>)]) -> T,
) -> T {
    let named: Vec<(&'static str, String)> = diagnostic
        .arguments
        .iter()
        .map(|(name, value)| {
            let is_type = diagnostic.code == vangnet_core::diagnostic::Code::WrongType;
            let id = self::words::type_id(value).filter(|_| is_type);
            (*name, id.map_or_else(|| value.clone(), |id| words.text(id)))
        })
        .collect();
    let arguments: Vec<(&'static str, Argument<'_>)> =
        named.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
    say(&arguments)
}
