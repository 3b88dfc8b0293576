//! A content file as it was written: every key and value with its place. Nothing here knows what a lesson is.

mod canonical;
mod faults;
mod fields;
mod locate;
mod raw;
mod shape;
mod syntax;

pub use faults::text_faults;
pub use fields::Format;
pub(crate) use fields::{Fields, bare, way};
pub use locate::locate;
pub(crate) use raw::{File, Table, Value};
pub use shape::{Key, Shape};
pub(crate) use shape::{WHOLE, optional, required, words};
pub use syntax::PROBLEMS as SYNTAX_PROBLEMS;
