//! What was done when, and how the learner wants to be met. Ids only, no prose, no disk, no clock.

mod format;
mod merge;
#[cfg(test)]
mod merge_tests;
mod settings;

pub use format::{Fault, VERSION, parse, write};
pub use merge::{lacks, merged};
pub use settings::Settings;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};

use crate::model::Id;
use crate::question::{Answer, is_full};
use crate::review::Standing;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Progress {
    /// Chance for shuffles, drawn once per learner so that a paper can be made again.
    #[serde(serialize_with = "one_bit_less")]
    pub seed: u64,
    /// The module that was open last.
    pub module: Option<Id>,
    pub settings: Settings,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub modules: BTreeMap<Id, ModuleProgress>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct ModuleProgress {
    /// The page that was open last.
    pub page: Option<Id>,
    /// When the last page was left for the first time.
    pub finished: Option<Timestamp>,
    pub seen: BTreeSet<Id>,
    /// Sentences said so far in each conversation.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub talks: BTreeMap<Id, Vec<Id>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<Id, Record>,
    /// Where each rule stands that was asked.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<Id, Standing>,
    /// The endings to which each conversation was led.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub led: BTreeMap<Id, Led>,
    /// The days on which something was done here.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sittings: BTreeMap<Date, Sitting>,
}

/// How often a conversation came to which ending. Never what was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Led {
    /// The day on which one ended last.
    pub day: Date,
    #[serde(skip_serializing_if = "is_none")]
    pub good: u32,
    #[serde(skip_serializing_if = "is_none")]
    pub mixed: u32,
    #[serde(skip_serializing_if = "is_none")]
    pub harm: u32,
}

/// A day on which something was done in a module. In the file it is one line, `2026-11-24 = "9 0f3a5c7e"`: there may be
/// some hundred of them, and a start reads them all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Sitting {
    /// Rounded; a long silence is not counted.
    pub minutes: u32,
    /// Which state of the texts that was, see `Module::version`.
    pub version: String,
}

impl From<Sitting> for String {
    fn from(sitting: Sitting) -> Self {
        format!("{} {}", sitting.minutes, sitting.version)
    }
}

impl TryFrom<String> for Sitting {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (minutes, version) = text.split_once(' ').unwrap_or((&text, ""));
        let is_version = version.chars().all(|letter| letter.is_ascii_hexdigit());
        let minutes = minutes.parse().ok().filter(|_| is_version).ok_or_else(|| format!("no sitting: {text:?}"))?;
        Ok(Self { minutes, version: version.to_owned() })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Record {
    pub attempts: u32,
    /// When it was handed in last.
    pub at: Timestamp,
    /// Points of the first attempt, 0 to 1; nothing for a page that is not marked.
    pub first: Option<f64>,
    pub best: Option<f64>,
    /// Points of the last attempt.
    pub latest: Option<f64>,
    /// How sure the learner was at the last attempt.
    pub sure: Option<Sureness>,
    /// Whether the hint was used before the first attempt.
    #[serde(default, skip_serializing_if = "is_none")]
    pub hinted: bool,
    /// Signals overlooked at the last attempt.
    #[serde(default, skip_serializing_if = "is_none")]
    pub missed: u32,
    /// Harmless things marked at the last attempt.
    #[serde(default, skip_serializing_if = "is_none")]
    pub false_alarms: u32,
    /// The last answer, as ids; nothing while a new attempt is open, and never typed text.
    pub last: Option<Answer>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sureness {
    NotSure,
    Fairly,
    Sure,
}

impl Sureness {
    /// Every degree, the least sure first.
    pub const ALL: [Self; 3] = [Self::NotSure, Self::Fairly, Self::Sure];
}

/// Whether there is none of something: that is not written down, since a start reads every line.
fn is_none<T: Default + PartialEq>(count: &T) -> bool {
    *count == T::default()
}

/// A TOML integer has a sign, so one bit of chance is given up; what was read back stays the same from then on.
fn one_bit_less<S: Serializer>(seed: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(seed & (u64::MAX >> 1))
}

impl Record {
    pub fn is_right(&self) -> bool {
        self.best.is_some_and(is_full)
    }
}

impl Progress {
    pub fn module_mut(&mut self, id: &Id) -> &mut ModuleProgress {
        self.modules.entry(id.clone()).or_default()
    }

    /// Takes out all that was kept of a module, or of one page of it. Whether there was anything.
    pub fn forget(&mut self, module: &Id, page: Option<&Id>) -> bool {
        let Some(page) = page else {
            let known = self.modules.remove(module).is_some();
            let last = self.module.take_if(|last| last == module).is_some();
            return known || last;
        };
        let Some(done) = self.modules.get_mut(module) else { return false };
        let seen = done.seen.remove(page);
        let said = done.talks.remove(page).is_some();
        let answered = done.answers.remove(page).is_some();
        let led = done.led.remove(page).is_some();
        let asked = done.rules.len();
        done.rules.retain(|_, standing| standing.page != *page);
        let stood = done.rules.len() < asked;
        let last = done.page.take_if(|last| last == page).is_some();
        // Of a module of which nothing is left, its days say nothing either.
        let bare =
            ModuleProgress { finished: done.finished, sittings: done.sittings.clone(), ..ModuleProgress::default() };
        if *done == bare {
            self.modules.remove(module);
        }
        seen || said || answered || led || stood || last
    }

    pub fn record(&self, module: &str, page: &str) -> Option<&Record> {
        self.modules.get(module)?.answers.get(page)
    }
}
