//! A learner in a course: what is kept, what is open, and what an action changes.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::action::Notice;
use super::address::{Address, WelcomeStep};
use crate::lesson::{Module, Page};
use crate::model::region::Region;
use crate::model::{Id, Language, Role};
use crate::progress::Progress;
use crate::question::{Draft, FreeText};
use crate::reading::Course;
use crate::review::Standing;

/// [`Player::update`] is total: an action that makes no sense now changes nothing.
#[derive(Clone, Debug)]
pub struct Player {
    pub(super) course: Arc<Course>,
    /// Shared with whoever read it, until something is done.
    pub(super) progress: Arc<Progress>,
    pub(super) start: Start,
    /// What is open, the place that is shown last. Never empty.
    pub(super) places: Vec<Address>,
    pub(super) pages: BTreeMap<(Id, Id), PageSession>,
    pub(super) query: FreeText,
    /// Questions that are being tried again one after the other.
    pub(super) round: Vec<(Id, Id)>,
    /// Questions of a review that were asked today, since the start.
    pub(super) reviewed: usize,
    /// When something was done last, and seconds spent in each module since the start or, later, since midnight.
    pub(super) last: Option<Timestamp>,
    pub(super) spent: BTreeMap<Id, Spent>,
    pub(super) notices: Vec<Notice>,
    kept: bool,
}

/// What the outside says before anything was chosen.
#[derive(Clone, Debug)]
pub struct Start {
    /// The language negotiated from flag, variable, saved choice and system.
    pub language: Language,
    /// Languages in which the interface speaks, each with its name in itself.
    pub languages: Vec<(Language, String)>,
    /// `--role`, for this session only.
    pub role: Option<Role>,
    /// `--region`, for this session only.
    pub region: Option<Id>,
    /// The country of the system (ISO 3166-1, two capitals): decides about the region until one is chosen.
    pub country: Option<String>,
    pub preferences: Vec<Preference>,
    /// What the clock says where the learner is, at the start and at each act since: a day is theirs.
    pub now: Zoned,
}

/// Something that a learner can choose for one front end, such as its colours. The course lists and keeps it and knows
/// no more of it.
#[derive(Clone, Debug)]
pub struct Preference {
    /// Its name in the progress file.
    pub key: &'static str,
    pub label: &'static str,
    /// The message that says what it changes.
    pub about: &'static str,
    /// Each value as it is kept, with the message that names it.
    pub values: &'static [(&'static str, &'static str)],
    pub default: &'static str,
    /// A value for this session, until another one is chosen.
    pub asked: Option<&'static str>,
}

/// What happens on a page in this session and is not kept.
#[derive(Clone, Debug, Default)]
pub(super) struct PageSession {
    pub(super) draft: Option<Draft>,
    pub(super) hint: bool,
    pub(super) why: bool,
    pub(super) asking_sure: bool,
    /// Whether the answer handed in in this session stands, also when it was typed and is not kept.
    pub(super) handed_in: Option<Draft>,
    /// Where the rule of the question stood before it was answered.
    pub(super) rule_before: Option<Standing>,
    /// How often it had been answered when a review asked it: its options stand in another order each time.
    pub(super) turn: u32,
}

/// Time spent in a module since the start or since midnight.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spent {
    /// Minutes of this day that were kept before.
    pub(super) before: u32,
    pub(super) seconds: i64,
}

impl Player {
    /// A player at the home screen, or at the questions of the first start.
    pub fn new(course: Arc<Course>, progress: impl Into<Arc<Progress>>, start: Start) -> Self {
        let progress = progress.into();
        let first = if progress.settings.welcomed { Address::Home } else { Address::Welcome(WelcomeStep::Language) };
        Self {
            course,
            progress,
            start,
            places: vec![first],
            pages: BTreeMap::new(),
            query: FreeText::default(),
            round: Vec::new(),
            reviewed: 0,
            last: None,
            spent: BTreeMap::new(),
            notices: Vec::new(),
            kept: true,
        }
    }

    /// Says something on top of the next view, for instance that progress was not saved.
    pub fn notify(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// What was to be said is over, for instance a fault that was repaired.
    pub fn forget_notices(&mut self) {
        self.notices.clear();
    }

    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    pub(super) fn progress_mut(&mut self) -> &mut Progress {
        Arc::make_mut(&mut self.progress)
    }

    /// Whether what is done is written down. It is not when nothing may be, or when the last attempt failed.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    pub fn set_kept(&mut self, kept: bool) {
        self.kept = kept;
    }

    pub fn course(&self) -> &Course {
        &self.course
    }

    pub fn today(&self) -> Date {
        self.start.now.date()
    }

    /// A moment where the learner is.
    pub(super) fn here(&self, moment: Timestamp) -> Zoned {
        moment.to_zoned(self.start.now.time_zone().clone())
    }

    pub fn query(&self) -> &str {
        self.query.as_str()
    }

    pub fn language(&self) -> &Language {
        &self.start.language
    }

