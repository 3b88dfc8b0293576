//! How a module went: worries missed and false alarms apart, never a rank, never "failed".

use super::context::Context;
use super::shape::{Asks, Choice, Results, View};
use crate::lesson::{Module, Page};
use crate::model::Id;
use crate::player::{Action, Address};
use crate::progress::{Record, Sureness};

pub(super) fn results(context: &Context<'_>, module: &Id) -> Option<(View, Asks)> {
    let module = context.player.course().module(module)?;
    let tally = Tally::of(context, module);
    let results = Results {
        title: context.title(module).to_owned(),
        headline: context.text(tally.headline(module)),
        lines: tally.lines(context),
    };
    Some((View::Results(results), Asks::one(choices(context, module))))
}

struct Tally<'r> {
    marked: Vec<(&'r Page, Option<&'r Record>)>,
}

impl<'r> Tally<'r> {
    fn of(context: &Context<'r>, module: &'r Module) -> Self {
        let pages = context.player.pages_of(module).into_iter();
        let pages =
            pages.filter(|page| page.question().is_some_and(|question| question.kind.is_marked() && !question.pretest));
        let progress = context.player.progress();
        Self { marked: pages.map(|page| (page, progress.record(&module.id, &page.id))).collect() }
    }

    fn records(&self) -> impl Iterator<Item = &'r Record> {
        self.marked.iter().filter_map(|(_, record)| *record)
    }

    /// Points earned as a share of the points there are, 0 to 1.
    fn share(&self) -> f64 {
        let earned: f64 = self.records().filter_map(|record| record.best).sum();
        let all = u32::try_from(self.marked.len()).unwrap_or(u32::MAX);
        if all == 0 { 1.0 } else { earned / f64::from(all) }
    }

    fn headline(&self, module: &Module) -> &'static str {
        let must = module.mastery.must.iter().all(|id| {
            let marked = self.marked.iter().find(|(page, _)| page.id == *id);
            marked.is_none_or(|(_, record)| record.is_some_and(Record::is_right))
        });
        match self.records().count() {
            0 if !self.marked.is_empty() => "results-headline-none",
            _ if self.share() + 1e-9 >= module.mastery.pass && must => "results-headline-steady",
            _ => "results-headline-again",
        }
    }

    fn lines(&self, context: &Context<'_>) -> Vec<String> {
        let answered = self.records().count();
        let right = self.records().filter(|record| record.is_right()).count();
        let missed: u32 = self.records().map(|record| record.missed).sum();
        let alarms: u32 = self.records().map(|record| record.false_alarms).sum();
        let mut lines = vec![
            context.with("results-answered", &[("answered", answered.into()), ("questions", self.marked.len().into())]),
            context.with("results-right", &[("right", right.into())]),
            context.with("results-missed", &[("count", missed.into())]),
            context.with("results-false-alarms", &[("count", alarms.into())]),
        ];
        lines.extend(self.sureness(context));
        lines
    }

    /// How sure the learner was, against how it turned out: two by three.
    fn sureness(&self, context: &Context<'_>) -> Vec<String> {
        let count = |sure: Sureness, right: bool| {
            self.records().filter(|record| record.sure == Some(sure) && record.is_right() == right).count()
        };
        let mut lines = Vec::new();
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
}

fn choices(context: &Context<'_>, module: &Module) -> Vec<Choice> {
    let again = context
        .player
        .worth_another_look(&module.id)
        .into_iter()
        .map(|page| Choice { detail: Some(context.text("results-again-detail")), ..context.page_choice(module, page) });
    let mut choices: Vec<Choice> = again.collect();
    if let Some(next) = context.next_module(module) {
        choices.push(Choice::plain(
            context.with("results-next", &[("module", context.title(next).into())]),
            Action::Open(Address::Module(next.id.clone())),
        ));
    }
    choices.push(context.choice("results-home", Action::Open(Address::Home)));
    choices
}
