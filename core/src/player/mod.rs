//! Where the learner stands, and what happens next. No sentence, no layout, no disk, no clock.
//!
//! [`Player::update`] is total: an action that makes no sense now changes nothing.

mod action;
mod answering;
mod moving;
mod preview;
mod screen;
mod talking;

#[cfg(test)]
mod tests;

pub use action::{Action, Choice, Command, Effect, Notice, Setting, Target};
pub use screen::{Screen, WelcomeStep};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::lesson::{Module, Page};
use crate::model::{Id, Language, Role};
use crate::progress::{Progress, Theme};
use crate::question::{Draft, FreeText};
use crate::reading::Course;

/// A learner in a course.
#[derive(Clone, Debug)]
pub struct Player {
    course: Arc<Course>,
    progress: Progress,
    start: Start,
    screens: Vec<Screen>,
    pages: BTreeMap<(Id, Id), PageSession>,
    query: FreeText,
    notices: Vec<Notice>,
    today: Date,
}

/// What the outside says before anything was chosen.
#[derive(Clone, Debug)]
pub struct Start {
    /// The language negotiated from flag, variable, saved choice and system.
    pub language: Language,
    /// Languages in which the interface speaks.
    pub languages: Vec<Language>,
    /// `--role`, for this session only.
    pub role: Option<Role>,
    /// `--region`, for this session only.
    pub region: Option<Id>,
    /// The theme when none was chosen.
    pub theme: Theme,
    /// `--theme`, for this session only.
    pub asked_theme: Option<Theme>,
    /// Today, for dates that have passed.
    pub today: Date,
}

/// What happens on a page in this session and is not kept.
#[derive(Clone, Debug, Default)]
struct PageSession {
    draft: Option<Draft>,
    hint: bool,
    why: bool,
    asking_sure: bool,
    /// Whether the answer handed in in this session stands, also when it was typed and is not kept.
    handed_in: Option<Draft>,
}

impl Player {
    /// A player at the home screen, or at the questions of the first start.
    pub fn new(course: Arc<Course>, progress: Progress, start: Start) -> Self {
        let today = start.today;
        let first = if progress.settings.welcomed { Screen::Home } else { Screen::Welcome(WelcomeStep::Language) };
        Self {
            course,
            progress,
            start,
            screens: vec![first],
            pages: BTreeMap::new(),
            query: FreeText::default(),
            notices: Vec::new(),
            today,
        }
    }

    /// Does an action; what must be done outside comes back.
    pub fn update(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        self.notices.clear();
        match action {
            Action::Quit => vec![Effect::Save, Effect::Quit],
            Action::Leave => vec![Effect::Save, Effect::Leave],
            Action::Set(choice) => self.set(choice),
            Action::NextLanguage => self.next_language(),
            Action::Next | Action::Previous | Action::Close | Action::Open(_) | Action::Skip => self.walk(action, now),
            Action::Query(text) => {
                self.query = text;
                Vec::new()
            }
            Action::Say(choice) => self.say(choice),
            Action::Replay(turn) => self.replay(turn),
            Action::Pick(_)
            | Action::Assign { .. }
            | Action::Write { .. }
            | Action::Arrange(_)
            | Action::Number(_)
            | Action::Sure(_)
            | Action::Submit
            | Action::Retry
            | Action::Hint
            | Action::Why => self.answer(action, now),
        }
    }

