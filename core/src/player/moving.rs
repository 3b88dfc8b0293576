//! From screen to screen and from page to page.

use jiff::Timestamp;

use super::action::{Effect, Notice};
use super::address::{Address, WelcomeStep};
use super::state::Player;
use crate::lesson::Page;
use crate::model::Id;
use crate::question::FreeText;

impl Player {
    pub(super) fn next(&mut self, now: Timestamp) -> Vec<Effect> {
        let is_asking = self.address().page().is_some_and(|(module, page)| self.is_asking_sure(module, page));
        if let Some((round, at)) = self.round().filter(|_| !is_asking) {
            return self.try_again(round.to_vec(), at + 1);
        }
        match self.address().clone() {
            // Passing over how sure leads to what came of the answer.
            Address::Page(module, page) if self.is_asking_sure(&module, &page) => {
                self.session(&module, &page).asking_sure = false;
                Vec::new()
            }
            Address::Debrief(..) => self.close(),
            Address::Page(module, page) => match self.neighbour(&module, &page, 1) {
                Some(next) => self.show_page(module, next),
                None => {
                    let (seen, all) = self.done_of(&module);
                    if seen == all {
                        self.progress_mut().module_mut(&module).finished.get_or_insert(now);
                    }
                    self.replace(Address::Results(module));
                    vec![Effect::Save]
                }
            },
            Address::Results(module) => {
                let next = self.after(&module).cloned();
                self.open(next.map_or(Address::Home, Address::Module))
            }
            Address::Welcome(_) => self.skip(),
            _ => Vec::new(),
        }
    }

