//! What every kind of question must say of itself.

use super::answer::{Answer, Change, Draft};
use super::mark::Mark;
use crate::model::{Id, Slots};

/// What every kind of question must say of itself. Only what shows at once when it is wrong has a default.
pub trait Asking {
    /// Adds the prose it needs.
    fn slots(&self, slots: &mut Slots);
    /// Whether an answer earns points.
    fn is_marked(&self) -> bool;
    /// Whether words are typed in; then nothing of the answer is kept.
    fn takes_text(&self) -> bool;
    /// Ids that are shown in another order to each learner.
    fn shown(&self) -> &[Id] {
        &[]
    }
    /// Whether the ids as written give the answer away, so that they are never shown so.
    fn is_told_by_order(&self) -> bool {
        false
    }
    /// The answer it starts from.
    fn start(&self, _shown: Vec<Id>) -> Option<Answer> {
        None
    }
    /// Whether a change makes sense here.
    fn fits(&self, change: &Change) -> bool;
    /// What is still missing before it can be handed in.
    fn lack(&self, draft: &Draft) -> Option<Lack>;
    /// Marks an answer. `accepted` gives the words that a typed gap accepts in the learner's language.
    fn mark(&self, draft: &Draft, accepted: &dyn Fn(&Id) -> Vec<String>) -> Mark;
    /// Whether what stands under an id is good advice; the rest is an example of what is not.
    fn is_right(&self, id: &Id) -> bool;
}

/// Why an answer cannot be handed in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    Incomplete,
    /// Best and worst are the same reaction.
    OneForBoth,
}

/// Something is missing unless this holds.
pub(super) fn unless(whole: bool) -> Option<Lack> {
    (!whole).then_some(Lack::Incomplete)
}

pub(super) fn same_ids(of: &[Id], ids: &[Id]) -> bool {
    of.len() == ids.len() && of.iter().all(|id| ids.contains(id))
}
