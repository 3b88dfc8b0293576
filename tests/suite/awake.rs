//! The real binary hears a key, and a signal, whatever the terminal sends or no longer takes. Never sleeps.

#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "how long the real program takes is what is asked here")]

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use super::terminal::{PATIENCE, Seen, Session, home, is_here, left_on, open, plain};

/// Leaving is heard this soon, with room for a machine that has much to do.
const AT_ONCE: Duration = Duration::from_secs(2);

fn session(home: &std::path::Path, place: &str) -> Session {
    let session = Session::start(home, &["open", place], (80, 24), &[]);
    // What is drawn last: where one types, `?` is text.
    let last = "Snel weg";
    session.wait("the page", |seen| seen.screen.screen().contents().contains(last));
    session
}

/// Beginnings of what a terminal answers, and pasted text without its end.
const UNFINISHED: [&str; 9] = [
    "\u{1b}[?997;1n",
    "\u{1b}[?2026;2$y",
    "\u{1b}[?1;1;1R",
    "\u{1b}[1;1",
    "\u{1b}[?",
    "\u{1b}]11;rgb:",
    "\u{1b}P1$r",
    "\u{1b}O",
    "\u{1b}[200~1\r",
];

#[test]
fn after_any_unfinished_sequence_leaving_and_control_c_are_heard() {
    for begun in UNFINISHED {
        for (key, code) in [("x", 0), ("\u{3}", 130)] {
            let home = home();
            let mut session = session(home.path(), "sextortion/noor");
            session.keys(begun);
            // A person sees that nothing happens first. On a busy machine both may come in one piece; then one
            // presses again.
            session.soon(|seen| seen.ended);
            let typed = Instant::now();
            for _ in 0..20 {
                let _ = session.writer.write_all(key.as_bytes());
                if session.soon(|seen| seen.ended) {
                    break;
                }
            }
            let (ended, bytes) = session.end();
            assert_eq!((ended, left_on(&bytes)), (code, Vec::new()), "{begun:?} {key:?}");
            assert!(typed.elapsed() < AT_ONCE, "{begun:?} {key:?}: {:?}", typed.elapsed());
            let kept = std::fs::read_to_string(home.path().join("vangnet/progress.toml")).unwrap_or_default();
            assert!(!kept.contains("noor.answer"), "{begun:?} answered: {kept}");
        }
    }
}

#[test]
fn a_late_answer_of_the_terminal_turns_no_page() {
    let home = home();
    let mut session = session(home.path(), "sextortion/noor");
    let before = session.contents();
    for sequence in ["\u{1b}[>41;354;0c", "\u{1b}[?2026;2$y", "\u{1b}P>|XTerm(388)\u{1b}\\", "\u{1c}\u{1d}\u{1e}\u{1f}"]
    {
        session.keys(sequence);
    }
    session.keys_until("?", "Wat u nu kunt doen");
    session.keys("\u{7f}");
    session.wait("the page as it was", |seen| seen.screen.screen().contents() == before);
    session.keys("X");
    assert_eq!(session.end().0, 0, "Caps Lock does not stand in the way");
}

#[test]
fn escape_and_a_letter_in_one_piece_are_both_heard() {
    let home = home();
    let mut session = session(home.path(), "sextortion/noor");
    session.keys_until("?", "Wat u nu kunt doen");
    session.keys("\u{1b}x");
    assert_eq!(session.end().0, 0);
}

#[test]
fn control_l_draws_the_screen_again() {
    let home = home();
    let mut session = session(home.path(), "sextortion/noor");
    let before = session.contents();
    {
        let mut seen = session.seen.0.lock().expect("nobody panics with it");
        seen.screen.process(b"\x1b[2J\x1b[5;5Hforeign text");
    }
    session.keys("\u{c}");
    session.wait("the page", |seen| seen.screen.screen().contents() == before);
    session.keys("q");
    assert_eq!(session.end().0, 0);
}

