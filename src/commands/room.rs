//! What presenting and the notes beside it share.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::front_end::{exit, in_lines, plain_reason_of};
use super::session::{Session, theme};
use crate::driver::Room;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::preferences::Theme;
use crate::{plain, tui};
use vangnet_core::model::FALLBACK_LANGUAGE;
use vangnet_core::room::Lead;

/// What notes can ask of the presentation: how it is written, and what is done.
pub(super) const ORDERS: [(&str, Lead); 5] = [
    ("next", Lead::Next),
    ("back", Lead::Back),
    ("skip", Lead::Skip),
    ("blank", Lead::Blank),
    ("numbers", Lead::Numbers),
];

/// What an order from the notes does.
pub(super) fn lead(order: &str) -> Option<Lead> {
    ORDERS.iter().find(|(name, _)| *name == order).map(|(_, lead)| lead.clone())
}

/// Where presentations and their notes meet: a folder that is gone after a restart, else that of what is kept.
pub(super) fn below(environment: &Environment<'_>, session: &Session<'_>) -> PathBuf {
    let runtime = environment.variables.get("XDG_RUNTIME_DIR").filter(|folder| Path::new(folder).is_dir());
    match runtime {
        Some(folder) if session.global.data_dir.is_none() => Path::new(folder).join("vangnet-room"),
        _ => session.file.path().parent().map_or_else(|| PathBuf::from("room"), |folder| folder.join("room")),
    }
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
        let english = session.languages.get(FALLBACK_LANGUAGE);
        in_lines(environment, session, reason, |input, output, options| {
            plain::room::run(room, english, input, output, options)
        })?
    };
    Ok(exit(ending))
}

/// What wakes a front end, from more than one thread.
pub(super) type Woken = Arc<Mutex<Box<dyn Fn() + Send>>>;

/// A front end that has ended need not be woken.
pub(super) fn wake(woken: &Woken) {
    if let Ok(woken) = woken.lock() {
        woken();
    }
}
