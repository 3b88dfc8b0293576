//! Help cards and help lines: a field a line.

use crate::plain::lines::Lines;
use vangnet_core::view::{HelpCard, Helpline, Helplines};

pub(in crate::plain) fn card(card: &HelpCard, lines: &mut Lines<'_>) {
    lines.opening(&card.heading, &card.body);
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

pub(super) fn list(list: &[Helpline], lines: &mut Lines<'_>) {
    for line in list {
        lines.say("plain-help-line", &[("name", (&line.name).into())]);
        for contact in line.phone.iter().chain(&line.web) {
            lines.add(&contact.line);
        }
        lines.add(&line.whom);
        line.facts().into_iter().for_each(|fact| lines.add(fact));
    }
}
