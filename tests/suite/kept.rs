//! What is kept about a learner: two windows lose nothing, what was deleted stays away, and what cannot be read or is
//! not ours is said and left alone.

use std::fs;
use std::path::Path;

use super::doors::{Ran, run_in};
use vangnet::failure::Exit;
use vangnet::store::{Found, News, ProgressFile, Saved};
use vangnet_core::model::Id;
use vangnet_core::progress::{self, Progress, Record};

fn now() -> jiff::Timestamp {
    super::walk::now()
}

fn plain(home: &Path, place: &str, typed: &str) -> Ran {
    run_in(home, &["--plain", "--lang", "en", "open", place], typed, &[])
}

fn file(home: &Path) -> std::path::PathBuf {
    home.join("vangnet/progress.toml")
}

fn kept(home: &Path) -> Progress {
    progress::parse(&fs::read_to_string(file(home)).expect("there")).expect("it reads")
}

/// A file with something in it, as a session leaves it.
fn used() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let ran = plain(home.path(), "sextortion", "next\nnext\nquit\n");
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
    home
}

/// A window that is open: what it knows, and its file.
pub struct Window {
    pub file: ProgressFile,
    pub progress: Progress,
    chance: u64,
}

impl Window {
    pub fn open(folder: &Path, chance: u64) -> Self {
        let mut file = ProgressFile::new(folder.to_owned(), true);
        let found = file.look();
        let progress = match file.begin(found, now()) {
            Found::Read(progress) => Progress::clone(&progress),
            _ => Progress { seed: chance >> 1, ..Progress::default() },
        };
        Self { file, progress, chance }
    }

    pub fn answer(&mut self, module: &'static str, page: &Id, at: i64) {
        let record = self.progress.module_mut(&Id::known(module)).answers.entry(page.clone()).or_default();
        *record = Record {
            attempts: record.attempts + 1,
            latest: Some(1.0),
            best: Some(1.0),
            at: jiff::Timestamp::from_second(at).expect("a moment"),
            ..record.clone()
        };
    }

    pub fn save(&mut self) -> Option<News> {
        let Saved { progress, news } = self.file.save(&self.progress, now(), self.chance).expect("saved");
        self.progress = Progress { seed: self.progress.seed, ..progress };
        news
    }
}

#[test]
fn two_windows_that_are_open_at_once_keep_what_both_did() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("vangnet");
    let (mut one, mut other) = (Window::open(&folder, 2), Window::open(&folder, 4));
    one.answer("sextortion", &Id::known("guess"), 1);
    assert_eq!(one.save(), None);
    other.answer("talking-with-children", &Id::known("guess"), 2);
    assert_eq!(other.save(), None);
    let both = kept(home.path());
    assert!(both.record("sextortion", "guess").is_some() && both.record("talking-with-children", "guess").is_some());
    assert!(other.progress.record("sextortion", "guess").is_some(), "the other window knows it from then on");
}

#[test]
fn what_was_deleted_does_not_come_back_and_the_open_window_is_told() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("vangnet");
    let mut open = Window::open(&folder, 2);
    open.answer("sextortion", &Id::known("guess"), 1);
    open.save();
    assert_eq!(run_in(home.path(), &["forget", "--yes"], "", &[]).exit, Exit::Done);
    assert!(!folder.exists());
    open.answer("sextortion", &Id::known("rules"), 2);
    assert_eq!(open.save(), Some(News::Deleted));
    assert!(kept(home.path()).record("sextortion", "guess").is_none(), "what was deleted stays away");
    assert!(kept(home.path()).record("sextortion", "rules").is_some(), "what came after is kept");
    assert_eq!(open.save(), None, "it is said once");
}

#[test]
fn an_open_window_says_on_its_screen_that_something_was_deleted() {
    use vangnet_core::player::Notice;
    let course = super::support::course();
    for (language, words) in [("nl", "ander venster"), ("en", "another window")] {
        let mut player = super::walk::player(&course, language, vangnet_core::model::Role::Parent);
        player.notify(Notice::Deleted);
        let languages = super::support::languages();
        let scene = vangnet_core::view::scene(&player, languages.get(language));
        assert!(scene.notices.iter().any(|notice| notice.contains(words)), "{:?}", scene.notices);
    }
}

