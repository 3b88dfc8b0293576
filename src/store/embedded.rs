//! The course and the interface texts inside the binary. The build script lists them.

use std::borrow::Cow;

use vangnet_core::messages::Catalogue;
use vangnet_core::reading::Content;

// LESSONS, LOCALES, TEMPLATES: each file by its path in the folder, sorted.
include!(concat!(env!("OUT_DIR"), "/texts.rs"));
static PREPARED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/course.bin"));

/// The texts of the course.
pub fn embedded() -> Content {
    Content::built_in(LESSONS)
}

/// The course as it was read when the program was built, with its texts.
pub fn prepared() -> Content {
    embedded().prepared(PREPARED)
}

/// What a new module is made of.
pub fn templates() -> Content {
    Content::built_in(TEMPLATES)
}

/// Every file of a language: language, name, text.
fn of_languages() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    LOCALES.iter().filter_map(|(path, text)| {
        let (language, name) = path.split_once('/')?;
        Some((language, name, *text))
    })
}

pub fn catalogues() -> Vec<Catalogue> {
    let mut catalogues: Vec<Catalogue> = Vec::new();
    for (language, name, text) in of_languages() {
        if catalogues.last().is_none_or(|last| last.language != language) {
            catalogues.push(Catalogue { language: language.to_owned(), files: Vec::new() });
        }
        if name.ends_with(".ftl") {
            let last = catalogues.last_mut().expect("one was added");
            last.files.push((name.to_owned(), Cow::Borrowed(text)));
        }
    }
    catalogues
}

/// What a writer watches, per language.
pub fn wordings() -> Vec<(String, String)> {
    let wordings = of_languages().filter(|(_, name, _)| *name == "wording.toml");
    wordings.map(|(language, _, text)| (language.to_owned(), text.to_owned())).collect()
}

pub fn explanations(language: &str) -> Option<String> {
    let mut files = of_languages().filter(|(of, ..)| *of == language);
    files.find(|(_, name, _)| *name == "explain.toml").map(|(.., text)| text.to_owned())
}

/// Every file of texts that is neither a lesson nor messages, with its path in the project.
pub fn texts() -> Vec<(String, &'static str)> {
    let folders = [("locales", LOCALES), ("templates/module", TEMPLATES)].into_iter();
    let files = folders.flat_map(|(folder, files)| files.iter().map(move |(path, text)| (folder, path, *text)));
    let texts = files.filter(|(_, path, _)| path.ends_with(".toml"));
    texts.map(|(folder, path, text)| (format!("{folder}/{path}"), text)).collect()
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
