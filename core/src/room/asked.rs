//! Questions and talks as a room meets them: chosen together, answered one reason at a time.

use super::options;
use super::shape::{Part, RoomOption, Slide, shares};
use super::state::Leader;
use crate::messages::Messages;
use crate::model::markup::{Markup, list, paragraph};
use crate::player::Address;
use crate::view::{self, Asks, Choice, Feedback, Reasons, Said, Scene, Talk, Tone, Turn, View};

pub(super) fn question(leader: &Leader, scene: &Scene, words: &Messages, slide: &mut Slide) {
    let View::Question(question) = &scene.view else { return };
    slide.heading.clone_from(&question.heading);
    slide.parts.push(Part::Text(question.body.clone()));
    slide.together = Some(slide.parts.len());
    slide.parts.push(Part::Strong(question.prompt.clone()));
    let reasons = options::reasons(leader, words);
    let choices = options::choices(scene);
    let told = told(leader, reasons.as_ref(), choices);
    slide.has_options = !choices.is_empty();
    if choices.is_empty() {
        slide.parts.push(Part::Text(without_options(&scene.asks)));
    } else {
        votes(leader, reasons.is_some(), words, slide);
    }
    let votes = leader.votes().into_iter().map(|counts| shares(counts)).collect::<Vec<_>>();
    for (at, choice) in choices.iter().enumerate() {
        let votes = votes.iter().flatten().filter_map(|votes| votes.get(at).copied()).collect();
        let reason = told.iter().find(|one| one.label == choice.label);
        slide.parts.push(Part::Option(RoomOption {
            number: at + 1,
            label: choice.label.clone(),
            who: choice.speaker.as_ref().map(|speaker| speaker.name.clone()),
            votes,
            told: reason.map(|one| (*one).clone()),
        }));
        if reason.is_some() && told.last().is_some_and(|last| last.label == choice.label) {
            slide.fresh = Some(slide.parts.len() - 1);
        }
    }
    let lead = reasons.iter().filter(|_| options::leads(scene) && !told.is_empty());
    slide.parts.extend(lead.flat_map(|reasons| &reasons.lines).cloned().map(Part::Strong));
    let is_option = |one: &Feedback| choices.iter().any(|choice| choice.label == one.label);
    for one in told.into_iter().filter(|one| !is_option(one)) {
        slide.parts.push(Part::Told(one.clone()));
        slide.fresh = Some(slide.parts.len() - 1);
    }
    let Some(reasons) = reasons else {
        slide.parts.push(Part::Quiet(words.text("room-guess")));
        return;
    };
    if leader.voted().is_some_and(|voted| voted.shown > reasons.each.len()) {
        slide.fresh = Some(slide.parts.len());
        if !options::leads(scene) {
            slide.parts.extend(reasons.lines.into_iter().map(Part::Strong));
        }
        slide.parts.push(Part::Text(reasons.explain));
        slide.parts.extend(reasons.source.into_iter().map(Part::Quiet));
    }
}

/// Reasons that are shown: the first ones, and those asked for by number.
///
/// Reasons need not stand in the order of the options: where acts are judged, the best comes first.
fn told<'r>(leader: &Leader, reasons: Option<&'r Reasons>, choices: &[Choice]) -> Vec<&'r Feedback> {
    let (Some(voted), Some(reasons)) = (leader.voted(), reasons) else { return Vec::new() };
    let is_asked =
        |one: &Feedback| voted.picked.iter().any(|at| choices.get(*at).is_some_and(|known| known.label == one.label));
    let told = reasons.each.iter().enumerate().filter(|(at, one)| *at < voted.shown || is_asked(one));
    told.map(|(_, one)| one).collect()
}

/// What is said of the votes as a whole.
fn votes(leader: &Leader, may_change: bool, words: &Messages, slide: &mut Slide) {
    let votes = leader.votes();
    let sum = |counts: &[u32]| -> u32 { counts.iter().sum() };
    let line = match votes.as_slice() {
        [] => words.text("room-vote"),
        [.., last] if shares(last).is_none() => words.text("room-few"),
        [only] if !(may_change && leader.agenda.blocks[leader.at].has_two_votes()) => {
            words.format("room-voted-once", &[("count", sum(only).into())])
        }
        [only] => words.format("room-voted", &[("count", sum(only).into())]),
        [.., before, last] => {
            words.format("room-voted-twice", &[("first", sum(before).into()), ("second", sum(last).into())])
        }
    };
    slide.parts.push(Part::Quiet(line));
}

