//! When a rule is asked again: a ladder of days. Pure; the days come in as values.
//!
//! A rule climbs when it was due and answered rightly; it keeps its step when the learner was unsure or took a hint; it
//! goes back to the first step when it was not right. A ladder and no scheduler with weights: what is known of expanding
//! and of equal intervals does not differ after months (Latimier and others 2021,
//! <https://doi.org/10.1007/s10648-020-09572-8>), while expanding ones are failed less often on the way (Kang and others
//! 2014, <https://doi.org/10.3758/s13423-014-0636-z>). `tests` holds the ladder against a model of forgetting.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::model::Id;

/// Days until a rule is asked again, per step.
pub const LADDER: [i64; 5] = [1, 7, 30, 90, 180];

/// Where a rule stands for a learner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Standing {
    /// A place on [`LADDER`].
    pub step: u8,
    /// The day on which it was asked last and that counted.
    pub day: Date,
    /// The page on which that was.
    pub page: Id,
    /// The hash of that page then: a question that changed starts again.
    #[serde(default)]
    pub hash: String,
    /// How it went then.
    pub went: Outcome,
}

/// How a rule was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Not right, and sure of it: asked first.
    SureAndWrong,
    Wrong,
    /// Right, but unsure or with a hint; or only partly right.
    Unsure,
    Right,
}

impl Outcome {
    fn is_wrong(self) -> bool {
        matches!(self, Self::SureAndWrong | Self::Wrong)
    }
}

/// A question that was answered about a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub page: Id,
    pub hash: String,
    pub day: Date,
    pub went: Outcome,
}

impl Standing {
    /// Days between asking and asking again. `spread` (any number of the learner and the rule) adds up to a seventh, so
    /// that the rules of a lesson do not all come back on one day; it never makes a rule come early.
    pub fn waits(&self, spread: u64) -> i64 {
        let days = LADDER[usize::from(self.step).min(LADDER.len() - 1)];
        // The more often something was right, the less a few days matter.
        let most = days / 7;
        days + i64::try_from(spread % (most.unsigned_abs() + 1)).unwrap_or(0)
    }

    /// The day from which it is due.
    pub fn due(&self, spread: u64) -> Date {
        self.day.checked_add(self.waits(spread).days()).unwrap_or(Date::MAX)
    }

    /// Whether it was right on a later day than the first.
    pub fn holds(&self) -> bool {
        self.step > 0
    }

    /// Whether it was answered well enough, and not asked again since.
    pub fn is_fresh(&self) -> bool {
        self.step == 0 && !self.went.is_wrong()
    }

    pub fn is_missed(&self) -> bool {
        self.went.is_wrong()
    }

    pub fn was_sure(&self) -> bool {
        self.went == Outcome::SureAndWrong
    }

    /// The first step again, as if the rule had been met on that day: the question is another one now.
    #[must_use]
    pub fn begun_again(&self) -> Self {
        Self { step: 0, ..self.clone() }
    }
}

/// Where a rule stands after it was asked. `before` is where it stood; nothing when it was met for the first time.
pub fn after(before: Option<&Standing>, asked: Asked, spread: u64) -> Standing {
    let Asked { page, hash, day, went } = asked;
    let new = |step| Standing { step, day, page: page.clone(), hash: hash.clone(), went };
    let Some(before) = before else { return new(0) };
    if went.is_wrong() {
        return new(0);
    }
    if day < before.due(spread) {
        // Asked again before it could be forgotten: that says nothing. What was wrong is still asked tomorrow.
        return before.clone();
    }
    match went {
        Outcome::Right => new((before.step + 1).min(u8::try_from(LADDER.len() - 1).unwrap_or(u8::MAX))),
        _ => new(before.step),
    }
}

#[cfg(test)]
mod tests;
