//! What serves whoever writes lessons: the check, its words, and schemas for editors.

pub mod check;
pub mod readability;
pub mod report;
pub mod schema;
