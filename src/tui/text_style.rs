//! What a run of text is, so that a theme can say how it looks.

/// The part a run of text plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextStyle {
    /// Ordinary text.
    Text,
    /// Important words.
    Strong,
    /// Messages with stress.
    Emphasis,
    /// What a page is about.
    Title,
    /// A heading within a page.
    Heading,
    /// What may be overlooked: details, sources, hints about keys.
    Quiet,
    /// Numbers of options, names of keys.
    Accent,
    /// The focused item.
    Focus,
    /// Something taken.
    Picked,
    /// Right.
    Right,
    /// Partly or not yet right.
    NotYet,
    /// Said once, or how far a text can be trusted.
    Notice,
    /// Lines around things.
    Border,
    /// What a child says.
    Child,
    /// What the adult says.
    Adult,
    /// A thought.
    Thought,
}

/// A run of text and its part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) text: String,
    pub(super) style: TextStyle,
}

/// A run of text.
pub(super) fn segment(text: impl Into<String>, style: TextStyle) -> Segment {
    Segment { text: text.into(), style }
}
