//! The first start, home, and the pages of a module.

use super::context::Context;
use super::header::kind_id;
use super::model::Choice;
use super::model::Menu;
use super::settings;
use crate::lesson::Id;
use crate::lesson::Module;
use crate::player::Action;
use crate::player::Setting;
use crate::player::Target;
use crate::player::WelcomeStep;

pub(super) fn welcome(context: &Context<'_>, step: WelcomeStep) -> Menu {
    let (setting, question) = match step {
        WelcomeStep::Language => (Setting::Language, "welcome-language-question"),
        WelcomeStep::Role => (Setting::Role, "welcome-role-question"),
        WelcomeStep::Region => (Setting::Region, "welcome-region-question"),
    };
    let mut intro = Vec::new();
    if step == WelcomeStep::Language {
        intro.extend([
            context.say("welcome-intro"),
            context.say("welcome-private"),
            context.say("welcome-plain"),
            context.say("welcome-leave"),
        ]);
    }
    Menu {
        title: context.say("welcome-title"),
        intro,
        question: Some(context.say(question)),
        choices: settings::values(context, setting),
    }
}

pub(super) fn home(context: &Context<'_>) -> Menu {
    let mut choices = vec![Choice {
        detail: Some(context.say("home-now-detail")),
        ..context.choice("home-now-label", Action::Open(Target::Now))
    }];
    choices.extend(continue_choice(context));
    let path = context.player.course().path(context.player.role());
    choices.extend(path.into_iter().map(|module| module_choice(context, module)));
    choices.extend(review(context));
    choices.extend([
        context.choice("home-help-lines-label", Action::Open(Target::HelpLines)),
        context.choice("home-search-label", Action::Open(Target::Search)),
        context.choice("home-glossary-label", Action::Open(Target::Glossary)),
        context.choice("home-settings-label", Action::Open(Target::Settings)),
        context.choice("home-about-label", Action::Open(Target::About)),
    ]);
    let role = context.say(settings::role_id(context.player.role()));
    Menu {
        title: context.say("home-title"),
        intro: vec![context.with("home-path", &[("role", (&role).into())])],
        question: None,
        choices,
    }
}

/// To go on where the learner was, when that is inside a module.
fn continue_choice(context: &Context<'_>) -> Option<Choice> {
    let id = context.player.progress().module.as_ref()?;
    let module = context.player.course().module(id)?;
    let page = context.player.progress().modules.get(id)?.page.as_ref()?;
    let (done, all) = context.player.done_of(module);
    if done >= all || done == 0 {
        return None;
    }
    let title = module.title(context.player.language());
    let heading = context.prose(module, page).said("heading");
    Some(Choice {
        detail: Some(context.with("home-continue-detail", &[("page", (&heading).into())])),
        ..Choice::plain(
            context.with("home-continue-label", &[("module", title.into())]),
            Action::Open(Target::Page(id.clone(), page.clone())),
        )
    })
}

fn module_choice(context: &Context<'_>, module: &Module) -> Choice {
    let (done, all) = context.player.done_of(module);
    let minutes = context.player.minutes_left(module);
    let state = match done {
        0 => context.with("home-module-new", &[("minutes", minutes.into())]),
        _ if done >= all => context.say("home-module-done"),
        _ => context
            .with("home-module-begun", &[("done", done.into()), ("pages", all.into()), ("minutes", minutes.into())]),
    };
    Choice {
        label: module.title(context.player.language()).to_owned(),
        detail: Some(module.summary(context.player.language()).to_owned()),
        state: Some(state),
        picked: false,
        action: Action::Open(Target::Module(module.id.clone())),
    }
}

/// Questions that were not right yet, over all modules: the first of them opens.
fn review(context: &Context<'_>) -> Option<Choice> {
    let course = context.player.course();
    let worth: Vec<(&Id, &Id)> = course
        .modules
        .iter()
        .flat_map(|module| {
            context.player.worth_another_look(module).into_iter().map(move |page| (&module.id, &page.id))
        })
        .collect();
    let (module, page) = worth.first()?;
    Some(Choice::plain(
        context.with("home-review-label", &[("questions", worth.len().into())]),
        Action::Open(Target::Page((*module).clone(), (*page).clone())),
    ))
}

pub(super) fn contents(context: &Context<'_>, module: &Id) -> Menu {
    let Some(found) = context.player.course().module(module) else {
        return Menu { title: String::new(), intro: Vec::new(), question: None, choices: Vec::new() };
    };
    let here = context.player.page().map(|(_, page)| page.id.clone());
    let seen = context.player.progress().modules.get(module).map(|done| &done.seen);
    let choices = context.player.pages_of(found).into_iter().map(|page| {
        let state = if here.as_ref() == Some(&page.id) {
            Some(context.say("contents-here"))
        } else {
            seen.filter(|seen| seen.contains(&page.id)).map(|_| context.say("contents-done"))
        };
        Choice {
            label: context.prose(found, &page.id).said("heading"),
            detail: Some(context.say(kind_id(page))),
            state,
            picked: here.as_ref() == Some(&page.id),
            action: Action::Open(Target::Page(module.clone(), page.id.clone())),
        }
    });
    let (done, all) = context.player.done_of(found);
    Menu {
        title: found.title(context.player.language()).to_owned(),
        intro: vec![context.with("contents-intro", &[("done", done.into()), ("pages", all.into())])],
        question: None,
        choices: choices.collect(),
    }
}
