//! One page table of `lesson.toml`.

use std::ops::Range;

use super::scenario;
use super::sources::cite;
use super::whom::{ROLES, TOPICS, roles, topics};
use crate::diagnostic::Code;
use crate::document::{Fields, Format, Key, Shape, Table, Value, WHOLE, bare, optional, required, way, words};
use crate::lesson::{Contrast, Figure, Form, Group, Help, Kind, Layer, Page, Part};
use crate::model::{Id, Utterance};
use crate::question;

pub const COMMON: &[Key] = &[
    optional("for", ROLES),
    optional("cites", Shape::Ids { least: 0 }),
    optional("critical", Shape::Flag),
    optional("minutes", Shape::Whole(0, 120)),
    optional("form", Shape::Word(&words(&Form::ALL))),
    optional("skippable", Shape::Flag),
    optional("layer", Shape::Word(&words(&Layer::ALL))),
];

pub const REVISIT: &[Key] = &[required("revisits", Shape::Id)];

/// What a page is; each kind has its own keys.
const KIND: &[Key] = &[required("kind", Shape::Any)];

/// The steps of each part of a help card.
const PARTS: [Key; Part::ALL.len()] = {
    let mut keys = [optional("", IDS); Part::ALL.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = optional(Part::ALL[at].0, IDS);
        at += 1;
    }
    keys
};

const IDS: Shape = Shape::Ids { least: 0 };
const UTTERANCES: Shape = Shape::List(&Shape::Table(question::UTTERANCE));

/// Every kind of page that is no question, in the order of the documentation.
pub const PAGES: &[Format<Kind>] = &[
    plain("door", &[&[]], |_| Some(Kind::Door)),
    plain("story", &[&[]], |_| Some(Kind::Story)),
    plain("text", &[&[]], |_| Some(Kind::Text)),
    plain("steps", &[&[required("steps", IDS)]], |fields| fields.ids("steps").map(Kind::Steps)),
    plain(
        "contrast",
        &[&[required("who", IDS), required("clumsy", UTTERANCES), required("helpful", UTTERANCES)]],
        |fields| contrast(fields).map(Kind::Contrast),
    ),
    Format { name: "fact", ways: FIGURES, needs_source: true, read: |fields| figure(fields).map(Kind::Fact) },
    plain(
        "help",
        &[&[required("steps", Shape::Table(&PARTS)), required("topics", TOPICS), optional("avoid", IDS)]],
        |fields| help(fields).map(Kind::Help),
    ),
    plain("plan", &[&[required("items", IDS)]], |fields| fields.ids("items").map(Kind::Plan)),
    plain("close", &[&[]], |_| Some(Kind::Close)),
    plain("scenario", &[scenario::KEYS], |fields| scenario::scenario(fields).map(Kind::Scenario)),
];

const FIGURES: &[&[Key]] =
    &[&[required("number", WHOLE)], &[required("count", Shape::Whole(0, 100)), required("of", Shape::Whole(1, 100))]];

const fn plain(
    name: &'static str,
    ways: &'static [&'static [Key]],
    read: fn(&Fields<'_>) -> Option<Kind>,
) -> Format<Kind> {
    Format { name, ways, needs_source: false, read }
}

pub fn kinds() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|kind| kind.name).chain(question::KINDS.iter().map(|kind| kind.name))
}

/// Reads one page table: the page, and where it says what it returns to. `None` when something it needs is wrong;
/// that was reported.
pub(super) fn page(id: &Id, table: &Table<'_>, rules: &[Id]) -> Option<(Page, Range<usize>)> {
    let (fields, kind, needs_source) = shape(table.clone());
    let cited = fields.placed("cites").unwrap_or_default();
    cited.iter().for_each(|(id, value)| cite(id, value));
    let cites = bare(&cited);
    let revisits = if fields.knows("revisits") { fields.get("revisits") } else { None };
    let place = revisits.map_or(0..0, |value| value.span());
    let kind = kind?;
    if needs_source && cites.is_empty() {
        table.report(table.fault(Code::MissingCite).with("page", id));
    }
    let page = Page {
        id: id.clone(),
        kind,
        roles: roles(&fields),
        cites,
        critical: fields.flag("critical"),
        revisits: revisits.and_then(|value| value.id()),
        layer: fields.word_or("layer", &Layer::ALL, Layer::Core)?,
        about: about(&fields, rules),
        group: group(&fields),
    };
    Some((page, place))
}

