//! The whole program in a pseudo-terminal that answers queries, beside others in the same run.
//!
//! `cargo bench --bench terminal`. It prints a table: the first frame, memory, keys, bytes, silence, and
//! a course of 400 modules against one of 4. `less` and `presenterm` take part when they are installed.
//! `cargo bench --bench terminal -- starts` stops after the first frames.
//! `VANGNET_PROGRAM` names another build of the program to be measured, such as the one that is handed out (`just dist`).

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "it measures time and prints a table")]

#[cfg(unix)]
#[path = "support/history.rs"]
mod history;
#[cfg(unix)]
#[path = "support/many.rs"]
mod many;

#[cfg(not(unix))]
fn main() {
    println!("This measures pseudo-terminals of Unix.");
}

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(unix)]
mod unix {
    use std::io::{Read, Write};
    use std::path::Path;
    use std::process::Command;
    use std::sync::mpsc;
    use std::time::{Duration, Instant};
    use std::{fs, thread};

    use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

    use super::{history, many};

    /// Runs of each start; the median counts.
    const RUNS: usize = 41;
    /// Nothing comes any more after this long.
    const QUIET: Duration = Duration::from_millis(120);

    struct Session {
        master: Box<dyn MasterPty + Send>,
        writer: Box<dyn Write + Send>,
        child: Box<dyn Child + Send + Sync>,
        output: mpsc::Receiver<(Instant, Vec<u8>)>,
        begun: Instant,
    }

    impl Session {
        fn start(home: &Path, command: &[&str], (cols, rows): (u16, u16)) -> Self {
            let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
            let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
            let mut builder = CommandBuilder::new(command[0]);
            builder.args(&command[1..]);
            builder.env_clear();
            for (name, value) in [
                ("TERM", "xterm-256color"),
                ("LANG", "nl_NL.UTF-8"),
                ("COLORTERM", "truecolor"),
                ("PATH", "/usr/bin:/bin"),
            ] {
                builder.env(name, value);
            }
            builder.env("HOME", home);
            builder.env("XDG_DATA_HOME", home);
            let mut reader = pair.master.try_clone_reader().expect("a reader");
            let writer = pair.master.take_writer().expect("a writer");
            let (send, output) = mpsc::channel();
            let begun = Instant::now();
            let child = pair.slave.spawn_command(builder).expect("it starts");
            drop(pair.slave);
            thread::spawn(move || {
                let mut buffer = [0; 65536];
                while let Ok(read @ 1..) = reader.read(&mut buffer) {
                    if send.send((Instant::now(), buffer[..read].to_vec())).is_err() {
                        break;
                    }
                }
            });
            Self { master: pair.master, writer, child, output, begun }
        }

        /// Reads until nothing comes any more, and answers what a terminal is asked. The last byte's moment, and all bytes.
        fn settle(&mut self, quiet: Duration) -> (Option<Instant>, Vec<u8>) {
            let (mut last, mut all) = (None, Vec::new());
            // Something comes first; only then is silence the end.
            let mut patience = Duration::from_secs(3);
            while let Ok((at, bytes)) = self.output.recv_timeout(patience) {
                patience = quiet;
                last = Some(at);
                for (asked, answer) in [
                    (&b"\x1b[c"[..], &b"\x1b[?62;22c"[..]),
                    (b"\x1b[0c", b"\x1b[?62;22c"),
                    (b"\x1b[6n", b"\x1b[1;1R"),
                    (b"\x1b[?u", b"\x1b[?0u"),
                    (b"\x1b]11;?", b"\x1b]11;rgb:0000/0000/0000\x07"),
                    (b"\x1b]10;?", b"\x1b]10;rgb:ffff/ffff/ffff\x07"),
                    (b"\x1b[14t", b"\x1b[4;480;640t"),
                    (b"\x1b[>q", b"\x1bP>|xterm(390)\x1b\\"),
                ] {
                    if bytes.windows(asked.len()).any(|window| window == asked) {
                        let _ = self.writer.write_all(answer);
                    }
                }
                all.extend(bytes);
            }
            (last, all)
        }

        fn keys(&mut self, keys: &str) -> Instant {
            let at = Instant::now();
            self.writer.write_all(keys.as_bytes()).and_then(|()| self.writer.flush()).expect("typed");
            at
        }

        fn id(&self) -> u32 {
            self.child.process_id().expect("a process")
        }

        fn kill(mut self) {
            let _ = self.child.kill();
            let _ = self.child.wait();
            drop(self.master);
        }
    }

