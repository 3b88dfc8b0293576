//! `preview`: the course in a folder, read again on each save, on the page that changed.

use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;

use jiff::Timestamp;

use super::learn;
use super::player;
use super::whole_course;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::environment::Environment;
use crate::environment::Preview;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::l10n::Languages;
use crate::lesson::Course;
use crate::lesson::Id;
use crate::lesson::Language;
use crate::lesson::Module;
use crate::lesson::Reading;
use crate::lesson::read_course;
use crate::player::Action;
use crate::player::Notice;
use crate::player::Player;
use crate::player::Target;
use crate::report;
use crate::run::Setting;
use crate::store::Folder;
use crate::store::Found;
use crate::store::Watch;
use crate::store::watch;

/// How many faults stand on the screen at once; `check` names them all.
const SHOWN: usize = 3;

/// Shows the lessons of a folder while somebody writes them. Nothing is kept.
pub fn preview(
    environment: &mut Environment<'_>,
    mut setting: Setting<'_>,
    folder: &Path,
    page: Option<&str>,
) -> Result<Exit, Failure> {
    // A module's own folder stands for its course.
    let is_module = folder.join("lesson.toml").is_file();
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let root = if is_module { whole.parent().unwrap_or(&whole).to_owned() } else { folder.to_owned() };
    let named = whole.file_name().map(|name| name.to_string_lossy().into_owned()).filter(|_| is_module);
    setting.global.lessons = Some(root.clone());
    setting.file.keep_nothing();
    let course = whole_course(&setting)?;
    let diagnostics = course.diagnostics();
    let place = place(&course, named.as_deref(), page);
    let target = place.as_deref().map(|place| learn::target(&course, place)).transpose()?;
    let seen = if let Found::Read(progress) = &setting.found { progress.settings.clone() } else { Default::default() };
    setting.found = Found::Nothing;
    let mut player = player(environment, &setting, course)?;
    player.begin_preview(seen);
    if let Some(target) = target {
        player.update(Action::Open(target), (environment.clock)());
    }
    let faults = notices(&diagnostics, setting.languages, player.language());
    let shelf = Folder::open(&root)?;
    let (dirty, languages, clock) = (Arc::default(), setting.languages, environment.clock);
    let mut shown = Shown { root, shelf, languages, clock, dirty, watching: None, faults };
    shown.say_faults(&mut player);
    learn::run(environment, &setting, &mut player, Some(&mut shown))
}

/// The folder as it is shown.
struct Shown<'s> {
    root: PathBuf,
    shelf: Folder,
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
            let Reading { value, diagnostics } = read_course(&self.shelf);
            self.faults = notices(&diagnostics, self.languages, player.language());
            // The last good page stays behind a fault.
            if self.faults.is_empty() || !loses_page(player, &value) {
                let open = player.page().map(|(module, _)| module.id.clone());
                let changed = first_change(player.course(), &value, open);
                player.replace_course(Arc::new(value));
                if let Some(change) = changed {
                    player.show_change(change.language, Target::Page(change.module, change.page), (self.clock)());
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
        let more = words.say_with("notice-more-faults", &[("count", (errors.len() - SHOWN).into())]);
        notices.push(Notice::Fault(more));
    }
    notices
}