/// A page table held against the keys of its kind, what it is, and whether that needs a source.
fn shape(table: Table<'_>) -> (Fields<'_>, Option<Kind>, bool) {
    if table.get("revisits").is_some() {
        return (Fields::read(table, &[COMMON, REVISIT]), Some(Kind::Text), false);
    }
    let names: Vec<_> = kinds().map(|name| (name, name)).collect();
    let name = table.get("kind").and_then(|value| value.one_of(&names));
    let page = PAGES.iter().find(|format| Some(format.name) == name);
    let question = question::KINDS.iter().find(|format| Some(format.name) == name);
    match (page, question) {
        // The rest of the table cannot be judged without its kind.
        (None, None) => (Fields::unclear(table, &[COMMON, KIND], &of_any_kind()), None, false),
        (Some(format), _) => {
            let keys = way(&table, format.ways);
            let fields = Fields::read(table, &[COMMON, KIND, keys]);
            let kind = (format.read)(&fields);
            (fields, kind, format.needs_source)
        }
        (None, Some(format)) => {
            let keys = way(&table, format.ways);
            let fields = Fields::read(table, &[COMMON, KIND, question::COMMON, keys]);
            let kind = question::read(format, &fields).map(Kind::Question);
            (fields, kind, format.needs_source)
        }
    }
}

/// The keys of every kind of page, in every way to write it.
fn of_any_kind() -> Vec<&'static [Key]> {
    let pages = PAGES.iter().flat_map(|kind| kind.ways);
    let questions = question::KINDS.iter().flat_map(|kind| kind.ways);
    pages.chain(questions).copied().chain([REVISIT, question::COMMON]).collect()
}

/// The rule that a question is about; one that the module does not have is told.
fn about(fields: &Fields<'_>, rules: &[Id]) -> Option<Id> {
    let value = if fields.knows("about") { fields.get("about") } else { None }?;
    let id = value.id()?;
    value.is_known(Code::UnknownRule, "found", &id, rules).then_some(id)
}

fn group(fields: &Fields<'_>) -> Group {
    Group {
        minutes: fields.whole("minutes").and_then(|minutes| u32::try_from(minutes).ok()),
        form: fields.get("form").and_then(|value| value.one_of(&Form::ALL)),
        skippable: fields.flag("skippable"),
    }
}

fn contrast(fields: &Fields<'_>) -> Option<Contrast> {
    let who = fields.ids("who")?;
    let (clumsy, helpful) = (utterances(fields, "clumsy", &who), utterances(fields, "helpful", &who));
    let (clumsy, helpful) = (clumsy?, helpful?);
    let mut met: Vec<&Id> = Vec::new();
    for (line, value) in clumsy.iter().chain(&helpful) {
        if met.contains(&&line.id) {
            value.report(value.fault(Code::DuplicateId).with("found", &line.id));
        }
        met.push(&line.id);
    }
    let lines = |list: Vec<(Utterance, Value<'_>)>| list.into_iter().map(|(line, _)| line).collect();
    Some(Contrast { who, clumsy: lines(clumsy), helpful: lines(helpful) })
}

fn utterances<'d>(fields: &Fields<'d>, key: &str, who: &[Id]) -> Option<Vec<(Utterance, Value<'d>)>> {
    let lines: Vec<Option<_>> =
        fields.rows(key)?.into_iter().map(|(value, row)| Some((question::utterance(&row, who)?, value))).collect();
    lines.into_iter().collect()
}

fn figure(fields: &Fields<'_>) -> Option<Figure> {
    if fields.knows("number") {
        return fields.whole("number").map(Figure::Number);
    }
    let of = fields.whole("of");
    let count = fields.whole_in("count", 0, of.unwrap_or(100));
    Some(Figure::Share { count: u32::try_from(count?).ok()?, of: u32::try_from(of?).ok()? })
}

fn help(fields: &Fields<'_>) -> Option<Help> {
    let avoid = fields.ids("avoid").unwrap_or_default();
    let steps = fields.below("steps")?;
    let mut met: Vec<Id> = Vec::new();
    let mut parts = Vec::new();
    for (name, part) in Part::ALL {
        let placed = steps.placed(name).unwrap_or_default();
        for (id, value) in placed.iter().filter(|(id, _)| met.contains(id)) {
            value.report(value.fault(Code::DuplicateId).with("found", id));
        }
        met.extend(bare(&placed));
        if !placed.is_empty() {
            parts.push((part, bare(&placed)));
        }
    }
    Some(Help { parts, avoid, topics: topics(fields) })
}
