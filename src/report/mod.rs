//! Diagnostics in the language of the author: drawn for people, or as JSON for programs.

mod explain;
mod github;
mod json;
mod readability;
mod text;
mod words;

pub use explain::Explanation;
pub use explain::Explanations;
pub use explain::explain;
pub use explain::list as explain_list;
pub use explain::page as explain_page;
pub use github::github;
pub use json::json;
pub use readability::Reads;
pub use readability::readability;
pub use text::text;

use crate::diagnostic::Diagnostic;
use crate::l10n::Argument;
use crate::l10n::Words;

/// What is wrong, in one sentence.
pub fn message(diagnostic: &Diagnostic, words: &Words) -> String {
    with_arguments(diagnostic, words, |arguments| words.say_with(self::words::id(diagnostic.code), arguments))
}

/// What to do next, in one or two sentences.
pub fn help(diagnostic: &Diagnostic, words: &Words) -> String {
    let id = self::words::id(diagnostic.code);
    let help = with_arguments(diagnostic, words, |arguments| words.attribute(id, "help", arguments));
    let meant = diagnostic.suggestion.as_ref().map(|word| words.say_with("diagnostic-meant", &[("word", word.into())]));
    [meant, help].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Names of sorts of values are said in the language too.
fn with_arguments<T>(diagnostic: &Diagnostic, words: &Words, say: impl Fn(&[(&'static str, Argument<'_>)]) -> T) -> T {
    let named: Vec<(&'static str, String)> = diagnostic
        .arguments
        .iter()
        .map(|(name, value)| {
            let is_type = diagnostic.code == crate::diagnostic::Code::WrongType;
            let id = self::words::type_id(value).filter(|_| is_type);
            (*name, id.map_or_else(|| value.clone(), |id| words.say(id)))
        })
        .collect();
    let arguments: Vec<(&'static str, Argument<'_>)> =
        named.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
    say(&arguments)
}
