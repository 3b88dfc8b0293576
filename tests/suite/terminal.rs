//! The real binary in a pseudo-terminal: what is on the screen, and what it leaves behind. Waits for text, never sleeps.

#![cfg(unix)]

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtyPair, PtySize, native_pty_system};

/// Longest wait for something to appear; it costs time only when a test fails.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// What came out: the screen as it is now, and every byte.
pub(super) struct Seen {
    pub(super) screen: vt100::Parser,
    pub(super) bytes: Vec<u8>,
    pub(super) ended: bool,
}

/// The program in a terminal of its own.
pub(super) struct Session {
    pub(super) master: Box<dyn MasterPty + Send>,
    pub(super) writer: Box<dyn Write + Send>,
    pub(super) child: Box<dyn Child + Send + Sync>,
    pub(super) seen: Arc<(Mutex<Seen>, Condvar)>,
}

/// A terminal, and the program to be started in it.
pub(super) fn open(
    home: &Path,
    arguments: &[&str],
    size: (u16, u16),
    variables: &[(&str, &str)],
) -> (PtyPair, CommandBuilder) {
    let (cols, rows) = size;
    let pair = native_pty_system()
        .openpty(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 })
        .expect("a pseudo-terminal");
    (pair, of(env!("CARGO_BIN_EXE_vangnet"), home, arguments, variables))
}

/// A program, with the variables of a learner in the Netherlands.
pub(super) fn of(program: &str, home: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.env_clear();
    for (name, value) in [("TERM", "xterm-256color"), ("LANG", "nl_NL.UTF-8"), ("COLORTERM", "truecolor")] {
        command.env(name, value);
    }
    command.env("HOME", home);
    command.env("XDG_DATA_HOME", home);
    variables.iter().for_each(|(name, value)| command.env(name, value));
    command.args(arguments);
    command
}

impl Session {
    pub(super) fn start(home: &Path, arguments: &[&str], size: (u16, u16), variables: &[(&str, &str)]) -> Self {
        let (pair, command) = open(home, arguments, size, variables);
        Self::on(pair, command, size)
    }

    /// Another program in a terminal of 80 by 24.
    pub(super) fn other(program: &str, home: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let (pair, _) = open(home, &[], (80, 24), &[]);
        Self::on(pair, of(program, home, arguments, variables), (80, 24))
    }

    pub(super) fn on(pair: PtyPair, command: CommandBuilder, (cols, rows): (u16, u16)) -> Self {
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
    pub(super) fn wait(&self, what: &str, holds: impl Fn(&Seen) -> bool) {
        let (seen, changed) = &*self.seen;
        let guard = seen.lock().expect("nobody panics with it");
        let (guard, late) =
            changed.wait_timeout_while(guard, PATIENCE, |seen| !holds(seen)).expect("nobody panics with it");
        assert!(!late.timed_out(), "{what} never came; the screen is\n{}", guard.screen.screen().contents());
    }

    /// Whether something holds within a moment.
    pub(super) fn soon(&self, holds: impl Fn(&Seen) -> bool) -> bool {
        let (seen, changed) = &*self.seen;
        let guard = seen.lock().expect("nobody panics with it");
        let moment = Duration::from_millis(50);
        !changed.wait_timeout_while(guard, moment, |seen| !holds(seen)).expect("nobody panics with it").1.timed_out()
    }

    #[track_caller]
    pub(super) fn until(&self, text: &str) {
        self.wait(text, |seen| seen.screen.screen().contents().contains(text));
    }

    pub(super) fn keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).and_then(|()| self.writer.flush()).expect("typed");
    }

    /// What is on the screen now.
    pub(super) fn contents(&self) -> String {
        self.seen.0.lock().expect("nobody panics with it").screen.screen().contents()
    }

    /// Types, and waits for a text that only the answer to it shows.
    #[track_caller]
    pub(super) fn keys_until(&mut self, keys: &str, text: &str) {
        let before = self.contents();
        assert!(!before.contains(text), "{text} stands there already, so waiting for it proves nothing:\n{before}");
        self.keys(keys);
        self.until(text);
    }

    pub(super) fn resize(&self, cols: u16, rows: u16) {
        self.seen.0.lock().expect("nobody panics with it").screen.screen_mut().set_size(rows, cols);
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).expect("resized");
    }

    pub(super) fn signal(&self, name: &str) {
        let id = self.child.process_id().expect("a process").to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &id]).status().expect("kill");
        assert!(sent.success());
    }

    /// The modes of the line, as text.
    pub(super) fn modes(&self) -> String {
        format!("{:?}", self.master.get_termios().expect("a terminal").local_flags)
    }

    /// Sets the terminal as a shell has it.
    pub(super) fn cook(&self) {
        let name = self.master.tty_name().expect("a name");
        let set = std::process::Command::new("stty").arg("-F").arg(name).arg("sane").status().expect("stty");
        assert!(set.success());
    }

    /// Waits for the end; the exit code.
    pub(super) fn end(mut self) -> (u32, Vec<u8>) {
        self.wait("the last byte", |seen| seen.ended);
        let status = self.child.wait().expect("it ends");
        let bytes = self.seen.0.lock().expect("nobody panics with it").bytes.clone();
        (status.exit_code(), bytes)
    }
}

