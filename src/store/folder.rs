//! Lessons in a folder, read with the same care as somebody else's file deserves.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::own;
use crate::failure::Failure;
use vangnet_core::reading::{Content, Held, Unread};

/// A lesson file is text of some pages; what is larger than this is something else.
const LARGEST: u64 = 1024 * 1024;
/// How the name of a file begins that is being written. One is left when the program is killed at that moment.
pub(super) const UNFINISHED: &str = ".progress-";

/// What stands in a folder of lessons: its own files, and those of each folder in it.
pub fn folder(root: &Path) -> Result<Content, Failure> {
    let refused = |error: io::Error| Failure::read(root, &error);
    if !fs::metadata(root).map_err(refused)?.is_dir() {
        return Err(Failure::at("failure-no-lessons", root));
    }
    let mut found = Vec::new();
    for (name, path) in looked_into(root).map_err(refused)? {
        if !path.is_dir() {
            found.push((name, held(&path)));
            continue;
        }
        match looked_into(&path) {
            Ok(_) if is_content(&path) => found.push((name, Held::Unread(Unread::NoFile))),
            Ok(below) => found.extend(below.into_iter().map(|(file, path)| (format!("{name}/{file}"), held(&path)))),
            Err(error) => found.push((name, Held::Unread(Unread::Refused(error.to_string())))),
        }
    }
    Ok(Content::found(found))
}

/// Names and paths in a folder; none when it cannot be looked into.
pub(super) fn entries(folder: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.filter_map(Result::ok).map(named).collect()
}

fn named(entry: fs::DirEntry) -> (String, PathBuf) {
    (entry.file_name().to_string_lossy().into_owned(), entry.path())
}

/// The same without what is hidden: editors lay their own files there.
fn looked_into(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(named));
    entries.filter(|entry| entry.as_ref().map_or(true, |(name, _)| !name.starts_with('.'))).collect()
}

fn is_content(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "toml")
}

fn held(path: &Path) -> Held {
    if !is_content(path) {
        return Held::Beside;
    }
    match bytes(path) {
        Ok(Ok(bytes)) => Held::Text(bytes.into()),
        Ok(Err(unread)) => Held::Unread(unread),
        Err(error) => Held::Unread(Unread::Refused(error.to_string())),
    }
}

/// The bytes of a content file. A pipe or a device may never answer, so its sort is asked before it is opened and
/// again after, and opening does not wait.
fn bytes(path: &Path) -> io::Result<Result<Vec<u8>, Unread>> {
    if !fs::metadata(path)?.is_file() {
        return Ok(Err(Unread::NoFile));
    }
    let file = own::open(path)?;
    let found = file.metadata()?;
    if !found.is_file() {
        return Ok(Err(Unread::NoFile));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.len().min(LARGEST)).unwrap_or(0));
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST) {
        return Ok(Err(Unread::TooLarge(LARGEST)));
    }
    Ok(Ok(plain(bytes)))
}

/// Editors on Windows end lines in their own way and may mark the beginning of a file.
fn plain(bytes: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(text) if text.starts_with('\u{feff}') || text.contains("\r\n") => {
            text.trim_start_matches('\u{feff}').replace("\r\n", "\n").into_bytes()
        }
        Ok(text) => text.into_bytes(),
        // That it is no text is told by who reads it.
        Err(error) => error.into_bytes(),
    }
}

pub(super) fn make_folder(root: &Path) -> Result<(), Failure> {
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
