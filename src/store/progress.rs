//! The progress file: read with care, written whole or not at all, readable by its owner only.

use std::path::{Path, PathBuf};
use std::{fs, io};

use jiff::Timestamp;

use super::folder::{UNFINISHED, entries, write_whole};
use crate::failure::Failure;
use vangnet_core::progress;
use vangnet_core::progress::{Fault, Progress};

const NAME: &str = "progress.toml";
/// How the name of a file begins that could not be read and was set aside.
const ASIDE: &str = "progress-unreadable-";
/// Read and write for the owner alone.
const PRIVATE: u32 = 0o600;

#[derive(Clone, Debug)]
pub struct ProgressFile {
    folder: PathBuf,
    writable: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    Nothing,
    Read(Progress),
    /// It could not be understood and was set aside under this path.
    SetAside(String),
    /// It comes from a newer version; nothing will be written.
    Newer(String),
}

impl ProgressFile {
    /// The file in a folder. With `writable` off nothing is ever written, not even the folder.
    pub fn new(folder: PathBuf, writable: bool) -> Self {
        Self { folder, writable }
    }

    pub fn keep_nothing(&mut self) {
        self.writable = false;
    }

    pub fn path(&self) -> PathBuf {
        self.folder.join(NAME)
    }

    /// Reads it. What cannot be understood is set aside, never overwritten.
    pub fn read(&mut self, now: Timestamp) -> Result<Found, Failure> {
        let found = self.look(now);
        // Somebody else's file, a folder, or what a newer version wrote: leave it as it is.
        self.writable &= matches!(found, Ok(Found::Nothing | Found::Read(_) | Found::SetAside(_)));
        found
    }

    fn look(&self, now: Timestamp) -> Result<Found, Failure> {
        let path = self.path();
        if is_foreign(&path) {
            return Err(Failure::at("failure-foreign", &path));
        }
        let bytes = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
            read => read.map_err(|error| Failure::read(&path, &error))?,
        };
        match progress::parse(&String::from_utf8_lossy(&bytes)) {
            Ok(read) => Ok(Found::Read(read)),
            Err(Fault::Newer(_)) => Ok(Found::Newer(path.display().to_string())),
            Err(Fault::Unreadable(_)) if !self.writable => Ok(Found::Nothing),
            Err(Fault::Unreadable(_)) => {
                let aside = self.folder.join(format!("{ASIDE}{}.toml", now.as_second()));
                fs::rename(&path, &aside).map_err(|error| Failure::write(&aside, &error))?;
                Ok(Found::SetAside(aside.display().to_string()))
            }
        }
    }

    pub fn write(&self, progress: &Progress) -> Result<(), Failure> {
        if !self.writable {
            return Ok(());
        }
        make_folder(&self.folder).map_err(|error| Failure::write(&self.folder, &error))?;
        write_whole(&self.path(), &progress::write(progress), Some(PRIVATE))
    }

    /// The files that are kept: the progress, what was set aside and what was never finished.
    pub fn kept(&self) -> Vec<PathBuf> {
        let is_own = |name: &str| name == NAME || name.starts_with(ASIDE) || name.starts_with(UNFINISHED);
        let entries = entries(&self.folder).into_iter();
        let mut kept: Vec<PathBuf> = entries.filter(|(name, _)| is_own(name)).map(|(_, path)| path).collect();
        kept.sort();
        kept
    }

    /// Deletes everything that is kept, and the folder when nothing else is in it.
    pub fn forget(&self) -> Result<Vec<PathBuf>, Failure> {
        let kept = self.kept();
        for path in &kept {
            fs::remove_file(path).map_err(|error| Failure::file("failure-delete", path, &error))?;
        }
        // A folder with something else in it stays.
        let _ = fs::remove_dir(&self.folder);
        Ok(kept)
    }
}

/// Whether a file belongs to somebody else. An administrator could read and replace it; it is not theirs.
#[cfg(unix)]
fn is_foreign(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).is_ok_and(|found| found.uid() != rustix::process::geteuid().as_raw())
}

#[cfg(not(unix))]
fn is_foreign(_: &Path) -> bool {
    false
}

/// Makes the folder, for its owner alone.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-24T12:00:00Z".parse().expect("a moment")
    }

    fn file(writable: bool) -> (tempfile::TempDir, ProgressFile) {
        let home = tempfile::tempdir().expect("a folder");
        let kept = ProgressFile::new(home.path().join("vangnet"), writable);
        (home, kept)
    }

    #[test]
    fn what_is_written_is_read_and_private() {
        let (_home, mut kept) = file(true);
        assert_eq!(kept.read(now()), Ok(Found::Nothing));
        kept.write(&Progress::default()).expect("written");
        assert_eq!(kept.read(now()), Ok(Found::Read(Progress::default())));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
            assert_eq!(mode(&kept.path()), 0o600);
            assert_eq!(mode(kept.path().parent().expect("a folder")), 0o700);
        }
    }

    #[test]
    fn nothing_is_written_when_nothing_may_be() {
        let (home, kept) = file(false);
        kept.write(&Progress::default()).expect("passed over");
        assert!(!home.path().join("vangnet").exists());
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_never_overwritten() {
        let (_home, mut kept) = file(true);
        kept.write(&Progress::default()).expect("written");
        fs::write(kept.path(), "what is this {").expect("damaged");
        let Ok(Found::SetAside(aside)) = kept.read(now()) else { panic!("it is set aside") };
        assert_eq!(fs::read_to_string(aside).expect("still there"), "what is this {");
        assert!(!kept.path().exists());
    }

    #[test]
    fn a_newer_file_stays_as_it_is() {
        let (_home, mut kept) = file(true);
        kept.write(&Progress::default()).expect("written");
        fs::write(kept.path(), "version = 99\n").expect("newer");
        assert!(matches!(kept.read(now()), Ok(Found::Newer(_))));
        kept.write(&Progress::default()).expect("passed over");
        assert_eq!(fs::read_to_string(kept.path()).expect("there"), "version = 99\n");
    }

    #[test]
    fn forgetting_takes_everything_and_the_folder() {
        let (home, kept) = file(true);
        kept.write(&Progress::default()).expect("written");
        fs::write(home.path().join("vangnet/progress-unreadable-1.toml"), "x").expect("written");
        assert_eq!(kept.forget().expect("forgotten").len(), 2);
        assert!(!home.path().join("vangnet").exists());
    }
}