/// Modes that were switched on and not off again.
pub(super) fn left_on(bytes: &[u8]) -> Vec<String> {
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

pub(super) fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn the_first_start_leads_home_and_quitting_leaves_the_terminal_as_it_was() {
    let home = home();
    let mut session = Session::start(home.path(), &[], (80, 24), &[]);
    session.until("In welke taal wilt u lezen?");
    session.keys_until("\r", "Wat is uw rol?");
    session.keys_until("1", "Waar woont of werkt u?");
    session.keys_until("\r", "Waar wilt u beginnen?");
    session.until("Hulp nu");
    session.keys("q");
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (0, Vec::new()));
}

#[test]
fn a_learner_answers_switches_the_language_and_leaves_fast_in_the_conversation() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion/noor"], (80, 24), &[]);
    session.until("Wat doet u nu?");
    // Marked, then handed in.
    session.keys_until("1", "(x)");
    session.keys_until("\r", "Hoe zeker bent u");
    session.keys_until("2", "Opnieuw");
    session.keys_until("\u{1b}[6~", "Het eerste uur");
    session.keys_until("l", "The first hour");
    session.keys("q");
    assert_eq!(session.end().0, 0);

    let mut session = Session::start(home.path(), &["open", "sextortion/talk"], (80, 24), &[]);
    session.until("Have you got a minute?");
    session.keys_until("2\r", "Someone has a picture of me.");
    session.keys("x");
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (0, Vec::new()));
    let text = String::from_utf8_lossy(&bytes);
    let after = text.rsplit("\u{1b}[?1049l").next().expect("it left the other screen");
    assert!(after.ends_with("\u{1b}[H\u{1b}[2J\u{1b}[3J\u{1b}]0;Terminal\u{7}"), "{after:?}");

    let mut session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
    session.until("Someone has a picture of me.");
    session.keys("\u{3}");
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (130, Vec::new()));
}

#[test]
fn signals_leave_the_terminal_as_it_was() {
    for (signal, code) in [("TERM", 143), ("INT", 130)] {
        let home = home();
        let session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
        session.until("Wat u kunt verwachten");
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
    let (send, drawn) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
        while !String::from_utf8_lossy(&bytes).contains("Wat u kunt verwachten") {
            let Ok(read @ 1..) = reader.read(&mut buffer) else { return };
            bytes.extend_from_slice(&buffer[..read]);
        }
        drop(reader);
        let _ = send.send(());
    });
    assert_eq!(drawn.recv_timeout(PATIENCE), Ok(()), "it draws");
    drop(pair.master);
    let (send, ended) = std::sync::mpsc::channel();
    thread::spawn(move || send.send(child.wait().is_ok()));
    assert_eq!(ended.recv_timeout(PATIENCE), Ok(true), "it goes on without a terminal");
}

