//! Help cards and help lines: a field a line.

use crate::plain::lines::Lines;
use vangnet_core::view::{HelpCard, Helpline, Helplines};

/// How many numbers are said at once.
const CALLED: usize = 3;

pub(in crate::plain) fn card(card: &HelpCard, lines: &mut Lines<'_>) {
    lines.opening(&card.heading, &card.body);
    // Who is in a hurry hears a number before the first step.
    let numbers = card.lines.iter().filter_map(named).take(CALLED).collect::<Vec<_>>().join("; ");
    if !numbers.is_empty() {
        lines.say("plain-numbers", &[("numbers", (&numbers).into())]);
    }
    lines.heading(&card.steps_title);
    lines.numbered(&card.steps);
    if !card.avoid.is_empty() {
        lines.heading(&card.avoid_title);
        lines.numbered(&card.avoid);
    }
    if !card.lines.is_empty() {
        lines.heading(&card.lines_title);
        list(&card.lines, lines);
    }
}

pub(in crate::plain) fn helplines(shown: &Helplines, lines: &mut Lines<'_>) {
    lines.heading(&shown.title);
    lines.all(&shown.intro);
    list(&shown.lines, lines);
    if !shown.duties.is_empty() {
        lines.heading(&shown.duties_title);
        for duty in &shown.duties {
            lines.heading(&duty.title);
            lines.add(&duty.text);
        }
    }
}

/// A name with its number; the number alone where it is the name.
fn named(line: &Helpline) -> Option<String> {
    let number = &line.phone.as_ref()?.value;
    Some(if *number == line.name { number.clone() } else { format!("{}, {number}", line.name) })
}

pub(super) fn list(list: &[Helpline], lines: &mut Lines<'_>) {
    for line in list {
        let reached = line.phone.as_ref().or(line.web.as_ref()).map_or("", |contact| contact.line.as_str());
        lines.say("plain-help-line", &[("name", (&line.name).into()), ("reached", reached.into())]);
        lines.all(line.web.as_ref().filter(|_| line.phone.is_some()).map(|contact| &contact.line));
        lines.add(&line.whom);
        line.facts().into_iter().for_each(|fact| lines.add(fact));
    }
}
