//! The outside as one value: streams, clock, chance, variables, home. Nothing below fetches any of it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{BufRead, Write};
use std::path::PathBuf;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

pub struct Environment<'e> {
    /// The arguments, the program's name first.
    pub arguments: Vec<OsString>,
    pub variables: BTreeMap<String, String>,
    pub input: &'e mut dyn BufRead,
    pub output: &'e mut dyn Write,
    pub errors: &'e mut dyn Write,
    pub input_is_terminal: bool,
    pub output_is_terminal: bool,
    /// Columns and rows of the terminal, if it says so.
    pub size: Option<(u16, u16)>,
    pub clock: &'e dyn Fn() -> Timestamp,
    /// Where the learner is: it decides when a day begins.
    pub zone: TimeZone,
    /// Waits as long as a screen reader needs to notice one line before the next comes.
    pub pause: &'e dyn Fn(),
    pub seed: u64,
    /// The platform's folder for data of this user, without the program's name.
    pub data_home: Option<PathBuf>,
}

impl Environment<'_> {
    pub fn now(&self) -> Zoned {
        (self.clock)().to_zoned(self.zone.clone())
    }
}
