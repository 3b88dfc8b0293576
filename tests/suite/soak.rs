//! Two windows and somebody who deletes, on one progress file, with windows that are killed: nothing answered is lost
//! and nothing deleted comes back. `VANGNET_SOAK=2000` does more acts than the usual 250.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use vangnet_core::lesson::{Kind, Module, Page};
use vangnet_core::model::Role;
use vangnet_core::progress;
use vangnet_core::question::QuestionKind;

/// The same chance in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % end
    }
}

/// The real program in plain lines.
struct Window {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
    said: Vec<u8>,
    lines: usize,
}

impl Window {
    fn open(home: &Path) -> Self {
        let mut child = program(home)
            .args(["--plain", "open", &format!("{MODULE}/{}", first())])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let (input, output) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        Self { child, input, output, said: Vec::new(), lines: 0 }
    }

    /// Types lines, and a last one that says nothing: when it is repeated, all before it was done and saved.
    fn send(&mut self, lines: &[&str]) {
        self.lines += 1;
        let typed = lines.join("\n");
        write!(self.input, "{typed}\nzz{}\n", self.lines).and_then(|()| self.input.flush()).expect("typed");
    }

    fn until(&mut self, text: &str) {
        let mut bytes = [0; 4096];
        while !String::from_utf8_lossy(&self.said).contains(text) {
            let read = self.output.read(&mut bytes).expect("it speaks");
            assert_ne!(read, 0, "{text} never came: {}", String::from_utf8_lossy(&self.said));
            self.said.extend_from_slice(&bytes[..read]);
        }
        self.said.clear();
    }

    fn done(&mut self) {
        self.until(&format!("zz{}\n", self.lines));
    }

    fn kill(mut self) {
        self.child.kill().and_then(|()| self.child.wait().map(drop)).expect("it is gone");
    }

    fn quit(mut self) {
        drop(self.input);
        let mut rest = Vec::new();
        self.output.read_to_end(&mut rest).expect("it speaks");
        assert!(self.child.wait().expect("it ends").success());
    }
}

fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vangnet"));
    command.env_clear().env("HOME", home).args(["--lang", "en", "--data-dir"]).arg(home.join("data"));
    command
}

fn forget(home: &Path, place: Option<&str>) -> Child {
    let mut command = program(home);
    command.args(["forget", "--yes"]).args(place).stdout(Stdio::null()).spawn().expect("it starts")
}

/// How often each page may have been answered since it was deleted last: at least, and at most.
type Answered = BTreeMap<String, (u32, u32)>;

/// What stands on the disk is between the bounds, and it is whole.
fn check(home: &Path, answered: &Answered, at: usize) {
    let file = home.join("data/progress.toml");
    let kept = match fs::read_to_string(&file) {
        Ok(text) => progress::parse(&text).unwrap_or_else(|fault| panic!("act {at}: {fault:?}: {text}")),
        Err(_) => progress::Progress::default(),
    };
    for (page, (least, most)) in answered {
        let attempts = kept.record(MODULE, page).map_or(0, |record| record.attempts);
        assert!((*least..=*most).contains(&attempts), "act {at}: {page} {attempts} times, not {least} to {most}");
    }
}

const MODULE: &str = "sextortion";

/// What is offered after the lesson, where most questions stand.
fn more(module: &Module) -> impl Iterator<Item = &Page> {
    module.pages_for(Role::Parent).filter(|page| !page.is_core())
}

fn first() -> String {
    let course = super::support::course();
    more(course.module(MODULE).expect("it is there")).next().expect("a page").id.to_string()
}

/// Pages with a question that one digit answers: their ids, and their numbers for whoever goes there.
fn pages() -> Vec<(String, usize)> {
    let course = super::support::course();
    let module = course.module(MODULE).expect("it is there");
    let is_by_digit = |kind: &Kind| match kind {
        Kind::Question(question) => {
            let is_by_digit = matches!(question.kind, QuestionKind::Choice(_) | QuestionKind::TrueFalse(_));
            is_by_digit && !question.pretest && !question.confidence
        }
        _ => false,
    };
    // They are counted after the pages of the lesson.
    let before = module.core_for(Role::Parent).count();
    let pages = more(module).enumerate().filter(|(_, page)| is_by_digit(&page.kind));
    pages.map(|(at, page)| (page.id.to_string(), before + at + 1)).collect()
}

