//! A course that changes while it is shown.

use std::sync::Arc;

use jiff::Timestamp;

use super::action::{Action, Choice};
use super::address::Address;
use super::state::Player;
use crate::model::Language;
use crate::progress::Settings;
use crate::reading::Course;

impl Player {
    /// Begins a preview: no first questions, and the settings of the author.
    pub fn begin_preview(&mut self, settings: Settings) {
        self.progress.settings = Settings { welcomed: true, ..settings };
        self.places = vec![Address::Home];
    }

    /// Takes another reading of the course. What no longer exists is left; what is typed in is forgotten.
    pub fn replace_course(&mut self, course: Arc<Course>) {
        self.places.retain(|place| match place {
            Address::Page(module, page) | Address::Sources(module, page) | Address::Notes(module, page) => {
                course.module(module).is_some_and(|found| found.page(page).is_some())
            }
            Address::Results(module) | Address::Contents(module) => course.module(module).is_some(),
            Address::Debrief(..) => false,
            _ => true,
        });
        self.course = course;
        self.pages.clear();
        self.progress.modules.clear();
        if self.places.is_empty() {
            self.places.push(Address::Home);
        }
    }

    /// Goes to what changed, in the language that changed if the interface speaks it.
    pub fn show_change(&mut self, language: Option<Language>, place: Address, now: Timestamp) {
        if let Some(language) = language.filter(|language| self.languages().iter().any(|(known, _)| known == language))
            && language != *self.language()
        {
            self.update(Action::Set(Choice::Language(language)), now);
        }
        if let Address::Page(module, page) = &place
            && let Some((_, page)) = self.page_at(module, page)
            && !page.is_for(self.role())
            && let Some(role) = page.roles.first().copied()
        {
            self.update(Action::Set(Choice::Role(role)), now);
        }
        self.update(Action::Open(place), now);
    }
}
