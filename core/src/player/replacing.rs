//! A course, or what is kept, that changes while it is shown.

use std::sync::Arc;

use jiff::Timestamp;

use super::action::{Action, Choice};
use super::address::Address;
use super::state::{PageSession, Player};
use crate::model::Language;
use crate::progress::{Progress, Settings};
use crate::reading::Course;

impl Player {
    /// Begins a preview: no first questions, and the settings of the author.
    pub fn begin_preview(&mut self, settings: Settings) {
        self.progress_mut().settings = Settings { welcomed: true, ..settings };
        self.places = vec![Address::Home];
    }

    /// Goes on with what is kept now, which another window may have changed.
    ///
    /// Chance stays what it was, so that no option changes its place under somebody's hands; and so do the settings of
    /// this window.
    pub fn take_over(&mut self, kept: Progress) {
        let own = self.progress.settings.clone();
        if kept.settings.role != own.role {
            self.start.role = self.start.role.or(own.role);
        }
        if kept.settings.region != own.region {
            self.start.region = self.start.region.take().or(own.region);
        }
        for known in &mut self.start.preferences {
            let value = own.preferences.get(known.key);
            if kept.settings.preferences.get(known.key) != value {
                let value = value.and_then(|value| known.values.iter().find(|(known, _)| known == value));
                known.asked = known.asked.or(value.map(|(value, _)| *value));
            }
        }
        for ((module, page), session) in &mut self.pages {
            if session.handed_in.is_some() && kept.record(module, page).is_none() {
                *session = PageSession::default();
            }
        }
        self.progress = Arc::new(Progress { seed: self.progress.seed, ..kept });
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
        self.progress_mut().modules.clear();
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
