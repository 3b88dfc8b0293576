//! What can be asked: how each kind is written, answered and marked. Without prose, clock or keys.
//!
//! A kind is one file and one line of the list below; what it must say of itself is [`Asking`].

mod answer;
mod asking;
mod choice;
mod estimate;
mod gap;
mod judge;
mod mark;
mod matching;
mod multi;
mod order;
mod reasons;
mod reflect;
mod relation;
mod scale;
mod shuffle;
mod spot;
#[cfg(test)]
mod testing;
mod true_false;

use std::ops::Deref;

pub use answer::{Answer, Change, Draft, FreeText, Written};
pub use asking::{Asking, Lack, Row, Takes};
pub use choice::Choice;
pub use estimate::Estimate;
pub use gap::{Fill, Gap, Gaps};
pub use judge::{Judge, JudgeAsk};
pub(crate) use mark::is_full;
pub use mark::{Mark, Verdict};
pub use matching::Match;
pub use multi::{Multi, MultiScore};
pub use order::{Order, OrderScore};
pub use reflect::Reflect;
pub(crate) use relation::{UTTERANCE, utterance};
pub use scale::Scale;
pub(crate) use shuffle::fnv1a;
pub use shuffle::shuffled;
pub use spot::{ChatLine, Spot};
pub use true_false::TrueFalse;

use serde::{Deserialize, Serialize};

use crate::document::{Fields, Format, Key, Shape, optional};

macro_rules! kinds {
    ($($name:literal $file:ident $kind:ident $(cites $needs_source:literal)?;)+) => {
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub enum QuestionKind { $($kind($file::$kind),)+ }

        impl QuestionKind {
            pub fn name(&self) -> &'static str {
                match self { $(Self::$kind(_) => $name,)+ }
            }

            /// Whether its page has to say where it comes from.
            pub fn needs_source(&self) -> bool {
                match self { $(Self::$kind(_) => false $(|| $needs_source)?,)+ }
            }
        }

        impl Deref for QuestionKind {
            type Target = dyn Asking;

            fn deref(&self) -> &Self::Target {
                match self { $(Self::$kind(asking) => asking,)+ }
            }
        }

        /// Every kind, in the order of the documentation.
        pub const KINDS: &[Format<QuestionKind>] = &[$(Format {
            name: $name,
            ways: &[$file::KEYS],
            needs_source: false $(|| $needs_source)?,
            read: |fields| $file::read(fields).map(QuestionKind::$kind),
        },)+];
    };
}

kinds! {
    "choice" choice Choice;
    "multi" multi Multi;
    "true-false" true_false TrueFalse;
    "order" order Order;
    "match" matching Match;
    "gap" gap Gaps;
    "estimate" estimate Estimate cites true;
    "judge" judge Judge;
    "spot" spot Spot;
    "scale" scale Scale;
    "reflect" reflect Reflect;
}

pub const COMMON: &[Key] = &[
    optional("confidence", Shape::Flag),
    optional("pretest", Shape::Flag),
    optional("shuffle", Shape::Flag),
    optional("about", Shape::Id),
];

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    pub kind: QuestionKind,
    /// Whether to ask how sure the learner is, before the answer is shown.
    pub confidence: bool,
    /// A first guess: asked, not marked.
    pub pretest: bool,
    pub shuffle: bool,
}

pub(crate) fn read(format: &Format<QuestionKind>, fields: &Fields<'_>) -> Option<Question> {
    Some(Question {
        kind: (format.read)(fields)?,
        confidence: fields.flag("confidence"),
        pretest: fields.flag("pretest"),
        shuffle: fields.get("shuffle").and_then(|value| value.boolean()).unwrap_or(true),
    })
}
