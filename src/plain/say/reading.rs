//! Pages that tell.

use crate::plain::lines::Lines;
use vangnet_core::view::{Asks, Door, Fact, Figure, Reading, Steps};

pub(super) fn reading(reading: &Reading, lines: &mut Lines<'_>) {
    lines.opening(&reading.heading, &reading.body);
    lines.all(&reading.lines);
}

pub(super) fn door(door: &Door, lines: &mut Lines<'_>) {
    lines.opening(&door.heading, &door.body);
    // No numbers: nothing is to be chosen here.
    lines.add(format!("{} {}.", door.can_title, door.can.join("; ")));
    lines.add(door.lines.join(" "));
}

pub(super) fn steps(steps: &Steps, lines: &mut Lines<'_>) {
    lines.opening(&steps.heading, &steps.body);
    lines.numbered(&steps.steps);
}

pub(super) fn fact(fact: &Fact, lines: &mut Lines<'_>) {
    lines.heading(&fact.heading);
    match &fact.figure {
        Figure::Share { text, .. } => lines.add(text),
        Figure::Number(number) => lines.add(number),
    }
    lines.markup(&fact.body);
    lines.add(&fact.asked);
    lines.all(&fact.source);
}

/// A plan. Each of its sentences is said when it is asked for, right before the prompt.
pub(super) fn plan(plan: &Reading, asks: &Asks, lines: &mut Lines<'_>) {
    lines.opening(&plan.heading, &plan.body);
    lines.all(&plan.lines);
    lines.say("plain-plan-print", &[]);
    lines.say("plain-plan-command", &[]);
    if let Asks::Fields { fields, .. } = asks {
        lines.say("plain-plan-sentences", &[("count", fields.len().into())]);
    }
}
