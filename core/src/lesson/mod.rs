//! A module with its pages, always valid: only `reading` builds it.

mod minutes;
mod module;
mod page;
pub mod slots;

pub use minutes::{MOST_MINUTES, seconds};
pub use module::{Mastery, Module};
pub use page::{Contrast, Figure, Form, Group, Help, Kind, Layer, Page, Part};
