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
    Picked,
    /// A sign or bar of the accent.
    Sign,
    /// The cap of a key: a blank, the key, a blank. Without colours brackets stand in place of the blanks.
    Cap,
    /// The same of the key for help, where the lamp burns.
    HelpCap,
    /// A large digit.
    Lamp,
    Right,
    RightSign,
    /// Partly or not yet right.
    NotYet,
    NotYetSign,
    /// Said once, or how far a text can be trusted.
    Notice,
    Border,
    Child,
    ChildBar,
    Adult,
    AdultBar,
    Thought,
}

/// What lies under text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Fill {
    /// Around the sheet in a very large window.
    Desk,
    #[default]
    Ground,
    Panel,
    Raised,
    Accent,
    Focus,
    Lamp,
    /// The same with the focus.
    LampFocus,
    Child,
    Adult,
    /// Under a message of a chat that is judged: nobody's colour, so that none is taken for a verdict.
    Message,
    Right,
    NotYet,
}

impl Fill {
    /// How the bar beside it is drawn; nothing where there is none.
    pub(super) fn bar(self) -> Option<TextStyle> {
        match self {
            Self::Focus | Self::LampFocus => Some(TextStyle::Sign),
            Self::Child => Some(TextStyle::ChildBar),
            Self::Message => Some(TextStyle::Border),
            Self::Adult => Some(TextStyle::AdultBar),
            Self::Right => Some(TextStyle::RightSign),
            Self::NotYet => Some(TextStyle::NotYetSign),
            Self::Desk | Self::Ground | Self::Panel | Self::Raised | Self::Accent | Self::Lamp => None,
        }
    }
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
        PageMark::Partly => "◐",
        PageMark::NotYet => "○",
    }
}
