//! The shapes of the command line, in the language of the reader.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use clap_complete::Shell;

use crate::preferences::Theme;
use vangnet_core::messages::Messages;
use vangnet_core::model::Role;

/// What was asked for.
#[derive(Clone, Debug)]
pub struct Cli {
    /// Options that work with every verb.
    pub global: Global,
    /// The verb.
    pub verb: Verb,
}

/// Options that work with every verb.
#[derive(Clone, Debug, Default)]
pub struct Global {
    /// `--region`.
    pub region: Option<String>,
    /// `--role`.
    pub role: Option<Role>,
    /// `--lessons`.
    pub lessons: Option<PathBuf>,
    /// `--data-dir`.
    pub data_dir: Option<PathBuf>,
    /// `--plain`.
    pub plain: bool,
    /// `--theme`.
    pub theme: Option<Theme>,
    /// `--no-save`.
    pub no_save: bool,
    /// `--width`: cells of a line in plain mode.
    pub width: Option<usize>,
}

/// The verbs.
#[derive(Clone, Debug)]
pub enum Verb {
    /// Open the course.
    Learn,
    /// Open a module or a page.
    Open(String),
    /// Help now, for one situation or for all.
    Now(Option<String>),
    /// The help lines of the region.
    HelpLines(Format),
    /// Modules, pages, questions, minutes, languages.
    List(Format),
    /// What is wrong with lessons.
    Check(Check),
    /// Lays out a module.
    New(String),
    /// Shows lessons while they are written: the folder, and a page of it.
    Preview(PathBuf, Option<String>),
    /// What a rule of the check is; all of them when none is named.
    Explain(Option<String>),
    /// The schema of a sort of content file; the names of all when none is named.
    Schema(Option<String>),
    /// What is kept.
    Progress(Format),
    /// Delete what is kept; whether without asking.
    Forget(bool),
    /// What is translated and checked.
    TranslateStatus(Format),
    /// Records who checked a text.
    Stamp(Stamp),
    /// Records that a change of the source did not change what it says.
    SameMeaning(Place),
    /// Lays out the files of a new language.
    NewLanguage(String),
    /// What somebody who helps needs to know.
    Doctor,
    /// Completions for a shell.
    Completions(Shell),
    /// The manual page.
    Man,
}

/// How lessons are checked.
#[derive(Clone, Debug)]
pub struct Check {
    /// The folder; the course inside the program when left out.
    pub folder: Option<PathBuf>,
    /// How diagnostics are written.
    pub format: CheckFormat,
    /// Whether a warning makes the check fail.
    pub deny_warnings: bool,
    /// Whether to add how each module reads.
    pub readability: bool,
}

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// Annotations on GitHub.
    Github,
}

/// Texts of a module.
#[derive(Clone, Debug)]
pub struct Place {
    /// The module.
    pub module: String,
    /// The language of the text.
    pub language: String,
    /// One page; all pages when left out.
    pub page: Option<String>,
}

/// Who checked which text.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// Which text.
    pub place: Place,
    /// How: `none`, `speaker` or `professional`.
    pub checked: String,
    /// By whom.
    pub by: String,
}

/// How output is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// The value of `--lang` in raw arguments, before anything else is understood.
pub fn language_flag(arguments: &[OsString]) -> Option<String> {
    let words: Vec<String> = arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let after = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1).cloned());
    after.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned)))
}

/// What came of reading the command line.
#[derive(Debug)]
pub enum Parsed {
    /// A verb to carry out.
    Run(Box<Cli>),
    /// Text to show, such as help or the version.
    Show(String),
    /// A sentence about what was not understood.
    Wrong(String),
}

/// Reads the command line.
pub fn parse(arguments: &[OsString], words: &Messages) -> Parsed {
    // Most starts say nothing at all: then there is nothing to be understood.
    if arguments.len() <= 1 {
        return Parsed::Run(Box::new(Cli { global: Global::default(), verb: Verb::Learn }));
    }
    match command(words).try_get_matches_from(arguments) {
        Ok(matches) => Parsed::Run(Box::new(cli(&matches))),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            Parsed::Show(error.render().to_string())
        }
        Err(error) => Parsed::Wrong(sentence(&error, words)),
    }
}

