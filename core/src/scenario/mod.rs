//! The branching conversation: its graph, and how it is played.

mod graph;
mod play;

pub use graph::{Ending, Go, Node, Scenario, Then};
pub use play::{Conversation, Exchange, Openness, go, play};
