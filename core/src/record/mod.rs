//! What somebody did in the course, as far as the own file holds it: to show to an employer or a register. Nothing in it
//! that was not done, and no answer: only that a rule was asked and where it stands, that a talk ended and how.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::lesson::{Kind, Module, Page};
use crate::messages::Messages;
use crate::model::{Id, Role};
use crate::player::{Address, Player};
use crate::progress::{Led, ModuleProgress};
use crate::review::Standing;
use crate::view;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The first day that counts; all days when left out.
    pub from: Option<Date>,
    /// The day on which it was made.
    pub made: Date,
    /// Whose pages are counted.
    pub role: Role,
    /// In the order of the course; only those in which something was done.
    pub modules: Vec<Learned>,
    /// Those cited by the pages that were read, by the day on which they were compared.
    pub sources: Vec<Cited>,
    /// Lessons that the file knows and this course does not have.
    pub elsewhere: usize,
}

/// What was done in a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learned {
    pub id: Id,
    pub title: String,
    /// The earliest first.
    pub days: Vec<Day>,
    /// Pages of the lesson. No day is kept for a page, so they are counted over all days.
    pub lesson: Pages,
    /// Pages offered after the lesson.
    pub more: Pages,
    pub rules: Vec<Practised>,
    pub talks: Vec<Talk>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub day: Date,
    pub minutes: u32,
    /// Which state of the texts that was; empty where it was not kept.
    pub version: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    pub read: usize,
    pub of: usize,
}

/// A rule that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practised {
    pub id: Id,
    /// The rule in words.
    pub said: String,
    pub stands: Stands,
    /// The day on which it was asked last and that counted.
    pub day: Date,
}

/// Where a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// Right on a later day than the first.
    Holds,
    /// Well enough, and not asked on a later day yet.
    Fresh,
    NotYet,
}

impl Stands {
    pub const ALL: [Self; 3] = [Self::Holds, Self::Fresh, Self::NotYet];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fresh => "fresh",
            Self::NotYet => "not-yet",
        }
    }

    fn of(standing: &Standing) -> Self {
        // What was not right last is said first: a paper promises nothing.
        if standing.is_missed() {
            Self::NotYet
        } else if standing.holds() {
            Self::Holds
        } else {
            Self::Fresh
        }
    }
}

/// A conversation that ended, and how often it ended how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    pub id: Id,
    /// What the conversation is called.
    pub name: String,
    pub led: Led,
}

/// Where something comes from that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    pub id: Id,
    pub organisation: String,
    pub title: String,
    pub year: Option<i64>,
    pub address: String,
    /// When the course was last compared with it.
    pub checked: Date,
}

impl Learned {
    pub fn minutes(&self) -> u64 {
        self.days.iter().map(|day| u64::from(day.minutes)).sum()
    }
}

impl Record {
    /// Whether nothing was done that could stand in it.
    pub fn is_empty(&self) -> bool {
        self.modules.is_empty()
    }

    pub fn minutes(&self) -> u64 {
        self.modules.iter().map(Learned::minutes).sum()
    }

    /// How many days; a day on which two lessons were open is one day.
    pub fn days(&self) -> usize {
        let days: BTreeSet<Date> = self.modules.iter().flat_map(|one| one.days.iter().map(|day| day.day)).collect();
        days.len()
    }
}

/// The record of this learner in the language of the words, without what lies before a day.
pub fn record(player: &Player, words: &Messages, from: Option<Date>) -> Record {
    let kept = &player.progress().modules;
    let begun = player.course().ids().filter_map(|id| Some((player.course().module(id)?, kept.get(id)?)));
    let (mut modules, mut cited) = (Vec::new(), BTreeSet::new());
    for (module, done) in begun {
        let Some(learned) = learned(player, words, module, done, from) else { continue };
        let read = player.pages_of(module).into_iter().filter(|page| done.seen.contains(&page.id));
        cited.extend(read.flat_map(|page| &page.cites));
        modules.push(learned);
    }
    let mut sources: Vec<Cited> = cited.into_iter().filter_map(|id| source(player, id)).collect();
    sources.sort_by(|one, other| {
        (one.checked, &one.organisation, &one.id).cmp(&(other.checked, &other.organisation, &other.id))
    });
    let elsewhere = kept.keys().filter(|id| player.course().module(id).is_none()).count();
    Record { from, made: player.today(), role: player.role(), modules, sources, elsewhere }
}

/// What was done in a module; nothing when it was not opened, or not since that day.
fn learned(
    player: &Player,
    words: &Messages,
    module: &Module,
    done: &ModuleProgress,
    from: Option<Date>,
) -> Option<Learned> {
    let counts = |day: Date| from.is_none_or(|from| day >= from);
    let (lesson, more): (Vec<&Page>, Vec<&Page>) = player.pages_of(module).into_iter().partition(|page| page.is_core());
    let pages = |pages: Vec<&Page>| {
        let read = pages.iter().filter(|page| done.seen.contains(&page.id)).count();
        Pages { read, of: pages.len() }
    };
    let (lesson, more) = (pages(lesson), pages(more));
    let was_opened = !done.sittings.is_empty() || lesson.read + more.read > 0;
    let sittings = done.sittings.iter().filter(|(day, _)| counts(**day));
    let days: Vec<Day> = sittings
        .map(|(day, sitting)| Day { day: *day, minutes: sitting.minutes, version: sitting.version.clone() })
        .collect();
    let mut rules: Vec<Practised> = player
        .standings(&module.id)
        .into_iter()
        // A rule that the lesson no longer has cannot be said in words.
        .filter(|(rule, standing)| module.rules.contains(rule) && counts(standing.day))
        .map(|(id, standing)| {
            let said = player.rule_said(module, &id).to_owned();
            Practised { said, stands: Stands::of(&standing), day: standing.day, id }
        })
        .collect();
    // In the order in which the lesson teaches them.
    rules.sort_by_key(|one| module.rules.iter().position(|rule| *rule == one.id));
    let led = done.led.iter().filter(|(_, led)| counts(led.day));
    let mut talks: Vec<Talk> = led.filter_map(|(id, led)| talk(player, words, module, id, led)).collect();
    talks.sort_by_key(|one| module.pages.iter().position(|page| page.id == one.id));
    let is_since = from.is_none() || !(days.is_empty() && rules.is_empty() && talks.is_empty());
    let title = module.title(player.language()).to_owned();
    (was_opened && is_since).then(|| Learned { id: module.id.clone(), title, days, lesson, more, rules, talks })
}

fn talk(player: &Player, words: &Messages, module: &Module, id: &Id, led: &Led) -> Option<Talk> {
    let is_talk = module.page(id).is_some_and(|page| matches!(page.kind, Kind::Scenario(_)));
    let ended = u64::from(led.good) + u64::from(led.mixed) + u64::from(led.harm);
    let place = Address::Page(module.id.clone(), id.clone());
    (is_talk && ended > 0).then(|| Talk {
        id: id.clone(),
        name: view::heading(player, words, &place),
        led: led.clone(),
    })
}

fn source(player: &Player, id: &Id) -> Option<Cited> {
    let source = player.course().source(id)?;
    let language = player.language();
    Some(Cited {
        id: id.clone(),
        organisation: source.organisation.said(language).to_owned(),
        title: source.title.said(language).to_owned(),
        year: source.year,
        address: source.address.clone(),
        checked: source.checked,
    })
}
