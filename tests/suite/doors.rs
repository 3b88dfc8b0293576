//! The command line: whole runs in the process, and a few of the real binary.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::walk::now;
use vangnet::environment::Environment;
use vangnet::failure::Exit;

/// What a run said and how it ended.
#[derive(Debug)]
pub struct Ran {
    pub out: String,
    pub errors: String,
    pub exit: Exit,
}

/// Runs the program in the process, with `home` as the data folder and `typed` as the keyboard.
pub fn run_in(home: &Path, arguments: &[&str], typed: &str, variables: &[(&str, &str)]) -> Ran {
    run_at(home, arguments, typed, variables, None)
}

/// The same before a terminal with so many columns, when there is one.
pub fn run_at(home: &Path, arguments: &[&str], typed: &str, variables: &[(&str, &str)], columns: Option<u16>) -> Ran {
    run_on(&now, home, arguments, typed, variables, columns)
}

/// The same at a moment.
pub fn run_on(
    clock: &dyn Fn() -> Timestamp,
    home: &Path,
    arguments: &[&str],
    typed: &str,
    variables: &[(&str, &str)],
    columns: Option<u16>,
) -> Ran {
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let environment = Environment {
        arguments: std::iter::once("vangnet").chain(arguments.iter().copied()).map(Into::into).collect(),
        variables: variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect::<BTreeMap<_, _>>(),
        input: &mut typed.as_bytes(),
        output: &mut out,
        errors: &mut errors,
        input_is_terminal: false,
        output_is_terminal: columns.is_some(),
        size: columns.map(|columns| (columns, 24)),
        clock,
        zone: TimeZone::UTC,
        pause: &|| {},
        seed: 42,
        data_home: Some(home.to_owned()),
    };
    let exit = vangnet::run(environment);
    Ran { out: String::from_utf8(out).expect("text"), errors: String::from_utf8(errors).expect("text"), exit }
}

fn run(arguments: &[&str]) -> Ran {
    let home = tempfile::tempdir().expect("a folder");
    run_in(home.path(), arguments, "", &[])
}

fn json(arguments: &[&str]) -> Value {
    let ran = run(arguments);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{arguments:?}");
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{arguments:?}: {error}\n{}", ran.out))
}

#[test]
fn help_speaks_both_languages() {
    let english = run(&["--help"]);
    assert!(english.out.contains("Usage: vangnet") && english.out.contains("Help now"), "{}", english.out);
    let dutch = run(&["--lang", "nl", "--help"]);
    assert!(dutch.out.contains("Gebruik: vangnet") && dutch.out.contains("Hulp nu"), "{}", dutch.out);
    for verb in ["open", "now", "helplines", "list", "check", "progress", "forget", "completions", "man"] {
        assert!(dutch.out.contains(verb), "{verb}");
        let ran = run(&["--lang=nl", verb, "--help"]);
        assert_eq!(ran.exit, Exit::Done);
        assert!(ran.out.contains("Gebruik:") && !ran.out.contains("Print help"), "{verb}: {}", ran.out);
    }
}

#[test]
fn what_is_not_understood_says_what_and_what_to_do() {
    for (arguments, words) in [
        (&["--lang", "nl", "opne", "x"][..], &["‘opne’", "open", "vangnet --help"][..]),
        (&["--lang", "nl", "--plian"], &["‘--plian’", "--plain"]),
        (&["--lang", "nl", "--role", "boss"], &["‘boss’", "parent, teacher, youth-worker"]),
        (&["--lang", "nl", "open"], &["Er ontbreekt iets"]),
        (&["--lang", "xx"], &["‘xx’", "en, ", "nl"]),
        (&["--lang", "nl", "open", "nothing"], &["‘nothing’", "sextortion"]),
        (&["--lang", "nl", "open", "sextortion/dor"], &["‘dor’", "door"]),
        (&["--lang", "nl", "now", "nothing"], &["‘nothing’", "blackmail-now"]),
        (&["--lang", "nl", "helplines", "--region", "mars"], &["‘mars’", "bq-bo"]),
        (&["--lang", "nl", "--lessons", "/no/such/folder", "list"], &["/no/such/folder"]),
    ] {
        let ran = run(arguments);
        assert_eq!(ran.exit, Exit::Trouble, "{arguments:?}");
        assert_eq!(ran.out, "", "{arguments:?}");
        for word in words {
            assert!(ran.errors.contains(word), "{arguments:?}: {word} is not in {:?}", ran.errors);
        }
    }
}

