//! A course of any number of modules, made of the shipped ones under other names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every text file below a folder, by its path relative to it.
pub(crate) fn texts(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    found
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if entry.path().is_dir() {
            collect(&entry.path(), &path, found);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            found.insert(path, text);
        }
    }
}

/// Writes a course of `count` modules below a folder, file by file.
///
/// A program that holds all of it in memory takes longer to start another: each start copies its page table.
#[allow(dead_code, reason = "one of the two programs that share this file needs it")]
pub(crate) fn write(lessons: &Path, folder: &Path, count: usize) {
    let shipped = texts(lessons);
    let modules: Vec<&str> =
        shipped.keys().filter_map(|path| path.strip_suffix("/lesson.toml")).filter(|id| *id != "help-now").collect();
    let names: Vec<String> = (0..count).map(|at| format!("{}-{at}", modules[at % modules.len()])).collect();
    for (path, text) in shipped.iter().filter(|(path, _)| !modules.iter().any(|id| path.starts_with(&format!("{id}/"))))
    {
        put(folder, path, text);
    }
    for (at, name) in names.iter().enumerate() {
        let id = modules[at % modules.len()];
        for (path, text) in shipped.iter().filter(|(path, _)| path.starts_with(&format!("{id}/"))) {
            let text = text.replacen(&format!("id = \"{id}\""), &format!("id = \"{name}\""), 1);
            put(folder, &format!("{name}{}", &path[id.len()..]), &text);
        }
    }
    let list = names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    put(folder, "course.toml", &format!("modules = [{list}]\nnow = \"help-now\"\nlanguages = [\"nl\", \"en\"]\n"));
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, text).expect("written");
}
