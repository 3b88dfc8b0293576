//! What stands beside the pages: help cards, helplines and duties, results, words, search, sources, notes, the guide for leaders, keys.

use super::asks::Offer;
use crate::model::Id;
use crate::model::markup::Markup;

#[derive(Clone, Debug, PartialEq)]
pub struct HelpCard {
    /// That it is in another language than the reader's.
    pub foreign: Option<String>,
    pub heading: String,
    pub numbers: Numbers,
    pub body: Markup,
    pub parts: Vec<HelpPart>,
    pub lines_title: String,
    pub lines: Vec<Helpline>,
    /// The police and advice about home where the region knows no number for them: paper leaves room for it.
    pub to_find: Vec<String>,
    /// Since when none of the lines was compared with its source; empty without lines.
    pub checked: String,
}

/// The first numbers to call, before anything else is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    /// Whose they are: "Numbers for: Belgium".
    pub title: String,
    pub called: Vec<Called>,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq)]
pub struct Called {
    /// As it is called: "112", "Helpwanted (020-261 52 75)".
    pub called: String,
    /// The same with when it is answered, in one line.
    pub said: String,
    /// The number alone, as one reads it.
    pub number: String,
    /// Whose it is.
    pub name: String,
    /// When it is answered.
    pub hours: String,
}

impl Numbers {
    /// All of it in one line.
    pub fn said(&self) -> String {
        let said = std::iter::once(&self.title).chain(self.called.iter().map(|one| &one.said));
        said.map(|part| format!("{part}.")).collect::<Vec<_>>().join(" ")
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct HelpPart {
    /// What it is in a file: a name of [`crate::lesson::Part`], or `avoid`.
    pub name: &'static str,
    pub title: String,
    /// Said before the steps, and no step itself.
    pub intro: Option<String>,
    pub steps: Vec<String>,
    /// The number of the first step, counted through all parts; nothing where things not to do are listed.
    pub first: Option<u64>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Helpline {
    /// Its name in the file of its region.
    pub id: Id,
    pub name: String,
    pub whom: String,
    /// As one dials it.
    pub phone: Option<Contact>,
    pub web: Option<Contact>,
    pub hours: Option<String>,
    pub cost: Option<String>,
    pub anonymous: Option<String>,
    /// That the reader should check the website.
    pub verify: Option<String>,
    /// When it was last compared with its source, where that is said of each line.
    pub checked: Option<String>,
}

impl Helpline {
    /// Everything beside the name, the ways to reach it and for whom it is, in the order in which it is said.
    pub fn facts(&self) -> Vec<&str> {
        let facts = [&self.hours, &self.cost, &self.anonymous, &self.verify, &self.checked];
        facts.into_iter().flatten().map(String::as_str).collect()
    }
}

/// A number or an address with its word: "Phone", "020-261 52 75", `tel:0202615275`.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Both in one line, as it is said: "Phone: 020-261 52 75".
    pub line: String,
    /// The number or address alone, as one reads it.
    pub value: String,
    pub href: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Helplines {
    pub title: String,
    pub intro: Vec<String>,
    pub lines: Vec<Helpline>,
}

/// What the law and the rules of a region ask.
#[derive(Clone, Debug, PartialEq)]
pub struct Duties {
    pub title: String,
    pub intro: Vec<String>,
    pub duties: Vec<Duty>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    pub title: String,
    pub text: String,
}

/// How a module went. Pages to look at again, the next module and home stand in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    pub title: String,
    pub headline: String,
    /// Answered, missed worries, false alarms, sure and wrong.
    pub lines: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub term: String,
    pub meaning: String,
    pub lines: Vec<String>,
}

/// A search. What was found stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    pub title: String,
    pub prompt: String,
    pub query: String,
    pub found: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sources {
    pub title: String,
    pub intro: Vec<String>,
    pub sources: Vec<Source>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Organisation, title and year in one line.
    pub line: String,
    pub expired: Option<String>,
    pub address: Contact,
    pub checked: String,
}

/// For whoever leads a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Notes {
    pub title: String,
    /// Minutes, form, skippable.
    pub lines: Vec<String>,
    /// The form alone, for a table.
    pub form: Option<String>,
    pub note: Markup,
    pub discuss_title: String,
    pub discuss: Vec<String>,
    pub hard_title: String,
    /// A hard moment each, and what can be said then.
    pub hard: Vec<String>,
}

/// All that whoever leads a group should know, whichever module it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    pub title: String,
    pub intro: Markup,
    pub parts: Vec<GuidePart>,
    /// What stands before each thing that may happen.
    pub happens_title: String,
    /// What stands before what can be said then.
    pub say_title: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct GuidePart {
    pub heading: String,
    /// What is typed in it is strong.
    pub body: Markup,
    pub moments: Vec<Moment>,
}

/// A hard moment, and what can be said then.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub happens: String,
    pub say: String,
}

/// What can be done; each front end adds how.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    pub title: String,
    /// What leaving fast can and cannot do, and other honest lines.
    pub lines: Vec<String>,
    pub commands: Vec<Offer>,
}
