//! Where the learner is, and how far the text can be trusted.

use super::context::Context;
use super::model::{Header, RailItem};
use crate::lesson::{Kind, Module, Page};
use crate::model::{Id, PageState};
use crate::player::{Action, Screen, Target};

pub(super) fn header(context: &Context<'_>) -> Header {
    match context.player.screen() {
        Screen::Page { module, page } => on_page(context, module, page),
        Screen::Results(module) | Screen::Contents(module) => {
            let title =
                context.player.course().module(module).map(|found| found.title(context.player.language()).to_owned());
            Header { place: title.unwrap_or_default(), kind: Some(place(context)), ..Header::default() }
        }
        _ => Header { place: context.say("header-course"), kind: Some(place(context)), ..Header::default() },
    }
}

/// The name of a screen.
fn place(context: &Context<'_>) -> String {
    let id = match context.player.screen() {
        Screen::Welcome(_) => "header-welcome",
        Screen::Home => "header-home",
        Screen::Page { .. } => "header-page",
        Screen::Results(_) => "header-results",
        Screen::Modules => "header-modules",
        Screen::Contents(_) => "header-contents",
        Screen::Debrief => "header-debrief",
        Screen::Now | Screen::NowPage(_) => "header-now",
        Screen::HelpLines => "header-help-lines",
        Screen::Glossary | Screen::Term(_) => "header-glossary",
        Screen::Search => "header-search",
        Screen::Sources => "header-sources",
        Screen::Notes => "header-notes",
        Screen::Settings | Screen::Setting(_) => "header-settings",
        Screen::Keys => "header-keys",
        Screen::About => "header-about",
    };
    context.say(id)
}

fn on_page(context: &Context<'_>, module: &Id, page: &Id) -> Header {
    let Some(found) = context.player.course().module(module) else { return Header::default() };
    let pages = context.player.pages_of(found);
    let at = pages.iter().position(|known| known.id == *page);
    let step = at.map(|at| context.with("header-step", &[("page", (at + 1).into()), ("pages", pages.len().into())]));
    let kind = found.page(page).map(|page| context.say(kind_id(page)));
    Header {
        place: found.title(context.player.language()).to_owned(),
        step,
        kind,
        rail: pages.iter().map(|item| rail_item(context, found, item, page)).collect(),
    }
}

fn rail_item(context: &Context<'_>, module: &Module, item: &Page, here: &Id) -> RailItem {
    let seen = context.player.progress().modules.get(&module.id).is_some_and(|done| done.seen.contains(&item.id));
    RailItem {
        label: context.prose(module, &item.id).said("heading"),
        done: seen,
        here: item.id == *here,
        action: Action::Open(Target::Page(module.id.clone(), item.id.clone())),
    }
}

/// The sort of page in a word.
pub(super) fn kind_id(page: &Page) -> &'static str {
    match &page.kind {
        Kind::Door => "header-kind-door",
        Kind::Story => "header-kind-story",
        Kind::Text => "header-kind-text",
        Kind::Steps(_) => "header-kind-steps",
        Kind::Contrast(_) => "header-kind-contrast",
        Kind::Fact(_) => "header-kind-fact",
        Kind::Help(_) => "header-kind-help",
        Kind::Plan(_) => "header-kind-plan",
        Kind::Close => "header-kind-close",
        Kind::Question(question) if question.pretest => "header-kind-guess",
        Kind::Question(question) if question.kind.is_marked() => "header-kind-question",
        Kind::Question(_) => "header-kind-opinion",
        Kind::Scenario(_) => "header-kind-talk",
    }
}

/// How far the text of the shown page can be trusted, when that must stay in sight.
pub(super) fn state(context: &Context<'_>) -> Option<String> {
    let course = context.player.course();
    let (module, page) = match context.player.screen() {
        Screen::Page { module, page } => (course.module(module)?, page),
        Screen::NowPage(page) => (course.now()?, page),
        _ => return None,
    };
    let critical = module.page(page)?.critical;
    match module.page_state(page, context.player.language()) {
        PageState::Missing => {
            Some(context.with("header-state-missing", &[("language", module.source.as_str().into())]))
        }
        PageState::Behind if module.source == *context.player.language() => {
            critical.then(|| context.say("header-state-changed"))
        }
        PageState::Behind => Some(context.say("header-state-behind")),
        PageState::Draft if critical => Some(context.say("header-state-draft")),
        PageState::Draft | PageState::Reviewed => None,
    }
}
