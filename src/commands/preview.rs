//! `preview`: the course in a folder, read again on each save, on the page that changed.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use super::front_end;
use super::session::{Session, address, player, whole_course};
use crate::author::report;
use crate::driver::Preview;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{self, Found, Watch, watch};
use vangnet_core::diagnostic::{Diagnostic, Severity};
use vangnet_core::lesson::Module;
use vangnet_core::messages::Languages;
use vangnet_core::model::{Id, Language};
use vangnet_core::player::{Action, Address, Notice, Player};
use vangnet_core::reading::Course;

/// How many faults stand on the screen at once; `check` names them all.
const SHOWN: usize = 3;

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
    let target = place.as_deref().map(|place| address(&course, place)).transpose()?;
    let seen = if let Found::Read(progress) = &session.found { progress.settings.clone() } else { Default::default() };
    session.found = Found::Nothing;
    let mut player = player(environment, &session, course)?;
    player.begin_preview(seen);
    if let Some(target) = target {
        player.update(Action::Open(target), (environment.clock)());
    }
    let faults = notices(&diagnostics, session.languages, player.language());
    let (dirty, languages, clock) = (Arc::default(), session.languages, environment.clock);
    let mut shown = Shown { root, languages, clock, dirty, watching: None, faults };
    shown.say_faults(&mut player);
    front_end::run(environment, &session, &mut player, Some(&mut shown))
}

/// The folder as it is shown.
struct Shown<'s> {
    root: PathBuf,
    languages: &'s Languages,
    clock: &'s dyn Fn() -> Timestamp,
    /// Whether something changed since the last reading.
    dirty: Arc<AtomicBool>,
    watching: Option<Watch>,
    /// What is wrong now.
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
            let course = Course::open(content);
            course.read_all();
            self.faults = notices(&course.diagnostics(), self.languages, player.language());
            // The last good page stays behind a fault.
            if self.faults.is_empty() || !loses_page(player, &course) {
                let open = player.page().map(|(module, _)| module.id.clone());
                let changed = first_change(player.course(), &course, open);
                player.replace_course(Arc::new(course));
                if let Some(change) = changed {
                    player.show_change(change.language, Address::Page(change.module, change.page), (self.clock)());
                }
            }
        }
        self.say_faults(player);
    }
}

impl Shown<'_> {
    fn say_faults(&self, player: &mut Player) {
        self.faults.iter().for_each(|fault| player.notify(fault.clone()));
    }
}

/// Whether the page that is open is not whole in another reading.
fn loses_page(player: &Player, course: &Course) -> bool {
    let Some((module, page)) = player.page() else { return course.ids().len() == 0 };
    let Some(module) = course.module(&module.id) else { return true };
    let spoken = module.prose.get(player.language()).or_else(|| module.prose.get(&module.source));
    module.page(&page.id).is_none() || spoken.is_none_or(|prose| !prose.pages.contains_key(&page.id))
}

/// `MODULE/PAGE` from what was named; a page alone is looked for in every module.
fn place(course: &Course, module: Option<&str>, page: Option<&str>) -> Option<String> {
    match (module, page) {
        (_, Some(page)) if page.contains('/') => Some(page.to_owned()),
        (Some(module), Some(page)) => Some(format!("{module}/{page}")),
        (Some(module), None) => Some(module.to_owned()),
        (None, Some(page)) => {
            let found = course.modules().find(|module| module.page(page).is_some());
            Some(found.map_or_else(|| page.to_owned(), |module| format!("{}/{page}", module.id)))
        }
        (None, None) => None,
    }
}

/// The page that differs between two readings, and the language in which it does.
struct Change {
    module: Id,
    page: Id,
    language: Option<Language>,
}

/// The first page that changed, those of the module that is open before others.
fn first_change(old: &Course, new: &Course, open: Option<Id>) -> Option<Change> {
    let mut modules: Vec<&Module> = new.modules().collect();
    modules.sort_by_key(|module| Some(&module.id) != open.as_ref());
    modules.into_iter().find_map(|module| {
        let before = old.module(&module.id);
        module.pages.iter().find_map(|page| {
            let change = |language| Change { module: module.id.clone(), page: page.id.clone(), language };
            let Some(before) = before else { return Some(change(None)) };
            let languages = module.prose.iter().filter(|(language, prose)| {
                let old = before.prose.get(*language).and_then(|prose| prose.pages.get(&page.id));
                prose.pages.get(&page.id) != old
            });
            if let Some((language, _)) = languages.into_iter().next() {
                return Some(change(Some(language.clone())));
            }
            (before.hashes.get(&page.id) != module.hashes.get(&page.id)).then(|| change(None))
        })
    })
}

/// The first faults as they are said on the screen, and how many more there are.
fn notices(diagnostics: &[Diagnostic], languages: &Languages, language: &str) -> Vec<Notice> {
    let words = languages.get(language);
    let errors: Vec<&Diagnostic> = diagnostics.iter().filter(|one| one.severity() == Severity::Error).collect();
    let mut notices: Vec<Notice> = errors
        .iter()
        .take(SHOWN)
        .map(|one| {
            let place = format!("{}:{}:{}", one.place.file, one.place.line, one.place.column);
            Notice::Fault(format!("{place}: {} {}", report::message(one, words), report::help(one, words)))
        })
        .collect();
    if errors.len() > SHOWN {
        let more = words.format("notice-more-faults", &[("count", (errors.len() - SHOWN).into())]);
        notices.push(Notice::Fault(more));
    }
    notices
}
