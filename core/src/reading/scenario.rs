//! The graph of a conversation: every node can be reached, and every node can end.

use std::collections::{BTreeMap, BTreeSet};

use super::whom::{TOPICS, topics};
use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, bare, optional, required, words};
use crate::model::Id;
use crate::scenario::{Ending, Go, Node, Scenario, Then};

const GO: &[Key] = &[
    required("id", Shape::Id),
    required("to", Shape::Id),
    optional("tone", Shape::Whole(-2, 2)),
    optional("keeps", Shape::Ids { least: 0 }),
    optional("misses", Shape::Ids { least: 0 }),
];
const ENDS: &[Key] = &[required("end", Shape::Word(&words(&Ending::ALL))), optional("if-tense", Shape::Id)];
const GOES_ON: &[Key] = &[required("go", Shape::List(&Shape::Table(GO))), optional("if-tense", Shape::Id)];

pub(super) const KEYS: &[Key] = &[
    required("start", Shape::Id),
    required("node", Shape::Each(&Shape::OneOf(&[ENDS, GOES_ON]))),
    optional("rules", Shape::Ids { least: 0 }),
    optional("topics", TOPICS),
];

pub(super) fn scenario(fields: &Fields<'_>) -> Option<Scenario> {
    let rules = fields.ids("rules").unwrap_or_default();
    let named = fields.tables("node");
    let ids: Vec<Id> = named.iter().map(|(id, _)| id.clone()).collect();
    let mut reader = Nodes { ids: &ids, rules: &rules, whole: true };
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
    let scenario = Scenario { start: start?, rules, topics: topics(fields), nodes };
    report_graph(&scenario, &named).then_some(scenario)
}

struct Nodes<'a> {
    ids: &'a [Id],
    rules: &'a [Id],
    whole: bool,
}

impl Nodes<'_> {
    fn node(&mut self, fields: &Fields<'_>) -> Option<Node> {
        let if_tense = self.target(fields, "if-tense");
        if fields.knows("end") {
            return Some(Node { if_tense, then: Then::End(fields.get("end")?.one_of(&Ending::ALL)?) });
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
        Some(Node { if_tense, then: Then::Go(goes) })
    }

    fn go(&mut self, fields: &Fields<'_>) -> Option<Go> {
        let (keeps, misses) = (self.rules_of(fields, "keeps"), self.rules_of(fields, "misses"));
        let to = self.target(fields, "to");
        let tone = if fields.has("tone") { fields.whole("tone") } else { Some(0) };
        Some(Go { id: fields.id("id")?, to: to?, tone: i32::try_from(tone?).ok()?, keeps, misses })
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
    let ends = |id: &Id| matches!(scenario.nodes.get(id), Some(Node { then: Then::End(_), .. }));
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

/// The nodes to which a talk can come from one, that one too.
fn reach(scenario: &Scenario, from: &Id) -> BTreeSet<Id> {
    let mut seen = BTreeSet::from([from.clone()]);
    let mut queue = vec![from];
    while let Some(id) = queue.pop() {
        let Some(node) = scenario.nodes.get(id) else { continue };
        let choices = match &node.then {
            Then::Go(choices) => choices.as_slice(),
            Then::End(_) => &[],
        };
        let exits = node.if_tense.iter().chain(choices.iter().map(|go| &go.to));
        queue.extend(exits.filter(|next| seen.insert((*next).clone())));
    }
    seen
}
