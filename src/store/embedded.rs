//! The course and the interface texts inside the binary.

use std::borrow::Cow;
use std::path::Path;

use include_dir::Dir;
use include_dir::DirEntry;
use include_dir::File;
use include_dir::include_dir;

use crate::l10n::Catalogue;
use crate::lesson::Shelf;

static LESSONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lessons");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The lessons that were shipped.
#[derive(Clone, Copy, Debug, Default)]
pub struct Embedded;

impl Shelf for Embedded {
    fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        file(&LESSONS, path)?.contents_utf8().map(Cow::Borrowed)
    }

    fn beginning(&self, path: &str) -> Option<Cow<'_, str>> {
        let bytes = file(&LESSONS, path)?.contents();
        let bytes = bytes.get(..super::BEGINNING).unwrap_or(bytes);
        // A letter that is cut at the end is left out.
        bytes.utf8_chunks().next().map(|chunk| Cow::Borrowed(chunk.valid()))
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let found = if folder.is_empty() { Some(&LESSONS) } else { LESSONS.get_dir(folder) };
        let mut names: Vec<String> =
            found.iter().flat_map(|found| found.entries()).map(|entry| name(entry.path())).collect();
        names.sort();
        names
    }
}

/// A file by its path. Bytes are compared: paths that are taken apart cost a tenth of a start.
fn file(folder: &'static Dir<'static>, path: &str) -> Option<&'static File<'static>> {
    folder.entries().iter().find_map(|entry| match (entry, beyond(entry.path(), path)?) {
        (DirEntry::File(found), "") => Some(found),
        (DirEntry::Dir(found), rest) if rest.starts_with('/') => file(found, path),
        _ => None,
    })
}

/// What follows in a path after the path of an entry, which was taken in on any system.
fn beyond<'p>(entry: &Path, path: &'p str) -> Option<&'p str> {
    let entry = entry.as_os_str().as_encoded_bytes();
    let start = path.as_bytes().get(..entry.len())?;
    let same = |(one, other): (&u8, &u8)| one == other || (*one == b'\\' && *other == b'/');
    entry.iter().zip(start).all(same).then(|| path.get(entry.len()..)).flatten()
}

/// The last part of a path.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// The interface texts of every language.
pub fn catalogues() -> Vec<Catalogue> {
    let languages = LOCALES.dirs().map(|folder| {
        let messages = folder.files().filter(|file| file.path().extension().is_some_and(|end| end == "ftl"));
        let texts = messages.filter_map(|file| Some((name(file.path()), Cow::Borrowed(file.contents_utf8()?))));
        let mut files: Vec<_> = texts.collect();
        files.sort();
        Catalogue { language: name(folder.path()), files }
    });
    languages.collect()
}

/// What a writer watches, per language.
pub fn wordings() -> Vec<(String, String)> {
    let languages = LOCALES.dirs().filter_map(|folder| {
        let language = name(folder.path());
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
    file(&LOCALES, &format!("{language}/{name}"))?.contents_utf8().map(str::to_owned)
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
