//! The world said no: what was attempted, on what, and what the system answered. And the exit codes.

use std::path::Path;

use vangnet_core::diagnostic::nearest;
use vangnet_core::messages::Messages;
use vangnet_core::model::letters;

/// How many names are said to choose from.
const MOST: usize = 40;
/// What can be asked for.
const KNOWN: &str = "known";
/// The value that is known and looks like what was asked for.
const MEANT: &str = "meant";

/// How a run ended, for the shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Done,
    ContentErrors,
    /// The command line was not understood, or the world said no.
    Trouble,
    /// A signal ended it: 128 and its number, so 130 for Ctrl-C and 143 for SIGTERM.
    Signal(u8),
}

impl Exit {
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
    /// The message that says what was attempted and on what, with its values.
    Message(&'static str, Vec<(&'static str, String)>),
    /// The command line was not understood; the sentence is finished.
    Usage(String),
}

impl Failure {
    pub fn read(path: &Path, why: &impl ToString) -> Self {
        Self::file("failure-read", path, why)
    }

    pub fn write(path: &Path, why: &impl ToString) -> Self {
        Self::file("failure-write", path, why)
    }

    /// What the system answered about a file or folder.
    pub fn file(id: &'static str, path: &Path, why: &impl ToString) -> Self {
        Self::Message(id, vec![("path", path.display().to_string()), ("why", why.to_string())])
    }

    /// What is wrong with a file or folder, though the system has no objection.
    pub fn at(id: &'static str, path: &Path) -> Self {
        Self::Message(id, vec![("path", path.display().to_string())])
    }

    pub fn terminal(why: impl ToString) -> Self {
        Self::Message("failure-terminal", vec![("why", why.to_string())])
    }

    /// Something was asked for that is not there: the word given, and those that are known.
    pub fn unknown(id: &'static str, given: &str, known: impl IntoIterator<Item = impl ToString>) -> Self {
        let known: Vec<String> = known.into_iter().map(|word| word.to_string()).collect();
        let meant = nearest(given, known.iter().map(String::as_str));
        Self::near(id, given, known, meant)
    }

    /// The same, where it is known what may be meant.
    pub fn near(
        id: &'static str,
        given: &str,
        known: impl IntoIterator<Item = impl ToString>,
        meant: Option<String>,
    ) -> Self {
        let known: Vec<String> = known.into_iter().map(|word| word.to_string()).collect();
        // Where there is nothing to choose from no empty list is said, and none that nobody hears to its end.
        let known = (1..=MOST).contains(&known.len()).then(|| (KNOWN, known.join(", ")));
        let given = ("given", given.to_owned());
        Self::Message(id, [Some(given), known, meant.map(|meant| (MEANT, meant))].into_iter().flatten().collect())
    }

    /// What happened, where, and what to do next. What comes from outside, such as a path, is quoted so that it can be
    /// seen and drives no terminal.
    pub fn say(&self, words: &Messages) -> String {
        match self {
            Self::Message(id, values) => {
                let values: Vec<_> = values.iter().map(|(name, value)| (*name, letters::visible(value))).collect();
                let arguments: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_ref().into())).collect();
                let beside = [(KNOWN, "failure-known"), (MEANT, "failure-meant")];
                let beside = beside.into_iter().filter(|(name, _)| values.iter().any(|(known, _)| known == name));
                let sentences = std::iter::once(*id).chain(beside.map(|(_, id)| id));
                sentences.map(|id| words.format(id, &arguments)).collect::<Vec<_>>().join(" ")
            }
            Self::Usage(sentence) => letters::visible_lines(sentence).into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_list_is_said_where_there_is_nothing_to_choose_from_or_far_too_much() {
        let names = |count: usize| (0..count).map(|at| format!("n{at}"));
        let is_said = |count| match Failure::unknown("failure-unknown-module", "x", names(count)) {
            Failure::Message(_, values) => values.iter().any(|(name, _)| *name == KNOWN),
            Failure::Usage(_) => false,
        };
        assert_eq!([0, 1, 40, 41].map(is_said), [false, true, true, false]);
    }
}
