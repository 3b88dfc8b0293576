//! `notes`: what whoever leads reads in a second window, beside what the room sees.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;

use super::room::{ORDERS, Woken, below, run, wake};
use super::session::{Session, nobody, open_course};
use crate::driver::Room;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{Here, Seat, Sight, Watch, every, watch};
use vangnet_core::messages::{Languages, Messages};
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Action, Choice, Player};
use vangnet_core::room::{self, Agenda, Lead, Slide, Used};

/// The time that is left is looked at this often.
const MOMENT: Duration = Duration::from_secs(15);

pub fn notes(environment: &mut Environment<'_>, session: Session<'_>) -> Result<Exit, Failure> {
    let below = below(environment, &session);
    let seat = Seat::take(&below);
    let here = seat.as_ref().and_then(Seat::here);
    let (Some(seat), Some(here)) = (seat, here) else { return Err(Failure::Message("failure-no-room", Vec::new())) };
    let course = open_course(&session)?;
    let role = Role::parse(&here.role).unwrap_or(Role::Parent);
    let player = nobody(environment, &session, course, Some(role))?;
    let agenda = agenda(&player, &here).ok_or_else(|| Failure::Message("failure-no-room", Vec::new()))?;
    let (languages, clock) = (session.languages, environment.clock);
    let mut notes =
        Notes { player, agenda, seat, here: Some(here), languages, clock, watching: None, below, woken: None };
    notes.follow();
    run(environment, &session, &mut notes)
}

/// The evening as the presentation leads it.
fn agenda(player: &Player, here: &Here) -> Option<Agenda> {
    let module = player.course().module(&here.module)?;
    let pages: Vec<Id> = here.pages.iter().filter_map(|page| Id::parse(page)).collect();
    let role = player.role();
    Some(if pages.is_empty() {
        room::agenda(module, role, here.minutes)
    } else {
        room::agenda_of(module, role, &pages, here.minutes)
    })
}

struct Notes<'s> {
    player: Player,
    agenda: Agenda,
    seat: Seat,
    /// Nothing once the presentation has ended.
    here: Option<Here>,
    languages: &'s Languages,
    clock: &'s dyn Fn() -> Timestamp,
    watching: Option<Watch>,
    /// Where presentations are found.
    below: PathBuf,
    woken: Option<Woken>,
}

impl Notes<'_> {
    /// Stands in the region of the room. The language stays that of whoever leads.
    fn follow(&mut self) {
        let Some(here) = &self.here else { return };
        let now = (self.clock)();
        if let Some(region) = here.region.as_deref().and_then(Id::parse) {
            self.player.update(Action::Set(Choice::Region(region)), now);
        }
    }

    /// Hears what the presentation does.
    fn listen(&mut self) {
        let Some(woken) = self.woken.clone() else { return };
        let folder = self.seat.folder();
        self.watching = Some(watch(folder, Sight::of(folder), false, Box::new(move || wake(&woken))));
    }

    /// Beside another presentation.
    fn sit_down(&mut self, seat: Seat) {
        let Some(here) = seat.here() else { return };
        if let Some(role) = Role::parse(&here.role) {
            self.player.update(Action::Set(Choice::Role(role)), (self.clock)());
        }
        let Some(agenda) = agenda(&self.player, &here) else { return };
        (self.seat, self.agenda, self.here) = (seat, agenda, Some(here));
        self.listen();
    }
}

impl Room for Notes<'_> {
    fn words(&self) -> &Messages {
        self.languages.get(self.player.language())
    }

    fn slide(&self) -> Slide {
        let words = self.words();
        let Some(here) = &self.here else {
            return Slide { heading: words.text("room-gone"), step: (1, 1), ..Slide::default() };
        };
        let now = (self.clock)();
        let since = |then: Timestamp| u32::try_from(now.duration_since(then).as_secs().max(0) / 60).unwrap_or(u32::MAX);
        let used = Used { all: since(here.began), block: since(here.since) };
        room::briefing(&self.player, &self.agenda, here.at, used, words)
    }

    fn lead(&mut self, lead: Lead) {
        let order = ORDERS.iter().find(|(_, known)| *known == lead);
        // A presentation that has just ended takes no orders: the next look says so.
        let _ = order.map(|(name, _)| self.seat.order(name));
    }

    fn watch(&mut self, woken: Box<dyn Fn() + Send>) {
        let woken: Woken = Arc::new(Mutex::new(woken));
        self.woken = Some(Arc::clone(&woken));
        self.listen();
        // Minutes go by also while nobody turns a page.
        every(MOMENT, move || {
            wake(&woken);
            true
        });
    }

    fn look(&mut self) {
        self.here = self.seat.here();
        if self.here.is_none()
            && let Some(seat) = Seat::take(&self.below)
        {
            self.sit_down(seat);
        }
        self.follow();
    }
}
