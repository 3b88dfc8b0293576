//! Every text of a language file with its place, whatever the structure says: for rules about wording.

use std::ops::Range;

use crate::diagnostic::{Place, Sink};
use crate::document::{File, Value};

/// One text in a language file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The page it belongs to; empty for the title and summary of the module.
    pub page: String,
    /// The role it is for, when it stands under `for`.
    pub role: Option<String>,
    /// The slot, for instance `option.pay`, or `title`.
    pub slot: String,
    /// What it says.
    pub text: String,
    span: Range<usize>,
}

impl Said {
    /// The first part of the slot: `option` of `option.pay`.
    pub fn group(&self) -> &str {
        self.slot.split('.').next().unwrap_or(&self.slot)
    }

    /// The last part of the slot: `pay` of `option.pay`.
    pub fn name(&self) -> &str {
        self.slot.rsplit('.').next().unwrap_or(&self.slot)
    }
}

/// The texts of one file.
#[derive(Clone, Debug)]
pub struct Texts {
    path: String,
    source: String,
    /// Each text, in the order of the file.
    pub said: Vec<Said>,
}

impl Texts {
    /// Finds every text of a language file. What does not parse is left to the reading of the lesson.
    pub fn of(path: &str, source: &str) -> Self {
        let sink = Sink::default();
        let file = File { path, text: source, sink: &sink };
        let document = file.parse();
        let root = file.root(&document);
        let mut said = Vec::new();
        for (key, _, value) in root.entries() {
            if key != "page" {
                collect(value, "", key, &mut said);
                continue;
            }
            let Some(pages) = value.table() else { continue };
            for (page, _, value) in pages.entries() {
                let Some(table) = value.is_table().then(|| value.table()).flatten() else { continue };
                for (slot, _, value) in table.entries() {
                    collect(value, page, slot, &mut said);
                }
            }
        }
        said.sort_by_key(|one| one.span.start);
        Self { path: path.to_owned(), source: source.to_owned(), said }
    }

    /// The path of the file.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text of the file.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Where a part of a text stands in the file; the whole value when it was written with escapes.
    pub fn place(&self, said: &Said, part: Range<usize>) -> Place {
        let span = said.span.clone();
        let exact = self.source.get(span.clone()).and_then(|raw| raw.find(&said.text));
        let span = exact.map_or(span.clone(), |at| span.start + at + part.start..span.start + at + part.end);
        Place::at(&self.path, &self.source, span)
    }
}

fn collect(value: Value<'_>, page: &str, slot: &str, said: &mut Vec<Said>) {
    if value.is_table() {
        for (key, _, below) in value.table().iter().flat_map(|table| table.entries()) {
            collect(below, page, &format!("{slot}.{key}"), said);
        }
    } else if value.is_list() {
        value.list().into_iter().flatten().for_each(|below| collect(below, page, slot, said));
    } else if let Some(text) = value.as_text() {
        let rest = slot.strip_prefix("for.").and_then(|rest| rest.split_once('.'));
        let (role, slot) = rest.map_or((None, slot), |(role, rest)| (Some(role.to_owned()), rest));
        said.push(Said {
            page: page.to_owned(),
            role,
            slot: slot.to_owned(),
            text: text.to_owned(),
            span: value.span(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_its_page_slot_role_and_place() {
        let source = "title = \"Les\"\n[page.a]\nheading = \"Kop\"\nbody = \"\"\"\nEén zin. Nog één.\n\"\"\"\n\
                      can = [\"dit\", \"dat\"]\nfor.teacher.body = \"Voor school.\"\noption.b = \"Keus\"\n";
        let texts = Texts::of("a/nl.toml", source);
        let slots: Vec<_> = texts.said.iter().map(|one| (one.page.as_str(), one.slot.as_str())).collect();
        let expected = [
            ("", "title"),
            ("a", "heading"),
            ("a", "body"),
            ("a", "can"),
            ("a", "can"),
            ("a", "body"),
            ("a", "option.b"),
        ];
        assert_eq!(slots, expected);
        let body = &texts.said[2];
        let at = body.text.find("Nog").expect("is there");
        let place = texts.place(body, at..at + 3);
        assert_eq!((place.line, place.column, &source[place.span]), (5, 10, "Nog"));
        assert_eq!(texts.said[5].role.as_deref(), Some("teacher"));
        assert_eq!((texts.said[6].group(), texts.said[6].name()), ("option", "b"));
    }

    #[test]
    fn a_file_that_does_not_parse_gives_what_it_holds() {
        assert_eq!(Texts::of("a/nl.toml", "title = \"Les\"\nsummary = \n").said[0].text, "Les");
    }
}