#[test]
fn every_ending_signal_leaves_the_terminal_as_it_was_from_the_first_moment() {
    for (signal, code) in [("TERM", 143), ("INT", 130), ("QUIT", 131), ("HUP", 129)] {
        let home = home();
        let session = Session::start(home.path(), &["open", "sextortion"], (80, 24), &[]);
        // As soon as the first mode is set, long before there is a page.
        session.wait("the other screen", |seen| seen.bytes.windows(8).any(|bytes| bytes == b"\x1b[?1049h"));
        session.signal(signal);
        session.wait("the last byte", |seen| seen.ended);
        let modes = session.modes();
        assert!(modes.contains("ICANON") && modes.contains("ECHO"), "{signal}: {modes}");
        let (ended, bytes) = session.end();
        assert_eq!((ended, left_on(&bytes)), (code, Vec::new()), "{signal}");
    }
}

#[test]
fn a_terminal_that_takes_nothing_any_more_does_not_hold_the_program() {
    for (signal, code) in [("TERM", 143), ("INT", 130)] {
        let home = home();
        let (pair, command) = open(home.path(), &["open", "sextortion"], (250, 100), &[]);
        let mut child = pair.slave.spawn_command(command).expect("it starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let mut writer = pair.master.take_writer().expect("a writer");
        let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
        // It fills the window to its last line, whatever the page says; it waits for a key after that.
        while !String::from_utf8_lossy(&bytes).contains("\x1b[100;") {
            let read = reader.read(&mut buffer).expect("it draws");
            assert!(read > 0, "it ended: {}", String::from_utf8_lossy(&bytes));
            bytes.extend_from_slice(&buffer[..read]);
        }
        // Nobody reads from here on, and it draws until there is no room left.
        writer.write_all(&b"\x0c".repeat(400)).expect("typed");
        let id = child.process_id().expect("a process").to_string();
        let sent = std::process::Command::new("kill").args(["-s", signal, &id]).status().expect("kill");
        assert!(sent.success());
        let (send, ended) = std::sync::mpsc::channel();
        std::thread::spawn(move || send.send(child.wait().map(|status| status.exit_code())));
        let ended = ended.recv_timeout(PATIENCE).expect("it ends").expect("a code");
        assert_eq!(ended, code, "{signal}");
        let modes = format!("{:?}", pair.master.get_termios().expect("modes").local_flags);
        assert!(modes.contains("ICANON") && modes.contains("ECHO"), "{signal}: {modes}");
        drop(pair.slave);
        while let Ok(read @ 1..) = reader.read(&mut buffer) {
            bytes.extend_from_slice(&buffer[..read]);
        }
        assert_eq!(left_on(&bytes), Vec::<String>::new(), "{signal}");
    }
}

#[test]
fn stopped_from_outside_it_goes_on_in_the_full_screen() {
    let home = home();
    let mut session = session(home.path(), "sextortion/noor");
    let before = session.contents();
    session.signal("STOP");
    // What a shell does with the terminal meanwhile.
    session.cook();
    {
        let mut seen = session.seen.0.lock().expect("nobody panics with it");
        seen.screen.process(b"\x1b[2J\x1b[5;5Hforeign text");
    }
    session.signal("CONT");
    session.wait("the page", |seen: &Seen| seen.screen.screen().contents() == before);
    assert!(!session.modes().contains("ICANON"), "keys are heard one by one again: {}", session.modes());
    session.keys("x");
    let (code, bytes) = session.end();
    assert_eq!((code, left_on(&bytes)), (0, Vec::new()));
}

#[test]
fn thousands_of_letters_are_taken_at_once_and_a_full_line_says_so() {
    let letters = "een twee ".repeat(900);
    for typed in [letters.clone(), format!("\u{1b}[200~{letters}\u{1b}[201~")] {
        let home = home();
        let mut session = session(home.path(), "sextortion/own-words");
        let began = Instant::now();
        session.keys_until(&typed, "Deze regel is vol: er passen 2.000 letters in.");
        session.keys("\u{3}");
        assert_eq!(session.end().0, 130);
        assert!(began.elapsed() < AT_ONCE, "{:?}", began.elapsed());
    }
}

#[test]
fn a_line_that_is_too_long_is_said_and_one_without_end_is_given_up() {
    let home = home();
    let program = env!("CARGO_BIN_EXE_vangnet");
    let shell = format!("exec {program} --plain open sextortion/own-words");
    let (ended, said) = plain(home.path(), &shell, &format!("{}\nnext\nquit\n", "x".repeat(50_000)));
    assert!(ended && said.contains("This line has more than 2,000 letters."), "{said}");
    assert!(!said.contains("xxx"), "{said}");
    // The memory would end long before the input does.
    let shell = format!("ulimit -v 1000000; tr '\\0' x </dev/zero | {program} --plain open sextortion/own-words");
    let (ended, said) = plain(home.path(), &shell, "");
    assert!(ended && said.contains("This line has more than 2,000 letters."), "{said}");
}

#[test]
fn a_preview_sees_every_save_also_in_a_folder_that_was_made_again_and_beside_a_pipe() {
    for poll in [None, Some("--poll")] {
        let home = home();
        let pack = home.path().join("pack");
        let copy = |title: &str| {
            let lessons = concat!(env!("CARGO_MANIFEST_DIR"), "/lessons");
            std::process::Command::new("cp").args(["-r", lessons]).arg(&pack).status().expect("cp");
            save(&pack, title);
        };
        copy("Drie regels");
        let folder = pack.display().to_string();
        let arguments: Vec<&str> = ["preview", &folder, "sextortion/rules"].into_iter().chain(poll).collect();
        let mut session = Session::start(home.path(), &arguments, (80, 24), &[]);
        session.until("Drie regels");
        save(&pack, "Vier regels");
        session.until("Vier regels");
        std::fs::remove_dir_all(&pack).expect("removed");
        session.until("Kan ‘");
        assert!(session.contents().contains("Vier regels"), "what was there stays: {}", session.contents());
        copy("Vijf regels");
        session.until("Vijf regels");
        session.wait("no fault", |seen| !seen.screen.screen().contents().contains("Kan ‘"));
        let pipe = pack.join("sextortion/fr.toml");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
        save(&pack, "Zes regels");
        session.until("Zes regels");
        session.keys("\u{3}");
        assert_eq!(session.end().0, 130);
    }
}

/// Gives a page of a pack another heading.
fn save(pack: &std::path::Path, title: &str) {
    let file = pack.join("sextortion/nl.toml");
    let text = std::fs::read_to_string(&file).expect("it reads");
    let heading = text.lines().skip_while(|line| *line != "[page.rules]").find(|line| line.starts_with("heading"));
    let heading = heading.expect("a heading");
    std::fs::write(&file, text.replacen(heading, &format!("heading = \"{title}\""), 1)).expect("saved");
}

#[test]
fn leaving_fast_in_screen_leaves_no_page_to_scroll_back_to() {
    if !is_here("screen") {
        return;
    }
    let home = home();
    let folder = home.path().join("screens");
    std::fs::create_dir(&folder).expect("made");
    std::process::Command::new("chmod").arg("700").arg(&folder).status().expect("chmod");
    let folder = folder.to_str().expect("text");
    let variables = [("SCREENDIR", folder), ("PATH", "/usr/bin:/bin"), ("PS1", "ready$ ")];
    // The settings of the system may switch the other screen on; without settings it has none.
    let arguments = ["-U", "-c", "/dev/null", "-S", "left", "/bin/sh"];
    let mut session = Session::other("screen", home.path(), &arguments, &variables);
    session.until("ready$");
    for plainly in ["", "--plain "] {
        session.keys(&format!("{} {plainly}open sextortion/rules\r", env!("CARGO_BIN_EXE_vangnet")));
        session.until("Drie regels");
        session.keys(if plainly.is_empty() { "x" } else { "weg\r" });
        session.wait("an empty window", |seen| !seen.screen.screen().contents().contains("regels"));
        session.keys_until("echo do''ne\r", "done");
        let copy = home.path().join("copy");
        session.keys(&format!("\u{1}:hardcopy -h {}\r", copy.display()));
        // It is not written as UTF-8.
        let read = || String::from_utf8_lossy(&std::fs::read(&copy).unwrap_or_default()).into_owned();
        let began = Instant::now();
        while !read().contains("done") && began.elapsed() < PATIENCE {
            std::thread::yield_now();
        }
        let left = read();
        assert!(left.contains("done") && !left.contains("regels"), "{plainly}: {left} {}", session.contents());
        session.keys("clear\r");
        session.wait("an empty window", |seen| !seen.screen.screen().contents().contains("done"));
    }
    session.keys("exit\r");
    let _ = session.end();
}
