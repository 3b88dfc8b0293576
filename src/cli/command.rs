//! The command line as clap knows it, in the language of the reader.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use crate::preferences::Theme;
use vangnet_core::html::{Age, Paper};
use vangnet_core::messages::Messages;
use vangnet_core::model::{Checked, Role};

/// The fewest letters a line may be asked to have.
pub(super) const NARROWEST: usize = 8;

/// Help stands in lines of at most `width` letters.
pub fn command(words: &Messages, width: usize) -> Command {
    let base = Base { words, width };
    let version = flag("version", words, "cli-version").short('V').action(ArgAction::Version).display_order(90);
    base.command("vangnet", "vangnet [--lang L] [VERB]", "cli-about")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(version)
        .disable_version_flag(true)
        .subcommands(verbs(base))
        .args(globals(words).map(|argument| argument.global(true)))
}

/// What every command has: headings in the language of the reader, and lines of one width.
#[derive(Clone, Copy)]
struct Base<'w> {
    words: &'w Messages,
    width: usize,
}

impl Base<'_> {
    fn command(self, name: &'static str, usage: &'static str, about: &str) -> Command {
        let Self { words, width } = self;
        let [usage_word, verbs, options] = ["cli-usage", "cli-verbs", "cli-options"].map(|id| words.text(id));
        let verbs = match name {
            "vangnet" | "translate" => format!("{verbs}:\n{{subcommands}}\n\n"),
            _ => String::new(),
        };
        let usage = broken(usage, cells(&usage_word) + 2, width);
        Command::new(name)
            .term_width(width)
            .about(words.text(about))
            .override_usage(usage)
            .help_template(format!("{{about}}\n\n{usage_word}: {{usage}}\n\n{verbs}{options}:\n{{options}}\n"))
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .arg(flag("help", words, "cli-help").short('h').action(ArgAction::Help).display_order(91))
    }
}

/// A line of usage that stands behind some cells, in lines that are set in.
fn broken(usage: &str, behind: usize, width: usize) -> String {
    let mut at = behind;
    let mut text = String::new();
    for word in usage.split(' ') {
        let fits = at + 1 + word.len() <= width;
        match (text.is_empty(), fits) {
            (true, _) => {}
            (false, true) => text.push(' '),
            (false, false) => text.push_str("\n    "),
        }
        at = if fits || text.is_empty() { at + 1 } else { 4 } + word.len();
        text.push_str(word);
    }
    text
}

fn cells(word: &str) -> usize {
    word.chars().count()
}

fn verbs(base: Base<'_>) -> Vec<Command> {
    let words = base.words;
    let verb = |name, usage, about| base.command(name, usage, about);
    let shells = ["bash", "elvish", "fish", "powershell", "zsh"];
    vec![
        verb("open", "vangnet open MODULE[/PAGE]", "cli-open").arg(word("module").required(true)),
        verb("review", "vangnet review [--list]", "cli-review").arg(flag("list", words, "cli-review-list")),
        verb("now", "vangnet now [SITUATION] [--format json]", "cli-now").arg(word("situation")).arg(format(words)),
        verb("helplines", "vangnet helplines [--format json]", "cli-helplines").arg(format(words)),
        verb("guide", "vangnet guide", "cli-guide"),
        verb("present", "vangnet present MODULE [--for ROLE] [--minutes N] [--pages P,P]", "cli-present")
            .arg(word("module").required(true))
            .arg(audience(words))
            .arg(minutes(words).default_value("60").hide_default_value(true))
            .arg(option("pages", "P,P", words, "cli-present-pages")),
        verb("notes", "vangnet notes", "cli-notes"),
        verb("list", "vangnet list [--format json]", "cli-list").arg(format(words)),
        print(base),
        evening(base),
        verb("slip", "vangnet slip [--title TEXT] [--date DATE]", "cli-slip")
            .arg(option("title", "TEXT", words, "cli-slip-title"))
            .arg(option("date", "DATE", words, "cli-slip-date")),
        verb(
            "check",
            "vangnet check [DIR] [--deny warnings] [--all] [--readability] [--guess] [--format F]",
            "cli-check",
        )
        .arg(word("dir"))
        .arg(option("deny", "warnings", words, "cli-check-deny").value_parser(["warnings"]))
        .arg(flag("all", words, "cli-check-all"))
        .arg(flag("readability", words, "cli-check-readability"))
        .arg(flag("guess", words, "cli-check-guess"))
        .arg(format(words).value_parser(["text", "json", "github"]).value_name("text|json|github")),
        verb("new", "vangnet new MODULE [--lang L] [--lessons DIR]", "cli-new").arg(word("module").required(true)),
        verb("preview", "vangnet preview DIR [PAGE] [--poll]", "cli-preview")
            .arg(word("dir").required(true))
            .arg(word("page"))
            .arg(flag("poll", words, "cli-preview-poll")),
        verb("explain", "vangnet explain [CODE]", "cli-explain").arg(word("code")),
        verb("schema", "vangnet schema [KIND]", "cli-schema").arg(word("kind")),
        verb("progress", "vangnet progress [--format json]", "cli-progress").arg(format(words)),
        verb("record", "vangnet record [--from DATE] [--name-on-paper] [--text] [--format json]", "cli-record")
            .arg(option("from", "DATE", words, "cli-record-from"))
            .arg(flag("name-on-paper", words, "cli-record-name"))
            .arg(flag("text", words, "cli-print-text"))
            .arg(
                option("format", "html|text|json", words, "cli-record-format")
                    .value_parser(["html", "text", "json"])
                    .conflicts_with("text"),
            ),
        verb("forget", "vangnet forget [MODULE[/PAGE]] [--yes]", "cli-forget").arg(word("module")).arg(flag(
            "yes",
            words,
            "cli-forget-yes",
        )),
        translate(base),
        verb("doctor", "vangnet doctor", "cli-doctor"),
        verb("completions", "vangnet completions SHELL", "cli-completions")
            .arg(word("shell").required(true).value_parser(shells)),
        verb("man", "vangnet man", "cli-man"),
    ]
}

