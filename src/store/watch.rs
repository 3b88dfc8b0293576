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
        let counts = event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_)));
        if counts {
            // Nobody listens any more when the preview has ended.
            let _ = send.send(());
        }
    };
    let watcher = recommended(folder, heard.clone()).or_else(|_| polling(folder, heard));
    let watcher =
        watcher.map_err(|error| Failure::Read { path: folder.display().to_string(), why: error.to_string() })?;
    thread::spawn(move || {
        while events.recv().is_ok() {
            while events.recv_timeout(TOGETHER).is_ok() {}
            changed();
        }
    });
    Ok(Watch { _watcher: watcher })
}

type Heard = Box<dyn Watcher>;

fn recommended(folder: &Path, heard: impl Fn(notify::Result<Event>) + Send + 'static) -> notify::Result<Heard> {
    let mut watcher = RecommendedWatcher::new(heard, Config::default())?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(Box::new(watcher))
}

fn polling(folder: &Path, heard: impl Fn(notify::Result<Event>) + Send + 'static) -> notify::Result<Heard> {
    let config = Config::default().with_poll_interval(LOOK).with_compare_contents(true);
    let mut watcher = PollWatcher::new(heard, config)?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(Box::new(watcher))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_save_is_heard() {
        let home = tempfile::tempdir().expect("a folder");
        let (send, heard) = mpsc::channel();
        let _watch = watch(
            home.path(),
            Box::new(move || {
                let _ = send.send(());
            }),
        )
        .expect("a watch");
        fs::write(home.path().join("nl.toml"), "title = \"Les\"\n").expect("written");
        heard.recv_timeout(Duration::from_secs(20)).expect("the save was heard");
    }

    #[test]
    fn looking_again_and_again_hears_a_save_too() {
        let home = tempfile::tempdir().expect("a folder");
        let (send, heard) = mpsc::channel();
        let _watcher = polling(home.path(), move |_| {
            let _ = send.send(());
        })
        .expect("a watch");
        fs::write(home.path().join("nl.toml"), "title = \"Les\"\n").expect("written");
        heard.recv_timeout(Duration::from_secs(20)).expect("the save was heard");
    }
}
