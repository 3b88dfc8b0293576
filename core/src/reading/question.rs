//! The structure of questions: what is asked, and what is right.

use std::collections::BTreeMap;

use super::words::utterance;
use crate::diagnostic::Code;
use crate::document::{Table, Value, bare};
use crate::lesson::question::{
    Ask, ChatLine, Choice, Estimate, Fill, Gap, Judge, JudgeAsk, Match, Multi, MultiScore, Order, OrderScore, Question,
    Scale, Spot,
};
use crate::model::Id;

/// Ids with their places.
type Placed<'d> = Vec<(Id, Value<'d>)>;

/// Reads a question of the named kind.
pub(super) fn question(kind: &str, table: &Table<'_>) -> Option<Question> {
    let confidence = table.flag("confidence");
    let pretest = table.flag("pretest");
    let shuffle = table.flag_or("shuffle", true);
    let ask = ask(kind, table)?;
    Some(Question { ask, confidence, pretest, shuffle })
}

fn ask(kind: &str, table: &Table<'_>) -> Option<Ask> {
    match kind {
        "choice" => choice(table).map(Ask::Choice),
        "multi" => multi(table).map(Ask::Multi),
        "true-false" => table.need("right")?.boolean().map(Ask::TrueFalse),
        "order" => order(table).map(Ask::Order),
        "match" => pairs(table).map(Ask::Match),
        "gap" => gaps(table).map(Ask::Gap),
        "estimate" => estimate(table).map(Ask::Estimate),
        "judge" => judge(table).map(Ask::Judge),
        "spot" => spot(table).map(Ask::Spot),
        "scale" => scale(table).map(Ask::Scale),
        "reflect" => Some(Ask::Reflect),
        _ => None,
    }
}

/// At least two options.
fn options<'d>(table: &Table<'d>, key: &'static str) -> Option<Placed<'d>> {
    let value = table.need(key)?;
    let ids = value.ids()?;
    if ids.len() < 2 {
        value.report(value.fault(Code::OutOfRange).with("low", 2).with("high", 9));
        return None;
    }
    Some(ids)
}

/// Reports an answer that is none of the options.
fn known(id: &Id, value: &Value<'_>, options: &[Id]) -> bool {
    let known = options.contains(id);
    if !known {
        value.report(value.fault(Code::NotAnOption).with("found", id).meant(id, options.iter().map(Id::as_str)));
    }
    known
}

/// The ids in `right`, each one of the options, at least one, and not all of them.
fn right(table: &Table<'_>, options: &[Id]) -> Option<Vec<Id>> {
    let value = table.need("right")?;
    let right = value.ids()?;
    let all_known = right.iter().filter(|(id, place)| !known(id, place, options)).count() == 0;
    if right.is_empty() {
        value.report(value.fault(Code::OutOfRange).with("low", 1).with("high", options.len().saturating_sub(1)));
        return None;
    }
    if right.len() >= options.len() {
        value.report(value.fault(Code::NoWrongOption));
        return None;
    }
    all_known.then(|| bare(&right))
}

fn choice(table: &Table<'_>) -> Option<Choice> {
    let options = options(table, "options").map(|ids| bare(&ids));
    let partial = table.may("partial").and_then(|value| value.table());
    let alarm = table.may("alarm");
    let options = match options {
        Some(options) => options,
        None => {
            table.may("right");
            return None;
        }
    };
    let right = right(table, &options);
    let mut shares = BTreeMap::new();
    if let Some(partial) = partial {
        for (key, span, value) in partial.entries() {
            let id = Id::parse(key).filter(|id| options.contains(id));
            match (id, value.share()) {
                (Some(id), Some(share)) => {
                    shares.insert(id, share);
                }
                (None, _) => table.report(
                    table
                        .file
                        .fault(Code::NotAnOption, span)
                        .with("found", key)
                        .meant(key, options.iter().map(Id::as_str)),
                ),
                (Some(_), None) => {}
            }
        }
    }
    let alarm = alarm.and_then(|value| permutation(value, &options)).unwrap_or_default();
    Some(Choice { options, right: right?, partial: shares, alarm })
}

fn multi(table: &Table<'_>) -> Option<Multi> {
    let words = [("right-minus-wrong", MultiScore::RightMinusWrong), ("all-or-nothing", MultiScore::AllOrNothing)];
    let score = table.may("score").map_or(Some(MultiScore::RightMinusWrong), |value| value.one_of(&words));
    let options = options(table, "options").map(|ids| bare(&ids));
    let Some(options) = options else {
        table.may("right");
        return None;
    };
    let right = right(table, &options);
    Some(Multi { options, right: right?, score: score? })
}

fn order(table: &Table<'_>) -> Option<Order> {
    let words =
        [("neighbours", OrderScore::Neighbours), ("positions", OrderScore::Positions), ("exact", OrderScore::Exact)];
    let score = table.may("score").map_or(Some(OrderScore::Neighbours), |value| value.one_of(&words));
    let items = options(table, "items").map(|ids| bare(&ids));
    let also = table.may("also").and_then(|value| value.list()).unwrap_or_default();
    let items = items?;
    let also = also.into_iter().filter_map(|value| permutation(value, &items)).collect();
    Some(Order { items, also, score: score? })
}

