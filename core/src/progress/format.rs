//! The progress file: a small versioned TOML text.

use std::fmt::{self, Write};

use serde::Deserialize;
use toml::de::{DeTable, Deserializer, ValueDeserializer};
use toml::{Table, Value};
use toml_writer::TomlWrite;

use super::Progress;

/// The version that is written. A file with a higher one is never overwritten.
pub const VERSION: u32 = 2;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Written by a later version of the program.
    Newer(u32),
    /// Not a progress file, or damaged; what the reader said.
    Unreadable(String),
}

/// Reads a file of this version or an earlier one: version 1 had neither rules nor sittings, and all that it had is
/// where it was.
pub fn parse(text: &str) -> Result<Progress, Fault> {
    let unreadable = |error: toml::de::Error| Fault::Unreadable(error.message().to_owned());
    // Read once, asked twice: of a later version nothing else is known.
    let mut document = DeTable::parse(text).map_err(unreadable)?;
    let version =
        document.get_mut().remove("version").ok_or_else(|| Fault::Unreadable("missing field `version`".to_owned()))?;
    let version = u32::deserialize(ValueDeserializer::from(version)).map_err(unreadable)?;
    if version > VERSION {
        return Err(Fault::Newer(version));
    }
    Progress::deserialize(Deserializer::from(document)).map_err(unreadable)
}

/// One line for each page that was answered, each rule and each conversation: so that whoever opens the file finds
/// their way in it. Within a line no space stands where nobody misses it: for the reader of TOML each is a piece as any
/// other, and they were a quarter of what a start reads.
pub fn write(progress: &Progress) -> String {
    let kept = Table::try_from(progress).expect("ids, numbers and texts can always be written as TOML");
    let mut text = format!("version = {VERSION}\n");
    lay_out(&kept, &mut Vec::new(), &mut text).expect("a text takes whatever is written to it");
    text
}

/// Parts of the name of a table that stands by itself: `modules`, a module, `answers`. What is below stands in a line.
const DEEPEST: usize = 3;

fn lay_out<'t>(table: &'t Table, name: &mut Vec<&'t String>, text: &mut String) -> fmt::Result {
    let (below, lines): (Vec<_>, Vec<_>) =
        table.iter().partition(|(_, value)| value.is_table() && name.len() < DEEPEST);
    if !name.is_empty() && !lines.is_empty() {
        text.newline()?;
        text.open_table_header()?;
        separated(name.iter(), ".", text, |part, text| text.key(part.as_str()))?;
        text.close_table_header()?;
        text.newline()?;
    }
    for (key, value) in lines {
        text.key(key.as_str())?;
        text.write_str(" = ")?;
        in_line(value, text)?;
        text.newline()?;
    }
    for (key, below) in below.into_iter().filter_map(|(key, value)| Some((key, value.as_table()?))) {
        name.push(key);
        lay_out(below, name, text)?;
        name.pop();
    }
    Ok(())
}

fn in_line(value: &Value, text: &mut String) -> fmt::Result {
    match value {
        Value::Table(table) => {
            text.open_inline_table()?;
            separated(table.iter(), ", ", text, |(key, value), text| {
                text.key(key.as_str())?;
                text.keyval_sep()?;
                in_line(value, text)
            })?;
            text.close_inline_table()
        }
        Value::Array(items) => {
            text.open_array()?;
            separated(items.iter(), ", ", text, in_line)?;
            text.close_array()
        }
        Value::String(words) => text.value(words.as_str()),
        Value::Integer(number) => text.value(*number),
        Value::Float(number) => text.value(*number),
        Value::Boolean(is_so) => text.value(*is_so),
        Value::Datetime(moment) => write!(text, "{moment}"),
    }
}

fn separated<T>(
    items: impl Iterator<Item = T>,
    separator: &str,
    text: &mut String,
    each: impl Fn(T, &mut String) -> fmt::Result,
) -> fmt::Result {
    for (item, at) in items.zip(0..) {
        if at > 0 {
            text.write_str(separator)?;
        }
        each(item, text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;
    use crate::progress::{Led, ModuleProgress, Record, Settings, Sitting, Sureness};
    use crate::question::Answer;
    use crate::review::{Outcome, Standing};
    use jiff::civil::date;

    fn id(text: &str) -> Id {
        Id::parse(text).expect("a good id")
    }

    fn standing() -> Standing {
        let day = date(2026, 11, 24);
        Standing { step: 1, day, page: id("steps"), hash: "0f3a5c7e9b1d2f40".to_owned(), went: Outcome::Right }
    }

    fn full(last: Answer) -> Progress {
        let record = Record {
            attempts: 2,
            first: Some(0.25),
            best: Some(1.0),
            latest: Some(0.5),
            sure: Some(Sureness::Fairly),
            hinted: true,
            missed: 1,
            false_alarms: 2,
            last: Some(last),
            at: "2026-11-24T10:00:00Z".parse().expect("a moment"),
        };
        let module = ModuleProgress {
            page: Some(id("steps")),
            seen: [id("begin"), id("steps")].into(),
            answers: [(id("steps"), record)].into(),
            talks: [(id("scene"), vec![id("sit")])].into(),
            finished: Some("2026-11-24T10:05:00Z".parse().expect("a moment")),
            rules: [(id("no-look"), standing())].into(),
            led: [(id("scene"), Led { day: date(2026, 11, 24), good: 1, mixed: 2, harm: 0 })].into(),
            sittings: [(date(2026, 11, 24), Sitting { minutes: 12, version: "0f3a5c7e".to_owned() })].into(),
        };
        let settings = Settings { welcomed: true, language: Some(id("nl")), ..Settings::default() };
        Progress { settings, seed: 0, module: Some(id("sextortion")), modules: [(id("sextortion"), module)].into() }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let full = full(Answer::Order(vec![id("b"), id("a")]));
        assert_eq!(parse(&write(&full)), Ok(full));
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
            let progress = full(answer.clone());
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
            assert!(write(&progress).starts_with("version = 2\n"), "it is written in the version of today");
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
    fn each_page_rule_and_conversation_stands_in_one_line() {
        let text = write(&full(Answer::Order(vec![id("b"), id("a")])));
        let lines = |name: &str| {
            let (_, below) =
                text.split_once(&format!("\n[modules.sextortion.{name}]\n")).expect("there is such a table");
            below.split("\n\n").next().expect("it has lines").lines().count()
        };
        for name in ["answers", "rules", "talks", "led", "sittings"] {
            assert_eq!(lines(name), 1, "{text}");
        }
        let rule =
            "no-look = {day=\"2026-11-24\", hash=\"0f3a5c7e9b1d2f40\", page=\"steps\", step=1, went=\"right\"}\n";
        assert!(text.contains(rule), "{text}");
        assert!(text.starts_with("version = 2\n"), "{text}");
    }

    #[test]
    fn a_key_that_nobody_knows_keeps_its_quotation_marks() {
        let mut progress = Progress::default();
        for key in ["theme", "an odd key", "with \"marks\"", "", "a.b", "two\nlines", "\'\'\'"] {
            for (at, value) in ["{ x } # ]", " }", "two\nlines", "\"\"\" \'\'\'"].into_iter().enumerate() {
                progress.settings.preferences.insert(format!("{key}{at}"), value.to_owned());
            }
            progress.settings.preferences.insert(key.to_owned(), "x".to_owned());
        }
        assert_eq!(parse(&write(&progress)), Ok(progress));
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
