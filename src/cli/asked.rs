//! What somebody can ask for on the command line.

use std::path::PathBuf;

use clap_complete::Shell;

use crate::preferences::Theme;
use vangnet_core::html::{Age, Paper};
use vangnet_core::model::Role;

#[derive(Clone, Debug)]
pub struct Cli {
    pub global: Global,
    pub verb: Verb,
}

/// Options that work with every verb.
#[derive(Clone, Debug, Default)]
pub struct Global {
    pub region: Option<String>,
    pub role: Option<Role>,
    pub lessons: Option<PathBuf>,
    pub data_dir: Option<PathBuf>,
    pub plain: bool,
    pub theme: Option<Theme>,
    pub no_save: bool,
    /// Cells of a line in plain mode.
    pub width: Option<usize>,
}

#[derive(Clone, Debug)]
pub enum Verb {
    /// Opens the course, at a module or a page when one is named.
    Learn(Option<String>),
    /// Questions from before that are due; or only what comes back when.
    Review {
        list: bool,
    },
    /// Help now, for one situation or for all.
    Now(Option<String>, Format),
    HelpLines(Format),
    /// For whoever leads a group.
    Guide,
    Present(Present),
    /// What whoever leads reads beside it.
    Notes,
    List(Format),
    Print(Print),
    Evening(Evening),
    Slip(Slip),
    Check(Check),
    New(String),
    Preview(Preview),
    /// What a rule of the check is; all of them when none is named.
    Explain(Option<String>),
    /// The schema of a sort of content file; the names of all when none is named.
    Schema(Option<String>),
    Progress(Format),
    Record(Record),
    /// Delete what is kept: all of it, or of one module or page.
    Forget {
        place: Option<String>,
        /// Without asking.
        yes: bool,
    },
    TranslateStatus(Format),
    Stamp(Stamp),
    /// Records that a change of the source did not change what it says.
    SameMeaning(Place),
    NewLanguage(String),
    Doctor,
    Completions(Shell),
    Man,
}

/// A lesson is shown to a room.
#[derive(Clone, Debug)]
pub struct Present {
    pub module: String,
    /// For whom; parents when left out.
    pub audience: Option<Role>,
    pub minutes: u32,
    /// These pages and no others, parted by commas.
    pub pages: Option<String>,
}

/// A sheet of paper.
#[derive(Clone, Debug)]
pub struct Print {
    pub paper: Paper,
    /// A module, or a situation of *Help now*.
    pub about: Option<String>,
    pub role: Option<Role>,
    /// Whether the reasons of each option stand below a question.
    pub answers: bool,
    /// Whether to print what is offered after the lesson, in its place.
    pub more: bool,
    /// Whether to write lines of text instead of HTML.
    pub text: bool,
    /// Whether the lines of the plan are asked for.
    pub fill: bool,
    pub minutes: Option<u32>,
    pub age: Option<Age>,
    pub when: Option<String>,
    pub place: Option<String>,
}

/// What somebody did, to show to others.
#[derive(Clone, Debug)]
pub struct Record {
    /// The first day that counts, as it was typed.
    pub from: Option<String>,
    /// Whether a line for a name stands on it.
    pub name: bool,
    pub form: RecordForm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordForm {
    Html,
    Text,
    Json,
}

/// A folder with every sheet for an evening. What was not given is asked for.
#[derive(Clone, Debug)]
pub struct Evening {
    pub folder: PathBuf,
    pub role: Option<Role>,
    pub minutes: Option<u32>,
    pub module: Option<String>,
    pub age: Option<Age>,
    pub when: Option<String>,
    pub place: Option<String>,
}

/// A calendar file with three days to come back.
#[derive(Clone, Debug)]
pub struct Slip {
    /// What stands in the calendar; a neutral word of the language when left out.
    pub title: Option<String>,
    /// From when the days are counted, as typed; today when left out.
    pub date: Option<String>,
}

/// Lessons are shown while they are written.
#[derive(Clone, Debug)]
pub struct Preview {
    pub folder: PathBuf,
    pub page: Option<String>,
    /// Whether to look by time alone, on a drive where the system tells nothing or too much.
    pub poll: bool,
}

#[derive(Clone, Debug)]
pub struct Check {
    /// The course inside the program when left out.
    pub folder: Option<PathBuf>,
    pub format: CheckFormat,
    pub deny_warnings: bool,
    /// Whether to draw all that is found, however much it is.
    pub all: bool,
    /// Whether to add how each module reads.
    pub readability: bool,
    /// Whether to try what learners find who know nothing.
    pub guess: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckFormat {
    Text,
    Json,
    /// Annotations on GitHub.
    Github,
}

/// Texts of a module.
#[derive(Clone, Debug)]
pub struct Place {
    pub module: String,
    pub language: String,
    /// One page; all pages when left out.
    pub page: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Stamp {
    pub place: Place,
    /// How: `none`, `speaker` or `professional`.
    pub checked: String,
    pub by: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
}
