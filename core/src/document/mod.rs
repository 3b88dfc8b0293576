//! A content file as it was written: every key and value with its place. Nothing here knows what a lesson is.

mod locate;
mod raw;

pub use locate::locate;
pub(crate) use raw::{File, Table, Value, bare};
