//! The first start, home, the pages of a module, and the glossary: things to choose from.

use super::context::Context;
use super::header;
use super::reference::terms;
use super::shape::{Asks, Choice, Menu, View, Welcome};
use super::{results, review, settings};
use crate::model::{Id, Role};
use crate::player::{Action, Address, Setting, WelcomeStep};

/// How many modules of a path home shows.
const MOST: usize = 12;

pub(super) fn welcome(context: &Context<'_>, step: WelcomeStep) -> (View, Asks) {
    let (setting, question) = match step {
        WelcomeStep::Language => (Setting::Language, "welcome-language-question"),
        WelcomeStep::Role => (Setting::Role, "welcome-role-question"),
        WelcomeStep::Region => (Setting::Region, "welcome-region-question"),
    };
    let intro = match step {
        WelcomeStep::Language => &["welcome-intro", "welcome-private"][..],
        WelcomeStep::Role | WelcomeStep::Region => &[],
    };
    let intro: Vec<String> = intro.iter().map(|id| context.text(id)).collect();
    let question = context.text(question);
    // Who was welcomed is only asked.
    let (title, question) =
        if intro.is_empty() { (question, None) } else { (context.text("welcome-title"), Some(question)) };
    let menu = Menu { title, intro, question };
    let welcome = Welcome { menu, is_first: step == WelcomeStep::Language };
    (View::Welcome(welcome), Asks::one(settings::values(context, &setting)))
}

pub(super) fn home(context: &Context<'_>) -> (View, Asks) {
    let now = context.choice("home-now-label", Action::Open(Address::Help));
    let mut choices = vec![Choice { detail: Some(context.text("home-now-detail")), ..now }];
    choices.extend(review::at_a_start(context));
    choices.extend(continue_choice(context));
    let path = context.player.course().path(context.player.role());
    choices.extend(in_reach(context, &path).iter().map(|id| module_choice(context, id)));
    if path.len() > MOST {
        let label = context.with("home-modules-label", &[("modules", path.len().into())]);
        choices.push(Choice::plain(label, Action::Open(Address::Modules)));
    }
    choices.extend(again(context));
    // Once a lesson was read to its end. Whether there is more is only looked for then.
    let finished = |id: &&Id| context.player.progress().modules.get(*id).is_some_and(|done| done.finished.is_some());
    let mut finished = path.iter().copied().filter(finished);
    if finished.any(|id| !context.player.course().more(id, context.player.role()).is_empty()) {
        choices.push(context.choice("home-more-label", Action::Open(Address::More)));
    }
    choices.push(context.choice("home-help-lines-label", Action::Open(Address::Helplines)));
    let leads = context.player.role() != Role::Parent;
    choices.extend(leads.then(|| context.choice("home-guide-label", Action::Open(Address::Guide))));
    choices.extend([
        context.choice("home-search-label", Action::Open(Address::Search)),
        context.choice("home-glossary-label", Action::Open(Address::Glossary)),
        context.choice("home-settings-label", Action::Open(Address::Settings)),
        context.choice("home-about-label", Action::Open(Address::About)),
    ]);
    let role = context.text(settings::role_id(context.player.role()));
    let intro = vec![context.with("home-path", &[("role", (&role).into())])];
    let menu = Menu { title: context.text("home-title"), intro, question: None };
    (View::Home(menu), Asks::one(choices))
}

/// The modules of a path that home shows: all of a short one, of a long one those from the first unfinished on.
fn in_reach<'p>(context: &Context<'_>, path: &'p [&'p Id]) -> &'p [&'p Id] {
    let kept = &context.player.progress().modules;
    let finished = |id: &&Id| kept.get(*id).is_some_and(|done| done.finished.is_some());
    let first = path.iter().position(|id| !finished(id)).unwrap_or(0).min(path.len().saturating_sub(MOST));
    &path[first..path.len().min(first + MOST)]
}

/// Every module on the path, when there are more than home shows.
pub(super) fn modules(context: &Context<'_>) -> (View, Asks) {
    let path = context.player.course().path(context.player.role());
    let menu = Menu { title: context.text("header-modules"), intro: Vec::new(), question: None };
    (View::Modules(menu), Asks::one(path.iter().map(|id| module_choice(context, id)).collect()))
}

/// What is offered after the lessons of the path, by lesson.
pub(super) fn more(context: &Context<'_>) -> (View, Asks) {
    let course = context.player.course();
    let modules = course.path(context.player.role()).into_iter().filter_map(|id| course.module(id));
    let choice = |module| {
        let offered = results::more(context, module)?;
        Some(Choice { label: context.title(module).to_owned(), ..offered })
    };
    let menu =
        Menu { title: context.text("header-more"), intro: vec![context.text("home-more-intro")], question: None };
    (View::Modules(menu), Asks::one(modules.filter_map(choice).collect()))
}

