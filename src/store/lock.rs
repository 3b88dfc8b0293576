//! One writer at a time. The system lets go of a lock when its process ends, however it ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::failure::Failure;

/// Writing takes some milliseconds; who holds it longer has stopped in the middle.
const PATIENCE: u32 = 300;
const PAUSE: Duration = Duration::from_millis(10);

/// Held until it is dropped.
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Waits until nobody else writes, but not without end. `ready` makes the folder, when that is wanted.
    pub(super) fn take(path: &Path, ready: impl Fn() -> io::Result<()>) -> Result<Self, Failure> {
        let trouble = |error: io::Error| Failure::write(path, &error);
        for _ in 0..PATIENCE {
            let file = ready().and_then(|()| open(path));
            // Whoever deleted what is kept takes the folder along, maybe just now.
            if file.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) && ready().is_ok() {
                thread::sleep(PAUSE);
                continue;
            }
            let file = file.map_err(trouble)?;
            match file.try_lock() {
                // Whoever had it before may have taken the file away: then it locks nothing.
                Ok(()) if stands_at(&file, path) => return Ok(Self { file, path: path.to_owned() }),
                Ok(()) => {}
                // Some network drives know no locks: then it is as it was before there were any.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    return Ok(Self { file, path: path.to_owned() });
                }
                Err(TryLockError::Error(error)) => return Err(trouble(error)),
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            }
        }
        Err(Failure::at("failure-busy", path))
    }
}

/// Whether somebody holds a lock now.
pub(super) fn is_held(path: &Path) -> bool {
    let file = OpenOptions::new().read(true).write(true).open(path);
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Elsewhere than on Unix one could not see that the file was taken away, so it stays.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOFOLLOW;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
    }
    options.open(path)
}

#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |one: fs::Metadata, other: fs::Metadata| (one.dev(), one.ino()) == (other.dev(), other.ino());
    file.metadata().is_ok_and(|held| fs::symlink_metadata(path).is_ok_and(|there| same(held, there)))
}

#[cfg(not(unix))]
fn stands_at(_: &File, path: &Path) -> bool {
    path.exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_holds_it_and_nothing_stays_behind() {
        let home = tempfile::tempdir().expect("a folder");
        let (path, count) = (home.path().join("lock"), home.path().join("count"));
        fs::write(&count, "0").expect("written");
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..25 {
                        let _lock = Lock::take(&path, || Ok(())).expect("in time");
                        let known: u32 = fs::read_to_string(&count).expect("there").parse().expect("a number");
                        fs::write(&count, (known + 1).to_string()).expect("written");
                    }
                });
            }
        });
        assert_eq!(fs::read_to_string(&count).expect("there"), "100");
        assert_eq!(path.exists(), !cfg!(unix));
    }

    #[test]
    fn a_lock_that_a_crash_left_behind_is_no_lock() {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join("lock");
        fs::write(&path, "").expect("written");
        drop(Lock::take(&path, || Ok(())).expect("free"));
        let held = Lock::take(&path, || Ok(())).expect("free");
        assert!(open(&path).expect("there").try_lock().is_err(), "another one waits");
        drop(held);
    }
}
