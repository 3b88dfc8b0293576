//! The course on the full screen or in plain lines, and what decides between them.

use std::io::{self, BufRead, Write};

use super::output::is_closed;
use super::session::{Session, line_width};
use crate::driver::{Driver, Outcome, Preview};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::News;
use crate::{plain, preferences, tui};
use vangnet_core::player::{Effect, Notice, Player};

pub(super) fn run(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    player: &mut Player,
    preview: Option<&mut dyn Preview>,
) -> Result<Exit, Failure> {
    let mut file = session.file.clone();
    let (clock, seed) = (environment.clock, environment.seed);
    player.set_kept(file.keeps());
    // What could not be saved last: on a screen that goes away nobody would read it.
    let mut unsaved = None;
    let languages = session.languages;
    let mut perform = |player: &mut Player, effect: Effect| -> Option<Notice> {
        let (Effect::Save | Effect::Leave | Effect::Quit) = effect;
        let saved = file.save(player.progress(), clock(), seed);
        player.set_kept(saved.is_ok() && file.keeps());
        match saved {
            Ok(saved) => {
                unsaved = None;
                player.take_over(saved.progress);
                saved.news.map(|news| match news {
                    News::Deleted => Notice::Deleted,
                    News::SetAside(path) => Notice::SetAside(path),
                })
            }
            Err(failure) => {
                let sentence = failure.say(languages.get(player.language()));
                unsaved = Some(sentence.clone());
                Some(Notice::NotSaved(sentence))
            }
        }
    };
    let mut driver = Driver {
        clock: environment.clock,
        perform: &mut perform,
        languages,
        preview: preview.map(|preview| preview as &mut dyn Preview),
        unsaved: false,
    };
    let mut reason = plain_reason_of(environment, session, preferences::plain(player));
    if reason.is_none() {
        match tui::run(player, &mut driver).map_err(Failure::terminal)? {
            Outcome::Plain => {
                reason = Some("plain-reason-small");
                // The window is another one than at the start.
                environment.size = tui::size().or(environment.size);
            }
            ending => {
                say_unsaved(environment, ending, unsaved);
                return Ok(exit(ending));
            }
        }
    }
    preferences::begin_plain(player);
    let ending = in_lines(environment, session, reason, |input, output, options| {
        plain::run(player, &mut driver, input, output, options)
    })?;
    say_unsaved(environment, ending, unsaved);
    Ok(exit(ending))
}

/// Runs in lines. Whoever left fast finds an empty window.
pub(super) fn in_lines(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    reason: Option<&'static str>,
    run: impl FnOnce(&mut dyn BufRead, &mut dyn Write, &plain::Options) -> io::Result<Outcome>,
) -> Result<Outcome, Failure> {
    let width = line_width(environment, session);
    let options =
        plain::Options { reason, echo: !environment.input_is_terminal, in_parts: environment.input_is_terminal, width };
    let at_once = || {};
    // A pipe has no screen from which lines could be lost.
    let pause: &dyn Fn() = if environment.output_is_terminal { environment.pause } else { &at_once };
    let mut paced = plain::Paced { output: environment.output, pause };
    let ending = match run(environment.input, &mut paced, &options) {
        Err(error) if is_closed(&error) => Outcome::Quit,
        other => other.map_err(Failure::terminal)?,
    };
    if ending == Outcome::Left && environment.output_is_terminal {
        let cleared = environment.output.write_all(&tui::leave_fast()).and_then(|()| environment.output.flush());
        cleared.map_err(Failure::terminal)?;
    }
    Ok(ending)
}

/// Says at the end what was not saved, except to whoever left fast.
fn say_unsaved(environment: &mut Environment<'_>, ending: Outcome, unsaved: Option<String>) {
    if let Some(sentence) = unsaved.filter(|_| ending != Outcome::Left) {
        let _ = writeln!(environment.errors, "vangnet: {sentence}");
    }
}

pub(super) fn exit(ending: Outcome) -> Exit {
    match ending {
        Outcome::Quit | Outcome::Left | Outcome::Plain => Exit::Done,
        Outcome::Signal(number) => Exit::Signal(number),
    }
}

/// Whether somebody sits at both ends and did not ask for text alone: then a card opens in the course.
pub(super) fn is_conversation(environment: &Environment<'_>, session: &Session<'_>) -> bool {
    environment.input_is_terminal && environment.output_is_terminal && !session.global.plain
}

/// What decides between the full screen and plain lines.
#[derive(Debug)]
struct Situation<'s> {
    flag: bool,
    variable: bool,
    chosen: bool,
    term: &'s str,
    input_is_terminal: bool,
    output_is_terminal: bool,
    size: Option<(u16, u16)>,
}

/// The message that says why it is plain lines; `chosen` when the learner chose them once.
pub(super) fn plain_reason_of(
    environment: &Environment<'_>,
    session: &Session<'_>,
    chosen: bool,
) -> Option<&'static str> {
    let variable = |name: &str| environment.variables.get(name).map_or("", String::as_str);
    plain_reason(&Situation {
        flag: session.global.plain || session.global.width.is_some(),
        variable: !matches!(variable("VANGNET_PLAIN"), "" | "0"),
        chosen,
        term: variable("TERM"),
        input_is_terminal: environment.input_is_terminal,
        output_is_terminal: environment.output_is_terminal,
        size: environment.size,
    })
}

/// The message that says why it is plain lines; nothing for the full screen.
fn plain_reason(situation: &Situation<'_>) -> Option<&'static str> {
    if situation.flag || situation.variable {
        return Some("plain-reason-asked");
    }
    if !situation.input_is_terminal || !situation.output_is_terminal {
        return Some("plain-reason-pipe");
    }
    if situation.chosen {
        return Some("plain-reason-setting");
    }
    if matches!(situation.term, "" | "dumb") && cfg!(unix) {
        return Some("plain-reason-dumb");
    }
    match situation.size {
        Some((columns, rows)) if columns < 40 || rows < 12 => Some("plain-reason-small"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Situation<'_> = Situation {
        flag: false,
        variable: false,
        chosen: false,
        term: "xterm-256color",
        input_is_terminal: true,
        output_is_terminal: true,
        size: Some((80, 24)),
    };

    #[test]
    fn a_usual_terminal_gets_the_full_screen() {
        assert_eq!(plain_reason(&USUAL), None);
        assert_eq!(plain_reason(&Situation { size: None, ..USUAL }), None);
        assert_eq!(plain_reason(&Situation { size: Some((40, 12)), ..USUAL }), None);
    }

    #[test]
    fn plain_lines_say_why() {
        for (situation, reason) in [
            (Situation { flag: true, ..USUAL }, "plain-reason-asked"),
            (Situation { variable: true, ..USUAL }, "plain-reason-asked"),
            (Situation { chosen: true, ..USUAL }, "plain-reason-setting"),
            (Situation { input_is_terminal: false, ..USUAL }, "plain-reason-pipe"),
            (Situation { output_is_terminal: false, ..USUAL }, "plain-reason-pipe"),
            (Situation { size: Some((39, 24)), ..USUAL }, "plain-reason-small"),
            (Situation { size: Some((80, 11)), ..USUAL }, "plain-reason-small"),
        ] {
            assert_eq!(plain_reason(&situation), Some(reason), "{situation:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_terminal_that_can_do_nothing_gets_plain_lines() {
        for term in ["", "dumb"] {
            assert_eq!(plain_reason(&Situation { term, ..USUAL }), Some("plain-reason-dumb"));
        }
    }
}
