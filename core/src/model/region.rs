//! Help lines and duties of a region, whatever the language.

use std::collections::BTreeMap;

use jiff::civil::Date;

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

#[derive(Clone, Debug)]
pub struct Region {
    pub id: Id,
    pub name: Localised,
    /// The region whose lines follow.
    pub parent: Option<Id>,
    pub lines: Vec<Helpline>,
    pub duties: Vec<Duty>,
}

#[derive(Clone, Debug)]
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
    /// Whether to ask the reader to check the website.
    pub verify: bool,
    /// When it was last compared with a copy of its source.
    pub checked: Date,
    pub cites: Vec<Id>,
    pub whom: Localised,
    /// When it is open, only where certain.
    pub hours: Localised,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    Free,
    Local,
    Usual,
}

impl Cost {
    pub const ALL: [(&'static str, Self); 3] = [("free", Self::Free), ("local", Self::Local), ("usual", Self::Usual)];
}

#[derive(Clone, Debug)]
pub struct Duty {
    pub id: Id,
    /// Roles it is for; empty for everyone.
    pub roles: Vec<Role>,
    pub cites: Vec<Id>,
    pub title: Localised,
    pub text: Localised,
}
