//! One presentation and the notes beside it: a folder of their own with two small files of ids, of this user alone. The
//! one who presents holds a lock there, which goes with its process; what a dead one left is cleared away.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::folder::write_whole;
use super::lock::{Lock, is_held};
use super::own::{self, Whose};
use crate::failure::Failure;

/// Where a presentation is: ids and times, and no text of anybody.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Here {
    pub module: String,
    pub role: String,
    pub region: Option<String>,
    /// Minutes of the evening as they were asked for.
    pub minutes: u32,
    /// The pages that were asked for; all that fit when there are none.
    #[serde(default)]
    pub pages: Vec<String>,
    /// The block that is shown, from 0.
    pub at: usize,
    pub began: Timestamp,
    /// Since when that block is shown.
    pub since: Timestamp,
}

/// What the notes want the presentation to do, in the order in which they wanted it.
#[derive(Debug, Default, Deserialize, Serialize)]
struct Orders {
    orders: Vec<String>,
}

const HERE: &str = "here.toml";
const ORDERS: &str = "orders.toml";
const LOCK: &str = "lock";
/// For the user alone.
const PRIVATE: u32 = 0o600;

/// The side of the presentation. Dropping it takes everything away.
pub struct Stage {
    folder: PathBuf,
    /// Orders that were done.
    done: usize,
    lock: Option<Lock>,
}

impl Stage {
    /// Makes its folder below one of this user, under a name that is nobody else's.
    pub fn open(below: &Path, name: u64) -> Result<Self, Failure> {
        clear(below);
        let folder = below.join(format!("{name:016x}"));
        make(below).and_then(|()| make(&folder)).map_err(|error| Failure::write(&folder, &error))?;
        let lock = Lock::take(&folder.join(LOCK), || Ok(()))?;
        Ok(Self { folder, done: 0, lock: Some(lock) })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn say(&self, here: &Here) -> Result<(), Failure> {
        write(&self.folder.join(HERE), here)
    }

    /// What the notes wanted since it was last asked.
    pub fn orders(&mut self) -> Vec<String> {
        let orders: Orders = read(&self.folder.join(ORDERS)).unwrap_or_default();
        let new = orders.orders.get(self.done..).unwrap_or_default().to_vec();
        self.done = self.done.max(orders.orders.len());
        new
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // First the lock: nobody takes what is being removed for a presentation.
        drop(self.lock.take());
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The side of the notes.
pub struct Seat {
    folder: PathBuf,
}

impl Seat {
    /// Beside the presentation that was begun last and is still shown.
    pub fn take(below: &Path) -> Option<Self> {
        let alive = folders(below).into_iter().filter(|folder| is_held(&folder.join(LOCK)));
        let newest = alive.filter_map(|folder| Some((read::<Here>(&folder.join(HERE))?.began, folder))).max();
        newest.map(|(_, folder)| Self { folder })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the presentation is; nothing once it has ended.
    pub fn here(&self) -> Option<Here> {
        read(&self.folder.join(HERE)).filter(|_| is_held(&self.folder.join(LOCK)))
    }

    pub fn order(&self, order: &str) -> Result<(), Failure> {
        let path = self.folder.join(ORDERS);
        let mut orders: Orders = read(&path).unwrap_or_default();
        orders.orders.push(order.to_owned());
        write(&path, &orders)
    }
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Folders of presentations, dead ones too.
fn folders(below: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(below).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.join(HERE).is_file()).collect()
}

/// Takes away what killed presentations left.
fn clear(below: &Path) {
    for folder in folders(below) {
        if !is_held(&folder.join(LOCK)) {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

fn read<T: for<'t> Deserialize<'t>>(path: &Path) -> Option<T> {
    let bytes = own::read(path, Whose::Ours).ok()??;
    toml::from_str(&String::from_utf8(bytes).ok()?).ok()
}

fn write(path: &Path, value: &impl Serialize) -> Result<(), Failure> {
    let text = toml::to_string(value).map_err(|error| Failure::write(path, &io::Error::other(error)))?;
    write_whole(path, &text, Some(PRIVATE))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here(module: &str, second: i64) -> Here {
        let began = Timestamp::from_second(second).expect("a moment");
        Here {
            module: module.to_owned(),
            role: "parent".to_owned(),
            region: None,
            minutes: 60,
            pages: Vec::new(),
            at: 3,
            began,
            since: began,
        }
    }

    #[test]
    fn notes_sit_beside_the_newest_presentation_and_their_orders_come_once() {
        let home = tempfile::tempdir().expect("a folder");
        assert!(Seat::take(home.path()).is_none());
        let mut first = Stage::open(home.path(), 1).expect("made");
        first.say(&here("sextortion", 10)).expect("written");
        let second = Stage::open(home.path(), 2).expect("made");
        second.say(&here("talking-with-children", 20)).expect("written");
        let seat = Seat::take(home.path()).expect("one is shown");
        assert_eq!(seat.here().map(|here| here.module), Some("talking-with-children".to_owned()));
        drop(second);
        assert_eq!(seat.here(), None);
        let seat = Seat::take(home.path()).expect("the other is shown");
        seat.order("next").expect("written");
        seat.order("blank").expect("written");
        assert_eq!(first.orders(), ["next", "blank"]);
        assert!(first.orders().is_empty());
    }

    #[test]
    fn what_a_killed_presentation_left_is_none_and_is_cleared_away() {
        let home = tempfile::tempdir().expect("a folder");
        let mut stage = Stage::open(home.path(), 1).expect("made");
        stage.say(&here("sextortion", 10)).expect("written");
        let folder = stage.folder().to_owned();
        // The system lets go of the lock; the files stay.
        drop(stage.lock.take());
        std::mem::forget(stage);
        assert!(Seat::take(home.path()).is_none());
        drop(Stage::open(home.path(), 2).expect("made"));
        assert!(!folder.exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_this_user_can_look() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().expect("a folder");
        let stage = Stage::open(&home.path().join("room"), 1).expect("made");
        stage.say(&here("sextortion", 10)).expect("written");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(stage.folder()), 0o700);
        assert_eq!(mode(&stage.folder().join(HERE)), PRIVATE);
    }
}
