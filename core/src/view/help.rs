//! Help now, help cards, help lines and duties.

use super::context::{Context, Prose, phone_href, web_href};
use super::shape::{Asks, Choice, Contact, Duty, HelpCard, Helpline, Helplines, Menu, View};
use crate::lesson::{Help, Kind};
use crate::model::region::{Cost, Region, in_language};
use crate::model::{Slot, Topic, region};
use crate::player::{Action, Address, Player, Setting};

pub(super) fn now(context: &Context<'_>) -> (View, Asks) {
    let mut choices = Vec::new();
    if let Some(module) = context.player.course().now() {
        choices.extend(context.player.pages_of(module).into_iter().map(|page| {
            Choice::plain(
                context.prose(module, &page.id).said(Slot::Heading),
                Action::Open(Address::HelpCard(page.id.clone())),
            )
        }));
    }
    choices.push(context.choice("help-now-lines-label", Action::Open(Address::Helplines)));
    let menu = Menu {
        title: context.text("help-now-title"),
        intro: vec![context.text("help-now-intro")],
        question: Some(context.text("help-now-question")),
    };
    (View::Now(menu), Asks::one(choices))
}

pub(super) fn now_card(context: &Context<'_>, page: &str) -> Option<HelpCard> {
    let module = context.player.course().now()?;
    let page = module.page(page)?;
    let Kind::Help(help) = &page.kind else { return None };
    Some(card(context, help, &context.prose(module, &page.id)))
}

pub(super) fn card(context: &Context<'_>, help: &Help, prose: &Prose<'_>) -> HelpCard {
    let region = context.with("help-lines-for", &[("region", (&region_name(context)).into())]);
    HelpCard {
        heading: prose.said(Slot::Heading),
        body: prose.markup(Slot::Body),
        steps_title: context.text("help-steps-title"),
        steps: prose.each(Slot::Step, &help.steps),
        avoid_title: context.text("help-avoid-title"),
        avoid: prose.each(Slot::Avoid, &help.avoid),
        lines_title: region,
        lines: lines_for(context, &help.topics),
    }
}

fn region_name(context: &Context<'_>) -> String {
    let player = context.player;
    let region = player.region().and_then(|id| player.course().regions().get(id));
    region.map_or_else(String::new, |region| in_language(&region.name, player.language()).to_owned())
}

/// The help lines of the region; those of the one it follows come after, where it has none of that name.
pub fn lines_of_region(player: &Player) -> Vec<&region::Helpline> {
    let mut lines: Vec<&region::Helpline> = Vec::new();
    for line in regions(player).into_iter().flat_map(|region| &region.lines) {
        if !lines.iter().any(|known| known.id == line.id) {
            lines.push(line);
        }
    }
    lines
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
    let mut chosen: Vec<&region::Helpline> = Vec::new();
    for topic in topics {
        for line in all.iter().filter(|line| line.topics.contains(topic)) {
            if !chosen.iter().any(|known| known.id == line.id) {
                chosen.push(line);
            }
        }
    }
    chosen.into_iter().map(|line| help_line(context, line)).collect()
}

fn help_line(context: &Context<'_>, line: &region::Helpline) -> Helpline {
    let language = context.player.language();
    let cost_id = |cost: Cost| match cost {
        Cost::Free => "help-line-free",
        Cost::Local => "help-line-local",
        Cost::Usual => "help-line-usual",
    };
    let checked = context.day(line.checked);
    Helpline {
        name: line.name.clone(),
        whom: in_language(&line.whom, language).to_owned(),
        phone: line.phone.as_ref().map(|phone| Contact {
            line: context.with("help-line-phone", &[("phone", phone.into())]),
            value: phone.clone(),
            href: phone_href(phone),
        }),
        web: line.web.as_ref().map(|web| Contact {
            line: context.with("help-line-web", &[("web", web.into())]),
            value: web.clone(),
            href: web_href(web),
        }),
        hours: (!line.hours.is_empty())
            .then(|| context.with("help-line-hours", &[("hours", in_language(&line.hours, language).into())])),
        cost: line.cost.map(|cost| context.text(cost_id(cost))),
        anonymous: line.anonymous.then(|| context.text("help-line-anonymous")),
        verify: line.verify.then(|| context.text("help-line-verify")),
        checked: context.with("help-line-checked", &[("date", (&checked).into())]),
    }
}

pub(super) fn helplines(context: &Context<'_>) -> Helplines {
    let role = context.player.role();
    let language = context.player.language();
    let shown = regions(context.player);
    let duties = shown
        .iter()
        .flat_map(|region| &region.duties)
        .filter(|duty| duty.roles.is_empty() || duty.roles.contains(&role));
    Helplines {
        title: context.with("help-lines-for", &[("region", (&region_name(context)).into())]),
        intro: vec![context.text("help-lines-intro")],
        lines: lines_of_region(context.player).into_iter().map(|line| help_line(context, line)).collect(),
        duties_title: context.text("help-duties-title"),
        duties: duties
            .map(|duty| Duty {
                title: in_language(&duty.title, language).to_owned(),
                text: in_language(&duty.text, language).to_owned(),
            })
            .collect(),
    }
}

pub(super) fn asks_region(context: &Context<'_>) -> Asks {
    Asks::One(vec![context.choice("help-region-label", Action::Open(Address::Setting(Setting::Region)))])
}
