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
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use jiff::civil::Date;

use allow::Allowance;
use allow::allow;
use allow::allowances;
use balance::balance;
use balance::long_options;
use rayon::prelude::*;
use writing::Lexicons;
use writing::Writing;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::diagnostic::sort;
use crate::lesson::Course;

/// What was found in a course, and how each module reads.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Everything that is wrong, in reading order, without what authors allowed.
    pub diagnostics: Vec<Diagnostic>,
    /// One for each module and language.
    pub readability: Vec<Readability>,
}

/// Every rule on a course, on a day, with the wording lists that there are. Reads all of it.
pub fn all(course: &Course, wordings: &[Wording], today: Date) -> Checked {
    let writing = Writing::of(course, wordings);
    // Words that one module learned serve the next one.
    let lexicons: Mutex<Vec<Lexicons<'_>>> = Mutex::default();
    // Modules do not look at each other, so they are looked at together.
    let found = course.ids_and_now().into_par_iter().map(|id| {
        let mut found = Found::default();
        let Some((module, files)) = course.module_and_texts(id) else { return found };
        let mut known = taken(&lexicons).pop().unwrap_or_default();
        for (language, texts) in &files {
            let Some((language, _)) = module.prose.get_key_value(language) else { continue };
            if !course.is_now(id) {
                long_options(module, texts, &mut found.diagnostics);
            }
            found.readability.push(writing.check(module, language, texts, &mut known, &mut found.diagnostics));
            found.allowances.extend(allowances(texts.path(), texts.source()));
        }
        taken(&lexicons).push(known);
        let path = format!("{id}/lesson.toml");
        found.allowances.extend(course.shelf().text(&path).iter().flat_map(|text| allowances(&path, text)));
        found
    });
    let found: Vec<Found> = found.collect();
    let mut diagnostics = self::course::course(course, today);
    diagnostics.extend(course.diagnostics());
    let broken: BTreeSet<&str> =
        diagnostics.iter().filter(|one| one.severity() == Severity::Error).map(|one| one.place.file.as_str()).collect();
    let mut unbalanced = Vec::new();
    for module in course.modules().filter(|module| !course.is_now(&module.id)) {
        balance(module, course.shelf(), &|path| broken.contains(path), &mut unbalanced);
    }
    diagnostics.extend(unbalanced);
    let beside = course.regions().keys().map(|region| format!("regions/{region}.toml"));
    let beside = beside.chain(["sources.toml".to_owned()]);
    let mut exceptions: Vec<Allowance> =
        beside.filter_map(|path| Some(allowances(&path, &course.shelf().text(&path)?))).flatten().collect();
    let mut readability = Vec::new();
    for one in found {
        diagnostics.extend(one.diagnostics);
        readability.extend(one.readability);
        exceptions.extend(one.allowances);
    }
    let mut diagnostics = allow(diagnostics, exceptions);
    sort(&mut diagnostics);
    Checked { diagnostics, readability }
}

/// What several threads share, also when one of them broke.
fn taken<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What was found in one module.
#[derive(Default)]
struct Found {
    diagnostics: Vec<Diagnostic>,
    readability: Vec<Readability>,
    /// The exceptions in its files.
    allowances: Vec<Allowance>,
}
