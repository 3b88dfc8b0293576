//! A lesson to take home.

use super::super::element::{Element, el};
use super::super::page::Page;
use super::super::said::view;
use super::super::{question, talk};
use super::sheet::sheet;
use crate::messages::Messages;
use crate::model::Role;
use crate::room::Leaf;
use crate::view::View;

/// The pages of a module that make sense on paper; with the reasons of each option where they are asked for.
pub fn handout(title: &str, role: Role, leaves: &[Leaf], answers: bool, words: &Messages) -> Page {
    let whom = match role {
        Role::Parent => "paper-for-parent",
        Role::Teacher => "paper-for-teacher",
        Role::YouthWorker => "paper-for-youth-worker",
    };
    let intro = format!("{} {}", words.text(whom), words.text("paper-handout-intro"));
    // A card comes last, on a sheet of its own: it can be taken off and kept where it is needed.
    let is_card = |leaf: &&Leaf| matches!(leaf.scene.view, View::Help(_));
    let (told, cards) = (leaves.iter().filter(|leaf| !is_card(leaf)), leaves.iter().filter(is_card));
    sheet(title, words).line(&intro).all(told.chain(cards).flat_map(|leaf| section(leaf, answers, words)))
}

fn section(leaf: &Leaf, answers: bool, words: &Messages) -> Vec<Element> {
    let is_card = matches!(leaf.scene.view, View::Help(_));
    let told = el("section").class(if is_card { "new-page" } else { "together" });
    let told = told.all(view(&leaf.scene, 2, words)).all(talk::watch(&leaf.rules, words));
    if !answers {
        return vec![told];
    }
    let reasons = leaf.reasons.as_ref().and_then(|one| question::reasons(one, &leaf.scene.asks, 3, words));
    [told].into_iter().chain(reasons).chain(talk::replies(&leaf.replies, 3, words)).collect()
}
