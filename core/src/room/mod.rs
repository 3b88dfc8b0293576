//! Leading a group: what fits into an evening, and what the room sees of it.

mod agenda;

pub use agenda::{Agenda, Block, Step, agenda, agenda_of, to_skip};