#[test]
fn one_module_or_one_page_can_be_deleted() {
    let home = used();
    let arguments = ["--lang", "en", "forget", "sextortion/door"];
    let not = run_in(home.path(), &arguments, "no\n", &[]);
    assert!(not.out.contains("Nothing was deleted") && kept(home.path()).modules["sextortion"].seen.contains("door"));
    let page = run_in(home.path(), &arguments, "yes\n", &[]);
    assert!(page.exit == Exit::Done && page.out.contains("sextortion/door"), "{page:?}");
    assert!(!kept(home.path()).modules["sextortion"].seen.contains("door"));
    let again = run_in(home.path(), &arguments, "", &[]);
    assert!(again.out.contains("Nothing is kept of ‘sextortion/door’"), "{again:?}");
    let module = run_in(home.path(), &["--lang", "nl", "forget", "sextortion", "--yes"], "", &[]);
    assert!(module.out.contains("Van ‘sextortion’ is niets meer bewaard"), "{module:?}");
    let left = kept(home.path());
    assert!(left.modules.is_empty() && left.settings.welcomed, "what was chosen stays");
    let wrong = run_in(home.path(), &["--lang", "en", "forget", "help/now", "--yes"], "", &[]);
    assert_eq!(wrong.exit, Exit::Trouble);
}

/// Everything below a folder: names and bytes.
fn all(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).expect("there").map(|entry| entry.expect("it").path());
    let mut all: Vec<_> =
        entries.map(|path| (path.display().to_string(), fs::read(&path).unwrap_or_default())).collect();
    all.sort();
    all
}

const LOOKING: [&[&str]; 10] = [
    &["list"],
    &["now"],
    &["helplines"],
    &["guide"],
    &["progress"],
    &["doctor"],
    &["explain"],
    &["schema"],
    &["completions", "bash"],
    &["check"],
];

#[test]
fn who_only_looks_changes_nothing() {
    for text in [&b"half a fi"[..], b"version = 99\n", b"version = 1\n[settings]\nx = \"\xff\"\n"] {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("vangnet");
        fs::create_dir(&folder).expect("made");
        fs::write(file(home.path()), text).expect("written");
        let before = all(&folder);
        for arguments in LOOKING {
            run_in(home.path(), arguments, "", &[]);
            assert_eq!(all(&folder), before, "{arguments:?}");
        }
        let said = run_in(home.path(), &["progress", "--lang", "en"], "", &[]);
        assert_eq!(said.exit, Exit::Trouble, "{said:?}");
        assert!(!said.out.contains("Nothing is kept"), "{said:?}");
        let part = run_in(home.path(), &["forget", "sextortion", "--yes"], "", &[]);
        assert_eq!((part.exit, all(&folder)), (Exit::Trouble, before), "what cannot be read is not changed");
    }
}

#[test]
fn two_files_that_are_set_aside_in_one_second_are_both_there() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("vangnet");
    fs::create_dir(&folder).expect("made");
    for text in ["half", "a", "file"] {
        fs::write(file(home.path()), text).expect("written");
        let ran = run_in(home.path(), &["--plain", "--lang", "en"], "", &[]);
        assert!(ran.out.contains("could not be read"), "{ran:?}");
    }
    let aside = all(&folder).into_iter().filter(|(name, _)| name.contains("unreadable"));
    let mut texts: Vec<_> = aside.map(|(_, text)| String::from_utf8(text).expect("text")).collect();
    texts.sort();
    assert_eq!(texts, ["a", "file", "half"]);
    let part = run_in(home.path(), &["--lang", "en", "forget", "sextortion", "--yes"], "", &[]);
    assert!(part.out.contains("3 old files"), "they may hold it, too: {part:?}");
}

