//! How a module went: worries missed and false alarms apart, never a rank, never "failed".

use super::context::Context;
use super::shape::{Asks, Choice, Results, View};
use crate::lesson::{Module, Page};
use crate::model::Id;
use crate::player::{Action, Address};
use crate::progress::{Record, Sureness};

pub(super) fn results(context: &Context<'_>, module: &Id) -> Option<(View, Asks)> {
    let module = context.player.course().module(module)?;
    let mut marked = context.player.pages_of(module);
    marked.retain(|page| page.question().is_some_and(|question| question.kind.is_marked() && !question.pretest));
    let record = |page: &Page| context.player.progress().record(&module.id, &page.id);
    let records: Vec<&Record> = marked.iter().filter_map(|page| record(page)).collect();
    // Points earned as a share of the points there are, 0 to 1.
    let earned: f64 = records.iter().filter_map(|record| record.best).sum();
    let all = u32::try_from(marked.len()).unwrap_or(u32::MAX);
    let share = if all == 0 { 1.0 } else { earned / f64::from(all) };
    let mut must = marked.iter().filter(|page| module.mastery.must.contains(&page.id));
    let must = must.all(|page| record(page).is_some_and(Record::is_right));
    let headline = if records.is_empty() && !marked.is_empty() {
        "results-headline-none"
    } else if share + 1e-9 >= module.mastery.pass && must {
        "results-headline-steady"
    } else {
        "results-headline-again"
    };
    let results = Results {
        title: context.title(module).to_owned(),
        headline: context.text(headline),
        lines: lines(context, marked.len(), &records),
    };
    Some((View::Results(results), Asks::one(choices(context, module))))
}

fn lines(context: &Context<'_>, questions: usize, records: &[&Record]) -> Vec<String> {
    let right = records.iter().filter(|record| record.is_right()).count();
    let missed: u32 = records.iter().map(|record| record.missed).sum();
    let alarms: u32 = records.iter().map(|record| record.false_alarms).sum();
    let mut lines = vec![
        context.with("results-answered", &[("answered", records.len().into()), ("questions", questions.into())]),
        context.with("results-right", &[("right", right.into())]),
        context.with("results-missed", &[("count", missed.into())]),
        context.with("results-false-alarms", &[("count", alarms.into())]),
    ];
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
        lines.push(context.text("results-sure-and-not-yet"));
    }
    lines
}

fn choices(context: &Context<'_>, module: &Module) -> Vec<Choice> {
    let detail = context.text("results-again-detail");
    let again = |page: &Id| Choice { detail: Some(detail.clone()), ..context.page_choice(module, page) };
    let mut choices: Vec<Choice> = context.player.worth_another_look(&module.id).into_iter().map(again).collect();
    if let Some(next) = context.next_module(module) {
        let label = context.with("results-next", &[("module", context.title(next).into())]);
        choices.push(Choice::plain(label, Action::Open(Address::Module(next.id.clone()))));
    }
    choices.push(context.choice("results-home", Action::Open(Address::Home)));
    choices
}
