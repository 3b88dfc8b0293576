//! Texts that are no lesson and go by the same rules.

use super::raw::File;
use crate::diagnostic::{Diagnostic, Sink};

/// What is not TOML in a file, and what no text may hold.
pub fn text_faults(path: &str, text: &str) -> Vec<Diagnostic> {
    let sink = Sink::default();
    File { path, text, sink: &sink }.parse();
    sink.into_sorted()
}
