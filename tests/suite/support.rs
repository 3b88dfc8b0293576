//! What several tests need: shelves from folders, and a learner in a course.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every text file below a folder, by its path relative to it.
pub fn texts(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut found);
    found
}

fn collect(folder: &Path, root: &Path, found: &mut BTreeMap<String, String>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries.map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            collect(&entry, root, found);
        } else if let Ok(text) = fs::read_to_string(&entry) {
            let path = entry.strip_prefix(root).expect("below the root");
            let path = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            found.insert(path, text.replace("\r\n", "\n"));
        }
    }
}

/// The names of the folders in a folder, sorted.
pub fn folders(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The languages in which something of the interface stands; one that is begun speaks English where it has nothing.
pub fn locales() -> Vec<String> {
    folders(&root().join("locales"))
}

/// The languages that the shipped course promises: complete, the interface too.
pub fn promised() -> Vec<String> {
    course().languages().iter().map(ToString::to_string).collect()
}

/// What the shipped course holds itself to: `tests/expected.toml`.
pub fn expected() -> toml::Table {
    fs::read_to_string(root().join("tests/expected.toml")).expect("there").parse().expect("it reads")
}

/// The interface texts of the project.
pub fn catalogues() -> Vec<vangnet_core::messages::Catalogue> {
    let catalogue = |language: String| {
        let all = texts(&root().join("locales").join(&language)).into_iter();
        let texts = all.filter(|(name, _)| name.ends_with(".ftl"));
        let files = texts.map(|(name, text)| (name, text.into())).collect();
        vangnet_core::messages::Catalogue { language, files }
    };
    locales().into_iter().map(catalogue).collect()
}

/// The lists of wording of the project.
pub fn wordings() -> Vec<vangnet::author::check::Wording> {
    let read = |(language, text): (String, String)| vangnet::author::check::Wording::parse(&language, &text);
    vangnet::store::wordings().into_iter().map(read).collect::<Result<_, _>>().expect("lists that read")
}

/// The interface of the project in every language.
pub fn languages() -> vangnet_core::messages::Languages {
    let languages = vangnet_core::messages::Languages::new(catalogues());
    assert_eq!(languages.faults(), []);
    languages
}

/// The shipped course.
pub fn course() -> std::sync::Arc<vangnet_core::reading::Course> {
    std::sync::Arc::new(read_course(texts(&root().join("lessons"))))
}

/// A whole course, read from texts by their path.
pub fn read_course(texts: BTreeMap<String, String>) -> vangnet_core::reading::Course {
    let course = vangnet_core::reading::Course::open(texts.into_iter().collect());
    course.read_all();
    course
}
