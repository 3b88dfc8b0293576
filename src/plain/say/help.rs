//! Help cards and help lines: a field a line.

use super::choices;
use crate::plain::lines::Lines;
use vangnet_core::view::{HelpCard, HelpLine, HelpLines};

pub(in crate::plain) fn card(card: &HelpCard, lines: &mut Lines<'_>) {
    lines.heading(&card.heading);
    lines.rich(&card.body);
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

pub(in crate::plain) fn help_lines(shown: &HelpLines, lines: &mut Lines<'_>) {
    lines.heading(&shown.title);
    lines.all(&shown.intro);
    list(&shown.lines, lines);
    if !shown.duties.is_empty() {
        lines.heading(&shown.duties_title);
        for (title, text) in &shown.duties {
            lines.heading(title);
            lines.add(text);
        }
    }
    choices(&shown.choices, lines);
}

/// Help lines, each begun with its name.
pub(super) fn list(list: &[HelpLine], lines: &mut Lines<'_>) {
    for line in list {
        lines.say("plain-help-line", &[("name", (&line.name).into())]);
        lines.all(&line.phone);
        lines.all(&line.web);
        lines.add(&line.whom);
        lines.all(&line.facts);
    }
}
