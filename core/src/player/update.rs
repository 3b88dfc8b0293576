//! What an action changes.

use jiff::Timestamp;

use super::action::{Action, Choice, Effect};
use super::address::Address;
use super::state::{Player, Spent};
use crate::lesson::Module;
use crate::model::Id;
use crate::progress::Sitting;

/// Seconds between two acts up to which the reader was still there.
const LONGEST_SILENCE: i64 = 600;

impl Player {
    /// Does an action; what must be done outside comes back.
    pub fn update(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        self.notices.clear();
        let day = self.today();
        self.start.now = self.here(now);
        if self.today() != day {
            // Whoever left the program open overnight: what was counted was of another day.
            self.spent.clear();
            self.reviewed = 0;
        }
        self.tick(now);
        match action {
            Action::Quit => vec![Effect::Save, Effect::Quit],
            Action::Leave => vec![Effect::Save, Effect::Leave],
            Action::Set(choice) => self.set(choice),
            Action::NextLanguage => self.next_language(),
            Action::Next => self.next(now),
            Action::Previous => self.previous(),
            Action::Close => self.close(),
            Action::Open(place) => self.open(place),
            Action::TryAgain(pages, at) => self.try_again(pages, at),
            Action::Review(most) => self.review(most),
            Action::Skip => self.skip(),
            Action::Query(text) => {
                self.query = text;
                Vec::new()
            }
            Action::Say(choice) => self.say(choice),
            Action::Replay(turn) => self.replay(turn),
            Action::TakeBack => self.take_back(),
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

    /// Counts the time since the last act to the module in which it was spent. A long silence is no learning.
    fn tick(&mut self, now: Timestamp) {
        let since = self.last.replace(now).map_or(0, |last| now.duration_since(last).as_secs());
        let Some((module, _)) = self.address().page().filter(|_| (1..=LONGEST_SILENCE).contains(&since)) else {
            return;
        };
        let (module, today) = (module.clone(), self.today());
        let kept = self.progress.modules.get(&module).and_then(|done| done.sittings.get(&today));
        let before = kept.map_or(0, |sitting| sitting.minutes);
        let spent = self.spent.entry(module.clone()).or_insert(Spent { before, seconds: 0 });
        spent.seconds += since;
        let minutes = spent.before + u32::try_from((spent.seconds + 30) / 60).unwrap_or(u32::MAX);
        if minutes > before {
            self.note_day(&module).minutes = minutes;
        }
    }

    /// Notes that something was done in a module today, however short it was.
    pub(super) fn note_day(&mut self, module: &Id) -> &mut Sitting {
        let today = self.today();
        let version = self.course.module(module).map(Module::version).unwrap_or_default();
        let sitting = self.progress_mut().module_mut(module).sittings.entry(today).or_default();
        sitting.version = version;
        sitting
    }

    fn set(&mut self, choice: Choice) -> Vec<Effect> {
        let settings = &mut self.progress_mut().settings;
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
            Choice::Preference(key, value) => {
                settings.preferences.insert(key.to_string(), value.to_owned());
                for known in self.start.preferences.iter_mut().filter(|known| key == known.key) {
                    known.asked = None;
                }
            }
        }
        match self.address() {
            Address::Welcome(_) => self.welcome_on(),
            Address::Setting(_) => drop(self.places.pop()),
            _ => {}
        }
        vec![Effect::Save]
    }

    fn next_language(&mut self) -> Vec<Effect> {
        let languages = &self.start.languages;
        let at = languages.iter().position(|(language, _)| *language == self.start.language).unwrap_or(0);
        let Some((next, _)) = languages.get((at + 1) % languages.len().max(1)).cloned() else { return Vec::new() };
        self.start.language = next.clone();
        self.progress_mut().settings.language = Some(next);
        vec![Effect::Save]
    }
}
