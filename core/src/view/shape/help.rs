//! Help cards, helplines and duties.

use crate::model::markup::Markup;

/// A help card.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpCard {
    /// The situation.
    pub heading: String,
    /// Text before the steps.
    pub body: Markup,
    /// For instance "Do this now".
    pub steps_title: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// For instance "Better not".
    pub avoid_title: String,
    /// What to leave.
    pub avoid: Vec<String>,
    /// For instance "Who helps (the Netherlands)".
    pub lines_title: String,
    /// Helplines of the region.
    pub lines: Vec<Helpline>,
}

/// A helpline.
#[derive(Clone, Debug, PartialEq)]
pub struct Helpline {
    /// As the organisation writes it.
    pub name: String,
    /// For whom it is.
    pub whom: String,
    /// As one dials it.
    pub phone: Option<Contact>,
    pub web: Option<Contact>,
    pub hours: Option<String>,
    pub cost: Option<String>,
    /// That one may stay anonymous.
    pub anonymous: Option<String>,
    /// That the reader should check the website.
    pub verify: Option<String>,
    /// When it was last compared with its source.
    pub checked: String,
}

impl Helpline {
    /// Everything beside the name, the ways to reach it and for whom it is, in the order in which it is said.
    pub fn facts(&self) -> Vec<&str> {
        let facts = [&self.hours, &self.cost, &self.anonymous, &self.verify];
        facts.into_iter().flatten().chain([&self.checked]).map(String::as_str).collect()
    }
}

/// A number or an address with its word: "Phone", "020-261 52 75", `tel:0202615275`.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Both in one line, as it is said: "Phone: 020-261 52 75".
    pub line: String,
    /// The number or address alone, as one reads it.
    pub value: String,
    /// Where a link leads.
    pub href: String,
}

/// The helplines and duties of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct Helplines {
    /// For instance "Helplines: the Netherlands".
    pub title: String,
    /// How to change the region.
    pub intro: Vec<String>,
    pub lines: Vec<Helpline>,
    /// For instance "What the law asks of you".
    pub duties_title: String,
    /// Those of the role.
    pub duties: Vec<Duty>,
}

/// What the law asks of a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    pub title: String,
    pub text: String,
}
