//! `status.toml`: who checked what.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diagnostic::Code;
use crate::document::{Fields, File, Key, Shape, optional, required, words};
use crate::lesson::Module;
use crate::model::{Checked, Id, Language, Stamp};

const KEYS: &[Key] = &[
    required("source-hash", Shape::Text),
    required("checked", Shape::Word(&words(&Checked::ALL))),
    required("date", Shape::Date),
    optional("by", Shape::Text),
];

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
            if let Some(stamp) = stamp(&Fields::read(table.clone(), &[KEYS])) {
                if stamp.source_hash != module.hashes.get(&page).map_or("", String::as_str) {
                    table.report(table.fault(Code::Behind).with("page", &page).with("language", &language));
                }
                stamps.insert((language.clone(), page), stamp);
            }
        }
    }
    stamps
}

fn stamp(fields: &Fields<'_>) -> Option<Stamp> {
    Some(Stamp {
        source_hash: fields.text("source-hash")?.to_owned(),
        checked: fields.get("checked")?.one_of(&Checked::ALL)?,
        by: fields.text("by").unwrap_or_default().to_owned(),
        date: fields.get("date")?.date()?,
    })
}

/// The text of `status.toml`: languages sorted, pages in the order of the module.
pub fn write(module: &Module) -> String {
    let mut text = String::from("# Written by the tool: who checked what. See docs/lesson-format.md.\n");
    for language in module.prose.keys() {
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
