//! A kind of thing that can be written in a file.

use super::fields::Fields;
use super::shape::Key;

/// How a kind of page is written, and how it is read from that.
pub struct Format<T> {
    pub name: &'static str,
    /// The ways to write it; most kinds have one.
    pub ways: &'static [&'static [Key]],
    /// Whether it must say where its figure comes from.
    pub needs_source: bool,
    pub(crate) read: fn(&Fields<'_>) -> Option<T>,
}
