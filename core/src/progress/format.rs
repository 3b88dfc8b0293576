//! The progress file: a small versioned TOML text.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ModuleProgress, Progress, Record, Settings, Sureness};
use crate::model::Id;
use crate::question::Answer;

/// The version that is written. A file with a higher one is never overwritten.
pub const VERSION: u32 = 1;

/// Why a progress file was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Written by a later version of the program.
    Newer(u32),
    /// Not a progress file, or damaged; what the reader said.
    Unreadable(String),
}

#[derive(Serialize, Deserialize)]
struct RawVersion {
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Raw {
    version: u32,
    #[serde(default)]
    seed: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    module: Option<Id>,
    #[serde(default)]
    settings: Settings,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    modules: BTreeMap<Id, RawModule>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct RawModule {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    page: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    finished: Option<String>,
    #[serde(default)]
    seen: BTreeSet<Id>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    talks: BTreeMap<Id, Vec<Id>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    answers: BTreeMap<Id, RawRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct RawRecord {
    attempts: u32,
    at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    best: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sure: Option<Sureness>,
    #[serde(default)]
    hinted: bool,
    #[serde(default)]
    missed: u32,
    #[serde(default)]
    false_alarms: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<Answer>,
}

/// Reads a progress file.
pub fn parse(text: &str) -> Result<Progress, Fault> {
    let unreadable = |error: toml::de::Error| Fault::Unreadable(error.message().to_owned());
    let RawVersion { version } = toml::from_str(text).map_err(unreadable)?;
    if version > VERSION {
        return Err(Fault::Newer(version));
    }
    let raw: Raw = toml::from_str(text).map_err(unreadable)?;
    let modules =
        raw.modules.into_iter().map(|(id, module)| Ok((id, clean_module(module)?))).collect::<Result<_, Fault>>()?;
    // The seed is written as a positive TOML integer; see `write`.
    Ok(Progress { settings: raw.settings, seed: raw.seed, module: raw.module, modules })
}

fn moment(text: &str) -> Result<Timestamp, Fault> {
    text.parse().map_err(|_| Fault::Unreadable(text.to_owned()))
}

fn clean_module(raw: RawModule) -> Result<ModuleProgress, Fault> {
    let answers =
        raw.answers.into_iter().map(|(id, record)| Ok((id, clean_record(record)?))).collect::<Result<_, Fault>>()?;
    let finished = raw.finished.as_deref().map(moment).transpose()?;
    Ok(ModuleProgress { page: raw.page, seen: raw.seen, answers, talks: raw.talks, finished })
}

fn clean_record(raw: RawRecord) -> Result<Record, Fault> {
    Ok(Record {
        attempts: raw.attempts,
        first: raw.first,
        best: raw.best,
        sure: raw.sure,
        hinted: raw.hinted,
        missed: raw.missed,
        false_alarms: raw.false_alarms,
        last: raw.last,
        at: moment(&raw.at)?,
    })
}

/// Writes a progress file.
pub fn write(progress: &Progress) -> String {
    let modules = progress.modules.iter().map(|(id, module)| (id.clone(), raw_module(module))).collect();
    let raw = Raw {
        version: VERSION,
        // TOML integers are signed; one bit of chance is given up.
        // A TOML integer has one bit less; what is read back stays the same when it is written again.
        seed: progress.seed & (u64::MAX >> 1),
        module: progress.module.clone(),
        settings: progress.settings.clone(),
        modules,
    };
    toml::to_string(&raw).expect("ids, numbers and texts can always be written as TOML")
}

fn raw_module(module: &ModuleProgress) -> RawModule {
    RawModule {
        page: module.page.clone(),
        finished: module.finished.map(|at| at.to_string()),
        seen: module.seen.clone(),
        talks: module.talks.clone(),
        answers: module.answers.iter().map(|(id, record)| (id.clone(), raw_record(record))).collect(),
    }
}

fn raw_record(record: &Record) -> RawRecord {
    RawRecord {
        attempts: record.attempts,
        at: record.at.to_string(),
        first: record.first,
        best: record.best,
        sure: record.sure,
        hinted: record.hinted,
        missed: record.missed,
        false_alarms: record.false_alarms,
        last: record.last.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Id {
        Id::parse(text).expect("a good id")
    }

    fn full() -> Progress {
        let record = Record {
            attempts: 2,
            first: Some(0.25),
            best: Some(1.0),
            sure: Some(Sureness::Fairly),
            hinted: true,
            missed: 1,
            false_alarms: 2,
            last: Some(Answer::Order(vec![id("b"), id("a")])),
            at: "2026-11-24T10:00:00Z".parse().expect("a moment"),
        };
        let module = ModuleProgress {
            page: Some(id("steps")),
            seen: [id("begin"), id("steps")].into(),
            answers: [(id("steps"), record)].into(),
            talks: [(id("scene"), vec![id("sit")])].into(),
            finished: Some("2026-11-24T10:05:00Z".parse().expect("a moment")),
        };
        let settings = Settings { welcomed: true, language: Some(id("nl")), ..Settings::default() };
        Progress { settings, seed: 0, module: Some(id("sextortion")), modules: [(id("sextortion"), module)].into() }
    }

    #[test]
    fn what_is_written_is_read_again() {
        assert_eq!(parse(&write(&full())), Ok(full()));
        assert_eq!(parse(&write(&Progress::default())), Ok(Progress::default()));
    }

    #[test]
    fn every_kind_of_answer_survives() {
        for answer in [
            Answer::One(id("a")),
            Answer::Many([id("a"), id("b")].into()),
            Answer::Order(vec![id("b"), id("a")]),
            Answer::Rows([(id("left"), id("right"))].into()),
            Answer::Number(-3),
        ] {
            let mut progress = full();
            progress.modules.values_mut().flat_map(|module| module.answers.values_mut()).for_each(|record| {
                record.last = Some(answer.clone());
            });
            assert_eq!(parse(&write(&progress)), Ok(progress), "{answer:?}");
        }
    }

    /// The record of a page as it was written before points of a scale had ids.
    fn older(last: &str) -> String {
        format!(
            "version = 1\nseed = 42\n\n[modules.m]\nseen = [\"p\"]\n\n[modules.m.answers.p]\nattempts = 1\n\
             at = \"2026-11-24T10:00:00Z\"\nhinted = false\nmissed = 0\nfalse-alarms = 0\n{last}\n"
        )
    }

    #[test]
    fn every_answer_that_was_kept_before_is_still_read() {
        let right: [(&str, Answer); 7] = [
            (
                "last = { rows = { a = \"3\", b = \"9\" } }",
                Answer::Rows([(id("a"), id("p3")), (id("b"), id("p9"))].into()),
            ),
            ("[modules.m.answers.p.last.rows]\na = \"3\"", Answer::Rows([(id("a"), id("p3"))].into())),
            ("[modules.m.answers.p.last.rows]\nbest = \"thank\"", Answer::Rows([(id("best"), id("thank"))].into())),
            ("[modules.m.answers.p.last]\none = \"true\"", Answer::One(id("true"))),
            ("[modules.m.answers.p.last]\nmany = [\"a\", \"b\"]", Answer::Many([id("a"), id("b")].into())),
            ("[modules.m.answers.p.last]\norder = [\"b\", \"a\"]", Answer::Order(vec![id("b"), id("a")])),
            ("[modules.m.answers.p.last]\nnumber = -3", Answer::Number(-3)),
        ];
        for (text, answer) in right {
            let progress = parse(&older(text)).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
            assert_eq!(progress.record("m", "p").expect("a record").last, Some(answer), "{text}");
            assert_eq!(parse(&write(&progress)), Ok(progress), "{text}");
        }
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for last in [
            "last = { rows = { a = \"so many words\" } }",
            "last = { rows = { a = \"10\" } }",
            "last = { one = \"So many words\" }",
            "last = { many = [\"a\", \"B\"] }",
            "last = { order = \"a\" }",
            "last = { number = \"3\" }",
            "last = { written = { text = \"secret\" } }",
        ] {
            assert!(matches!(parse(&older(last)), Err(Fault::Unreadable(_))), "{last}");
        }
    }

    #[test]
    fn any_seed_can_be_written() {
        let progress = Progress { seed: u64::MAX, ..Progress::default() };
        assert_eq!(parse(&write(&progress)).map(|progress| progress.seed), Ok(u64::MAX >> 1));
        let again = parse(&write(&progress)).expect("it reads what it wrote");
        assert_eq!(parse(&write(&again)), Ok(again));
    }

    #[test]
    fn a_newer_file_is_known_as_such_and_a_damaged_one_is_named() {
        assert_eq!(parse("version = 99\nwhatever = true\n"), Err(Fault::Newer(99)));
        for text in ["", "version = 1\nmodules = 3\n", "not toml at all {", "version = \"one\""] {
            assert!(matches!(parse(text), Err(Fault::Unreadable(_))), "{text:?}");
        }
    }
}
