//! `present`: a lesson for a room. Nothing of anybody's progress is read or written.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{Timestamp, ToSpan};

use super::room::{Woken, below, lead, run, wake};
use super::session::{Session, address, nobody, open_course};
use crate::cli;
use crate::driver::Room;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{Here, Sight, Stage, Watch, every, watch};
use vangnet_core::lesson::Module;
use vangnet_core::messages::{Languages, Messages};
use vangnet_core::model::{Id, Role};
use vangnet_core::player::Player;
use vangnet_core::room::{self, Agenda, Lead, Leader, Slide};

pub fn present(environment: &mut Environment<'_>, session: Session<'_>, asked: &cli::Present) -> Result<Exit, Failure> {
    let course = open_course(&session)?;
    let role = asked.audience.or(session.global.role).unwrap_or(Role::Parent);
    let player = nobody(environment, &session, course, Some(role))?;
    let agenda = agenda(&player, session.words(), asked, role)?;
    let began = (environment.clock)();
    let here = Here {
        module: agenda.module.to_string(),
        role: role.as_str().to_owned(),
        region: player.region().map(ToString::to_string),
        minutes: asked.minutes,
        pages: if asked.pages.is_some() { agenda.pages().map(ToString::to_string).collect() } else { Vec::new() },
        at: 0,
        began,
        since: began,
    };
    // Without a place to write, the room is led all the same; only the notes do not follow.
    let stage = Stage::open(&below(environment, &session), environment.seed).ok();
    let (languages, clock) = (session.languages, environment.clock);
    let leader = Leader::new(player, agenda);
    let mut shown = Presenting {
        leader,
        languages,
        clock,
        has_notes: stage.is_some(),
        stage,
        here,
        watching: None,
        has_begun: false,
        woken: None,
        timer: None,
        counting: Arc::default(),
    };
    shown.say();
    run(environment, &session, &mut shown)
}

/// What fits into the minutes, or the pages that were asked for.
fn agenda(player: &Player, words: &Messages, asked: &cli::Present, role: Role) -> Result<Agenda, Failure> {
    let place = address(player, words, &asked.module)?;
    let module = place.module().and_then(|id| player.course().module(id));
    let Some(module) = module else {
        return Err(Failure::unknown("failure-unknown-module", &asked.module, player.course().ids()));
    };
    let Some(pages) = &asked.pages else { return Ok(room::agenda(module, role, asked.minutes)) };
    let pages = pages.split(',').map(|page| known(module, role, page.trim())).collect::<Result<Vec<_>, _>>()?;
    Ok(room::agenda_of(module, role, &pages, asked.minutes))
}

fn known(module: &Module, role: Role, page: &str) -> Result<Id, Failure> {
    let mut pages = module.pages_for(role).map(|page| &page.id);
    let found = pages.find(|known| *known == page).cloned();
    found.ok_or_else(|| Failure::unknown("failure-unknown-page", page, module.pages_for(role).map(|page| &page.id)))
}

struct Presenting<'s> {
    leader: Leader,
    languages: &'s Languages,
    clock: &'s dyn Fn() -> Timestamp,
    has_notes: bool,
    stage: Option<Stage>,
    here: Here,
    watching: Option<Watch>,
    /// Whether the first page was left once.
    has_begun: bool,
    /// Wakes the front end.
    woken: Option<Woken>,
    /// Until when there is time to talk.
    timer: Option<Timestamp>,
    /// Whether that is counted.
    counting: Arc<AtomicBool>,
}

/// Minutes to talk with whoever sits beside one.
const TALK: i64 = 2;
const SECOND: Duration = Duration::from_secs(1);

impl Presenting<'_> {
    /// Begins to count the time to talk, or stops.
    fn count(&mut self) {
        if self.timer.is_some() {
            return self.stop_counting();
        }
        self.timer = (self.clock)().checked_add(TALK.minutes()).ok();
        // Each count has a flag of its own: one that was stopped never begins again.
        self.counting = Arc::new(AtomicBool::new(true));
        let (counting, woken) = (Arc::clone(&self.counting), self.woken.clone());
        every(SECOND, move || {
            woken.iter().for_each(wake);
            counting.load(Ordering::SeqCst)
        });
    }

    fn stop_counting(&mut self) {
        self.timer = None;
        self.counting.store(false, Ordering::SeqCst);
    }

    /// Says to the notes where the room is.
    fn say(&mut self) {
        if self.here.at != self.leader.at() {
            self.here.at = self.leader.at();
            self.here.since = (self.clock)();
            if !std::mem::replace(&mut self.has_begun, true) {
                // The welcome stands there while people come in.
                self.here.began = self.here.since;
            }
        }
        if let Some(stage) = &self.stage
            && stage.say(&self.here).is_err()
        {
            self.has_notes = false;
        }
    }
}

impl Room for Presenting<'_> {
    fn words(&self) -> &Messages {
        self.languages.get(self.leader.player().language())
    }

    fn slide(&self) -> Slide {
        let mut slide = room::slide(&self.leader, self.words());
        if !self.has_notes && slide.step.0 == 1 && slide.told.is_none() {
            slide.told = Some(self.words().text("room-no-notes"));
        }
        let left = self.timer.map(|until| until.duration_since((self.clock)()).as_secs().max(0));
        slide.left = left.and_then(|left| u32::try_from(left).ok());
        slide
    }

    fn lead(&mut self, lead: Lead) {
        if lead == Lead::Timer {
            return self.count();
        }
        let words = self.languages.get(self.leader.player().language());
        self.leader.update(lead, words, (self.clock)());
        self.say();
    }

    fn watch(&mut self, woken: Box<dyn Fn() + Send>) {
        let woken = Arc::new(Mutex::new(woken));
        self.woken = Some(Arc::clone(&woken));
        let Some(stage) = &self.stage else { return };
        let changed = move || wake(&woken);
        let folder = stage.folder();
        self.watching = Some(watch(folder, Sight::of(folder), false, Box::new(changed)));
    }

    fn look(&mut self) {
        if self.timer.is_some_and(|until| until <= (self.clock)()) {
            self.stop_counting();
        }
        let orders = self.stage.as_mut().map_or_else(Vec::new, Stage::orders);
        for order in orders {
            if let Some(lead) = lead(&order) {
                self.lead(lead);
            }
        }
    }
}
