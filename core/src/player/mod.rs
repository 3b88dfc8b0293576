//! Where the learner stands, and what happens next. No sentence, no layout, no disk, no clock.

mod action;
mod address;
mod answering;
mod command;
mod moving;
mod replacing;
mod reviewing;
mod standing;
mod state;
mod talking;
mod update;

#[cfg(test)]
pub(crate) mod tests;

pub use action::{Action, Choice, Effect, Notice};
pub use address::{Address, Setting, WelcomeStep};
pub use command::Command;
pub use reviewing::{A_SITTING, AT_A_START, Comes};
pub use standing::{PageMark, Standing};
pub use state::{Player, Preference, Start};
