//! What every view is made from: the player, and the words of the language spoken.

use jiff::civil::Date;

use super::model::Choice;
use crate::lesson::Module;
use crate::messages::{Argument, Messages};
use crate::model::markup::Rich;
use crate::model::{Id, PageProse, Slot};
use crate::player::{Action, Player};

/// The player and the words.
pub(super) struct Context<'c> {
    pub(super) player: &'c Player,
    pub(super) words: &'c Messages,
}

impl<'c> Context<'c> {
    pub(super) fn say(&self, id: &'static str) -> String {
        self.words.text(id)
    }

    pub(super) fn with(&self, id: &'static str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        self.words.format(id, arguments)
    }

    /// A choice without further marks.
    pub(super) fn choice(&self, id: &'static str, action: Action) -> Choice {
        Choice::plain(self.say(id), action)
    }

    /// The prose of a page in the language spoken, or in the source language.
    pub(super) fn prose(&self, module: &'c Module, page: &str) -> Prose<'c> {
        let prose = module.page_prose(page, self.player.language()).map(|(prose, _)| prose);
        Prose { prose, role: self.player.role() }
    }

    /// A day in words: readers say a dash in numbers aloud.
    pub(super) fn day(&self, day: Date) -> String {
        let (number, month, year) = (day.day(), day.month(), day.year().to_string());
        let number = i64::from(number);
        self.with("header-day", &[("day", number.into()), ("month", i64::from(month).into()), ("year", (&year).into())])
    }

    /// A source in one line: organisation, title, year.
    pub(super) fn source_line(&self, id: &Id) -> Option<String> {
        let source = self.player.course().sources().get(id)?;
        let year = source.year.to_string();
        Some(self.with(
            "sources-line",
            &[
                ("organisation", (&source.organisation).into()),
                ("title", (&source.title).into()),
                ("year", (&year).into()),
            ],
        ))
    }

    /// Sources in a line each, and a line for each that is past its date.
    pub(super) fn source_lines(&self, ids: &[Id]) -> Vec<String> {
        let mut lines = Vec::new();
        for id in ids {
            lines.extend(self.source_line(id));
            let source = self.player.course().sources().get(id);
            if let Some(source) = source.filter(|source| source.expires < self.player.today()) {
                let date = self.day(source.expires);
                lines.push(self.with("sources-expired", &[("date", (&date).into())]));
            }
        }
        lines
    }
}

impl Choice {
    /// A choice without detail, state or mark.
    pub fn plain(label: String, action: Action) -> Self {
        Self { label, detail: None, state: None, picked: false, action }
    }
}

/// The prose of one page for one role.
#[derive(Clone, Copy)]
pub(super) struct Prose<'c> {
    prose: Option<&'c PageProse>,
    role: crate::model::Role,
}

/// A slot, or for now its key.
pub(super) trait Named {
    fn slot(self) -> Option<Slot>;
}

impl Named for Slot {
    fn slot(self) -> Option<Slot> {
        Some(self)
    }
}

impl<T: AsRef<str> + ?Sized> Named for &T {
    fn slot(self) -> Option<Slot> {
        Slot::parse(self.as_ref())
    }
}

impl Prose<'_> {
    /// One line; empty when the page has none.
    pub(super) fn said(&self, slot: impl Named) -> String {
        self.line(slot).unwrap_or_default()
    }

    /// One line, or nothing.
    pub(super) fn line(&self, slot: impl Named) -> Option<String> {
        self.prose?.line(&slot.slot()?, self.role).map(str::to_owned)
    }

    /// Text with paragraphs.
    pub(super) fn rich(&self, slot: impl Named) -> Rich {
        self.prose.zip(slot.slot()).map_or_else(Vec::new, |(prose, slot)| prose.rich(&slot, self.role))
    }

    /// Several lines.
    pub(super) fn list(&self, slot: impl Named) -> Vec<String> {
        self.prose.zip(slot.slot()).map_or_else(Vec::new, |(prose, slot)| prose.list(&slot, self.role))
    }

    /// One line for each id of a group: `group.id`.
    pub(super) fn each(&self, group: &str, ids: &[Id]) -> Vec<String> {
        ids.iter().map(|id| self.said(&format!("{group}.{id}"))).collect()
    }
}
