//! All ways through a talk, walked, and what is wrong with where they end.

use std::collections::BTreeSet;

use super::graph::{Ending, Go, Scenario, Then};
use super::way::Way;
use crate::model::Id;

/// What is wrong with the endings of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// No way leads to it.
    Unreached(Ending),
    /// Every way past this sentence ends the same, or it lies on every way to an ending.
    Decides { node: Id, go: Id, ending: Ending },
    /// It breaks a rule that nobody may break, and what follows is what others meet too.
    Unanswered { node: Id, go: Id },
    /// A good ending while a rule stands broken that nobody may break.
    GoodWhileBroken,
}

/// The tone beyond which more of it changes nothing: only its sign is asked.
const MOST_TONE: i32 = 12;
/// More places than this are not walked; a talk of six turns with three sentences each has some hundred.
const MOST: usize = 20_000;
/// Of shorter talks one sentence may decide.
const TURNS: usize = 3;

/// Where somebody can stand in a talk: the node, what it has come to, and whether a `never` rule was ever broken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    node: Id,
    way: Way,
    broke: bool,
}

struct Walked {
    places: BTreeSet<Place>,
}

impl Walked {
    /// Every place that can be reached from some others, without one sentence. Nothing when there are too many.
    fn from(scenario: &Scenario, start: Vec<Place>, without: Option<(&Id, &Id)>) -> Option<Self> {
        let mut places: BTreeSet<Place> = start.iter().cloned().collect();
        let mut queue = start;
        while let Some(place) = queue.pop() {
            for go in scenario.choices(&place.node) {
                if without == Some((&place.node, &go.id)) {
                    continue;
                }
                let Some(next) = step(scenario, &place, go) else { continue };
                if places.insert(next.clone()) {
                    queue.push(next);
                }
            }
            if places.len() > MOST {
                return None;
            }
        }
        Some(Self { places })
    }

    fn endings(&self, scenario: &Scenario) -> BTreeSet<Ending> {
        self.places.iter().filter_map(|place| ending(scenario, place)).collect()
    }
}

fn ending(scenario: &Scenario, place: &Place) -> Option<Ending> {
    match scenario.nodes.get(&place.node)?.then {
        Then::End(ending) => Some(ending),
        Then::Go(_) => None,
    }
}

fn step(scenario: &Scenario, place: &Place, go: &Go) -> Option<Place> {
    let mut way = place.way.after(go);
    way.tone = way.tone.clamp(-MOST_TONE, MOST_TONE);
    let node = scenario.arrive(&go.to, &way)?.clone();
    let broke = place.broke || breaks(scenario, go);
    Some(Place { node, way, broke })
}

fn breaks(scenario: &Scenario, go: &Go) -> bool {
    go.misses.iter().any(|rule| scenario.never.contains(rule))
}

/// Turns on the shortest way to an ending.
pub fn turns(scenario: &Scenario) -> usize {
    shortest(scenario).len().saturating_sub(1)
}

/// The nodes of the shortest way to an ending, that one too; a sentence whose ending is earned leads to the good one.
pub fn shortest(scenario: &Scenario) -> Vec<&Id> {
    let Some((start, _)) = scenario.nodes.get_key_value(&scenario.start) else { return Vec::new() };
    let mut seen = BTreeSet::from([start]);
    let mut ways = std::collections::VecDeque::from([vec![start]]);
    while let Some(way) = ways.pop_front() {
        let Some(node) = way.last().and_then(|last| scenario.nodes.get(*last)) else { continue };
        let Then::Go(choices) = &node.then else { return way };
        for go in choices {
            let to = go.to.node().or_else(|| scenario.ending_node(Ending::Good));
            let to = to.and_then(|to| scenario.nodes.get_key_value(to)).map(|(id, _)| id);
            if let Some(to) = to.filter(|to| seen.insert(to)) {
                ways.push_back(way.iter().copied().chain([to]).collect());
            }
        }
    }
    vec![start]
}

