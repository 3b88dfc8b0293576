//! A course that changes while it is shown.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Action, Choice, Player, Screen, Target};
use crate::model::Language;
use crate::progress::Settings;
use crate::reading::Course;

impl Player {
    /// Begins a preview: no first questions, and the settings of the author.
    pub fn begin_preview(&mut self, settings: Settings) {
        self.progress.settings = Settings { welcomed: true, ..settings };
        self.screens = vec![Screen::Home];
    }

    /// Takes another reading of the course. What no longer exists is left; what is typed in is forgotten.
    pub fn replace_course(&mut self, course: Arc<Course>) {
        self.course = course;
        self.pages.clear();
        self.progress.modules.clear();
        let course = Arc::clone(&self.course);
        self.screens.retain(|screen| match screen {
            Screen::Page { module, page } => course.module(module).is_some_and(|found| found.page(page).is_some()),
            Screen::Results(module) | Screen::Contents(module) => course.module(module).is_some(),
            Screen::Debrief => false,
            _ => true,
        });
        if self.screens.is_empty() {
            self.screens.push(Screen::Home);
        }
    }

    /// Goes to what changed, in the language that changed if the interface speaks it.
    pub fn show_change(&mut self, language: Option<Language>, target: Target, now: Timestamp) {
        if let Some(language) = language.filter(|language| self.languages().iter().any(|(known, _)| known == language))
            && language != *self.language()
        {
            self.update(Action::Set(Choice::Language(language)), now);
        }
        if let Target::Page(module, page) = &target
            && !self
                .course
                .module(module)
                .and_then(|found| found.page(page))
                .is_some_and(|page| page.is_for(self.role()))
            && let Some(role) = self.course.module(module).and_then(|found| found.page(page)?.roles.first().copied())
        {
            self.update(Action::Set(Choice::Role(role)), now);
        }
        self.update(Action::Open(target), now);
    }
}
