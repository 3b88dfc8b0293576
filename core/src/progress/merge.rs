//! What two windows did, brought together: each writes only what it did itself.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Led, ModuleProgress, Progress, Record, Settings, Sitting};
use crate::model::Id;
use crate::review::Standing;

/// What was done since `base`, done to `theirs`, which stands on the disk.
///
/// What is in `base` and no longer in `theirs` was deleted by somebody: it does not come back. A file that was made
/// again has another seed than the one it had before.
pub fn merged(base: &Progress, ours: &Progress, theirs: &Progress) -> Progress {
    let mut merged = theirs.clone();
    if ours.module != base.module {
        merged.module = ours.module.clone();
    }
    merged.settings = settings(&base.settings, &ours.settings, &theirs.settings);
    let none = ModuleProgress::default();
    for (id, done) in &ours.modules {
        let before = base.modules.get(id).unwrap_or(&none);
        if done != before {
            let there = theirs.modules.get(id).unwrap_or(&none);
            let module = module(before, done, there, base.seed == theirs.seed);
            if module != none {
                merged.modules.insert(id.clone(), module);
            }
        }
    }
    merged
}

/// Whether something of `base` is no longer there.
pub fn lacks(base: &Progress, theirs: &Progress) -> bool {
    base.modules.iter().any(|(id, before)| {
        let Some(there) = theirs.modules.get(id) else { return *before != ModuleProgress::default() };
        !before.seen.is_subset(&there.seen)
            || before.answers.keys().any(|page| !there.answers.contains_key(page))
            || before.talks.keys().any(|page| !there.talks.contains_key(page))
    })
}

fn changed<T: PartialEq + Clone>(base: &T, ours: &T, theirs: &T) -> T {
    if ours == base { theirs.clone() } else { ours.clone() }
}

fn settings(base: &Settings, ours: &Settings, theirs: &Settings) -> Settings {
    let mut preferences = theirs.preferences.clone();
    let chosen = ours.preferences.iter().filter(|(key, value)| base.preferences.get(*key) != Some(value));
    preferences.extend(chosen.map(|(key, value)| (key.clone(), value.clone())));
    Settings {
        welcomed: theirs.welcomed || (ours.welcomed && !base.welcomed),
        language: changed(&base.language, &ours.language, &theirs.language),
        role: changed(&base.role, &ours.role, &theirs.role),
        region: changed(&base.region, &ours.region, &theirs.region),
        preferences,
    }
}

fn module(base: &ModuleProgress, ours: &ModuleProgress, theirs: &ModuleProgress, same: bool) -> ModuleProgress {
    let mut seen = theirs.seen.clone();
    seen.extend(ours.seen.difference(&base.seen).cloned());
    // A page that was met before and is met again after somebody deleted it.
    seen.extend(ours.page.clone().filter(|_| ours.page != base.page));
    let mut answers = theirs.answers.clone();
    for (page, record) in &ours.answers {
        match answer(base.answers.get(page), record, theirs.answers.get(page)) {
            Some(record) => drop(answers.insert(page.clone(), record)),
            None => drop(answers.remove(page)),
        }
    }
    ModuleProgress {
        page: changed(&base.page, &ours.page, &theirs.page),
        finished: finished(base.finished, ours.finished, theirs.finished),
        seen,
        talks: talks(base, ours, theirs, same),
        answers,
        rules: rules(base, ours, theirs),
        led: led(base, ours, theirs),
        sittings: sittings(base, ours, theirs),
    }
}

/// Rules as they were asked last; of two that were asked on one day, the one that comes back sooner.
fn rules(base: &ModuleProgress, ours: &ModuleProgress, theirs: &ModuleProgress) -> BTreeMap<Id, Standing> {
    let mut rules = theirs.rules.clone();
    for (rule, standing) in ours.rules.iter().filter(|(rule, standing)| base.rules.get(*rule) != Some(standing)) {
        let is_older = |there: &Standing| {
            (there.day, std::cmp::Reverse(there.step)) > (standing.day, std::cmp::Reverse(standing.step))
        };
        // What stands there as it stood before was not asked elsewhere meanwhile.
        let is_new = theirs.rules.get(rule) != base.rules.get(rule);
        if !(is_new && theirs.rules.get(rule).is_some_and(is_older)) {
            rules.insert(rule.clone(), standing.clone());
        }
    }
    rules
}

