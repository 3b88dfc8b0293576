//! What a new module is made of: files named after the language that they are written in.

use include_dir::{Dir, include_dir};

use vangnet_core::model::FALLBACK_LANGUAGE;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/module");

/// The structure of the module that is laid out, explained in a language; `MODULE` and `LANGUAGE` stand for its id and
/// language.
pub fn structure(language: &str) -> &'static str {
    text("lesson.", language)
}

/// Its words in a language.
pub fn words(language: &str) -> &'static str {
    text("", language)
}

fn text(before: &str, language: &str) -> &'static str {
    let file = |language: &str| TEMPLATES.get_file(format!("{before}{language}.toml"));
    let file = file(language).or_else(|| file(FALLBACK_LANGUAGE)).expect("the fallback language has its templates");
    file.contents_utf8().expect("templates are text")
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
