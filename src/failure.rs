//! The world said no: what was attempted, on what, and what the system answered. And the exit codes.

use vangnet_core::messages::Messages;

/// How a run ended, for the shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Content has errors.
    ContentErrors,
    /// The command line was not understood, or the world said no.
    Trouble,
    /// A signal ended it: 128 and its number, so 130 for Ctrl-C and 143 for SIGTERM.
    Signal(u8),
}

impl Exit {
    /// The number for the shell.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::ContentErrors => 1,
            Self::Trouble => 2,
            Self::Signal(number) => 128_u8.saturating_add(number),
        }
    }
}

/// Something that could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// A file or folder could not be read.
    Read {
        /// Which.
        path: String,
        /// What the system said.
        why: String,
    },
    /// A file could not be written.
    Write {
        /// Which.
        path: String,
        /// What the system said.
        why: String,
    },
    /// A file could not be deleted.
    Delete {
        /// Which.
        path: String,
        /// What the system said.
        why: String,
    },
    /// The progress file belongs to another user.
    Foreign {
        /// Which.
        path: String,
    },
    /// A folder with lessons has none.
    NoLessons {
        /// Which.
        path: String,
    },
    /// The terminal failed.
    Terminal {
        /// What the system said.
        why: String,
    },
    /// A module, page, region, role, theme or language that is not there.
    Unknown {
        /// What was asked for.
        what: Unknown,
        /// The word given.
        given: String,
        /// The words that are known.
        known: Vec<String>,
    },
    /// The command line was not understood; the sentence is finished.
    Usage(String),
}

/// What was asked for and is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// A module.
    Module,
    /// A page of a module.
    Page,
    /// A situation of *Help now*.
    Situation,
    /// A region.
    Region,
    /// A language.
    Language,
    /// A rule of the check.
    Rule,
    /// A sort of content file.
    Schema,
}

impl Failure {
    /// What happened, where, and what to do next.
    pub fn say(&self, words: &Messages) -> String {
        match self {
            Self::Read { path, why } => words.format("failure-read", &[("path", path.into()), ("why", why.into())]),
            Self::Write { path, why } => words.format("failure-write", &[("path", path.into()), ("why", why.into())]),
            Self::Delete { path, why } => words.format("failure-delete", &[("path", path.into()), ("why", why.into())]),
            Self::Foreign { path } => words.format("failure-foreign", &[("path", path.into())]),
            Self::NoLessons { path } => words.format("failure-no-lessons", &[("path", path.into())]),
            Self::Terminal { why } => words.format("failure-terminal", &[("why", why.into())]),
            Self::Unknown { what, given, known } => {
                let known = known.join(", ");
                let id = match what {
                    Unknown::Module => "failure-unknown-module",
                    Unknown::Page => "failure-unknown-page",
                    Unknown::Situation => "failure-unknown-situation",
                    Unknown::Region => "failure-unknown-region",
                    Unknown::Language => "failure-unknown-language",
                    Unknown::Rule => "failure-unknown-rule",
                    Unknown::Schema => "failure-unknown-schema",
                };
                words.format(id, &[("given", given.into()), ("known", (&known).into())])
            }
            Self::Usage(sentence) => sentence.clone(),
        }
    }
}
