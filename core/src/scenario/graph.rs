//! The branching conversation as a graph, without a word of prose.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{Id, Topic};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scenario {
    pub start: Id,
    /// Guidelines that the debrief speaks about.
    pub rules: Vec<Id>,
    /// Those of them that nobody may break: no talk ends well on a broken one.
    pub never: Vec<Id>,
    /// Help lines under an ending.
    pub topics: Vec<Topic>,
    pub nodes: BTreeMap<Id, Node>,
}

/// One moment of the conversation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Node {
    /// Where a child goes instead that met a tone below zero.
    pub if_tense: Option<Id>,
    /// Where a child goes instead, before all else, while a rule stands broken that nobody may break.
    pub if_broken: Option<Id>,
    pub then: Then,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Then {
    Go(Vec<Go>),
    End(Ending),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Go {
    pub id: Id,
    pub to: To,
    /// What it does to the tone that the child remembers, −2 to 2.
    pub tone: i32,
    pub keeps: Vec<Id>,
    pub misses: Vec<Id>,
}

/// Where a sentence leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum To {
    Node(Id),
    /// To the ending that the whole way there has earned, see [`Way::earned`](super::Way::earned).
    Earned,
}

impl To {
    /// Its word in files, unless a node has that name.
    pub const EARNED: &'static str = "end";

    pub fn node(&self) -> Option<&Id> {
        match self {
            Self::Node(id) => Some(id),
            Self::Earned => None,
        }
    }
}

/// How a conversation ends. All endings are humane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Ending {
    /// The child goes on together with the adult.
    Good,
    /// A door stays open.
    Mixed,
    /// The child closes up for now; help is still there.
    Harm,
}

impl Ending {
    /// Every ending, with its word in files.
    pub const ALL: [(&'static str, Self); 3] = [("good", Self::Good), ("mixed", Self::Mixed), ("harm", Self::Harm)];
}

impl Scenario {
    /// The node with an ending; where several have it, the first by name.
    pub fn ending_node(&self, ending: Ending) -> Option<&Id> {
        let is_it = |node: &Node| matches!(node.then, Then::End(known) if known == ending);
        self.nodes.iter().find(|(_, node)| is_it(node)).map(|(id, _)| id)
    }

    pub fn choices(&self, node: &str) -> &[Go] {
        match self.nodes.get(node).map(|node| &node.then) {
            Some(Then::Go(choices)) => choices,
            _ => &[],
        }
    }

    /// Whether some sentence leads to the ending that the way there has earned.
    pub fn has_earned_endings(&self) -> bool {
        self.nodes.keys().flat_map(|node| self.choices(node)).any(|go| go.to == To::Earned)
    }
}
