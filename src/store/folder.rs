//! Lessons in a folder, read with the same care as somebody else's file deserves.

use std::borrow::Cow;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::lesson::Shelf;

/// A lesson file is text of some pages; what is larger than this is something else.
const LARGEST: u64 = 1024 * 1024;

/// Lessons in a folder.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// A folder that must be there.
    pub fn open(root: &Path) -> Result<Self, Failure> {
        let path = root.display().to_string();
        match fs::metadata(root) {
            Ok(found) if found.is_dir() => Ok(Self { root: root.to_owned() }),
            Ok(_) => Err(Failure::NoLessons { path }),
            Err(error) => Err(Failure::Read { path, why: error.to_string() }),
        }
    }
}

impl Folder {
    /// A folder that is made when it is not there.
    pub fn make(root: &Path) -> Result<Self, Failure> {
        fs::create_dir_all(root)
            .map_err(|error| Failure::Write { path: root.display().to_string(), why: error.to_string() })?;
        Self::open(root)
    }

    /// The text of a file, at most so many bytes of it.
    fn read(&self, path: &str, most: u64) -> Option<String> {
        let file = fs::File::open(self.root.join(path)).ok()?;
        let found = file.metadata().ok()?;
        if !found.is_file() {
            return None;
        }
        let mut bytes = Vec::with_capacity(usize::try_from(found.len().min(most)).unwrap_or(0));
        file.take(most).read_to_end(&mut bytes).ok()?;
        // What is no text is found as bad characters, at its place.
        let mut text =
            String::from_utf8(bytes).unwrap_or_else(|bad| String::from_utf8_lossy(bad.as_bytes()).into_owned());
        // Editors on Windows end lines in their own way and may mark the beginning of a file.
        if text.starts_with('\u{feff}') || text.contains("\r\n") {
            text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        }
        Some(text)
    }
}

impl Shelf for Folder {
    fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        self.read(path, LARGEST).map(Cow::Owned)
    }

    fn beginning(&self, path: &str) -> Option<Cow<'_, str>> {
        self.read(path, super::BEGINNING as u64).map(Cow::Owned)
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.root.join(folder)) else { return Vec::new() };
        let mut names: Vec<String> =
            entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
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
