//! What every kind of question must say of itself.

use std::collections::BTreeSet;

use super::answer::{Answer, Change, Draft};
use super::mark::Mark;
use crate::model::{Id, Slots};

/// What every kind of question must say of itself. Only what shows at once when it is wrong has a default.
pub trait Asking {
    fn slots(&self, slots: &mut Slots);
    fn takes(&self) -> Takes;
    /// Marks an answer. `accepted` gives the words that a typed gap accepts in the learner's language.
    fn mark(&self, draft: &Draft, accepted: &dyn Fn(&Id) -> Vec<String>) -> Mark;
    /// Ids that are shown in another order to each learner.
    fn shown(&self) -> &[Id] {
        &[]
    }
    /// Whether the ids as written give the answer away, so that they are never shown so.
    fn is_told_by_order(&self) -> bool {
        false
    }
    /// Whether what stands under an id is good advice; the rest is an example of what is not.
    fn is_right(&self, id: &Id) -> bool;
    /// What is still missing before it can be handed in.
    fn lack(&self, draft: &Draft) -> Option<Lack> {
        self.takes().lack(draft)
    }
    fn is_marked(&self) -> bool {
        self.mark(&Draft::default(), &|_| Vec::new()).points.is_some()
    }
    /// Whether words are typed in; then nothing of the answer is kept.
    fn takes_text(&self) -> bool {
        matches!(self.takes(), Takes::Rows(rows) if rows.iter().any(|(_, row)| matches!(row, Row::Typed)))
    }
    fn start(&self, shown: Vec<Id>) -> Option<Answer> {
        match self.takes() {
            Takes::Many(_) => Some(Answer::Many(BTreeSet::new())),
            Takes::Order(_) => Some(Answer::Order(shown)),
            Takes::One(_) | Takes::Rows(_) | Takes::Number(..) => None,
        }
    }
    fn fits(&self, change: &Change) -> bool {
        self.takes().fits(change)
    }
}

pub enum Takes {
    One(Vec<Id>),
    /// Any of these; nothing taken is an answer too.
    Many(Vec<Id>),
    Order(Vec<Id>),
    Rows(Vec<(Id, Row)>),
    /// From the lowest to the highest.
    Number(i64, i64),
}

pub enum Row {
    Chosen(Vec<Id>),
    Typed,
}

impl Takes {
    /// Rows that are filled from the same options.
    pub(super) fn rows(rows: &[Id], options: &[Id]) -> Self {
        Self::Rows(rows.iter().map(|row| (row.clone(), Row::Chosen(options.to_vec()))).collect())
    }

    fn fits(&self, change: &Change) -> bool {
        match (self, change) {
            (Self::One(options) | Self::Many(options), Change::Pick(id)) => options.contains(id),
            (Self::Order(items), Change::Arrange(ids)) => same_ids(items, ids),
            (Self::Rows(rows), Change::Assign(id, option)) => rows.iter().any(|(row, filled)| {
                let Row::Chosen(options) = filled else { return false };
                row == id && option.as_ref().is_none_or(|option| options.contains(option))
            }),
            (Self::Rows(rows), Change::Write(id, _)) => {
                rows.iter().any(|(row, filled)| row == id && matches!(filled, Row::Typed))
            }
            (Self::Number(..), Change::Number(_)) => true,
            _ => false,
        }
    }

    pub(super) fn lack(&self, draft: &Draft) -> Option<Lack> {
        let whole = match (self, &draft.answer) {
            (Self::One(options), Some(Answer::One(id))) => options.contains(id),
            (Self::Many(_), Some(Answer::Many(_))) => true,
            (Self::Order(items), Some(Answer::Order(ids))) => same_ids(items, ids),
            (Self::Rows(rows), _) => {
                let empty = rows.iter().enumerate().filter(|(_, (row, filled))| match filled {
                    Row::Chosen(_) => draft.row(row).is_none(),
                    Row::Typed => !draft.written.has(row),
                });
                let empty: Vec<usize> = empty.map(|(at, _)| at + 1).collect();
                return (!empty.is_empty()).then_some(Lack::Rows(empty));
            }
            (Self::Number(low, high), Some(Answer::Number(number))) => (low..=high).contains(&number),
            _ => false,
        };
        (!whole).then_some(Lack::Incomplete)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    Incomplete,
    /// These rows are empty, from 1.
    Rows(Vec<usize>),
    /// Best and worst are the same reaction.
    OneForBoth,
}

fn same_ids(of: &[Id], ids: &[Id]) -> bool {
    of.len() == ids.len() && of.iter().all(|id| ids.contains(id))
}
