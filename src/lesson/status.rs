//! Who checked which text, and whether it still fits its source.

use std::fmt::Write;

use jiff::civil::Date;

use super::id::Id;
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

impl Checked {
    /// The word in files.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, checked)| *checked == self).map_or("none", |(word, _)| word)
    }

    /// The degree of that word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(word, _)| *word == text).map(|(_, checked)| *checked)
    }
}

/// Records that a page in a language was checked now, against the source page as it is now.
///
/// `None` when the module has no such page in that language.
pub fn stamp(module: &mut Module, language: &Id, page: &Id, checked: Checked, by: &str, date: Date) -> Option<()> {
    let present = module.prose.get(language)?.pages.contains_key(page);
    let source_hash = module.hashes.get(page).filter(|_| present)?.clone();
    let stamp = Stamp { source_hash, checked, by: by.to_owned(), date };
    module.stamps.insert((language.clone(), page.clone()), stamp);
    Some(())
}

/// Records that the change of a source page did not change what it says: who checked it still stands.
///
/// `None` when the page was never stamped in that language, or is not behind.
pub fn same_meaning(module: &mut Module, language: &Id, page: &Id) -> Option<()> {
    let source_hash = module.hashes.get(page)?.clone();
    let stamp = module.stamps.get_mut(&(language.clone(), page.clone()))?;
    if stamp.source_hash == source_hash {
        return None;
    }
    stamp.source_hash = source_hash;
    Some(())
}

/// The text of `status.toml`: languages sorted, pages in the order of the module.
pub fn write(module: &Module) -> String {
    let mut text = String::from("# Written by the tool: who checked what. See docs/lesson-format.md.\n");
    let languages: Vec<&Id> = module.prose.keys().collect();
    for language in languages {
        for page in &module.pages {
            let Some(stamp) = module.stamps.get(&(language.clone(), page.id.clone())) else { continue };
            let by = toml::Value::String(stamp.by.clone());
            write!(
                text,
                "\n[{language}.{}]\nsource-hash = \"{}\"\nchecked = \"{}\"\nby = {by}\ndate = {}\n",
                page.id,
                stamp.source_hash,
                stamp.checked.as_str(),
                stamp.date
            )
            .expect("writing to a string cannot fail");
        }
    }
    text
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
