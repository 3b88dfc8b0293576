//! Help now, help cards, help lines and duties.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::context::{Context, Prose, phone_href, web_href};
use super::shape::{Asks, Called, Choice, Duties, Duty, HelpCard, HelpPart, Helpline, Helplines, Menu, Numbers, View};
use crate::lesson::{Help, Kind, Module, Page, Part};
use crate::model::region::{Cost, in_language};
use crate::model::{Slot, Topic, region};
use crate::player::{Action, Address, Player, Setting};

pub(super) fn now(context: &Context<'_>) -> (View, Asks) {
    let mut choices = Vec::new();
    if let Some(module) = context.player.course().now() {
        choices.extend(context.player.pages_of(module).into_iter().map(|page| now_choice(context, module, page)));
    }
    choices.push(context.choice("help-now-lines-label", Action::Open(Address::Helplines)));
    let numbers = first_numbers(context);
    let menu = Menu {
        title: context.text("help-now-title"),
        intro: vec![context.text("help-now-intro"), numbers.said()],
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
    Some(card(context, module, page, help))
}

pub(super) fn card(context: &Context<'_>, module: &Module, page: &Page, help: &Help) -> HelpCard {
    let prose = context.prose(module, &page.id);
    let lines = chosen(context, &help.topics);
    HelpCard {
        foreign: foreign(context, module, page),
        heading: prose.said(Slot::Heading),
        numbers: numbers(context, &lines),
        checked: lines.iter().map(|line| line.checked).min().map_or_else(String::new, |day| checked(context, day)),
        to_find: to_find(&lines),
        body: prose.markup(Slot::Body),
        parts: parts(context, help, &prose, &lines),
        lines_title: context.text("help-lines-title"),
        lines: lines.into_iter().map(|line| Helpline { checked: None, ..help_line(context, line) }).collect(),
    }
}

/// Whom one has to reach and for whom the region knows no number.
fn to_find(lines: &[&region::Helpline]) -> Vec<String> {
    let needed =
        |line: &&&region::Helpline| line.topics.iter().any(|topic| [Topic::Crime, Topic::Home].contains(topic));
    lines.iter().filter(needed).filter(|line| line.phone.is_none()).map(|line| line.name.clone()).collect()
}

/// What is called first, whatever happened.
pub(super) fn first_numbers(context: &Context<'_>) -> Numbers {
    numbers(context, &chosen(context, &[Topic::Emergency, Topic::Suicide, Topic::Images]))
}

/// The numbers of a situation of *Help now*.
pub(super) fn numbers_of(context: &Context<'_>, page: &str) -> Option<Numbers> {
    let Kind::Help(help) = &context.player.course().now()?.page(page)?.kind else { return None };
    Some(numbers(context, &chosen(context, &help.topics)))
}

/// How many numbers stand on top.
const CALLED: usize = 3;

/// The first lines that have a number, each with when it is answered.
fn numbers(context: &Context<'_>, lines: &[&region::Helpline]) -> Numbers {
    let called = lines.iter().filter_map(|line| {
        let id = if line.always { "help-number-always" } else { "help-number-other" };
        Some(Called {
            number: line.phone.clone()?,
            said: context.with(id, &[("line", (&line.called()).into())]),
            called: line.called(),
            name: line.name.clone(),
            hours: hours(context, line).unwrap_or_else(|| context.text("help-number-sometimes")),
        })
    });
    Numbers { title: numbers_title(context), called: called.take(CALLED).collect() }
}

fn checked(context: &Context<'_>, day: Date) -> String {
    context.with("help-line-checked", &[("date", (&context.day(day)).into())])
}

fn parts(context: &Context<'_>, help: &Help, prose: &Prose<'_>, lines: &[&region::Helpline]) -> Vec<HelpPart> {
    let mut count = 1;
    let mut parts = Vec::new();
    for (name, part) in Part::ALL {
        let steps = help.parts.iter().find(|(known, _)| *known == part).map_or(&[][..], |(_, steps)| steps);
        let steps = prose.each(Slot::Step, steps);
        let intro = (part == Part::Wait).then(|| always(context, lines)).flatten();
        if !steps.is_empty() || intro.is_some() {
            let first = Some(count);
            count += steps.len() as u64;
            parts.push(HelpPart { name, title: context.text(title(part)), intro, steps, first });
        }
        let is_last_of_doing = part == Part::Act;
        if is_last_of_doing && !help.avoid.is_empty() {
            let steps = prose.each(Slot::Avoid, &help.avoid);
            let title = context.text("help-avoid-title");
            parts.push(HelpPart { name: "avoid", title, intro: None, steps, first: None });
        }
    }
    parts
}

fn title(part: Part) -> &'static str {
    match part {
        Part::Danger => "help-danger-title",
        Part::Child => "help-child-title",
        Part::Act => "help-act-title",
        Part::Call => "help-call-title",
        Part::Wait => "help-wait-title",
        Part::Tonight => "help-tonight-title",
    }
}

