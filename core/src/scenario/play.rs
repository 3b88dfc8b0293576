//! The branching conversation, played: a pure function of the graph and the sentences said.

use crate::model::Id;
use crate::scenario::{Ending, Go, Scenario, Then, Way};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// Each exchange, the child's first words first (there nothing was said yet).
    pub exchanges: Vec<Exchange>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The node in which it was said and the choice; nothing for the child's first words.
    pub said: Option<(Id, Id)>,
    pub node: Id,
    /// What the child remembers now.
    pub way: Way,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Openness {
    Open,
    Waiting,
    Closed,
}

/// How much of what was said helped, counted in turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Helped {
    /// In more than half of the turns something was done well and nothing missed, and the child is open.
    Most,
    Some,
    /// In as many turns as were done well, or in more, something was missed, and the child is closed.
    Little,
}

impl Exchange {
    pub fn openness(&self) -> Openness {
        match self.way.tone {
            1.. => Openness::Open,
            0 => Openness::Waiting,
            _ => Openness::Closed,
        }
    }
}

/// Plays the sentences said so far. A sentence that does not fit ends the playing there.
pub fn play(scenario: &Scenario, said: &[Id]) -> Conversation {
    let mut exchanges = vec![Exchange { said: None, node: scenario.start.clone(), way: Way::default() }];
    for choice in said {
        let Some(here) = exchanges.last() else { break };
        let Some(go) = go(scenario, &here.node, choice) else { break };
        let way = here.way.after(go);
        let Some(node) = scenario.arrive(&go.to, &way) else { break };
        let said = Some((here.node.clone(), choice.clone()));
        exchanges.push(Exchange { said, node: node.clone(), way });
    }
    Conversation { exchanges }
}

pub fn go<'a>(scenario: &'a Scenario, node: &str, choice: &str) -> Option<&'a Go> {
    scenario.choices(node).iter().find(|go| go.id == *choice)
}

impl Conversation {
    pub fn here(&self) -> &Exchange {
        self.exchanges.last().expect("a conversation begins with the child's first words")
    }

    /// What can be said now; nothing at an ending.
    pub fn choices<'a>(&self, scenario: &'a Scenario) -> &'a [Go] {
        scenario.choices(&self.here().node)
    }

    pub fn ending(&self, scenario: &Scenario) -> Option<Ending> {
        match scenario.nodes.get(&self.here().node)?.then {
            Then::End(ending) => Some(ending),
            Then::Go(_) => None,
        }
    }

    /// How much of all that was said helped: by turns, so that nobody hears of "most" who missed something in most.
    pub fn helped(&self, scenario: &Scenario) -> Helped {
        let said = self.exchanges.iter().filter_map(|exchange| exchange.said.as_ref());
        let said: Vec<&Go> = said.filter_map(|(node, choice)| go(scenario, node, choice)).collect();
        let missed = said.iter().filter(|go| !go.misses.is_empty()).count();
        let is_well = |go: &&&Go| go.misses.is_empty() && (!go.keeps.is_empty() || go.tone > 0);
        let kept = said.iter().filter(is_well).count();
        match self.here().openness() {
            Openness::Open if 2 * kept > said.len() => Helped::Most,
            Openness::Closed if missed >= kept => Helped::Little,
            Openness::Open | Openness::Waiting | Openness::Closed => Helped::Some,
        }
    }

    /// Turns (from 0) in which a guideline was kept, and in which it was missed.
    pub fn rule(&self, scenario: &Scenario, rule: &Id) -> (Vec<usize>, Vec<usize>) {
        let (mut kept, mut missed) = (Vec::new(), Vec::new());
        let said = self.exchanges.iter().filter_map(|exchange| exchange.said.as_ref());
        for (turn, (node, choice)) in said.enumerate() {
            let Some(go) = go(scenario, node, choice) else { continue };
            if go.keeps.contains(rule) {
                kept.push(turn);
            }
            if go.misses.contains(rule) {
                missed.push(turn);
            }
        }
        (kept, missed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::testing::{self, choice, end, node};

    fn scenario() -> Scenario {
        let calm = |id, to, tone| choice(id, to, tone, &["calm"], &[]);
        let harsh = |id, to| choice(id, to, -1, &[], &["calm"]);
        let mut second = node(vec![calm("thank", "well", 1)]);
        second.if_tense = Some(Id::known("n2b"));
        let nodes = vec![
            ("n1", node(vec![calm("sit", "n2", 1), harsh("sigh", "n2")])),
            ("n2", second),
            ("n2b", node(vec![calm("sorry", "well", 2), harsh("press", "shut")])),
            ("well", end(Ending::Good)),
            ("shut", end(Ending::Harm)),
        ];
        testing::scenario(&["calm"], &[], nodes)
    }

    fn played(said: &[&'static str]) -> Conversation {
        play(&scenario(), &said.iter().map(|id| Id::known(id)).collect::<Vec<_>>())
    }

    #[test]
    fn the_child_remembers_a_tense_tone() {
        assert_eq!(played(&["sit"]).here().node, "n2");
        assert_eq!(played(&["sigh"]).here().node, "n2b");
        assert_eq!(played(&["sigh"]).here().openness(), Openness::Closed);
    }

    #[test]
    fn every_ending_can_be_reached_and_then_nothing_can_be_said() {
        assert_eq!(played(&["sit", "thank"]).ending(&scenario()), Some(Ending::Good));
        let shut = played(&["sigh", "press"]);
        assert_eq!(shut.ending(&scenario()), Some(Ending::Harm));
        assert!(shut.choices(&scenario()).is_empty());
    }

    #[test]
    fn the_debrief_counts_turns_per_guideline() {
        let calm = Id::known("calm");
        assert_eq!(played(&["sigh", "sorry"]).rule(&scenario(), &calm), (vec![1], vec![0]));
    }

    #[test]
    fn most_helped_only_where_most_turns_were_done_well() {
        let helped = |said: &[&'static str]| played(said).helped(&scenario());
        assert_eq!(helped(&["sit", "thank"]), Helped::Most);
        // The tone is above zero, and one of two turns missed something.
        assert_eq!(
            (played(&["sigh", "sorry"]).here().openness(), helped(&["sigh", "sorry"])),
            (Openness::Open, Helped::Some)
        );
        assert_eq!(helped(&["sigh", "press"]), Helped::Little);
    }

    #[test]
    fn a_sentence_that_does_not_fit_is_passed_over() {
        assert_eq!(played(&["nonsense", "thank"]).exchanges.len(), 1);
    }
}
