//! The command line as clap knows it, in the language of the reader.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

use crate::preferences::Theme;
use vangnet_core::messages::Messages;
use vangnet_core::model::Role;

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
