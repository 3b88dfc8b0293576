//! Answering and marking: rules about values, without text, clock or keys.

mod answer;
mod mark;
mod shuffle;

pub use answer::BEST;
pub use answer::WORST;
pub use answer::is_one_for_both;
pub use answer::is_whole;
pub use answer::without_typed;
pub use mark::Mark;
pub use mark::Verdict;
pub use mark::mark;
pub use shuffle::shuffled;
