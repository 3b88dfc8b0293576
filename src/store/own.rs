//! One rule for the files that the program changes, for reading, writing, deleting and setting aside: what is kept about
//! a learner is this user's, they are plain files, and they are not too large. What could not be looked at is not "not there".

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Hundreds of modules fit in it; what is larger is something else.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Whose a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Ours,
    /// Lessons are written by several people.
    Anybodys,
}

/// Where a file really stands, behind a link; nothing when it is not there.
pub(super) fn find(path: &Path, whose: Whose) -> Result<Option<PathBuf>, Failure> {
    let found = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        found => found.map_err(|error| Failure::read(path, &error))?,
    };
    let real = if found.is_symlink() {
        fs::canonicalize(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Failure::at("failure-link", path),
            _ => Failure::read(path, &error),
        })?
    } else {
        path.to_owned()
    };
    // Another window may have moved or deleted it between the two looks.
    let found = match fs::metadata(&real) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        found => found.map_err(|error| Failure::read(path, &error))?,
    };
    allow(path, whose, &found)?;
    Ok(Some(real))
}

/// The bytes of a file; nothing when it is not there.
pub(super) fn read(path: &Path, whose: Whose) -> Result<Option<Vec<u8>>, Failure> {
    let Some(real) = find(path, whose)? else { return Ok(None) };
    let trouble = |error: io::Error| Failure::read(path, &error);
    let file = open(&real).map_err(trouble)?;
    // Between looking and opening it may have become another one.
    let found = file.metadata().map_err(trouble)?;
    allow(path, whose, &found)?;
    // One more than it holds: then its end is met at once.
    let mut bytes = Vec::with_capacity(usize::try_from(found.len().min(LARGEST)).unwrap_or_default() + 1);
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(trouble)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Failure::at("failure-large", path));
    }
    Ok(Some(bytes))
}

/// Deletes a file, and with a link what it leads to.
pub(super) fn delete(path: &Path) -> Result<(), Failure> {
    let trouble = |error: io::Error| Failure::file("failure-delete", path, &error);
    if let Some(real) = find(path, Whose::Ours)? {
        match fs::remove_file(&real) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            removed => removed.map_err(trouble)?,
        }
        if real != path && fs::symlink_metadata(path).is_ok() {
            fs::remove_file(path).map_err(trouble)?;
        }
    }
    Ok(())
}

fn allow(path: &Path, whose: Whose, found: &Metadata) -> Result<(), Failure> {
    if whose == Whose::Ours && is_foreign(found) {
        return Err(Failure::at("failure-foreign", path));
    }
    if !found.is_file() {
        return Err(Failure::at("failure-no-file", path));
    }
    if found.len() > LARGEST {
        return Err(Failure::at("failure-large", path));
    }
    Ok(())
}

/// Opens a file without waiting: a pipe that nobody writes to would be waited for without end.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    options.open(path)
}

/// Whether a file belongs to somebody else. An administrator could read and replace it; it is not theirs.
#[cfg(unix)]
fn is_foreign(found: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    found.uid() != rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
fn is_foreign(_: &Metadata) -> bool {
    false
}