#[test]
fn what_could_not_be_looked_at_is_not_said_to_be_absent() {
    let home = tempfile::tempdir().expect("a folder");
    // A file stands where the folder should be: nobody can look into it, not even an administrator.
    fs::write(home.path().join("vangnet"), "in the way").expect("written");
    for arguments in [&["progress"][..], &["forget", "--yes"], &["forget", "sextortion", "--yes"]] {
        let ran = run_in(home.path(), &[arguments, &["--lang", "en"]].concat(), "", &[]);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""), "{arguments:?}");
        assert!(ran.errors.contains("Cannot read"), "{ran:?}");
    }
    let ran = run_in(home.path(), &["--plain", "--lang", "en"], "save\n", &[]);
    assert!(ran.out.contains("Nothing is saved now: Cannot read"), "{ran:?}");
    assert!(ran.out.contains("Nothing was saved") && !ran.out.contains("saved already"), "{ran:?}");
}

#[test]
fn save_and_the_keys_tell_the_truth() {
    let home = tempfile::tempdir().expect("a folder");
    let saved = plain(home.path(), "sextortion", "save\nhelp\n");
    assert!(saved.out.contains("Everything is saved already") && saved.out.contains("Your progress is saved"));
    let arguments = ["--no-save", "--plain", "--lang", "en", "open", "sextortion"];
    let unsaved = run_in(home.path(), &arguments, "save\nhelp\n", &[]);
    assert!(unsaved.out.contains("Nothing was saved") && unsaved.out.contains("Nothing is saved now"), "{unsaved:?}");
    assert!(!unsaved.out.contains("saved already") && !unsaved.out.contains("progress is saved"), "{unsaved:?}");
    // Between the start and the first save a folder comes to stand in the way.
    let mut window = Window::open(&home.path().join("other"), 2);
    fs::create_dir_all(home.path().join("other/progress.toml")).expect("made");
    assert!(window.file.save(&window.progress.clone(), now(), 2).is_err());
}

/// A folder in which nobody can make a file, not even an administrator.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_saved_is_said_at_once_and_again_after_the_end() {
    let home = tempfile::tempdir().expect("a folder");
    let arguments = ["--plain", "--lang", "en", "--data-dir", "/proc/vangnet", "open", "sextortion"];
    let ran = run_in(home.path(), &arguments, "next\nsave\nhelp\nquit\n", &[]);
    assert!(ran.out.contains("could not be saved: Cannot write"), "{ran:?}");
    assert!(!ran.out.contains("saved already") && !ran.out.contains("progress is saved"), "{ran:?}");
    assert!(ran.errors.contains("Cannot write"), "on the full screen it would be gone by now: {ran:?}");
    let left = run_in(home.path(), &arguments, "leave\n", &[]);
    assert_eq!(left.errors, "", "who leaves fast hears nothing more");
}

