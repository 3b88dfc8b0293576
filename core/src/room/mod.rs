//! Leading a group: what fits into an evening, what the room sees of it, and what whoever leads reads beside it.

mod agenda;
mod asked;
mod briefing;
mod leader;
mod leaves;
mod options;
mod shape;
mod slide;
mod state;

pub use agenda::{Agenda, Block, Step, agenda, agenda_of, to_skip};
pub use briefing::{Used, briefing, late, name};
pub use leader::Lead;
pub use leaves::{Leaf, leaves};
pub use shape::{Part, RoomOption, Slide, Votes, letter};
pub use slide::slide;
pub use state::{Leader, Over, Told};

/// Every room and every paper shows options in the same order.
pub const SEED: u64 = 0x5EED;
