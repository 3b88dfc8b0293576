//! Who checked which text.

use serde::{Deserialize, Serialize};

use jiff::civil::Date;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Hash of the source page at that moment.
    pub source_hash: String,
    /// Hash of the text that was read; nothing when nobody read it, or in an older stamp.
    pub text_hash: Option<String>,
    pub checked: Checked,
    /// Name or role of the checker, as agreed with them.
    pub by: String,
    pub date: Date,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Checked {
    None,
    Speaker,
    Professional,
}

impl Checked {
    pub const ALL: [(&'static str, Self); 3] =
        [("none", Self::None), ("speaker", Self::Speaker), ("professional", Self::Professional)];

    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, checked)| *checked == self).map_or("none", |(word, _)| word)
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(word, _)| *word == text).map(|(_, checked)| *checked)
    }
}

/// How far the text of a page in a language can be trusted. It is computed, never claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageState {
    /// Somebody checked this very text.
    Reviewed,
    /// Nobody checked it, or it was written anew since.
    Draft,
    /// The source page changed since.
    Behind,
    /// There is none; the source page is shown.
    Missing,
}

impl PageState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reviewed => "reviewed",
            Self::Draft => "draft",
            Self::Behind => "behind",
            Self::Missing => "missing",
        }
    }
}
