//! Watching a folder of lessons while somebody writes in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, UNIX_EPOCH};

use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::folder::entries;

/// An editor writes a file in several steps; what follows within this time belongs to one save.
const TOGETHER: Duration = Duration::from_millis(60);
/// Something may write without end: after so many steps it is looked at all the same.
const MOST_STEPS: usize = 20;
/// How often to look. The system cannot tell of a save on some drives, nor of one in a folder that was made again.
const LOOK: Duration = Duration::from_secs(1);

/// What can be seen of a folder without opening anything in it: the size of each file, and when it was written.
#[derive(Debug, PartialEq, Eq)]
pub struct Sight(BTreeMap<PathBuf, (u64, Option<Duration>)>);

impl Sight {
    pub fn of(folder: &Path) -> Self {
        let is_content = |path: &Path| path.extension().is_some_and(|end| end == "toml");
        let below = |path: PathBuf| if path.is_dir() { entries(&path) } else { vec![(String::new(), path)] };
        let paths = entries(folder).into_iter().flat_map(|(_, path)| below(path)).map(|(_, path)| path);
        let seen = paths.filter(|path| is_content(path)).filter_map(|path| {
            let found = fs::metadata(&path).ok()?;
            let written = found.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
            Some((path, (found.len(), written)))
        });
        Self(seen.collect())
    }
}

/// Watches until it is dropped.
pub struct Watch {
    /// Some drives have none.
    _watcher: Option<RecommendedWatcher>,
    _open: mpsc::Sender<()>,
}

/// Calls back from another thread after each save below a folder, also one since it was `seen`.
///
/// The system tells at once where it can; that is left out when it should be looked at by time alone.
pub fn watch(folder: &Path, seen: Sight, by_time: bool, changed: Box<dyn Fn() + Send>) -> Watch {
    let (send, events) = mpsc::channel::<()>();
    let watcher = if by_time { None } else { told_by_system(folder, send.clone()).ok() };
    let folder = folder.to_owned();
    thread::spawn(move || {
        let mut known = seen;
        loop {
            let told = match events.recv_timeout(LOOK) {
                Ok(()) => true,
                Err(RecvTimeoutError::Timeout) => false,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let mut steps = 0;
            while told && steps < MOST_STEPS && events.recv_timeout(TOGETHER).is_ok() {
                steps += 1;
            }
            let now = Sight::of(&folder);
            if told || now != known {
                known = now;
                changed();
            }
        }
    });
    Watch { _watcher: watcher, _open: send }
}

/// Calls back again and again from another thread, as long as that wants to be called again.
pub fn every(pause: Duration, woken: impl Fn() -> bool + Send + 'static) {
    thread::spawn(move || {
        loop {
            thread::sleep(pause);
            if !woken() {
                return;
            }
        }
    });
}

fn told_by_system(folder: &Path, send: mpsc::Sender<()>) -> notify::Result<RecommendedWatcher> {
    let heard = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            // Nobody listens any more when the preview has ended.
            let _ = send.send(());
        }
    };
    let mut watcher = RecommendedWatcher::new(heard, Config::default())?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(watcher)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Longest wait; it costs time only when a test fails.
    const PATIENCE: Duration = Duration::from_secs(20);

    fn watched(folder: &Path, by_time: bool) -> (Watch, mpsc::Receiver<()>) {
        let (send, heard) = mpsc::channel();
        let told = move || {
            let _ = send.send(());
        };
        (watch(folder, Sight::of(folder), by_time, Box::new(told)), heard)
    }

    #[test]
    fn a_save_is_heard_from_the_system_and_by_looking_and_so_is_one_from_before() {
        for by_time in [false, true] {
            let home = tempfile::tempdir().expect("a folder");
            let (_watch, heard) = watched(home.path(), by_time);
            fs::write(home.path().join("nl.toml"), "title = \"Les\"\n").expect("written");
            heard.recv_timeout(PATIENCE).expect("the save was heard");
        }
        let home = tempfile::tempdir().expect("a folder");
        let seen = Sight::of(home.path());
        fs::write(home.path().join("nl.toml"), "title = \"Les\"\n").expect("written");
        let (send, heard) = mpsc::channel();
        let told = move || {
            let _ = send.send(());
        };
        let _watch = watch(home.path(), seen, true, Box::new(told));
        heard.recv_timeout(PATIENCE).expect("the save before the watch was heard");
    }

    #[test]
    fn a_folder_that_was_made_again_is_watched_again() {
        let home = tempfile::tempdir().expect("a folder");
        let (folder, file) = (home.path().join("pack/m"), home.path().join("pack/m/nl.toml"));
        fs::create_dir_all(&folder).expect("made");
        fs::write(&file, "1").expect("written");
        let (_watch, heard) = watched(&home.path().join("pack"), false);
        fs::remove_dir_all(home.path().join("pack")).expect("removed");
        heard.recv_timeout(PATIENCE).expect("it went away");
        while heard.try_recv().is_ok() {}
        fs::create_dir_all(&folder).expect("made again");
        fs::write(&file, "12").expect("written");
        heard.recv_timeout(PATIENCE).expect("it is there again");
        while heard.try_recv().is_ok() {}
        fs::write(&file, "123").expect("written");
        heard.recv_timeout(PATIENCE).expect("a later save");
    }
}
