//! Conversations and what they show.

use super::context::{Context, Prose};
use super::help;
use super::model::{Choice, Debrief, DebriefTurn, Ending, Talk, Tone, Turn};
use crate::model::Id;
use crate::player::Action;
use crate::scenario;
use crate::scenario::{Conversation, Exchange, Openness, Scenario, Then};

pub(super) fn talk(context: &Context<'_>, scenario: &Scenario, prose: &Prose<'_>) -> Talk {
    let played = context.player.conversation().map(|(_, played, _)| played);
    let exchanges = played.as_ref().map_or(&[][..], |played| played.exchanges.as_slice());
    let choices = played.as_ref().map_or(&[][..], |played| played.choices(scenario));
    let here = exchanges.last().map(|exchange| exchange.node.clone());
    Talk {
        heading: prose.said("heading"),
        body: prose.rich("body"),
        opening: prose.said("prompt"),
        child: prose.said("who.child"),
        adult: prose.said("who.adult"),
        turns: exchanges.iter().map(|exchange| turn(context, scenario, exchange, prose)).collect(),
        choices: choices
            .iter()
            .map(|go| {
                let node = here.as_ref().map_or("", Id::as_str);
                Choice::plain(prose.said(&format!("go.{node}.{}", go.id)), Action::Say(go.id.clone()))
            })
            .collect(),
        ending: played.as_ref().and_then(|played| ending(context, scenario, played)),
    }
}

fn turn(context: &Context<'_>, scenario: &Scenario, exchange: &Exchange, prose: &Prose<'_>) -> Turn {
    let node = &exchange.node;
    let name = prose.said("who.child");
    // An ending says itself how the child goes on.
    let ends = scenario.nodes.get(node).is_some_and(|node| matches!(node.then, Then::End(_)));
    let openness = (exchange.said.is_some() && !ends).then(|| openness(context, exchange.openness(), &name));
    Turn {
        said: exchange.said.as_ref().map(|(from, go)| prose.said(&format!("go.{from}.{go}"))),
        why: exchange.said.as_ref().map(|(from, go)| prose.said(&format!("why.{from}.{go}"))),
        scene: prose.line(&format!("scene.{node}")),
        answer: prose.said(&format!("node.{node}")),
        thought: prose.line(&format!("thought.{node}")),
        openness,
    }
}

fn openness(context: &Context<'_>, openness: Openness, name: &str) -> String {
    let id = match openness {
        Openness::Open => "talk-open",
        Openness::Waiting => "talk-waiting",
        Openness::Closed => "talk-closed",
    };
    context.with(id, &[("name", name.into())])
}

fn ending(context: &Context<'_>, scenario: &Scenario, played: &Conversation) -> Option<Ending> {
    let ending = played.ending(scenario)?;
    let tone = match ending {
        scenario::Ending::Good => Tone::Right,
        scenario::Ending::Mixed => Tone::Partly,
        scenario::Ending::Harm => Tone::NotYet,
    };
    let label = context.say(ending_id(ending));
    Some(Ending { tone, label, lines: help::lines_for(context, &scenario.topics) })
}

fn ending_id(ending: scenario::Ending) -> &'static str {
    match ending {
        scenario::Ending::Good => "talk-ending-good",
        scenario::Ending::Mixed => "talk-ending-mixed",
        scenario::Ending::Harm => "talk-ending-harm",
    }
}

pub(super) fn debrief(context: &Context<'_>) -> Debrief {
    let empty = Debrief { heading: String::new(), ending: String::new(), rules: Vec::new(), turns: Vec::new() };
    let Some((module, page)) = context.player.page() else { return empty };
    let Some((scenario, played, _)) = context.player.conversation() else { return empty };
    let prose = context.prose(module, &page.id);
    let ending = played.ending(scenario).map(|ending| context.say(ending_id(ending)));
    Debrief {
        heading: context.with("talk-debrief-title", &[("talk", (&prose.said("heading")).into())]),
        ending: ending.unwrap_or_default(),
        rules: scenario.rules.iter().map(|rule| self::rule(context, scenario, &played, rule, &prose)).collect(),
        turns: turns(context, scenario, &played, &prose),
    }
}

/// A guideline, and in which turns it was kept or missed.
fn rule(
    context: &Context<'_>,
    scenario: &Scenario,
    played: &Conversation,
    rule: &Id,
    prose: &Prose<'_>,
) -> (String, String) {
    let (kept, missed) = played.rule(scenario, rule);
    let turns = |turns: &[usize]| turns.iter().map(|turn| (turn + 1).to_string()).collect::<Vec<_>>().join(", ");
    let (kept_in, missed_in) = (turns(&kept), turns(&missed));
    let text = match (kept.is_empty(), missed.is_empty()) {
        (true, true) => context.say("talk-rule-untouched"),
        (false, true) => context.with("talk-rule-kept", &[("turns", (&kept_in).into())]),
        (true, false) => context.with("talk-rule-missed", &[("turns", (&missed_in).into())]),
        (false, false) => {
            context.with("talk-rule-both", &[("kept", (&kept_in).into()), ("missed", (&missed_in).into())])
        }
    };
    (prose.said(&format!("rule.{rule}")), text)
}

fn turns(context: &Context<'_>, scenario: &Scenario, played: &Conversation, prose: &Prose<'_>) -> Vec<DebriefTurn> {
    let said = played.exchanges.iter().filter_map(|exchange| exchange.said.as_ref()).enumerate();
    let turns = said.map(|(turn, (node, choice))| {
        let label = prose.said(&format!("go.{node}.{choice}"));
        DebriefTurn {
            before: prose.said(&format!("node.{node}")),
            choice: Choice {
                detail: Some(context.with("talk-replay", &[("turn", (turn + 1).into())])),
                ..Choice::plain(label, Action::Replay(turn))
            },
            why: prose.said(&format!("why.{node}.{choice}")),
            others: others(scenario, node, choice, prose),
        }
    });
    turns.collect()
}

/// What else could have been said there, and why.
fn others(scenario: &Scenario, node: &Id, taken: &Id, prose: &Prose<'_>) -> Vec<(String, String)> {
    let Some(Then::Go(choices)) = scenario.nodes.get(node).map(|node| &node.then) else { return Vec::new() };
    choices
        .iter()
        .filter(|go| go.id != *taken)
        .map(|go| (prose.said(&format!("go.{node}.{}", go.id)), prose.said(&format!("why.{node}.{}", go.id))))
        .collect()
}
