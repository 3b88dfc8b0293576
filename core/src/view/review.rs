//! What comes back, and when. No debt, no count of days missed: what is due, and that it is enough for today.

use super::context::Context;
use super::shape::{Asks, Choice, Menu, View};
use crate::model::{Id, Slot};
use crate::player::{A_SITTING, AT_A_START, Action, Address, Comes};
use crate::question::is_full;
use crate::review::Standing;

pub(super) fn review(context: &Context<'_>) -> (View, Asks) {
    let player = context.player;
    let round = player.review_round(A_SITTING);
    let mut choices = Vec::new();
    if !round.is_empty() {
        choices.push(begin(context, round.len(), A_SITTING));
    }
    choices.extend(talk(context));
    choices.push(context.choice("results-home", Action::Open(Address::Home)));
    let next = player.comes().iter().map(|one| one.due).filter(|due| *due > player.today()).min();
    let next = next.map(|due| context.with("review-next", &[("date", (&context.day(due)).into())]));
    let intro = if player.is_enough_for_today() || (player.has_reviewed() && round.is_empty()) {
        [Some(context.text("review-enough")), next]
    } else if round.is_empty() {
        [Some(context.text("review-nothing")), next]
    } else {
        [Some(context.text("review-intro")), None]
    };
    let menu =
        Menu { title: context.text("header-review"), intro: intro.into_iter().flatten().collect(), question: None };
    (View::Modules(menu), Asks::one(choices))
}

/// Two questions from before, at a start; offered once, and never twice on end.
pub(super) fn at_a_start(context: &Context<'_>) -> Option<Choice> {
    let due = context.player.due().len().min(AT_A_START);
    (due > 0 && !context.player.has_reviewed()).then(|| begin(context, due, AT_A_START))
}

/// A minute for each question.
fn begin(context: &Context<'_>, questions: usize, most: usize) -> Choice {
    let counts = [("questions", questions.into()), ("minutes", questions.into())];
    Choice::plain(context.with("review-begin", &counts), Action::Review(most))
}

fn talk(context: &Context<'_>) -> Option<Choice> {
    let (module, page) = context.player.talk_again()?;
    let name = context.prose(module, &page.id).said(Slot::Heading);
    let label = context.with("review-talk", &[("talk", (&name).into())]);
    let round = vec![(module.id.clone(), page.id.clone())];
    Some(Choice { detail: Some(context.title(module).to_owned()), ..Choice::plain(label, Action::TryAgain(round, 0)) })
}

/// Every rule that was asked with the day on which it comes back, the soonest first.
pub(super) fn list(context: &Context<'_>) -> Vec<String> {
    let mut comes = context.player.comes();
    comes.sort_by_key(|one| one.due);
    comes.iter().filter_map(|one| line(context, one)).collect()
}

fn line(context: &Context<'_>, one: &Comes) -> Option<String> {
    let module = context.player.course().module(&one.module)?;
    let said = context.player.rule_said(module, &one.rule).to_owned();
    let title = context.title(module).to_owned();
    let day = context.day(one.due);
    let id = if one.due <= context.player.today() { "review-line-due" } else { "review-line" };
    Some(context.with(id, &[("date", (&day).into()), ("rule", (&said).into()), ("module", (&title).into())]))
}

/// How the rules of a module stand, in words: what holds, what is fresh, what comes back soon.
pub(super) fn standing(context: &Context<'_>, module: &Id) -> Vec<String> {
    let Some(found) = context.player.course().module(module) else { return Vec::new() };
    let comes: Vec<Comes> = context.player.comes().into_iter().filter(|one| one.module == *module).collect();
    // What was missed and put right since waits for its day all the same: that it is right now is said first.
    let is_mended = |one: &Comes| {
        let record = context.player.progress().record(&one.module, &one.standing.page);
        one.standing.is_missed() && record.and_then(|record| record.latest).is_some_and(is_full)
    };
    let line = |id: &'static str, mended: bool, is: fn(&Standing) -> bool| {
        let rules = comes.iter().filter(|one| is(&one.standing) && is_mended(one) == mended);
        let rules = rules.map(|one| context.player.rule_said(found, &one.rule).to_owned());
        let rules = rules.collect::<Vec<_>>().join("; ");
        (!rules.is_empty()).then(|| context.with(id, &[("rules", (&rules).into())]))
    };
    let lines = [
        line("results-rules-hold", false, Standing::holds),
        line("results-rules-fresh", false, Standing::is_fresh),
        line("results-rules-mended", true, Standing::is_missed),
        line("results-rules-soon", false, |standing| standing.is_missed() && !standing.was_sure()),
        line("results-rules-sure", false, Standing::was_sure),
    ];
    lines.into_iter().flatten().collect()
}