fn led(base: &ModuleProgress, ours: &ModuleProgress, theirs: &ModuleProgress) -> BTreeMap<Id, Led> {
    let mut led = theirs.led.clone();
    for (talk, mine) in ours.led.iter().filter(|(talk, mine)| base.led.get(*talk) != Some(mine)) {
        let before = base.led.get(talk).cloned().unwrap_or_default();
        let there = led.entry(talk.clone()).or_default();
        let new = |there: u32, mine: u32, before: u32| there.saturating_add(mine.saturating_sub(before));
        *there = Led {
            day: there.day.max(mine.day),
            good: new(there.good, mine.good, before.good),
            mixed: new(there.mixed, mine.mixed, before.mixed),
            harm: new(there.harm, mine.harm, before.harm),
        };
    }
    led
}

fn sittings(base: &ModuleProgress, ours: &ModuleProgress, theirs: &ModuleProgress) -> BTreeMap<Date, Sitting> {
    let mut sittings = theirs.sittings.clone();
    for (day, mine) in ours.sittings.iter().filter(|(day, mine)| base.sittings.get(*day) != Some(mine)) {
        let before = base.sittings.get(day).map_or(0, |before| before.minutes);
        let there = sittings.entry(*day).or_default();
        there.minutes = there.minutes.saturating_add(mine.minutes.saturating_sub(before));
        there.version.clone_from(&mine.version);
    }
    sittings
}

/// When it was left for the first time.
fn finished(base: Option<Timestamp>, ours: Option<Timestamp>, theirs: Option<Timestamp>) -> Option<Timestamp> {
    let ours = ours.filter(|_| ours != base);
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => Some(ours.min(theirs)),
        (ours, theirs) => ours.or(theirs),
    }
}

/// The conversation that was gone on with last. One that somebody deleted cannot go on: it begins again.
fn talks(base: &ModuleProgress, ours: &ModuleProgress, theirs: &ModuleProgress, same: bool) -> BTreeMap<Id, Vec<Id>> {
    let mut talks = theirs.talks.clone();
    for (page, said) in &ours.talks {
        let before = base.talks.get(page).filter(|before| !before.is_empty());
        let there = theirs.talks.get(page);
        let deleted = before.is_some() && (there.is_none() || (!same && there != before));
        if base.talks.get(page) != Some(said) && !deleted {
            talks.insert(page.clone(), said.clone());
        }
    }
    talks
}

fn answer(base: Option<&Record>, ours: &Record, theirs: Option<&Record>) -> Option<Record> {
    if base == Some(ours) {
        return theirs.cloned();
    }
    let new = ours.attempts.saturating_sub(base.map_or(0, |base| base.attempts));
    match (base, theirs) {
        (None, None) => Some(ours.clone()),
        (_, None) if new == 0 => None,
        // The attempts before were deleted, and what they were worth.
        (Some(_), None) => Some(Record {
            attempts: new,
            first: ours.latest.filter(|_| new == 1),
            best: best_since(base, ours),
            hinted: false,
            ..ours.clone()
        }),
        // Opened again for another attempt; when there was one elsewhere meanwhile, that one stands.
        (_, Some(theirs)) if new == 0 => Some(if base == Some(theirs) { ours } else { theirs }.clone()),
        (_, Some(theirs)) => {
            let newest = if theirs.at > ours.at { theirs } else { ours };
            let first = if theirs.attempts == 0 { ours } else { theirs };
            Some(Record {
                attempts: theirs.attempts.saturating_add(new),
                first: first.first,
                hinted: first.hinted,
                best: greatest(theirs.best, best_since(base, ours)),
                ..newest.clone()
            })
        }
    }
}

/// The best of the attempts since.
fn best_since(base: Option<&Record>, ours: &Record) -> Option<f64> {
    let before = base.and_then(|base| base.best);
    greatest(ours.latest, ours.best.filter(|best| before.is_none_or(|before| *best > before)))
}

fn greatest(one: Option<f64>, other: Option<f64>) -> Option<f64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.max(other)),
        (one, other) => one.or(other),
    }
}