    pub fn languages(&self) -> &[(Language, String)] {
        &self.start.languages
    }

    /// The role: that of this session, the one chosen, or a parent.
    pub fn role(&self) -> Role {
        self.chosen_role().unwrap_or(Role::Parent)
    }

    pub fn chosen_role(&self) -> Option<Role> {
        self.start.role.or(self.progress.settings.role)
    }

    /// The region if one was chosen and exists.
    pub fn chosen_region(&self) -> Option<&Id> {
        let chosen = self.start.region.as_ref().or(self.progress.settings.region.as_ref());
        chosen.filter(|id| self.course.has_region(id))
    }

    /// The region whose helplines are shown: the one chosen, else that of the country, else the first.
    pub fn region(&self) -> Option<&Id> {
        let of_country = || self.course.region_in(self.start.country.as_deref()?);
        let first = || self.course.regions_in_order().next().map(|region| &region.id);
        self.chosen_region().or_else(of_country).or_else(first)
    }

    /// The region, and the one whose lines follow.
    pub fn regions(&self) -> Vec<&Region> {
        self.region().map_or_else(Vec::new, |id| self.course.regions_of(id))
    }

    pub fn preferences(&self) -> &[Preference] {
        &self.start.preferences
    }

    /// The value in force of a preference: the one asked for, the one chosen, or the usual one.
    pub fn preference(&self, key: &str) -> &str {
        let Some(known) = self.start.preferences.iter().find(|known| known.key == key) else { return "" };
        let chosen = self.progress.settings.preferences.get(key).map(String::as_str);
        let chosen = chosen.filter(|chosen| known.values.iter().any(|(value, _)| value == chosen));
        known.asked.or(chosen).unwrap_or(known.default)
    }

    /// Puts a value in force for this session, until another one is chosen.
    pub fn ask_for_now(&mut self, key: &str, value: &'static str) {
        self.start.preferences.iter_mut().filter(|known| known.key == key).for_each(|known| known.asked = Some(value));
    }

    /// Whether the value in force of a preference was asked for at the start, and is not what is kept.
    pub fn is_for_now(&self, key: &str) -> bool {
        let asked = self.start.preferences.iter().find(|known| known.key == key).and_then(|known| known.asked);
        asked.is_some_and(|asked| self.progress.settings.preferences.get(key).is_none_or(|kept| kept != asked))
    }

    pub fn address(&self) -> &Address {
        self.places.last().expect("the first place is never closed")
    }

    /// The place from which the shown one was opened; the shown one when there is none.
    pub fn below(&self) -> &Address {
        self.places.iter().rev().nth(1).unwrap_or_else(|| self.address())
    }

    /// The page that is shown, or that the shown screen was opened from.
    pub fn page(&self) -> Option<(&Module, &Page)> {
        let (module, page) = self.places.iter().rev().find_map(Address::page)?;
        self.page_at(module, page)
    }

    pub fn page_at(&self, module: &str, page: &str) -> Option<(&Module, &Page)> {
        let module = self.course.module(module)?;
        Some((module, module.page(page)?))
    }

    pub fn pages_of<'a>(&self, module: &'a Module) -> Vec<&'a Page> {
        let (core, more): (Vec<&Page>, Vec<&Page>) = module.pages_for(self.role()).partition(|page| page.is_core());
        [core, more].concat()
    }

    /// The pages of the lesson, or those offered after it: those among which a page stands.
    pub fn layer_of<'a>(&self, module: &'a Module, page: &str) -> Vec<&'a Page> {
        let is_core = module.page(page).is_none_or(Page::is_core);
        self.pages_of(module).into_iter().filter(|page| page.is_core() == is_core).collect()
    }

    /// Pages of the lesson of a module that were met, and how many there are for this learner.
    pub fn done_of(&self, module: &Id) -> (usize, usize) {
        let pages = self.course.core(module, self.role());
        let seen = self.progress.modules.get(module).map(|done| &done.seen);
        let done = pages.iter().filter(|page| seen.is_some_and(|seen| seen.contains(&page.id))).count();
        (done, pages.len())
    }

    pub fn minutes(&self, module: &Id) -> u32 {
        self.course.minutes(module, self.role(), self.language()).unwrap_or_default()
    }

    /// Minutes left in a module, rounded up; the whole when it is finished or not begun.
    pub fn minutes_left(&self, module: &Id) -> u32 {
        let minutes = self.minutes(module);
        let (done, all) = self.done_of(module);
        let left = all.saturating_sub(done);
        if left == 0 || all == 0 {
            return minutes;
        }
        let share = f64::from(minutes) * left as f64 / all as f64;
        share.ceil().max(1.0) as u32
    }

    pub(super) fn session(&mut self, module: &Id, page: &Id) -> &mut PageSession {
        self.pages.entry((module.clone(), page.clone())).or_default()
    }

    pub(super) fn session_of(&self, module: &Id, page: &Id) -> Option<&PageSession> {
        self.pages.get(&(module.clone(), page.clone()))
    }
}
