//! Changing a file that others may be changing as well: one at a time, whole or not at all.

use std::fs;
use std::io;
use std::path::Path;

use super::folder::write_whole;
use super::lock::Lock;
use super::own::{self, Whose};
use crate::failure::Failure;

/// Gives the text that stands in a file, and writes what comes back. Nothing is written when nothing comes back, or a
/// failure. Meanwhile no other run of the program changes it.
pub fn change_text(
    path: &Path,
    change: impl FnOnce(Option<&str>) -> Result<Option<String>, Failure>,
) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let _lock = Lock::take(&folder.join(format!(".{name}.lock")), || fs::metadata(folder).map(drop))?;
    let bytes = own::read(path, Whose::Anybodys)?;
    let text = bytes.map(String::from_utf8).transpose();
    let text = text.map_err(|error| Failure::read(path, &io::Error::new(io::ErrorKind::InvalidData, error)))?;
    if let Some(new) = change(text.as_deref())? {
        let real = own::find(path, Whose::Anybodys)?;
        write_whole(real.as_deref().unwrap_or(path), &new, None)?;
    }
    Ok(())
}

/// Whether there is nothing at a path. What cannot be looked at may well be there.
pub fn is_absent(path: &Path) -> bool {
    fs::symlink_metadata(path).is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}
