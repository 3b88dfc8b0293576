//! The course and the interface texts inside the binary.

use std::borrow::Cow;
use std::path::Path;

use include_dir::{Dir, File, include_dir};

use vangnet_core::messages::Catalogue;
use vangnet_core::reading::Content;

static LESSONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lessons");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/module");

pub fn embedded() -> Content {
    content(&LESSONS)
}

/// What a new module is made of.
pub fn templates() -> Content {
    content(&TEMPLATES)
}

fn content(folder: &'static Dir<'static>) -> Content {
    let mut texts = Vec::new();
    collect(folder, &mut texts);
    Content::built_in(texts)
}

fn collect(folder: &'static Dir<'static>, texts: &mut Vec<(String, &'static [u8])>) {
    // A path is built in with the separator of the system that built it.
    let path = |file: &File<'_>| file.path().to_string_lossy().replace('\\', "/");
    texts.extend(folder.files().map(|file| (path(file), file.contents())));
    folder.dirs().for_each(|below| collect(below, texts));
}

fn name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

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
    let languages = LOCALES.dirs().map(|folder| name(folder.path()));
    languages.filter_map(|language| beside_messages(&language, "wording.toml").map(|text| (language, text))).collect()
}

pub fn explanations(language: &str) -> Option<String> {
    beside_messages(language, "explain.toml")
}

/// Every file of texts that is neither a lesson nor messages, with its path in the project.
pub fn texts() -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    collect(&LOCALES, &mut found);
    let mut files: Vec<_> = found.into_iter().map(|(path, bytes)| (format!("locales/{path}"), bytes)).collect();
    found = Vec::new();
    collect(&TEMPLATES, &mut found);
    files.extend(found.into_iter().map(|(path, bytes)| (format!("templates/module/{path}"), bytes)));
    let texts = files.into_iter().filter(|(path, _)| path.ends_with(".toml"));
    texts.filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?))).collect()
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
        let shipped = embedded();
        assert!(shipped.text("course.toml").is_some());
        assert!(shipped.names("").contains(&"regions"));
        assert_eq!(shipped.text("no/such.toml"), None);
        let languages: Vec<String> = catalogues().into_iter().map(|catalogue| catalogue.language).collect();
        assert!(languages.contains(&"nl".to_owned()) && languages.contains(&"en".to_owned()));
    }
}