#[test]
fn a_small_window_says_so_and_leads_to_plain_lines() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
    session.until("Wat u kunt verwachten");
    session.resize(30, 8);
    session.until("Venster te klein");
    session.resize(80, 24);
    session.until("Na deze les kunt u");
    session.resize(30, 8);
    session.until("Venster te klein");
    session.keys("p");
    session.wait("plain lines", |seen| String::from_utf8_lossy(&seen.bytes).contains("klein is"));
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
    session.keys_until("\u{1b}[200~q1x\r\u{1b}[201~", "q1x");
    session.keys("\u{3}");
    assert_eq!(session.end().0, 130);
}

#[test]
fn the_shell_can_be_visited_and_the_course_goes_on() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
    session.until("Wat u kunt verwachten");
    session.keys("\u{1a}");
    session.wait("leaving the other screen", |seen| !seen.screen.screen().alternate_screen());
    let back = |seen: &Seen| {
        seen.screen.screen().alternate_screen() && seen.screen.screen().contents().contains("Wat u kunt verwachten")
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

#[test]
fn a_crash_leaves_the_terminal_as_it_was() {
    let home = home();
    let program = Path::new(env!("CARGO_BIN_EXE_vangnet")).with_file_name("examples").join("crash");
    let mut session = Session::other(&program.display().to_string(), home.path(), &[], &[]);
    session.until("What this lesson is about");
    for _ in 0..8 {
        // Each page asks the clock; one of them meets the broken one.
        let _ = session.writer.write_all(b"\x1b[6~");
    }
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (101, Vec::new()));
    let after = String::from_utf8_lossy(&bytes).rsplit("\u{1b}[?1049l").next().unwrap_or_default().to_owned();
    assert!(after.contains("examples/crash.rs"), "it says where: {after:?}");
}

#[test]
fn control_c_saves_and_quits_from_everywhere() {
    for place in ["talking-with-children/door", "sextortion/guess", "sextortion/chat", "sextortion/talk"] {
        for opening in ["", "?", "h", "/", ",", "l"] {
            let home = home();
            let mut session = Session::start(home.path(), &["open", place], (80, 24), &[]);
            session.wait("the page", |seen| seen.screen.screen().contents().contains("Snel weg"));
            session.keys(opening);
            session.keys("\u{3}");
            let (code, bytes) = session.end();
            assert_eq!((code, left_on(&bytes)), (130, Vec::new()), "{place} {opening}");
            assert!(home.path().join("vangnet/progress.toml").exists(), "{place} {opening} was not saved");
        }
    }
}

#[test]
fn without_colour_the_chosen_option_and_the_verdict_still_show() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion/noor"], (80, 24), &[("NO_COLOR", "1")]);
    session.until("Wat doet u nu?");
    let reversed = |seen: &Seen| {
        let screen = seen.screen.screen();
        (0..24).any(|row| (0..80).any(|at| screen.cell(row, at).is_some_and(vt100::Cell::inverse)))
    };
    session.wait("a chosen option", reversed);
    session.keys("1\r2");
    session.wait("a verdict in words", |seen| seen.screen.screen().contents().contains(['✓', '○']));
    session.keys("q");
    let (_, bytes) = session.end();
    let text = String::from_utf8_lossy(&bytes);
    for colour in ["\u{1b}[38;", "\u{1b}[48;", "\u{1b}[31m", "\u{1b}[32m"] {
        assert!(!text.contains(colour), "a colour was sent: {colour:?}");
    }
}

#[test]
fn being_stopped_from_outside_gives_the_terminal_back() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
    session.until("Wat u kunt verwachten");
    session.signal("TSTP");
    session.wait("leaving the other screen", |seen| !seen.screen.screen().alternate_screen());
    let back = |seen: &Seen| seen.screen.screen().alternate_screen();
    for _ in 0..200 {
        session.signal("CONT");
        if session.soon(back) {
            break;
        }
    }
    session.until("Wat u kunt verwachten");
    session.keys("q");
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (0, Vec::new()));
}

