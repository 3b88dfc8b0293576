//! What somebody can ask for on the command line.

use std::path::PathBuf;

use clap_complete::Shell;

use crate::preferences::Theme;
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
