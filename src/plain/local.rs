//! Where the reader is in this mode alone, and what was heard already: nothing is said twice that nobody asked for.

use std::collections::BTreeSet;
use std::io;

use super::lines::news;
use super::prompt::{self, Waits};
use super::say::{self, Pace};
use super::voice::Voice;
use super::wanted::Wanted;
use crate::preferences::Hints;
use vangnet_core::messages::Messages;
use vangnet_core::player::{Action, Address};
use vangnet_core::view::Scene;

#[derive(Default)]
pub(super) struct Local {
    language: String,
    said: Vec<String>,
    scene: Option<Scene>,
    /// The page that was read last, and its lines, once all of it was read: whoever comes back to it knows it.
    page: Option<(Address, Vec<String>)>,
    /// What was asked for just before, with its options.
    asked: Vec<String>,
    /// What else could be typed at the last prompt on a page.
    offered: Vec<String>,
    /// Words for what can be done on nearly every screen, once they were said.
    known: BTreeSet<String>,
    pub(super) field: usize,
    /// Where lines were being filled in when another screen was opened, and at which.
    left: Option<(Address, usize)>,
    pub(super) pending: Option<Vec<Action>>,
    /// What is still to be said of a long screen.
    pub(super) rest: Vec<String>,
    /// What was done last, as far as it can lead back to a page.
    back: Option<Back>,
    /// What stood above the scene, until something is done: a line that nobody understood does not say it again.
    noticed: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Back {
    Closed,
    /// A talk is taken up again at one of its turns.
    Replayed,
}

/// A screen of more lines than this comes in parts, when somebody sits at the other end.
const LONG: usize = 24;
/// Lines of a part.
const PART: usize = 12;

impl Local {
    pub(super) fn waits(&self) -> Waits {
        match (&self.pending, self.rest.is_empty()) {
            (Some(_), _) => Waits::Confirming,
            (None, false) => Waits::More,
            (None, true) => Waits::Nothing,
        }
    }

    pub(super) fn part(&mut self, voice: &mut Voice<'_>) -> io::Result<()> {
        let rest = self.rest.split_off(PART.min(self.rest.len()));
        voice.say(&std::mem::replace(&mut self.rest, rest))
    }

    /// What is asked for is to be heard again.
    pub(super) fn ask_anew(&mut self) {
        self.asked.clear();
    }

    pub(super) fn does(&mut self, actions: &[Action]) {
        if !actions.is_empty() {
            self.noticed.clear();
        }
        self.back = match actions {
            [Action::Close | Action::Next] => Some(Back::Closed),
            [Action::Replay(_)] => Some(Back::Replayed),
            _ => None,
        };
    }

    /// Says what is new: on another screen or in another language everything, else only what changed. A page that was
    /// left for another screen and is come back to is not read again.
    pub(super) fn meet(&mut self, scene: &Scene, words: &Messages, voice: &mut Voice<'_>) -> io::Result<()> {
        let now = say::scene(scene, words);
        if self.noticed != scene.notices {
            voice.say(&scene.notices)?;
            self.noticed.clone_from(&scene.notices);
        }
        let is_spoken = self.language == words.language();
        let before = self.scene.replace(scene.clone());
        match before {
            Some(before) if is_spoken && before.address == scene.address => {
                let changed = say::changed(&before, scene, words);
                if changed.is_some() {
                    self.asked.clear();
                }
                voice.say(&changed.unwrap_or_else(|| news(&self.said, &now)))?;
            }
            before => {
                let known = self.page.as_ref().filter(|(page, _)| is_spoken && *page == scene.address);
                // What was changed on the way, for instance whose helplines are shown, is to be heard.
                let back =
                    self.back.filter(|back| known.is_some_and(|(_, said)| *back == Back::Replayed || *said == now));
                // A talk in another language goes on at its last words; all of it can be heard with a word.
                let is_same = before.as_ref().is_some_and(|before| before.address == scene.address);
                let talk = say::talk_here(scene, words).filter(|_| is_same && !is_spoken);
                self.arrive(before.as_ref(), scene, words);
                voice.line("")?;
                match back {
                    None if talk.is_some() => {
                        voice.line(&say::place(scene))?;
                        voice.say(&talk.unwrap_or_default())?;
                    }
                    Some(Back::Closed) => {
                        let place = say::place(scene);
                        voice.line(&words.format("plain-back", &[("place", (&place).into())]))?;
                        voice.say(&say::asked_again(scene, words))?;
                    }
                    Some(Back::Replayed) => {
                        voice.line(&say::place(scene))?;
                        voice.say(&say::asked_again(scene, words))?;
                    }
                    None => self.read(say::without_repeated_place(&now, before.as_ref(), scene), scene, voice)?,
                }
            }
        }
        if matches!(scene.address, Address::Page(..)) {
            self.page = self.rest.is_empty().then(|| (scene.address.clone(), now.clone()));
        }
        self.said = now;
        Ok(())
    }

