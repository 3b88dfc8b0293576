//! What serves whoever writes lessons: the check and its words, schemas for editors, and the verbs of writing.

pub mod check;
mod cited;
pub mod guess;
pub mod new;
mod pattern;
pub mod preview;
pub mod readability;
pub mod report;
pub mod schema;
pub mod stamps;
pub mod translate;
