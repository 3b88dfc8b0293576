//! `record`: what somebody did in the course, to show to others. Into a file or a pipe it is one HTML file; on a terminal
//! it can be read.

use jiff::civil::Date;
use serde::Serialize;

use super::output::output_json;
use super::papers::give_out;
use super::session::{Session, day_typed, open_course, player, readable, warn_about_content};
use crate::cli;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use vangnet_core::html;
use vangnet_core::messages::Messages;
use vangnet_core::model::Id;
use vangnet_core::record::{self, Cited, Learned, Record};

/// What the file of a record is called.
const FILE: &str = "record.html";

/// The shape of `record --format json`; see `docs/json.md`.
#[derive(Serialize)]
struct RecordJson<'j> {
    format: u32,
    language: &'j str,
    role: &'static str,
    from: Option<String>,
    made: String,
    learning: &'static str,
    accredited: bool,
    checked_by_institution: bool,
    days: usize,
    minutes: u64,
    modules: Vec<ModuleJson<'j>>,
    sources: Vec<SourceJson<'j>>,
    elsewhere: usize,
}

#[derive(Serialize)]
struct ModuleJson<'j> {
    id: &'j Id,
    title: &'j str,
    minutes: u64,
    days: Vec<DayJson<'j>>,
    pages_read: usize,
    pages: usize,
    more_pages_read: usize,
    more_pages: usize,
    rules: Vec<RuleJson<'j>>,
    conversations: Vec<TalkJson<'j>>,
}

#[derive(Serialize)]
struct DayJson<'j> {
    day: String,
    minutes: u32,
    version: &'j str,
}

#[derive(Serialize)]
struct RuleJson<'j> {
    id: &'j Id,
    rule: &'j str,
    stands: &'static str,
    last: String,
}

#[derive(Serialize)]
struct TalkJson<'j> {
    id: &'j Id,
    name: &'j str,
    last: String,
    good: u32,
    mixed: u32,
    harm: u32,
}

#[derive(Serialize)]
struct SourceJson<'j> {
    id: &'j Id,
    organisation: &'j str,
    title: &'j str,
    year: Option<i64>,
    address: &'j str,
    checked: String,
}

pub fn record(environment: &mut Environment<'_>, session: &Session<'_>, asked: &cli::Record) -> Result<Exit, Failure> {
    let words = session.words();
    let from = asked.from.as_deref().map(|given| day(given, words)).transpose()?;
    // "Nothing was done" may only be said by who could look.
    readable(session)?;
    let player = player(environment, session, open_course(session)?)?;
    let record = record::record(&player, words, from);
    warn_about_content(environment, session, player.course());
    if asked.form == cli::RecordForm::Json {
        return output_json(environment.output, &json(&record, words));
    }
    let page = html::record(&record, asked.name, words);
    give_out(environment, session, &page, asked.form == cli::RecordForm::Text, Some(FILE))
}

fn day(given: &str, words: &Messages) -> Result<Date, Failure> {
    day_typed(given).ok_or_else(|| Failure::Usage(words.format("record-bad-date", &[("text", given.into())])))
}

fn json<'j>(record: &'j Record, words: &'j Messages) -> RecordJson<'j> {
    RecordJson {
        format: 1,
        language: words.language(),
        role: record.role.as_str(),
        from: record.from.map(|from| from.to_string()),
        made: record.made.to_string(),
        learning: "informal",
        accredited: false,
        checked_by_institution: false,
        days: record.days(),
        minutes: record.minutes(),
        modules: record.modules.iter().map(module).collect(),
        sources: record.sources.iter().map(source).collect(),
        elsewhere: record.elsewhere,
    }
}

fn module(module: &Learned) -> ModuleJson<'_> {
    let days = module.days.iter();
    let rules = module.rules.iter();
    let talks = module.talks.iter();
    ModuleJson {
        id: &module.id,
        title: &module.title,
        minutes: module.minutes(),
        days: days
            .map(|one| DayJson { day: one.day.to_string(), minutes: one.minutes, version: &one.version })
            .collect(),
        pages_read: module.lesson.read,
        pages: module.lesson.of,
        more_pages_read: module.more.read,
        more_pages: module.more.of,
        rules: rules
            .map(|one| RuleJson {
                id: &one.id,
                rule: &one.said,
                stands: one.stands.as_str(),
                last: one.day.to_string(),
            })
            .collect(),
        conversations: talks
            .map(|one| TalkJson {
                id: &one.id,
                name: &one.name,
                last: one.led.day.to_string(),
                good: one.led.good,
                mixed: one.led.mixed,
                harm: one.led.harm,
            })
            .collect(),
    }
}

fn source(source: &Cited) -> SourceJson<'_> {
    SourceJson {
        id: &source.id,
        organisation: &source.organisation,
        title: &source.title,
        year: source.year,
        address: &source.address,
        checked: source.checked.to_string(),
    }
}
