//! What a new module is made of.

/// The structure of the module that is laid out; `MODULE` and `LANGUAGE` stand for its id and language.
pub const STRUCTURE: &str = include_str!("../../templates/module/lesson.toml");

/// Its words in a language.
pub fn words(language: &str) -> &'static str {
    match language {
        "nl" => include_str!("../../templates/module/nl.toml"),
        _ => include_str!("../../templates/module/en.toml"),
    }
}
