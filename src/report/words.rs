//! Which message says what about which rule.

use crate::diagnostic::Code;

/// The message of a rule. Its attribute `help` says what to do next.
pub(super) fn id(code: Code) -> &'static str {
    match code {
        Code::Syntax => "diagnostic-syntax",
        Code::UnknownKey => "diagnostic-unknown-key",
        Code::MissingKey => "diagnostic-missing-key",
        Code::WrongType => "diagnostic-wrong-type",
        Code::BadValue => "diagnostic-bad-value",
        Code::OutOfRange => "diagnostic-out-of-range",
        Code::BadId => "diagnostic-bad-id",
        Code::DuplicateId => "diagnostic-duplicate-id",
        Code::MissingFile => "diagnostic-missing-file",
        Code::WrongFolder => "diagnostic-wrong-folder",
        Code::UnknownPage => "diagnostic-unknown-page",
        Code::UnlistedPage => "diagnostic-unlisted-page",
        Code::NotAnOption => "diagnostic-not-an-option",
        Code::NoWrongOption => "diagnostic-no-wrong-option",
        Code::NotAPermutation => "diagnostic-not-a-permutation",
        Code::UnknownSource => "diagnostic-unknown-source",
        Code::MissingCite => "diagnostic-missing-cite",
        Code::BadRevisit => "diagnostic-bad-revisit",
        Code::UnknownSpeaker => "diagnostic-unknown-speaker",
        Code::UnknownNode => "diagnostic-unknown-node",
        Code::UnreachableNode => "diagnostic-unreachable-node",
        Code::EndlessNode => "diagnostic-endless-node",
        Code::UnknownRule => "diagnostic-unknown-rule",
        Code::UnknownModule => "diagnostic-unknown-module",
        Code::MissingLanguage => "diagnostic-missing-language",
        Code::MissingPage => "diagnostic-missing-page",
        Code::UntranslatedPage => "diagnostic-untranslated-page",
        Code::MissingProse => "diagnostic-missing-prose",
        Code::UnknownProse => "diagnostic-unknown-prose",
        Code::UnknownPageProse => "diagnostic-unknown-page-prose",
        Code::GapMismatch => "diagnostic-gap-mismatch",
        Code::EmptyText => "diagnostic-empty-text",
        Code::BadCharacter => "diagnostic-bad-character",
        Code::BadMarkup => "diagnostic-bad-markup",
        Code::PhoneInProse => "diagnostic-phone-in-prose",
        Code::LongNote => "diagnostic-long-note",
        Code::NotAHelpPage => "diagnostic-not-a-help-page",
        Code::NoHelpCard => "diagnostic-no-help-card",
        Code::BadParent => "diagnostic-bad-parent",
        Code::TopicWithoutLine => "diagnostic-topic-without-line",
        Code::MissingTerm => "diagnostic-missing-term",
        Code::Behind => "diagnostic-behind",
        Code::UnknownStatus => "diagnostic-unknown-status",
        Code::Expired => "diagnostic-expired",
        Code::StaleLine => "diagnostic-stale-line",
        Code::LocaleSyntax => "diagnostic-locale-syntax",
        Code::MessagePrefix => "diagnostic-message-prefix",
        Code::MissingMessage => "diagnostic-missing-message",
        Code::MessageMismatch => "diagnostic-message-mismatch",
    }
}

/// The message that names a sort of value.
pub(super) fn type_id(name: &str) -> Option<&'static str> {
    Some(match name {
        "text" => "diagnostic-type-text",
        "integer" => "diagnostic-type-integer",
        "boolean" => "diagnostic-type-boolean",
        "share" => "diagnostic-type-share",
        "date" => "diagnostic-type-date",
        "list" => "diagnostic-type-list",
        "table" => "diagnostic-type-table",
        _ => return None,
    })
}
