//! What to say now: finished, localised text in roles. No colour, no width, no key, no cursor.
//!
//! Every front end is one exhaustive `match` over [`View`]: add a screen, and the compiler names each
//! front end that must learn to say it.

mod model;

pub use model::*;

use crate::l10n::Words;
use crate::player::Player;

/// What to say now: a pure function of where the learner stands and the language spoken.
pub fn scene(player: &Player, words: &Words) -> Scene {
    let _ = (player, words);
    unreachable!("lands with the next commit")
}
