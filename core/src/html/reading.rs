//! Pages that tell.

use super::element::{Element, el, list, markup};
use crate::view::{Door, Fact, Figure, Reading, Steps};

pub(super) fn reading(reading: &Reading) -> (String, Element) {
    (reading.heading.clone(), el("div").all(markup(&reading.body)).lines(&reading.lines))
}

pub(super) fn plan(plan: &Reading) -> (String, Element) {
    (plan.heading.clone(), el("div").all(markup(&plan.body)))
}

pub(super) fn door(door: &Door) -> (String, Element) {
    let body = el("div").all(markup(&door.body)).line(&door.can_title).add(list("ul", &door.can)).lines(&door.lines);
    (door.heading.clone(), body)
}

pub(super) fn steps(steps: &Steps) -> (String, Element) {
    (steps.heading.clone(), el("div").all(markup(&steps.body)).add(list("ol", &steps.steps)))
}

pub(super) fn fact(fact: &Fact) -> (String, Element) {
    let figure = match &fact.figure {
        Figure::Share { text, .. } => text,
        Figure::Number(number) => number,
    };
    let asked = el("p").class("quiet").say(&fact.asked);
    let source = fact.source.iter().map(|line| el("p").class("quiet").say(line));
    let body = el("div").add(el("p").add(el("strong").say(figure))).all(markup(&fact.body)).add(asked).all(source);
    (fact.heading.clone(), body)
}
