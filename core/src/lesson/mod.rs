//! A module with its pages, always valid: only `reading` builds it.

mod module;
mod page;
pub mod slots;
mod status;

pub use module::{Mastery, Module};
pub use page::{Contrast, Figure, Form, Group, Help, Kind, Page};
pub use status::{same_meaning, stamp};
