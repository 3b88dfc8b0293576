//! Rules about help cards and the helplines that texts mention: whoever reads them, wherever she lives, meets the danger
//! first, a number that is answered, and no more than she can take in.

use super::course::place;
use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::lesson::{Help, Kind, Module, Page, Part};
use vangnet_core::model::mention::{filled, mentions};
use vangnet_core::model::region::{Region, line_for, lines_of};
use vangnet_core::model::{Id, Language, PageProse, Role, Slot, Topic};
use vangnet_core::reading::{Course, Texts};

/// Lines of a card that somebody in a fright still takes in.
const MOST_LINES: usize = 40;
/// Cells of a line, as on a screen of 80.
const WIDTH: usize = 76;
/// Cells by which a step is moved in, for its number.
const INDENT: usize = 4;

/// Mentions that some region has nothing to say for.
pub(super) fn unfilled(course: &Course, texts: &Texts, language: &Language, found: &mut Vec<Diagnostic>) {
    for said in &texts.said {
        for (part, topic) in mentions(&said.text) {
            let Some(topic) = Topic::parse(topic) else { continue };
            let is_silent = |id: &&Id| line_for(&course.regions_of(id), topic, language).is_none();
            let silent: Vec<&str> = course.regions().into_keys().filter(is_silent).map(Id::as_str).collect();
            if !silent.is_empty() {
                let fault = Diagnostic::new(Code::UnfilledLine, texts.place(said, part)).with("topic", topic.as_str());
                found.push(fault.with("regions", silent.join(", ")));
            }
        }
    }
}

fn help_cards(module: &Module) -> impl Iterator<Item = (&Page, &Help)> {
    module.pages.iter().filter_map(|page| match &page.kind {
        Kind::Help(help) => Some((page, help)),
        _ => None,
    })
}

/// What a card begins with, and that it shows a line that is always answered wherever there is one.
pub(super) fn cards(course: &Course, module: &Module, found: &mut Vec<Diagnostic>) {
    let path = format!("{}/lesson.toml", module.id);
    for (page, help) in help_cards(module) {
        let fault = |code, key: &str| {
            Diagnostic::new(code, place(course.content(), &path, &["page", &page.id, key])).with("page", &page.id)
        };
        if help.parts.first().is_none_or(|(part, _)| *part != Part::Danger) {
            found.push(fault(Code::DangerFirst, "steps"));
        }
        let leaves_out = |id: &&Id| {
            let lines = lines_of(&course.regions_of(id));
            let mut shown = lines.iter().filter(|line| line.topics.iter().any(|topic| help.topics.contains(topic)));
            // Of a card without any line another rule tells.
            let is_silent = shown.clone().next().is_none();
            !is_silent && lines.iter().any(|line| line.always) && shown.all(|line| !line.always)
        };
        let without: Vec<&str> = course.regions().into_keys().filter(leaves_out).map(Id::as_str).collect();
        if !without.is_empty() {
            let fault = fault(Code::NoDayAndNight, "topics").with("where", "card").with("region", "");
            found.push(fault.with("regions", without.join(", ")));
        }
    }
}

/// Cards of which there is too much, where what is mentioned takes most room.
pub(super) fn long_cards(course: &Course, module: &Module, language: &Language, found: &mut Vec<Diagnostic>) {
    let Some(prose) = module.prose.get(language) else { return };
    for (page, help) in help_cards(module) {
        let Some(prose) = prose.pages.get(&page.id) else { continue };
        // Most cards say the same to every role.
        let mut said: Vec<_> = Role::ALL.into_iter().map(|role| texts(prose, help, role)).collect();
        said.dedup();
        let most = said.iter().map(|texts| longest(course, texts, language)).max().unwrap_or(0);
        if most > MOST_LINES {
            let path = format!("{}/{language}.toml", module.id);
            let place = place(course.content(), &path, &["page", &page.id, "heading"]);
            let fault = Diagnostic::new(Code::LongHelpCard, place).with("page", &page.id);
            found.push(fault.with("lines", most).with("most", MOST_LINES));
        }
    }
}

/// The texts of a card for a role, each with its width, without the headings of its parts, which every card has.
fn texts(prose: &PageProse, help: &Help, role: Role) -> Vec<(String, usize)> {
    let whole = [Slot::Heading, Slot::Body].map(|slot| (slot, WIDTH));
    let steps = help.steps().cloned().map(Slot::Step).chain(help.avoid.iter().cloned().map(Slot::Avoid));
    let slots = whole.into_iter().chain(steps.map(|slot| (slot, WIDTH - INDENT)));
    let texts = slots.filter_map(|(slot, width)| Some((prose.get(&slot, role)?.lines(), width)));
    texts.flat_map(|(texts, width)| texts.into_iter().map(move |text| (text, width))).collect()
}

/// The lines that texts take in the region whose words are longest. What mentions no line is the same in all of them.
fn longest(course: &Course, texts: &[(String, usize)], language: &str) -> usize {
    let lines = |text: &str, width: usize| textwrap::wrap(text, width).len();
    let (mentioning, others): (Vec<&(String, usize)>, Vec<_>) =
        texts.iter().partition(|(text, _)| mentions(text).next().is_some());
    let same: usize = others.into_iter().map(|(text, width)| lines(text, *width)).sum();
    let filled_in = |regions: &[&Region]| -> usize {
        let say = |topic: Topic| line_for(regions, topic, language);
        mentioning.iter().map(|(text, width)| lines(&filled(text, say), *width)).sum()
    };
    let everywhere = course.regions().into_keys().map(|id| filled_in(&course.regions_of(id)));
    same + everywhere.max().unwrap_or_else(|| filled_in(&[]))
}
