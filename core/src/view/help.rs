//! Help now, help cards, help lines and duties.

use super::context::{Context, Prose};
use super::model::{Choice, HelpCard, HelpLine, HelpLines, Menu};
use crate::lesson::{Help, Kind};
use crate::model::Topic;
use crate::model::region::{Cost, Line, Region, in_language};
use crate::player::{Action, Player, Setting, Target};

pub(super) fn now(context: &Context<'_>) -> Menu {
    let mut choices = Vec::new();
    if let Some(module) = context.player.course().now() {
        choices.extend(context.player.pages_of(module).into_iter().map(|page| {
            Choice::plain(
                context.prose(module, &page.id).said("heading"),
                Action::Open(Target::NowPage(page.id.clone())),
            )
        }));
    }
    choices.push(context.choice("help-now-lines-label", Action::Open(Target::HelpLines)));
    Menu {
        title: context.say("help-now-title"),
        intro: vec![context.say("help-now-intro")],
        question: Some(context.say("help-now-question")),
        choices,
    }
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
        heading: prose.said("heading"),
        body: prose.rich("body"),
        steps_title: context.say("help-steps-title"),
        steps: prose.each("step", &help.steps),
        avoid_title: context.say("help-avoid-title"),
        avoid: prose.each("avoid", &help.avoid),
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
pub(super) fn lines_of_region(player: &Player) -> Vec<&Line> {
    let mut lines: Vec<&Line> = Vec::new();
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
pub(super) fn lines_for(context: &Context<'_>, topics: &[Topic]) -> Vec<HelpLine> {
    let all = lines_of_region(context.player);
    let mut chosen: Vec<&Line> = Vec::new();
    for topic in topics {
        for line in all.iter().filter(|line| line.topics.contains(topic)) {
            if !chosen.iter().any(|known| known.id == line.id) {
                chosen.push(line);
            }
        }
    }
    chosen.into_iter().map(|line| help_line(context, line)).collect()
}

fn help_line(context: &Context<'_>, line: &Line) -> HelpLine {
    let language = context.player.language();
    let mut facts = Vec::new();
    if !line.hours.is_empty() {
        facts.push(context.with("help-line-hours", &[("hours", in_language(&line.hours, language).into())]));
    }
    facts.extend(line.cost.map(|cost| {
        context.say(match cost {
            Cost::Free => "help-line-free",
            Cost::Local => "help-line-local",
            Cost::Usual => "help-line-usual",
        })
    }));
    if line.anonymous {
        facts.push(context.say("help-line-anonymous"));
    }
    if line.verify {
        facts.push(context.say("help-line-verify"));
    }
    let checked = context.day(line.checked);
    facts.push(context.with("help-line-checked", &[("date", (&checked).into())]));
    HelpLine {
        name: line.name.clone(),
        whom: in_language(&line.whom, language).to_owned(),
        phone: line.phone.as_ref().map(|phone| context.with("help-line-phone", &[("phone", phone.into())])),
        web: line.web.as_ref().map(|web| context.with("help-line-web", &[("web", web.into())])),
        facts,
    }
}

pub(super) fn help_lines(context: &Context<'_>) -> HelpLines {
    let role = context.player.role();
    let language = context.player.language();
    let shown = regions(context.player);
    let duties = shown
        .iter()
        .flat_map(|region| &region.duties)
        .filter(|duty| duty.roles.is_empty() || duty.roles.contains(&role));
    HelpLines {
        title: context.with("help-lines-for", &[("region", (&region_name(context)).into())]),
        intro: vec![context.say("help-lines-intro")],
        lines: lines_of_region(context.player).into_iter().map(|line| help_line(context, line)).collect(),
        duties_title: context.say("help-duties-title"),
        duties: duties
            .map(|duty| (in_language(&duty.title, language).to_owned(), in_language(&duty.text, language).to_owned()))
            .collect(),
        choices: vec![context.choice("help-region-label", Action::Open(Target::Setting(Setting::Region)))],
    }
}