/// What is put in order, matched, filled in or guessed: read aloud and done by hand.
fn without_options(asks: &Asks) -> Markup {
    match asks {
        Asks::Order(items) => vec![list(Some(1), items.iter().map(|item| &item.label))],
        Asks::Rows(rows) => {
            let mut options: Vec<&String> = Vec::new();
            for choice in rows.iter().flat_map(|row| &row.choices) {
                if !options.contains(&&choice.label) {
                    options.push(&choice.label);
                }
            }
            let offered = (!options.is_empty()).then(|| list(None, options));
            [list(None, rows.iter().map(|row| &row.label))].into_iter().chain(offered).collect()
        }
        Asks::Number(number) => vec![paragraph(&format!("{} – {} {}", number.low, number.high, number.unit))],
        Asks::Nothing
        | Asks::One(_)
        | Asks::Say(_)
        | Asks::Mark(_)
        | Asks::Many(_)
        | Asks::Fields { .. }
        | Asks::Find(_) => Vec::new(),
    }
}

pub(super) fn talk(leader: &Leader, scene: &Scene, words: &Messages, slide: &mut Slide) {
    let View::Talk(talk) = &scene.view else { return };
    slide.heading.clone_from(&talk.heading);
    if let Some(ending) = &talk.ending {
        ended(leader, talk, (ending.tone, &ending.label), words, slide);
        return;
    }
    let (last, before) = talk.turns.split_last().map_or((None, &[][..]), |(last, before)| (Some(last), before));
    if before.is_empty() {
        slide.parts.push(Part::Text(talk.body.clone()));
        slide.parts.push(Part::Text(vec![paragraph(&talk.opening)]));
    }
    if let Some(turn) = last {
        // First what was said and what came of it, then the child's words with what can be said now.
        said(talk, turn, slide);
        slide.together = Some(slide.parts.len() - 1);
    }
    slide.has_options = true;
    votes(leader, true, words, slide);
    let votes: Vec<_> = leader.votes().into_iter().map(|counts| shares(counts)).collect();
    for (at, choice) in options::choices(scene).iter().enumerate() {
        let votes = votes.iter().flatten().filter_map(|votes| votes.get(at).copied()).collect();
        let (label, number) = (choice.label.clone(), at + 1);
        slide.parts.push(Part::Option(RoomOption { number, label, who: None, votes, told: None }));
    }
}

/// A turn: what was said, why, and what the child answers.
fn said(talk: &Talk, turn: &Turn, slide: &mut Slide) {
    if let Some(said) = &turn.said {
        let (who, text, why) = (talk.adult.clone(), said.clone(), turn.why.clone());
        slide.parts.push(Part::Said(Said { who, own: true, text, why }));
    }
    slide.parts.extend(turn.thought.iter().map(|thought| Part::Thought(talk.child.clone(), thought.clone())));
    slide.parts.extend(turn.scene.iter().map(|scene| Part::Text(vec![paragraph(scene)])));
    let (who, text) = (talk.child.clone(), turn.answer.clone());
    slide.parts.push(Part::Said(Said { who, own: false, text, why: None }));
    slide.parts.extend(turn.then.iter().map(|then| Part::Text(vec![paragraph(then)])));
}

/// The whole way that was taken, then what it showed.
fn ended(leader: &Leader, talk: &Talk, (tone, label): (Tone, &str), words: &Messages, slide: &mut Slide) {
    for turn in &talk.turns {
        said(talk, turn, slide);
    }
    slide.fresh = Some(slide.parts.len());
    slide.together = slide.fresh;
    slide.parts.push(Part::Ending(tone, label.to_owned()));
    let Some(page) = leader.page() else { return };
    let place = Address::Debrief(leader.agenda.module.clone(), page.id.clone());
    if let View::Debrief(debrief) = view::scene_at(&leader.player, words, &place).view {
        // What it is about, and no report of who did what: a room may take the clumsy way on purpose.
        slide.parts.push(Part::Heading(words.text("room-about")));
        slide.parts.push(Part::Text(vec![list(None, debrief.rules.iter().map(|rule| &rule.rule))]));
    }
}