/// Everything that is wrong with the endings of a talk. Nothing of one that is too large to walk.
pub fn flaws(scenario: &Scenario) -> Vec<Flaw> {
    let start = Place { node: scenario.start.clone(), way: Way::default(), broke: false };
    let Some(all) = Walked::from(scenario, vec![start.clone()], None) else { return Vec::new() };
    let reached = all.endings(scenario);
    let mut flaws = Vec::new();
    if scenario.has_earned_endings() {
        let unreached = Ending::ALL.map(|(_, ending)| ending).into_iter().filter(|ending| !reached.contains(ending));
        flaws.extend(unreached.map(Flaw::Unreached));
    }
    let ends_well = |place: &&Place| ending(scenario, place) == Some(Ending::Good);
    if all.places.iter().filter(ends_well).any(|place| place.way.is_broken(scenario)) {
        flaws.push(Flaw::GoodWhileBroken);
    }
    let clean: BTreeSet<&Id> = all.places.iter().filter(|place| !place.broke).map(|place| &place.node).collect();
    let decided_by_one = turns(scenario) < TURNS || reached.len() < 2;
    for node in scenario.nodes.keys() {
        for go in scenario.choices(node) {
            let here = all.places.iter().filter(|place| place.node == *node);
            let after: Vec<Place> = here.filter_map(|place| step(scenario, place, go)).collect();
            if breaks(scenario, go) && after.iter().any(|place| clean.contains(&place.node)) {
                flaws.push(Flaw::Unanswered { node: node.clone(), go: go.id.clone() });
            }
            if !decided_by_one && let Some(ending) = decides(scenario, &start, (node, go), after, &reached) {
                flaws.push(Flaw::Decides { node: node.clone(), go: go.id.clone(), ending });
            }
        }
    }
    flaws
}

/// The ending that one sentence decides.
fn decides(
    scenario: &Scenario,
    start: &Place,
    (node, go): (&Id, &Go),
    after: Vec<Place>,
    reached: &BTreeSet<Ending>,
) -> Option<Ending> {
    let then = Walked::from(scenario, after, None)?.endings(scenario);
    if then.len() == 1 {
        return then.first().copied();
    }
    let without = Walked::from(scenario, vec![start.clone()], Some((node, &go.id)))?.endings(scenario);
    reached.difference(&without).next().copied()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{choice, end, node, scenario};
    use super::*;

    /// Four turns of a warm, a middling and a harsh sentence, and the ending that they earn.
    fn long() -> Scenario {
        let turn = |to: &'static str| {
            node(vec![
                choice("warm", to, 1, &["calm", "open"], &[]),
                choice("so-so", to, 0, &[], &[]),
                choice("harsh", to, -1, &[], &["calm", "open"]),
            ])
        };
        scenario(
            &["calm", "open", "no-look"],
            &["no-look"],
            vec![
                ("n1", turn("n2")),
                ("n2", turn("n3")),
                ("n3", turn("n4")),
                ("n4", turn("end")),
                ("well", end(Ending::Good)),
                ("halfway", end(Ending::Mixed)),
                ("hard", end(Ending::Harm)),
            ],
        )
    }

    fn with(mut scenario: Scenario, at: &'static str, go: Go) -> Scenario {
        let turn = scenario.nodes.get_mut(at).expect("a node");
        let Then::Go(choices) = &mut turn.then else { unreachable!("a turn") };
        choices.push(go);
        scenario
    }

    #[test]
    fn a_talk_whose_ending_is_earned_on_the_way_has_no_flaw() {
        assert_eq!(flaws(&long()), []);
        assert_eq!(turns(&long()), 4);
    }

    #[test]
    fn a_last_sentence_that_decides_is_found() {
        let decides = with(long(), "n4", choice("magic", "well", 2, &[], &[]));
        let expected = Flaw::Decides { node: Id::known("n4"), go: Id::known("magic"), ending: Ending::Good };
        assert_eq!(flaws(&decides), [expected]);
    }

    #[test]
    fn an_ending_that_only_one_sentence_leads_to_is_found() {
        let mut only = long();
        for at in ["n1", "n2", "n3"] {
            let turn = only.nodes.get_mut(at).expect("a node");
            let Then::Go(choices) = &mut turn.then else { unreachable!("a turn") };
            choices.retain(|go| go.tone >= 0);
            choices.iter_mut().for_each(|go| go.tone = 0);
        }
        let found = flaws(&only);
        let harsh = Flaw::Decides { node: Id::known("n4"), go: Id::known("harsh"), ending: Ending::Harm };
        assert!(found.contains(&harsh), "{found:?}");
    }

    #[test]
    fn a_broken_rule_that_nobody_in_the_story_notices_is_found() {
        let look = |to| choice("look", to, -1, &[], &["no-look"]);
        let unseen = with(long(), "n2", look("n3"));
        let expected = Flaw::Unanswered { node: Id::known("n2"), go: Id::known("look") };
        assert_eq!(flaws(&unseen), [expected]);
        let mut seen = with(long(), "n2", look("n3"));
        let shrinks = node(vec![choice("sorry", "n4", 1, &["no-look"], &[]), choice("go-on", "n4", 0, &[], &[])]);
        seen.nodes.insert(Id::known("n3x"), shrinks);
        seen.nodes.get_mut("n3").expect("a node").if_broken = Some(Id::known("n3x"));
        assert_eq!(flaws(&seen), []);
    }

    #[test]
    fn nothing_ends_well_while_a_rule_stands_broken() {
        let broken = with(long(), "n4", choice("look", "well", 1, &[], &["no-look"]));
        assert!(flaws(&broken).contains(&Flaw::GoodWhileBroken));
    }
}
