//! The outside as one value: streams, clock, chance, variables, home. Nothing below fetches any of it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{BufRead, Write};
use std::path::PathBuf;

use jiff::Timestamp;

/// Everything that a run needs from the outside.
pub struct Environment<'e> {
    /// The arguments, the program's name first.
    pub arguments: Vec<OsString>,
    /// Variables of the process.
    pub variables: BTreeMap<String, String>,
    /// Where typed lines come from.
    pub input: &'e mut dyn BufRead,
    /// Where text for the reader goes.
    pub output: &'e mut dyn Write,
    /// Where the program's own trouble is told.
    pub errors: &'e mut dyn Write,
    /// Whether the input is a terminal.
    pub input_is_terminal: bool,
    /// Whether the output is a terminal.
    pub output_is_terminal: bool,
    /// Columns and rows of the terminal, if it says so.
    pub size: Option<(u16, u16)>,
    /// The time.
    pub clock: &'e dyn Fn() -> Timestamp,
    /// Waits as long as a screen reader needs to notice one line before the next comes.
    pub pause: &'e dyn Fn(),
    /// Chance for a new learner.
    pub seed: u64,
    /// The platform's folder for data of this user, without the program's name.
    pub data_home: Option<PathBuf>,
}
