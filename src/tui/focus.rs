//! What on a screen can have the focus, in order. `screens::asked` writes these in the same order.

#![deny(clippy::wildcard_enum_match_arm)]

use vangnet_core::model::Id;
use vangnet_core::player::Action;
use vangnet_core::view::{Asks, Choice, Number, Row};

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Focusable {
    /// Does something at once.
    Act(Action),
    /// A sentence: weighed first, said with Enter.
    Say(Action),
    /// Is marked, and handed in once it is; whether it is marked.
    Pick(Action, bool),
    /// Is taken or let go; whether it is taken.
    Toggle(Action, bool),
    /// A place in an order, and the order as it is.
    Item(usize, Vec<Id>),
    Row(Row),
    Number(Number),
    /// A line to write in, with what it holds; the line of the search belongs to no row.
    Field(Option<Id>, String),
    HandIn,
}

impl Focusable {
    pub(super) fn is_empty_row(&self) -> bool {
        match self {
            Self::Row(row) => row.value.is_none(),
            Self::Field(Some(_), held) => held.trim().is_empty(),
            Self::Act(_)
            | Self::Say(_)
            | Self::Pick(..)
            | Self::Toggle(..)
            | Self::Item(..)
            | Self::Number(_)
            | Self::Field(None, _)
            | Self::HandIn => false,
        }
    }

    /// What it is, whatever it holds: while this stays the same, so does the focus.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Act(action) | Self::Say(action) | Self::Pick(action, _) | Self::Toggle(action, _) => {
                format!("{action:?}")
            }
            Self::Item(at, _) => at.to_string(),
            Self::Row(row) => row.id.to_string(),
            Self::Number(_) => "number".to_owned(),
            Self::Field(Some(row), _) => row.to_string(),
            // What was found changes while one types; the line stays.
            Self::Field(None, _) => "query".to_owned(),
            Self::HandIn => "hand in".to_owned(),
        }
    }
}

pub(super) fn focusables(asks: &Asks) -> Vec<Focusable> {
    let mut found = match asks {
        Asks::Nothing => Vec::new(),
        Asks::One(choices) => each(choices, |action, _| Focusable::Act(action)),
        Asks::Say(choices) => each(choices, |action, _| Focusable::Say(action)),
        Asks::Mark(choices) => each(choices, Focusable::Pick),
        Asks::Many(choices) => each(choices, Focusable::Toggle),
        Asks::Order(items) => {
            let order: Vec<Id> = items.iter().map(|item| item.id.clone()).collect();
            (0..items.len()).map(|at| Focusable::Item(at, order.clone())).collect()
        }
        Asks::Rows(rows) => rows.iter().map(row).collect(),
        Asks::Number(number) => vec![Focusable::Number(number.clone())],
        Asks::Fields { fields, .. } => {
            fields.iter().map(|field| Focusable::Field(Some(field.row.clone()), field.text.clone())).collect()
        }
        Asks::Find(find) => {
            let query = Focusable::Field(None, find.query.clone());
            std::iter::once(query).chain(each(&find.choices, |action, _| Focusable::Act(action))).collect()
        }
    };
    if has_button(asks) {
        found.push(Focusable::HandIn);
    }
    found
}

/// Whether the answer is handed in with a button of its own. An option that is marked is handed in where it stands.
pub(super) fn has_button(asks: &Asks) -> bool {
    asks.is_handed_in() && !matches!(asks, Asks::Mark(_))
}

fn each(choices: &[Choice], kind: fn(Action, bool) -> Focusable) -> Vec<Focusable> {
    choices.iter().map(|choice| kind(choice.action.clone(), choice.picked)).collect()
}

fn row(row: &Row) -> Focusable {
    if row.choices.is_empty() {
        return Focusable::Field(Some(row.id.clone()), row.value.clone().unwrap_or_default());
    }
    Focusable::Row(row.clone())
}