/// A list that holds each of the ids exactly once.
fn permutation(value: Value<'_>, of: &[Id]) -> Option<Vec<Id>> {
    let ids = bare(&value.ids()?);
    let whole = ids.len() == of.len() && of.iter().all(|id| ids.contains(id));
    if !whole {
        value.report(
            value
                .fault(Code::NotAPermutation)
                .with("expected", of.iter().map(Id::as_str).collect::<Vec<_>>().join(", ")),
        );
        return None;
    }
    Some(ids)
}

fn pairs(table: &Table<'_>) -> Option<Match> {
    let left = table.need_ids("left").map(|ids| bare(&ids));
    let options = options(table, "options").map(|ids| bare(&ids));
    let value = table.need("right")?;
    let pairs = value.table()?;
    let (left, options) = (left?, options?);
    let mut right = BTreeMap::new();
    for (key, span, value) in pairs.entries() {
        let Some(side) = Id::parse(key).filter(|id| left.contains(id)) else {
            table.report(
                table.file.fault(Code::NotAnOption, span).with("found", key).meant(key, left.iter().map(Id::as_str)),
            );
            continue;
        };
        if let Some(option) = value.id()
            && known(&option, &value, &options)
        {
            right.insert(side, option);
        }
    }
    let mut whole = true;
    for side in &left {
        if !right.contains_key(side) {
            whole = false;
            if !pairs.has(side) {
                value.report(value.fault(Code::MissingKey).with("key", side));
            }
        }
    }
    whole.then_some(Match { left, options, right })
}

fn gaps(table: &Table<'_>) -> Option<Vec<Gap>> {
    let mut gaps = Vec::new();
    let named = table.need("gap")?.table()?.named_tables();
    let expected = named.len();
    for (id, gap) in named {
        let fill = if gap.flag("typed") {
            Some(Fill::Typed)
        } else {
            options(&gap, "options").and_then(|options| {
                let options = bare(&options);
                let right = right(&gap, &options)?;
                Some(Fill::Options { options, right })
            })
        };
        if fill.is_none() {
            gap.may("right");
        }
        gap.finish();
        if let Some(fill) = fill {
            gaps.push(Gap { id, fill });
        }
    }
    (gaps.len() == expected && expected > 0).then_some(gaps)
}

fn estimate(table: &Table<'_>) -> Option<Estimate> {
    let range = table.need("range");
    let step = table.may("step").map_or(Some(1), |value| value.integer_in(1, 1_000_000));
    let right = table.need("right");
    let full = table.need("full").and_then(|value| value.integer_in(0, i64::MAX));
    let half = table.need("half").and_then(|value| value.integer_in(full.unwrap_or(0), i64::MAX));
    let range = range?;
    let ends: Vec<i64> = range.list()?.iter().filter_map(Value::integer).collect();
    let (low, high) = match ends.as_slice() {
        [low, high] if low < high => (*low, *high),
        _ => {
            range.report(range.fault(Code::BadValue).with("found", range.canonical()).with("allowed", "[low, high]"));
            return None;
        }
    };
    let right = right?.integer_in(low, high)?;
    Some(Estimate { low, high, step: step?, right, full: full?, half: half? })
}

fn judge(table: &Table<'_>) -> Option<Judge> {
    let words = [("best-worst", JudgeAsk::BestWorst), ("rank", JudgeAsk::Rank)];
    let ask = table.may("ask").map_or(Some(JudgeAsk::BestWorst), |value| value.one_of(&words));
    let options = options(table, "options").map(|ids| bare(&ids));
    let panel = table.need("panel");
    let options = options?;
    let panel = permutation(panel?, &options)?;
    Some(Judge { options, panel, ask: ask? })
}

fn spot(table: &Table<'_>) -> Option<Spot> {
    // Ask for every key before giving up on one: what was not asked for counts as unknown.
    let (who, value) = (table.need_ids("who"), table.need("lines"));
    let (who, value) = (bare(&who?), value?);
    let mut lines: Vec<ChatLine> = Vec::new();
    let mut whole = true;
    for entry in value.list()? {
        let Some(row) = entry.table() else {
            whole = false;
            continue;
        };
        let signal = row.may("signal").and_then(|value| value.id());
        let line = utterance(&row, &who);
        row.finish();
        let Some(line) = line else {
            whole = false;
            continue;
        };
        if lines.iter().any(|known| known.line.id == line.id) {
            entry.report(entry.fault(Code::DuplicateId).with("found", &line.id));
            continue;
        }
        lines.push(ChatLine { line, signal });
    }
    if !whole {
        return None;
    }
    let signals = lines.iter().filter(|line| line.signal.is_some()).count();
    if signals == 0 {
        value.report(value.fault(Code::OutOfRange).with("low", 1).with("high", lines.len().saturating_sub(1)));
        return None;
    }
    if signals == lines.len() {
        value.report(value.fault(Code::NoWrongOption));
        return None;
    }
    Some(Spot { who, lines })
}

fn scale(table: &Table<'_>) -> Option<Scale> {
    let points = table.need("points").and_then(|value| value.integer_in(2, 9));
    let items = table.need_ids("items").map(|ids| bare(&ids));
    Some(Scale { points: u32::try_from(points?).ok()?, items: items? })
}
