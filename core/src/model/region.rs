//! Help lines and duties of a region, whatever the language.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::id::{FALLBACK_LANGUAGE, Id, Language};
use super::role::Role;
use super::topic::Topic;

/// A text per language.
pub type Localised = BTreeMap<Language, String>;

/// The text in a language; else in the fallback, else any.
pub fn in_language<'a>(text: &'a Localised, language: &str) -> &'a str {
    text.get(language)
        .or_else(|| text.get(FALLBACK_LANGUAGE))
        .or_else(|| text.values().next())
        .map_or("", String::as_str)
}

/// What exists in one region.
#[derive(Clone, Debug)]
pub struct Region {
    /// Its name in files.
    pub id: Id,
    /// Its name for people.
    pub name: Localised,
    /// The region whose lines follow.
    pub parent: Option<Id>,
    /// Help lines, in the order shown.
    pub lines: Vec<Helpline>,
    /// What the law asks of a role here.
    pub duties: Vec<Duty>,
}

/// One help line.
#[derive(Clone, Debug)]
pub struct Helpline {
    /// Its name in files.
    pub id: Id,
    /// As the organisation writes it.
    pub name: String,
    /// As one dials it.
    pub phone: Option<String>,
    /// Address without scheme.
    pub web: Option<String>,
    /// What it is for.
    pub topics: Vec<Topic>,
    /// What a call costs.
    pub cost: Option<Cost>,
    /// Whether one may stay anonymous.
    pub anonymous: bool,
    /// Whether to ask the reader to check the website.
    pub verify: bool,
    /// When it was last compared with a copy of its source.
    pub checked: Date,
    /// Where it comes from.
    pub cites: Vec<Id>,
    /// For whom it is.
    pub whom: Localised,
    /// When it is open, only where certain.
    pub hours: Localised,
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// The local rate.
    Local,
    /// The usual cost of a call.
    Usual,
}

impl Cost {
    /// Every cost, with its word in files.
    pub const ALL: [(&'static str, Self); 3] = [("free", Self::Free), ("local", Self::Local), ("usual", Self::Usual)];
}

/// What the law asks of a role in a region.
#[derive(Clone, Debug)]
pub struct Duty {
    /// Its name in files.
    pub id: Id,
    /// Roles it is for; empty for everyone.
    pub roles: Vec<Role>,
    /// Where it comes from.
    pub cites: Vec<Id>,
    /// Its name.
    pub title: Localised,
    /// What it asks.
    pub text: Localised,
}
