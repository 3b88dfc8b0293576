//! Answering and marking: rules about values, without text, clock or keys.

mod answer;
mod mark;
mod shuffle;

pub use answer::{BEST, WORST, is_one_for_both, is_whole, without_typed};
pub use mark::{Mark, Verdict, mark};
pub use shuffle::shuffled;
