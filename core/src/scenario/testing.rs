//! Small talks for tests.

use super::graph::{Ending, Go, Node, Scenario, Then, To};
use crate::model::Id;

fn ids(names: &[&'static str]) -> Vec<Id> {
    names.iter().map(|name| Id::known(name)).collect()
}

pub(super) fn choice(
    id: &'static str,
    to: &'static str,
    tone: i32,
    keeps: &[&'static str],
    misses: &[&'static str],
) -> Go {
    let to = if to == To::EARNED { To::Earned } else { To::Node(Id::known(to)) };
    Go { id: Id::known(id), to, tone, keeps: ids(keeps), misses: ids(misses) }
}

pub(super) fn node(choices: Vec<Go>) -> Node {
    Node { if_tense: None, if_broken: None, then: Then::Go(choices) }
}

pub(super) fn end(ending: Ending) -> Node {
    Node { if_tense: None, if_broken: None, then: Then::End(ending) }
}

pub(super) fn scenario(rules: &[&'static str], never: &[&'static str], nodes: Vec<(&'static str, Node)>) -> Scenario {
    Scenario {
        start: Id::known("n1"),
        rules: ids(rules),
        never: ids(never),
        topics: Vec::new(),
        nodes: nodes.into_iter().map(|(id, node)| (Id::known(id), node)).collect(),
    }
}
