//! A folder of lessons as a disk may hold it: every file is read or named, and nothing makes the check wait.

use std::fs;
use std::path::Path;

use jiff::civil::date;

use super::doors::binary;
use super::support::{languages, promised, root, texts};
use vangnet::author::check::{self, Wording};
use vangnet::author::report;
use vangnet::store;
use vangnet_core::diagnostic::Diagnostic;
use vangnet_core::reading::Course;

/// The good course on a disk.
fn good() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    for (path, text) in texts(&root().join("tests/good")) {
        let path = home.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    home
}

fn found(folder: &Path) -> Vec<Diagnostic> {
    let course = Course::open(store::folder(folder).expect("a folder of lessons"));
    check::all(&course, &Vec::<Wording>::new(), date(2026, 11, 24)).diagnostics
}

#[track_caller]
fn says(folder: &Path, expected: &[(&str, &str)]) {
    let found = found(folder);
    let said: Vec<_> = found.iter().map(|one| (one.place.file.as_str(), one.code.as_str())).collect();
    assert_eq!(said, expected);
    for language in promised() {
        for one in &found {
            let (message, help) = report::said(one, languages().get(&language));
            assert!(!message.starts_with('[') && !help.is_empty(), "{message}");
        }
    }
}

#[test]
fn a_good_course_on_a_disk_is_clean() {
    let home = good();
    // What editors and systems leave behind is none of the course.
    for name in [".first.toml.swp", "first/.#nl.toml", "first/nl.toml~", "first/notes.md", "first/.DS_Store"] {
        fs::write(home.path().join(name), [0xff]).expect("written");
    }
    says(home.path(), &[]);
}

#[cfg(unix)]
#[test]
fn a_pipe_a_socket_and_a_folder_with_the_name_of_a_file_are_named_and_nothing_waits() {
    let home = good();
    let made = std::process::Command::new("mkfifo").arg(home.path().join("first/fr.toml")).status();
    assert!(made.expect("mkfifo runs").success());
    let _socket = std::os::unix::net::UnixListener::bind(home.path().join("first/de.toml")).expect("a socket");
    std::os::unix::fs::symlink("/dev/zero", home.path().join("first/es.toml")).expect("a link");
    fs::remove_file(home.path().join("course.toml")).expect("removed");
    fs::create_dir(home.path().join("course.toml")).expect("made");
    let named = ["course.toml", "first/de.toml", "first/es.toml", "first/fr.toml"];
    says(home.path(), &named.map(|path| (path, "not-a-file")));
}

#[test]
fn a_file_that_is_too_large_is_said_and_no_piece_of_it_is_read() {
    let home = good();
    let path = home.path().join("first/nl.toml");
    let text = fs::read_to_string(&path).expect("there");
    fs::write(&path, format!("{text}\n# {}\n", "x".repeat(1024 * 1024))).expect("written");
    says(home.path(), &[("first/nl.toml", "file-too-large")]);
}

#[test]
fn a_file_in_another_encoding_is_said_once() {
    let latin: fn(&str) -> Vec<u8> =
        |text| text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect();
    let utf16: fn(&str) -> Vec<u8> = |text| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: fn(&str) -> Vec<u8> =
        |text| "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for file in ["first/nl.toml", "first/lesson.toml", "course.toml", "sources.toml", "regions/nl.toml"] {
        for encoded in [latin, utf16, marked] {
            let home = good();
            let path = home.path().join(file);
            let text = format!("# caf\u{e9}\n{}", fs::read_to_string(&path).expect("there"));
            fs::write(&path, encoded(&text)).expect("written");
            says(home.path(), &[(file, "not-utf8")]);
        }
    }
}

#[cfg(unix)]
#[test]
fn what_may_not_be_looked_into_is_not_said_to_be_missing() {
    use std::os::unix::fs::PermissionsExt;
    for path in ["course.toml", "first/nl.toml", "first/lesson.toml", "first", "sources.toml", "regions", "glossary"] {
        let home = good();
        let closed = home.path().join(path);
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).expect("closed");
        // Root may look into everything.
        let is_open = fs::read(&closed).is_ok() || fs::read_dir(&closed).is_ok();
        if !is_open {
            says(home.path(), &[(path, "unreadable-file")]);
        }
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).expect("opened");
    }
    // A link in a circle is refused to everybody.
    for path in ["course.toml", "first/nl.toml", "first/lesson.toml", "sources.toml", "regions/nl.toml"] {
        let home = good();
        let link = home.path().join(path);
        fs::remove_file(&link).expect("removed");
        std::os::unix::fs::symlink(&link, &link).expect("a link");
        says(home.path(), &[(path, "unreadable-file")]);
    }
}

/// What `check` says when it is asked in a folder, without one being named.
fn checked_in(folder: &Path, language: &str) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let ran = binary(home.path()).args(["check", "--lang", language]).current_dir(folder).output().expect("it runs");
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn check_without_a_folder_takes_the_course_that_is_here_and_says_which_it_looked_at() {
    let home = good();
    let here = home.path().canonicalize().expect("there");
    for (language, looked) in [
        ("en", "Looked at in ‘HERE’: 2 modules, 1 language, 1 region, 9 files."),
        ("nl", "Bekeken in ‘HERE’: 2 modules, 1 taal, 1 gebied, 9 bestanden."),
    ] {
        let said = checked_in(home.path(), language);
        assert!(said.contains(&looked.replace("HERE", &here.display().to_string())), "{said}");
    }
    // A folder that holds the course in `lessons`, as that of the project does.
    let above = tempfile::tempdir().expect("a folder");
    fs::rename(home.path(), above.path().join("lessons")).expect("moved");
    let said = checked_in(above.path(), "en");
    assert!(said.contains("lessons’: 2 modules"), "{said}");
    fs::create_dir(home.path()).expect("the folder that is cleaned up");
}

#[test]
fn check_in_a_folder_without_a_course_looks_at_the_program_itself_and_says_so() {
    let home = tempfile::tempdir().expect("a folder");
    fs::write(home.path().join("notes.toml"), "a = = 1").expect("written");
    for (language, looked) in
        [("en", "Looked at in ‘the program itself’: "), ("nl", "Bekeken in ‘het programma zelf’: ")]
    {
        let said = checked_in(home.path(), language);
        assert!(said.contains(looked) && !said.contains("notes.toml"), "{said}");
    }
}
