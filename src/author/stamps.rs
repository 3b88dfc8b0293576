//! `status.toml` with other stamps in it, and all else as it was: remarks, and what stands there of other pages.

use std::collections::BTreeMap;

use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, Value, value};

use vangnet_core::model::{Id, Role, Stamp};

const HEAD: &str = "# Written by the tool: who checked what. See docs/lesson-format.md.\n\n";

const MINUTES: &str = "minutes";

pub struct Stamps {
    document: DocumentMut,
    is_new: bool,
}

impl Stamps {
    /// The text as it stands; what the reader says when it is no TOML.
    pub fn parse(text: Option<&str>) -> Result<Self, String> {
        let document = text.unwrap_or_default().parse::<DocumentMut>().map_err(|error| error.to_string())?;
        Ok(Self { document, is_new: text.is_none() })
    }

    pub fn set(&mut self, language: &Id, page: &Id, stamp: &Stamp) {
        let Some(pages) = below(self.document.as_table_mut(), language, true) else { return };
        let Some(table) = below(pages, page, false) else { return };
        put(table, "source-hash", stamp.source_hash.as_str().into());
        match &stamp.text_hash {
            Some(hash) => put(table, "text-hash", hash.as_str().into()),
            None => drop(table.remove("text-hash")),
        }
        put(table, "checked", stamp.checked.as_str().into());
        put(table, "by", stamp.by.as_str().into());
        let date: toml_edit::Datetime = stamp.date.to_string().parse().expect("a day is written the same in TOML");
        put(table, "date", date.into());
    }

    /// Writes down the minutes of a lesson, per language and role.
    pub fn set_minutes(&mut self, minutes: &BTreeMap<(Id, Role), u32>) {
        let mut languages = InlineTable::new();
        for ((language, role), minutes) in minutes {
            let table = languages.entry(language.as_str()).or_insert_with(|| InlineTable::new().into());
            if let Some(table) = table.as_inline_table_mut() {
                table.insert(role.as_str(), i64::from(*minutes).into());
            }
        }
        let mut languages: Value = languages.into();
        // An empty line before the stamps.
        languages.decor_mut().set_suffix("\n");
        put(self.document.as_table_mut(), MINUTES, languages);
    }

    /// Writes the hash of a source page as it is made now in the place of one that was made in an older way.
    pub fn renew(&mut self, language: &Id, page: &Id, source_hash: &str) {
        let pages = self.document.get_mut(language).and_then(Item::as_table_like_mut);
        let table = pages.and_then(|pages| pages.get_mut(page)).and_then(Item::as_table_like_mut);
        if let Some(table) = table {
            put(table, "source-hash", source_hash.into());
        }
    }

    pub fn knows(&self, language: &Id, page: &Id) -> bool {
        self.document.get(language).and_then(|pages| pages.get(page.as_str())).is_some()
    }

    /// Takes out what names a page or a language that is gone.
    pub fn clear(&mut self, is_language: &dyn Fn(&str) -> bool, is_page: &dyn Fn(&str) -> bool) {
        let root = self.document.as_table_mut();
        root.retain(|language, _| language == MINUTES || is_language(language));
        for (_, pages) in root.iter_mut() {
            let Some(pages) = pages.as_table_mut() else { continue };
            let gone: Vec<String> =
                pages.iter().map(|(page, _)| page.to_owned()).filter(|page| !is_page(page)).collect();
            gone.iter().for_each(|page| drop(pages.remove(page)));
        }
    }

    pub fn text(&self) -> String {
        let text = self.document.to_string();
        // The remark stands above everything, not above the first stamp.
        let rest = text.replacen(HEAD, "", 1);
        let is_headed = self.is_new || rest.len() < text.len();
        format!("{}{rest}", if is_headed { HEAD } else { "" })
    }
}

/// The table below a key, made when there is none. Nothing when something else stands there.
fn below<'t>(table: &'t mut dyn TableLike, key: &str, is_implicit: bool) -> Option<&'t mut dyn TableLike> {
    let made = || {
        let mut made = Table::new();
        made.set_implicit(is_implicit);
        Item::Table(made)
    };
    table.entry(key).or_insert_with(made).as_table_like_mut()
}

/// Writes a value in the place of another one, and leaves the remark behind it.
fn put(table: &mut dyn TableLike, key: &str, new: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            let decor = old.decor().clone();
            *old = new;
            *old.decor_mut() = decor;
        }
        None => drop(table.insert(key, value(new))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vangnet_core::model::Checked;

    fn stamp(hash: &str, read: Option<&str>) -> Stamp {
        Stamp {
            source_hash: hash.to_owned(),
            text_hash: read.map(str::to_owned),
            checked: Checked::Speaker,
            by: "Een \"lezer\"".to_owned(),
            date: jiff::civil::date(2026, 11, 24),
        }
    }

    #[test]
    fn one_stamp_changes_and_every_remark_stays() {
        let text = "# ours\n\n[en.begin] # the first\nsource-hash = \"1\" # old\nchecked = \"none\"\nby = \"\"\ndate = 2026-01-01\n\n# later\n[nl.begin]\nsource-hash = \"1\"\nchecked = \"none\"\ndate = 2026-01-01\n";
        let mut stamps = Stamps::parse(Some(text)).expect("it reads");
        stamps.set(&Id::known("en"), &Id::known("begin"), &stamp("2", None));
        let expected = text.replacen("\"1\" # old", "\"2\" # old", 1);
        let expected = expected.replacen(
            "\"none\"\nby = \"\"\ndate = 2026-01-01",
            "\"speaker\"\nby = 'Een \"lezer\"'\ndate = 2026-11-24",
            1,
        );
        assert_eq!(stamps.text(), expected);
    }

    #[test]
    fn the_first_stamp_begins_a_file_that_says_what_it_is() {
        let mut stamps = Stamps::parse(None).expect("nothing reads");
        stamps.set(&Id::known("nl"), &Id::known("begin"), &stamp("2", Some("3")));
        let text = stamps.text();
        assert!(text.starts_with("# Written by the tool"), "{text}");
        assert!(
            text.contains("[nl.begin]\nsource-hash = \"2\"\ntext-hash = \"3\"\n") && !text.contains("[nl]\n"),
            "{text}"
        );
        stamps.clear(&|_| true, &|page| page != "begin");
        assert!(!stamps.knows(&Id::known("nl"), &Id::known("begin")));
        assert!(Stamps::parse(Some("<<<<<<< ours\n")).is_err());
    }
}
