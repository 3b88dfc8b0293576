//! The real binary in a pseudo-terminal: what is on the screen, and what it leaves behind. Waits for text, never sleeps.

#![cfg(unix)]

use std::io::Read;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::Condvar;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use portable_pty::Child;
use portable_pty::CommandBuilder;
use portable_pty::MasterPty;
use portable_pty::PtyPair;
use portable_pty::PtySize;
use portable_pty::native_pty_system;

/// Longest wait for something to appear; it costs time only when a test fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// What came out: the screen as it is now, and every byte.
struct Seen {
    screen: vt100::Parser,
    bytes: Vec<u8>,
    ended: bool,
}

/// The program in a terminal of its own.
struct Session {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
}

/// A terminal, and the program to be started in it.
fn open(home: &Path, arguments: &[&str], size: (u16, u16), variables: &[(&str, &str)]) -> (PtyPair, CommandBuilder) {
    let (cols, rows) = size;
    let pair = native_pty_system()
        .openpty(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 })
        .expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vangnet"));
    command.env_clear();
    for (name, value) in [("TERM", "xterm-256color"), ("LANG", "nl_NL.UTF-8"), ("COLORTERM", "truecolor")] {
        command.env(name, value);
    }
    command.env("HOME", home);
    command.env("XDG_DATA_HOME", home);
    variables.iter().for_each(|(name, value)| command.env(name, value));
    command.args(arguments);
    (pair, command)
}

impl Session {
    fn start(home: &Path, arguments: &[&str], size: (u16, u16), variables: &[(&str, &str)]) -> Self {
        let (cols, rows) = size;
        let (pair, command) = open(home, arguments, size, variables);
        let child = pair.slave.spawn_command(command).expect("it starts");
        drop(pair.slave);
        let seen = Seen { screen: vt100::Parser::new(rows, cols, 0), bytes: Vec::new(), ended: false };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            loop {
                let read = reader.read(&mut buffer).unwrap_or(0);
                let (seen, changed) = &*shared;
                let mut seen = seen.lock().expect("nobody panics with it");
                seen.screen.process(&buffer[..read]);
                seen.bytes.extend_from_slice(&buffer[..read]);
                seen.ended = read == 0;
                changed.notify_all();
                if read == 0 {
                    break;
                }
            }
        });
        Self { master: pair.master, writer, child, seen }
    }

    /// Waits until something holds of what is seen.
    #[track_caller]
    fn wait(&self, what: &str, holds: impl Fn(&Seen) -> bool) {
        let (seen, changed) = &*self.seen;
        let guard = seen.lock().expect("nobody panics with it");
        let (guard, late) =
            changed.wait_timeout_while(guard, PATIENCE, |seen| !holds(seen)).expect("nobody panics with it");
        assert!(!late.timed_out(), "{what} never came; the screen is\n{}", guard.screen.screen().contents());
    }

    /// Whether something holds within a moment.
    fn soon(&self, holds: impl Fn(&Seen) -> bool) -> bool {
        let (seen, changed) = &*self.seen;
        let guard = seen.lock().expect("nobody panics with it");
        let moment = Duration::from_millis(50);
        !changed.wait_timeout_while(guard, moment, |seen| !holds(seen)).expect("nobody panics with it").1.timed_out()
    }

    #[track_caller]
    fn until(&self, text: &str) {
        self.wait(text, |seen| seen.screen.screen().contents().contains(text));
    }

    fn keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).and_then(|()| self.writer.flush()).expect("typed");
    }

    fn resize(&self, cols: u16, rows: u16) {
        self.seen.0.lock().expect("nobody panics with it").screen.screen_mut().set_size(rows, cols);
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).expect("resized");
    }

    fn signal(&self, name: &str) {
        let id = self.child.process_id().expect("a process").to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &id]).status().expect("kill");
        assert!(sent.success());
    }

    /// Waits for the end; the exit code.
    fn end(mut self) -> (u32, Vec<u8>) {
        let status = self.child.wait().expect("it ends");
        self.wait("the last byte", |seen| seen.ended);
        let bytes = self.seen.0.lock().expect("nobody panics with it").bytes.clone();
        (status.exit_code(), bytes)
    }
}

/// Modes that were switched on and not off again.
fn left_on(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let mut on: Vec<String> = Vec::new();
    for part in text.split("\u{1b}[?").skip(1) {
        let digits: String = part.chars().take_while(|letter| letter.is_ascii_digit() || *letter == ';').collect();
        match part[digits.len()..].chars().next() {
            // A shown cursor is how a terminal begins.
            Some('h') if digits != "25" => on.push(digits),
            Some('l') => on.retain(|mode| *mode != digits),
            _ => {}
        }
    }
    on
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn the_first_start_leads_home_and_quitting_leaves_the_terminal_as_it_was() {
    let home = home();
    let mut session = Session::start(home.path(), &[], (80, 24), &[]);
    session.until("In welke taal wilt u lezen?");
    session.keys("\r");
    session.until("Wie bent u?");
    session.keys("1");
    session.until("Waar woont of werkt u?");
    session.keys("\r");
    session.until("Hulp nu");
    session.until("Waar wilt u beginnen?");
    session.keys("q");
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (0, Vec::new()));
}

