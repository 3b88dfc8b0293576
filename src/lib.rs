//! Vangnet: a course in the terminal that lets adults rehearse the first thirty seconds when a child tells.

pub mod check;
pub mod cli;
pub mod commands;
pub mod diagnostic;
pub mod environment;
pub mod failure;
pub mod keymap;
pub mod l10n;
pub mod lesson;
pub mod plain;
pub mod player;
pub mod progress;
pub mod quiz;
pub mod readability;
pub mod report;
pub mod run;
pub mod scenario;
pub mod schema;
pub mod store;
pub mod tui;
pub mod view;
pub mod wrap;

pub use run::run;
