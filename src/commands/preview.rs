//! `preview`: the course in a folder, read again on each save, on the page that changed.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use super::front_end;
use super::session::{Session, address, of_folder, player, whole_course};
use crate::author::preview::{faults, place, renew};
use crate::cli;
use crate::driver::Preview;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{self, Found, Sight, Watch, watch};
use vangnet_core::messages::Languages;
use vangnet_core::player::{Action, Notice, Player};
use vangnet_core::reading::Course;

/// Shows the lessons of a folder while somebody writes them. Nothing is kept.
pub fn preview(
    environment: &mut Environment<'_>,
    mut session: Session<'_>,
    asked: &cli::Preview,
) -> Result<Exit, Failure> {
    let folder = asked.folder.as_path();
    // A module's own folder stands for its course.
    let is_module = folder.join("lesson.toml").is_file();
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let root = if is_module { whole.parent().unwrap_or(&whole).to_owned() } else { folder.to_owned() };
    let named = whole.file_name().map(|name| name.to_string_lossy().into_owned()).filter(|_| is_module);
    session.global.lessons = Some(root.clone());
    session.file.keep_nothing();
    // What is saved while it is read counts as a change.
    let seen = Some(Sight::of(&root));
    let course = whole_course(&session)?;
    let diagnostics = course.diagnostics();
    let place = place(&course, named.as_deref(), asked.page.as_deref());
    let settings =
        if let Found::Read(progress) = &session.found { progress.settings.clone() } else { Default::default() };
    session.found = Found::Nothing;
    let mut player = player(environment, &session, course)?;
    player.begin_preview(settings);
    let target = place.as_deref().map(|place| address(&player, session.words(), place)).transpose()?;
    if let Some(target) = target {
        player.update(Action::Open(target), (environment.clock)());
    }
    let faults = faults(&diagnostics, session.languages.get(player.language()));
    let (dirty, languages, clock) = (Arc::default(), session.languages, environment.clock);
    let mut shown = Shown { root, languages, clock, dirty, seen, poll: asked.poll, watching: None, faults };
    shown.say_faults(&mut player);
    front_end::run(environment, &session, &mut player, Some(&mut shown))
}

struct Shown<'s> {
    root: PathBuf,
    languages: &'s Languages,
    clock: &'s dyn Fn() -> Timestamp,
    /// Whether something changed since the last reading.
    dirty: Arc<AtomicBool>,
    /// The folder as it was when it was first read, until it is watched.
    seen: Option<Sight>,
    poll: bool,
    watching: Option<Watch>,
    faults: Vec<Notice>,
}

impl Preview for Shown<'_> {
    fn watch(&mut self, woken: Box<dyn Fn() + Send>) {
        let dirty = Arc::clone(&self.dirty);
        let changed = move || {
            dirty.store(true, Ordering::SeqCst);
            woken();
        };
        let seen = self.seen.take().unwrap_or_else(|| Sight::of(&self.root));
        self.watching = Some(watch(&self.root, seen, self.poll, Box::new(changed)));
    }

    fn reload(&mut self, player: &mut Player) {
        if self.dirty.swap(false, Ordering::SeqCst) {
            player.forget_notices();
            let faults = self.read().map(|course| renew(player, course, self.languages, (self.clock)()));
            let words = self.languages.get(player.language());
            // What is shown stays until there are lessons again.
            self.faults = faults.unwrap_or_else(|failure| vec![Notice::Fault(failure.say(words))]);
        }
        self.say_faults(player);
    }
}

impl Shown<'_> {
    fn read(&self) -> Result<Course, Failure> {
        let course = of_folder(store::folder(&self.root)?);
        if course.ids().len() == 0 { Err(Failure::at("failure-no-lessons", &self.root)) } else { Ok(course) }
    }

    fn say_faults(&self, player: &mut Player) {
        self.faults.iter().for_each(|fault| player.notify(fault.clone()));
    }
}