#[test]
fn a_learner_answers_switches_the_language_and_leaves_fast_in_the_conversation() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion/noor"], (80, 24), &[]);
    session.until("Wat doet u het eerst?");
    session.keys("1\r");
    session.until("Hoe zeker bent u");
    session.keys("2");
    session.until("Vrij");
    session.keys("\u{1b}[6~");
    session.until("Signalen");
    session.keys("l");
    session.until("What can go with blackmail?");
    session.keys("q");
    assert_eq!(session.end().0, 0);

    let mut session = Session::start(home.path(), &["open", "sextortion/talk"], (80, 24), &[]);
    session.until("Have you got a minute?");
    session.keys("2\r");
    session.until("Somebody has a picture of me.");
    session.keys("x");
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (0, Vec::new()));
    let text = String::from_utf8_lossy(&bytes);
    let after = text.rsplit("\u{1b}[?1049l").next().expect("it left the other screen");
    assert!(after.ends_with("\u{1b}[H\u{1b}[2J\u{1b}[3J\u{1b}]0;Terminal\u{7}"), "{after:?}");

    let mut session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
    session.until("Somebody has a picture of me.");
    session.keys("\u{3}");
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (130, Vec::new()));
}

#[test]
fn signals_leave_the_terminal_as_it_was() {
    for (signal, code) in [("TERM", 143), ("INT", 130)] {
        let home = home();
        let session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
        session.until("Wat komt er");
        session.signal(signal);
        let (ended, bytes) = session.end();
        assert_eq!((ended, left_on(&bytes)), (code, Vec::new()), "{signal}");
    }
}

#[test]
fn a_terminal_that_goes_away_takes_the_program_with_it() {
    let home = home();
    let (pair, command) = open(home.path(), &["open", "sextortion"], (80, 24), &[]);
    let mut child = pair.slave.spawn_command(command).expect("it starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&bytes).contains("Wat komt er") {
        let read = reader.read(&mut buffer).expect("it draws");
        bytes.extend_from_slice(&buffer[..read]);
    }
    drop(reader);
    drop(pair.master);
    let (send, ended) = std::sync::mpsc::channel();
    thread::spawn(move || send.send(child.wait().is_ok()));
    assert_eq!(ended.recv_timeout(PATIENCE), Ok(true), "it goes on without a terminal");
}

#[test]
fn a_small_window_says_so_and_leads_to_plain_lines() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
    session.until("Wat komt er");
    session.resize(30, 8);
    session.until("Venster te klein");
    session.resize(80, 24);
    session.until("Na deze les kunt u");
    session.resize(30, 8);
    session.until("Venster te klein");
    session.keys("p");
    session.wait("plain lines", |seen| String::from_utf8_lossy(&seen.bytes).contains("omdat het venster klein is"));
    session.keys("stop\r");
    assert_eq!(session.end().0, 0);
}

#[test]
fn a_terminal_that_can_do_nothing_gets_plain_lines() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[("TERM", "dumb")]);
    session.until("omdat dit venster geen volledig scherm kan tonen");
    session.keys("stop\r");
    let (code, bytes) = session.end();
    assert_eq!(code, 0);
    assert!(!bytes.contains(&0x1b), "no escape codes in plain lines");
}

#[test]
fn what_is_pasted_answers_nothing() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion/own-words"], (80, 24), &[]);
    session.until("Uw woorden");
    session.keys("\u{1b}[200~q1x\r\u{1b}[201~");
    session.until("q1x");
    session.keys("\u{3}");
    assert_eq!(session.end().0, 130);
}

#[test]
fn the_shell_can_be_visited_and_the_course_goes_on() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
    session.until("Wat komt er");
    session.keys("\u{1a}");
    session.wait("leaving the other screen", |seen| !seen.screen.screen().alternate_screen());
    let back = |seen: &Seen| {
        seen.screen.screen().alternate_screen() && seen.screen.screen().contents().contains("Wat komt er")
    };
    // It may not have stopped yet when the first one comes.
    for _ in 0..200 {
        session.signal("CONT");
        if session.soon(back) {
            break;
        }
    }
    session.wait("coming back", back);
    session.keys("q");
    assert_eq!(session.end().0, 0);
}
