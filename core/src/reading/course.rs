//! A lessons folder, read as far as it is asked for.
//!
//! Opening a course reads the order of its modules alone; each module, and what stands beside them, is
//! read when it is first asked for, out of texts that were handed in. What that costs grows with what is shown.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use super::cell::{Cell, read, wrong_in};
use super::content::Content;
use super::module::{self, Name, Structure};
use super::plan::{self, Plan};
use super::prepared::Piece;
use super::regions::Regions;
use super::sources::{self, Cited};
use super::status::{self, Minutes};
use crate::diagnostic::{Code, Diagnostic, Sink, sort, without_consequences};
use crate::lesson::{Mastery, Module, Outline, Page};
use crate::model::region::Region;
use crate::model::{Glossary, Id, Language, Role, Source};

#[derive(Debug, Default)]
pub struct Course {
    content: Content,
    plan: Plan,
    wrong: Vec<Diagnostic>,
    modules: Vec<Shelved>,
    now: Option<Shelved>,
    /// What gives the helplines, and *Help now*, that this course has not of its own.
    lender: Option<Arc<Self>>,
    languages: OnceLock<Vec<Language>>,
    sources: Cell<Cited>,
    regions: Regions,
    glossary: Cell<BTreeMap<Language, Glossary>>,
}

/// What is asked of a module that is not opened.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Overview {
    pages: Vec<Outline>,
    mastery: Mastery,
}

impl Overview {
    pub(super) fn of(pages: &[Page], mastery: &Mastery) -> Self {
        Self { pages: pages.iter().map(Outline::of).collect(), mastery: mastery.clone() }
    }
}

#[derive(Debug)]
struct Shelved {
    id: Id,
    structure: Cell<Option<Structure>>,
    overview: Cell<Option<Overview>>,
    module: Cell<Option<Module>>,
}

impl Shelved {
    fn new(id: &Id) -> Self {
        Self { id: id.clone(), structure: OnceLock::new(), overview: OnceLock::new(), module: OnceLock::new() }
    }
}

impl Course {
    /// Opens a lessons folder. Without `course.toml` every folder with a `lesson.toml` is a module.
    pub fn open(content: Content) -> Self {
        let sink = Sink::default();
        let plan = plan::plan(&content, &sink);
        Self {
            modules: plan.modules.iter().map(Shelved::new).collect(),
            now: plan.now.as_ref().map(Shelved::new),
            regions: Regions::named(&content),
            plan,
            content,
            wrong: sink.into_sorted(),
            ..Self::default()
        }
    }

    /// The same course, with the helplines, *Help now* and the sources of both from another where it has none of its
    /// own: a card never stands without its lines.
    pub fn lending_from(self, lender: Arc<Self>) -> Self {
        Self { lender: Some(lender), ..self }
    }

    /// Whose helplines these are: its own, else those of the lender.
    fn of_regions(&self) -> &Self {
        let has_own = !self.content.names("regions").is_empty();
        self.lender.as_deref().filter(|_| !has_own).unwrap_or(self)
    }

    /// Which parts are lent: the helplines, and *Help now*.
    pub fn lent(&self) -> (bool, bool) {
        (!std::ptr::eq(self.of_regions(), self), self.now.is_none() && self.now().is_some())
    }

    fn structure_of<'c>(&'c self, shelved: &'c Shelved) -> Option<&'c Structure> {
        let structure = |sink: &Sink| module::structure(&self.content, &shelved.id, sink);
        read(&shelved.structure, structure).as_ref()
    }

    fn overview_of<'c>(&'c self, shelved: &'c Shelved) -> Option<&'c Overview> {
        let overview = |_: &Sink| {
            let prepared = self.content.taken(Piece::Overview, &shelved.id);
            prepared.or_else(|| self.structure_of(shelved).map(|read| Overview::of(&read.pages, &read.mastery)))
        };
        read(&shelved.overview, overview).as_ref()
    }

    fn module_of<'c>(&'c self, shelved: &'c Shelved) -> Option<&'c Module> {
        let module = |sink: &Sink| {
            let prepared = self.content.taken(Piece::Module, &shelved.id);
            prepared.or_else(|| Some(module::module(&self.content, &shelved.id, self.structure_of(shelved)?, sink)))
        };
        read(&shelved.module, module).as_ref()
    }

    pub fn content(&self) -> &Content {
        &self.content
    }

    pub fn is_now(&self, id: &Id) -> bool {
        self.now.as_ref().is_some_and(|now| now.id == *id)
    }

