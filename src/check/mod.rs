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

use allow::Allowance;
use allow::allow;
use allow::allowances;
use balance::balance;
use balance::long_options;
use course::course;
use rayon::prelude::*;
use writing::Lexicons;
use writing::Writing;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::diagnostic::sort;
use crate::lesson::Course;
use crate::lesson::Module;
use crate::lesson::Reading;
use crate::lesson::Shelf;
use crate::lesson::Texts;

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
    let is_broken = |path: &str| broken.contains(path);
    let writing = Writing::of(&value, wordings);
    let modules: Vec<&Module> = value.modules_and_now().collect();
    let now = value.now().map(|module| &module.id);
    // Modules do not look at each other, so they are looked at together.
    let found = modules.par_iter().map_init(
        Lexicons::default,
        |lexicons, module| {
            let mut found = Found::default();
            let is_now = Some(&module.id) == now;
            if !is_now {
                balance(module, shelf, &is_broken, &mut found.diagnostics);
            }
            let path = format!("{}/lesson.toml", module.id);
            found.allowances.extend(shelf.text(&path).map(|text| allowances(&path, &text)));
            for language in module.prose.keys() {
                let path = format!("{}/{language}.toml", module.id);
                let Some(source) = shelf.text(&path) else { continue };
                let texts = Texts::of(&path, &source);
                if !is_now {
                    long_options(module, &texts, &mut found.diagnostics);
                }
                found.readability.push(writing.check(module, language, &texts, lexicons, &mut found.diagnostics));
                found.allowances.push(allowances(&path, &source));
            }
            found
        },
    );
    let found: Vec<Found> = found.collect();
    let beside = value.regions().keys().map(|region| format!("regions/{region}.toml"));
    let beside = beside.chain(["sources.toml".to_owned()]);
    let mut exceptions: Vec<Allowance> =
        beside.filter_map(|path| Some(allowances(&path, &shelf.text(&path)?))).flatten().collect();
    let mut readability = Vec::new();
    for one in found {
        diagnostics.extend(one.diagnostics);
        readability.extend(one.readability);
        exceptions.extend(one.allowances.into_iter().flatten());
    }
    let mut diagnostics = allow(diagnostics, exceptions);
    sort(&mut diagnostics);
    Checked { diagnostics, readability }
}

/// What was found in one module.
#[derive(Default)]
struct Found {
    diagnostics: Vec<Diagnostic>,
    readability: Vec<Readability>,
    /// The exceptions in each of its files.
    allowances: Vec<Vec<Allowance>>,
}