    /// Says something on top of the next view, for instance that progress was not saved.
    pub fn notify(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// What was to be said is over, for instance a fault that was repaired.
    pub fn forget_notices(&mut self) {
        self.notices.clear();
    }

    /// What is to be said once.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// What is kept about the learner.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The course.
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// Today, as given at the start.
    pub fn today(&self) -> Date {
        self.today
    }

    /// What was typed into the search.
    pub fn query(&self) -> &str {
        self.query.as_str()
    }

    /// The language spoken.
    pub fn language(&self) -> &Language {
        &self.start.language
    }

    /// Languages in which the interface speaks.
    pub fn languages(&self) -> &[Language] {
        &self.start.languages
    }

    /// The role: that of this session, the one chosen, or a parent.
    pub fn role(&self) -> Role {
        self.chosen_role().unwrap_or(Role::Parent)
    }

    /// The role if one was chosen.
    pub fn chosen_role(&self) -> Option<Role> {
        self.start.role.or(self.progress.settings.role)
    }

    /// The region if one was chosen and exists.
    pub fn chosen_region(&self) -> Option<&Id> {
        let chosen = self.start.region.as_ref().or(self.progress.settings.region.as_ref());
        chosen.filter(|id| self.course.regions().contains_key(*id))
    }

    /// The region whose help lines are shown: the one chosen, else the European Netherlands, else any.
    pub fn region(&self) -> Option<&Id> {
        self.chosen_region().or_else(|| {
            let regions = self.course.regions();
            regions.get_key_value("nl").or_else(|| regions.first_key_value()).map(|(id, _)| id)
        })
    }

    /// The colours: those asked for, those chosen, or those fit for this terminal.
    pub fn theme(&self) -> Theme {
        self.start.asked_theme.or(self.progress.settings.theme).unwrap_or(self.start.theme)
    }

    /// The screen that is shown.
    pub fn screen(&self) -> &Screen {
        self.screens.last().expect("the first screen is never closed")
    }

    /// The screen below the one that is shown, from which it was opened.
    pub fn below(&self) -> Option<&Screen> {
        self.screens.len().checked_sub(2).and_then(|at| self.screens.get(at))
    }

    /// The page that is shown, or that the shown screen was opened from.
    pub fn page(&self) -> Option<(&Module, &Page)> {
        self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Page { module, page } => {
                let module = self.course.module(module)?;
                Some((module, module.page(page)?))
            }
            _ => None,
        })
    }

    /// The pages of a module that this learner gets.
    pub fn pages_of<'a>(&self, module: &'a Module) -> Vec<&'a Page> {
        module.pages_for(self.role()).collect()
    }

    /// Pages of a module that were met, and how many there are for this learner.
    pub fn done_of(&self, module: &Id) -> (usize, usize) {
        let pages = self.course.pages(module, self.role());
        let seen = self.progress.modules.get(module).map(|done| &done.seen);
        let done = pages.iter().filter(|page| seen.is_some_and(|seen| seen.contains(**page))).count();
        (done, pages.len())
    }

    /// Minutes that a module takes.
    pub fn minutes(&self, module: &Id) -> u32 {
        self.course.minutes(module).unwrap_or(10)
    }

    /// Minutes left in a module, rounded up; the whole when it is finished or not begun.
    pub fn minutes_left(&self, module: &Id) -> u32 {
        let minutes = self.minutes(module);
        let (done, all) = self.done_of(module);
        let left = all.saturating_sub(done);
        if left == 0 || all == 0 {
            return minutes;
        }
        let share = f64::from(minutes) * left as f64 / all as f64;
        share.ceil().max(1.0) as u32
    }

    /// What can be done now beside the choices on the screen; the likeliest first.
    pub fn commands(&self) -> Vec<Command> {
        screen::commands(self)
    }

    /// What could be done on the screen from which the key help was opened.
    pub fn commands_below(&self) -> Vec<Command> {
        let Some((_, below)) = self.screens.split_last() else { return Vec::new() };
        if below.is_empty() {
            return self.commands();
        }
        let lower = Self { screens: below.to_vec(), ..self.clone() };
        lower.commands()
    }

    fn set(&mut self, choice: Choice) -> Vec<Effect> {
        let settings = &mut self.progress.settings;
        match choice {
            Choice::Language(language) => {
                settings.language = Some(language.clone());
                self.start.language = language;
            }
            Choice::Role(role) => {
                settings.role = Some(role);
                self.start.role = None;
            }
            Choice::Region(region) => {
                settings.region = Some(region);
                self.start.region = None;
            }
            Choice::Theme(theme) => {
                settings.theme = Some(theme);
                self.start.asked_theme = None;
            }
            Choice::Plain(plain) => settings.plain = plain,
            Choice::Letters(letters) => settings.no_letters = !letters,
            Choice::Hints(level) => settings.hints = level,
        }
        match self.screen() {
            Screen::Welcome(_) => self.welcome_on(),
            Screen::Setting(_) => {
                self.screens.pop();
            }
            _ => {}
        }
        vec![Effect::Save]
    }

    fn next_language(&mut self) -> Vec<Effect> {
        let languages = &self.start.languages;
        let at = languages.iter().position(|language| *language == self.start.language).unwrap_or(0);
        let Some(next) = languages.get((at + 1) % languages.len().max(1)).cloned() else { return Vec::new() };
        self.start.language = next.clone();
        self.progress.settings.language = Some(next);
        vec![Effect::Save]
    }

    fn session(&mut self, module: &Id, page: &Id) -> &mut PageSession {
        self.pages.entry((module.clone(), page.clone())).or_default()
    }

    fn session_of(&self, module: &Id, page: &Id) -> Option<&PageSession> {
        self.pages.get(&(module.clone(), page.clone()))
    }

    /// Pages of a module that were answered and are not right yet.
    pub fn worth_another_look(&self, module: &Id) -> Vec<&Id> {
        let right: BTreeSet<&Id> = self.progress.modules.get(module).map_or_else(BTreeSet::new, |done| {
            done.answers
                .iter()
                .filter(|(_, record)| record.best.is_none_or(|best| best >= 1.0 - 1e-9))
                .map(|(id, _)| id)
                .collect()
        });
        let answered = |page: &Id| self.progress.record(module, page).is_some();
        let mut pages = self.course.pages(module, self.role());
        pages.retain(|page| answered(page) && !right.contains(page));
        pages
    }
}
