//! The course without a screen or a disk: what lessons are, how they are read, played, answered and said.
//!
//! Nothing here asks a terminal, a disk, the time, the environment or chance. All of it comes in as values.

pub mod calendar;
pub mod diagnostic;
mod document;
pub mod html;
pub mod lesson;
pub mod messages;
pub mod model;
pub mod player;
pub mod progress;
pub mod question;
pub mod reading;
pub mod record;
pub mod review;
pub mod room;
pub mod scenario;
pub mod view;

pub use document::{Format, Key, SYNTAX_PROBLEMS, Shape, is_blank, locate, text_faults};
