//! Conversations: who says what, then what can be said.

use super::asked::asked;
use super::help;
use crate::plain::lines::Lines;
use vangnet_core::view::{Asks, Contrast, Debrief, Talk, Turn};

pub(super) fn contrast(contrast: &Contrast, lines: &mut Lines<'_>) {
    lines.opening(&contrast.heading, &contrast.body);
    for (title, talk) in [(&contrast.clumsy_title, &contrast.clumsy), (&contrast.helpful_title, &contrast.helpful)] {
        lines.heading(title);
        for said in talk {
            lines.say("plain-says", &[("who", (&said.who).into()), ("text", (&said.text).into())]);
            lines.all(&said.why);
        }
    }
}

pub(super) fn talk(talk: &Talk, asks: &Asks, lines: &mut Lines<'_>) {
    lines.opening(&talk.heading, &talk.body);
    lines.add(&talk.opening);
    for one in &talk.turns {
        turn(talk, one, lines);
    }
    asked(asks, lines);
    ending(talk, lines);
}

fn ending(talk: &Talk, lines: &mut Lines<'_>) {
    if let Some(ending) = &talk.ending {
        lines.add(&ending.label);
        help::list(&ending.lines, lines);
        lines.add(&ending.others);
    }
}

/// The child's last words, and what can be said to them or what came of it all.
pub(super) fn here(talk: &Talk, asks: &Asks, lines: &mut Lines<'_>) {
    if let Some(last) = talk.turns.last() {
        lines.all(&last.scene);
        lines.say("plain-says", &[("who", (&talk.child).into()), ("text", (&last.answer).into())]);
        lines.all(&last.then);
    }
    asked(asks, lines);
    ending(talk, lines);
}

/// What is new on a talk of which something was taken back: that it was, and where one is now.
pub(in crate::plain) fn news(before: &Talk, talk: &Talk, asks: &Asks, lines: &mut Lines<'_>) {
    lines.say(if talk.turns.len() + 1 == before.turns.len() { "plain-taken-back" } else { "plain-anew" }, &[]);
    here(talk, asks, lines);
}

fn turn(talk: &Talk, turn: &Turn, lines: &mut Lines<'_>) {
    if let Some(said) = &turn.said {
        lines.say("plain-you-say", &[("who", (&talk.adult).into()), ("text", said.into())]);
    }
    if let Some(thought) = &turn.thought {
        lines.say("plain-thinks", &[("who", (&talk.child).into()), ("text", thought.into())]);
    }
    lines.all(&turn.why);
    lines.all(&turn.scene);
    lines.say("plain-says", &[("who", (&talk.child).into()), ("text", (&turn.answer).into())]);
    lines.all(&turn.then);
    lines.all(&turn.openness);
}

pub(super) fn debrief(debrief: &Debrief, asks: &Asks, lines: &mut Lines<'_>) {
    lines.heading(&debrief.heading);
    lines.add(&debrief.ending);
    lines.all(&debrief.because);
    for rule in &debrief.rules {
        lines.heading(&rule.rule);
        lines.add(&rule.kept);
    }
    lines.add(&debrief.again);
    for (turn, (choice, at)) in debrief.turns.iter().zip(asks.choices().iter().zip(1_usize..)) {
        let heading = lines.words.format("plain-turn", &[("number", at.into())]);
        lines.heading(&heading);
        lines.say("plain-says", &[("who", (&debrief.child).into()), ("text", (&turn.before).into())]);
        lines.say("plain-you-say", &[("who", (&debrief.adult).into()), ("text", (&choice.label).into())]);
        lines.add(&turn.why);
        for other in &turn.others {
            lines.say("plain-other", &[("text", (&other.text).into())]);
            lines.add(&other.why);
        }
    }
}