/// A sentence about what was not understood, and what to do next.
fn sentence(error: &clap::Error, words: &Messages) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let mut text = match error.kind() {
        ErrorKind::UnknownArgument => words.format("cli-error-argument", &[("given", (&argument).into())]),
        ErrorKind::InvalidSubcommand => {
            let verb = context(ContextKind::InvalidSubcommand);
            words.format("cli-error-verb", &[("given", (&verb).into())])
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            words.format("cli-error-no-value", &[("argument", (&argument).into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let allowed = context(ContextKind::ValidValue);
            let arguments =
                [("given", (&value).into()), ("argument", (&argument).into()), ("allowed", (&allowed).into())];
            if allowed.is_empty() {
                words.format("cli-error-bad-value", &arguments[..2])
            } else {
                words.format("cli-error-value", &arguments)
            }
        }
        ErrorKind::MissingRequiredArgument => words.format("cli-error-missing", &[("argument", (&argument).into())]),
        _ => words.text("cli-error-other"),
    };
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(context)
        .find(|suggested| !suggested.is_empty());
    if let Some(suggested) = suggested {
        text.push(' ');
        text.push_str(&words.format("cli-error-meant", &[("word", (&suggested).into())]));
    }
    text.push(' ');
    text.push_str(&words.text("cli-error-help"));
    text
}

/// The command line as clap knows it, in the language of the reader.
pub fn command(words: &Messages) -> Command {
    let mut command = base("vangnet", "vangnet [--lang L] [VERB]", words)
        .about(words.text("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(words.text("cli-version"))
                .display_order(90),
        )
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommands(verbs(words));
    for argument in globals(words) {
        command = command.arg(argument.global(true));
    }
    command
}

/// What every command has: headings in the language of the reader.
fn base(name: &'static str, usage: &'static str, words: &Messages) -> Command {
    let headings = [words.text("cli-usage"), words.text("cli-verbs"), words.text("cli-options")];
    let [usage_word, verbs, options] = headings;
    let template = if name == "vangnet" {
        format!("{{about}}\n\n{usage_word}: {{usage}}\n\n{verbs}:\n{{subcommands}}\n\n{options}:\n{{options}}\n")
    } else {
        format!("{{about}}\n\n{usage_word}: {{usage}}\n\n{options}:\n{{options}}\n")
    };
    Command::new(name).override_usage(usage).help_template(template).disable_help_flag(true).arg(
        Arg::new("help").long("help").short('h').action(ArgAction::Help).help(words.text("cli-help")).display_order(91),
    )
}

fn verbs(words: &Messages) -> Vec<Command> {
    let verb = |name: &'static str, usage: &'static str, about: &'static str| {
        base(name, usage, words).about(words.text(about))
    };
    vec![
        verb("open", "vangnet open MODULE[/PAGE]", "cli-open").arg(word("module").required(true)),
        verb("now", "vangnet now [SITUATION]", "cli-now").arg(word("situation")),
        verb("helplines", "vangnet helplines [--format json]", "cli-helplines").arg(format(words)),
        verb("list", "vangnet list [--format json]", "cli-list").arg(format(words)),
        verb("check", "vangnet check [DIR] [--deny warnings] [--readability] [--format F]", "cli-check")
            .arg(word("dir"))
            .arg(
                Arg::new("deny")
                    .long("deny")
                    .value_name("warnings")
                    .value_parser(PossibleValuesParser::new(["warnings"]))
                    .hide_possible_values(true)
                    .help(words.text("cli-check-deny")),
            )
            .arg(
                Arg::new("readability")
                    .long("readability")
                    .action(ArgAction::SetTrue)
                    .help(words.text("cli-check-readability")),
            )
            .arg(formats(words, &["text", "json", "github"], "text|json|github")),
        verb("new", "vangnet new MODULE [--lang L] [--lessons DIR]", "cli-new").arg(word("module").required(true)),
        verb("preview", "vangnet preview DIR [PAGE]", "cli-preview").arg(word("dir").required(true)).arg(word("page")),
        verb("explain", "vangnet explain [CODE]", "cli-explain").arg(word("code")),
        verb("schema", "vangnet schema [KIND]", "cli-schema").arg(word("kind")),
        verb("progress", "vangnet progress [--format json]", "cli-progress").arg(format(words)),
        verb("forget", "vangnet forget [--yes]", "cli-forget")
            .arg(Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(words.text("cli-forget-yes"))),
        translate(words),
        verb("doctor", "vangnet doctor", "cli-doctor"),
        verb("completions", "vangnet completions SHELL", "cli-completions").arg(
            word("shell").required(true).value_parser(PossibleValuesParser::new([
                "bash",
                "elvish",
                "fish",
                "powershell",
                "zsh",
            ])),
        ),
        verb("man", "vangnet man", "cli-man"),
    ]
}

/// What keeps track of translations.
fn translate(words: &Messages) -> Command {
    let [usage_word, verbs, options] = [words.text("cli-usage"), words.text("cli-verbs"), words.text("cli-options")];
    base("translate", "vangnet translate VERB", words)
        .help_template(format!(
            "{{about}}\n\n{usage_word}: {{usage}}\n\n{verbs}:\n{{subcommands}}\n\n{options}:\n{{options}}\n"
        ))
        .about(words.text("cli-translate"))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand(
            base("status", "vangnet translate status [--lessons DIR] [--format json]", words)
                .about(words.text("cli-translate-status"))
                .arg(format(words)),
        )
        .subcommand(stamp(words))
        .subcommand(
            place(
                base("same-meaning", "vangnet translate same-meaning MODULE LANG [--page P] --lessons DIR", words),
                words,
            )
            .about(words.text("cli-same-meaning")),
        )
        .subcommand(
            base("new", "vangnet translate new LANG --lessons DIR", words)
                .about(words.text("cli-new-language"))
                .arg(word("language").required(true)),
        )
}

/// The arguments that name texts of a module.
fn place(command: Command, words: &Messages) -> Command {
    command
        .arg(word("module").required(true))
        .arg(word("language").required(true))
        .arg(Arg::new("page").long("page").value_name("P").help(words.text("cli-stamp-page")))
}

fn stamp(words: &Messages) -> Command {
    let usage =
        "vangnet translate stamp MODULE LANG [--page P] --checked none|speaker|professional --by NAME --lessons DIR";
    place(base("stamp", usage, words), words)
        .about(words.text("cli-stamp"))
        .arg(
            Arg::new("checked")
                .long("checked")
                .required(true)
                .value_parser(PossibleValuesParser::new(["none", "speaker", "professional"]))
                .help(words.text("cli-stamp-checked")),
        )
        .arg(
            Arg::new("by")
                .long("by")
                .value_name("NAME")
                .default_value("")
                .hide_default_value(true)
                .help(words.text("cli-stamp-by")),
        )
}

/// A word without a dash.
fn word(name: &'static str) -> Arg {
    Arg::new(name).value_name(name.to_uppercase())
}

fn format(words: &Messages) -> Arg {
    formats(words, &["text", "json"], "text|json")
}

fn formats(words: &Messages, possible: &'static [&'static str], shown: &'static str) -> Arg {
    Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(possible))
        .default_value("text")
        .hide_default_value(true)
        .hide_possible_values(true)
        .value_name(shown)
        .help(words.text("cli-format"))
}

