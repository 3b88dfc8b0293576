//! The conversation on the page.

use super::{Effect, Player, Screen};
use crate::lesson::Kind;
use crate::model::Id;
use crate::scenario;
use crate::scenario::{Conversation, Scenario};

impl Player {
    /// The conversation on the page (also from its debrief), played so far, and whether it ended.
    pub fn conversation(&self) -> Option<(&Scenario, Conversation, bool)> {
        let (module, page) = self.page()?;
        let Kind::Scenario(scenario) = &page.kind else { return None };
        let said = self.progress.modules.get(&module.id).and_then(|done| done.talks.get(&page.id));
        let played = scenario::play(scenario, said.map_or(&[], Vec::as_slice));
        let ended = played.ending(scenario).is_some();
        Some((scenario, played, ended))
    }

    fn talk_of(&mut self) -> Option<&mut Vec<Id>> {
        let (module, page) = self.page().map(|(module, page)| (module.id.clone(), page.id.clone()))?;
        Some(self.progress.module_mut(&module).talks.entry(page).or_default())
    }

    pub(super) fn say(&mut self, choice: Id) -> Vec<Effect> {
        if !matches!(self.screen(), Screen::Page { .. }) {
            return Vec::new();
        }
        let fits = self
            .conversation()
            .is_some_and(|(scenario, played, _)| played.choices(scenario).iter().any(|go| go.id == choice));
        if !fits {
            return Vec::new();
        }
        let said: usize = self.conversation().map_or(0, |(_, played, _)| played.exchanges.len() - 1);
        if let Some(talk) = self.talk_of() {
            // What an older lesson kept and this one cannot play is dropped here.
            talk.truncate(said);
            talk.push(choice);
        }
        vec![Effect::Save]
    }

    pub(super) fn replay(&mut self, turn: usize) -> Vec<Effect> {
        if self.conversation().is_none() {
            return Vec::new();
        }
        if let Some(talk) = self.talk_of() {
            talk.truncate(turn);
        }
        if *self.screen() == Screen::Debrief {
            self.screens.pop();
        }
        vec![Effect::Save]
    }
}
