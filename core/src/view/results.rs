//! How a module went: worries missed and false alarms apart, never a rank, never "failed".

use super::context::Context;
use super::review;
use super::shape::{Asks, Choice, Results, View};
use crate::lesson::{Module, Outline, Page};
use crate::model::Id;
use crate::player::{Action, Address, Standing};
use crate::progress::{Record, Sureness};
use crate::question::QuestionKind;

pub(super) fn results(context: &Context<'_>, module: &Id) -> Option<(View, Asks)> {
    let module = context.player.course().module(module)?;
    let standing = context.player.standing(&module.id);
    let headline = if standing.answered == 0 && !standing.questions.is_empty() {
        "results-headline-none"
    } else if standing.is_steady {
        "results-headline-steady"
    } else {
        "results-headline-again"
    };
    let results = Results {
        title: context.title(module).to_owned(),
        headline: context.text(headline),
        lines: lines(context, module, &standing),
    };
    Some((View::Results(results), Asks::one(choices(context, module, &standing))))
}

fn lines(context: &Context<'_>, module: &Module, standing: &Standing<'_>) -> Vec<String> {
    let record = |page: &&Outline| context.player.progress().record(&module.id, &page.id);
    let records: Vec<&Record> = standing.questions.iter().filter_map(record).collect();
    let missed: u32 = records.iter().map(|record| record.missed).sum();
    let alarms: u32 = records.iter().map(|record| record.false_alarms).sum();
    if standing.questions.is_empty() {
        return Vec::new();
    }
    let counts = [("answered", standing.answered.into()), ("questions", standing.questions.len().into())];
    let mut lines = vec![context.with("results-answered", &counts)];
    if standing.answered == 0 {
        // Nothing was missed where nothing was looked for.
        return lines;
    }
    lines.push(context.with("results-right", &[("right", standing.right.into())]));
    lines.extend(review::standing(context, &module.id));
    // Where nothing had to be told apart, nothing was missed either.
    if standing.questions.iter().any(|page| record(page).is_some() && module.page(&page.id).is_some_and(asks_for_signs))
    {
        lines.push(context.with("results-missed", &[("count", missed.into())]));
        lines.push(context.with("results-false-alarms", &[("count", alarms.into())]));
    }
    // How sure the learner was, against how it turned out: two by three.
    let count = |sure: Sureness, right: bool| {
        records.iter().filter(|record| record.sure == Some(sure) && record.is_right() == right).count()
    };
    for (sure, id) in [
        (Sureness::Sure, "results-sure"),
        (Sureness::Fairly, "results-fairly"),
        (Sureness::NotSure, "results-not-sure"),
    ] {
        let (right, not_yet) = (count(sure, true), count(sure, false));
        if right + not_yet > 0 {
            lines.push(context.with(id, &[("right", right.into()), ("notyet", not_yet.into())]));
        }
    }
    if count(Sureness::Sure, false) > 0 {
        let sure =
            |page: &&&Outline| record(page).is_some_and(|one| one.sure == Some(Sureness::Sure) && !one.is_right());
        let pages = standing.questions.iter().filter(sure).map(|page| heading(context, module, &page.id));
        lines.push(
            context.with("results-sure-and-not-yet", &[("pages", (&pages.collect::<Vec<_>>().join(", ")).into())]),
        );
    }
    // As many as can be chosen below, and which of them count most.
    let open: Vec<&Id> = open(context, module, standing).into_iter().map(|page| &page.id).collect();
    let mut say = |id: &'static str, pages: &[&Id]| {
        let said = pages.iter().map(|page| heading(context, module, page)).collect::<Vec<_>>().join(", ");
        if !pages.is_empty() {
            lines.push(context.with(id, &[("count", pages.len().into()), ("pages", (&said).into())]));
        }
    };
    say("results-open", &open);
    if standing.must.len() < open.len() {
        say("results-must", &standing.must);
    }
    lines
}

/// What was not right yet and what was never answered, in the order of the lesson.
fn open<'p>(context: &Context<'_>, module: &Module, standing: &Standing<'p>) -> Vec<&'p Outline> {
    let record = |page: &Outline| context.player.progress().record(&module.id, &page.id);
    standing.questions.iter().copied().filter(|page| !record(page).is_some_and(Record::is_right)).collect()
}

/// Whether a question asks to tell what is a worry from what is not.
fn asks_for_signs(page: &Page) -> bool {
    match page.question().map(|question| &question.kind) {
        Some(QuestionKind::Spot(_) | QuestionKind::Multi(_)) => true,
        Some(QuestionKind::Choice(choice)) => !choice.alarm.is_empty(),
        _ => false,
    }
}

fn heading(context: &Context<'_>, module: &Module, page: &Id) -> String {
    context.page_choice(module, page).label
}

fn choices(context: &Context<'_>, module: &Module, standing: &Standing<'_>) -> Vec<Choice> {
    let record = |page: &Outline| context.player.progress().record(&module.id, &page.id);
    let open = open(context, module, standing);
    let round: Vec<(Id, Id)> = open.iter().map(|page| (module.id.clone(), page.id.clone())).collect();
    let again = open.iter().enumerate().map(|(at, page)| {
        let detail = if record(page).is_some() { "results-again-detail" } else { "results-open-detail" };
        let action = Action::TryAgain(round.clone(), at);
        Choice { detail: Some(context.text(detail)), action, ..context.page_choice(module, &page.id) }
    });
    let mut choices: Vec<Choice> = again.collect();
    if let Some(next) = context.next_module(module) {
        let label = context.with("results-next", &[("module", context.title(next).into())]);
        choices.push(Choice::plain(label, Action::Open(Address::Module(next.id.clone()))));
    }
    choices.extend(more(context, module));
    choices.push(context.choice("results-home", Action::Open(Address::Home)));
    choices
}

/// What is offered after a lesson: it goes on at the first page of it that was not met.
pub(super) fn more(context: &Context<'_>, module: &Module) -> Option<Choice> {
    let (role, language) = (context.player.role(), context.player.language());
    let pages: Vec<&Page> = module.pages_for(role).filter(|page| !page.is_core()).collect();
    let seen = context.player.progress().modules.get(&module.id).map(|done| &done.seen);
    let is_met = |page: &Page| seen.is_some_and(|seen| seen.contains(&page.id));
    let first = pages.iter().find(|page| !is_met(page)).or(pages.first())?;
    let minutes = module.minutes_of(pages.iter().copied(), role, language);
    let met = pages.iter().filter(|page| is_met(page)).count();
    let counts = [("pages", pages.len().into()), ("minutes", minutes.into()), ("met", met.into())];
    let place = Address::Page(module.id.clone(), first.id.clone());
    let detail = Some(context.with("results-more-detail", &counts));
    Some(Choice { detail, ..Choice::plain(context.text("results-more"), Action::Open(place)) })
}