fn globals(words: &Messages) -> Vec<Arg> {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(words.text(help)).hide_possible_values(true)
    };
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.text(help))
    };
    vec![
        option("lang", "L", "cli-lang"),
        option("region", "R", "cli-region"),
        option("role", "ROLE", "cli-role").value_parser(PossibleValuesParser::new(Role::ALL.map(Role::as_str))),
        option("lessons", "DIR", "cli-lessons").value_parser(clap::value_parser!(PathBuf)),
        option("data-dir", "DIR", "cli-data-dir").value_parser(clap::value_parser!(PathBuf)),
        flag("plain", "cli-plain"),
        option("width", "N", "cli-width").value_parser(clap::value_parser!(u16).range(8..)),
        option("theme", "T", "cli-theme").value_parser(PossibleValuesParser::new(Theme::ALL.map(Theme::as_str))),
        flag("no-save", "cli-no-save"),
    ]
}

fn cli(matches: &ArgMatches) -> Cli {
    let (name, inner) = matches.subcommand().map_or(("", matches), |(name, inner)| (name, inner));
    Cli { global: global(inner), verb: verb(name, inner) }
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.try_get_one::<String>(name).ok().flatten().cloned()
}

fn global(matches: &ArgMatches) -> Global {
    // `translate stamp` is one level deeper than the others.
    let matches = matches.subcommand().map_or(matches, |(_, inner)| inner);
    Global {
        region: text(matches, "region"),
        role: text(matches, "role").and_then(|word| Role::parse(&word)),
        lessons: matches.get_one::<PathBuf>("lessons").cloned(),
        data_dir: matches.get_one::<PathBuf>("data-dir").cloned(),
        plain: matches.get_flag("plain"),
        theme: text(matches, "theme").and_then(|word| Theme::parse(&word)),
        no_save: matches.get_flag("no-save"),
        width: matches.get_one::<u16>("width").map(|width| usize::from(*width)),
    }
}

