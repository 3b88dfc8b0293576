//! Where the learner is, and how far the text can be trusted.

use super::context::Context;
use super::help;
use super::shape::{Choice, Header, RailItem};
use crate::lesson::{Kind, Module, Page};
use crate::model::{Id, PageState};
use crate::player::{Action, Address, PageMark};

pub(super) fn header(context: &Context<'_>) -> Header {
    match context.address {
        Address::Page(module, page) => on_page(context, module, page),
        Address::Results(module) | Address::Contents(module) => {
            let module = context.player.course().module(module);
            let title = module.map_or("", |module| context.title(module));
            let pages = module.map_or_else(Vec::new, |module| all_pages(context, module));
            Header { pages, ..outside(context, title.to_owned()) }
        }
        _ => outside(context, context.text("header-course")),
    }
}

fn outside(context: &Context<'_>, title: String) -> Header {
    let numbers = match context.address {
        // Which numbers are right is asked there.
        Address::Welcome(_) => None,
        Address::HelpCard(page) => help::numbers_of(context, page),
        _ => Some(help::first_numbers(context)),
    };
    Header { place: title, kind: Some(place(context)), numbers, ..Header::default() }
}

fn place(context: &Context<'_>) -> String {
    let id = match context.address {
        Address::Welcome(_) => "header-welcome",
        Address::Home => "header-home",
        Address::Page(..) | Address::Module(_) => "header-page",
        Address::Results(_) => "header-results",
        Address::Modules => "header-modules",
        Address::More => "header-more",
        Address::Review => "header-review",
        Address::Contents(_) => "header-contents",
        Address::Debrief(..) => "header-debrief",
        Address::Help | Address::HelpCard(_) => "header-now",
        Address::Helplines => "header-help-lines",
        Address::Duties => "header-duties",
        Address::Glossary | Address::Term(_) => "header-glossary",
        Address::Search => "header-search",
        Address::Sources(..) => "header-sources",
        Address::Notes(..) => "header-notes",
        Address::Settings | Address::Setting(_) => "header-settings",
        Address::Keys => "header-keys",
        Address::Guide => "header-guide",
        Address::About => "header-about",
    };
    context.text(id)
}

fn on_page(context: &Context<'_>, module: &Id, page: &Id) -> Header {
    let Some(found) = context.player.course().module(module) else { return Header::default() };
    let pages = context.player.layer_of(found, page);
    let at = pages.iter().position(|known| known.id == *page);
    let id = if found.page(page).is_none_or(Page::is_core) { "header-step" } else { "header-step-more" };
    let step = at.map(|at| context.with(id, &[("page", (at + 1).into()), ("pages", pages.len().into())]));
    let rail_item = |item: &Page| {
        let Choice { label, action, .. } = context.page_choice(found, &item.id);
        let mark = context.player.page_mark(module, item);
        RailItem { label, mark, state: self::mark(context, mark), here: item.id == *page, action }
    };
    let round = context.player.round().filter(|_| context.player.address() == context.address);
    let again = round.map(|(round, at)| {
        context.with("header-again", &[("question", (at + 1).into()), ("questions", round.len().into())])
    });
    let kind = found.page(page).map(|page| context.text(kind_id(page)));
    let all = all_pages(context, found);
    let here = Action::Open(Address::Page(module.clone(), page.clone()));
    let is_other = |listed: &usize| again.is_none() && at.is_some_and(|at| at != *listed);
    let listed = all.iter().position(|action| *action == here).filter(is_other);
    let listed = listed.map(|listed| context.with("header-listed", &[("page", (listed + 1).into())]));
    Header {
        place: context.title(found).to_owned(),
        step: again.or(step),
        kind,
        rail: pages.into_iter().map(rail_item).collect(),
        pages: all,
        listed,
        numbers: None,
    }
}

fn all_pages(context: &Context<'_>, module: &Module) -> Vec<Action> {
    let place = |page: &Page| Action::Open(Address::Page(module.id.clone(), page.id.clone()));
    context.player.pages_of(module).into_iter().map(place).collect()
}

/// What became of a page, in words; nothing for what lies ahead.
pub(super) fn mark(context: &Context<'_>, mark: PageMark) -> Option<String> {
    let id = match mark {
        PageMark::Ahead => return None,
        PageMark::Read => "contents-done",
        PageMark::Unanswered => "contents-unanswered",
        PageMark::Right => "contents-right",
        PageMark::Partly => "contents-partly",
        PageMark::NotYet => "contents-not-yet",
    };
    Some(context.text(id))
}

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

/// How far the text of the shown page can be trusted, when that must stay in sight. That nobody checked a draft is said
/// once, at the door of its module; a help card says itself what concerns it.
pub(super) fn state(context: &Context<'_>) -> Option<String> {
    let Address::Page(module, page) = context.address else { return None };
    let module = context.player.course().module(module)?;
    let found = module.page(page).filter(|found| !matches!(found.kind, Kind::Help(_)))?;
    match module.page_state(page, context.player.language()) {
        PageState::Missing => {
            let (_, said) = module.page_prose(page, context.player.language())?;
            Some(context.with("header-state-missing", &[("language", said.as_str().into())]))
        }
        PageState::Behind if module.source == *context.player.language() => {
            found.critical.then(|| context.text("header-state-changed"))
        }
        PageState::Behind => Some(context.text("header-state-behind")),
        PageState::Draft | PageState::Reviewed => None,
    }
}