    /// The module with this id, read or not; *Help now* too.
    fn shelved(&self, id: &str) -> Option<&Shelved> {
        self.modules.iter().chain(&self.now).find(|shelved| shelved.id == *id)
    }

    fn cited(&self) -> &Cited {
        read(&self.sources, |sink| sources::cited(&self.content, sink))
    }

    /// The names of the modules, in the order of `course.toml`.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = &Id> {
        self.modules.iter().map(|shelved| &shelved.id)
    }

    /// Every module that can be read, in order. This reads them all.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.modules.iter().filter_map(|shelved| self.module_of(shelved))
    }

    pub fn modules_and_now(&self) -> impl Iterator<Item = &Module> {
        self.modules().chain(self.now.as_ref().and_then(|now| self.module_of(now)))
    }

    pub fn now(&self) -> Option<&Module> {
        match (&self.now, &self.lender) {
            (Some(now), _) => self.module_of(now),
            (None, Some(lender)) => lender.now(),
            (None, None) => None,
        }
    }

    pub fn module(&self, id: &str) -> Option<&Module> {
        self.module_of(self.shelved(id)?)
    }

    /// The pages of a module that a role gets, in order. Empty when it cannot be read.
    ///
    /// What the pages say is not read, and what is wrong with that is told when the module itself is.
    pub fn pages(&self, id: &str, role: Role) -> Vec<&Outline> {
        let overview = self.shelved(id).and_then(|shelved| self.overview_of(shelved));
        let pages = overview.into_iter().flat_map(|overview| &overview.pages);
        pages.filter(|page| page.is_for(role)).collect()
    }

    /// The pages of the lesson itself.
    pub fn core(&self, id: &str, role: Role) -> Vec<&Outline> {
        self.pages(id, role).into_iter().filter(|page| page.is_core()).collect()
    }

    /// The pages offered after the lesson.
    pub fn more(&self, id: &str, role: Role) -> Vec<&Outline> {
        self.pages(id, role).into_iter().filter(|page| !page.is_core()).collect()
    }

    pub fn mastery(&self, id: &str) -> Option<&Mastery> {
        Some(&self.overview_of(self.shelved(id)?)?.mastery)
    }

    /// What a module is called in a language, or in its source language. Reads no more of it than needed.
    pub fn name(&self, id: &str, language: &Language) -> Option<Name> {
        let shelved = self.shelved(id)?;
        if shelved.module.get().is_none()
            && let Some(name) = module::name(&self.content, id, language)
        {
            return Some(name);
        }
        let module = self.module_of(shelved)?;
        Some(Name { title: module.title(language).to_owned(), summary: module.summary(language).to_owned() })
    }

    /// The path for a role: that of the course, or every module in order.
    pub fn path(&self, role: Role) -> Vec<&Id> {
        self.plan.paths.get(&role).map_or_else(|| self.ids().collect(), |path| path.iter().collect())
    }

    /// Minutes that the lesson takes a role in a language. Of a module that was not read they are those that the tool
    /// wrote down, if it did.
    pub fn minutes(&self, id: &Id, role: Role, language: &Language) -> Option<u32> {
        let shelved = self.shelved(id)?;
        if shelved.module.get().is_none()
            && let Some(minutes) = self.minutes_kept(id).get(&(language.clone(), role))
        {
            return Some(*minutes);
        }
        Some(self.module_of(shelved)?.minutes(role, language))
    }

    /// The minutes of a module that the tool wrote down.
    pub fn minutes_kept(&self, id: &Id) -> Minutes {
        status::minutes(&self.content, id)
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

    pub fn sources(&self) -> &BTreeMap<Id, Source> {
        &self.cited().read
    }

    /// A source of this course, or of what is lent to it.
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.sources().get(id).or_else(|| self.lender.as_ref()?.source(id))
    }

    /// Every region. This reads them all.
    pub fn regions(&self) -> BTreeMap<&Id, &Region> {
        self.of_regions().regions.ids().filter_map(|id| Some((id, self.region_called(id)?))).collect()
    }

    fn region_called(&self, id: &Id) -> Option<&Region> {
        let whose = self.of_regions();
        whose.regions.get(&whose.content, id)
    }

    /// The regions of this course itself, not those that are lent to it.
    pub fn own_regions(&self) -> impl Iterator<Item = &Region> {
        let (is_lent, _) = self.lent();
        (!is_lent).then(|| self.regions().into_values()).into_iter().flatten()
    }

    /// Whether there is such a region; none is read for it.
    pub fn has_region(&self, id: &Id) -> bool {
        self.of_regions().regions.ids().any(|known| known == id)
    }

    /// A region, and the one whose lines follow.
    pub fn regions_of(&self, id: &Id) -> Vec<&Region> {
        let region = self.region_called(id);
        let parent = region.and_then(|region| self.region_called(region.parent.as_ref()?));
        region.into_iter().chain(parent).collect()
    }

    /// The region for a country (two capitals). One that no region names is elsewhere: what the first region follows.
    pub fn region_in(&self, country: &str) -> Option<&Id> {
        let is_named = |region: &&Region| region.countries.iter().any(|named| named == country);
        let named = self.regions_in_order().find(is_named).map(|region| &region.id);
        named.or_else(|| self.regions_in_order().next()?.parent.as_ref().filter(|parent| self.has_region(parent)))
    }

    /// The regions in the order of the course; those that it does not name come after, as their files are named.
    pub fn regions_in_order(&self) -> impl Iterator<Item = &Region> {
        let whose = self.of_regions();
        let order = &whose.plan.regions;
        let others = whose.regions.ids().filter(|id| !order.contains(id));
        order.iter().chain(others).filter_map(|id| self.region_called(id))
    }

    pub fn glossary(&self) -> &BTreeMap<Language, Glossary> {
        read(&self.glossary, |sink| plan::glossaries(&self.content, sink))
    }

    pub fn read_all(&self) {
        self.modules_and_now().for_each(drop);
        self.regions();
        self.glossary();
    }

    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut wrong = [&self.wrong[..], &self.regions.wrong(&self.content), wrong_in(&self.glossary)].concat();
        for shelved in self.modules.iter().chain(&self.now) {
            wrong.extend([wrong_in(&shelved.structure), wrong_in(&shelved.module)].into_iter().flatten().cloned());
        }
        let settle =
            |one: Diagnostic| if one.code == Code::UnknownSource { self.cited().settle(one) } else { Some(one) };
        wrong = wrong.into_iter().filter_map(settle).collect();
        wrong.extend_from_slice(wrong_in(&self.sources));
        wrong.extend(self.content.faults());
        wrong = without_consequences(wrong);
        sort(&mut wrong);
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn four_hundred() -> BTreeMap<String, String> {
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
        texts
    }

    #[test]
    fn one_module_of_four_hundred_is_read_alone() {
        let course = Course::open(four_hundred().into_iter().collect());
        let english = Id::known("en");
        assert_eq!(course.ids().len(), 400);
        assert_eq!(course.name("m7", &english).expect("has a name").title, "Lesson 7");
        assert!(course.module("m9").expect("is there").page("a").is_some());
        let read: Vec<&str> = course
            .modules
            .iter()
            .filter(|shelved| shelved.structure.get().is_some() || shelved.module.get().is_some())
            .map(|shelved| shelved.id.as_str())
            .collect();
        assert_eq!(read, ["m9"]);
        assert_eq!(course.diagnostics(), []);
    }

    #[test]
    fn what_is_wrong_is_told_once_it_was_read() {
        let mut texts = four_hundred();
        texts.insert("m5/lesson.toml".to_owned(), "id = \"m5\"\n".to_owned());
        let course = Course::open(texts.into_iter().collect());
        assert_eq!(course.diagnostics(), []);
        assert!(course.module("m5").is_none());
        assert!(!course.diagnostics().is_empty());
        assert_eq!(course.modules().count(), 399);
    }

    #[test]
    fn regions_come_in_the_order_of_the_course_and_the_rest_by_name() {
        let order = |regions: &str| {
            let mut texts = BTreeMap::from([("course.toml".to_owned(), format!("modules = [\"a\"]\n{regions}"))]);
            texts.insert("a/lesson.toml".to_owned(), String::new());
            for id in ["be", "international", "nl"] {
                texts.insert(format!("regions/{id}.toml"), format!("name = {{ en = \"{id}\" }}\n"));
            }
            let course = Course::open(texts.into_iter().collect());
            let order = course.regions_in_order().map(|region| region.id.to_string()).collect::<Vec<_>>().join(" ");
            (order, course.diagnostics().into_iter().map(|one| one.code).collect::<Vec<_>>())
        };
        let unknown = crate::diagnostic::Code::UnknownRegion;
        assert_eq!(order("regions = [\"nl\"]\n"), ("nl be international".to_owned(), Vec::new()));
        assert_eq!(order(""), ("be international nl".to_owned(), Vec::new()));
        assert_eq!(order("regions = [\"nl\", \"fr\"]\n"), ("nl be international".to_owned(), vec![unknown]));
    }
}