#[test]
fn list_is_stable_json() {
    let list = json(&["list", "--format", "json", "--lang", "nl"]);
    assert_eq!(list["format"], 1);
    let modules = list["modules"].as_array().expect("a list");
    let course = super::support::course();
    let ids: Vec<&str> = modules.iter().filter_map(|module| module["id"].as_str()).collect();
    assert_eq!(ids, course.ids().map(|id| id.as_str()).collect::<Vec<_>>());
    let sextortion = modules.iter().find(|module| module["id"] == "sextortion").expect("the module");
    assert_eq!(sextortion["title"], "Sextortion");
    for key in ["minutes", "pages", "questions", "conversations"] {
        assert!(sextortion[key].as_u64().is_some_and(|count| count > 0), "{key}: {sextortion}");
    }
    for language in course.languages() {
        let language = language.as_str();
        for state in ["reviewed", "draft", "behind", "missing"] {
            assert!(sextortion["languages"][language][state].is_u64(), "{language} {state}");
        }
        assert_eq!(sextortion["languages"][language]["missing"], 0);
    }
    assert!(sextortion["kinds"]["scenario"].is_u64());
}

#[test]
fn helplines_are_stable_json() {
    let lines = json(&["helplines", "--format", "json", "--region", "nl", "--lang", "en"]);
    assert_eq!((&lines["format"], &lines["region"], &lines["language"]), (&1.into(), &"nl".into(), &"en".into()));
    let line = lines["lines"].as_array().expect("a list").iter().find(|line| line["id"] == "helpwanted").expect("it");
    assert_eq!(line["phone"], "020-261 52 75");
    assert!(line["topics"].as_array().is_some_and(|topics| topics.contains(&"images".into())));
    for key in ["name", "web", "whom", "hours", "cost", "anonymous", "always", "verify", "checked"] {
        assert!(line.get(key).is_some(), "{key}");
    }
}

#[test]
fn check_is_stable_json_and_its_exit_code_tells() {
    let clean = json(&["check", "--format", "json"]);
    let warnings = clean["diagnostics"].as_array().map_or(0, Vec::len);
    assert_eq!((&clean["format"], &clean["errors"], &clean["warnings"]), (&1.into(), &0.into(), &warnings.into()));
    let home = tempfile::tempdir().expect("a folder");
    let lesson = home.path().join("x");
    fs::create_dir(&lesson).expect("made");
    fs::write(lesson.join("lesson.toml"), "id = \"x\"\nsource = \"nl\"\npages = [\"a\"]\n[page.a]\nkind = \"stry\"\n")
        .expect("written");
    fs::write(lesson.join("nl.toml"), "title = \"T\"\nsummary = \"S\"\n[page.a]\nheading = \"H\"\nbody = \"B\"\n")
        .expect("written");
    let folder = home.path().to_str().expect("a path");
    let ran = run(&["check", folder, "--format", "json", "--lang", "en"]);
    assert_eq!(ran.exit, Exit::ContentErrors);
    let found: Value = serde_json::from_str(&ran.out).expect("JSON");
    let list = found["diagnostics"].as_array().expect("a list");
    let first = list.iter().find(|one| one["code"] == "bad-value").expect("it");
    assert_eq!((&first["file"], &first["line"], &first["column"]), (&"x/lesson.toml".into(), &5.into(), &8.into()));
    assert_eq!(
        (&first["code"], &first["suggestion"], &first["severity"]),
        (&"bad-value".into(), &"story".into(), &"error".into())
    );
    let text = run(&["check", lesson.to_str().expect("a path"), "--lang", "en"]);
    assert_eq!(text.exit, Exit::ContentErrors);
    assert!(text.out.contains("x/lesson.toml:5:8") && text.out.contains("^^^^^^"), "{}", text.out);
    assert!(text.out.contains("Did you mean ‘story’?") && text.out.contains("Found: 1 error"), "{}", text.out);
}