    fn arrive(&mut self, before: Option<&Scene>, scene: &Scene, words: &Messages) {
        if let Some(before) = before.filter(|before| before.address != scene.address) {
            let before = Some((before.address.clone(), self.field));
            self.left = before.filter(|(_, field)| *field > 0).or(self.left.take());
            let again = self.left.take_if(|(address, _)| *address == scene.address);
            self.field = again.map_or(0, |(_, field)| field);
        }
        if self.language != words.language() {
            words.language().clone_into(&mut self.language);
            self.page = None;
        }
        self.asked.clear();
        self.pending = None;
        self.rest = Vec::new();
    }

    fn read(&mut self, lines: Vec<String>, scene: &Scene, voice: &mut Voice<'_>) -> io::Result<()> {
        if voice.options.in_parts && say::pace(&scene.view) == Pace::InParts && lines.len() > LONG {
            voice.say(&lines[..PART])?;
            self.rest = lines[PART..].to_vec();
            return Ok(());
        }
        voice.say(&lines)
    }

    /// Says what the next line answers, where that is not the whole screen. Of rows that have the same options these
    /// are said with the first.
    pub(super) fn ask(&mut self, wanted: &Wanted<'_>, words: &Messages, voice: &mut Voice<'_>) -> io::Result<()> {
        if !self.rest.is_empty() {
            return Ok(());
        }
        let lines = prompt::before(wanted, words);
        if let Some((first, options)) = lines.split_first().filter(|_| lines != self.asked) {
            match wanted {
                Wanted::Row(at, ..) if self.asked.is_empty() && self.said.contains(first) => {
                    voice.line(&words.format("plain-row-now", &[("number", (at + 1).into())]))?;
                }
                _ => voice.line(first)?,
            }
            if self.asked.get(1..) != Some(options) {
                voice.say(options)?;
            }
        }
        self.asked = lines;
        Ok(())
    }

    /// Names what else can be typed, as far as it is new: what can be done nearly everywhere once, all else when it
    /// becomes possible.
    pub(super) fn offer(
        &mut self,
        scene: &Scene,
        words: &Messages,
        hints: Hints,
        voice: &mut Voice<'_>,
    ) -> io::Result<()> {
        // At the door and before it there is enough to hear; the first line named `help`.
        if hints != Hints::Full || self.waits() != Waits::Nothing || say::pace(&scene.view) == Pace::Brief {
            return Ok(());
        }
        let (now, always) = prompt::likely_words(scene, words);
        // Where one word is new, all that the moment brings are named: what is left out seems to be gone.
        let is_news = now.iter().any(|word| !self.offered.contains(word));
        let named = now.iter().filter(|_| is_news);
        let new = named.chain(always.iter().filter(|word| !self.known.contains(*word)));
        let new = new.map(String::as_str).collect::<Vec<_>>().join(", ");
        if !new.is_empty() {
            voice.line(&words.format("plain-also", &[("words", (&new).into())]))?;
        }
        self.known.extend(always);
        // A screen between changes nothing of what a page brings: on coming back it is no news.
        if matches!(scene.address, Address::Page(..)) {
            self.offered = now;
        }
        Ok(())
    }
}
