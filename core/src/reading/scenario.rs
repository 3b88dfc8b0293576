//! The graph of a conversation: every node can be reached, and every node can end.

use std::collections::{BTreeMap, BTreeSet};

use super::whom::{TOPICS, topics};
use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, bare, optional, required, words};
use crate::model::Id;
use crate::scenario::{Ending, Go, Node, Scenario, Then, To};

const GO: &[Key] = &[
    required("id", Shape::Id),
    required("to", Shape::Id),
    optional("tone", Shape::Whole(-2, 2)),
    optional("keeps", Shape::Ids { least: 0 }),
    optional("misses", Shape::Ids { least: 0 }),
];
const ENDS: &[Key] = &[
    required("end", Shape::Word(&words(&Ending::ALL))),
    optional("if-tense", Shape::Id),
    optional("if-broken", Shape::Id),
];
const GOES_ON: &[Key] = &[
    required("go", Shape::List(&Shape::Table(GO))),
    optional("if-tense", Shape::Id),
    optional("if-broken", Shape::Id),
];

pub(super) const KEYS: &[Key] = &[
    required("start", Shape::Id),
    required("node", Shape::Each(&Shape::OneOf(&[ENDS, GOES_ON]))),
    optional("rules", Shape::Ids { least: 0 }),
    optional("never", Shape::Ids { least: 0 }),
    optional("topics", TOPICS),
];

pub(super) fn scenario(fields: &Fields<'_>) -> Option<Scenario> {
    let rules = fields.ids("rules").unwrap_or_default();
    let named = fields.tables("node");
    let ids: Vec<Id> = named.iter().map(|(id, _)| id.clone()).collect();
    let mut reader = Nodes { ids: &ids, rules: &rules, whole: true };
    let never = reader.rules_of(fields, "never");
    let mut nodes = BTreeMap::new();
    for (id, node) in &named {
        match reader.node(node) {
            Some(read) => drop(nodes.insert(id.clone(), read)),
            None => reader.whole = false,
        }
    }
    let start = reader.target(fields, "start");
    if !reader.whole {
        return None;
    }
    let scenario = Scenario { start: start?, rules, never, topics: topics(fields), nodes };
    let is_whole = report_graph(&scenario, &named) & report_endings(&scenario, &named);
    is_whole.then_some(scenario)
}

struct Nodes<'a> {
    ids: &'a [Id],
    rules: &'a [Id],
    whole: bool,
}

impl Nodes<'_> {
    fn node(&mut self, fields: &Fields<'_>) -> Option<Node> {
        let (if_tense, if_broken) = (self.target(fields, "if-tense"), self.target(fields, "if-broken"));
        if fields.knows("end") {
            return Some(Node { if_tense, if_broken, then: Then::End(fields.get("end")?.one_of(&Ending::ALL)?) });
        }
        let mut goes: Vec<Go> = Vec::new();
        for (value, row) in fields.rows("go")? {
            match self.go(&row) {
                Some(go) if goes.iter().any(|known| known.id == go.id) => {
                    value.report(value.fault(Code::DuplicateId).with("found", &go.id));
                    self.whole = false;
                }
                Some(go) => goes.push(go),
                None => self.whole = false,
            }
        }
        Some(Node { if_tense, if_broken, then: Then::Go(goes) })
    }

    fn go(&mut self, fields: &Fields<'_>) -> Option<Go> {
        let (keeps, misses) = (self.rules_of(fields, "keeps"), self.rules_of(fields, "misses"));
        let to = self.to(fields);
        let tone = if fields.has("tone") { fields.whole("tone") } else { Some(0) };
        Some(Go { id: fields.id("id")?, to: to?, tone: i32::try_from(tone?).ok()?, keeps, misses })
    }

    /// Where a sentence leads: to a node, or to the ending that the way has earned where no node has that name.
    fn to(&mut self, fields: &Fields<'_>) -> Option<To> {
        let is_earned = |id: Id| id == *To::EARNED && !self.ids.contains(&id);
        if fields.id("to").is_some_and(is_earned) {
            return Some(To::Earned);
        }
        self.target(fields, "to").map(To::Node)
    }

    /// The node that a key names; one that is not there is told.
    fn target(&mut self, fields: &Fields<'_>, key: &str) -> Option<Id> {
        let value = fields.get(key)?;
        let id = value.id()?;
        let is_known = value.is_known(Code::UnknownNode, "found", &id, self.ids);
        self.whole &= is_known;
        is_known.then_some(id)
    }

    fn rules_of(&self, fields: &Fields<'_>, key: &str) -> Vec<Id> {
        let named = fields.placed(key).unwrap_or_default();
        for (id, value) in &named {
            value.is_known(Code::UnknownRule, "found", id, self.rules);
        }
        bare(&named)
    }
}

/// Reports nodes that nobody reaches and nodes that never end. `true` when there are none.
fn report_graph(scenario: &Scenario, named: &[(Id, Fields<'_>)]) -> bool {
    let reached = reach(scenario, &scenario.start);
    let ends = |id: &&Id| matches!(scenario.nodes.get(*id), Some(Node { then: Then::End(_), .. }));
    let mut whole = true;
    for (id, Fields { table, .. }) in named {
        if !reached.contains(id) {
            table.report(table.fault(Code::UnreachableNode).with("found", id));
            whole = false;
        }
        if !reach(scenario, id).iter().any(ends) {
            table.report(table.fault(Code::EndlessNode).with("found", id));
            whole = false;
        }
    }
    whole
}

/// Reports sentences whose ending is earned where an ending is missing. `true` when there are none.
fn report_endings(scenario: &Scenario, named: &[(Id, Fields<'_>)]) -> bool {
    let missing = Ending::ALL.into_iter().find(|(_, ending)| scenario.ending_node(*ending).is_none());
    let Some((word, _)) = missing else { return true };
    let mut whole = true;
    for (_, fields) in named.iter().filter(|(_, fields)| fields.knows("go")) {
        for (_, row) in fields.rows("go").unwrap_or_default() {
            let to = row.get("to").filter(|value| value.id().is_some_and(|id| id == *To::EARNED));
            if let Some(to) = to.filter(|_| !scenario.nodes.contains_key(To::EARNED)) {
                to.report(to.fault(Code::MissingEnding).with("ending", word));
                whole = false;
            }
        }
    }
    whole
}

/// The nodes to which a talk can come from one, that one too.
fn reach<'s>(scenario: &'s Scenario, from: &'s Id) -> BTreeSet<&'s Id> {
    let mut seen = BTreeSet::from([from]);
    let mut queue = vec![from];
    while let Some(id) = queue.pop() {
        let Some(node) = scenario.nodes.get(id) else { continue };
        let endings = Ending::ALL.into_iter().filter_map(|(_, ending)| scenario.ending_node(ending));
        let choices = scenario.choices(id);
        let earned = endings.filter(|_| choices.iter().any(|go| go.to == To::Earned));
        let elsewhere = node.if_tense.iter().chain(&node.if_broken);
        let exits = elsewhere.chain(choices.iter().filter_map(|go| go.to.node())).chain(earned);
        queue.extend(exits.filter(|next| seen.insert(*next)));
    }
    seen
}