    pub(super) fn previous(&mut self) -> Vec<Effect> {
        if let Some((round, at)) = self.round().map(|(round, at)| (round.to_vec(), at)) {
            return at.checked_sub(1).map_or_else(Vec::new, |before| self.try_again(round, before));
        }
        match self.address().clone() {
            Address::Page(module, page) => {
                let before = self.neighbour(&module, &page, -1);
                before.map_or_else(Vec::new, |page| self.show_page(module, page))
            }
            Address::Results(module) => {
                let found = self.course.module(&module);
                let last = found.and_then(|found| found.core_for(self.role()).last().map(|page| page.id.clone()));
                last.map_or_else(Vec::new, |page| self.show_page(module, page))
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn close(&mut self) -> Vec<Effect> {
        if self.places.len() > 1 {
            self.places.pop();
        } else if !matches!(self.address(), Address::Welcome(_)) {
            self.places = vec![Address::Home];
        }
        Vec::new()
    }

    pub(super) fn skip(&mut self) -> Vec<Effect> {
        if matches!(self.address(), Address::Welcome(_)) {
            self.welcome_on();
            return vec![Effect::Save];
        }
        Vec::new()
    }

    /// To the next question of the first start, or home after the last.
    pub(super) fn welcome_on(&mut self) {
        let next = match self.address() {
            Address::Welcome(WelcomeStep::Language) => Address::Welcome(WelcomeStep::Role),
            Address::Welcome(WelcomeStep::Role) if !self.course.regions().is_empty() => {
                Address::Welcome(WelcomeStep::Region)
            }
            _ => {
                self.progress_mut().settings.welcomed = true;
                Address::Home
            }
        };
        self.replace(next);
    }

    pub(super) fn open(&mut self, place: Address) -> Vec<Effect> {
        match &place {
            Address::Home => {
                self.progress_mut().settings.welcomed = true;
                self.places = vec![Address::Home];
                vec![Effect::Save]
            }
            Address::Module(id) => self.open_module(id),
            Address::Page(module, page) => self.open_page(module.clone(), page.clone()),
            Address::Contents(module) | Address::Results(module) if self.course.module(module).is_none() => Vec::new(),
            Address::Debrief(module, page) if !self.has_ended(module, page) => Vec::new(),
            Address::Sources(module, page) | Address::Notes(module, page) if self.page_at(module, page).is_none() => {
                Vec::new()
            }
            Address::Search => {
                // Every search begins with nothing typed; going back to one does not come by here.
                self.query = FreeText::default();
                self.push(place)
            }
            Address::Welcome(_)
            | Address::Contents(_)
            | Address::Results(_)
            | Address::Debrief(..)
            | Address::Sources(..)
            | Address::Notes(..)
            | Address::Modules
            | Address::More
            | Address::Review
            | Address::Help
            | Address::HelpCard(_)
            | Address::Helplines
            | Address::Duties
            | Address::Glossary
            | Address::Term(_)
            | Address::Settings
            | Address::Setting(_)
            | Address::Keys
            | Address::Guide
            | Address::About => self.push(place),
        }
    }

    /// Opens a place on top; one that is open already is gone back to.
    fn push(&mut self, place: Address) -> Vec<Effect> {
        if let Some(at) = self.places.iter().position(|open| *open == place) {
            self.places.truncate(at + 1);
        } else {
            self.places.push(place);
        }
        Vec::new()
    }

    fn replace(&mut self, place: Address) {
        self.places.pop();
        self.places.push(place);
    }

    /// Opens a module where the learner left it; from the beginning when it was finished.
    fn open_module(&mut self, id: &Id) -> Vec<Effect> {
        let Some(module) = self.course.module(id) else {
            let named = self.course.ids().any(|known| known == id);
            self.notify(if named { Notice::Unreadable(id.to_string()) } else { Notice::Unknown(id.to_string()) });
            return Vec::new();
        };
        let pages = self.pages_of(module);
        let known = self.progress.modules.get(id).and_then(|done| done.page.as_ref());
        let left = pages.iter().find(|page| known == Some(&page.id)).or_else(|| pages.first());
        left.map(|page| page.id.clone()).map_or_else(Vec::new, |page| self.open_page(id.clone(), page))
    }

    fn open_page(&mut self, module: Id, page: Id) -> Vec<Effect> {
        if self.page_at(&module, &page).is_none() {
            self.notify(Notice::Unknown(format!("{module}/{page}")));
            return Vec::new();
        }
        self.progress_mut().settings.welcomed = true;
        self.show_page(module, page)
    }

    /// The questions that are being tried again, and which of them is shown.
    pub fn round(&self) -> Option<(&[(Id, Id)], usize)> {
        let Address::Page(module, page) = self.address() else { return None };
        let at = self.round.iter().position(|(of, question)| of == module && question == page)?;
        Some((&self.round, at))
    }

    /// Shows a question of a round, blank and on top of where the round began; after the last one that is shown again.
    pub(super) fn try_again(&mut self, round: Vec<(Id, Id)>, at: usize) -> Vec<Effect> {
        if self.round().is_some() {
            self.places.pop();
        }
        let Some((module, page)) = round.get(at).cloned().filter(|(module, page)| self.page_at(module, page).is_some())
        else {
            self.round.clear();
            return Vec::new();
        };
        self.round = round;
        self.progress_mut().module_mut(&module).seen.insert(page.clone());
        if self.answered(&module, &page).is_some() {
            self.retry(&module, &page);
        }
        if self.has_ended(&module, &page) {
            self.progress_mut().module_mut(&module).talks.remove(&page);
        }
        self.places.push(Address::Page(module, page));
        vec![Effect::Save]
    }

    /// Shows a page on top of home, in place of all that was open.
    fn show_page(&mut self, module: Id, page: Id) -> Vec<Effect> {
        self.progress_mut().module = Some(module.clone());
        let done = self.progress_mut().module_mut(&module);
        done.page = Some(page.clone());
        done.seen.insert(page.clone());
        self.round.clear();
        self.places = vec![Address::Home, Address::Page(module, page)];
        vec![Effect::Save]
    }

    /// The page that lies `by` further among those that this learner gets.
    pub(super) fn neighbour(&self, module: &Id, page: &Id, by: isize) -> Option<Id> {
        let found = self.course.module(module)?;
        let pages = self.layer_of(found, page);
        // A page for another role can be open by name; it is left by its place in the module.
        let at = pages.iter().position(|known| known.id == *page).or_else(|| {
            let place = found.pages.iter().position(|known| known.id == *page)?;
            let is_beside = |known: &&Page| known.is_for(self.role()) && known.layer == found.pages[place].layer;
            let before = found.pages[..place].iter().rev().find(is_beside)?;
            pages.iter().position(|known| known.id == before.id)
        })?;
        pages.get(at.checked_add_signed(by)?).map(|page| page.id.clone())
    }

    /// The module after this one on the path of the role.
    pub fn after(&self, module: &Id) -> Option<&Id> {
        let path = self.course.path(self.role());
        let at = path.iter().position(|known| *known == module)?;
        path.get(at + 1).copied()
    }
}