#[test]
fn unknown_sequences_focus_and_mouse_answer_nothing() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion/noor"], (80, 24), &[]);
    session.until("Snel weg");
    let before = session.contents();
    for sequence in [
        "\u{1b}[I",
        "\u{1b}[O",
        "\u{1b}[<0;10;12M",
        "\u{1b}[<0;10;12m",
        "\u{1b}[M !!",
        "\u{1b}[99;99z",
        "\u{1b}[?1;2c",
        "\u{1b}]11;rgb:0000/0000/0000\u{7}",
        "\u{1b}[200~1\r\u{1b}[201~",
        "\u{1b}[1;5P",
        "\u{0}",
    ] {
        session.keys(sequence);
    }
    // What follows is understood, and the question still waits: nothing was answered by what came before.
    session.keys_until("?", "Wat u nu kunt doen");
    session.keys("\u{7f}");
    session.wait("the question as it was", |seen| seen.screen.screen().contents() == before);
    session.keys("q");
    let (code, _) = session.end();
    assert_eq!(code, 0);
    let kept = std::fs::read_to_string(home.path().join("vangnet/progress.toml")).expect("kept");
    assert!(!kept.contains("noor.answer") && !kept.contains("attempts"), "{kept}");
}

#[test]
fn a_resize_storm_loses_no_place() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion/rules"], (80, 24), &[]);
    session.until("Drie regels");
    let sizes = [(300, 100), (1, 1), (0, 0), (40, 12), (39, 11), (200, 5), (10, 60), (120, 40)];
    for (cols, rows) in sizes.into_iter().cycle().take(200) {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        session.master.resize(size).expect("resized");
    }
    session.resize(80, 24);
    session.until("Drie regels");
    session.keys("\u{1b}[6~");
    session.wait("the next page", |seen| !seen.screen.screen().contents().contains("Drie regels"));
    session.keys("q");
    assert_eq!(session.end().0, 0);
}

/// Whether a program can be run here; `.ci/run` installs what is tested with.
pub(super) fn is_here(program: &str) -> bool {
    std::process::Command::new(program).arg("-V").output().is_ok()
}

fn tmux(socket: &str, arguments: &[&str]) -> String {
    let ran = std::process::Command::new("tmux").args(["-L", socket, "-f", "/dev/null"]).args(arguments).output();
    String::from_utf8_lossy(&ran.expect("tmux runs").stdout).into_owned()
}

#[test]
fn inside_tmux_it_draws_the_same_and_leaving_fast_leaves_no_word_behind() {
    if !is_here("tmux") {
        return;
    }
    let home = home();
    let socket = format!("vangnet-{}", std::process::id());
    let arguments = ["-L", &socket, "-f", "/dev/null", "new-session", "/bin/sh"];
    let mut session = Session::other("tmux", home.path(), &arguments, &[("PATH", "/usr/bin:/bin:/usr/local/bin")]);
    session.wait("a shell", |seen| seen.screen.screen().contents().contains(['$', '#']));
    session.keys(&format!("{} open sextortion/rules\r", env!("CARGO_BIN_EXE_vangnet")));
    session.until("Drie regels");
    session.keys("\u{1b}[6~");
    session.wait("the next page", |seen| !seen.screen.screen().contents().contains("Drie regels"));
    session.keys_until("\u{1b}[5~", "Drie regels");
    session.keys("x");
    session.wait("an empty window", |seen| !seen.screen.screen().contents().contains("regels"));
    session.keys_until("echo done\r", "done");
    let left = tmux(&socket, &["capture-pane", "-p", "-S", "-", "-t", "0"]);
    tmux(&socket, &["kill-server"]);
    assert!(left.contains("done"), "{left}");
    for word in ["Drie regels", "sextortion", "kind", "beeld"] {
        assert!(!left.contains(word), "{word} is left: {left}");
    }
    let _ = session.end();
}

#[test]
fn inside_screen_it_draws_the_same() {
    if !is_here("screen") {
        return;
    }
    let home = home();
    let program = env!("CARGO_BIN_EXE_vangnet");
    let folder = home.path().join("screens");
    std::fs::create_dir(&folder).expect("made");
    std::process::Command::new("chmod").arg("700").arg(&folder).status().expect("chmod");
    let variables = [("SCREENDIR", folder.to_str().expect("text")), ("PATH", "/usr/bin:/bin")];
    let arguments = ["-U", "-c", "/dev/null", program, "open", "sextortion/rules"];
    let mut session = Session::other("screen", home.path(), &arguments, &variables);
    session.until("Drie regels");
    session.keys("q");
    assert_eq!(session.end().0, 0);
}

