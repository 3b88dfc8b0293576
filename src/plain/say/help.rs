//! Help cards and help lines: a field a line.

use crate::plain::lines::Lines;
use vangnet_core::view::{Duties, HelpCard, Helpline, Helplines};

pub(super) fn card(card: &HelpCard, lines: &mut Lines<'_>) {
    with_lines(card, list, lines);
}

/// The card on its own.
pub(in crate::plain) fn card_alone(card: &HelpCard, lines: &mut Lines<'_>) {
    with_lines(card, |list, lines| list.iter().for_each(|line| lines.add(reached(line))), lines);
}

/// The card, and below it its lines, in the way that `list` says them.
fn with_lines<'w>(card: &HelpCard, list: impl Fn(&[Helpline], &mut Lines<'w>), lines: &mut Lines<'w>) {
    opening(card, lines);
    if !card.lines.is_empty() {
        lines.heading(&card.lines_title);
        list(&card.lines, lines);
        lines.add(&card.checked);
    }
}

pub(in crate::plain) fn helplines_alone(shown: &Helplines, lines: &mut Lines<'_>) {
    lines.heading(&shown.title);
    lines.all(&shown.intro);
    for line in &shown.lines {
        lines.add(reached(line));
        lines.add([&[line.whom.as_str()][..], &line.facts()].concat().join(" "));
    }
}

/// A line with every way to reach it.
fn reached(line: &Helpline) -> String {
    let ways: Vec<&str> = line.phone.iter().chain(&line.web).map(|contact| contact.value.as_str()).collect();
    let ways: Vec<&str> = ways.into_iter().filter(|way| *way != line.name).collect();
    let ways = ways.join(", ");
    if ways.is_empty() { line.name.clone() } else { format!("{}: {ways}", line.name) }
}

fn opening(card: &HelpCard, lines: &mut Lines<'_>) {
    lines.all(&card.foreign);
    lines.heading(&card.heading);
    // Who is in a hurry hears a number before the first step.
    lines.add(card.numbers.said());
    lines.markup(&card.body);
    for part in &card.parts {
        lines.heading(&part.title);
        lines.all(&part.intro);
        match part.first {
            Some(first) => lines.numbered_from(first, &part.steps),
            None => lines.points(part.steps.iter().cloned()),
        }
    }
}

pub(super) fn helplines(shown: &Helplines, lines: &mut Lines<'_>) {
    lines.heading(&shown.title);
    lines.all(&shown.intro);
    list(&shown.lines, lines);
}

pub(super) fn duties(shown: &Duties, lines: &mut Lines<'_>) {
    lines.heading(&shown.title);
    lines.all(&shown.intro);
    for duty in &shown.duties {
        lines.heading(&duty.title);
        lines.add(&duty.text);
    }
}

pub(super) fn list(list: &[Helpline], lines: &mut Lines<'_>) {
    for line in list {
        name(line, lines);
        lines.all(line.web.as_ref().filter(|_| line.phone.is_some()).map(|contact| &contact.line));
        lines.add(&line.whom);
        line.facts().into_iter().for_each(|fact| lines.add(fact));
    }
}

/// A line with how it is reached.
fn name(line: &Helpline, lines: &mut Lines<'_>) {
    let reached = line.phone.as_ref().or(line.web.as_ref()).map_or("", |contact| contact.line.as_str());
    lines.say("plain-help-line", &[("name", (&line.name).into()), ("reached", reached.into())]);
}
