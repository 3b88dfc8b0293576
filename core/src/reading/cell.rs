//! Something that is read once, with everything that is wrong in it.

use std::sync::OnceLock;

use crate::diagnostic::{Diagnostic, Sink};

pub(super) type Cell<T> = OnceLock<(T, Vec<Diagnostic>)>;

pub(super) fn read<T>(cell: &Cell<T>, read: impl FnOnce(&Sink) -> T) -> &T {
    let (value, _) = cell.get_or_init(|| {
        let sink = Sink::default();
        let value = read(&sink);
        (value, sink.into_sorted())
    });
    value
}

/// What is wrong, once it was read.
pub(super) fn wrong_in<T>(cell: &Cell<T>) -> &[Diagnostic] {
    cell.get().map_or(&[], |(_, wrong)| wrong)
}
