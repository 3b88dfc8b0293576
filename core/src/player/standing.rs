//! How a module stands for this learner: what was read, what was answered, and whether that is enough.

use super::state::Player;
use crate::lesson::{Outline, Page};
use crate::model::Id;
use crate::progress::Record;

/// What became of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageMark {
    Ahead,
    Read,
    /// A question that was met and not answered.
    Unanswered,
    Right,
    Partly,
    NotYet,
}

/// The marked questions of the lesson of a module, in the order of its pages.
#[derive(Clone, Debug, Default)]
pub struct Standing<'c> {
    pub questions: Vec<&'c Outline>,
    pub answered: usize,
    pub right: usize,
    /// Pages that must be right and are not.
    pub must: Vec<&'c Id>,
    /// Whether enough was right, and all that must be.
    pub is_steady: bool,
}

impl Player {
    pub fn page_mark(&self, module: &Id, page: &Page) -> PageMark {
        let seen = self.progress.modules.get(module).is_some_and(|done| done.seen.contains(&page.id));
        if !page.is_marked() {
            return if seen { PageMark::Read } else { PageMark::Ahead };
        }
        match self.progress.record(module, &page.id) {
            Some(record) if record.is_right() => PageMark::Right,
            Some(record) if record.best.is_some_and(|best| best > 0.0) => PageMark::Partly,
            Some(_) => PageMark::NotYet,
            None if seen => PageMark::Unanswered,
            None => PageMark::Ahead,
        }
    }

    pub fn standing(&self, module: &Id) -> Standing<'_> {
        let mut questions = self.course.core(module, self.role());
        questions.retain(|page| page.is_marked);
        let record = |page: &Outline| self.progress.record(module, &page.id);
        let is_right = |page: &Outline| record(page).is_some_and(Record::is_right);
        let earned: f64 = questions.iter().filter_map(|page| record(page)?.best).sum();
        let all = u32::try_from(questions.len()).unwrap_or(u32::MAX);
        // Points earned as a share of the points there are, 0 to 1.
        let share = if all == 0 { 1.0 } else { earned / f64::from(all) };
        let Some(mastery) = self.course.mastery(module) else { return Standing::default() };
        let must: Vec<&Id> = questions
            .iter()
            .filter(|page| mastery.must.contains(&page.id) && !is_right(page))
            .map(|page| &page.id)
            .collect();
        Standing {
            answered: questions.iter().filter(|page| record(page).is_some()).count(),
            right: questions.iter().filter(|page| is_right(page)).count(),
            is_steady: share + 1e-9 >= mastery.pass && must.is_empty(),
            must,
            questions,
        }
    }
}