fn verb(name: &str, matches: &ArgMatches) -> Verb {
    let format = || match text(matches, "format").as_deref() {
        Some("json") => Format::Json,
        _ => Format::Text,
    };
    match name {
        "open" => Verb::Open(text(matches, "module").unwrap_or_default()),
        "now" => Verb::Now(text(matches, "situation")),
        "helplines" => Verb::HelpLines(format()),
        "list" => Verb::List(format()),
        "check" => Verb::Check(Check {
            folder: text(matches, "dir").map(PathBuf::from),
            format: match text(matches, "format").as_deref() {
                Some("json") => CheckFormat::Json,
                Some("github") => CheckFormat::Github,
                _ => CheckFormat::Text,
            },
            deny_warnings: text(matches, "deny").is_some(),
            readability: matches.get_flag("readability"),
        }),
        "new" => Verb::New(text(matches, "module").unwrap_or_default()),
        "preview" => Verb::Preview(PathBuf::from(text(matches, "dir").unwrap_or_default()), text(matches, "page")),
        "explain" => Verb::Explain(text(matches, "code")),
        "schema" => Verb::Schema(text(matches, "kind")),
        "progress" => Verb::Progress(format()),
        "forget" => Verb::Forget(matches.get_flag("yes")),
        "translate" => translate_of(matches),
        "completions" => {
            let shell = text(matches, "shell").and_then(|name| name.parse().ok());
            Verb::Completions(shell.unwrap_or(Shell::Bash))
        }
        "doctor" => Verb::Doctor,
        "man" => Verb::Man,
        _ => Verb::Learn,
    }
}

fn translate_of(matches: &ArgMatches) -> Verb {
    let (name, inner) = matches.subcommand().unwrap_or(("", matches));
    let said = |name: &str| text(inner, name).unwrap_or_default();
    let place = || Place { module: said("module"), language: said("language"), page: text(inner, "page") };
    match name {
        "stamp" => Verb::Stamp(Stamp { place: place(), checked: said("checked"), by: said("by") }),
        "same-meaning" => Verb::SameMeaning(place()),
        "new" => Verb::NewLanguage(said("language")),
        _ => Verb::TranslateStatus(match said("format").as_str() {
            "json" => Format::Json,
            _ => Format::Text,
        }),
    }
}
