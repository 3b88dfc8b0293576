//! A lessons folder, read as far as it is asked for.
//!
//! Opening a course reads the order of its modules alone; each module, and what stands beside them, is
//! read when it is first asked for. What that costs grows with what is shown, not with what is installed.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::OnceLock;
use std::sync::PoisonError;

use rayon::prelude::*;

use super::glossary::Glossary;
use super::id::Id;
use super::id::Language;
use super::model::Module;
use super::model::Role;
use super::model::Source;
use super::read;
use super::read::Cited;
use super::read::Outline;
use super::read::Plan;
use super::read::Shelf;
use super::region::Region;
use super::texts::Texts;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Sink;
use crate::diagnostic::sort;

/// One lessons folder.
#[derive(Debug)]
pub struct Course {
    shelf: Arc<dyn Shelf>,
    plan: Plan,
    modules: Vec<Held>,
    now: Option<Held>,
    languages: OnceLock<Vec<Language>>,
    sources: OnceLock<Cited>,
    regions: OnceLock<BTreeMap<Id, Region>>,
    glossary: OnceLock<BTreeMap<Language, Glossary>>,
    /// Everything that is wrong in what was read so far.
    wrong: Mutex<Vec<Diagnostic>>,
}

/// A module of which the name is known, and the rest once it was read.
#[derive(Debug)]
struct Held {
    id: Id,
    module: OnceLock<Option<Module>>,
    outline: OnceLock<Vec<Outline>>,
    names: Mutex<BTreeMap<Language, Option<Name>>>,
}

/// What a module is called in one language, read without the module.
#[derive(Clone, Debug)]
pub struct Name {
    /// The title.
    pub title: String,
    /// One line about it.
    pub summary: String,
}

impl Held {
    fn new(id: &Id) -> Self {
        Self { id: id.clone(), module: OnceLock::new(), outline: OnceLock::new(), names: Mutex::default() }
    }
}

impl Default for Course {
    fn default() -> Self {
        Self::open(Arc::new(BTreeMap::<String, String>::new()))
    }
}

impl Course {
    /// Opens a lessons folder. Without `course.toml` every folder with a `lesson.toml` is a module.
    pub fn open(shelf: Arc<dyn Shelf>) -> Self {
        let sink = Sink::default();
        let plan = read::plan(shelf.as_ref(), &sink);
        Self {
            modules: plan.modules.iter().map(Held::new).collect(),
            now: plan.now.as_ref().map(Held::new),
            plan,
            shelf,
            languages: OnceLock::new(),
            sources: OnceLock::new(),
            regions: OnceLock::new(),
            glossary: OnceLock::new(),
            wrong: Mutex::new(sink.into_sorted()),
        }
    }

    /// Reads something once and keeps what is wrong with it.
    fn read<'c, T>(&'c self, cell: &'c OnceLock<T>, read: impl FnOnce(&Sink) -> T) -> &'c T {
        cell.get_or_init(|| {
            let sink = Sink::default();
            let value = read(&sink);
            self.wrong.lock().unwrap_or_else(PoisonError::into_inner).extend(sink.into_sorted());
            value
        })
    }

    fn module_of<'c>(&'c self, held: &'c Held) -> Option<&'c Module> {
        let read = |sink: &Sink| read::module_of(self.shelf.as_ref(), &held.id, self.cited(), None, sink);
        self.read(&held.module, read).as_ref()
    }

    /// A module with every text of its language files. Each file is parsed once for both.
    pub fn module_and_texts(&self, id: &str) -> Option<(&Module, Vec<(Language, Texts)>)> {
        let held = self.held(id)?;
        let mut texts = Vec::new();
        let shelf = self.shelf.as_ref();
        let read = |sink: &Sink| read::module_of(shelf, &held.id, self.cited(), Some(&mut texts), sink);
        let module = self.read(&held.module, read).as_ref()?;
        if texts.is_empty() {
            // It was read before, without them.
            texts.extend(module.prose.keys().filter_map(|language| {
                let path = format!("{id}/{language}.toml");
                Some((language.clone(), Texts::of(&path, &shelf.text(&path)?)))
            }));
        }
        Some((module, texts))
    }