#[test]
fn a_page_turn_is_small_enough_for_a_slow_line() {
    let home = home();
    let mut session = Session::start(home.path(), &["open", "sextortion/door"], (80, 24), &[]);
    session.until("Wat u kunt verwachten");
    let mut turns = Vec::new();
    for _ in 0..12 {
        let read = |session: &Session| {
            let seen = session.seen.0.lock().expect("nobody panics with it");
            (seen.bytes.len(), seen.screen.screen().contents())
        };
        let (before, contents) = read(&session);
        session.keys("\u{1b}[6~");
        session.wait("another page", |seen| seen.screen.screen().contents() != contents);
        while session.soon({
            let (known, _) = read(&session);
            move |seen| seen.bytes.len() > known
        }) {}
        turns.push(read(&session).0 - before);
    }
    turns.sort_unstable();
    // At 19,200 baud 4,000 bytes take two seconds.
    assert!(turns[turns.len() / 2] <= 4_000, "{turns:?}");
    session.keys("q");
    assert_eq!(session.end().0, 0);
}

/// Runs plain mode with typed lines; what it said, and whether it ended well.
pub(super) fn plain(home: &Path, shell: &str, typed: &str) -> (bool, String) {
    let mut child = std::process::Command::new("/bin/sh")
        .args(["-c", shell])
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("a shell");
    child.stdin.take().expect("a pipe").write_all(typed.as_bytes()).expect("typed");
    let ran = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    (ran.status.success(), said)
}

#[test]
fn a_full_disk_is_said_and_the_course_goes_on() {
    let home = home();
    let program = env!("CARGO_BIN_EXE_vangnet");
    // A file may not grow: the system says what it says when a disk is full.
    let shell = format!("trap '' XFSZ; ulimit -f 0; exec {program} --plain open sextortion/door");
    let (ended, said) = plain(home.path(), &shell, "next\nnext\nquit\n");
    assert!(ended, "{said}");
    assert!(said.contains("Your progress could not be saved"), "{said}");
    assert!(said.contains("Page 3 of"), "it goes on: {said}");
    assert!(!home.path().join("vangnet/progress.toml").exists());
}

#[test]
#[cfg(target_os = "linux")]
fn a_home_that_cannot_be_written_is_said_and_the_course_goes_on() {
    let home = home();
    let program = env!("CARGO_BIN_EXE_vangnet");
    // Not even an administrator can make a folder there.
    let shell = format!("exec {program} --data-dir /proc/vangnet --plain open sextortion/door");
    let (ended, said) = plain(home.path(), &shell, "next\nnext\nquit\n");
    assert!(ended, "{said}");
    assert!(said.contains("Your progress could not be saved"), "{said}");
    assert!(said.contains("Page 3 of"), "it goes on: {said}");
}

#[test]
fn a_file_of_another_user_is_left_alone() {
    let home = home();
    let folder = home.path().join("vangnet");
    std::fs::create_dir(&folder).expect("made");
    let file = folder.join("progress.toml");
    std::fs::write(&file, "version = 1\n").expect("written");
    // Only an administrator can give a file away; anybody can make one that nobody may read.
    let given = std::process::Command::new("chown").arg("12345").arg(&file).output().expect("chown").status.success();
    if !given {
        std::process::Command::new("chmod").arg("000").arg(&file).status().expect("chmod");
    }
    let shell = format!("exec {} --plain open sextortion/door", env!("CARGO_BIN_EXE_vangnet"));
    let (ended, said) = plain(home.path(), &shell, "next\nquit\n");
    assert!(ended, "{said}");
    assert!(said.contains(if given { "belongs to another user" } else { "Cannot read" }), "{said}");
    assert!(said.contains("Page 2 of"), "it goes on: {said}");
    if given {
        assert_eq!(std::fs::read_to_string(&file).expect("still there"), "version = 1\n");
    }
}

