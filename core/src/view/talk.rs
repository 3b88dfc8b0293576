//! Conversations and what they show.

use super::context::{Context, Prose};
use super::help;
use super::shape::{Asks, Choice, Debrief, DebriefTurn, Ending, Helpline, Reply, Rule, Talk, Tone, Turn, View};
use crate::lesson::{Module, Page};
use crate::model::{Id, Slot, Topic};
use crate::player::Action;
use crate::scenario;
use crate::scenario::{Conversation, Exchange, Go, Helped, Openness, Scenario, Then, Way};

pub(super) fn talk(context: &Context<'_>, module: &Module, page: &Page, prose: &Prose<'_>) -> Option<(View, Asks)> {
    let (scenario, played) = context.player.conversation(&module.id, &page.id)?;
    let here = &played.here().node;
    let say = |go: &Go| Choice::plain(prose.said(Slot::Go(here.clone(), go.id.clone())), Action::Say(go.id.clone()));
    let sentences: Vec<Choice> = played.choices(scenario).iter().map(say).collect();
    let asks = if sentences.is_empty() { Asks::Nothing } else { Asks::Say(sentences) };
    let talk = Talk {
        heading: prose.said(Slot::Heading),
        body: prose.markup(Slot::Body),
        opening: prose.said(Slot::Prompt),
        child: prose.said(Slot::Who(Id::known("child"))),
        adult: prose.said(Slot::Who(Id::known("adult"))),
        turns: turns(context, scenario, &played, prose),
        ending: played.ending(scenario).map(|ending| {
            let (tone, id) = words_of(ending);
            let lines = help::lines_for(context, &called_at_once(scenario, &played.here().way));
            let lines = lines.into_iter().map(|line| Helpline { checked: None, ..line }).collect();
            Ending { tone, label: context.text(id), lines, others: context.text("talk-lines-at-now") }
        }),
    };
    Some((View::Talk(talk), asks))
}

/// Whom one calls before reading on. All lines of a talk stand on the help card of its module and on *Help now* anyway,
/// and heard twice they are noise. But where life is at stake and a rule stands missed, which may be the one to ask about
/// it, the numbers for that are not a step away: on the screen, in lines and on paper alike.
fn called_at_once(scenario: &Scenario, way: &Way) -> Vec<Topic> {
    let is_urgent = |topic: &&Topic| !way.missed.is_empty() && matches!(topic, Topic::Suicide | Topic::Emergency);
    scenario.topics.iter().filter(is_urgent).copied().collect()
}

fn turns(context: &Context<'_>, scenario: &Scenario, played: &Conversation, prose: &Prose<'_>) -> Vec<Turn> {
    let before = std::iter::once(None).chain(played.exchanges.iter().map(Some));
    let mood_of = |exchange: &Exchange| exchange.said.is_some().then(|| mood(scenario, exchange));
    let each = played.exchanges.iter().zip(before);
    each.map(|(exchange, before)| turn(context, scenario, exchange, before.and_then(mood_of), prose)).collect()
}

/// A turn. `before` is how the child was before it: the same is not said twice on end.
fn turn(
    context: &Context<'_>,
    scenario: &Scenario,
    exchange: &Exchange,
    before: Option<&'static str>,
    prose: &Prose<'_>,
) -> Turn {
    let node = &exchange.node;
    // An ending says itself how the child goes on.
    let ends = scenario.nodes.get(node).is_some_and(|node| matches!(node.then, Then::End(_)));
    let scene = prose.line(Slot::Scene(node.clone()));
    let mood = (exchange.said.is_some() && !ends).then(|| mood(scenario, exchange));
    let openness = mood
        .filter(|id| before != Some(*id))
        .map(|id| context.with(id, &[("name", (&prose.said(Slot::Who(Id::known("child")))).into())]));
    Turn {
        said: exchange.said.as_ref().map(|(from, go)| prose.said(Slot::Go(from.clone(), go.clone()))),
        why: exchange.said.as_ref().map(|(from, go)| prose.said(Slot::WhyGo(from.clone(), go.clone()))),
        scene: scene.clone().filter(|_| !ends),
        answer: prose.said(Slot::Node(node.clone())),
        then: scene.filter(|_| ends),
        thought: exchange.said.as_ref().and_then(|(from, _)| prose.line(Slot::Thought(from.clone()))),
        openness,
    }
}

/// How the child is after a sentence, as the message that says it.
fn mood(scenario: &Scenario, exchange: &Exchange) -> &'static str {
    let said = exchange.said.as_ref().and_then(|(from, choice)| scenario::go(scenario, from, choice));
    let slipped = said.is_some_and(|go| go.tone < 0 || !go.misses.is_empty());
    match exchange.openness() {
        // After a slip a child that was open before waits and sees.
        Openness::Open if !slipped => "talk-open",
        Openness::Open | Openness::Waiting => "talk-waiting",
        Openness::Closed => "talk-closed",
    }
}