#[test]
fn what_is_wrong_with_lessons_is_said_inside() {
    let home = tempfile::tempdir().expect("a folder");
    let lessons = home.path().join("lessons");
    let path = lessons.to_str().expect("a path");
    assert_eq!(run_in(home.path(), &["--lang", "nl", "new", "first", "--lessons", path], "", &[]).exit, Exit::Done);
    let prose = fs::read_to_string(lessons.join("first/nl.toml")).expect("there");
    fs::write(lessons.join("first/nl.toml"), prose.replacen("heading", "haeding", 1)).expect("written");
    let ran = run_in(home.path(), &["--plain", "--lang", "nl", "--lessons", path, "open", "first"], "", &[]);
    assert!(ran.out.contains("in de lessen") && ran.out.contains("vangnet check"), "{ran:?}");
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{MetadataExt, symlink};
    use std::process::Command;

    use super::*;

    #[test]
    fn a_link_stays_a_link_and_is_deleted_with_what_it_leads_to() {
        let home = used();
        let target = home.path().join("elsewhere.toml");
        fs::rename(file(home.path()), &target).expect("moved");
        symlink(&target, file(home.path())).expect("a link");
        // Held open, so that its number is not given to a file that is written later.
        let held = fs::File::open(&target).expect("there");
        let before = held.metadata().expect("there").ino();
        plain(home.path(), "sextortion", "next\nquit\n");
        assert!(fs::symlink_metadata(file(home.path())).expect("there").is_symlink());
        assert_ne!(fs::metadata(&target).expect("there").ino(), before, "it was written there, whole");
        assert_eq!(run_in(home.path(), &["forget", "--yes"], "", &[]).exit, Exit::Done);
        assert!(!target.exists() && !home.path().join("vangnet").exists());
    }

    #[test]
    fn a_link_to_nothing_is_said_and_left_alone() {
        let home = tempfile::tempdir().expect("a folder");
        fs::create_dir(home.path().join("vangnet")).expect("made");
        symlink(home.path().join("gone/progress.toml"), file(home.path())).expect("a link");
        let ran = plain(home.path(), "sextortion", "next\nquit\n");
        assert!(ran.out.contains("link to something that is not there"), "{ran:?}");
        assert!(fs::symlink_metadata(file(home.path())).expect("there").is_symlink());
    }

    #[test]
    fn what_is_no_plain_file_is_said_and_never_waited_for() {
        for make in ["mkfifo", "mkdir"] {
            let home = tempfile::tempdir().expect("a folder");
            fs::create_dir(home.path().join("vangnet")).expect("made");
            assert!(Command::new(make).arg(file(home.path())).status().expect("it runs").success());
            for arguments in [&["progress"][..], &["forget", "--yes"]] {
                let ran = run_in(home.path(), &[arguments, &["--lang", "en"]].concat(), "", &[]);
                assert_eq!(ran.exit, Exit::Trouble, "{make} {ran:?}");
                assert!(ran.errors.contains("not an ordinary file"), "{make} {ran:?}");
            }
            let ran = plain(home.path(), "sextortion", "next\nquit\n");
            assert!(ran.out.contains("not an ordinary file"), "{ran:?}");
            assert!(fs::symlink_metadata(file(home.path())).is_ok(), "it is left alone");
        }
        let home = tempfile::tempdir().expect("a folder");
        fs::create_dir(home.path().join("vangnet")).expect("made");
        fs::File::create(file(home.path())).and_then(|file| file.set_len(1 << 30)).expect("large");
        let ran = run_in(home.path(), &["progress", "--lang", "en"], "", &[]);
        assert!(ran.exit == Exit::Trouble && ran.errors.contains("too large"), "{ran:?}");
    }

    #[test]
    fn a_file_of_another_user_is_neither_read_nor_written_nor_deleted() {
        let home = used();
        // Only an administrator can give a file away.
        if std::os::unix::fs::chown(file(home.path()), Some(65534), None).is_err() {
            return;
        }
        let before = all(&home.path().join("vangnet"));
        for arguments in [&["forget", "--yes"][..], &["forget", "sextortion", "--yes"], &["progress"]] {
            let ran = run_in(home.path(), &[arguments, &["--lang", "en"]].concat(), "", &[]);
            assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""), "{arguments:?}");
            assert!(ran.errors.contains("belongs to another user"), "{ran:?}");
        }
        let ran = plain(home.path(), "sextortion", "next\nquit\n");
        assert!(ran.out.contains("belongs to another user"), "{ran:?}");
        assert_eq!(all(&home.path().join("vangnet")), before);
        // One file that was set aside and is theirs is enough: nothing is deleted.
        let home = used();
        let aside = home.path().join("vangnet/progress-unreadable-1.toml");
        fs::write(&aside, "x").expect("written");
        std::os::unix::fs::chown(&aside, Some(65534), None).expect("given away");
        assert_eq!(run_in(home.path(), &["forget", "--yes"], "", &[]).exit, Exit::Trouble);
        assert!(aside.exists() && file(home.path()).exists());
    }
}
