//! What a new module is made of.

/// The structure of the module that is laid out, explained in a language; `MODULE` and `LANGUAGE` stand for its id and
/// language.
pub fn structure(language: &str) -> &'static str {
    match language {
        "nl" => include_str!("../../templates/module/lesson.nl.toml"),
        _ => include_str!("../../templates/module/lesson.en.toml"),
    }
}

/// Its words in a language.
pub fn words(language: &str) -> &'static str {
    match language {
        "nl" => include_str!("../../templates/module/nl.toml"),
        _ => include_str!("../../templates/module/en.toml"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines without what explains them; those that sleep behind `#` count.
    fn bare(language: &str) -> Vec<&'static str> {
        let line = |line: &'static str| match line.split_once("  # ") {
            Some((before, _)) => before.trim_end(),
            None if line.starts_with("# ") && !line.contains(['=', '[']) => "#",
            None => line,
        };
        structure(language).lines().map(line).collect()
    }

    #[test]
    fn the_structure_is_the_same_whoever_it_is_explained_to() {
        assert_eq!(bare("nl"), bare("en"));
        assert_ne!(structure("nl"), structure("en"));
    }
}
