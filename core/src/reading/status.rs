//! `status.toml`: who checked what.

use std::collections::BTreeMap;

use super::content::Content;
use super::prepared::Piece;
use crate::diagnostic::{Code, Sink};
use crate::document::{Fields, File, Key, Shape, optional, required, words};
use crate::lesson::Module;
use crate::model::{Checked, Id, Language, Role, Stamp};

const KEYS: &[Key] = &[
    required("source-hash", Shape::Text),
    required("checked", Shape::Word(&words(&Checked::ALL))),
    required("date", Shape::Date),
    optional("by", Shape::Text),
    optional("text-hash", Shape::Text),
];

/// Minutes of the core, as the tool wrote them down: per language and role.
pub type Minutes = BTreeMap<(Language, Role), u32>;

const OF_ROLES: &[Key] = &[
    optional(Role::Parent.as_str(), MINUTES),
    optional(Role::Teacher.as_str(), MINUTES),
    optional(Role::YouthWorker.as_str(), MINUTES),
];
const MINUTES: Shape = Shape::Whole(0, 600);
/// What stands above the stamps.
const HEAD: &[Key] = &[optional("minutes", Shape::Each(&Shape::Table(OF_ROLES)))];

/// The minutes at the head of `status.toml`; the stamps below are not looked at. Home shows them for every module, and
/// counting the words of them all would take longer than the rest of a start.
pub(super) fn minutes(content: &Content, id: &str) -> Minutes {
    if let Some(prepared) = content.taken(Piece::Minutes, id) {
        return prepared;
    }
    let path = format!("{id}/status.toml");
    let text = content.text(&path).unwrap_or_default();
    let head = text.find("\n[").map_or(text, |at| &text[..=at]);
    let sink = Sink::default();
    let file = File { path: &path, text: head, sink: &sink };
    let document = file.parse();
    let fields = Fields::beginning(file.root(&document), &[HEAD]);
    let whole = |fields: &Fields<'_>, role: Role| u32::try_from(fields.whole(role.as_str())?).ok();
    let mut minutes = Minutes::new();
    for (language, of) in fields.tables(HEAD[0].name) {
        minutes.extend(Role::ALL.iter().filter_map(|role| Some(((language.clone(), *role), whole(&of, *role)?))));
    }
    minutes
}

/// Reads every stamp; those for pages or languages that are not there are named and left out. `former` gives the hash of
/// a source page as it was made before.
pub(super) fn stamps(
    file: File<'_>,
    module: &Module,
    former: &dyn Fn(&Id) -> String,
) -> BTreeMap<(Language, Id), Stamp> {
    let document = file.parse();
    let root = file.root(&document);
    let mut stamps = BTreeMap::new();
    for (language, pages) in root.named_tables().into_iter().filter(|(name, _)| *name != *HEAD[0].name) {
        if !module.prose.contains_key(&language) {
            pages.report(pages.fault(Code::UnknownStatus).with("found", &language));
            continue;
        }
        for (page, table) in pages.named_tables() {
            if module.page(&page).is_none() {
                table.report(table.fault(Code::UnknownStatus).with("found", &page));
                continue;
            }
            if let Some(mut stamp) = stamp(&Fields::read(table.clone(), &[KEYS])) {
                let now = module.hashes.get(&page).map_or("", String::as_str);
                if stamp.source_hash != now && stamp.source_hash == former(&page) {
                    stamp.source_hash = now.to_owned();
                }
                // What is still to be translated is not behind.
                let is_there = module.prose.get(&language).is_some_and(|prose| prose.pages.contains_key(&page));
                if stamp.source_hash != now && is_there {
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
        text_hash: fields.text("text-hash").map(str::to_owned),
        checked: fields.get("checked")?.one_of(&Checked::ALL)?,
        by: fields.text("by").unwrap_or_default().to_owned(),
        date: fields.get("date")?.date()?,
    })
}
