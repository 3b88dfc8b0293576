//! A module as it stands on paper: its pages for a role, with nobody having chosen anything.

use jiff::Timestamp;

use crate::lesson::{Kind, Layer, Page};
use crate::messages::Messages;
use crate::model::Id;
use crate::player::{Action, Address, Player};
use crate::question::QuestionKind;
use crate::view::{self, Asks, Choice, Reasons, Reply, Scene, View};

/// A page on paper, with what a screen would say only after an answer.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub id: Id,
    pub scene: Scene,
    /// Why each option of a question helps or does not.
    pub reasons: Option<Reasons>,
    /// What to watch for in a conversation.
    pub rules: Vec<String>,
    /// The sentences with which a conversation can begin, and what each does.
    pub replies: Vec<Reply>,
}

/// The pages of a layer of a module that make sense on paper, in their order, for the role of the player.
pub fn leaves(player: &Player, messages: &Messages, module: &Id, layer: Layer) -> Vec<Leaf> {
    let pages = player.course().module(module).map(|module| player.pages_of(module)).unwrap_or_default();
    let on_paper = pages.into_iter().filter(|page| page.layer == layer && is_for_paper(page));
    on_paper.map(|page| leaf(player, messages, module, page)).collect()
}

/// What a screen says of itself, and how sure one feels before and after, is nothing to take home.
fn is_for_paper(page: &Page) -> bool {
    match &page.kind {
        Kind::Door | Kind::Close => false,
        Kind::Question(question) => !matches!(question.kind, QuestionKind::Scale(_)),
        Kind::Story
        | Kind::Text
        | Kind::Steps(_)
        | Kind::Contrast(_)
        | Kind::Fact(_)
        | Kind::Help(_)
        | Kind::Plan(_)
        | Kind::Scenario(_) => true,
    }
}

fn leaf(player: &Player, messages: &Messages, module: &Id, page: &Page) -> Leaf {
    let place = Address::Page(module.clone(), page.id.clone());
    let scene = view::scene_at(player, messages, &place);
    let debrief = Address::Debrief(module.clone(), page.id.clone());
    let mut rules = Vec::new();
    if let View::Debrief(debrief) = view::scene_at(player, messages, &debrief).view {
        rules.extend(debrief.rules.into_iter().map(|rule| rule.rule));
    }
    let mut replies = Vec::new();
    if let Asks::Say(choices) = &scene.asks {
        replies.extend(choices.iter().filter_map(|choice| reply(player, messages, &place, choice)));
    }
    let reasons = view::reasons(player, messages, module, &page.id);
    Leaf { id: page.id.clone(), scene, reasons, rules, replies }
}

/// What a sentence does, found by saying it.
fn reply(player: &Player, messages: &Messages, place: &Address, choice: &Choice) -> Option<Reply> {
    let mut player = player.clone();
    for action in [Action::Open(place.clone()), choice.action.clone()] {
        player.update(action, Timestamp::UNIX_EPOCH);
    }
    let View::Talk(talk) = view::scene(&player, messages).view else { return None };
    Some(Reply { text: choice.label.clone(), why: talk.turns.last()?.why.clone()? })
}
