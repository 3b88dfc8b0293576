//! Which prose a page needs and may have: the contract between structure and language.

use super::page::{Kind, Page};
use crate::model::{Id, Slot, Slots, Utterance};
use crate::scenario::Then;

pub fn of(page: &Page) -> Slots {
    let mut slots = Slots::default();
    slots.need([Slot::Heading]);
    kind(&page.kind, &mut slots);
    slots.may([Slot::Note, Slot::Discuss, Slot::Hard]);
    if page.revisits.is_some() {
        slots.need_nothing();
    }
    slots
}

fn kind(kind: &Kind, slots: &mut Slots) {
    match kind {
        Kind::Door => slots.need([Slot::Body, Slot::Can]),
        Kind::Story => {
            slots.need([Slot::Body]);
            slots.may([Slot::Helper]);
        }
        Kind::Text | Kind::Close => slots.need([Slot::Body]),
        Kind::Steps(steps) => {
            slots.may([Slot::Body]);
            slots.each(Slot::Step, steps);
        }
        Kind::Contrast(contrast) => {
            slots.may([Slot::Body]);
            slots.each(Slot::Who, &contrast.who);
            let child = contrast.who.first();
            for Utterance { id, who } in contrast.clumsy.iter().chain(&contrast.helpful) {
                slots.need([Slot::Line(id.clone())]);
                slots.add([Slot::Why(id.clone())], Some(who) != child);
            }
        }
        Kind::Fact(_) => slots.need([Slot::Body, Slot::Asked]),
        Kind::Help(help) => {
            slots.may([Slot::Body]);
            slots.each(Slot::Step, help.steps());
            slots.each(Slot::Avoid, &help.avoid);
        }
        Kind::Plan(items) => {
            slots.may([Slot::Body]);
            slots.each(Slot::Item, items);
        }
        Kind::Question(question) => {
            slots.may([Slot::Body]);
            slots.need([Slot::Prompt]);
            slots.may([Slot::Hint]);
            question.kind.slots(slots);
            if question.kind.is_marked() {
                slots.may([Slot::Right, Slot::Wrong]);
            }
        }
        Kind::Scenario(scenario) => {
            slots.may([Slot::Body]);
            slots.need([Slot::Prompt]);
            slots.each(Slot::Who, &["child", "adult"].map(Id::known));
            slots.each(Slot::Rule, &scenario.rules);
            for (id, node) in &scenario.nodes {
                slots.may([Slot::Scene(id.clone())]);
                slots.need([Slot::Node(id.clone())]);
                slots.may([Slot::Thought(id.clone())]);
                if let Then::Go(choices) = &node.then {
                    for go in choices {
                        slots.need([Slot::Go(id.clone(), go.id.clone()), Slot::WhyGo(id.clone(), go.id.clone())]);
                    }
                }
            }
        }
    }
}
