//! `status.toml`: who checked what.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diagnostic::Code;
use crate::document::{File, Table};
use crate::lesson::Module;
use crate::model::{Checked, Id, Language, Stamp};

/// Reads every stamp; those for pages or languages that are not there are named and left out.
pub(super) fn stamps(file: File<'_>, module: &Module) -> BTreeMap<(Language, Id), Stamp> {
    let document = file.parse();
    let root = file.root(&document);
    let mut stamps = BTreeMap::new();
    for (language, pages) in root.named_tables() {
        if !module.prose.contains_key(&language) {
            pages.report(pages.fault(Code::UnknownStatus).with("found", &language));
            continue;
        }
        for (page, table) in pages.named_tables() {
            if module.page(&page).is_none() {
                table.report(table.fault(Code::UnknownStatus).with("found", &page));
                continue;
            }
            if let Some(stamp) = stamp(&table) {
                if stamp.source_hash != module.hashes.get(&page).map_or("", String::as_str) {
                    table.report(table.fault(Code::Behind).with("page", &page).with("language", &language));
                }
                stamps.insert((language.clone(), page), stamp);
            }
        }
    }
    stamps
}

fn stamp(table: &Table<'_>) -> Option<Stamp> {
    let source_hash = table.need_text("source-hash");
    let checked = table.need("checked").and_then(|value| value.one_of(&Checked::ALL));
    let by = table.may("by").and_then(|value| value.text()).unwrap_or("");
    let date = table.need("date").and_then(|value| value.date());
    table.finish();
    Some(Stamp { source_hash: source_hash?.to_owned(), checked: checked?, by: by.to_owned(), date: date? })
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