/// To go on where the learner was, when that is inside a module.
fn continue_choice(context: &Context<'_>) -> Option<Choice> {
    let id = context.player.progress().module.as_ref()?;
    let page = context.player.progress().modules.get(id)?.page.as_ref()?;
    let (done, all) = context.player.done_of(id);
    if done >= all || done == 0 {
        return None;
    }
    let pages = context.player.course().core(id, context.player.role());
    let at = pages.iter().position(|known| known.id == *page)?;
    let name = context.player.course().name(id, context.player.language())?;
    let label = context.with("home-continue-label", &[("module", (&name.title).into())]);
    let detail = context.with("home-continue-detail", &[("page", (at + 1).into()), ("pages", pages.len().into())]);
    let place = Address::Page(id.clone(), page.clone());
    Some(Choice { detail: Some(detail), ..Choice::plain(label, Action::Open(place)) })
}

/// A module by its name; its structure is read only when it was begun, and what it says not at all.
fn module_choice(context: &Context<'_>, id: &Id) -> Choice {
    let begun = context.player.progress().modules.get(id).is_some_and(|done| !done.seen.is_empty());
    let state = if begun {
        let (done, all) = context.player.done_of(id);
        let minutes = context.player.minutes_left(id);
        let standing = context.player.standing(id);
        let open = standing.questions.len() - standing.right;
        if done >= all && standing.is_steady {
            context.text("home-module-done")
        } else if done >= all {
            context.with("home-module-read", &[("questions", open.into())])
        } else {
            let values = [("done", done.into()), ("pages", all.into()), ("minutes", minutes.into())];
            context.with("home-module-begun", &values)
        }
    } else {
        context.with("home-module-new", &[("minutes", context.player.minutes(id).into())])
    };
    let name = context.player.course().name(id, context.player.language());
    let (title, detail) = name.map_or_else(|| (id.to_string(), None), |name| (name.title, Some(name.summary)));
    Choice { detail, state: Some(state), ..Choice::plain(title, Action::Open(Address::Module(id.clone()))) }
}

/// Questions that were not right yet, over all modules: the first of them opens.
fn again(context: &Context<'_>) -> Option<Choice> {
    let course = context.player.course();
    let begun = course.ids().filter(|id| context.player.progress().modules.contains_key(*id));
    let worth: Vec<(&Id, &Id)> =
        begun.flat_map(|id| context.player.worth_another_look(id).into_iter().map(move |page| (id, page))).collect();
    worth.first()?;
    let label = context.with("home-review-label", &[("questions", worth.len().into())]);
    let round = worth.into_iter().map(|(module, page)| (module.clone(), page.clone())).collect();
    Some(Choice::plain(label, Action::TryAgain(round, 0)))
}

pub(super) fn contents(context: &Context<'_>, module: &Id) -> Option<(View, Asks)> {
    let found = context.player.course().module(module)?;
    let here = context.player.page().map(|(_, page)| page.id.clone());
    let choices = context.player.pages_of(found).into_iter().map(|page| {
        let picked = here.as_ref() == Some(&page.id);
        let mark = context.player.page_mark(module, page);
        let became = header::mark(context, mark);
        let state = if picked { Some(context.text("contents-here")) } else { became };
        let kind = context.text(header::kind_id(page));
        let more = || context.with("contents-more", &[("kind", (&kind).into())]);
        let detail = Some(if page.is_core() { kind.clone() } else { more() });
        Choice { detail, state, picked, mark: Some(mark), ..context.page_choice(found, &page.id) }
    });
    let (done, all) = context.player.done_of(module);
    let menu = Menu {
        title: context.title(found).to_owned(),
        intro: vec![context.with("contents-intro", &[("done", done.into()), ("pages", all.into())])],
        question: None,
    };
    Some((View::Contents(menu), Asks::one(choices.collect())))
}

pub(super) fn glossary(context: &Context<'_>) -> (View, Asks) {
    let mut choices: Vec<Choice> = terms(context)
        .map(|(id, term)| Choice::plain(term.term.clone(), Action::Open(Address::Term(id.clone()))))
        .collect();
    choices.sort_by_key(|choice| choice.label.to_lowercase());
    (View::Glossary(context.menu("glossary-title", "glossary-intro")), Asks::one(choices))
}
