//! Who checked which text, and whether it still fits its source.

use jiff::civil::Date;

use super::model::Module;

/// What somebody said about a page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Hash of the source page at that moment.
    pub source_hash: String,
    /// Who checked it.
    pub checked: Checked,
    /// Name or role of the checker, as agreed with them.
    pub by: String,
    /// When.
    pub date: Date,
}

/// Who checked a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// Nobody yet.
    None,
    /// A speaker of the language.
    Speaker,
    /// Somebody who works in the field.
    Professional,
}

impl Checked {
    /// Every degree, with its word in files.
    pub const ALL: [(&'static str, Self); 3] =
        [("none", Self::None), ("speaker", Self::Speaker), ("professional", Self::Professional)];
}

/// How far the text of a page in a language can be trusted. It is computed, never claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageState {
    /// Somebody checked this very text.
    Reviewed,
    /// Nobody checked it.
    Draft,
    /// The source page changed since.
    Behind,
    /// There is none; the source page is shown.
    Missing,
}

impl PageState {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reviewed => "reviewed",
            Self::Draft => "draft",
            Self::Behind => "behind",
            Self::Missing => "missing",
        }
    }

    /// Computes the state from prose, stamp and the hash of the source page.
    pub(super) fn of(module: &Module, page: &str, language: &str) -> Self {
        let present = module.prose.get(language).is_some_and(|prose| prose.pages.contains_key(page));
        if !present {
            return Self::Missing;
        }
        let stamp = module.stamps.iter().find(|((of, id), _)| *of == *language && *id == *page).map(|(_, stamp)| stamp);
        match stamp {
            Some(stamp) if module.hashes.get(page) != Some(&stamp.source_hash) => Self::Behind,
            Some(stamp) if stamp.checked != Checked::None => Self::Reviewed,
            _ => Self::Draft,
        }
    }
}
