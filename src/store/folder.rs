//! Lessons in a folder, read with the same care as somebody else's file deserves.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use vangnet_core::reading::Content;

/// A lesson file is text of some pages; what is larger than this is something else.
const LARGEST: u64 = 1024 * 1024;

/// The lessons in a folder: its own content files, and those of each folder in it.
pub fn folder(root: &Path) -> Result<Content, Failure> {
    let path = root.display().to_string();
    match fs::metadata(root) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(Failure::NoLessons { path }),
        Err(error) => return Err(Failure::Read { path, why: error.to_string() }),
    }
    let mut texts: Vec<(String, String)> = Vec::new();
    for (name, path) in entries(root) {
        if path.is_dir() {
            let below = entries(&path).into_iter();
            texts.extend(below.filter_map(|(file, path)| Some((format!("{name}/{file}"), text(&path)?))));
        } else {
            texts.extend(text(&path).map(|text| (name, text)));
        }
    }
    Ok(texts.into_iter().collect())
}

/// Names and paths in a folder; none when it cannot be looked into.
fn entries(folder: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let named = |entry: fs::DirEntry| (entry.file_name().to_string_lossy().into_owned(), entry.path());
    entries.filter_map(Result::ok).map(named).collect()
}

/// The text of a content file.
fn text(path: &Path) -> Option<String> {
    let is_content = path.extension().is_some_and(|end| end == "toml");
    let found = fs::metadata(path).ok().filter(|found| is_content && found.is_file())?;
    let mut bytes = Vec::with_capacity(usize::try_from(found.len().min(LARGEST)).unwrap_or(0));
    fs::File::open(path).ok()?.take(LARGEST).read_to_end(&mut bytes).ok()?;
    // What is no text is found as bad characters, at its place.
    let mut text = String::from_utf8(bytes).unwrap_or_else(|bad| String::from_utf8_lossy(bad.as_bytes()).into_owned());
    // Editors on Windows end lines in their own way and may mark the beginning of a file.
    if text.starts_with('\u{feff}') || text.contains("\r\n") {
        text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    }
    Some(text)
}

/// Makes a folder for lessons when it is not there.
pub fn make_folder(root: &Path) -> Result<(), Failure> {
    fs::create_dir_all(root)
        .map_err(|error| Failure::Write { path: root.display().to_string(), why: error.to_string() })
}

/// Writes a text in a folder of lessons, whole or not at all.
pub fn write_text(root: &Path, path: &str, text: &str) -> Result<(), Failure> {
    let whole = root.join(path);
    if let Some(folder) = whole.parent() {
        fs::create_dir_all(folder)
            .map_err(|error| Failure::Write { path: folder.display().to_string(), why: error.to_string() })?;
    }
    super::progress::write_whole(&whole, text, None)
}
