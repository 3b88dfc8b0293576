//! Help lines and duties of a region, whatever the language.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::{FALLBACK_LANGUAGE, Id, Language};
use super::role::Role;
use super::topic::Topic;

pub type Localised = BTreeMap<Language, String>;

/// The text in a language; else in the fallback, else any.
pub fn in_language<'a>(text: &'a Localised, language: &str) -> &'a str {
    text.get(language)
        .or_else(|| text.get(FALLBACK_LANGUAGE))
        .or_else(|| text.values().next())
        .map_or("", String::as_str)
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Region {
    pub id: Id,
    pub name: Localised,
    /// The region whose lines follow.
    pub parent: Option<Id>,
    /// Countries (ISO 3166-1, two capitals) whose people find their lines here; a country is named by one region alone.
    pub countries: Vec<String>,
    pub lines: Vec<Helpline>,
    /// What is said in place of a line for a topic.
    pub instead: BTreeMap<Topic, Localised>,
    pub duties: Vec<Duty>,
}

/// What is said for a topic where these regions hold, the nearest first: what a region says in place of a line, else its
/// first line for that, as it is called.
pub fn line_for(regions: &[&Region], topic: Topic, language: &str) -> Option<String> {
    regions.iter().find_map(|region| {
        let instead = region.instead.get(&topic).map(|said| in_language(said, language).to_owned());
        let line = || region.lines.iter().find(|line| line.topics.contains(&topic)).map(Helpline::called);
        instead.or_else(line)
    })
}

/// The lines where these regions hold, the nearest first; one that a nearer region has too is not there again.
pub fn lines_of<'r>(regions: &[&'r Region]) -> Vec<&'r Helpline> {
    once(regions.iter().flat_map(|region| &region.lines))
}

/// Each line once, where it comes first.
pub fn once<'r>(lines: impl Iterator<Item = &'r Helpline>) -> Vec<&'r Helpline> {
    let mut known = BTreeSet::new();
    lines.filter(|line| known.insert(&line.id)).collect()
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Helpline {
    pub id: Id,
    pub name: String,
    /// As one dials it.
    pub phone: Option<String>,
    /// Address without scheme.
    pub web: Option<String>,
    pub topics: Vec<Topic>,
    pub cost: Option<Cost>,
    pub anonymous: bool,
    /// Whether it is answered day and night, every day.
    pub always: bool,
    /// Whether to ask the reader to check the website.
    pub verify: bool,
    /// When it was last compared with a copy of its source.
    pub checked: Date,
    pub cites: Vec<Id>,
    pub whom: Localised,
    /// When it is open, only where certain; nothing where it is always open.
    pub hours: Localised,
}

impl Helpline {
    /// Its name with what one dials, or else the address: "Helpwanted (020-261 52 75)". A name that holds the number
    /// already stands alone.
    pub fn called(&self) -> String {
        match self.phone.as_ref().or(self.web.as_ref()) {
            Some(contact) if !self.name.contains(contact.as_str()) => format!("{} ({contact})", self.name),
            _ => self.name.clone(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cost {
    Free,
    Local,
    Usual,
}

impl Cost {
    pub const ALL: [(&'static str, Self); 3] = [("free", Self::Free), ("local", Self::Local), ("usual", Self::Usual)];
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Duty {
    pub id: Id,
    /// Roles it is for; empty for everyone.
    pub roles: Vec<Role>,
    pub cites: Vec<Id>,
    pub title: Localised,
    pub text: Localised,
}
