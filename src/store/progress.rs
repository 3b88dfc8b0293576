//! The progress file: read with care, written whole or not at all, readable by its owner only.
//!
//! Two windows may have it open. Each writes only what was done in it, on top of what stands on the disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use jiff::Timestamp;

use super::change::is_absent;
use super::folder::{UNFINISHED, write_whole};
use super::lock::Lock;
use super::own::{self, Whose};
use crate::failure::Failure;
use vangnet_core::model::Id;
use vangnet_core::progress;
use vangnet_core::progress::{Fault, Progress};

const NAME: &str = "progress.toml";
/// How the name of a file begins that could not be read and was set aside.
const ASIDE: &str = "progress-unreadable-";
/// Stands there while somebody writes.
const LOCK: &str = ".progress.lock";
/// Read and write for the owner alone.
const PRIVATE: u32 = 0o600;

#[derive(Clone, Debug)]
pub struct ProgressFile {
    folder: PathBuf,
    writable: bool,
    /// What this session knows to stand on the disk; nothing before there was a file.
    known: Option<Arc<Progress>>,
    /// How often a file was begun anew, so that each has a seed of its own.
    begun: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    Nothing,
    Read(Arc<Progress>),
    /// It could not be understood and stands where it stood.
    Damaged(String),
    /// It could not be understood and was set aside under this path.
    SetAside(String),
    /// It comes from a newer version; nothing will be written.
    Newer(String),
    /// It could not be looked at, or it is not ours; nothing will be written.
    Unread(Failure),
}

/// What stands on the disk after saving, and what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    pub progress: Progress,
    pub news: Option<News>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Something was deleted elsewhere.
    Deleted,
    SetAside(String),
}

/// What the bytes of the file say.
enum Text {
    Nothing,
    Whole(Progress),
    Damaged,
    Newer,
}

impl ProgressFile {
    /// The file in a folder. With `writable` off nothing is ever written, not even the folder.
    pub fn new(folder: PathBuf, writable: bool) -> Self {
        Self { folder, writable, known: None, begun: 0 }
    }

    pub fn keep_nothing(&mut self) {
        self.writable = false;
    }

    /// Whether what is done will be written.
    pub fn keeps(&self) -> bool {
        self.writable
    }

    pub fn path(&self) -> PathBuf {
        self.folder.join(NAME)
    }

    fn shown(&self) -> String {
        self.path().display().to_string()
    }

    /// Looks at it, and changes nothing.
    pub fn look(&mut self) -> Found {
        let found = match self.text() {
            Err(failure) => Found::Unread(failure),
            Ok(Text::Nothing) => Found::Nothing,
            Ok(Text::Whole(progress)) => {
                let progress = Arc::new(progress);
                self.known = Some(Arc::clone(&progress));
                Found::Read(progress)
            }
            Ok(Text::Damaged) => Found::Damaged(self.shown()),
            Ok(Text::Newer) => Found::Newer(self.shown()),
        };
        // Somebody else's file, a folder, or what a newer version wrote: leave it as it is.
        self.writable &= !matches!(found, Found::Unread(_) | Found::Newer(_));
        found
    }

    /// Before a session begins: what cannot be understood is set aside, never overwritten.
    pub fn begin(&mut self, found: Found, now: Timestamp) -> Found {
        if !matches!(found, Found::Damaged(_)) || !self.writable {
            return found;
        }
        let set_aside = || -> Result<Option<String>, Failure> {
            let _lock = self.lock()?;
            // Another window may have done it meanwhile.
            if matches!(self.text()?, Text::Damaged) { self.set_aside(now).map(Some) } else { Ok(None) }
        };
        match set_aside() {
            Ok(Some(path)) => Found::SetAside(path),
            Ok(None) => self.look(),
            Err(failure) => {
                self.writable = false;
                Found::Unread(failure)
            }
        }
    }

    fn text(&self) -> Result<Text, Failure> {
        let Some(bytes) = own::read(&self.path(), Whose::Ours)? else { return Ok(Text::Nothing) };
        let Ok(text) = str::from_utf8(&bytes) else { return Ok(Text::Damaged) };
        Ok(match progress::parse(text) {
            Ok(read) => Text::Whole(read),
            Err(Fault::Newer(_)) => Text::Newer,
            Err(Fault::Unreadable(_)) => Text::Damaged,
        })
    }

    /// Moves what cannot be understood to a name that nothing has.
    fn set_aside(&self, now: Timestamp) -> Result<String, Failure> {
        let named = |more: String| self.folder.join(format!("{ASIDE}{}{more}.toml", now.as_second()));
        let mut names = std::iter::once(String::new()).chain((2..).map(|more: u64| format!("-{more}"))).map(named);
        let aside = names.find(|path| is_absent(path)).expect("there are more numbers than files");
        fs::rename(self.path(), &aside).map_err(|error| Failure::write(&aside, &error))?;
        Ok(aside.display().to_string())
    }

