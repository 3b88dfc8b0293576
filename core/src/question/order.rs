//! First this, then that.

use serde::{Deserialize, Serialize};

use super::mark::{full, share};
use super::relation::permutation;
use super::{Answer, Asking, Draft, Mark, Takes};
use crate::document::{Fields, Key, Shape, optional, required, words};
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Order {
    pub items: Vec<Id>,
    pub also: Vec<Vec<Id>>,
    pub score: OrderScore,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrderScore {
    Neighbours,
    Positions,
    Exact,
}

const SCORES: [(&str, OrderScore); 3] =
    [("neighbours", OrderScore::Neighbours), ("positions", OrderScore::Positions), ("exact", OrderScore::Exact)];

pub(super) const KEYS: &[Key] = &[
    required("items", Shape::Ids { least: 2 }),
    optional("also", Shape::List(&Shape::Ids { least: 0 })),
    optional("score", Shape::Word(&words(&SCORES))),
];

pub(super) fn read(fields: &Fields<'_>) -> Option<Order> {
    let score = fields.word_or("score", &SCORES, OrderScore::Neighbours);
    let items = fields.ids("items")?;
    let also = fields.get("also").and_then(|value| value.list()).unwrap_or_default();
    let also = also.into_iter().filter_map(|value| permutation(value, &items)).collect();
    Some(Order { items, also, score: score? })
}

impl Asking for Order {
    fn slots(&self, slots: &mut Slots) {
        slots.each_with_why(Slot::Item, &self.items);
    }

    fn takes(&self) -> Takes {
        Takes::Order(self.items.clone())
    }

    fn shown(&self) -> &[Id] {
        &self.items
    }

    fn is_told_by_order(&self) -> bool {
        true
    }

    /// The best points over the right order and those just as good.
    fn mark(&self, draft: &Draft, _: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        let Some(Answer::Order(ids)) = &draft.answer else { return Mark::of(0.0) };
        let points = std::iter::once(&self.items).chain(&self.also).map(|right| match self.score {
            OrderScore::Neighbours => neighbours(right, ids),
            OrderScore::Positions => positions(right, ids),
            OrderScore::Exact => full(right == ids),
        });
        Mark::of(points.fold(0.0, f64::max))
    }

    fn is_right(&self, _: &Id) -> bool {
        true
    }
}

/// *neighbours*: right successors / (n−1).
fn neighbours(right: &[Id], ids: &[Id]) -> f64 {
    let pairs = right.windows(2).filter(|pair| ids.windows(2).any(|window| window == *pair)).count();
    share(pairs, right.len().saturating_sub(1))
}

/// *positions*: items in place / n.
fn positions(right: &[Id], ids: &[Id]) -> f64 {
    let in_place = right.iter().zip(ids).filter(|(a, b)| a == b).count();
    share(in_place, right.len())
}

#[cfg(test)]
mod tests {
    use super::super::Lack;
    use super::super::testing::{gives, ids};
    use super::*;

    #[test]
    fn an_order_is_fairer_by_neighbours_than_by_places() {
        let order = |score| Order { items: ids("a b c d"), also: Vec::new(), score };
        gives(&order(OrderScore::Neighbours), Answer::Order(ids("b c d a")), 0.67);
        gives(&order(OrderScore::Positions), Answer::Order(ids("b c d a")), 0.0);
        gives(&order(OrderScore::Positions), Answer::Order(ids("a b d c")), 0.5);
        gives(&order(OrderScore::Exact), Answer::Order(ids("a b c d")), 1.0);
        gives(&order(OrderScore::Exact), Answer::Order(ids("a c b d")), 0.0);
    }

    #[test]
    fn another_order_that_is_just_as_good_earns_the_same() {
        for score in [OrderScore::Neighbours, OrderScore::Positions, OrderScore::Exact] {
            let order = Order { items: ids("a b c d"), also: vec![ids("a c b d")], score };
            gives(&order, Answer::Order(ids("a c b d")), 1.0);
            gives(&order, Answer::Order(ids("a b c d")), 1.0);
        }
    }

    #[test]
    fn an_order_that_misses_an_item_is_not_whole() {
        let order = Order { items: ids("a b"), also: Vec::new(), score: OrderScore::Exact };
        let lack = |answer| order.lack(&Draft::from(answer));
        assert_eq!(lack(Some(Answer::Order(ids("a")))), Some(Lack::Incomplete));
        assert_eq!(lack(Some(Answer::Order(ids("b a")))), None);
        assert_eq!(lack(None), Some(Lack::Incomplete));
    }
}
