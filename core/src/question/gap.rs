//! Gaps in a sentence.

use serde::{Deserialize, Serialize};

use super::mark::share;
use super::relation::right;
use super::{Asking, Draft, Mark, Row, Takes};
use crate::document::{Fields, Key, Shape, optional, required};
use crate::model::fold::same;
use crate::model::{Id, Slot, Slots};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Gaps {
    pub gaps: Vec<Gap>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Gap {
    pub id: Id,
    pub fill: Fill,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Fill {
    Options {
        options: Vec<Id>,
        right: Vec<Id>,
    },
    /// By typing; the accepted words are prose.
    Typed,
}

const TYPED: &[Key] = &[required("typed", Shape::Only(true))];
const CHOSEN: &[Key] = &[
    required("options", Shape::Ids { least: 2 }),
    required("right", Shape::Ids { least: 1 }),
    optional("typed", Shape::Only(false)),
];

pub(super) const KEYS: &[Key] = &[required("gap", Shape::EachSome(&Shape::OneOf(&[TYPED, CHOSEN])))];

pub(super) fn read(fields: &Fields<'_>) -> Option<Gaps> {
    let read = fields.tables("gap").into_iter().map(|(id, gap)| Some(Gap { id, fill: fill(&gap)? }));
    // Each gap is looked at before one is given up.
    let gaps: Vec<Option<Gap>> = read.collect();
    let gaps: Vec<Gap> = gaps.into_iter().collect::<Option<_>>()?;
    (!gaps.is_empty()).then_some(Gaps { gaps })
}

fn fill(fields: &Fields<'_>) -> Option<Fill> {
    if fields.flag("typed") {
        return Some(Fill::Typed);
    }
    let options = fields.ids("options")?;
    Some(Fill::Options { right: right(fields, &options)?, options })
}

impl Asking for Gaps {
    fn slots(&self, slots: &mut Slots) {
        for gap in &self.gaps {
            match &gap.fill {
                Fill::Options { options, .. } => slots.each_with_why(Slot::Option, options),
                Fill::Typed => slots.each_with_why(Slot::Accept, [&gap.id]),
            }
        }
    }

    fn takes(&self) -> Takes {
        let row = |gap: &Gap| match &gap.fill {
            Fill::Options { options, .. } => (gap.id.clone(), Row::Chosen(options.clone())),
            Fill::Typed => (gap.id.clone(), Row::Typed),
        };
        Takes::Rows(self.gaps.iter().map(row).collect())
    }

    /// Typed words are compared as a person would.
    fn mark(&self, draft: &Draft, accepted: &dyn Fn(&Id) -> Vec<String>) -> Mark {
        let is_right = |gap: &&Gap| match &gap.fill {
            Fill::Options { right, .. } => draft.row(&gap.id).is_some_and(|id| right.contains(id)),
            Fill::Typed => {
                let typed = draft.written.text(&gap.id);
                accepted(&gap.id).iter().any(|word| same(word, typed))
            }
        };
        Mark::of(share(self.gaps.iter().filter(is_right).count(), self.gaps.len()))
    }

    fn is_right(&self, _: &Id) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::ids;
    use super::super::{Change, FreeText, Lack};
    use super::*;

    #[test]
    fn typed_words_are_compared_as_a_person_would() {
        let chosen = Fill::Options { options: ids("w1 w2"), right: ids("w2") };
        let gap = |id, fill| Gap { id: Id::known(id), fill };
        let gaps = Gaps { gaps: vec![gap("g1", chosen), gap("g2", Fill::Typed)] };
        let accepted = |_: &Id| ["blokkeer", "de foto’s", "0800-0432"].map(str::to_owned).to_vec();
        for (option, typed, points) in [
            ("w2", " Blokkeer. ", 1.0),
            ("w1", "blokkeer", 0.5),
            ("w2", "De  foto's", 1.0),
            ("w2", "0800 0432", 1.0),
            ("w2", "de foto", 0.5),
        ] {
            let mut draft = Draft::default();
            draft.change(Change::Assign(Id::known("g1"), Some(Id::known(option))));
            assert_eq!(gaps.lack(&draft), Some(Lack::Rows(vec![2])));
            draft.change(Change::Write(Id::known("g2"), FreeText::new(typed)));
            assert_eq!(gaps.lack(&draft), None);
            assert_eq!(gaps.mark(&draft, &accepted).points, Some(points));
        }
        assert!(gaps.takes_text());
    }
}