    /// Peak resident memory in kB.
    fn peak(id: u32) -> u64 {
        let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0)
    }

    /// How often the process woke by itself, over all its threads.
    fn wakings(id: u32) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{id}/task")).expect("threads");
        tasks
            .filter_map(|task| fs::read_to_string(task.ok()?.path().join("status")).ok())
            .filter_map(|status| {
                let line = status.lines().find(|line| line.starts_with("voluntary_ctxt"))?.to_owned();
                line.split_whitespace().nth(1)?.parse::<u64>().ok()
            })
            .sum()
    }

    fn median(mut times: Vec<f64>) -> f64 {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    }

    /// Milliseconds from the start to the last byte of the first frame, and peak memory after it in kB, of each
    /// command in its home.
    ///
    /// They take turns: a machine that is slower for a moment is so for all of them.
    fn first_frames(starts: &[(&Path, Vec<&str>)]) -> Vec<(f64, u64)> {
        let mut found = vec![(Vec::new(), 0); starts.len()];
        for _ in 0..RUNS {
            for ((home, command), (times, memory)) in starts.iter().zip(&mut found) {
                let mut session = Session::start(home, command, (80, 24));
                let (last, _) = session.settle(QUIET);
                times.push((last.expect("a frame") - session.begun).as_secs_f64() * 1e3);
                *memory = peak(session.id()).max(*memory);
                session.kill();
            }
        }
        found.into_iter().map(|(times, memory)| (median(times), memory)).collect()
    }

    fn row(what: &str, found: &str, bar: &str) {
        println!("| {what} | {found} | {bar} |");
    }

    pub(crate) fn main() {
        let home = tempfile::tempdir().expect("a folder");
        let built = std::env::var("VANGNET_PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_vangnet").to_owned());
        // A copy, as whoever installs it has one: the system keeps what a linker wrote in smaller pieces, and a start out
        // of those is up to a fifth slower.
        let installed = home.path().join("vangnet-installed");
        fs::copy(built, &installed).expect("a program");
        let vangnet = &*installed.display().to_string();
        let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
        // Somebody who was welcomed before: the first screen is home.
        let welcome = ["--lang", "nl", "open", "sextortion/door"];
        let mut session = Session::start(home.path(), &[&[vangnet], &welcome[..]].concat(), (80, 24));
        session.settle(QUIET);
        session.keys("q");
        session.settle(QUIET);
        session.kill();
        println!("| What | Found | Bar |\n| --- | --- | --- |");

        let small = home.path().join("small.txt");
        fs::write(&small, "one\ntwo\nthree\n").expect("written");
        let deck = home.path().join("deck.md");
        fs::write(&deck, "One slide\n===\n\nHello.\n").expect("written");
        let small = small.display().to_string();
        let deck = deck.display().to_string();
        let other = ["/root/.cargo/bin/presenterm", "/usr/local/bin/presenterm", "/usr/bin/presenterm"];
        let presenterm = other.into_iter().find(|path| Path::new(path).exists());
        // Both are started alike, so that the years alone are between them.
        let long = tempfile::tempdir().expect("a folder");
        fs::create_dir(long.path().join("vangnet")).expect("a folder");
        fs::write(long.path().join("vangnet/progress.toml"), history::three_years()).expect("written");
        // Each comes after another program: one that follows itself finds the machine warm.
        let less = || (home.path(), vec!["less", &*small]);
        let mut starts = vec![(home.path(), vec![vangnet]), less(), (long.path(), vec![vangnet]), less()];
        starts.extend(presenterm.map(|presenterm| (home.path(), vec![presenterm, &deck])));
        let frames = first_frames(&starts);
        let ((own, memory), less) = (frames[0], f64::midpoint(frames[1].0, frames[3].0));
        row("first frame (home), ms", &format!("{own:.1}"), "");
        row("`less` on a small file, ms", &format!("{less:.1}"), "");
        row("ratio to `less`", &format!("{:.2}", own / less), "2.2");
        let later = frames[2].0;
        row("first frame with three years of history, ms", &format!("{later:.1}"), "");
        row("ratio of that to `less`", &format!("{:.2}", later / less), "2.2");
        row("ratio of that to the first frame of somebody new", &format!("{:.2}", later / own), "");
        if let Some((time, kilobytes)) = frames.get(4) {
            row("`presenterm`, one slide, ms", &format!("{time:.1}"), "above ours");
            row("`presenterm`, peak memory, MB", &format!("{:.1}", *kilobytes as f64 / 1024.0), "above ours");
        }
        row("peak memory after the first frame, MB", &format!("{:.1}", memory as f64 / 1024.0), "below `presenterm`");
        if std::env::args().any(|asked| asked == "starts") {
            return;
        }
        keys(home.path(), vangnet);
        idle(home.path(), vangnet);
        many_modules(home.path(), vangnet, &lessons);
        checking(home.path(), vangnet, &lessons);
        let bytes = fs::metadata(vangnet).expect("the program").len();
        row("the program with all lessons, MB", &format!("{:.1}", bytes as f64 / 1e6), "9");
    }

    fn keys(home: &Path, vangnet: &str) {
        for (size, turns) in [((140, 45), 1000), ((80, 24), 60)] {
            let mut session = Session::start(home, &[vangnet, "open", "sextortion/door"], size);
            session.settle(QUIET);
            let (mut times, mut bytes) = (Vec::new(), Vec::new());
            for turn in 0..turns {
                // Ten pages on, ten pages back.
                let at = session.keys(if turn / 10 % 2 == 0 { "\x1b[6~" } else { "\x1b[5~" });
                let (last, all) = session.settle(Duration::from_millis(12));
                times.push((last.expect("a frame") - at).as_secs_f64() * 1e3);
                bytes.push(all.len() as f64);
            }
            session.kill();
            times.sort_by(f64::total_cmp);
            if turns == 1000 {
                row(
                    "key to the last byte of the frame at 140×45, 99th of 100, ms",
                    &format!("{:.2}", times[turns * 99 / 100]),
                    "3",
                );
            } else {
                row("bytes of a page turn at 80×24, median", &format!("{:.0}", median(bytes)), "4000");
            }
        }
    }

    fn idle(home: &Path, vangnet: &str) {
        let mut session = Session::start(home, &[vangnet, "open", "sextortion/door"], (80, 24));
        session.settle(QUIET);
        let before = wakings(session.id());
        let bytes = session.output.recv_timeout(Duration::from_secs(10)).map_or(0, |(_, bytes)| bytes.len());
        let woken = wakings(session.id()) - before;
        row("bytes in 10 s of silence", &bytes.to_string(), "0");
        row("wakings in 10 s of silence", &woken.to_string(), "0");
        session.kill();
    }

    fn many_modules(home: &Path, vangnet: &str, lessons: &Path) {
        let folders: Vec<String> = [4, 400]
            .into_iter()
            .map(|count| {
                let folder = home.join(format!("of-{count}"));
                many::write(lessons, &folder, count);
                folder.display().to_string()
            })
            .collect();
        // What was just written must not be on its way to the disk while others are timed.
        let _ = Command::new("sync").status();
        // Both are met by the same learner: what one run opened must not be begun in the next.
        let start = |folder| vec![vangnet, "--no-save", "--lessons", folder];
        let page = |folder| [start(folder), vec!["open", "ai-manipulated-images-0/rules"]].concat();
        let starts: Vec<_> = folders.iter().flat_map(|folder| [(home, start(folder)), (home, page(folder))]).collect();
        let times: Vec<f64> = first_frames(&starts).into_iter().map(|(time, _)| time).collect();
        let found = [(times[0], times[1]), (times[2], times[3])];
        row("start with 4 modules and with 400, ms", &format!("{:.1} and {:.1}", found[0].0, found[1].0), "");
        row("ratio of the two", &format!("{:.2}", found[1].0 / found[0].0), "");
        row("one page of 4 modules and of 400, ms", &format!("{:.1} and {:.1}", found[0].1, found[1].1), "");
        row("ratio of the two", &format!("{:.2}", found[1].1 / found[0].1), "");
    }

    fn checking(home: &Path, vangnet: &str, _: &Path) {
        let path = home.join("of-400").display().to_string();
        let mut times = Vec::new();
        let mut memory = 0;
        for _ in 0..5 {
            let begun = Instant::now();
            let mut child = Command::new(vangnet)
                .args(["check", &path])
                .stdout(std::process::Stdio::null())
                .spawn()
                .expect("it starts");
            let id = child.id();
            while child.try_wait().expect("a process").is_none() {
                memory = memory.max(peak(id));
                thread::sleep(Duration::from_millis(5));
            }
            times.push(begun.elapsed().as_secs_f64());
        }
        row("checking 400 modules in 2 languages, s", &format!("{:.2}", median(times)), "6");
        row("peak memory of that, MB", &format!("{:.0}", memory as f64 / 1024.0), "300");
    }
}
