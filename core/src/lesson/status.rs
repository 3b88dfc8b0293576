//! Whether a text that somebody checked still fits its source.

use jiff::civil::Date;

use super::module::Module;
use crate::model::{Checked, Id, Stamp};

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
