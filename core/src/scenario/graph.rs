//! The branching conversation as a graph, without a word of prose.

use std::collections::BTreeMap;

use crate::model::{Id, Topic};

/// A conversation to practise.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Where it begins.
    pub start: Id,
    /// Guidelines that the debrief speaks about.
    pub rules: Vec<Id>,
    /// Help lines under an ending.
    pub topics: Vec<Topic>,
    /// The nodes.
    pub nodes: BTreeMap<Id, Node>,
}

/// One moment of the conversation.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where a child goes instead that met a tone below zero.
    pub if_tense: Option<Id>,
    /// What can follow.
    pub then: Then,
}

/// What can follow a moment.
#[derive(Clone, Debug)]
pub enum Then {
    /// The learner says something.
    Go(Vec<Go>),
    /// The conversation ends.
    End(Ending),
}

/// A sentence to choose.
#[derive(Clone, Debug)]
pub struct Go {
    /// Its slot of prose.
    pub id: Id,
    /// The node it leads to.
    pub to: Id,
    /// What it does to the tone that the child remembers, −2 to 2.
    pub tone: i32,
    /// Guidelines it keeps.
    pub keeps: Vec<Id>,
    /// Guidelines it misses.
    pub misses: Vec<Id>,
}

/// How a conversation ends. All endings are humane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
