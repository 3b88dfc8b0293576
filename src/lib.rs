//! Vangnet: a course in the terminal that lets adults rehearse the first thirty seconds when a child tells.

pub mod author;
pub mod cli;
pub mod commands;
pub mod driver;
pub mod environment;
pub mod failure;
pub mod keymap;
pub mod plain;
pub mod preferences;
pub mod run;
pub mod store;
pub mod tui;
pub mod wrap;

pub use run::run;
