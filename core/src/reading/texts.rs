//! Every text of a language file with its place, whatever the structure says: for rules about wording.

use std::ops::Range;

use crate::diagnostic::{Place, Sink};
use crate::document::{File, Value};
use crate::model::{Role, Slot};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The page it belongs to; empty for the title and summary of the module.
    pub page: String,
    pub role: Option<Role>,
    /// Its key without the role, for instance `option.pay`, or `title`.
    pub key: String,
    pub slot: Option<Slot>,
    pub text: String,
    span: Range<usize>,
}

#[derive(Clone, Debug)]
pub struct Texts {
    pub path: String,
    source: String,
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
                let Some(table) = value.as_table() else { continue };
                for (slot, _, value) in table.entries() {
                    collect(value, page, slot, &mut said);
                }
            }
        }
        said.sort_by_key(|one| one.span.start);
        Self { path: path.to_owned(), source: source.to_owned(), said }
    }

    /// Where a part of a text stands in the file; the whole value when it was written with escapes.
    pub fn place(&self, said: &Said, part: Range<usize>) -> Place {
        let span = said.span.clone();
        let exact = self.source.get(span.clone()).and_then(|raw| raw.find(&said.text));
        let span = exact.map_or(span.clone(), |at| span.start + at + part.start..span.start + at + part.end);
        Place::at(&self.path, &self.source, span)
    }
}

/// A key without `for.<role>.` in front, and that role.
pub(super) fn for_role(key: &str) -> (Option<Role>, &str) {
    let parted = key.strip_prefix("for.").and_then(|rest| rest.split_once('.'));
    let own = parted.and_then(|(role, rest)| Some((Role::parse(role)?, rest)));
    own.map_or((None, key), |(role, rest)| (Some(role), rest))
}

fn collect(value: Value<'_>, page: &str, slot: &str, said: &mut Vec<Said>) {
    if let Some(table) = value.as_table() {
        for (key, _, below) in table.entries() {
            collect(below, page, &format!("{slot}.{key}"), said);
        }
    } else if let Some(text) = value.as_text() {
        let (role, key) = for_role(slot);
        said.push(Said {
            page: page.to_owned(),
            role,
            key: key.to_owned(),
            slot: Slot::parse(key),
            text: text.to_owned(),
            span: value.span(),
        });
    } else {
        value.list().into_iter().flatten().for_each(|below| collect(below, page, slot, said));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    #[test]
    fn each_text_has_its_page_slot_role_and_place() {
        let source = "title = \"Les\"\n[page.a]\nheading = \"Kop\"\nbody = \"\"\"\nEén zin. Nog één.\n\"\"\"\n\
                      can = [\"dit\", \"dat\"]\nfor.teacher.body = \"Voor school.\"\noption.b = \"Keus\"\n";
        let texts = Texts::of("a/nl.toml", source);
        let slots: Vec<_> = texts.said.iter().map(|one| (one.page.as_str(), one.key.as_str())).collect();
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
        assert_eq!(texts.said[5].role, Some(Role::Teacher));
        assert_eq!(texts.said[6].slot, Some(Slot::Option(Id::known("b"))));
    }

    #[test]
    fn a_file_that_does_not_parse_gives_what_it_holds() {
        assert_eq!(Texts::of("a/nl.toml", "title = \"Les\"\nsummary = \n").said[0].text, "Les");
    }
}
