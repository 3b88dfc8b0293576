//! A content file as it was written: every key and value with its place. Nothing here knows what a lesson is.

mod canonical;
mod faults;
mod fields;
mod locate;
mod problem;
mod raw;
mod shape;
mod slips;
mod syntax;
#[cfg(test)]
mod syntax_tests;

pub use faults::text_faults;
pub use fields::Format;
pub(crate) use fields::{Fields, bare, way};
pub use locate::locate;
pub use problem::PROBLEMS as SYNTAX_PROBLEMS;
pub use raw::is_blank;
pub(crate) use raw::{File, Table, Value};
pub use shape::{Key, Shape};
pub(crate) use shape::{WHOLE, optional, required, words};
