//! Watching a folder of lessons while somebody writes in it.

use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use crate::failure::Failure;

/// An editor writes a file in several steps; what follows within this time belongs to one save.
const TOGETHER: Duration = Duration::from_millis(60);
/// How often to look where the system cannot tell, for instance on a network drive.
const LOOK: Duration = Duration::from_secs(1);

/// Watches until it is dropped.
pub struct Watch {
    _watcher: Box<dyn Watcher>,
}

/// Calls back from another thread after each save below a folder.
pub fn watch(folder: &Path, changed: Box<dyn Fn() + Send>) -> Result<Watch, Failure> {
    let (send, events) = mpsc::channel::<()>();
    let heard = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            // Nobody listens any more when the preview has ended.
            let _ = send.send(());
        }
    };
    let recommended = RecommendedWatcher::new(heard.clone(), Config::default());
    let watcher = recommended.and_then(|watcher| watching(folder, watcher)).or_else(|_| polling(folder, heard));
    let watcher = watcher.map_err(|error| Failure::read(folder, &error))?;
    thread::spawn(move || {
        while events.recv().is_ok() {
            while events.recv_timeout(TOGETHER).is_ok() {}
            changed();
        }
    });
    Ok(Watch { _watcher: watcher })
}

fn polling(folder: &Path, heard: impl Fn(notify::Result<Event>) + Send + 'static) -> notify::Result<Box<dyn Watcher>> {
    let config = Config::default().with_poll_interval(LOOK).with_compare_contents(true);
    watching(folder, PollWatcher::new(heard, config)?)
}

fn watching(folder: &Path, mut watcher: impl Watcher + 'static) -> notify::Result<Box<dyn Watcher>> {
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(Box::new(watcher))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn a_save_is_heard<W>(start: impl FnOnce(&Path, Box<dyn Fn() + Send>) -> W) {
        let home = tempfile::tempdir().expect("a folder");
        let (send, heard) = mpsc::channel();
        let told = move || {
            let _ = send.send(());
        };
        let _watcher = start(home.path(), Box::new(told));
        fs::write(home.path().join("nl.toml"), "title = \"Les\"\n").expect("written");
        heard.recv_timeout(Duration::from_secs(20)).expect("the save was heard");
    }

    #[test]
    fn the_system_or_looking_again_and_again_hears_a_save() {
        a_save_is_heard(|folder, told| watch(folder, told).expect("a watch"));
        a_save_is_heard(|folder, told| polling(folder, move |_| told()).expect("a watch"));
    }
}