    /// Where its texts come from.
    pub fn shelf(&self) -> &dyn Shelf {
        self.shelf.as_ref()
    }

    /// Whether a module is the one behind *Help now*.
    pub fn is_now(&self, id: &Id) -> bool {
        self.now.as_ref().is_some_and(|now| now.id == *id)
    }

    /// The module with this id, read or not; *Help now* too.
    fn held(&self, id: &str) -> Option<&Held> {
        self.modules.iter().chain(&self.now).find(|held| held.id == *id)
    }

    fn cited(&self) -> &Cited {
        self.read(&self.sources, |sink| read::cited(self.shelf.as_ref(), sink))
    }

    /// The names of the modules, in the order of `course.toml`.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = &Id> {
        self.modules.iter().map(|held| &held.id)
    }

    /// Every module that can be read, in order. This reads them all.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.modules.iter().filter_map(|held| self.module_of(held))
    }

    /// Every module, and the one behind *Help now*.
    pub fn modules_and_now(&self) -> impl Iterator<Item = &Module> {
        self.modules().chain(self.now())
    }

    /// The module behind *Help now*, if there is one.
    pub fn now(&self) -> Option<&Module> {
        self.module_of(self.now.as_ref()?)
    }

    /// The module with this id; *Help now* too.
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.module_of(self.held(id)?)
    }

    /// The names of the pages of a module that a role gets, in order. Empty when it cannot be read.
    ///
    /// What the pages hold is not read, and what is wrong with them is told when the module itself is.
    pub fn pages(&self, id: &str, role: Role) -> Vec<&Id> {
        let Some(held) = self.held(id) else { return Vec::new() };
        if let Some(module) = held.module.get() {
            return module.iter().flat_map(|module| module.pages_for(role)).map(|page| &page.id).collect();
        }
        let outline = held.outline.get_or_init(|| read::outline(self.shelf.as_ref(), &held.id));
        outline.iter().filter(|page| role.gets(&page.roles)).map(|page| &page.id).collect()
    }

    /// What a module is called in a language, or in its source language. Reads no more of it than needed.
    pub fn name(&self, id: &str, language: &Language) -> Option<Name> {
        let held = self.held(id)?;
        if held.module.get().is_none() {
            let mut names = held.names.lock().unwrap_or_else(PoisonError::into_inner);
            let name = names.entry(language.clone()).or_insert_with(|| read::name(self.shelf.as_ref(), id, language));
            if let Some(name) = name {
                return Some(name.clone());
            }
        }
        let module = self.module_of(held)?;
        Some(Name { title: module.title(language).to_owned(), summary: module.summary(language).to_owned() })
    }

    /// The path for a role: that of the course, or every module in order.
    pub fn path(&self, role: Role) -> Vec<&Id> {
        self.plan.paths.get(&role).map_or_else(|| self.ids().collect(), |path| path.iter().collect())
    }

    /// Minutes that a module takes, where the course says so.
    pub fn minutes(&self, id: &Id) -> Option<u32> {
        self.plan.minutes.get(id).copied()
    }

    /// Languages that the course promises; those of its modules when it names none.
    pub fn languages(&self) -> &[Language] {
        self.languages.get_or_init(|| {
            if !self.plan.languages.is_empty() {
                return self.plan.languages.clone();
            }
            let mut languages: Vec<_> = self.modules().flat_map(|module| module.prose.keys().cloned()).collect();
            languages.sort();
            languages.dedup();
            languages
        })
    }

    /// Where facts come from.
    pub fn sources(&self) -> &BTreeMap<Id, Source> {
        &self.cited().read
    }

    /// Regions with their helplines.
    pub fn regions(&self) -> &BTreeMap<Id, Region> {
        self.read(&self.regions, |sink| read::regions(self.shelf.as_ref(), self.cited(), sink))
    }

    /// Words and their meaning, per language.
    pub fn glossary(&self) -> &BTreeMap<Language, Glossary> {
        self.read(&self.glossary, |sink| read::glossaries(self.shelf.as_ref(), sink))
    }

    /// The names of the modules, in order, and of the one behind *Help now*.
    pub fn ids_and_now(&self) -> Vec<&Id> {
        self.modules.iter().chain(&self.now).map(|held| &held.id).collect()
    }

    /// Reads everything.
    pub fn read_all(&self) {
        // Modules do not know of each other, so they are read together.
        self.modules.par_iter().chain(&self.now).for_each(|held| {
            self.module_of(held);
        });
        self.regions();
        self.glossary();
    }

    /// Everything that is wrong in what was read so far, in reading order.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner).clone();
        sort(&mut wrong);
        wrong
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    /// A shelf that remembers what was asked for.
    #[derive(Debug, Default)]
    struct Watched {
        texts: BTreeMap<String, String>,
        asked: Mutex<Vec<String>>,
    }

    impl Shelf for Watched {
        fn text(&self, path: &str) -> Option<Cow<'_, str>> {
            self.asked.lock().expect("one thread").push(path.to_owned());
            self.texts.text(path)
        }

        fn names(&self, folder: &str) -> Vec<String> {
            self.texts.names(folder)
        }
    }

    fn four_hundred() -> Arc<Watched> {
        let mut texts = BTreeMap::new();
        let names: Vec<String> = (0..400).map(|at| format!("\"m{at}\"")).collect();
        texts.insert("course.toml".to_owned(), format!("modules = [{}]\n", names.join(", ")));
        for at in 0..400 {
            let lesson = format!("id = \"m{at}\"\nsource = \"en\"\npages = [\"a\"]\n[page.a]\nkind = \"close\"\n");
            texts.insert(format!("m{at}/lesson.toml"), lesson);
            let prose = format!(
                "title = \"Lesson {at}\"\nsummary = \"Short.\"\n[page.a]\nheading = \"The end\"\nbody = \"Done.\"\n"
            );
            texts.insert(format!("m{at}/en.toml"), prose);
        }
        Arc::new(Watched { texts, asked: Mutex::default() })
    }

    #[test]
    fn one_module_of_four_hundred_is_read_alone() {
        let shelf = four_hundred();
        let course = Course::open(shelf.clone());
        let english = Id::known("en");
        assert_eq!(course.ids().len(), 400);
        assert_eq!(course.name("m7", &english).expect("has a name").title, "Lesson 7");
        assert!(course.module("m9").expect("is there").page("a").is_some());
        let mut asked = shelf.asked.lock().expect("one thread").clone();
        asked.retain(|path| path.contains('/') && !path.starts_with("regions"));
        assert_eq!(asked, ["m7/en.toml", "m9/lesson.toml", "m9/en.toml", "m9/status.toml"]);
        assert_eq!(course.diagnostics(), []);
    }

    #[test]
    fn reading_everything_reads_each_file_once() {
        let shelf = four_hundred();
        let course = Course::open(shelf.clone());
        course.read_all();
        course.read_all();
        assert_eq!(course.modules().count(), 400);
        let asked = shelf.asked.lock().expect("one thread").clone();
        assert_eq!(asked.iter().filter(|path| *path == "m3/en.toml").count(), 1);
    }

    #[test]
    fn what_is_wrong_is_told_once_it_was_read() {
        let mut texts = four_hundred().texts.clone();
        texts.insert("m5/lesson.toml".to_owned(), "id = \"m5\"\n".to_owned());
        let course = Course::open(Arc::new(texts));
        assert_eq!(course.diagnostics(), []);
        assert!(course.module("m5").is_none());
        assert!(!course.diagnostics().is_empty());
        assert_eq!(course.modules().count(), 399);
    }
}
