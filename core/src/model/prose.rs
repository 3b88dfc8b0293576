//! What a module says in one language: slots of text, complete for every page that is there.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::id::Id;
use super::markup::{Block, Rich, words};
use super::role::Role;

/// The prose of one module in one language.
#[derive(Clone, Debug, Default)]
pub struct ModuleProse {
    /// What the module is called.
    pub title: String,
    /// One line about it.
    pub summary: String,
    /// The pages that are complete in this language.
    pub pages: BTreeMap<Id, PageProse>,
}

/// The prose of one page: slot → text. Reading guarantees every slot that the page needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageProse {
    slots: BTreeMap<String, Text>,
}

/// A line without white space around it and with single spaces in it. Nearly every line is written so.
pub fn folded(line: &str) -> Cow<'_, str> {
    let needless = line.starts_with(' ') || line.ends_with(' ') || line.contains("  ");
    if needless || line.contains(|letter: char| letter != ' ' && letter.is_whitespace()) {
        return Cow::Owned(line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    Cow::Borrowed(line)
}

/// The text of one slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// One line.
    Line(String),
    /// Text with paragraphs.
    Rich(Rich),
    /// Several lines.
    List(Vec<String>),
}

impl Text {
    /// Each line of the text, without marks.
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Line(line) => vec![line.clone()],
            Self::List(lines) => lines.clone(),
            Self::Rich(blocks) => blocks
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
    /// Builds the prose of a page from its slots.
    pub fn new(slots: BTreeMap<String, Text>) -> Self {
        Self { slots }
    }

    /// Every slot with its text.
    pub fn slots(&self) -> impl Iterator<Item = (&str, &Text)> {
        self.slots.iter().map(|(slot, text)| (slot.as_str(), text))
    }

    /// The slots of this page laid over those of another.
    pub fn over(&self, below: &Self) -> Self {
        let mut slots = below.slots.clone();
        slots.extend(self.slots.clone());
        Self { slots }
    }

    /// The text of a slot, in the words for a role where there are any.
    fn get(&self, slot: &str, role: Role) -> Option<&Text> {
        self.slots.get(&format!("for.{}.{slot}", role.as_str())).or_else(|| self.slots.get(slot))
    }

    /// One line, or nothing.
    pub fn line(&self, slot: &str, role: Role) -> Option<&str> {
        match self.get(slot, role)? {
            Text::Line(line) => Some(line),
            Text::Rich(_) | Text::List(_) => None,
        }
    }

    /// One line that the page is known to have.
    pub fn said(&self, slot: &str, role: Role) -> String {
        self.line(slot, role).unwrap_or_default().to_owned()
    }

    /// Text with paragraphs; empty when there is none.
    pub fn rich(&self, slot: &str, role: Role) -> Rich {
        match self.get(slot, role) {
            Some(Text::Rich(blocks)) => blocks.clone(),
            _ => Vec::new(),
        }
    }

    /// Several lines; empty when there are none.
    pub fn list(&self, slot: &str, role: Role) -> Vec<String> {
        match self.get(slot, role) {
            Some(Text::List(lines)) => lines.clone(),
            _ => Vec::new(),
        }
    }
}
