//! The real program twice: what a room sees, and the notes beside it.

use std::path::Path;
use std::time::{Duration, Instant};

use super::terminal::Session;

const SIZE: (u16, u16) = (80, 24);

fn presented(home: &Path) -> Session {
    let session = Session::start(home, &["--lang", "nl", "present", "sextortion"], SIZE, &[]);
    session.until("Welkom bij");
    session
}

fn noted(home: &Path) -> Session {
    let session = Session::start(home, &["--lang", "nl", "notes"], SIZE, &[]);
    session.until("minuten voorbij");
    session
}

#[test]
fn notes_follow_the_room_and_can_lead_it() {
    let home = tempfile::tempdir().expect("a folder");
    let mut room = presented(home.path());
    let mut notes = noted(home.path());
    room.keys_until("s", "Onderdeel 2 van");
    notes.until("Onderdeel 2 van");
    notes.until("Lees de afspraken hardop");
    notes.keys("s");
    room.until("Onderdeel 3 van");
    notes.keys("b");
    room.wait("a blank screen", |seen| seen.screen.screen().contents().trim().is_empty());
    room.keys_until(" ", "Onderdeel 3 van");
    // What is in the room is not on the notes, and the other way round.
    assert!(!room.contents().contains("minuten voorbij"));
    room.keys("q");
    room.until("Typ nog eens q");
    room.keys("q");
    notes.until("De presentatie is gestopt");
    assert_eq!(room.end().0, 0);
    notes.keys("qq");
    assert_eq!(notes.end().0, 0);
}

#[cfg(unix)]
#[test]
fn each_of_the_two_goes_on_when_the_other_is_killed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut room = presented(home.path());
    let notes = noted(home.path());
    notes.signal("KILL");
    room.keys_until("s", "Onderdeel 2 van");
    let notes = noted(home.path());
    room.signal("KILL");
    notes.until("De presentatie is gestopt");
    // What the killed one left is nobody's: the next one begins anew, and has notes of its own.
    let mut room = presented(home.path());
    let notes = noted(home.path());
    room.keys_until("s", "Onderdeel 2 van");
    notes.until("Onderdeel 2 van");
}

#[test]
fn two_rooms_do_not_disturb_each_other() {
    let home = tempfile::tempdir().expect("a folder");
    let mut first = presented(home.path());
    let beside_first = noted(home.path());
    let mut second = presented(home.path());
    let beside_second = noted(home.path());
    second.keys_until("ss", "Onderdeel 3 van");
    beside_second.until("Onderdeel 3 van");
    first.keys_until("s", "Onderdeel 2 van");
    beside_first.until("Onderdeel 2 van");
    assert!(beside_second.contents().contains("Onderdeel 3 van"));
}

#[test]
fn what_a_remote_control_sends_turns_pages_blanks_and_never_leaves() {
    let home = tempfile::tempdir().expect("a folder");
    let mut room = presented(home.path());
    room.keys_until("\u{1b}[6~", "Onderdeel 2 van");
    // Esc, F5 and Shift-F5 begin and end a slide show elsewhere.
    room.keys("\u{1b}");
    room.keys("\u{1b}[15~");
    room.keys("\u{1b}[15;2~");
    room.keys_until("\u{1b}[6~", "Onderdeel 3 van");
    room.keys(".");
    room.wait("a blank screen", |seen| seen.screen.screen().contents().trim().is_empty());
    room.keys_until("\u{1b}[6~", "Onderdeel 3 van");
    room.keys_until("\u{1b}[5~", "Onderdeel 2 van");
    room.keys("\u{3}");
    assert_eq!(room.end().0, 130);
}

#[cfg(unix)]
#[test]
fn where_nothing_can_be_written_a_room_is_led_all_the_same() {
    let home = tempfile::tempdir().expect("a folder");
    // A file stands where the folder would be: no rights are needed to be in the way.
    std::fs::create_dir_all(home.path().join("data")).expect("made");
    std::fs::write(home.path().join("data/room"), "").expect("written");
    let folder = home.path().join("data");
    let arguments = ["--lang", "nl", "--data-dir", folder.to_str().expect("a path"), "present", "sextortion"];
    let mut room = Session::start(home.path(), &arguments, SIZE, &[]);
    room.until("notities kunnen nu niet meelopen");
    room.keys_until("s", "Onderdeel 2 van");
}

#[test]
#[expect(clippy::disallowed_methods, clippy::print_stdout, reason = "it measures")]
#[ignore = "measures: cargo test --test suite notes_follow_soon -- --ignored --nocapture"]
fn notes_follow_soon() {
    let home = tempfile::tempdir().expect("a folder");
    let mut room = presented(home.path());
    let notes = noted(home.path());
    let mut took: Vec<Duration> = Vec::new();
    for turn in 0..200 {
        let (key, part) = if turn % 2 == 0 { ("s", "Onderdeel 2 van") } else { ("\u{1b}[5~", "Onderdeel 1 van") };
        let began = Instant::now();
        room.keys(key);
        notes.until(part);
        took.push(began.elapsed());
    }
    took.sort_unstable();
    println!("key to notes, ms: median {:?}, worst {:?}", took[100], took[199]);
    assert!(took[199] < Duration::from_millis(2_000));
}

#[test]
fn in_a_line_that_is_typed_help_and_leaving_are_heard_and_text_is_pasted() {
    let home = tempfile::tempdir().expect("a folder");
    let mut room = presented(home.path());
    room.keys("a");
    room.keys_until("\u{1b}[200~Mag mijn kind nog online?\u{1b}[201~", "Mag mijn kind nog online?");
    room.keys_until("\u{e}", "Bij wie kunt u terecht");
    room.keys_until("\r", "In de doos");
    // What is written where the room is does nothing in the notes.
    let mut notes = noted(home.path());
    notes.keys("aS");
    room.until("Onderdeel 2 van");
    room.keys("1");
    room.keys("\u{18}");
    assert_eq!(room.end().0, 0);
}

#[cfg(unix)]
#[test]
fn a_room_that_is_stopped_gives_the_terminal_back_and_goes_on() {
    let home = tempfile::tempdir().expect("a folder");
    let mut room = presented(home.path());
    room.signal("TSTP");
    room.wait("the terminal as it was", |seen| !super::terminal::left_on(&seen.bytes).contains(&"1049".to_owned()));
    let back = |seen: &super::terminal::Seen| super::terminal::left_on(&seen.bytes).contains(&"1049".to_owned());
    // It may not have stopped yet when the first one comes.
    for _ in 0..200 {
        room.signal("CONT");
        if room.soon(back) {
            break;
        }
    }
    room.wait("the full screen", back);
    room.keys_until("s", "Onderdeel 2 van");
}
