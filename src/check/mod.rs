//! Every rule about content that one file alone cannot break. No printing, no disk.

mod allow;
mod balance;
mod course;
mod example;
mod locales;
mod numbers;
mod wording;
mod writing;

pub use locales::locales;
pub use wording::Wording;
pub use writing::Readability;

use std::collections::BTreeSet;

use jiff::civil::Date;

use allow::allow;
use balance::balance;
use course::course;
use writing::writing;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::diagnostic::sort;
use crate::lesson::Course;
use crate::lesson::Reading;
use crate::lesson::Shelf;

/// What was found in a course, and how each module reads.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Everything that is wrong, in reading order, without what authors allowed.
    pub diagnostics: Vec<Diagnostic>,
    /// One for each module and language.
    pub readability: Vec<Readability>,
}

/// Every rule on a course as it was read, on a day, with the wording lists that there are.
pub fn all(reading: Reading<Course>, shelf: &dyn Shelf, wordings: &[Wording], today: Date) -> Checked {
    let Reading { value, mut diagnostics } = reading;
    diagnostics.extend(course(&value, shelf, today));
    let broken: BTreeSet<String> =
        diagnostics.iter().filter(|one| one.severity() == Severity::Error).map(|one| one.place.file.clone()).collect();
    diagnostics.extend(balance(&value, shelf, &|path| broken.contains(path)));
    let written = writing(&value, shelf, wordings);
    diagnostics.extend(written.diagnostics);
    let mut diagnostics = allow(&value, diagnostics, shelf);
    sort(&mut diagnostics);
    Checked { diagnostics, readability: written.readability }
}
