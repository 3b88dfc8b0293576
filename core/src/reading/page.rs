//! One page table of `lesson.toml`.

use super::sources::Cited;
use super::words::{roles, topics, utterance};
use super::{question, scenario};
use crate::diagnostic::Code;
use crate::document::{Table, Value, bare};
use crate::lesson::{Contrast, Figure, Form, Group, Help, Kind, Page};
use crate::model::{Id, Utterance};

/// A page as read, and the page it wants to return to.
pub(super) struct Draft {
    pub(super) page: Page,
    pub(super) revisits: Option<(Id, std::ops::Range<usize>)>,
}

/// Reads one page table. `None` when something it needs is wrong; that was reported.
pub(super) fn page(id: &Id, table: &Table<'_>, sources: &Cited) -> Option<Draft> {
    let group = group(table);
    let roles = roles(table);
    let cited = table.may_ids("cites");
    cited.iter().for_each(|(id, value)| sources.cite(id, value));
    let cites = bare(&cited);
    let critical = table.flag("critical");
    let revisits = table.may("revisits").and_then(|value| Some((value.id()?, value.span())));
    let kind = if revisits.is_some() { Some(Kind::Text) } else { kind(table) };
    table.finish();
    let kind = kind?;
    if needs_source(&kind) && cites.is_empty() {
        table.report(table.fault(Code::MissingCite).with("page", id));
    }
    let page = Page {
        id: id.clone(),
        kind,
        roles,
        cites,
        critical,
        revisits: revisits.as_ref().map(|(id, _)| id.clone()),
        group,
    };
    Some(Draft { page, revisits })
}

fn needs_source(kind: &Kind) -> bool {
    match kind {
        Kind::Fact(_) => true,
        Kind::Question(question) => matches!(question.ask, crate::lesson::question::Ask::Estimate(_)),
        _ => false,
    }
}

fn group(table: &Table<'_>) -> Group {
    Group {
        minutes: table
            .may("minutes")
            .and_then(|value| value.integer_in(0, 120))
            .and_then(|minutes| u32::try_from(minutes).ok()),
        form: table.may("form").and_then(|value| value.one_of(&Form::ALL)),
        skippable: table.flag("skippable"),
    }
}

fn kind(table: &Table<'_>) -> Option<Kind> {
    let words = Kind::NAMES.map(|name| (name, name));
    let value = table.need("kind")?;
    let Some(name) = value.one_of(&words) else {
        // The rest of the table cannot be judged without its kind.
        table.entries();
        return None;
    };
    match name {
        "door" => Some(Kind::Door),
        "story" => Some(Kind::Story),
        "text" => Some(Kind::Text),
        "close" => Some(Kind::Close),
        "steps" => table.need_ids("steps").map(|ids| Kind::Steps(bare(&ids))),
        "plan" => table.need_ids("items").map(|ids| Kind::Plan(bare(&ids))),
        "contrast" => contrast(table).map(Kind::Contrast),
        "fact" => figure(table).map(Kind::Fact),
        "help" => help(table).map(Kind::Help),
        "scenario" => scenario::scenario(table).map(Kind::Scenario),
        question => question::question(question, table).map(Kind::Question),
    }
}

fn contrast(table: &Table<'_>) -> Option<Contrast> {
    let who = table.need_ids("who");
    let clumsy = table.need("clumsy");
    let helpful = table.need("helpful");
    let who = bare(&who?);
    let clumsy = utterances(clumsy?, &who)?;
    let helpful = utterances(helpful?, &who)?;
    for (line, value) in clumsy.iter().chain(&helpful).enumerate().filter_map(|(at, line)| {
        let earlier = clumsy.iter().chain(&helpful).take(at).any(|known| known.0.id == line.0.id);
        earlier.then_some((&line.0, &line.1))
    }) {
        value.report(value.fault(Code::DuplicateId).with("found", &line.id));
    }
    let lines = |list: Vec<(Utterance, Value<'_>)>| list.into_iter().map(|(line, _)| line).collect();
    Some(Contrast { who, clumsy: lines(clumsy), helpful: lines(helpful) })
}

fn utterances<'d>(value: Value<'d>, who: &[Id]) -> Option<Vec<(Utterance, Value<'d>)>> {
    let mut lines = Vec::new();
    let mut whole = true;
    for value in value.list()? {
        let Some(table) = value.table() else {
            whole = false;
            continue;
        };
        let line = utterance(&table, who);
        table.finish();
        match line {
            Some(line) => lines.push((line, value)),
            None => whole = false,
        }
    }
    whole.then_some(lines)
}

fn figure(table: &Table<'_>) -> Option<Figure> {
    if let Some(number) = table.may("number") {
        return number.integer().map(Figure::Number);
    }
    let of = table.need("of").and_then(|value| value.integer_in(1, 100));
    let count = table.need("count").and_then(|value| value.integer_in(0, of.unwrap_or(100)));
    Some(Figure::Share { count: u32::try_from(count?).ok()?, of: u32::try_from(of?).ok()? })
}

fn help(table: &Table<'_>) -> Option<Help> {
    let steps = table.need_ids("steps");
    let avoid = table.may_ids("avoid");
    let topics = topics(table.need("topics"));
    Some(Help { steps: bare(&steps?), avoid: bare(&avoid), topics })
}
