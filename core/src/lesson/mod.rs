//! A module with its pages, always valid: only `reading` builds it.

mod module;
mod page;
pub mod slots;

pub use module::{Mastery, Module};
pub use page::{Contrast, Figure, Form, Group, Help, Kind, Page, Part};
