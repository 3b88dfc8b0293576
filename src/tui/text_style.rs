//! What a run of text is, so that a theme can say how it looks.

use vangnet_core::player::PageMark;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextStyle {
    Text,
    Strong,
    Emphasis,
    Title,
    Heading,
    /// What may be overlooked: details, sources, hints about keys.
    Quiet,
    /// Numbers of options, names of keys.
    Accent,
    Focus,
    Picked,
    Right,
    /// Partly or not yet right.
    NotYet,
    /// Said once, or how far a text can be trusted.
    Notice,
    Border,
    Child,
    Adult,
    Thought,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) text: String,
    pub(super) style: TextStyle,
}

pub(super) fn segment(text: impl Into<String>, style: TextStyle) -> Segment {
    Segment { text: text.into(), style }
}

/// A sign for what became of a page; the word stands beside it or in the list of pages.
pub(super) fn page_sign(mark: PageMark) -> &'static str {
    match mark {
        PageMark::Ahead => " ",
        PageMark::Read | PageMark::Right => "✓",
        PageMark::Unanswered => "·",
        PageMark::Partly => "~",
        PageMark::NotYet => "✗",
    }
}
