//! The graph of a conversation: every node can be reached, and every node can end.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::words::topics;
use crate::diagnostic::Code;
use crate::document::{Table, Value, bare};
use crate::model::Id;
use crate::scenario::{Ending, Go, Node, Scenario, Then};

/// Reads a conversation.
pub(super) fn scenario(table: &Table<'_>) -> Option<Scenario> {
    let start = table.need("start");
    let rules = bare(&table.may_ids("rules"));
    let topics = topics(table.may("topics"));
    let named = table.need("node")?.table()?.named_tables();
    let ids: Vec<Id> = named.iter().map(|(id, _)| id.clone()).collect();
    let mut reader = Nodes { ids: &ids, rules: &rules, whole: true };
    let mut nodes = BTreeMap::new();
    let mut places: BTreeMap<Id, Range<usize>> = BTreeMap::new();
    for (id, node) in &named {
        places.insert(id.clone(), node.head());
        let read = reader.node(node);
        node.finish();
        match read {
            Some(read) => {
                nodes.insert(id.clone(), read);
            }
            None => reader.whole = false,
        }
    }
    let whole = reader.whole;
    let start = start?;
    let first = start.id()?;
    if !ids.contains(&first) {
        start.report(unknown(&start, &first, &ids));
        return None;
    }
    if !whole {
        return None;
    }
    let scenario = Scenario { start: first, rules, topics, nodes };
    report_graph(table, &scenario, &places).then_some(scenario)
}

fn unknown(value: &Value<'_>, found: &Id, ids: &[Id]) -> crate::diagnostic::Diagnostic {
    value.fault(Code::UnknownNode).with("found", found).meant(found, ids.iter().map(Id::as_str))
}

struct Nodes<'a> {
    ids: &'a [Id],
    rules: &'a [Id],
    whole: bool,
}

impl Nodes<'_> {
    fn node(&mut self, table: &Table<'_>) -> Option<Node> {
        let if_tense = table.may("if-tense").and_then(|value| self.target(&value));
        if let Some(end) = table.may("end") {
            return Some(Node { if_tense, then: Then::End(end.one_of(&Ending::ALL)?) });
        }
        let choices = table.need("go")?.list()?;
        let mut goes: Vec<Go> = Vec::new();
        for value in choices {
            let Some(row) = value.table() else {
                self.whole = false;
                continue;
            };
            let go = self.go(&row);
            row.finish();
            match go {
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

    fn go(&mut self, row: &Table<'_>) -> Option<Go> {
        let id = row.need_id("id");
        let tone = row.may("tone").map_or(Some(0), |value| value.integer_in(-2, 2));
        let keeps = self.rules_of(row, "keeps");
        let misses = self.rules_of(row, "misses");
        let to = row.need("to").and_then(|value| self.target(&value));
        Some(Go { id: id?, to: to?, tone: i32::try_from(tone?).ok()?, keeps, misses })
    }

    fn target(&mut self, value: &Value<'_>) -> Option<Id> {
        let id = value.id()?;
        if self.ids.contains(&id) {
            return Some(id);
        }
        value.report(unknown(value, &id, self.ids));
        self.whole = false;
        None
    }

    fn rules_of(&self, row: &Table<'_>, key: &'static str) -> Vec<Id> {
        let named = row.may_ids(key);
        for (id, value) in &named {
            if !self.rules.contains(id) {
                value.report(
                    value.fault(Code::UnknownRule).with("found", id).meant(id, self.rules.iter().map(Id::as_str)),
                );
            }
        }
        bare(&named)
    }
}

/// Reports nodes that nobody reaches and nodes that never end. `true` when there are none.
fn report_graph(table: &Table<'_>, scenario: &Scenario, places: &BTreeMap<Id, Range<usize>>) -> bool {
    let reached = reach(scenario.start.clone(), |id| exits(scenario, id));
    let ends: BTreeSet<Id> =
        scenario.nodes.iter().filter(|(_, node)| matches!(node.then, Then::End(_))).map(|(id, _)| id.clone()).collect();
    let mut whole = true;
    for id in scenario.nodes.keys() {
        let span = places.get(id).cloned().unwrap_or(0..0);
        if !reached.contains(id) {
            table.report(table.file.fault(Code::UnreachableNode, span.clone()).with("found", id));
            whole = false;
        }
        if reach(id.clone(), |id| exits(scenario, id)).is_disjoint(&ends) {
            table.report(table.file.fault(Code::EndlessNode, span).with("found", id));
            whole = false;
        }
    }
    whole
}

fn exits(scenario: &Scenario, id: &Id) -> Vec<Id> {
    let Some(node) = scenario.nodes.get(id) else { return Vec::new() };
    let mut exits: Vec<Id> = node.if_tense.clone().into_iter().collect();
    if let Then::Go(choices) = &node.then {
        exits.extend(choices.iter().map(|go| go.to.clone()));
    }
    exits
}

fn reach(from: Id, exits: impl Fn(&Id) -> Vec<Id>) -> BTreeSet<Id> {
    let mut seen = BTreeSet::from([from.clone()]);
    let mut queue = vec![from];
    while let Some(id) = queue.pop() {
        for next in exits(&id) {
            if seen.insert(next.clone()) {
                queue.push(next);
            }
        }
    }
    seen
}
