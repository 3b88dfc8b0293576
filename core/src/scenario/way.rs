//! What a talk has come to: the tone, and which rules stand missed. From that follow the child's place and the ending.

use std::collections::BTreeSet;

use super::graph::{Ending, Go, Scenario, To};
use crate::model::Id;

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    /// The sum of the tones of all that was said.
    pub tone: i32,
    /// Rules that were missed and not kept in a later turn.
    pub missed: BTreeSet<Id>,
}

impl Way {
    /// The way after one more sentence. What it misses stands missed, even where it keeps that rule as well.
    pub fn after(&self, go: &Go) -> Self {
        let mut missed = self.missed.clone();
        missed.retain(|rule| !go.keeps.contains(rule));
        missed.extend(go.misses.iter().cloned());
        Self { tone: self.tone + go.tone, missed }
    }

    /// Whether a rule stands missed that nobody may break.
    pub fn is_broken(&self, scenario: &Scenario) -> bool {
        scenario.never.iter().any(|rule| self.missed.contains(rule))
    }

    /// The ending that this way has earned.
    ///
    /// Good: a tone above zero, no `never` rule that stands missed, and at most one other that does. Harm: a tone below
    /// zero, with a `never` rule or two rules that stand missed. Everything between is mixed.
    pub fn earned(&self, scenario: &Scenario) -> Ending {
        let is_broken = self.is_broken(scenario);
        if self.tone > 0 && !is_broken && self.missed.len() <= 1 {
            Ending::Good
        } else if self.tone < 0 && (is_broken || self.missed.len() >= 2) {
            Ending::Harm
        } else {
            Ending::Mixed
        }
    }
}

impl Scenario {
    /// The node to which a sentence leads somebody who has come this way, the sentence counted in.
    pub fn arrive(&self, to: &To, way: &Way) -> Option<&Id> {
        let To::Node(id) = to else { return self.ending_node(way.earned(self)) };
        let node = self.nodes.get(id);
        let broken = node.and_then(|node| node.if_broken.as_ref()).filter(|_| way.is_broken(self));
        let tense = node.and_then(|node| node.if_tense.as_ref()).filter(|_| way.tone < 0);
        let there = broken.or(tense).unwrap_or(id);
        self.nodes.get_key_value(there).map(|(id, _)| id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{self, choice, end, node};
    use super::*;

    fn scenario() -> Scenario {
        let nodes = vec![
            ("n1", node(vec![choice("sit", "end", 1, &["calm"], &[])])),
            ("well", end(Ending::Good)),
            ("halfway", end(Ending::Mixed)),
            ("hard", end(Ending::Harm)),
        ];
        testing::scenario(&["calm", "open", "no-look"], &["no-look"], nodes)
    }

    fn way(tone: i32, missed: &[&'static str]) -> Way {
        Way { tone, missed: missed.iter().map(|rule| Id::known(rule)).collect() }
    }

    #[test]
    fn an_ending_is_earned_by_tone_and_by_what_stands_missed() {
        let scenario = scenario();
        let cases = [
            (way(3, &[]), Ending::Good),
            (way(1, &["calm"]), Ending::Good),
            (way(1, &["calm", "open"]), Ending::Mixed),
            (way(3, &["no-look"]), Ending::Mixed),
            (way(0, &[]), Ending::Mixed),
            (way(-1, &["calm"]), Ending::Mixed),
            (way(-1, &["calm", "open"]), Ending::Harm),
            (way(-1, &["no-look"]), Ending::Harm),
        ];
        for (way, ending) in cases {
            assert_eq!(way.earned(&scenario), ending, "{way:?}");
        }
    }

    #[test]
    fn what_is_kept_later_no_longer_stands_missed() {
        let missed = way(0, &[]).after(&choice("look", "n1", -2, &[], &["no-look"]));
        assert!(missed.is_broken(&scenario()));
        let mended = missed.after(&choice("sorry", "n1", 1, &["no-look"], &[]));
        assert_eq!(mended, way(-1, &[]));
    }
}
