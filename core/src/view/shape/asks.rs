//! What a screen asks. Built once, beside the text; a front end turns it into keys, typed lines or a form.

use crate::model::Id;
use crate::player::{Action, Command, PageMark};

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Asks {
    /// Nothing: reading on is what comes next.
    #[default]
    Nothing,
    /// One of these; choosing it does it.
    One(Vec<Choice>),
    /// One of these sentences; choosing it says it, so it is weighed first.
    Say(Vec<Choice>),
    /// One of these is marked and then handed in.
    Mark(Vec<Choice>),
    /// Any of these are marked, each by its own action, and then handed in.
    Many(Vec<Choice>),
    /// All of these are put in an order with [`Action::Arrange`] and then handed in.
    Order(Vec<Item>),
    /// Each row is filled, by a choice or with [`Action::Assign`], and then handed in.
    Rows(Vec<Row>),
    /// A number is given with [`Action::Number`] and then handed in.
    Number(Number),
    /// Lines are filled with [`Action::Write`] in own words, and then handed in where there is something to hand in to.
    Fields { fields: Vec<Field>, handed_in: bool },
    /// Something is searched with [`Action::Query`]; what was found can be chosen.
    Find(Find),
}

impl Asks {
    /// Choices, or nothing where there are none.
    pub fn one(choices: Vec<Choice>) -> Self {
        if choices.is_empty() { Self::Nothing } else { Self::One(choices) }
    }

    /// What can be chosen, in the order shown; rows have choices of their own.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::One(choices) | Self::Say(choices) | Self::Mark(choices) | Self::Many(choices) => choices,
            Self::Find(find) => &find.choices,
            Self::Nothing | Self::Order(_) | Self::Rows(_) | Self::Number(_) | Self::Fields { .. } => &[],
        }
    }

    /// Whether what is answered has to be handed in with [`Action::Submit`].
    pub fn is_handed_in(&self) -> bool {
        match self {
            Self::Nothing | Self::One(_) | Self::Say(_) | Self::Find(_) => false,
            Self::Mark(_) | Self::Many(_) | Self::Order(_) | Self::Rows(_) | Self::Number(_) => true,
            Self::Fields { handed_in, .. } => *handed_in,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub label: String,
    /// Who says it, where the choices are messages of a chat.
    pub speaker: Option<Speaker>,
    pub detail: Option<String>,
    /// A word about its state, for instance "done" or "chosen".
    pub state: Option<String>,
    /// Of a page: what became of it, for a sign beside the word.
    pub mark: Option<PageMark>,
    /// Whether it is taken, or in force, now.
    pub picked: bool,
    pub action: Action,
}

impl Choice {
    pub fn plain(label: String, action: Action) -> Self {
        Self { label, speaker: None, detail: None, state: None, mark: None, picked: false, action }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Speaker {
    pub name: String,
    /// Whether it is the child whose chat this is (drawn at the right).
    pub own: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub id: Id,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: Id,
    pub label: String,
    pub value: Option<String>,
    /// What can be chosen; empty when it is typed.
    pub choices: Vec<Choice>,
}

/// A number to give, from `low` to `high` in steps of `step`.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    pub value: Option<i64>,
    /// The number itself, once the answer stands.
    pub right: Option<i64>,
    pub low: i64,
    pub high: i64,
    pub step: i64,
    pub unit: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub row: Id,
    pub label: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Find {
    pub query: String,
    pub choices: Vec<Choice>,
}

/// Something that can be done now without a further choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub command: Command,
    pub label: String,
    pub help: String,
    pub action: Action,
}
