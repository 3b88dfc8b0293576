//! The course and the interface texts inside the binary.

use include_dir::Dir;
use include_dir::include_dir;

use crate::l10n::Catalogue;
use crate::lesson::Shelf;

static LESSONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lessons");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The lessons that were shipped.
#[derive(Clone, Copy, Debug, Default)]
pub struct Embedded;

impl Shelf for Embedded {
    fn text(&self, path: &str) -> Option<String> {
        LESSONS.get_file(path)?.contents_utf8().map(str::to_owned)
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let found = if folder.is_empty() { Some(&LESSONS) } else { LESSONS.get_dir(folder) };
        found.map_or_else(Vec::new, |found| names(found))
    }
}

fn names(folder: &Dir<'_>) -> Vec<String> {
    let paths = folder.entries().iter().map(include_dir::DirEntry::path);
    let mut names: Vec<String> =
        paths.filter_map(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The interface texts of every language.
pub fn catalogues() -> Vec<Catalogue> {
    let languages = LOCALES.dirs().map(|folder| Catalogue {
        language: folder.path().file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        files: names(folder)
            .into_iter()
            .filter_map(|name| {
                if !name.ends_with(".ftl") {
                    return None;
                }
                let text = LOCALES.get_file(folder.path().join(&name))?.contents_utf8()?;
                Some((name, text.to_owned()))
            })
            .collect(),
    });
    languages.collect()
}

/// What a writer watches, per language.
pub fn wordings() -> Vec<(String, String)> {
    let languages = LOCALES.dirs().filter_map(|folder| {
        let language = folder.path().file_name()?.to_string_lossy().into_owned();
        let text = beside_messages(&language, "wording.toml")?;
        Some((language, text))
    });
    languages.collect()
}

/// The explanations of the rules of the check, in a language.
pub fn explanations(language: &str) -> Option<String> {
    beside_messages(language, "explain.toml")
}

/// A file that stands beside the messages of a language.
fn beside_messages(language: &str, name: &str) -> Option<String> {
    LOCALES.get_file(format!("{language}/{name}"))?.contents_utf8().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_course_is_inside() {
        assert!(Embedded.text("course.toml").is_some());
        assert!(Embedded.names("").contains(&"regions".to_owned()));
        assert_eq!(Embedded.text("no/such.toml"), None);
        let languages: Vec<String> = catalogues().into_iter().map(|catalogue| catalogue.language).collect();
        assert!(languages.contains(&"nl".to_owned()) && languages.contains(&"en".to_owned()));
    }
}
