//! Which prose a page needs, may have, and in what shape: the contract between structure and language.

use super::page::{Kind, Page};
use super::question::{Ask, Fill, JudgeAsk};
use crate::model::{Id, Utterance};
use crate::scenario::{Scenario, Then};

/// A place for prose on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its key in a language file, for instance `option.pay`.
    pub path: String,
    /// Whether the page cannot do without it.
    pub needed: bool,
    /// What may stand in it.
    pub shape: Shape,
}

/// What may stand in a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One line without marks.
    Line,
    /// Text with paragraphs.
    Rich,
    /// A list of lines.
    List,
}

impl Shape {
    /// How a value is written.
    pub fn example(self) -> &'static str {
        match self {
            Self::Line | Self::Rich => "\"…\"",
            Self::List => "[\"…\"]",
        }
    }
}

/// Every slot of a page, in the order in which a reader meets them.
pub fn of(page: &Page) -> Vec<Slot> {
    let mut slots = Slots::default();
    slots.need("heading", Shape::Line);
    slots.kind(&page.kind);
    slots.may("note", Shape::Rich);
    slots.may("discuss", Shape::List);
    slots.may("hard", Shape::List);
    if page.revisits.is_some() {
        for slot in &mut slots.0 {
            slot.needed = false;
        }
    }
    slots.0
}

#[derive(Default)]
struct Slots(Vec<Slot>);

impl Slots {
    fn add(&mut self, path: impl Into<String>, needed: bool, shape: Shape) {
        let path = path.into();
        if !self.0.iter().any(|slot| slot.path == path) {
            self.0.push(Slot { path, needed, shape });
        }
    }

    fn need(&mut self, path: impl Into<String>, shape: Shape) {
        self.add(path, true, shape);
    }

    fn may(&mut self, path: impl Into<String>, shape: Shape) {
        self.add(path, false, shape);
    }

    /// One needed line for each id: `group.id`.
    fn each<'a>(&mut self, group: &str, ids: impl IntoIterator<Item = &'a Id>) {
        for id in ids {
            self.need(format!("{group}.{id}"), Shape::Line);
        }
    }

    /// A needed label and a needed reason for each id.
    fn each_with_why<'a>(&mut self, group: &str, ids: impl IntoIterator<Item = &'a Id> + Clone) {
        self.each(group, ids.clone());
        self.each("why", ids);
    }

    fn kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Door => {
                self.need("body", Shape::Rich);
                self.need("can", Shape::List);
            }
            Kind::Story => {
                self.need("body", Shape::Rich);
                self.may("helper", Shape::Line);
            }
            Kind::Text | Kind::Close => self.need("body", Shape::Rich),
            Kind::Steps(steps) => {
                self.may("body", Shape::Rich);
                self.each("step", steps);
            }
            Kind::Contrast(contrast) => {
                self.may("body", Shape::Rich);
                self.each("who", &contrast.who);
                let child = contrast.who.first();
                for Utterance { id, who } in contrast.clumsy.iter().chain(&contrast.helpful) {
                    self.need(format!("line.{id}"), Shape::Line);
                    self.add(format!("why.{id}"), Some(who) != child, Shape::Line);
                }
            }
            Kind::Fact(_) => {
                self.need("body", Shape::Rich);
                self.need("asked", Shape::Line);
            }
            Kind::Help(help) => {
                self.may("body", Shape::Rich);
                self.each("step", &help.steps);
                self.each("avoid", &help.avoid);
            }
            Kind::Plan(items) => {
                self.may("body", Shape::Rich);
                self.each("item", items);
            }
            Kind::Question(question) => {
                self.may("body", Shape::Rich);
                self.need("prompt", Shape::Line);
                self.may("hint", Shape::Line);
                self.ask(&question.ask);
                if question.ask.is_marked() {
                    self.may("right", Shape::Line);
                    self.may("wrong", Shape::Line);
                }
            }
            Kind::Scenario(scenario) => self.scenario(scenario),
        }
    }

    fn ask(&mut self, ask: &Ask) {
        match ask {
            Ask::Choice(choice) => self.each_with_why("option", &choice.options),
            Ask::Multi(multi) => self.each_with_why("option", &multi.options),
            Ask::TrueFalse(_) => {
                self.need("why.true", Shape::Line);
                self.need("why.false", Shape::Line);
            }
            Ask::Order(order) => self.each_with_why("item", &order.items),
            Ask::Match(pairs) => {
                self.each("left", &pairs.left);
                self.each("option", &pairs.options);
                self.each("why", &pairs.left);
                self.each("why", pairs.left_over());
            }
            Ask::Gap(gaps) => {
                for gap in gaps {
                    match &gap.fill {
                        Fill::Options { options, .. } => self.each_with_why("option", options),
                        Fill::Typed => {
                            self.need(format!("accept.{}", gap.id), Shape::List);
                            self.need(format!("why.{}", gap.id), Shape::Line);
                        }
                    }
                }
            }
            Ask::Estimate(_) => {
                self.need("unit", Shape::Line);
                self.need("explain", Shape::Rich);
                self.need("asked", Shape::Line);
            }
            Ask::Judge(judge) => {
                let (JudgeAsk::BestWorst | JudgeAsk::Rank) = judge.ask;
                self.each_with_why("option", &judge.options);
            }
            Ask::Spot(spot) => {
                self.each("who", &spot.who);
                let lines: Vec<_> = spot.lines.iter().map(|line| line.line.id.clone()).collect();
                self.each_with_why("line", &lines);
                self.each("signal", spot.signals());
            }
            Ask::Scale(scale) => {
                self.need("low", Shape::Line);
                self.need("high", Shape::Line);
                self.each("item", &scale.items);
            }
            Ask::Reflect => self.may("example", Shape::Rich),
        }
    }

    fn scenario(&mut self, scenario: &Scenario) {
        self.may("body", Shape::Rich);
        self.need("prompt", Shape::Line);
        self.need("who.child", Shape::Line);
        self.need("who.adult", Shape::Line);
        self.each("rule", &scenario.rules);
        for (id, node) in &scenario.nodes {
            self.may(format!("scene.{id}"), Shape::Line);
            self.need(format!("node.{id}"), Shape::Line);
            self.may(format!("thought.{id}"), Shape::Line);
            if let Then::Go(choices) = &node.then {
                for go in choices {
                    self.need(format!("go.{id}.{}", go.id), Shape::Line);
                    self.need(format!("why.{id}.{}", go.id), Shape::Line);
                }
            }
        }
    }
}
