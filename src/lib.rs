//! Vangnet: a course in the terminal that lets adults rehearse the first thirty seconds when a child tells.

pub mod diagnostic;
pub mod l10n;
pub mod lesson;
