//! Help cards, helplines and duties.

use super::element::{Element, el, heading, list as items, markup};
use crate::view::{Contact, Duties, HelpCard, HelpPart, Helpline, Helplines, Numbers};

pub(super) fn card(card: &HelpCard, level: usize) -> (String, Element) {
    let body = el("div").lines(&card.foreign).add(numbers(&card.numbers, &card.lines)).all(markup(&card.body));
    let body = card.parts.iter().fold(body, |body, one| body.add(part(one, level + 1)));
    if card.lines.is_empty() {
        return (card.heading.clone(), body);
    }
    let lines = el("section").class("numbers").add(heading(level + 1, &card.lines_title)).add(list(&card.lines));
    (card.heading.clone(), body.add(lines).add(el("p").class("quiet").say(&card.checked)))
}

/// The first numbers to call, which one can touch where a screen can call.
fn numbers(numbers: &Numbers, lines: &[Helpline]) -> Element {
    let contact = |number: &str| {
        let phones = lines.iter().filter_map(|line| line.phone.as_ref());
        phones.into_iter().find(|phone| phone.value == number)
    };
    let called = numbers.called.iter().map(|one| match contact(&one.number) {
        Some(phone) => el("li").add(el("strong").link(&phone.href, &one.said)),
        None => el("li").add(el("strong").say(&one.said)),
    });
    el("div").class("box").line(&numbers.title).add(el("ul").class("plain").all(called))
}

fn part(part: &HelpPart, level: usize) -> Element {
    let steps = match part.first {
        Some(first) => items("ol", &part.steps).numbered_from(first),
        None => items("ul", &part.steps),
    };
    let section = el("section").class("together").add(heading(level, &part.title)).lines(&part.intro);
    if part.steps.is_empty() { section } else { section.add(steps) }
}

/// Each line with how it is reached, and everything else beside it.
pub(super) fn list(lines: &[Helpline]) -> Element {
    el("ul").all(lines.iter().map(line))
}

fn line(line: &Helpline) -> Element {
    let ways = line.phone.iter().chain(&line.web).filter(|way| way.value != line.name);
    let named = match (&line.phone, &line.web) {
        (Some(way), _) | (None, Some(way)) if way.value == line.name => linked(el("strong"), way),
        _ => el("strong").say(&line.name),
    };
    let mut item = el("li").add(named);
    for (at, way) in ways.enumerate() {
        item = linked(item.say(if at == 0 { ": " } else { ", " }), way);
    }
    let rest = std::iter::once(line.whom.as_str()).chain(line.facts()).collect::<Vec<_>>().join(" ");
    item.say(". ").add(el("span").class("quiet").say(rest))
}

fn linked(element: Element, way: &Contact) -> Element {
    element.link(&way.href, &way.value)
}

pub(super) fn helplines(shown: &Helplines) -> (String, Element) {
    (shown.title.clone(), el("div").lines(&shown.intro).add(list(&shown.lines)))
}

pub(super) fn duties(shown: &Duties, level: usize) -> (String, Element) {
    let duties = shown.duties.iter();
    let each = duties.map(|duty| el("section").add(heading(level + 1, &duty.title)).line(&duty.text));
    (shown.title.clone(), el("div").lines(&shown.intro).all(each))
}