#[test]
fn progress_is_kept_shown_and_forgotten() {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("vangnet/progress.toml");
    let ran = run_in(home.path(), &["--lang", "nl", "--plain", "open", "sextortion"], "verder\nverder\n", &[]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
    assert!(ran.out.contains("Pagina 3 van"), "{}", ran.out);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
    }
    let shown = run_in(home.path(), &["progress", "--format", "json"], "", &[]);
    let shown: Value = serde_json::from_str(&shown.out).expect("JSON");
    assert_eq!((&shown["format"], &shown["kept"]), (&1.into(), &true.into()));
    assert_eq!(shown["modules"]["sextortion"]["pages_seen"], 3);
    assert!(shown["file"].as_str().is_some_and(|path| path.ends_with("progress.toml")));
    let kept = run_in(home.path(), &["forget", "--lang", "nl"], "nee\n", &[]);
    assert!(kept.out.contains("niets verwijderd") && file.exists(), "{}", kept.out);
    let gone = run_in(home.path(), &["forget", "--lang", "nl"], "ja\n", &[]);
    assert!(gone.out.contains("Verwijderd") && !file.exists(), "{}", gone.out);
    run_in(home.path(), &["--plain", "open", "sextortion"], "next\n", &[]);
    assert!(file.exists());
    let silent = run_in(home.path(), &["forget", "--yes"], "", &[]);
    assert!(!silent.out.contains('?') && !home.path().join("vangnet").exists(), "{}", silent.out);
}

#[test]
fn no_save_writes_nothing_not_even_the_folder() {
    let home = tempfile::tempdir().expect("a folder");
    let ran = run_in(home.path(), &["--no-save", "--plain", "open", "sextortion"], "next\nnext\n1\nquit\n", &[]);
    assert_eq!(ran.exit, Exit::Done);
    assert_eq!(fs::read_dir(home.path()).expect("the folder").count(), 0);
}

#[test]
fn a_damaged_progress_file_is_set_aside_and_said_and_a_newer_one_left_alone() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("vangnet");
    fs::create_dir(&folder).expect("made");
    fs::write(folder.join("progress.toml"), "half a fi").expect("written");
    let ran = run_in(home.path(), &["--plain", "--lang", "en"], "quit\n", &[]);
    assert!(ran.out.contains("could not be read"), "{}", ran.out);
    let aside: Vec<_> = fs::read_dir(&folder).expect("there").map(|entry| entry.expect("it").file_name()).collect();
    assert!(aside.iter().any(|name| name.to_string_lossy().starts_with("progress-unreadable-")), "{aside:?}");
    fs::write(folder.join("progress.toml"), "version = 99\n").expect("written");
    let ran = run_in(home.path(), &["--plain", "--lang", "en"], "2\nnext\nquit\n", &[]);
    assert!(ran.out.contains("newer version"), "{}", ran.out);
    assert_eq!(fs::read_to_string(folder.join("progress.toml")).expect("there"), "version = 99\n");
}

#[test]
fn the_conversation_goes_on_where_it_was_left() {
    let home = tempfile::tempdir().expect("a folder");
    run_in(home.path(), &["--plain", "--lang", "en", "open", "sextortion/talk"], "1\nleave\n", &[]);
    let again = run_in(home.path(), &["--plain", "--lang", "en", "open", "sextortion"], "", &[]);
    assert!(again.out.contains("The conversation with Daan") && again.out.contains("You say:"), "{}", again.out);
}

#[test]
fn leaving_fast_says_nothing_more() {
    let ran = run(&["--plain", "--lang", "en", "open", "sextortion"]);
    let home = tempfile::tempdir().expect("a folder");
    let left = run_in(home.path(), &["--plain", "--lang", "en", "open", "sextortion"], "leave\n", &[]);
    assert!(ran.out.starts_with(left.out.trim_end_matches("leave\n").trim_end()), "{}", left.out);
    assert!(left.out.ends_with("leave\n"), "{}", left.out);
}

#[test]
fn completions_and_the_manual_come_out() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(run(&["completions", shell]).out.contains("vangnet"), "{shell}");
    }
    assert!(run(&["man"]).out.contains(".TH"));
}