/// Kills the program 200 times at random moments while it is driven. Takes a minute: `just kill`.
#[test]
#[ignore = "takes a minute; run it with: just kill"]
fn killed_at_random_moments_progress_stays_readable_and_never_goes_back() {
    let home = home();
    let program = env!("CARGO_BIN_EXE_vangnet");
    let mut chance = 0x9E37_79B9_7F4A_7C15_u64;
    let mut best = 0;
    for round in 0..200 {
        let mut child = std::process::Command::new(program)
            .args(["--plain", "--lang", "en", "open", "sextortion"])
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("it starts");
        let mut typing = child.stdin.take().expect("a pipe");
        let typist = thread::spawn(move || {
            for line in ["1\n", "\n", "2\n", "next\n"].iter().cycle().take(400) {
                if typing.write_all(line.as_bytes()).is_err() {
                    break;
                }
            }
        });
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        thread::sleep(Duration::from_micros(chance % 250_000));
        let _ = child.kill();
        child.wait().expect("it ends");
        typist.join().expect("typed");
        let shown = std::process::Command::new(program)
            .args(["progress", "--format", "json"])
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .output()
            .expect("it runs");
        assert!(shown.status.success() && shown.stderr.is_empty(), "round {round}: {shown:?}");
        let json: serde_json::Value = serde_json::from_slice(&shown.stdout).expect("JSON");
        let module = &json["modules"]["sextortion"];
        let now = module["answered"].as_u64().unwrap_or(0) + module["pages_seen"].as_u64().unwrap_or(0);
        assert!(now >= best, "round {round}: {now} after {best}");
        best = now;
    }
    assert!(best > 10, "the run got nowhere: {best}");
}

#[test]
fn what_is_not_kept_or_was_deleted_elsewhere_is_said_on_the_full_screen() {
    let home = home();
    std::fs::create_dir_all(home.path().join("vangnet/progress.toml")).expect("a folder stands in the way");
    let mut session = Session::start(home.path(), &["open", "sextortion/door"], (80, 24), &[]);
    session.until("geen gewoon bestand");
    session.keys("q");
    assert_eq!(session.end().0, 0);

    let home = self::home();
    let mut session = Session::start(home.path(), &["open", "sextortion/door"], (80, 24), &[]);
    session.until("Waar deze les over gaat");
    session.keys_until("\u{1b}[6~", "Daan");
    let file = home.path().join("vangnet/progress.toml");
    // A page is kept just after it was shown.
    while !std::fs::read_to_string(&file).is_ok_and(|kept| kept.contains("\"daan\"")) {
        session.soon(|_| false);
    }
    let deleted = super::doors::run_in(home.path(), &["forget", "--yes"], "", &[]);
    assert_eq!(deleted.exit, vangnet::failure::Exit::Done, "{deleted:?}");
    session.keys_until("\u{1b}[6~", "ander venster");
    session.keys("\u{3}");
    assert_eq!(session.end().0, 130);
    let kept = std::fs::read_to_string(&file).expect("what came after is kept");
    assert!(!kept.contains("\"door\""), "{kept}");
}

#[test]
fn help_now_opens_at_the_top_of_its_card_and_the_helplines_at_theirs() {
    for (arguments, seen) in [
        (&["now", "afpersing"][..], "Eerst: is er gevaar?"),
        (&["now"][..], "Wat is er aan de hand?"),
        (&["helplines"][..], "Nummers voor: Nederland"),
    ] {
        let home = home();
        let mut session = Session::start(home.path(), arguments, (80, 24), &[]);
        session.until(seen);
        assert!(session.contents().contains("112"), "{}", session.contents());
        session.keys_until("e", "België");
        session.keys("x");
        let (code, bytes) = session.end();
        assert_eq!((code, left_on(&bytes)), (0, Vec::new()));
    }
}

#[test]
fn with_one_column_nothing_stands_beside_the_text_in_a_wide_window() {
    let home = home();
    let start = |home: &Path| Session::start(home, &["open", "sextortion/noor"], (140, 40), &[]);
    let mut session = start(home.path());
    session.until("Wat doet u nu?");
    // The heading of another page, in the list beside the text.
    session.until("Drie regels");
    session.keys_until("s", "Eén kolom");
    session.keys_until("6", "staat er niets naast de tekst");
    session.keys("1\u{1b}");
    session.wait("the page alone", |seen| {
        let screen = seen.screen.screen().contents();
        screen.contains("Wat doet u nu?") && !screen.contains("Drie regels")
    });
    session.keys("q");
    assert_eq!(session.end().0, 0);
}
