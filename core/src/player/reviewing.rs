//! What is asked again, and when: the rules of every lesson on the ladder of `review`.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::action::Effect;
use super::state::Player;
use crate::lesson::{Kind, Module, Outline, Page};
use crate::model::Id;
use crate::progress::{Record, Sureness};
use crate::question::{fnv1a, is_full};
use crate::review::{self, Asked, Outcome, Standing};

/// Questions of a review at a start: two, two minutes.
pub const AT_A_START: usize = 2;
/// Questions of one sitting; more is enough for a day.
pub const A_SITTING: usize = 10;
/// Days between two conversations that come back.
const BETWEEN_TALKS: i32 = 30;

/// A rule that was asked, and when it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comes {
    pub module: Id,
    pub rule: Id,
    pub due: Date,
    pub standing: Standing,
}

impl Player {
    /// Every rule that was asked, in the order in which they come back: what was sure and not right first, then what was
    /// not right, then what has been due longest. Only what this role can be asked.
    ///
    /// No module is read for it that was not begun, and of those only what their pages are: a question that changed
    /// since is found by [`Player::review_round`].
    pub fn comes(&self) -> Vec<Comes> {
        let mut comes: Vec<Comes> = Vec::new();
        for module in self.course.ids().filter(|id| self.progress.modules.contains_key(*id)) {
            let asked: Vec<&Outline> = self.asked_in(module);
            for (rule, standing) in self.standings(module) {
                if asked.iter().any(|page| page.about.as_ref() == Some(&rule)) {
                    let due = standing.due(self.spread(module, &rule));
                    comes.push(Comes { module: module.clone(), rule, due, standing });
                }
            }
        }
        comes.sort_by_key(|one| (one.due > self.today(), one.standing.went.min(Outcome::Unsure), one.due));
        comes
    }

    /// Rules that are due today or were before.
    pub fn due(&self) -> Vec<Comes> {
        self.comes().into_iter().filter(|one| one.due <= self.today()).collect()
    }

    /// Where the rules of a module stand. What an earlier version of the program kept tells it too.
    pub fn standings(&self, module: &Id) -> BTreeMap<Id, Standing> {
        let Some(done) = self.progress.modules.get(module) else { return BTreeMap::new() };
        let mut standings = done.rules.clone();
        let mut older: BTreeMap<&Id, (&Outline, &Record)> = BTreeMap::new();
        for page in self.asked_in(module) {
            let (Some(rule), Some(record)) = (&page.about, done.answers.get(&page.id)) else { continue };
            let is_newest = older.get(rule).is_none_or(|(_, known)| known.at < record.at);
            if record.best.is_some() && is_newest && !done.rules.contains_key(rule) {
                older.insert(rule, (page, record));
            }
        }
        for (rule, (page, record)) in older {
            let day = self.here(record.at).date();
            let asked = Asked { page: page.id.clone(), hash: String::new(), day, went: went(record) };
            standings.insert(rule.clone(), review::after(None, asked, 0));
        }
        standings
    }

    /// Questions of a module that can be asked again: marked ones about a rule, each once.
    fn asked_in(&self, module: &Id) -> Vec<&Outline> {
        let mut pages = self.course.pages(module, self.role());
        pages.retain(|page| page.is_marked && page.about.is_some() && page.revisits.is_none());
        pages
    }

    /// What spreads the rules of a lesson over some days: the same for this learner each time.
    fn spread(&self, module: &str, rule: &str) -> u64 {
        fnv1a(self.progress.seed, &format!("{module}/{rule}")) >> 7
    }

    /// Pages of a module that were answered and are not right yet; not those whose rule was right in another case since.
    pub fn worth_another_look(&self, module: &Id) -> Vec<&Id> {
        let standings = self.standings(module);
        let holds =
            |page: &Outline| page.about.as_ref().and_then(|rule| standings.get(rule)).is_some_and(Standing::holds);
        let not_right = |page: &&Id| {
            self.progress.record(module, page).is_some_and(|record| record.best.is_some() && !record.is_right())
        };
        let pages = self.course.pages(module, self.role()).into_iter();
        pages.filter(|page| !holds(page)).map(|page| &page.id).filter(not_right).collect()
    }

    /// Up to so many questions that are due, each about another rule, and each on another case than last time where
    /// there is one. What changed since it was asked starts again and is due as well.
    pub fn review_round(&self, most: usize) -> Vec<(Id, Id)> {
        let mut due = self.comes();
        for one in &mut due {
            if self.has_changed(&one.module, &one.standing) {
                one.standing = one.standing.begun_again();
                one.due = one.standing.due(0).min(one.due);
            }
        }
        due.retain(|one| one.due <= self.today());
        due.sort_by_key(|one| (one.standing.went.min(Outcome::Unsure), one.due));
        let pages = due.iter().filter_map(|one| Some((one.module.clone(), self.case(one)?)));
        pages.take(most.saturating_sub(self.reviewed)).collect()
    }