#[test]
fn a_stamp_is_recorded_and_shown() {
    let home = tempfile::tempdir().expect("a folder");
    let module = home.path().join("first");
    fs::create_dir(&module).expect("made");
    for name in ["lesson.toml", "nl.toml"] {
        let from = super::support::root().join("tests/good/first").join(name);
        fs::copy(from, module.join(name)).expect("copied");
    }
    fs::copy(super::support::root().join("tests/good/sources.toml"), home.path().join("sources.toml")).expect("copied");
    let folder = home.path().to_str().expect("a path");
    let stamp =
        ["translate", "stamp", "first", "nl", "--checked", "speaker", "--by", "Een \"lezer\"", "--lessons", folder];
    let ran = run(&stamp);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
    let list = json(&["list", "--format", "json", "--lessons", folder]);
    let states = &list["modules"][0]["languages"]["nl"];
    assert_eq!(states["draft"], 0, "{states}");
    assert!(states["reviewed"].as_u64().is_some_and(|count| count > 10), "{states}");
    // When the source changes, the stamp no longer counts.
    let text = fs::read_to_string(module.join("nl.toml")).expect("there").replace("Dank u.", "Tot ziens.");
    fs::write(module.join("nl.toml"), text).expect("written");
    let list = json(&["list", "--format", "json", "--lessons", folder]);
    assert_eq!(list["modules"][0]["languages"]["nl"]["behind"], 1);
}

#[test]
fn a_new_module_is_complete_clean_and_can_be_walked() {
    let languages = super::support::languages();
    for language in super::support::promised() {
        let language = language.as_str();
        let typed =
            |id: &str| languages.get(language).text(id).split_whitespace().next().unwrap_or_default().to_owned();
        let (next, stop) = (typed("words-next"), typed("words-quit"));
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("lessons");
        let path = folder.to_str().expect("a path");
        let ran = run(&["--lang", language, "new", "first", "--lessons", path]);
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{}", ran.out);
        assert!(ran.out.contains("first/lesson.toml"), "it says what it made: {}", ran.out);
        let again = run(&["--lang", language, "new", "first", "--lessons", path]);
        assert_eq!(again.exit, Exit::Trouble, "it does not write over a module: {}", again.out);
        let checked = run(&["check", path, "--deny", "warnings"]);
        assert_eq!(checked.exit, Exit::Done, "{}", checked.out);
        let lesson = fs::read_to_string(folder.join("first/lesson.toml")).expect("there");
        assert!(lesson.contains("#:schema"), "editors find the schema: {lesson}");
        let prose = folder.join(format!("first/{language}.toml"));
        let said = fs::read_to_string(&prose).expect("there");
        let lines = said.lines().filter(|line| !line.starts_with("can = ")).map(|line| line.to_owned() + "\n");
        fs::write(&prose, lines.collect::<String>()).expect("written");
        let checked = run(&["check", path, "--lang", language]);
        assert!(checked.out.contains("can = [\"…\"]"), "what is missing is shown in its shape: {}", checked.out);
        fs::write(&prose, said).expect("written");
        let typed = format!("{next}\n{next}\n{stop}\n");
        let arguments = ["--lang", language, "--lessons", path, "--plain", "open", "first"];
        let walked = run_in(home.path(), &arguments, &typed, &[]);
        assert_eq!((walked.exit, walked.errors.as_str()), (Exit::Done, ""));
    }
}

#[test]
fn a_language_is_laid_out_and_a_typo_can_be_stamped_again() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("lessons");
    let path = folder.to_str().expect("a path");
    assert_eq!(run(&["--lang", "nl", "new", "first", "--lessons", path]).exit, Exit::Done);
    let ran = run(&["translate", "new", "pap", "--lessons", path]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
    let laid = fs::read_to_string(folder.join("first/pap.toml")).expect("laid out");
    let source = fs::read_to_string(folder.join("first/nl.toml")).expect("there");
    let pages = |text: &str| text.lines().filter(|line| line.contains("[page.")).count();
    assert_eq!(pages(&laid), pages(&source), "{laid}");
    let stamp = ["translate", "stamp", "first", "nl", "--checked", "speaker", "--by", "A", "--lessons", path];
    assert_eq!(run(&stamp).exit, Exit::Done);
    let typo = source.replacen("heading = \"", "heading = \"x", 1);
    fs::write(folder.join("first/nl.toml"), typo).expect("written");
    let states = |list: &Value| list["modules"][0]["languages"]["nl"].clone();
    assert_eq!(states(&json(&["list", "--format", "json", "--lessons", path]))["behind"], 1);
    let same = run(&["translate", "same-meaning", "first", "nl", "--lessons", path]);
    assert_eq!((same.exit, same.errors.as_str()), (Exit::Done, ""));
    let after = states(&json(&["list", "--format", "json", "--lessons", path]));
    assert_eq!((after["behind"].as_u64(), after["draft"].as_u64()), (Some(0), Some(0)), "who checked it still stands");
}

