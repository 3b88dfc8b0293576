//! Leading a group: what fits into an evening, what the room sees of it, and what whoever leads reads beside it.

mod agenda;
mod asked;
mod briefing;
mod leader;
mod options;
mod slide;

pub use agenda::{Agenda, Block, Step, agenda, agenda_of, to_skip};
pub use briefing::{Used, briefing, late, name};
pub use leader::{Lead, Leader, Over, Told};
pub use slide::{Part, RoomOption, Slide, Votes, slide};

/// Every room and every paper shows options in the same order.
pub const SEED: u64 = 0x5EED;