    /// Writes what was done since it was read or saved last. `chance` is for a file that is begun anew.
    pub fn save(&mut self, ours: &Progress, now: Timestamp, chance: u64) -> Result<Saved, Failure> {
        if !self.writable {
            return Ok(Saved { progress: ours.clone(), news: None });
        }
        own::find(&self.path(), Whose::Ours)?;
        let _lock = Lock::take(&self.folder.join(LOCK), || make_folder(&self.folder))?;
        let nothing = Progress { seed: ours.seed, ..Progress::default() };
        let (theirs, news) = match self.text()? {
            Text::Whole(theirs) => {
                let lost = self.known.as_ref().is_some_and(|known| progress::lacks(known, &theirs));
                (theirs, lost.then_some(News::Deleted))
            }
            Text::Nothing if self.known.is_none() => (nothing.clone(), None),
            Text::Nothing => {
                self.begun += 1;
                let seed = (chance >> 1).wrapping_add(self.begun);
                (Progress { seed, ..Progress::default() }, Some(News::Deleted))
            }
            // It was damaged after it was read: what this session knows of it still stands.
            Text::Damaged => {
                let aside = self.set_aside(now)?;
                (self.known.as_deref().unwrap_or(&nothing).clone(), Some(News::SetAside(aside)))
            }
            Text::Newer => {
                return Err(Failure::at("failure-newer", &self.path()));
            }
        };
        let kept = progress::merged(self.known.as_deref().unwrap_or(&nothing), ours, &theirs);
        self.write(&kept)?;
        self.known = Some(Arc::new(kept.clone()));
        Ok(Saved { progress: kept, news })
    }

    /// Writes it where it really stands, so that a link stays one.
    fn write(&self, progress: &Progress) -> Result<(), Failure> {
        let path = self.path();
        let real = own::find(&path, Whose::Ours)?.unwrap_or(path);
        write_whole(&real, &progress::write(progress), Some(PRIVATE))
    }

    fn lock(&self) -> Result<Lock, Failure> {
        Lock::take(&self.folder.join(LOCK), || fs::metadata(&self.folder).map(drop))
    }

    /// The files that are kept: the progress, what was set aside and what was never finished. One that is not ours is a
    /// failure, and so is a folder that cannot be looked into.
    pub fn kept(&self) -> Result<Vec<PathBuf>, Failure> {
        let trouble = |error: io::Error| Failure::read(&self.folder, &error);
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(trouble)?,
        };
        let mut kept = Vec::new();
        for entry in entries {
            let entry = entry.map_err(trouble)?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name == NAME || name.starts_with(ASIDE) || name.starts_with(UNFINISHED) {
                // What another window moved away since the folder was listed is not kept any more.
                if own::find(&entry.path(), Whose::Ours)?.is_some() {
                    kept.push(entry.path());
                }
            }
        }
        kept.sort();
        Ok(kept)
    }

    /// Deletes everything that is kept, and the folder when nothing else is in it; nothing when one file is not ours.
    pub fn forget(&self) -> Result<usize, Failure> {
        if self.kept()?.is_empty() {
            return Ok(0);
        }
        let lock = self.lock()?;
        let kept = self.kept()?;
        kept.iter().try_for_each(|path| own::delete(path))?;
        drop(lock);
        if !cfg!(unix) {
            let _ = fs::remove_file(self.folder.join(LOCK));
        }
        // A folder with something else in it stays.
        let _ = fs::remove_dir(&self.folder);
        Ok(kept.len())
    }

    /// Takes out what is kept of a module, or of one page of it. Whether there was anything.
    pub fn forget_part(&self, module: &Id, page: Option<&Id>, chance: u64) -> Result<bool, Failure> {
        if matches!(self.text()?, Text::Nothing) {
            return Ok(false);
        }
        let _lock = self.lock()?;
        match self.text()? {
            Text::Nothing => Ok(false),
            Text::Damaged => Err(Failure::at("failure-damaged", &self.path())),
            Text::Newer => Err(Failure::at("failure-newer", &self.path())),
            Text::Whole(mut progress) => {
                let known = progress.forget(module, page);
                if known {
                    // Another window sees from it that something was deleted.
                    progress.seed = chance >> 1;
                    self.write(&progress)?;
                }
                Ok(known)
            }
        }
    }

    /// How many files there are that could not be understood: something may be kept in those, too.
    pub fn aside(&self) -> Result<usize, Failure> {
        Ok(self.kept()?.iter().filter(|path| **path != self.path()).count())
    }
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
        assert_eq!(kept.look(), Found::Nothing);
        kept.save(&Progress::default(), now(), 1).expect("written");
        assert_eq!(kept.look(), Found::Read(Arc::default()));
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
        let (home, mut kept) = file(false);
        kept.save(&Progress::default(), now(), 1).expect("passed over");
        assert!(!home.path().join("vangnet").exists());
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_never_overwritten() {
        let (_home, mut kept) = file(true);
        kept.save(&Progress::default(), now(), 1).expect("written");
        fs::write(kept.path(), "what is this {").expect("damaged");
        let found = kept.look();
        assert!(matches!(found, Found::Damaged(_)) && kept.path().exists(), "looking changes nothing");
        let Found::SetAside(aside) = kept.begin(found, now()) else { panic!("it is set aside") };
        assert_eq!(fs::read_to_string(aside).expect("still there"), "what is this {");
        assert!(!kept.path().exists());
    }

    #[test]
    fn a_newer_file_stays_as_it_is() {
        let (_home, mut kept) = file(true);
        kept.save(&Progress::default(), now(), 1).expect("written");
        fs::write(kept.path(), "version = 99\n").expect("newer");
        assert!(matches!(kept.look(), Found::Newer(_)));
        kept.save(&Progress::default(), now(), 1).expect("passed over");
        assert_eq!(fs::read_to_string(kept.path()).expect("there"), "version = 99\n");
    }

    #[test]
    fn forgetting_takes_everything_and_the_folder() {
        let (home, mut kept) = file(true);
        kept.save(&Progress::default(), now(), 1).expect("written");
        fs::write(home.path().join("vangnet/progress-unreadable-1.toml"), "x").expect("written");
        assert_eq!(kept.forget(), Ok(2));
        assert!(!home.path().join("vangnet").exists());
    }
}
