//! What whoever leads does, and what changes by it.

use jiff::Timestamp;

use super::agenda::Step;
use super::options;
use super::state::{Leader, Over, Told};
use crate::lesson::Kind;
use crate::messages::Messages;
use crate::player::{Action, Address};
use crate::question::FreeText;
use crate::view;

/// Something that a leader does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// On: the next reason, then the next page.
    Next,
    Back,
    /// On to the next page, whatever is left of this one.
    Skip,
    /// To a block of the evening, from 0.
    To(usize),
    /// Nothing on the screen, until the next act.
    Blank,
    /// Who can be called, until the next act.
    Numbers,
    /// An option by its number, from 1: says the sentence in a talk, shows the reason of an answer.
    Pick(usize),
    /// How many chose each option.
    Counts(Vec<u32>),
    /// The votes and reasons of this page away, or back to the beginning of the talk.
    Again,
    /// The last vote away, else the sentence that was said last in a talk.
    TakeBack,
    /// A question for the box.
    Ask(FreeText),
    NextLanguage,
    /// Begins to count the time to talk, or stops. Who has a clock counts it.
    Timer,
}

impl Leader {
    /// Does it. An act that makes no sense now changes nothing, or says what is needed.
    pub fn update(&mut self, lead: Lead, words: &Messages, now: Timestamp) {
        self.told = None;
        let over = std::mem::take(&mut self.over);
        match lead {
            // What is over the page goes first.
            Lead::Next | Lead::Back if over != Over::Nothing => {}
            Lead::Next => self.next(words),
            Lead::Back => self.back(),
            Lead::Skip => self.show(self.at + 1),
            Lead::To(block) => self.show(block),
            Lead::Blank if over != Over::Blank => self.over = Over::Blank,
            Lead::Numbers if over != Over::Numbers => self.over = Over::Numbers,
            Lead::Blank | Lead::Numbers => {}
            Lead::Pick(number) => self.pick(number, words, now),
            Lead::Counts(counts) => self.count(counts, words),
            Lead::Again => self.again(now),
            Lead::TakeBack => self.take_back(now),
            Lead::Ask(question) if !question.as_str().trim().is_empty() => {
                self.questions.push(question);
                self.told = Some(Told::Asked(self.questions.len()));
            }
            Lead::Ask(_) => {}
            Lead::NextLanguage => drop(self.player.update(Action::NextLanguage, now)),
            Lead::Timer => {}
        }
    }

    fn next(&mut self, words: &Messages) {
        if *self.step() == Step::Questions && self.opened < self.questions.len() {
            self.opened += 1;
            return;
        }
        if self.is_talking() {
            self.told = Some(Told::Choose);
            return;
        }
        let reasons = options::reveals(self, words);
        match self.voted_mut() {
            Some(voted) if voted.shown < reasons => voted.shown += 1,
            _ => self.show(self.at + 1),
        }
    }

    /// Whether a talk is shown that has not come to its end.
    fn is_talking(&self) -> bool {
        let Some(page) = self.page() else { return false };
        matches!(page.kind, Kind::Scenario(_)) && !self.player.has_ended(&self.agenda.module, &page.id)
    }

    fn back(&mut self) {
        match self.voted_mut() {
            Some(voted) if voted.shown > 0 => voted.shown -= 1,
            _ => self.show(self.at.saturating_sub(1)),
        }
    }

    fn show(&mut self, block: usize) {
        let last = self.agenda.blocks.len() - 1;
        if block > last {
            self.told = Some(Told::Last);
        }
        self.at = block.min(last);
        if let Step::Page(page) = self.step().clone() {
            // Only so that the player stands where a talk is led.
            let place = Address::Page(self.agenda.module.clone(), page);
            self.player.update(Action::Open(place), Timestamp::UNIX_EPOCH);
        }
    }

    fn pick(&mut self, number: usize, words: &Messages, now: Timestamp) {
        let Some(at) = number.checked_sub(1) else { return };
        let scene = view::scene_at(&self.player, words, &self.place());
        if self.is_talking() {
            if let Some(choice) = scene.asks.choices().get(at) {
                self.player.update(choice.action.clone(), now);
            }
            return;
        }
        if at < options::labels(self, words).len()
            && options::reveals(self, words) > 0
            && let Some(voted) = self.voted_mut()
            && !voted.picked.insert(at)
        {
            voted.picked.remove(&at);
        }
    }

    fn count(&mut self, counts: Vec<u32>, words: &Messages) {
        let needed = options::labels(self, words).len();
        if needed == 0 || counts.len() != needed {
            self.told = Some(Told::Counts(needed));
            return;
        }
        if let Some(voted) = self.voted_mut() {
            // A third time it is the second vote that is counted again.
            voted.votes.truncate(1);
            voted.votes.push(counts);
        }
    }

    /// The last vote away, else the last sentence of a talk.
    fn take_back(&mut self, now: Timestamp) {
        if self.voted_mut().is_none_or(|voted| voted.votes.pop().is_none()) {
            self.player.update(Action::TakeBack, now);
        }
    }

    fn again(&mut self, now: Timestamp) {
        let Some(page) = self.page().map(|page| page.id.clone()) else { return };
        self.voted.retain(|(known, _), _| *known != page);
        self.player.update(Action::Replay(0), now);
    }
}
