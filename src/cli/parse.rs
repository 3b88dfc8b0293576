//! From the words that were typed to what was asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::ErrorKind;
use clap_complete::Shell;

use super::asked::{
    Check, CheckFormat, Cli, Evening, Format, Global, Place, Present, Preview, Print, Record, RecordForm, Slip, Stamp,
    Verb,
};
use super::command::{NARROWEST, command};
use super::wrong::sentence;
use crate::preferences::Theme;
use vangnet_core::html::{Age, Paper};
use vangnet_core::messages::Messages;
use vangnet_core::model::Role;

/// The value of `--lang` in raw arguments, before anything else is understood.
pub fn language_flag(arguments: &[OsString]) -> Option<String> {
    let words: Vec<String> = arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let after = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1).cloned());
    after.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned)))
}

/// The value of `--width` in raw arguments: help and what was not understood are said before the rest is.
pub fn width_flag(arguments: &[OsString]) -> Option<usize> {
    let words: Vec<String> = arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let after = words.iter().position(|word| word == "--width").and_then(|at| words.get(at + 1).map(String::as_str));
    let given = after.or_else(|| words.iter().find_map(|word| word.strip_prefix("--width=")));
    given.and_then(|given| given.parse().ok()).filter(|width| *width >= NARROWEST)
}

#[derive(Debug)]
pub enum Parsed {
    Run(Box<Cli>),
    /// Text to show, such as help or the version.
    Show(String),
    /// A sentence about what was not understood.
    Wrong(String),
}

/// Help stands in lines of at most `width` letters.
pub fn parse(arguments: &[OsString], words: &Messages, width: usize) -> Parsed {
    // Most starts say nothing at all: then there is nothing to be understood.
    if arguments.len() <= 1 {
        return Parsed::Run(Box::new(Cli { global: Global::default(), verb: Verb::Learn(None) }));
    }
    match command(words, width).try_get_matches_from(arguments) {
        Ok(matches) => {
            let (name, inner) = matches.subcommand().unwrap_or(("", &matches));
            Parsed::Run(Box::new(Cli { global: global(inner), verb: verb(name, inner) }))
        }
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            Parsed::Show(error.render().to_string())
        }
        Err(error) => Parsed::Wrong(sentence(&error, words)),
    }
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
    let said = |name: &str| text(matches, name).unwrap_or_default();
    match name {
        "open" => Verb::Learn(text(matches, "module")),
        "now" => Verb::Now(text(matches, "situation"), format(matches)),
        "helplines" => Verb::HelpLines(format(matches)),
        "review" => Verb::Review { list: matches.get_flag("list") },
        "guide" => Verb::Guide,
        "present" => Verb::Present(Present {
            module: said("module"),
            audience: text(matches, "for").and_then(|word| Role::parse(&word)),
            minutes: matches.get_one::<u32>("minutes").copied().unwrap_or(60),
            pages: text(matches, "pages"),
        }),
        "notes" => Verb::Notes,
        "list" => Verb::List(format(matches)),
        "print" => print_of(matches),
        "evening" => Verb::Evening(Evening {
            folder: matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default(),
            role: role_for(matches),
            minutes: matches.get_one::<u32>("minutes").copied(),
            module: text(matches, "module"),
            age: age(matches),
            when: text(matches, "when"),
            place: text(matches, "where"),
        }),
        "slip" => Verb::Slip(Slip { title: text(matches, "title"), date: text(matches, "date") }),
        "check" => Verb::Check(Check {
            folder: text(matches, "dir").map(PathBuf::from),
            format: match said("format").as_str() {
                "json" => CheckFormat::Json,
                "github" => CheckFormat::Github,
                _ => CheckFormat::Text,
            },
            deny_warnings: text(matches, "deny").is_some(),
            all: matches.get_flag("all"),
            readability: matches.get_flag("readability"),
            guess: matches.get_flag("guess"),
        }),
        "new" => Verb::New(said("module")),
        "preview" => Verb::Preview(Preview {
            folder: PathBuf::from(said("dir")),
            page: text(matches, "page"),
            poll: matches.get_flag("poll"),
        }),
        "explain" => Verb::Explain(text(matches, "code")),
        "schema" => Verb::Schema(text(matches, "kind")),
        "progress" => Verb::Progress(format(matches)),
        "record" => Verb::Record(Record {
            from: text(matches, "from"),
            name: matches.get_flag("name-on-paper"),
            form: match text(matches, "format").as_deref() {
                Some("json") => RecordForm::Json,
                Some("text") => RecordForm::Text,
                _ if matches.get_flag("text") => RecordForm::Text,
                _ => RecordForm::Html,
            },
        }),
        "forget" => Verb::Forget { place: text(matches, "module"), yes: matches.get_flag("yes") },
        "translate" => translate_of(matches),
        "completions" => Verb::Completions(said("shell").parse().unwrap_or(Shell::Bash)),
        "doctor" => Verb::Doctor,
        "man" => Verb::Man,
        _ => Verb::Learn(None),
    }
}

fn print_of(matches: &ArgMatches) -> Verb {
    let Some(paper) = text(matches, "what").and_then(|name| Paper::parse(&name)) else { return Verb::Learn(None) };
    Verb::Print(Print {
        paper,
        about: text(matches, "about"),
        role: role_for(matches),
        answers: matches.get_flag("answers"),
        more: matches.get_flag("more"),
        text: matches.get_flag("text"),
        fill: matches.get_flag("fill"),
        minutes: matches.get_one::<u32>("minutes").copied(),
        age: age(matches),
        when: text(matches, "when"),
        place: text(matches, "where"),
    })
}

fn role_for(matches: &ArgMatches) -> Option<Role> {
    text(matches, "for").and_then(|word| Role::parse(&word))
}

fn age(matches: &ArgMatches) -> Option<Age> {
    text(matches, "age").and_then(|word| Age::parse(&word))
}

fn translate_of(matches: &ArgMatches) -> Verb {
    let (name, inner) = matches.subcommand().unwrap_or(("", matches));
    let said = |name: &str| text(inner, name).unwrap_or_default();
    let place = || Place { module: said("module"), language: said("language"), page: text(inner, "page") };
    match name {
        "stamp" => Verb::Stamp(Stamp { place: place(), checked: said("checked"), by: said("by") }),
        "same-meaning" => Verb::SameMeaning(place()),
        "new" => Verb::NewLanguage(said("language")),
        _ => Verb::TranslateStatus(format(inner)),
    }
}

fn format(matches: &ArgMatches) -> Format {
    match text(matches, "format").as_deref() {
        Some("json") => Format::Json,
        _ => Format::Text,
    }
}
