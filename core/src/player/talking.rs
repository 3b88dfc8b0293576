//! The conversation on the page.

use super::action::Effect;
use super::address::Address;
use super::state::Player;
use crate::lesson::Kind;
use crate::model::Id;
use crate::scenario::{self, Conversation, Ending, Scenario};

impl Player {
    pub fn conversation(&self, module: &str, page: &str) -> Option<(&Scenario, Conversation)> {
        let (_, found) = self.page_at(module, page)?;
        let Kind::Scenario(scenario) = &found.kind else { return None };
        let said = self.progress.modules.get(module).and_then(|done| done.talks.get(page));
        Some((scenario, scenario::play(scenario, said.map_or(&[], Vec::as_slice))))
    }

    pub fn has_ended(&self, module: &str, page: &str) -> bool {
        self.conversation(module, page).is_some_and(|(scenario, played)| played.ending(scenario).is_some())
    }

    /// Whether something was said that can be taken back.
    pub fn has_said(&self, module: &str, page: &str) -> bool {
        self.conversation(module, page).is_some_and(|(_, played)| played.exchanges.len() > 1)
    }

    pub(super) fn take_back(&mut self) -> Vec<Effect> {
        let Some((module, page)) = self.address().page() else { return Vec::new() };
        let said = self.conversation(module, page).map_or(0, |(_, played)| played.exchanges.len() - 1);
        said.checked_sub(1).map_or_else(Vec::new, |turn| self.replay(turn))
    }

    pub(super) fn say(&mut self, choice: Id) -> Vec<Effect> {
        let Address::Page(module, page) = self.address().clone() else { return Vec::new() };
        let Some((scenario, played)) = self.conversation(&module, &page) else { return Vec::new() };
        if played.choices(scenario).iter().all(|go| go.id != choice) {
            return Vec::new();
        }
        let said = played.exchanges.len() - 1;
        let talk = self.progress_mut().module_mut(&module).talks.entry(page.clone()).or_default();
        // What an older lesson kept and this one cannot play is dropped here.
        talk.truncate(said);
        talk.push(choice);
        self.note_ending(&module, &page);
        vec![Effect::Save]
    }

    /// Counts the ending of a conversation that has just come to one.
    fn note_ending(&mut self, module: &Id, page: &Id) {
        let Some(ending) = self.conversation(module, page).and_then(|(scenario, played)| played.ending(scenario))
        else {
            return;
        };
        let today = self.today();
        let led = self.progress_mut().module_mut(module).led.entry(page.clone()).or_default();
        led.day = today;
        let count = match ending {
            Ending::Good => &mut led.good,
            Ending::Mixed => &mut led.mixed,
            Ending::Harm => &mut led.harm,
        };
        *count = count.saturating_add(1);
        self.note_day(module);
    }

    pub(super) fn replay(&mut self, turn: usize) -> Vec<Effect> {
        let Some((module, page)) = self.address().page() else { return Vec::new() };
        if self.conversation(module, page).is_none() {
            return Vec::new();
        }
        let (module, page) = (module.clone(), page.clone());
        self.progress_mut().module_mut(&module).talks.entry(page).or_default().truncate(turn);
        if matches!(self.address(), Address::Debrief(..)) {
            self.places.pop();
        }
        vec![Effect::Save]
    }
}
