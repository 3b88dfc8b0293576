//! Drives a player for a front end: what a learner asked for is done, and what follows from it outside.

use jiff::Timestamp;

use vangnet_core::messages::{Languages, Messages};
use vangnet_core::player::{Action, Effect, Notice, Player};
use vangnet_core::room::{Lead, Slide};

pub struct Driver<'h> {
    pub clock: &'h dyn Fn() -> Timestamp,
    /// Does what has to be done outside, and takes over what another window did; what there is to say comes back.
    pub perform: &'h mut dyn FnMut(&mut Player, Effect) -> Option<Notice>,
    pub languages: &'h Languages,
    /// For a course that changes while it is shown.
    pub preview: Option<&'h mut dyn Preview>,
    pub unsaved: bool,
}

/// How a front end hears that lessons changed.
pub trait Preview {
    /// Begins to watch: from another thread it calls back when something changed.
    fn watch(&mut self, woken: Box<dyn Fn() + Send>);
    /// Reads again what changed, if anything did, and shows it; says what is wrong.
    fn reload(&mut self, player: &mut Player);
}

impl Driver<'_> {
    pub fn reload(&mut self, player: &mut Player) {
        if let Some(preview) = &mut self.preview {
            preview.reload(player);
        }
    }

    /// Does what a learner asked for, and what follows from it outside. Comes back with an ending when that is one.
    ///
    /// What is to be kept waits for [`Driver::save`], so that a front end can show the next page first.
    pub fn act(&mut self, actions: Vec<Action>, player: &mut Player) -> Option<Outcome> {
        for action in actions {
            for effect in player.update(action, (self.clock)()) {
                match effect {
                    Effect::Save => self.unsaved = true,
                    Effect::Quit | Effect::Leave => {
                        self.unsaved = false;
                        if let Some(notice) = (self.perform)(player, effect) {
                            player.notify(notice);
                        }
                        return Some(if effect == Effect::Quit { Outcome::Quit } else { Outcome::Left });
                    }
                }
            }
        }
        self.reload(player);
        None
    }

    /// Keeps what is not kept yet. Whether there is something to say about it.
    pub fn save(&mut self, player: &mut Player) -> bool {
        if !std::mem::take(&mut self.unsaved) {
            return false;
        }
        let notice = (self.perform)(player, Effect::Save);
        let said = notice.is_some();
        notice.into_iter().for_each(|notice| player.notify(notice));
        said
    }
}

/// What a group is shown, or what is read by whoever leads it.
pub trait Room {
    fn words(&self) -> &Messages;
    fn slide(&self) -> Slide;
    fn lead(&mut self, lead: Lead);
    /// Begins to listen to another window: from another thread it calls back when something changed there.
    fn watch(&mut self, woken: Box<dyn Fn() + Send>);
    /// Takes over what changed in another window.
    fn look(&mut self);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Quit,
    /// The learner left fast: nothing may be said any more.
    Left,
    /// The learner wants plain lines instead of the full screen.
    Plain,
    /// The number of the signal that ended it.
    Signal(u8),
}
