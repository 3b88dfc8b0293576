//! Whether more can be said of a question than was said of what was chosen.

use super::{Draft, Fill, Gap, QuestionKind, TrueFalse, Verdict};
use crate::model::Id;

impl QuestionKind {
    /// Whether an option was passed over when it was said why, so that asking for all reasons brings something.
    pub fn has_more_reasons(&self, draft: &Draft, verdict: Verdict) -> bool {
        let is_other = |id: &Id| !draft.is_taken(id);
        match self {
            Self::Choice(choice) => choice.options.iter().any(is_other),
            Self::TrueFalse(_) => TrueFalse::options().iter().any(is_other),
            // What was rightly left is all that was not spoken of.
            Self::Multi(multi) => multi.options.iter().any(|id| is_other(id) && !multi.right.contains(id)),
            Self::Spot(spot) => spot.lines.iter().any(|line| is_other(&line.line.id) && line.signal.is_none()),
            Self::Order(_) => verdict == Verdict::Right,
            Self::Match(pairs) => pairs.left_over().next().is_some(),
            Self::Gaps(gaps) => gaps.gaps.iter().any(|gap| has_others(gap, draft)),
            // Of every reaction it was said why; of the others there is nothing to say.
            Self::Judge(_) | Self::Estimate(_) | Self::Scale(_) | Self::Reflect(_) => false,
        }
    }
}

fn has_others(gap: &Gap, draft: &Draft) -> bool {
    match &gap.fill {
        Fill::Options { options, right } => {
            options.iter().any(|id| draft.row(&gap.id) != Some(id) && !right.contains(id))
        }
        Fill::Typed => false,
    }
}
