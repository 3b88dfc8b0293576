//! Lessons in a folder, read with the same care as somebody else's file deserves.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::failure::Failure;
use vangnet_core::reading::Content;

/// A lesson file is text of some pages; what is larger than this is something else.
const LARGEST: u64 = 1024 * 1024;
/// How the name of a file begins that is being written. One is left when the program is killed at that moment.
pub(super) const UNFINISHED: &str = ".progress-";

/// The lessons in a folder: its own content files, and those of each folder in it.
pub fn folder(root: &Path) -> Result<Content, Failure> {
    if !fs::metadata(root).map_err(|error| Failure::read(root, &error))?.is_dir() {
        return Err(Failure::at("failure-no-lessons", root));
    }
    let mut texts = Vec::new();
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
pub(super) fn entries(folder: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let named = |entry: fs::DirEntry| (entry.file_name().to_string_lossy().into_owned(), entry.path());
    entries.filter_map(Result::ok).map(named).collect()
}

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

pub fn make_folder(root: &Path) -> Result<(), Failure> {
    fs::create_dir_all(root).map_err(|error| Failure::write(root, &error))
}

/// Writes a text in a folder of lessons, whole or not at all.
pub fn write_text(root: &Path, path: &str, text: &str) -> Result<(), Failure> {
    let whole = root.join(path);
    if let Some(folder) = whole.parent() {
        make_folder(folder)?;
    }
    write_whole(&whole, text, None)
}

/// Writes a file beside its place, makes sure it is on the disk, and puts it there in one move.
pub(super) fn write_whole(path: &Path, text: &str, mode: Option<u32>) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let attempt = || -> io::Result<()> {
        let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder)?;
        file.write_all(text.as_bytes())?;
        // Temporary files are private; others get what is usual.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            file.as_file().set_permissions(fs::Permissions::from_mode(mode.unwrap_or(0o644)))?;
        }
        #[cfg(not(unix))]
        let _ = mode;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    attempt().map_err(|error| Failure::write(path, &error))
}
