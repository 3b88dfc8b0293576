//! `preview`: the course in a folder, read again on each save, on the page that changed.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use super::front_end;
use super::session::{Session, address, player, whole_course};
use crate::author::preview::{faults, place, renew};
use crate::driver::Preview;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{self, Found, Watch, watch};
use vangnet_core::messages::Languages;
use vangnet_core::player::{Action, Notice, Player};
use vangnet_core::reading::Course;

/// Shows the lessons of a folder while somebody writes them. Nothing is kept.
pub fn preview(
    environment: &mut Environment<'_>,
    mut session: Session<'_>,
    folder: &Path,
    page: Option<&str>,
) -> Result<Exit, Failure> {
    // A module's own folder stands for its course.
    let is_module = folder.join("lesson.toml").is_file();
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let root = if is_module { whole.parent().unwrap_or(&whole).to_owned() } else { folder.to_owned() };
    let named = whole.file_name().map(|name| name.to_string_lossy().into_owned()).filter(|_| is_module);
    session.global.lessons = Some(root.clone());
    session.file.keep_nothing();
    let course = whole_course(&session)?;
    let diagnostics = course.diagnostics();
    let place = place(&course, named.as_deref(), page);
    let seen = if let Found::Read(progress) = &session.found { progress.settings.clone() } else { Default::default() };
    session.found = Found::Nothing;
    let mut player = player(environment, &session, course)?;
    player.begin_preview(seen);
    let target = place.as_deref().map(|place| address(&player, session.words(), place)).transpose()?;
    if let Some(target) = target {
        player.update(Action::Open(target), (environment.clock)());
    }
    let faults = faults(&diagnostics, session.languages.get(player.language()));
    let (dirty, languages, clock) = (Arc::default(), session.languages, environment.clock);
    let mut shown = Shown { root, languages, clock, dirty, watching: None, faults };
    shown.say_faults(&mut player);
    front_end::run(environment, &session, &mut player, Some(&mut shown))
}

struct Shown<'s> {
    root: PathBuf,
    languages: &'s Languages,
    clock: &'s dyn Fn() -> Timestamp,
    /// Whether something changed since the last reading.
    dirty: Arc<AtomicBool>,
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
        // Without a watch the course is shown as it was read; there is nothing better to do.
        self.watching = watch(&self.root, Box::new(changed)).ok();
    }

    fn reload(&mut self, player: &mut Player) {
        if self.dirty.swap(false, Ordering::SeqCst) {
            player.forget_notices();
            // A folder that went away for a moment is shown as it was.
            let Ok(content) = store::folder(&self.root) else { return };
            self.faults = renew(player, Course::open(content), self.languages, (self.clock)());
        }
        self.say_faults(player);
    }
}

impl Shown<'_> {
    fn say_faults(&self, player: &mut Player) {
        self.faults.iter().for_each(|fault| player.notify(fault.clone()));
    }
}
