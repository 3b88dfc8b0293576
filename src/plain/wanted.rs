//! What is wanted at this moment: of what a screen asks, the part that the next line answers.

#![deny(clippy::wildcard_enum_match_arm)]

use vangnet_core::model::Id;
use vangnet_core::view::{Asks, Choice, Field, Find, Row};

pub(super) enum Wanted<'s> {
    /// Enter reads on.
    On,
    One(&'s [Choice]),
    /// One of these, handed in at once.
    Mark(&'s [Choice]),
    Many(&'s [Choice]),
    Order(Vec<Id>),
    /// A choice for this row, its place among the rows, and whether there are two of them.
    Row(usize, &'s Row, bool),
    Words(usize, &'s Row),
    RowsFull(&'s [Row]),
    Number(i64, i64),
    /// Nothing any more: all of these lines were asked for, and are said back.
    Written(&'s [Field]),
    /// Text for this field, its place among the fields, and whether it is handed in.
    Text(&'s Field, usize, bool),
    Find(&'s Find),
}

impl<'s> Wanted<'s> {
    /// What is wanted of what is asked. `field` is the place of the field that is next.
    pub(super) fn of(asks: &'s Asks, field: usize) -> Self {
        match asks {
            Asks::Nothing => Self::On,
            Asks::One(choices) | Asks::Say(choices) => Self::One(choices),
            Asks::Mark(choices) => Self::Mark(choices),
            Asks::Many(choices) => Self::Many(choices),
            Asks::Order(items) => Self::Order(items.iter().map(|item| item.id.clone()).collect()),
            Asks::Rows(rows) => match rows.iter().position(|row| row.value.is_none()) {
                Some(at) if rows[at].choices.is_empty() => Self::Words(at, &rows[at]),
                Some(at) => Self::Row(at, &rows[at], rows.len() == 2),
                None => Self::RowsFull(rows),
            },
            Asks::Number(number) => Self::Number(number.low, number.high),
            Asks::Fields { fields, handed_in } => {
                let asked_for = if *handed_in { Self::On } else { Self::Written(fields) };
                fields.get(field).map_or(asked_for, |one| Self::Text(one, field, *handed_in))
            }
            Asks::Find(find) => Self::Find(find),
        }
    }

    /// The choices that stand for numbers.
    pub(super) fn choices(&self) -> &'s [Choice] {
        match self {
            Self::One(choices) | Self::Mark(choices) | Self::Many(choices) => choices,
            Self::Row(_, row, _) => &row.choices,
            Self::Find(find) => &find.choices,
            Self::On | Self::Order(_) | Self::Words(..) | Self::RowsFull(_) => &[],
            Self::Number(..) | Self::Written(_) | Self::Text(..) => &[],
        }
    }
}
