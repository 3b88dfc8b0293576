//! How an answer turned out, and the small sums of marking.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    Partly,
    NotYet,
    Recorded,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Points between 0 and 1; nothing when the question is not marked.
    pub points: Option<f64>,
    /// Worries that were overlooked: signals in a chat, or a situation taken too lightly. Zero where a
    /// question is not about worries.
    pub missed: u32,
    pub false_alarms: u32,
}

/// Whether these are all the points that there are, 0 to 1: sums of shares miss it by a rounding.
pub(crate) fn is_full(points: f64) -> bool {
    points >= 1.0 - 1e-9
}

impl Mark {
    pub(super) const UNMARKED: Self = Self { points: None, missed: 0, false_alarms: 0 };

    pub(super) fn of(points: f64) -> Self {
        Self { points: Some(points.clamp(0.0, 1.0)), ..Self::UNMARKED }
    }

    pub fn verdict(self) -> Verdict {
        match self.points {
            None => Verdict::Recorded,
            Some(points) if is_full(points) => Verdict::Right,
            Some(points) if points > 1e-9 => Verdict::Partly,
            Some(_) => Verdict::NotYet,
        }
    }
}

pub(super) fn full(right: bool) -> f64 {
    if right { 1.0 } else { 0.0 }
}

/// A part of a whole, between 0 and 1.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    let number = |count| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(part) / number(whole.max(1))
}

/// max(0, hits/K − wrong/(N−K)), K right ones among N: ticking everything earns nothing.
pub(super) fn right_minus_wrong(hits: usize, right: usize, wrong: usize, all: usize) -> f64 {
    (share(hits, right) - share(wrong, all.saturating_sub(right))).max(0.0)
}
