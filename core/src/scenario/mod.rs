//! The branching conversation: its graph, how it is played, and where all ways through it lead.

mod graph;
mod play;
#[cfg(test)]
mod testing;
mod walk;
mod way;

pub use graph::{Ending, Go, Node, Scenario, Then, To};
pub use play::{Conversation, Exchange, Helped, Openness, go, play};
pub use walk::{Flaw, flaws, shortest, turns};
pub use way::Way;
