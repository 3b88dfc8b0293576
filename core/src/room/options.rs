//! What a room can choose from on a page, and what is told about it one after the other.

use super::state::Leader;
use crate::messages::Messages;
use crate::view::{self, Asks, Choice, Reasons, Scene};

/// What the page that is shown says, while nobody has answered it.
pub(super) fn scene(leader: &Leader, words: &Messages) -> Scene {
    view::scene_at(&leader.player, words, &leader.place())
}

/// What can be chosen by its number, in the order in which it stands on paper too.
pub(super) fn choices(scene: &Scene) -> &[Choice] {
    match &scene.asks {
        // What is best; what is worst is said aloud.
        Asks::Rows(rows) if is_judged(rows) => rows.first().map_or(&[], |row| row.choices.as_slice()),
        Asks::One(choices) | Asks::Say(choices) | Asks::Mark(choices) | Asks::Many(choices) => choices,
        Asks::Find(_) | Asks::Nothing | Asks::Order(_) | Asks::Rows(_) | Asks::Number(_) | Asks::Fields { .. } => &[],
    }
}

/// Whether two rows ask about the same options: which is best, and which is worst.
fn is_judged(rows: &[view::Row]) -> bool {
    let [best, worst] = rows else { return false };
    let same = best.choices.iter().map(|one| &one.label).eq(worst.choices.iter().map(|one| &one.label));
    !best.choices.is_empty() && same
}

pub(super) fn labels(leader: &Leader, words: &Messages) -> Vec<String> {
    if leader.page().is_none() {
        return Vec::new();
    }
    choices(&scene(leader, words)).iter().map(|choice| choice.label.clone()).collect()
}

/// Why each option helps or does not, where it is told at all: a guess is returned to later.
pub(super) fn reasons(leader: &Leader, words: &Messages) -> Option<Reasons> {
    view::reasons(&leader.player, words, &leader.agenda.module, &leader.page()?.id)
}

/// How many acts it takes until everything is told.
pub(super) fn reveals(leader: &Leader, words: &Messages) -> usize {
    let is_led = leads(&scene(leader, words));
    reasons(leader, words).map_or(0, |reasons| reasons.each.len() + usize::from(has_more(&reasons, is_led)))
}

/// Whether the answer in words stands above the reasons, which are in its order.
pub(super) fn leads(scene: &Scene) -> bool {
    matches!(scene.asks, Asks::Order(_))
}

/// Whether something is told about the whole.
fn has_more(reasons: &Reasons, is_led: bool) -> bool {
    (!is_led && !reasons.lines.is_empty()) || !reasons.explain.is_empty()
}
