//! A module with its pages, always valid: only `reading` builds it.

mod minutes;
mod module;
mod outline;
mod page;
pub mod slots;

pub use minutes::{MOST_MINUTES, seconds};
pub use module::{Mastery, Module};
pub use outline::Outline;
pub use page::{Contrast, Figure, Form, Group, Help, Kind, Layer, Page, Part};
