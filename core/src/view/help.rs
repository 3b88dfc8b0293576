//! Help now, help cards, help lines and duties.

use std::collections::BTreeSet;

use super::context::{Context, Prose, phone_href, web_href};
use super::shape::{Asks, Choice, Duty, HelpCard, Helpline, Helplines, Menu, View};
use crate::lesson::{Help, Kind, Module, Page};
use crate::model::region::{Cost, Region, in_language};
use crate::model::{Slot, Topic, region};
use crate::player::{Action, Address, Player};

pub(super) fn now(context: &Context<'_>) -> (View, Asks) {
    let mut choices = Vec::new();
    if let Some(module) = context.player.course().now() {
        choices.extend(context.player.pages_of(module).into_iter().map(|page| now_choice(context, module, page)));
    }
    choices.push(context.choice("help-now-lines-label", Action::Open(Address::Helplines)));
    let menu = Menu {
        title: context.text("help-now-title"),
        intro: vec![context.text("help-now-intro")],
        question: Some(context.text("help-now-question")),
    };
    (View::Now(menu), Asks::one(choices))
}

/// A situation of *Help now* by its heading.
pub(super) fn now_choice(context: &Context<'_>, module: &Module, page: &Page) -> Choice {
    let heading = context.prose(module, &page.id).said(Slot::Heading);
    Choice::plain(heading, Action::Open(Address::HelpCard(page.id.clone())))
}

pub(super) fn now_card(context: &Context<'_>, page: &str) -> Option<HelpCard> {
    let module = context.player.course().now()?;
    let page = module.page(page)?;
    let Kind::Help(help) = &page.kind else { return None };
    Some(card(context, help, &context.prose(module, &page.id)))
}

pub(super) fn card(context: &Context<'_>, help: &Help, prose: &Prose<'_>) -> HelpCard {
    HelpCard {
        heading: prose.said(Slot::Heading),
        body: prose.markup(Slot::Body),
        steps_title: context.text("help-steps-title"),
        steps: prose.each(Slot::Step, &help.steps),
        avoid_title: context.text("help-avoid-title"),
        avoid: prose.each(Slot::Avoid, &help.avoid),
        lines_title: lines_title(context),
        lines: lines_for(context, &help.topics),
    }
}

fn lines_title(context: &Context<'_>) -> String {
    let region =
        regions(context.player).first().map_or("", |region| in_language(&region.name, context.player.language()));
    context.with("help-lines-for", &[("region", region.into())])
}

/// The help lines of the region; those of the one it follows come after, where it has none of that name.
pub fn lines_of_region(player: &Player) -> Vec<&region::Helpline> {
    once(regions(player).into_iter().flat_map(|region| &region.lines))
}

/// Each line once, where it comes first.
fn once<'r>(lines: impl Iterator<Item = &'r region::Helpline>) -> Vec<&'r region::Helpline> {
    let mut known = BTreeSet::new();
    lines.filter(|line| known.insert(&line.id)).collect()
}

/// The region and the one whose lines follow.
fn regions(player: &Player) -> Vec<&Region> {
    let regions = player.course().regions();
    let Some(region) = player.region().and_then(|id| regions.get(id)) else { return Vec::new() };
    let parent = region.parent.as_ref().and_then(|id| regions.get(id));
    std::iter::once(region).chain(parent).collect()
}

/// The lines of the region for these topics, each once, in the order of the topics.
pub(super) fn lines_for(context: &Context<'_>, topics: &[Topic]) -> Vec<Helpline> {
    let all = lines_of_region(context.player);
    let chosen = once(topics.iter().flat_map(|topic| all.iter().copied().filter(|line| line.topics.contains(topic))));
    chosen.into_iter().map(|line| help_line(context, line)).collect()
}

fn help_line(context: &Context<'_>, line: &region::Helpline) -> Helpline {
    let language = context.player.language();
    let (phone, web) = (line.phone.as_ref(), line.web.as_ref());
    let cost = line.cost.map(|cost| match cost {
        Cost::Free => "help-line-free",
        Cost::Local => "help-line-local",
        Cost::Usual => "help-line-usual",
    });
    Helpline {
        name: line.name.clone(),
        whom: in_language(&line.whom, language).to_owned(),
        phone: phone.map(|phone| context.contact("help-line-phone", "phone", phone, phone_href(phone))),
        web: web.map(|web| context.contact("help-line-web", "web", web, web_href(web))),
        hours: (!line.hours.is_empty())
            .then(|| context.with("help-line-hours", &[("hours", in_language(&line.hours, language).into())])),
        cost: cost.map(|id| context.text(id)),
        anonymous: line.anonymous.then(|| context.text("help-line-anonymous")),
        verify: line.verify.then(|| context.text("help-line-verify")),
        checked: context.with("help-line-checked", &[("date", (&context.day(line.checked)).into())]),
    }
}

pub(super) fn helplines(context: &Context<'_>) -> Helplines {
    let role = context.player.role();
    let language = context.player.language();
    let duties = regions(context.player).into_iter().flat_map(|region| &region.duties);
    let duties = duties.filter(|duty| duty.roles.is_empty() || duty.roles.contains(&role)).map(|duty| Duty {
        title: in_language(&duty.title, language).to_owned(),
        text: in_language(&duty.text, language).to_owned(),
    });
    Helplines {
        title: lines_title(context),
        intro: vec![context.text("help-lines-intro")],
        lines: lines_of_region(context.player).into_iter().map(|line| help_line(context, line)).collect(),
        duties_title: context.text("help-duties-title"),
        duties: duties.collect(),
    }
}
