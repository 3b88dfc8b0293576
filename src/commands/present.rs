//! `present`: a lesson for a room. Nothing of anybody's progress is read or written.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use super::front_end::plain_reason_of;
use super::output::is_closed;
use super::session::{Session, address, line_width, open_course, stranger, theme};
use crate::cli;
use crate::driver::{Outcome, Room};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::preferences::Theme;
use crate::store::{Here, Sight, Stage, Watch, watch};
use crate::{plain, tui};
use vangnet_core::lesson::Module;
use vangnet_core::messages::{Languages, Messages};
use vangnet_core::model::{FALLBACK_LANGUAGE, Id, Role};
use vangnet_core::player::Player;
use vangnet_core::room::{self, Agenda, Lead, Leader, Slide};

pub fn present(environment: &mut Environment<'_>, session: Session<'_>, asked: &cli::Present) -> Result<Exit, Failure> {
    let course = open_course(&session)?;
    let role = asked.audience.or(session.global.role).unwrap_or(Role::Parent);
    let player = stranger(environment, &session, course, role)?;
    let agenda = agenda(&player, session.words(), asked, role)?;
    let began = (environment.clock)();
    let here = Here {
        module: agenda.module.to_string(),
        role: role.as_str().to_owned(),
        language: player.language().to_string(),
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
        dirty: Arc::default(),
        watching: None,
    };
    shown.say();
    run(environment, &session, &mut shown)
}

/// Where presentations and their notes meet: a folder that is gone after a restart, else that of what is kept.
pub(super) fn below(environment: &Environment<'_>, session: &Session<'_>) -> PathBuf {
    let runtime = environment.variables.get("XDG_RUNTIME_DIR").filter(|folder| Path::new(folder).is_dir());
    match runtime {
        Some(folder) if session.global.data_dir.is_none() => Path::new(folder).join("vangnet-room"),
        _ => session.file.path().parent().map_or_else(|| PathBuf::from("room"), |folder| folder.join("room")),
    }
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

/// On the full screen or in lines, whichever fits.
pub(super) fn run(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    room: &mut dyn Room,
) -> Result<Exit, Failure> {
    // What is shown to a hall is light: projectors wash out what is dark.
    let theme = session.global.theme.unwrap_or_else(|| match theme(environment) {
        Theme::Dark => Theme::Light,
        other => other,
    });
    let reason = plain_reason_of(environment, session, false);
    let ending = if reason.is_none() {
        tui::room::run(room, theme).map_err(Failure::terminal)?
    } else {
        let width = line_width(environment, session);
        let options = plain::Options { reason, echo: !environment.input_is_terminal, in_parts: false, width };
        let at_once = || {};
        let pause: &dyn Fn() = if environment.output_is_terminal { environment.pause } else { &at_once };
        let mut paced = plain::Paced { output: environment.output, pause };
        let english = session.languages.get(FALLBACK_LANGUAGE);
        match plain::room::run(room, english, environment.input, &mut paced, &options) {
            Err(error) if is_closed(&error) => Outcome::Quit,
            other => other.map_err(Failure::terminal)?,
        }
    };
    Ok(match ending {
        Outcome::Signal(number) => Exit::Signal(number),
        Outcome::Quit | Outcome::Left | Outcome::Plain => Exit::Done,
    })
}

struct Presenting<'s> {
    leader: Leader,
    languages: &'s Languages,
    clock: &'s dyn Fn() -> Timestamp,
    has_notes: bool,
    stage: Option<Stage>,
    here: Here,
    /// Whether the notes may want something.
    dirty: Arc<AtomicBool>,
    watching: Option<Watch>,
}

impl Presenting<'_> {
    /// Says to the notes where the room is.
    fn say(&mut self) {
        let player = self.leader.player();
        self.here.language = player.language().to_string();
        if self.here.at != self.leader.at() {
            self.here.at = self.leader.at();
            self.here.since = (self.clock)();
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
        slide
    }

    fn lead(&mut self, lead: Lead) {
        let words = self.languages.get(self.leader.player().language());
        self.leader.update(lead, words, (self.clock)());
        self.say();
    }

    fn watch(&mut self, woken: Box<dyn Fn() + Send>) {
        let Some(stage) = &self.stage else { return };
        let dirty = Arc::clone(&self.dirty);
        let changed = move || {
            dirty.store(true, Ordering::SeqCst);
            woken();
        };
        let folder = stage.folder();
        self.watching = Some(watch(folder, Sight::of(folder), false, Box::new(changed)));
    }

    fn look(&mut self) {
        self.dirty.store(false, Ordering::SeqCst);
        let orders = self.stage.as_mut().map_or_else(Vec::new, Stage::orders);
        for order in orders {
            if let Some(lead) = super::notes::lead(&order) {
                self.lead(lead);
            }
        }
    }
}