    fn has_changed(&self, module: &str, standing: &Standing) -> bool {
        let Some(module) = self.course.module(module) else { return false };
        let hash = module.hashes.get(&standing.page);
        !standing.hash.is_empty() && hash.is_none_or(|hash| *hash != standing.hash)
    }

    /// The page on which a rule is asked: one in the language of the learner that was never asked, else the one that was
    /// asked longest ago; never the same twice running where there is another.
    fn case(&self, one: &Comes) -> Option<Id> {
        let module = self.course.module(&one.module)?;
        let is_said =
            |page: &&Outline| module.prose.get(self.language()).is_some_and(|prose| prose.pages.contains_key(&page.id));
        let cases = self.asked_in(&one.module).into_iter().filter(|page| page.about.as_ref() == Some(&one.rule));
        let last = |page: &Outline| self.progress.record(&one.module, &page.id).map(|record| record.at);
        let case = cases.filter(is_said).min_by_key(|page| (page.id == one.standing.page, last(page)));
        case.map(|page| page.id.clone())
    }

    /// A conversation that can be led again: the one that ended longest ago, when none ended for a month.
    pub fn talk_again(&self) -> Option<(&Module, &Page)> {
        let role = self.role();
        let led = self
            .progress
            .modules
            .iter()
            .flat_map(|(id, done)| done.led.iter().map(move |(talk, led)| (led.day, id, talk)));
        let mut led: Vec<_> = led.collect();
        led.sort();
        let newest = led.last().map(|(day, ..)| *day)?;
        let days = self.today().since(newest).ok()?.get_days();
        if days < BETWEEN_TALKS {
            return None;
        }
        led.iter().find_map(|(_, module, talk)| {
            let (module, page) = self.page_at(module, talk)?;
            (matches!(page.kind, Kind::Scenario(_)) && page.is_for(role)).then_some((module, page))
        })
    }

    /// Whether a review was done since the start: it is offered once.
    pub fn has_reviewed(&self) -> bool {
        self.reviewed > 0
    }

    /// Whether as many questions were asked as are enough for a day.
    pub fn is_enough_for_today(&self) -> bool {
        self.reviewed >= A_SITTING
    }

    pub(super) fn review(&mut self, most: usize) -> Vec<Effect> {
        let round = self.review_round(most);
        self.reviewed += round.len();
        // Whoever looks again must not remember a number.
        for (module, page) in &round {
            let attempts = self.progress.record(module, page).map_or(0, |record| record.attempts);
            let session = self.session(module, page);
            (session.turn, session.hint) = (attempts, false);
        }
        self.try_again(round, 0)
    }

    /// Where the rule of a page stands, before it is answered.
    pub(super) fn rule_before(&self, module: &Id, page: &Page) -> Option<Standing> {
        self.standings(module).remove(page.about.as_ref()?)
    }

    /// Notes how a rule was answered; once more when it was said how sure.
    pub(super) fn note_rule(&mut self, module: &Id, page: &Page) {
        let (Some(rule), None) = (&page.about, &page.revisits) else { return };
        let Some(record) = self.progress.record(module, &page.id).filter(|record| record.latest.is_some()) else {
            return;
        };
        let hinted = self.session_of(module, &page.id).is_some_and(|session| session.hint);
        let went = if hinted { went(record).min(Outcome::Unsure) } else { went(record) };
        let hash =
            self.course.module(module).and_then(|module| module.hashes.get(&page.id)).cloned().unwrap_or_default();
        let asked = Asked { page: page.id.clone(), hash, day: self.today(), went };
        let spread = self.spread(module, rule);
        let before = self.session_of(module, &page.id).and_then(|session| session.rule_before.clone());
        let before = before.map(|known| if self.has_changed(module, &known) { known.begun_again() } else { known });
        let standing = review::after(before.as_ref(), asked, spread);
        self.progress_mut().module_mut(module).rules.insert(rule.clone(), standing);
    }

    /// A rule in words, in the language of the learner.
    pub fn rule_said<'a>(&self, module: &'a Module, rule: &'a Id) -> &'a str {
        module.rule(rule, self.language())
    }
}

fn went(record: &Record) -> Outcome {
    let points = record.latest.or(record.best).unwrap_or_default();
    match (is_full(points), record.sure) {
        (true, Some(Sureness::NotSure)) => Outcome::Unsure,
        (true, _) => Outcome::Right,
        (false, Some(Sureness::Sure)) => Outcome::SureAndWrong,
        (false, _) if points >= 0.5 => Outcome::Unsure,
        (false, _) => Outcome::Wrong,
    }
}
