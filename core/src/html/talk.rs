//! Conversations: who says what.

use super::element::{Element, el, filled, heading, list, markup};
use super::help;
use crate::messages::Messages;
use crate::view::{Asks, Choice, Contrast, Debrief, DebriefTurn, Reply, Said, Talk, Turn};

/// Two talks side by side: each line beside what is said there in the other.
pub(super) fn contrast(contrast: &Contrast, words: &Messages) -> (String, Element) {
    let head = |title: &String| el("th").with("scope", "col").say(title);
    let heads = el("tr").add(head(&contrast.clumsy_title)).add(head(&contrast.helpful_title));
    let rows = (0..contrast.clumsy.len().max(contrast.helpful.len())).map(|at| {
        let cell = |talk: &[Said]| talk.get(at).map_or_else(|| el("td"), |line| said(line, words));
        el("tr").add(cell(&contrast.clumsy)).add(cell(&contrast.helpful))
    });
    let table = el("table").class("two-ways").add(el("thead").add(heads)).add(el("tbody").all(rows));
    (contrast.heading.clone(), el("div").all(markup(&contrast.body)).add(table))
}

fn said(said: &Said, words: &Messages) -> Element {
    let why = said.why.iter().map(|why| el("p").class("why").say(why));
    el("td").add(el("p").say(says(&said.who, &said.text, words))).all(why)
}

fn says(who: &str, text: &str, words: &Messages) -> String {
    words.format("paper-says", &[("who", who.into()), ("text", text.into())])
}

pub(super) fn talk(talk: &Talk, words: &Messages) -> (String, Element) {
    let mut body = el("div").all(markup(&talk.body)).line(&talk.opening);
    for one in &talk.turns {
        body = turn(talk, one, body, words);
    }
    if let Some(ending) = &talk.ending {
        body = body.add(el("p").add(el("strong").say(&ending.label))).all(filled(help::list(&ending.lines)));
        body = body.line(&ending.others);
    }
    (talk.heading.clone(), body)
}

fn turn(talk: &Talk, turn: &Turn, body: Element, words: &Messages) -> Element {
    let said = turn.said.iter().map(|said| el("p").say(says(&talk.adult, said, words)));
    let why = turn.why.iter().map(|why| el("p").class("why").say(why));
    let thought =
        |thought: &String| words.format("paper-thinks", &[("who", (&talk.child).into()), ("text", thought.into())]);
    let body = body.all(said).lines(&turn.thought.as_ref().map(thought)).all(why).lines(&turn.scene);
    body.line(&says(&talk.child, &turn.answer, words)).lines(&turn.then).lines(&turn.openness)
}

/// What to watch for in a talk that was not played.
pub(super) fn watch(rules: &[String], words: &Messages) -> Option<Element> {
    (!rules.is_empty()).then(|| el("div").line(&words.text("paper-watch")).add(list("ul", rules)))
}

/// What each of the first sentences does.
pub(super) fn replies(replies: &[Reply], level: usize, words: &Messages) -> Option<Element> {
    let one = |reply: &Reply| el("li").add(el("b").say(&reply.text)).say(" ").say(&reply.why);
    let title = heading(level, &words.text("paper-reasons"));
    let list = el("ul").class("plain").all(replies.iter().map(one));
    (!replies.is_empty()).then(|| el("div").class("box reasons").add(title).add(list))
}

pub(super) fn debrief(debrief: &Debrief, asks: &Asks, level: usize) -> (String, Element) {
    let mut body = el("div").line(&debrief.ending);
    for rule in &debrief.rules {
        body = body.add(heading(level + 1, &rule.rule)).line(&rule.kept);
    }
    let turn = |(turn, choice): (&DebriefTurn, &Choice)| {
        let item = el("li").line(&turn.before).add(el("p").add(el("strong").say(&choice.label))).line(&turn.why);
        let others = turn.others.iter().map(|other| el("p").class("why").say(format!("{} {}", other.text, other.why)));
        item.all(others).lines(&choice.detail)
    };
    let turns = el("ol").all(debrief.turns.iter().zip(asks.choices()).map(turn));
    (debrief.heading.clone(), body.all(filled(turns)))
}
