//! Small files of somebody else cost little: time grows with the size, and what nobody reads is not drawn.

#![expect(clippy::disallowed_methods, reason = "how long the real program takes is what is asked here")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// Far more than it takes, and far less than it took.
const LITTLE: Duration = Duration::from_secs(8);

/// A pack with one page and so many keys that do not belong there.
fn pack(folder: &Path, unknown: usize) {
    std::fs::create_dir_all(folder.join("m")).expect("made");
    let keys: String = (0..unknown).map(|at| format!("k{at} = 1\n")).collect();
    let lesson = format!("id = \"m\"\nsource = \"en\"\npages = [\"a\"]\n{keys}[page.a]\nkind = \"text\"\n");
    for (file, text) in [
        ("course.toml", "modules = [\"m\"]\n"),
        ("m/lesson.toml", lesson.as_str()),
        ("m/en.toml", "title = \"T\"\nsummary = \"S\"\n[page.a]\nheading = \"H\"\nbody = \"Body of it.\"\n"),
    ] {
        std::fs::write(folder.join(file), text).expect("written");
    }
}

fn said(arguments: &[&str], folder: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vangnet"));
    command
        .args(["--lang", "en", "--no-save", "--plain"])
        .args(arguments)
        .arg(folder)
        .stdin(std::process::Stdio::null());
    if arguments.contains(&"--lessons") {
        command.args(["open", "m/a"]);
    }
    let began = Instant::now();
    let ran = command.output().expect("it runs");
    assert!(began.elapsed() < LITTLE, "{arguments:?} took {:?}", began.elapsed());
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn a_pack_with_forty_thousand_unknown_keys_opens_and_is_checked_at_once() {
    let home = tempfile::tempdir().expect("a folder");
    pack(home.path(), 40_000);
    assert!(said(&["--lessons"], home.path()).contains("Body of it."));
    let drawn = said(&["check"], home.path());
    assert_eq!(drawn.matches(" --> ").count(), 200, "{}", drawn.len());
    let rest = drawn.lines().rev().take(3).collect::<Vec<_>>().join(" ");
    assert!(rest.contains("See them all: vangnet check --all") && rest.contains("40,0"), "{rest}");
    let json: serde_json::Value =
        serde_json::from_str(&said(&["check", "--format", "json"], home.path())).expect("JSON");
    let all = json["diagnostics"].as_array().expect("a list").len();
    assert!(all >= 40_000, "{all}");
}

#[test]
fn all_of_them_are_drawn_when_they_are_asked_for_and_each_costs_the_same() {
    let home = tempfile::tempdir().expect("a folder");
    pack(home.path(), 3_000);
    let drawn = said(&["check", "--all"], home.path());
    assert!(drawn.matches("error[").count() >= 3_000 && !drawn.contains("--all"), "{}", drawn.len());
    // The line of the fault stands there, with its number and a sign under the key.
    assert!(drawn.contains("3003 | k2999 = 1") && drawn.contains("m/lesson.toml:3003:1"), "{drawn}");
}
