//! What was not understood, in the language of the reader.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use vangnet_core::messages::Messages;

pub(super) fn sentence(error: &clap::Error, words: &Messages) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let [argument, value, verb, allowed] =
        [ContextKind::InvalidArg, ContextKind::InvalidValue, ContextKind::InvalidSubcommand, ContextKind::ValidValue]
            .map(context);
    let given_argument = [("argument", (&argument).into())];
    let text = match error.kind() {
        ErrorKind::UnknownArgument => words.format("cli-error-argument", &[("given", (&argument).into())]),
        ErrorKind::InvalidSubcommand => words.format("cli-error-verb", &[("given", (&verb).into())]),
        ErrorKind::InvalidValue if value.is_empty() => words.format("cli-error-no-value", &given_argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let id = if allowed.is_empty() { "cli-error-bad-value" } else { "cli-error-value" };
            let [argument, value, allowed] = [&argument, &value, &allowed].map(|text| text.into());
            words.format(id, &[("given", value), ("argument", argument), ("allowed", allowed)])
        }
        ErrorKind::MissingRequiredArgument => words.format("cli-error-missing", &given_argument),
        _ => words.text("cli-error-other"),
    };
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(context)
        .find(|suggested| !suggested.is_empty());
    let meant = suggested.map(|word| words.format("cli-error-meant", &[("word", (&word).into())]));
    [Some(text), meant, Some(words.text("cli-error-help"))].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