#[expect(clippy::disallowed_methods, reason = "how long it goes on is nobody's business but that of who runs it")]
#[test]
fn nothing_answered_is_lost_and_nothing_deleted_comes_back() {
    let acts: usize = std::env::var("VANGNET_SOAK").ok().and_then(|acts| acts.parse().ok()).unwrap_or(250);
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let pages = pages();
    assert!(pages.len() >= 4, "{pages:?}");
    let mut answered: Answered = pages.iter().map(|(page, _)| (page.clone(), (0, 0))).collect();
    let mut chance = Chance(7);
    let mut windows = [Window::open(home), Window::open(home)];
    let retry = super::support::languages().get("en").text("words-retry");
    let retry = retry.split_whitespace().next().expect("a word").to_owned();
    let (mut kills, mut forgets) = (0, 0);
    for at in 0..acts {
        let first = chance.below(pages.len());
        let second = (first + 1 + chance.below(pages.len() - 1)) % pages.len();
        let opened = [&pages[first], &pages[second]].map(|(_, number)| format!("go {number}"));
        let one = chance.below(2);
        let lines = |which: usize| [opened[which].as_str(), retry.as_str(), "1", ""];
        let count = |answered: &mut Answered, which: usize, least: u32| {
            let bounds = answered.get_mut(&pages[which].0).expect("known");
            *bounds = (bounds.0 + least, bounds.1 + 1);
        };
        match chance.below(12) {
            // One window, or both at the same moment on two pages.
            0..=4 => {
                windows[one].send(&lines(0));
                windows[one].done();
                count(&mut answered, first, 1);
            }
            5..=7 => {
                windows.iter_mut().enumerate().for_each(|(which, window)| window.send(&lines(which)));
                windows.iter_mut().for_each(Window::done);
                count(&mut answered, first, 1);
                count(&mut answered, second, 1);
            }
            // Killed in the middle: the last answer may be there or not.
            8 | 9 => {
                kills += 1;
                windows[one].send(&lines(0));
                if chance.below(2) == 0 {
                    windows[one].until(&format!("{retry}\n"));
                }
                std::mem::replace(&mut windows[one], Window::open(home)).kill();
                count(&mut answered, first, 0);
            }
            // Everything is deleted, or one page, while nobody does anything.
            10 => {
                forgets += 1;
                let page = Some(&pages[first].0).filter(|_| chance.below(2) == 0);
                let place = page.map(|page| format!("{MODULE}/{page}"));
                assert!(forget(home, place.as_deref()).wait().expect("it ends").success());
                let gone = answered.iter_mut().filter(|(known, _)| page.is_none_or(|page| page == *known));
                gone.for_each(|(_, bounds)| *bounds = (0, 0));
            }
            // Everything is deleted while both windows answer: before, in between or after.
            _ => {
                forgets += 1;
                let early = chance.below(2) == 0;
                let begun = early.then(|| forget(home, None));
                windows.iter_mut().enumerate().for_each(|(which, window)| window.send(&lines(which)));
                let mut deleting = begun.unwrap_or_else(|| forget(home, None));
                windows.iter_mut().for_each(Window::done);
                assert!(deleting.wait().expect("it ends").success());
                answered.values_mut().for_each(|bounds| *bounds = (0, 0));
                count(&mut answered, first, 0);
                count(&mut answered, second, 0);
            }
        }
        check(home, &answered, at);
    }
    windows.into_iter().for_each(Window::quit);
    check(home, &answered, acts);
    let names = fs::read_dir(home.join("data")).expect("there").map(|entry| entry.expect("it").file_name());
    let aside = names.filter(|name| name.to_string_lossy().contains("unreadable")).count();
    assert_eq!(aside, 0, "no file was ever half");
    assert!(kills > 0 && forgets > 0, "{kills} kills, {forgets} deletions");
}
