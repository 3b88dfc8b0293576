//! The outside as one value: streams, clock, chance, variables, home. Nothing below fetches any of it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::BufRead;
use std::io::Write;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::l10n::Languages;
use crate::player::Action;
use crate::player::Effect;
use crate::player::Notice;
use crate::player::Player;

/// Everything that a run needs from the outside.
pub struct Environment<'e> {
    /// The arguments, the program's name first.
    pub arguments: Vec<OsString>,
    /// Variables of the process.
    pub variables: BTreeMap<String, String>,
    /// Where typed lines come from.
    pub input: &'e mut dyn BufRead,
    /// Where text for the reader goes.
    pub output: &'e mut dyn Write,
    /// Where the program's own trouble is told.
    pub errors: &'e mut dyn Write,
    /// Whether the input is a terminal.
    pub input_is_terminal: bool,
    /// Whether the output is a terminal.
    pub output_is_terminal: bool,
    /// Columns and rows of the terminal, if it says so.
    pub size: Option<(u16, u16)>,
    /// The time.
    pub clock: &'e dyn Fn() -> Timestamp,
    /// Waits as long as a screen reader needs to notice one line before the next comes.
    pub pause: &'e dyn Fn(),
    /// Chance for a new learner.
    pub seed: u64,
    /// The platform's folder for data of this user, without the program's name.
    pub data_home: Option<PathBuf>,
}

/// What a front end needs while it runs.
pub struct Host<'h> {
    /// The time.
    pub clock: &'h dyn Fn() -> Timestamp,
    /// Does what has to be done outside; what goes wrong comes back to be said.
    pub perform: &'h mut dyn FnMut(&Player, Effect) -> Option<Notice>,
    /// The interface in every language.
    pub languages: &'h Languages,
    /// For a course that changes while it is shown.
    pub preview: Option<&'h mut dyn Preview>,
    /// Whether something waits to be kept.
    pub unsaved: bool,
}

/// How a front end hears that lessons changed.
pub trait Preview {
    /// Begins to watch: from another thread it calls back when something changed.
    fn watch(&mut self, woken: Box<dyn Fn() + Send>);
    /// Reads again what changed, if anything did, and shows it; says what is wrong.
    fn reload(&mut self, player: &mut Player);
}

impl Host<'_> {
    /// Shows what changed in the lessons, if anything did.
    pub fn reload(&mut self, player: &mut Player) {
        if let Some(preview) = &mut self.preview {
            preview.reload(player);
        }
    }

    /// Does what a learner asked for, and what follows from it outside. Comes back with an ending when that is one.
    ///
    /// What is to be kept waits for [`Host::save`], so that a front end can show the next page first.
    pub fn act(&mut self, actions: Vec<Action>, player: &mut Player) -> Option<Ending> {
        for action in actions {
            for effect in player.update(action, (self.clock)()) {
                match effect {
                    Effect::Save => self.unsaved = true,
                    Effect::Quit | Effect::Leave => {
                        self.unsaved = false;
                        if let Some(notice) = (self.perform)(player, effect) {
                            player.notify(notice);
                        }
                        return Some(if effect == Effect::Quit { Ending::Quit } else { Ending::Left });
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

/// How a front end ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The learner left.
    Quit,
    /// The learner left fast: nothing may be said any more.
    Left,
    /// The learner wants plain lines instead of the full screen.
    Plain,
    /// A signal ended it; the number, for the exit code 128 + number.
    Signal(u8),
}
