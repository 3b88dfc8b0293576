//! Vangnet: a course in the terminal that lets adults rehearse the first thirty seconds when a child tells.

pub mod diagnostic;
pub mod environment;
pub mod keymap;
pub mod l10n;
pub mod lesson;
pub mod plain;
pub mod player;
pub mod progress;
pub mod quiz;
pub mod scenario;
pub mod tui;
pub mod view;