#[test]
fn a_rule_and_a_schema_can_be_asked_for() {
    let explained = run(&["--lang", "nl", "explain", "blame"]);
    assert_eq!(explained.exit, Exit::Done);
    assert!(explained.out.lines().count() > 5, "{}", explained.out);
    let unknown = run(&["explain", "blam"]);
    assert_eq!(unknown.exit, Exit::Trouble);
    assert!(unknown.errors.contains("blam"), "{}", unknown.errors);
    let kinds = run(&["schema"]).out;
    for kind in ["lesson", "prose", "region", "sources"] {
        assert!(kinds.contains(kind), "{kinds}");
        let schema: Value = serde_json::from_str(&run(&["schema", kind]).out).expect("JSON");
        assert!(schema["$schema"].is_string(), "{kind}");
    }
}

#[test]
fn a_preview_shows_the_folder_in_plain_lines_and_says_what_is_wrong() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("lessons");
    let path = folder.to_str().expect("a path");
    assert_eq!(run(&["--lang", "nl", "new", "first", "--lessons", path]).exit, Exit::Done);
    let shown = run(&["--lang", "nl", "--plain", "preview", path]);
    assert_eq!(shown.exit, Exit::Done, "{}", shown.errors);
    let prose = fs::read_to_string(folder.join("first/nl.toml")).expect("there");
    fs::write(folder.join("first/nl.toml"), prose.replacen("heading", "haeding", 1)).expect("written");
    let broken = run(&["--lang", "nl", "--plain", "preview", path]);
    assert!(broken.out.contains("first/nl.toml:"), "{}", broken.out);
}

#[test]
fn doctor_helps_and_names_nobody() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().to_str().expect("a path").to_owned();
    let data = home.path().join("data");
    let arguments = ["--data-dir", data.to_str().expect("a path"), "doctor"];
    let ran = run_in(
        home.path(),
        &arguments,
        "",
        &[("HOME", &path), ("TERM", "xterm"), ("SSH_TTY", "/dev/pts/7"), ("USER", "anna")],
    );
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
    assert!(ran.out.contains(env!("CARGO_PKG_VERSION")) && ran.out.contains("TERM=xterm"), "{}", ran.out);
    assert!(ran.out.contains("~/data/progress.toml"), "{}", ran.out);
    for name in [path.as_str(), "anna", "/dev/pts/7"] {
        assert!(!ran.out.contains(name), "{name} is personal: {}", ran.out);
    }
}

#[test]
fn the_program_runs_twice_in_one_process() {
    assert_eq!(run(&["list"]).out, run(&["list"]).out);
}

/// The real binary, away from everything of this user.
pub fn binary(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vangnet"));
    command
        .env_clear()
        .env("LANG", "nl_NL.UTF-8")
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .env("USERPROFILE", home)
        .env("APPDATA", home);
    command
}

#[test]
fn the_binary_walks_two_pages_from_a_pipe() {
    use std::io::Write;
    let home = tempfile::tempdir().expect("a folder");
    let mut child = binary(home.path())
        .args(["--plain", "open", "sextortion"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("a pipe").write_all(b"next\nnext\n").expect("written");
    let ended = child.wait_with_output().expect("it ends");
    let said = String::from_utf8(ended.stdout).expect("text");
    assert!(ended.status.success());
    assert!(said.contains("Pagina 1 van") && said.contains("Pagina 3 van"), "{said}");
    assert!(!said.contains('\u{1b}'), "no escape codes in plain lines");
}

#[cfg(unix)]
#[test]
fn a_reader_who_goes_away_is_no_trouble() {
    let home = tempfile::tempdir().expect("a folder");
    let shell = format!("set -o pipefail; '{}' helplines | head -n 1", env!("CARGO_BIN_EXE_vangnet"));
    let ended = Command::new("bash").args(["-c", &shell]).env("HOME", home.path()).output().expect("a shell");
    assert!(ended.status.success(), "{ended:?}");
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}
