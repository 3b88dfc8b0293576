//! What to say now, and what is asked: finished, localised text in roles. No colour, no width, no key, no cursor.
//!
//! Every front end is one exhaustive `match` over [`View`] and one over [`Asks`]: add a screen or a way to answer, and
//! the compiler names each front end that must learn it.

mod asked;
mod build;
mod context;
mod guide;
mod header;
mod heard;
mod help;
mod menu;
mod page;
mod question;
mod reference;
mod results;
mod review;
mod search;
mod settings;
mod shape;
mod situation;
mod talk;
mod verdict;

pub use build::{comes_back, first_numbers, heading, help_card, helplines, scene, scene_at};
pub use context::day;
pub use guide::{ground_rules, guide};
pub use help::lines_of_region;
pub use reference::label;
pub use shape::*;
pub use situation::{Situations, place_called, situation};
pub use verdict::reasons;
