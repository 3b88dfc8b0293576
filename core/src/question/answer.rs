//! What was answered. An answer holds ids and can be kept; what somebody typed can not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::model::Id;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    One(Id),
    Many(BTreeSet<Id>),
    Order(Vec<Id>),
    /// An option per row.
    Rows(#[serde(deserialize_with = "rows")] BTreeMap<Id, Id>),
    Number(i64),
}

/// Points of a scale once were kept as bare digits.
fn rows<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<Id, Id>, D::Error> {
    let rows = BTreeMap::<Id, String>::deserialize(deserializer)?;
    let option = |text: String| {
        let point = text.parse().ok().and_then(point).filter(|_| text.len() == 1);
        let id = point.or_else(|| Id::parse(&text));
        id.ok_or_else(|| serde::de::Error::custom(format!("no id: {text}")))
    };
    rows.into_iter().map(|(row, text)| Ok((row, option(text)?))).collect()
}

/// The option that stands for a point of a scale, 1 to 9.
pub(super) fn point(number: u32) -> Option<Id> {
    (1..=9).contains(&number).then(|| Id::parse(&format!("p{number}"))).flatten()
}

/// What somebody typed. It lives as long as the session: it cannot be written down, not even by mistake.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FreeText(String);

impl FreeText {
    /// How many letters it holds.
    pub const LONGEST: usize = 2_000;

    /// What is longer is cut.
    pub fn new(text: impl Into<String>) -> Self {
        let mut text = text.into();
        if let Some((end, _)) = text.char_indices().nth(Self::LONGEST) {
            text.truncate(end);
        }
        Self(text)
    }

    pub fn is_full(text: &str) -> bool {
        text.chars().count() >= Self::LONGEST
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for FreeText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("FreeText(…)")
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written(BTreeMap<Id, FreeText>);

impl Written {
    /// The text of a row; empty when nothing was typed.
    pub fn text(&self, row: &str) -> &str {
        self.0.get(row).map_or("", FreeText::as_str)
    }

    pub fn has(&self, row: &str) -> bool {
        self.0.contains_key(row)
    }

    /// Puts text into a row; blanks alone are none.
    pub fn write(&mut self, row: Id, text: FreeText) {
        if text.0.trim().is_empty() {
            self.0.remove(&row);
        } else {
            self.0.insert(row, text);
        }
    }
}

/// The answer so far: what can be kept, and what was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub answer: Option<Answer>,
    pub written: Written,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Pick(Id),
    Assign(Id, Option<Id>),
    Write(Id, FreeText),
    Arrange(Vec<Id>),
    Number(i64),
}

impl From<Option<Answer>> for Draft {
    fn from(answer: Option<Answer>) -> Self {
        Self { answer, written: Written::default() }
    }
}

impl Draft {
    pub fn row(&self, row: &str) -> Option<&Id> {
        match &self.answer {
            Some(Answer::Rows(rows)) => rows.get(row),
            _ => None,
        }
    }

    pub fn is_taken(&self, id: &Id) -> bool {
        match &self.answer {
            Some(Answer::One(one)) => one == id,
            Some(Answer::Many(many)) => many.contains(id),
            _ => false,
        }
    }

    /// Makes a change that fits the question. Where several can be taken, a pick takes one or lets it go.
    pub fn change(&mut self, change: Change) {
        match (change, &mut self.answer) {
            (Change::Pick(id), Some(Answer::Many(taken))) => {
                if !taken.remove(&id) {
                    taken.insert(id);
                }
            }
            (Change::Pick(id), answer) => *answer = Some(Answer::One(id)),
            (Change::Assign(row, option), answer) => {
                let mut rows = match answer.take() {
                    Some(Answer::Rows(rows)) => rows,
                    _ => BTreeMap::new(),
                };
                match option {
                    Some(option) => rows.insert(row, option),
                    None => rows.remove(&row),
                };
                *answer = Some(Answer::Rows(rows));
            }
            (Change::Write(row, text), _) => self.written.write(row, text),
            (Change::Arrange(ids), answer) => *answer = Some(Answer::Order(ids)),
            (Change::Number(number), answer) => *answer = Some(Answer::Number(number)),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;
    use static_assertions::{assert_impl_all, assert_not_impl_any};

    use super::*;

    assert_impl_all!(Answer: Serialize, DeserializeOwned);
    assert_not_impl_any!(FreeText: Serialize, DeserializeOwned, fmt::Display);
    assert_not_impl_any!(Written: Serialize, DeserializeOwned);
    assert_not_impl_any!(Draft: Serialize, DeserializeOwned);
    assert_not_impl_any!(Change: Serialize, DeserializeOwned);

    #[test]
    fn what_was_typed_is_not_even_printed_by_mistake() {
        let mut draft = Draft::default();
        draft.change(Change::Write(Id::known("text"), FreeText::new("secret")));
        assert_eq!(draft.written.text("text"), "secret");
        assert!(!format!("{draft:?}").contains("secret"));
    }

    #[test]
    fn a_row_is_filled_and_cleared() {
        let mut draft = Draft::default();
        draft.change(Change::Assign(Id::known("a"), Some(Id::known("b"))));
        assert_eq!(draft.row("a"), Some(&Id::known("b")));
        draft.change(Change::Assign(Id::known("a"), None));
        assert_eq!(draft.row("a"), None);
    }
}
