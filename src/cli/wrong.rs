//! What was not understood, in the language of the reader.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use vangnet_core::messages::Messages;

/// A sentence about what was not understood, and what to do next.
pub(super) fn sentence(error: &clap::Error, words: &Messages) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let mut text = match error.kind() {
        ErrorKind::UnknownArgument => words.format("cli-error-argument", &[("given", (&argument).into())]),
        ErrorKind::InvalidSubcommand => {
            let verb = context(ContextKind::InvalidSubcommand);
            words.format("cli-error-verb", &[("given", (&verb).into())])
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            words.format("cli-error-no-value", &[("argument", (&argument).into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let allowed = context(ContextKind::ValidValue);
            let arguments =
                [("given", (&value).into()), ("argument", (&argument).into()), ("allowed", (&allowed).into())];
            if allowed.is_empty() {
                words.format("cli-error-bad-value", &arguments[..2])
            } else {
                words.format("cli-error-value", &arguments)
            }
        }
        ErrorKind::MissingRequiredArgument => words.format("cli-error-missing", &[("argument", (&argument).into())]),
        _ => words.text("cli-error-other"),
    };
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(context)
        .find(|suggested| !suggested.is_empty());
    if let Some(suggested) = suggested {
        text.push(' ');
        text.push_str(&words.format("cli-error-meant", &[("word", (&suggested).into())]));
    }
    text.push(' ');
    text.push_str(&words.text("cli-error-help"));
    text
}