fn words_of(ending: scenario::Ending) -> (Tone, &'static str) {
    match ending {
        scenario::Ending::Good => (Tone::Right, "talk-ending-good"),
        scenario::Ending::Mixed => (Tone::Partly, "talk-ending-mixed"),
        scenario::Ending::Harm => (Tone::NotYet, "talk-ending-harm"),
    }
}

pub(super) fn debrief(context: &Context<'_>, module: &Id, page: &Id) -> Option<(View, Asks)> {
    let (scenario, played) = context.player.conversation(module, page)?;
    let (module, page) = context.player.page_at(module, page)?;
    let prose = context.prose(module, &page.id);
    let ending = played.ending(scenario).map(|ending| context.text(words_of(ending).1));
    let said = played.exchanges.iter().filter_map(|exchange| exchange.said.as_ref()).enumerate();
    let turns = said.map(|(turn, (node, choice))| {
        let again = Choice::plain(prose.said(Slot::Go(node.clone(), choice.clone())), Action::Replay(turn));
        let shown = DebriefTurn {
            before: prose.said(Slot::Node(node.clone())),
            why: prose.said(Slot::WhyGo(node.clone(), choice.clone())),
            others: others(scenario, node, choice, &prose),
        };
        (shown, again)
    });
    let (turns, choices) = turns.unzip();
    let debrief = Debrief {
        child: prose.said(Slot::Who(Id::known("child"))),
        adult: prose.said(Slot::Who(Id::known("adult"))),
        heading: context.with("talk-debrief-title", &[("talk", (&prose.said(Slot::Heading)).into())]),
        ending: ending.unwrap_or_default(),
        because: because(context, scenario, &played, &prose),
        rules: scenario.rules.iter().filter_map(|rule| self::rule(context, scenario, &played, rule, &prose)).collect(),
        again: context.text("talk-replay"),
        turns,
    };
    Some((View::Debrief(debrief), Asks::one(choices)))
}

/// What an ending that is earned was earned by.
fn because(context: &Context<'_>, scenario: &Scenario, played: &Conversation, prose: &Prose<'_>) -> Vec<String> {
    if !scenario.has_earned_endings() {
        return Vec::new();
    }
    let way = &played.here().way;
    let tone = match played.helped(scenario) {
        Helped::Most => "open",
        Helped::Some => "level",
        Helped::Little => "tense",
    };
    let name = prose.said(Slot::Who(Id::known("child")));
    let whole = context.with("talk-because", &[("tone", tone.into()), ("name", (&name).into())]);
    let line = |id: &'static str, is_never: bool| {
        let rules = scenario.rules.iter().filter(|rule| way.missed.contains(*rule));
        let rules = rules.filter(|rule| scenario.never.contains(*rule) == is_never);
        let rules = rules.map(|rule| prose.said(Slot::Rule(rule.clone()))).collect::<Vec<_>>().join("; ");
        (!rules.is_empty()).then(|| context.with(id, &[("rules", (&rules).into())]))
    };
    // What may never be said comes before any praise.
    let lines = [line("talk-because-never", true), Some(whole), line("talk-because-missed", false)];
    lines.into_iter().flatten().collect()
}

/// When a rule was kept and missed; nothing of one that played no part in what was said.
fn rule(
    context: &Context<'_>,
    scenario: &Scenario,
    played: &Conversation,
    rule: &Id,
    prose: &Prose<'_>,
) -> Option<Rule> {
    let (kept, missed) = played.rule(scenario, rule);
    let turns = |turns: &[usize]| turns.iter().map(|turn| (turn + 1).to_string()).collect::<Vec<_>>().join(", ");
    let (kept_in, missed_in) = (turns(&kept), turns(&missed));
    let text = match (kept.is_empty(), missed.is_empty()) {
        // Before anything was said, and on paper, all of them are named.
        (true, true) if played.exchanges.len() > 1 => return None,
        (true, true) => String::new(),
        (false, true) => context.with("talk-rule-kept", &[("turns", (&kept_in).into())]),
        (true, false) => context.with("talk-rule-missed", &[("turns", (&missed_in).into())]),
        (false, false) => {
            context.with("talk-rule-both", &[("kept", (&kept_in).into()), ("missed", (&missed_in).into())])
        }
    };
    Some(Rule { rule: prose.said(Slot::Rule(rule.clone())), kept: text })
}

fn others(scenario: &Scenario, node: &Id, taken: &Id, prose: &Prose<'_>) -> Vec<Reply> {
    let Some(Then::Go(choices)) = scenario.nodes.get(node).map(|node| &node.then) else { return Vec::new() };
    let others = choices.iter().filter(|go| go.id != *taken).map(|go| Reply {
        text: prose.said(Slot::Go(node.clone(), go.id.clone())),
        why: prose.said(Slot::WhyGo(node.clone(), go.id.clone())),
    });
    others.collect()
}
