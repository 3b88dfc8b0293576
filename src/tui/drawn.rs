//! What drawing a frame tells about it: how far it reaches, and what is out of sight.

/// What the loop learns from drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Drawn {
    /// How far it can be scrolled.
    pub(super) furthest: usize,
    /// Lines of the column.
    pub(super) height: usize,
    /// Where the scroller stood.
    pub(super) scroll: usize,
    /// Whether what has the focus is out of sight.
    pub(super) hidden: bool,
}

impl Drawn {
    /// Whether something lies below what is seen.
    pub(super) fn more(self) -> bool {
        self.scroll < self.furthest
    }
}
