//! From screen to screen and from page to page.

use jiff::Timestamp;

use super::{Action, Effect, Notice, Player, Screen, Target, WelcomeStep};
use crate::model::Id;

impl Player {
    pub(super) fn walk(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        match action {
            Action::Next => self.next(now),
            Action::Previous => self.previous(),
            Action::Close => self.close(),
            Action::Open(target) => self.open(target),
            Action::Skip => self.skip(),
            _ => Vec::new(),
        }
    }

    fn next(&mut self, now: Timestamp) -> Vec<Effect> {
        match self.screen().clone() {
            Screen::Page { module, page } => match self.neighbour(&module, &page, 1) {
                Some(next) => self.show_page(module, next),
                None => {
                    self.progress.module_mut(&module).finished.get_or_insert(now);
                    self.replace(Screen::Results(module));
                    vec![Effect::Save]
                }
            },
            Screen::Results(module) => match self.after(&module) {
                Some(next) => self.open(Target::Module(next)),
                None => self.open(Target::Home),
            },
            Screen::Welcome(_) => self.skip(),
            _ => Vec::new(),
        }
    }

    fn previous(&mut self) -> Vec<Effect> {
        match self.screen().clone() {
            Screen::Page { module, page } => match self.neighbour(&module, &page, -1) {
                Some(previous) => self.show_page(module, previous),
                None => Vec::new(),
            },
            Screen::Results(module) => {
                let last = self
                    .course
                    .module(&module)
                    .and_then(|found| self.pages_of(found).last().map(|page| page.id.clone()));
                last.map_or_else(Vec::new, |page| self.show_page(module, page))
            }
            _ => Vec::new(),
        }
    }

    fn close(&mut self) -> Vec<Effect> {
        if self.screens.len() > 1 {
            self.screens.pop();
        } else if !matches!(self.screen(), Screen::Welcome(_)) {
            self.screens = vec![Screen::Home];
        }
        Vec::new()
    }

    fn skip(&mut self) -> Vec<Effect> {
        if matches!(self.screen(), Screen::Welcome(_)) {
            self.welcome_on();
            return vec![Effect::Save];
        }
        Vec::new()
    }

    /// To the next question of the first start, or home after the last.
    pub(super) fn welcome_on(&mut self) {
        let next = match self.screen() {
            Screen::Welcome(WelcomeStep::Language) => Screen::Welcome(WelcomeStep::Role),
            Screen::Welcome(WelcomeStep::Role) if !self.course.regions().is_empty() => {
                Screen::Welcome(WelcomeStep::Region)
            }
            _ => {
                self.progress.settings.welcomed = true;
                Screen::Home
            }
        };
        self.replace(next);
    }

    fn open(&mut self, target: Target) -> Vec<Effect> {
        match target {
            Target::Home => {
                self.progress.settings.welcomed = true;
                self.screens = vec![Screen::Home];
                vec![Effect::Save]
            }
            Target::Module(id) => self.open_module(&id),
            Target::Page(module, page) => self.open_page(module, page),
            Target::Results(id) if self.course.module(&id).is_some() => self.push(Screen::Results(id)),
            Target::Contents => {
                match self.page().map(|(module, _)| module.id.clone()).or_else(|| self.module_of_results()) {
                    Some(module) => self.push(Screen::Contents(module)),
                    None => Vec::new(),
                }
            }
            Target::Debrief if self.conversation().is_some_and(|(_, _, ended)| ended) => self.push(Screen::Debrief),
            Target::Results(_) | Target::Debrief => Vec::new(),
            Target::Modules => self.push(Screen::Modules),
            Target::Now => self.push(Screen::Now),
            Target::NowPage(id) => self.push(Screen::NowPage(id)),
            Target::HelpLines => self.push(Screen::HelpLines),
            Target::Glossary => self.push(Screen::Glossary),
            Target::Term(id) => self.push(Screen::Term(id)),
            Target::Search => self.push(Screen::Search),
            Target::Sources => self.push(Screen::Sources),
            Target::Notes => self.push(Screen::Notes),
            Target::Settings => self.push(Screen::Settings),
            Target::Setting(setting) => self.push(Screen::Setting(setting)),
            Target::Keys => self.push(Screen::Keys),
            Target::About => self.push(Screen::About),
        }
    }

    /// Opens a screen on top; one that is open already is gone back to.
    fn push(&mut self, screen: Screen) -> Vec<Effect> {
        if let Some(at) = self.screens.iter().position(|open| *open == screen) {
            self.screens.truncate(at + 1);
        } else {
            self.screens.push(screen);
        }
        Vec::new()
    }

    fn replace(&mut self, screen: Screen) {
        self.screens.pop();
        self.screens.push(screen);
    }

    fn module_of_results(&self) -> Option<Id> {
        self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Results(module) => Some(module.clone()),
            _ => None,
        })
    }

    /// Opens a module where the learner left it; from the beginning when it was finished.
    fn open_module(&mut self, id: &Id) -> Vec<Effect> {
        let Some(module) = self.course.module(id) else {
            let named = self.course.ids().any(|known| known == id);
            self.notify(if named { Notice::Unreadable(id.to_string()) } else { Notice::Unknown(id.to_string()) });
            return Vec::new();
        };
        let pages: Vec<Id> = self.pages_of(module).iter().map(|page| page.id.clone()).collect();
        let known = self.progress.modules.get(id);
        let left = known.and_then(|done| done.page.clone()).filter(|page| pages.contains(page));
        match left.or_else(|| pages.first().cloned()) {
            Some(page) => self.open_page(id.clone(), page),
            None => Vec::new(),
        }
    }

    fn open_page(&mut self, module: Id, page: Id) -> Vec<Effect> {
        if self.course.module(&module).and_then(|module| module.page(&page)).is_none() {
            self.notify(Notice::Unknown(format!("{module}/{page}")));
            return Vec::new();
        }
        self.progress.settings.welcomed = true;
        self.screens = vec![Screen::Home];
        self.show_page(module, page)
    }

    /// Shows a page in place of a page, results or debrief, or on top of home.
    fn show_page(&mut self, module: Id, page: Id) -> Vec<Effect> {
        self.screens.retain(|screen| matches!(screen, Screen::Home));
        if self.screens.is_empty() {
            self.screens.push(Screen::Home);
        }
        self.progress.module = Some(module.clone());
        let done = self.progress.module_mut(&module);
        done.page = Some(page.clone());
        done.seen.insert(page.clone());
        self.screens.push(Screen::Page { module, page });
        vec![Effect::Save]
    }

    /// The page that lies `by` further among those that this learner gets.
    fn neighbour(&self, module: &Id, page: &Id, by: isize) -> Option<Id> {
        let found = self.course.module(module)?;
        let pages = self.pages_of(found);
        // A page for another role can be open by name; it is left by its place in the module.
        let at = pages.iter().position(|known| known.id == *page).or_else(|| {
            let place = found.pages.iter().position(|known| known.id == *page)?;
            let before = found.pages[..place].iter().rev().find(|known| known.is_for(self.role()))?;
            pages.iter().position(|known| known.id == before.id)
        })?;
        pages.get(at.checked_add_signed(by)?).map(|page| page.id.clone())
    }

    /// The module after this one on the path of the role.
    pub fn after(&self, module: &Id) -> Option<Id> {
        let path = self.course.path(self.role());
        let at = path.iter().position(|known| *known == module)?;
        path.get(at + 1).map(|id| (*id).clone())
    }
}