/// Which of the lines are answered day and night.
fn always(context: &Context<'_>, lines: &[&region::Helpline]) -> Option<String> {
    if lines.is_empty() {
        return None;
    }
    let always: Vec<String> = lines.iter().filter(|line| line.always).map(|line| line.called()).collect();
    let others: Vec<_> = lines.iter().filter(|line| !line.always).collect();
    if always.is_empty() {
        return Some(context.text("help-wait-unknown"));
    }
    let known = context.with("help-wait-always", &[("lines", (&always.join(", ")).into())]);
    let some_have_a_number = others.iter().any(|line| line.phone.is_some());
    let rest = if some_have_a_number { "help-wait-others" } else { "help-wait-elsewhere" };
    Some(if others.is_empty() { known } else { format!("{known} {}", context.text(rest)) })
}

/// That a card is not in the language of the reader, and in which it is.
fn foreign(context: &Context<'_>, module: &Module, page: &Page) -> Option<String> {
    let player = context.player;
    let (_, said) = module.page_prose(&page.id, player.language())?;
    if said == player.language() {
        return None;
    }
    let known = player.languages().iter().find(|(language, _)| language == said);
    let name = known.map_or(said.as_str(), |(_, name)| name);
    Some(context.with("help-foreign", &[("language", name.into())]))
}

fn numbers_title(context: &Context<'_>) -> String {
    let regions = context.player.regions();
    let region = regions.first().map_or("", |region| in_language(&region.name, context.player.language()));
    context.with("help-numbers-for", &[("region", region.into())])
}

/// The help lines of the region; those of the one it follows come after, where it has none of that name.
pub fn lines_of_region(player: &Player) -> Vec<&region::Helpline> {
    region::lines_of(&player.regions())
}

/// The lines of the region for these topics, each once, in the order of the topics.
fn chosen<'c>(context: &Context<'c>, topics: &[Topic]) -> Vec<&'c region::Helpline> {
    let all = lines_of_region(context.player);
    region::once(topics.iter().flat_map(|topic| all.iter().copied().filter(|line| line.topics.contains(topic))))
}

/// The same as they are said.
pub(super) fn lines_for(context: &Context<'_>, topics: &[Topic]) -> Vec<Helpline> {
    help_lines(context, chosen(context, topics))
}

/// Lines of which several were compared on one day say it once, after the last of them.
fn help_lines(context: &Context<'_>, lines: Vec<&region::Helpline>) -> Vec<Helpline> {
    let mut said: Vec<Helpline> = lines.into_iter().map(|line| help_line(context, line)).collect();
    for at in 1..said.len() {
        if said[at - 1].checked == said[at].checked {
            said[at - 1].checked = None;
        }
    }
    said
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
        id: line.id.clone(),
        name: line.name.clone(),
        whom: in_language(&line.whom, language).to_owned(),
        phone: phone.map(|phone| context.contact("help-line-phone", "phone", phone, phone_href(phone))),
        web: web.map(|web| context.contact("help-line-web", "web", web, web_href(web))),
        hours: hours(context, line),
        cost: cost.map(|id| context.text(id)),
        anonymous: line.anonymous.then(|| context.text("help-line-anonymous")),
        verify: line.verify.then(|| context.text("help-line-verify")),
        checked: Some(checked(context, line.checked)),
    }
}

fn hours(context: &Context<'_>, line: &region::Helpline) -> Option<String> {
    if line.always {
        return Some(context.text("help-line-always"));
    }
    let hours = in_language(&line.hours, context.player.language());
    (!hours.is_empty()).then(|| context.with("help-line-hours", &[("hours", hours.into())]))
}

pub(super) fn helplines(context: &Context<'_>) -> Helplines {
    Helplines {
        title: numbers_title(context),
        intro: vec![context.text("help-lines-intro")],
        lines: help_lines(context, lines_of_region(context.player)),
    }
}

/// What stands below the helplines.
pub(super) fn below_lines(context: &Context<'_>) -> Asks {
    let region = context.choice("help-region-label", Action::Open(Address::Setting(Setting::Region)));
    let duties = context.choice("help-duties-label", Action::Open(Address::Duties));
    let has_duties = !self::duties(context).duties.is_empty();
    Asks::one(has_duties.then_some(duties).into_iter().chain([region]).collect())
}

/// What the region asks of the role; of what it follows only that of which it has none of its own.
pub(super) fn duties(context: &Context<'_>) -> Duties {
    let role = context.player.role();
    let language = context.player.language();
    let mut known = BTreeSet::new();
    let all = context.player.regions().into_iter().flat_map(|region| &region.duties);
    let duties = all.filter(|duty| role.is_among(&duty.roles));
    let duties = duties.filter(|duty| known.insert(&duty.id)).map(|duty| Duty {
        title: in_language(&duty.title, language).to_owned(),
        text: in_language(&duty.text, language).to_owned(),
    });
    let duties = duties.collect();
    let region = context.player.regions().first().map_or("", |region| in_language(&region.name, language)).to_owned();
    Duties {
        title: context.with("help-duties-title", &[("region", (&region).into())]),
        intro: vec![context.text("help-duties-intro")],
        duties,
    }
}