fn print(base: Base<'_>) -> Command {
    let words = base.words;
    let usage = "vangnet print WHAT [MODULE|SITUATION] [--for ROLE] [--answers] [--more] [--minutes N] [--age A] [--fill] [--text]";
    base.command("print", usage, "cli-print")
        .arg(word("what").required(true).value_parser(Paper::ALL.map(|(word, _)| word)))
        .arg(word("about"))
        .arg(flag("answers", words, "cli-print-answers"))
        .arg(flag("more", words, "cli-print-more"))
        .arg(flag("fill", words, "cli-print-fill"))
        .arg(flag("text", words, "cli-print-text"))
        .args(gathering(words))
        .arg(minutes(words))
}

fn evening(base: Base<'_>) -> Command {
    let words = base.words;
    let usage = "vangnet evening FOLDER [--for ROLE] [--minutes N] [--module M] [--age A] [--when T] [--where T]";
    base.command("evening", usage, "cli-evening")
        .arg(word("folder").required(true).value_parser(value_parser!(PathBuf)))
        .arg(option("module", "M", words, "cli-evening-module"))
        .args(gathering(words))
        .arg(minutes(words))
}

fn minutes(words: &Messages) -> Arg {
    option("minutes", "N", words, "cli-minutes").value_parser(value_parser!(u32).range(20..=240))
}

/// For whom an evening or a paper is.
fn audience(words: &Messages) -> Arg {
    option("for", "ROLE", words, "cli-for").value_parser(Role::NAMES)
}

/// For whom, and what stands on an invitation.
fn gathering(words: &Messages) -> [Arg; 4] {
    [
        audience(words),
        option("age", "A", words, "cli-age").value_parser(Age::NAMES),
        option("when", "T", words, "cli-when"),
        option("where", "T", words, "cli-where"),
    ]
}

fn translate(base: Base<'_>) -> Command {
    let words = base.words;
    let verb = |name, usage, about| base.command(name, usage, about);
    let place = |name, usage, about| {
        let command = verb(name, usage, about).arg(word("module").required(true)).arg(word("language").required(true));
        command.arg(Arg::new("page").long("page").value_name("P").help(words.text("cli-stamp-page")))
    };
    let stamp =
        "vangnet translate stamp MODULE LANG [--page P] --checked none|speaker|professional --by NAME --lessons DIR";
    let same_meaning = "vangnet translate same-meaning MODULE LANG [--page P] --lessons DIR";
    let checked = option("checked", "HOW", words, "cli-stamp-checked").required(true);
    let by = option("by", "NAME", words, "cli-stamp-by").default_value("").hide_default_value(true);
    verb("translate", "vangnet translate VERB", "cli-translate").subcommand_required(true).subcommands([
        verb("status", "vangnet translate status [--lessons DIR] [--format json]", "cli-translate-status")
            .arg(format(words)),
        place("stamp", stamp, "cli-stamp").arg(checked.value_parser(Checked::ALL.map(|(word, _)| word))).arg(by),
        place("same-meaning", same_meaning, "cli-same-meaning"),
        verb("new", "vangnet translate new LANG --lessons DIR", "cli-new-language")
            .arg(word("language").required(true)),
    ])
}

/// A word without a dash.
fn word(name: &'static str) -> Arg {
    Arg::new(name).value_name(name.to_uppercase())
}

fn flag(name: &'static str, words: &Messages, help: &str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.text(help))
}

fn option(name: &'static str, value: &'static str, words: &Messages, help: &str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(words.text(help)).hide_possible_values(true)
}

fn format(words: &Messages) -> Arg {
    let format = option("format", "text|json", words, "cli-format").value_parser(["text", "json"]);
    format.default_value("text").hide_default_value(true)
}

fn globals(words: &Messages) -> [Arg; 9] {
    let option = |name, value, help| option(name, value, words, help);
    [
        option("lang", "L", "cli-lang"),
        option("region", "R", "cli-region"),
        option("role", "ROLE", "cli-role").value_parser(Role::NAMES),
        option("lessons", "DIR", "cli-lessons").value_parser(value_parser!(PathBuf)),
        option("data-dir", "DIR", "cli-data-dir").value_parser(value_parser!(PathBuf)),
        flag("plain", words, "cli-plain"),
        option("width", "N", "cli-width").value_parser(value_parser!(u16).range(NARROWEST as i64..)),
        option("theme", "T", "cli-theme").value_parser(Theme::ALL.map(|(word, _)| word)),
        flag("no-save", words, "cli-no-save"),
    ]
}
