//! What a module says in one language: slots of text, complete for every page that is there.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::Id;
use super::markup::{Block, Markup, words};
use super::role::Role;
use super::slot::Slot;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ModuleProse {
    pub title: String,
    pub summary: String,
    /// The rules of the module in words.
    pub rules: BTreeMap<Id, String>,
    pub pages: BTreeMap<Id, PageProse>,
}

/// The prose of one page: slot → text, with other words for a role beside the common ones. Reading guarantees every
/// slot that the page needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageProse {
    texts: BTreeMap<(Option<Role>, Slot), Text>,
}

/// A line without white space around it and with single spaces in it. Nearly every line is written so.
pub fn folded(line: &str) -> Cow<'_, str> {
    let needless = line.starts_with(' ') || line.ends_with(' ') || line.contains("  ");
    if needless || line.contains(|letter: char| letter != ' ' && letter.is_whitespace()) {
        return Cow::Owned(line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    Cow::Borrowed(line)
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Text {
    Line(String),
    Markup(Markup),
    List(Vec<String>),
}

impl Text {
    /// Each line of the text, without marks.
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Line(line) => vec![line.clone()],
            Self::List(lines) => lines.clone(),
            Self::Markup(blocks) => blocks
                .iter()
                .flat_map(|block| match block {
                    Block::Paragraph(spans) => vec![words(spans)],
                    Block::List { items, .. } => items.iter().map(|item| words(item)).collect(),
                })
                .collect(),
        }
    }
}

impl PageProse {
    pub fn new(texts: BTreeMap<(Option<Role>, Slot), Text>) -> Self {
        Self { texts }
    }

    /// Every text with its slot, and the role whose words these are.
    pub fn texts(&self) -> impl Iterator<Item = (Option<Role>, &Slot, &Text)> {
        self.texts.iter().map(|((role, slot), text)| (*role, slot, text))
    }

    /// The texts that a role meets: its own words where there are any, else the common ones.
    pub fn texts_for(&self, role: Role) -> impl Iterator<Item = (&Slot, &Text)> {
        let own = move |slot: &Slot| self.texts.contains_key(&(Some(role), slot.clone()));
        self.texts().filter_map(move |(whose, slot, text)| {
            let met = whose.map_or_else(|| !own(slot), |whose| whose == role);
            met.then_some((slot, text))
        })
    }

    pub fn over(&self, below: &Self) -> Self {
        let mut texts = below.texts.clone();
        texts.extend(self.texts.clone());
        Self { texts }
    }

    pub fn get(&self, slot: &Slot, role: Role) -> Option<&Text> {
        let of = |role| self.texts.get(&(role, slot.clone()));
        of(Some(role)).or_else(|| of(None))
    }

    pub fn line(&self, slot: &Slot, role: Role) -> Option<&str> {
        match self.get(slot, role)? {
            Text::Line(line) => Some(line),
            Text::Markup(_) | Text::List(_) => None,
        }
    }

    pub fn markup(&self, slot: &Slot, role: Role) -> Markup {
        match self.get(slot, role) {
            Some(Text::Markup(blocks)) => blocks.clone(),
            _ => Vec::new(),
        }
    }

    pub fn list(&self, slot: &Slot, role: Role) -> Vec<String> {
        match self.get(slot, role) {
            Some(Text::List(lines)) => lines.clone(),
            _ => Vec::new(),
        }
    }
}
