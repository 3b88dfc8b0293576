//! The branching conversation as a graph, without a word of prose.

use std::collections::BTreeMap;

use crate::model::{Id, Topic};

#[derive(Clone, Debug)]
pub struct Scenario {
    pub start: Id,
    /// Guidelines that the debrief speaks about.
    pub rules: Vec<Id>,
    /// Help lines under an ending.
    pub topics: Vec<Topic>,
    pub nodes: BTreeMap<Id, Node>,
}

/// One moment of the conversation.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where a child goes instead that met a tone below zero.
    pub if_tense: Option<Id>,
    pub then: Then,
}

#[derive(Clone, Debug)]
pub enum Then {
    Go(Vec<Go>),
    End(Ending),
}

#[derive(Clone, Debug)]
pub struct Go {
    pub id: Id,
    pub to: Id,
    /// What it does to the tone that the child remembers, −2 to 2.
    pub tone: i32,
    pub keeps: Vec<Id>,
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
