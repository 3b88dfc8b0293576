//! The guide for authors, followed to the letter: what it tells to type is typed, and what it prints is what is said.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};

use super::doors::run_in;
use super::support::root;

/// What is done with a piece of a file that the guide shows.
enum Edit {
    /// It stands in the file.
    Stands,
    /// It comes in the place of what was shown before.
    Instead,
    /// It comes in the place of the page of its name that slept.
    Wake,
    /// Its last line comes in the place of the line of the same key, on a page or at the top.
    Key(&'static str),
    /// It comes in the place of a line with which it begins.
    Longer,
    /// It comes behind the line of this key on a page.
    Behind(&'static str, &'static str),
    /// It comes in the place of the first or the last line of the text of a page.
    Body(&'static str, bool),
    End,
}

use Edit::{Behind, Body, End, Instead, Key, Longer, Stands, Wake};

/// A file of the module by the part it has: its structure, its first language, the other one, or the course.
#[derive(Clone, Copy)]
enum Part {
    Structure,
    First,
    Other,
    Course,
}

use Part::{Course, First, Other, Structure};

/// What is done with each piece, in the order of the guide, and whether it is taken back after the next command.
const EDITS: [(Part, Edit, bool); 23] = [
    (First, Stands, false),
    (First, Instead, false),
    (First, Stands, false),
    (First, Instead, false),
    (Structure, Wake, false),
    (Structure, Key(""), false),
    (First, Wake, false),
    (Structure, Key("signs"), true),
    (First, Longer, true),
    (Structure, Wake, false),
    (Structure, Key(""), false),
    (First, Wake, false),
    (Structure, Key("how-often"), true),
    (First, Behind("signs", "why.friends"), false),
    (First, Key("card"), false),
    (First, Key("card"), false),
    (Course, Key(""), false),
    (Other, Key(""), false),
    (Other, Wake, false),
    (Other, Body("sam", true), false),
    (Other, Key("card"), false),
    (Other, End, false),
    (First, Body("begin", false), false),
];

struct Guide {
    home: tempfile::TempDir,
    /// Where whoever follows it stands.
    here: PathBuf,
    language: &'static str,
    other: &'static str,
    module: &'static str,
    borrowed: &'static str,
    shown: String,
    taken_back: Option<(PathBuf, String)>,
    wrong: Vec<String>,
}

impl Guide {
    fn path(&self, part: Part) -> PathBuf {
        match part {
            Structure => self.here.join(self.module).join("lesson.toml"),
            First => self.here.join(self.module).join(format!("{}.toml", self.language)),
            Other => self.here.join(self.module).join(format!("{}.toml", self.other)),
            Course => self.here.join("course.toml"),
        }
    }

    /// Types each line, and gives what was said.
    fn type_in(&mut self, commands: &str) -> String {
        let mut said = String::new();
        for line in commands.lines() {
            let words = words(line);
            match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                ["mkdir", name] => fs::create_dir(self.here.join(name)).expect("made"),
                ["cd", ".."] => drop(self.here.pop()),
                ["cd", name] => self.here.push(name),
                ["vangnet", arguments @ ..] => said.push_str(&self.run(arguments)),
                other => panic!("{other:?} is no command"),
            }
        }
        if let Some((path, text)) = self.taken_back.take() {
            fs::write(path, text).expect("written");
        }
        said
    }

    fn run(&self, arguments: &[&str]) -> String {
        let here = self.here.display().to_string();
        let is_new = arguments[0] == "new" && !arguments.contains(&"--lessons");
        let mut typed: Vec<String> = arguments.iter().map(|word| (*word).to_owned()).collect();
        for at in 0..typed.len() {
            if typed[at] == "." || (at > 0 && typed[at - 1] == "--lessons") {
                typed[at] = self.here.join(&typed[at]).display().to_string().trim_end_matches("/.").to_owned();
            }
        }
        if is_new {
            typed.extend(["--lessons".to_owned(), here.clone()]);
        }
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let home = self.home.path().join("data");
        let ran = run_in(&home, &typed, "", &[("VANGNET_LANG", self.language)]);
        assert_eq!(ran.errors, "", "{arguments:?}");
        let out = ran.out.replace(&here, ".");
        out.lines().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    fn edit(&mut self, part: Part, edit: &Edit, piece: &str) {
        let path = self.path(part);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut lines: Vec<&str> = text.lines().collect();
        let new: Vec<&str> = piece.lines().collect();
        let find = |lines: &[&str], from: usize, wanted: &dyn Fn(&str) -> bool| {
            let found = lines[from..].iter().position(|line| wanted(line)).map(|at| from + at);
            found.unwrap_or_else(|| panic!("{} has no place for\n{piece}", path.display()))
        };
        let page = |lines: &[&str], page: &str| match page {
            "" => 0,
            page => find(lines, 0, &|line| line.starts_with(&format!("[page.{page}]"))) + 1,
        };
        match edit {
            Stands => assert!(text.contains(piece), "{} lacks {piece}", path.display()),
            Instead => {
                let at = find(&lines, 0, &|line| line == self.shown.trim_end());
                lines.splice(at..=at, new);
            }
            Wake => {
                let head = new[0].split(']').next().unwrap_or_default();
                let at = find(&lines, 0, &|line| line.starts_with(&format!("# {head}]")));
                // An empty line in a text has no # before it.
                let (mut end, mut is_text) = (at, false);
                while lines.get(end).is_some_and(|line| line.starts_with('#') || is_text) {
                    is_text ^= lines[end].matches("\"\"\"").count() % 2 == 1;
                    end += 1;
                }
                lines.splice(at..end, new);
            }
            Key(name) => {
                let of = |line: &str| line.trim_start_matches("# ").split(" = ").next().unwrap_or_default().to_owned();
                let remarks = new.iter().take_while(|line| line.starts_with("# allow")).count();
                for (nth, line) in new.iter().enumerate().skip(remarks) {
                    let at = find(&lines, page(&lines, name), &|old| of(old) == of(line));
                    let from = if nth == remarks { 0 } else { nth };
                    lines.splice(at..=at, new[from..=nth].to_vec());
                }
            }
            Longer => {
                let at = find(&lines, 0, &|line| !line.is_empty() && new[0].starts_with(line));
                lines.splice(at..=at, new);
            }
            Behind(name, key) => {
                let at = find(&lines, page(&lines, name), &|line| line.starts_with(key)) + 1;
                lines.splice(at..at, new);
            }
            Body(name, is_first) => {
                let first = find(&lines, page(&lines, name), &|line| line == "body = \"\"\"") + 1;
                let at = if *is_first { first } else { find(&lines, first, &|line| line == "\"\"\"") - 1 };
                lines.splice(at..=at, new);
            }
            End => lines.extend([""].into_iter().chain(new)),
        }
        fs::write(&path, lines.join("\n") + "\n").expect("written");
        piece.clone_into(&mut self.shown);
    }

    /// Takes the pages of the other language from the module that was laid out beside.
    fn borrow(&self) {
        let borrowed = self.here.parent().expect("above").join(self.borrowed).join(self.module);
        let borrowed = fs::read_to_string(borrowed.join(format!("{}.toml", self.other))).expect("laid out");
        let path = self.path(Other);
        let own = fs::read_to_string(&path).expect("there");
        let own = own.split_once("# [page.sam]").map_or("", |(own, _)| own);
        let from = borrowed.find("[page.sam]").expect("the page");
        let end = borrowed.find("[page.end]").expect("the last page");
        let note = end + borrowed[end..].find("\nnote = ").expect("a note") + 1;
        let note = note + borrowed[note..].find('\n').expect("the end of the line") + 1;
        fs::write(path, format!("{own}{}", &borrowed[from..note])).expect("written");
    }

    fn follow(&mut self, blocks: Vec<Block>) {
        let mut edits = EDITS.iter().collect::<VecDeque<_>>();
        let mut said = None;
        for (tag, text, line) in blocks {
            match tag.as_str() {
                "sh" => {
                    let is_screen = text.contains(" preview ") && !text.contains("--plain");
                    let out = self.type_in(&text);
                    said = Some(out).filter(|_| !is_screen);
                }
                "text" => {
                    if let Some(said) = said.take().filter(|said| !said.contains(&text)) {
                        self.wrong.push(format!("line {line} prints\n{text}\nand the program says\n{said}"));
                    }
                }
                _ => {
                    let (part, edit, is_tried) = edits.pop_front().expect("an edit for each piece");
                    if matches!(edit, Body("sam", _)) {
                        self.borrow();
                    }
                    if *is_tried {
                        let path = self.path(*part);
                        self.taken_back = fs::read_to_string(&path).ok().map(|text| (path, text));
                    }
                    self.edit(*part, edit, &text);
                }
            }
        }
        assert!(edits.is_empty(), "{} pieces fewer than edits", edits.len());
    }
}

/// The words of a typed line; what stands between quotation marks is one.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

/// A fenced block: its tag, its text and its line.
type Block = (String, String, usize);

/// The fenced blocks of the half hour.
fn blocks(path: &Path, last: &str) -> Vec<Block> {
    let guide = fs::read_to_string(path).expect("the guide").replace("\r\n", "\n");
    let (mut blocks, mut open) = (Vec::new(), None::<Block>);
    for (at, line) in guide.lines().take_while(|line| *line != last).enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(tag), None) => open = Some((tag.to_owned(), String::new(), at + 1)),
            (None, Some((_, text, _))) => text.push_str(&format!("{line}\n")),
            (None, None) => {}
        }
    }
    blocks
}

#[test]
fn whoever_follows_the_guide_to_the_letter_sees_what_it_prints() {
    for (file, language, other, module, borrowed, last) in [
        ("docs/authors.md", "en", "nl", "listen-first", "dutch", "## Help from your editor"),
        ("docs/authors.nl.md", "nl", "en", "eerst-luisteren", "engels", "## Hulp van uw editor"),
    ] {
        let home = tempfile::tempdir().expect("a folder");
        let here = home.path().canonicalize().expect("there");
        let mut guide = Guide {
            home,
            here,
            language,
            other,
            module,
            borrowed,
            shown: String::new(),
            taken_back: None,
            wrong: Vec::new(),
        };
        let blocks = blocks(&root().join(file), last);
        assert!(blocks.len() > 50, "{file}");
        guide.follow(blocks);
        assert!(guide.wrong.is_empty(), "{file}\n{}", guide.wrong.join("\n"));
    }
}
