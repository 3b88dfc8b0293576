//! What every view is made from: the player, and the words of the language spoken.

use jiff::civil::Date;

use super::shape::{Choice, Contact, Menu, Source};
use crate::lesson::Module;
use crate::messages::{Argument, Messages};
use crate::model::markup::{self, Markup};
use crate::model::{Id, PageProse, Slot, Topic, mention, region};
use crate::player::{Action, Address, Player};

#[derive(Clone, Copy)]
pub(super) struct Context<'c> {
    pub(super) player: &'c Player,
    pub(super) messages: &'c Messages,
    pub(super) address: &'c Address,
}

impl<'c> Context<'c> {
    pub(super) fn text(&self, id: &'static str) -> String {
        self.messages.text(id)
    }

    pub(super) fn with(&self, id: &'static str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        self.messages.format(id, arguments)
    }

    pub(super) fn choice(&self, id: &'static str, action: Action) -> Choice {
        Choice::plain(self.text(id), action)
    }

    /// A page by its heading; choosing it goes there.
    pub(super) fn page_choice(&self, module: &'c Module, page: &Id) -> Choice {
        let place = Address::Page(module.id.clone(), page.clone());
        Choice::plain(self.prose(module, page).said(Slot::Heading), Action::Open(place))
    }

    /// A menu with one line before its choices.
    pub(super) fn menu(&self, title: &'static str, intro: &'static str) -> Menu {
        Menu { title: self.text(title), intro: vec![self.text(intro)], question: None }
    }

    pub(super) fn title(&self, module: &'c Module) -> &'c str {
        module.title(self.player.language())
    }

    /// The module after this one on the path of the role.
    pub(super) fn next_module(&self, module: &Module) -> Option<&'c Module> {
        self.player.course().module(self.player.after(&module.id)?)
    }

    /// The prose of a page in the language spoken, or in the source language.
    pub(super) fn prose(&self, module: &'c Module, page: &str) -> Prose<'c> {
        let prose = module.page_prose(page, self.player.language()).map(|(prose, _)| prose);
        Prose { prose, context: *self }
    }

    /// A text with the helplines that it mentions. Of a region that has none for a topic, which the check refuses, no
    /// braces are shown.
    pub(super) fn filled(&self, text: &str) -> String {
        let named = |topic| region::line_for(&self.player.regions(), topic, self.player.language());
        let other = |topic| if topic == Topic::Suicide { named(Topic::Emergency) } else { None };
        let say = |topic| Some(named(topic).or_else(|| other(topic)).unwrap_or_else(|| self.text("help-line-any")));
        mention::filled(text, say).into_owned()
    }

    pub(super) fn day(&self, day: Date) -> String {
        self::day(day, self.messages)
    }

    pub(super) fn source(&self, id: &Id) -> Option<Source> {
        let source = self.player.course().source(id)?;
        let language = self.player.language();
        let said = (source.organisation.said(language), source.title.said(language));
        let mut named = vec![("organisation", said.0.into()), ("title", said.1.into())];
        let year = source.year.map(|year| year.to_string());
        named.extend(year.as_ref().map(|year| ("year", year.into())));
        let line = if year.is_some() { "sources-line" } else { "sources-line-undated" };
        let expired = (source.expires < self.player.today())
            .then(|| self.with("sources-expired", &[("date", (&self.day(source.expires)).into())]));
        Some(Source {
            line: self.with(line, &named),
            expired,
            address: self.contact("sources-address", "address", &source.address, web_href(&source.address)),
            checked: self.with("sources-checked", &[("date", (&self.day(source.checked)).into())]),
        })
    }

    pub(super) fn contact(&self, id: &'static str, what: &'static str, value: &str, href: String) -> Contact {
        Contact { line: self.with(id, &[(what, value.into())]), value: value.to_owned(), href }
    }

    /// Sources in a line each, and a line for each that is past its date.
    pub(super) fn source_lines(&self, ids: &[Id]) -> Vec<String> {
        let sources = ids.iter().filter_map(|id| self.source(id));
        sources.flat_map(|source| [Some(source.line), source.expired]).flatten().collect()
    }
}

#[derive(Clone, Copy)]
pub(super) struct Prose<'c> {
    prose: Option<&'c PageProse>,
    context: Context<'c>,
}

impl Prose<'_> {
    /// One line; empty when the page has none.
    pub(super) fn said(&self, slot: Slot) -> String {
        self.line(slot).unwrap_or_default()
    }

    pub(super) fn line(&self, slot: Slot) -> Option<String> {
        Some(self.context.filled(self.prose?.line(&slot, self.context.player.role())?))
    }

    pub(super) fn markup(&self, slot: Slot) -> Markup {
        let mut markup = self.prose.map_or_else(Vec::new, |prose| prose.markup(&slot, self.context.player.role()));
        markup::spans_mut(&mut markup).for_each(|span| span.text = self.context.filled(&span.text));
        markup
    }

    pub(super) fn list(&self, slot: Slot) -> Vec<String> {
        let list = self.prose.map_or_else(Vec::new, |prose| prose.list(&slot, self.context.player.role()));
        list.iter().map(|line| self.context.filled(line)).collect()
    }

    pub(super) fn each(&self, slot: fn(Id) -> Slot, ids: &[Id]) -> Vec<String> {
        ids.iter().map(|id| self.said(slot(id.clone()))).collect()
    }
}

/// A day in words: readers say a dash in numbers aloud.
pub fn day(day: Date, words: &Messages) -> String {
    let year = day.year().to_string();
    let (day, month) = (i64::from(day.day()), i64::from(day.month()));
    words.format("header-day", &[("day", day.into()), ("month", month.into()), ("year", (&year).into())])
}

/// Where a link to an address leads: most are written without their scheme.
pub(super) fn web_href(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}

/// Where a link to a phone number leads (RFC 3966): digits alone, with a plus where there is one.
pub(super) fn phone_href(number: &str) -> String {
    let digits = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+');
    format!("tel:{}", digits.collect::<String>())
}
