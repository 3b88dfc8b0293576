//! No verb, and `open`: the course itself, on the full screen or in plain lines.

use std::sync::Arc;

use super::line_width;
use super::open_course;
use super::player;
use super::tell_mistakes;
use crate::environment::Ending;
use crate::environment::Environment;
use crate::environment::Host;
use crate::environment::Preview;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::failure::Unknown;
use crate::lesson::Course;
use crate::lesson::Id;
use crate::plain;
use crate::player::Action;
use crate::player::Effect;
use crate::player::Notice;
use crate::player::Player;
use crate::player::Target;
use crate::run::Setting;
use crate::run::is_closed;
use crate::store::Found;
use crate::tui;

/// Opens the course, at a place if one is named.
pub fn learn(environment: &mut Environment<'_>, setting: Setting<'_>, place: Option<&str>) -> Result<Exit, Failure> {
    let course = open_course(&setting)?;
    let target = place.map(|place| target(&course, place)).transpose()?;
    let mut player = player(environment, &setting, Arc::clone(&course))?;
    if let Some(target) = target {
        player.update(Action::Open(target), (environment.clock)());
    }
    tell_mistakes(environment, &setting, &course);
    match &setting.found {
        Found::SetAside(path) => player.notify(Notice::SetAside(path.clone())),
        Found::Newer(path) => player.notify(Notice::Newer(path.clone())),
        Found::Nothing | Found::Read(_) => {}
    }
    run(environment, &setting, &mut player, None)
}

/// Shows the course until the learner leaves.
pub(super) fn run(
    environment: &mut Environment<'_>,
    setting: &Setting<'_>,
    player: &mut Player,
    preview: Option<&mut dyn Preview>,
) -> Result<Exit, Failure> {
    let reason = plain_reason_of(environment, setting, player.progress().settings.plain);
    let ending = show(environment, setting, player, reason, preview)?;
    Ok(match ending {
        Ending::Quit | Ending::Left | Ending::Plain => Exit::Done,
        Ending::Signal(number) => Exit::Signal(number),
    })
}

/// `MODULE` or `MODULE/PAGE`.
pub(super) fn target(course: &Course, place: &str) -> Result<Target, Failure> {
    let (module, page) = place.split_once('/').map_or((place, None), |(module, page)| (module, Some(page)));
    let unknown = |what, given: &str, known: Vec<String>| Failure::Unknown { what, given: given.to_owned(), known };
    let Some(found) = course.module(module).filter(|found| course.ids().any(|id| *id == found.id)) else {
        let known = course.ids().map(ToString::to_string).collect();
        return Err(unknown(Unknown::Module, module, known));
    };
    match page.filter(|page| !page.is_empty()) {
        None => Ok(Target::Module(found.id.clone())),
        Some(page) => match found.page(page) {
            Some(page) => Ok(Target::Page(found.id.clone(), page.id.clone())),
            None => {
                let known = found.pages.iter().map(|page| page.id.to_string()).collect();
                Err(unknown(Unknown::Page, page, known))
            }
        },
    }
}

fn show(
    environment: &mut Environment<'_>,
    setting: &Setting<'_>,
    player: &mut Player,
    reason: Option<&'static str>,
    preview: Option<&mut dyn Preview>,
) -> Result<Ending, Failure> {
    let file = &setting.file;
    let languages = setting.languages;
    let mut perform = |player: &Player, effect: Effect| -> Option<Notice> {
        let (Effect::Save | Effect::Leave | Effect::Quit) = effect;
        let failure = file.write(player.progress()).err()?;
        Some(Notice::NotSaved(failure.say(languages.get(player.language()))))
    };
    let mut host = Host {
        clock: environment.clock,
        perform: &mut perform,
        languages,
        preview: preview.map(|preview| preview as &mut dyn Preview),
        unsaved: false,
    };
    let mut reason = reason;
    if reason.is_none() {
        match tui::run(player, &mut host).map_err(terminal)? {
            Ending::Plain => {
                reason = Some("plain-reason-small");
                // The window is another one than at the start.
                environment.size = tui::size().or(environment.size);
            }
            ending => return Ok(ending),
        }
    }
    let width = line_width(environment, setting);
    let options = plain::Options { reason, echo: !environment.input_is_terminal, width };
    let at_once = || {};
    // A pipe has no screen from which lines could be lost.
    let pause: &dyn Fn() = if environment.output_is_terminal { environment.pause } else { &at_once };
    let mut paced = plain::Paced::new(environment.output, pause);
    let ended = plain::run(player, &mut host, environment.input, &mut paced, &options);
    let ending = match ended {
        Err(error) if is_closed(&error) => Ending::Quit,
        other => other.map_err(terminal)?,
    };
    if ending == Ending::Left && environment.output_is_terminal {
        let cleared = environment.output.write_all(tui::leave_fast_bytes()).and_then(|()| environment.output.flush());
        cleared.map_err(terminal)?;
    }
    Ok(ending)
}

fn terminal(error: std::io::Error) -> Failure {
    Failure::Terminal { why: error.to_string() }
}

/// What decides between the full screen and plain lines.
#[derive(Clone, Debug, Default)]
struct Situation {
    flag: bool,
    variable: bool,
    setting: bool,
    term: String,
    input_is_terminal: bool,
    output_is_terminal: bool,
    size: Option<(u16, u16)>,
}

/// The message that says why it is plain lines, for other verbs; `chosen` when the learner chose them once.
pub(super) fn plain_reason_of(
    environment: &Environment<'_>,
    setting: &Setting<'_>,
    chosen: bool,
) -> Option<&'static str> {
    plain_reason(&Situation::of(environment, setting, chosen))
}

impl Situation {
    fn of(environment: &Environment<'_>, setting: &Setting<'_>, chosen: bool) -> Self {
        let variable = |name: &str| environment.variables.get(name).cloned().unwrap_or_default();
        Self {
            flag: setting.global.plain || setting.global.width.is_some(),
            variable: !matches!(variable("VANGNET_PLAIN").as_str(), "" | "0"),
            setting: chosen,
            term: variable("TERM"),
            input_is_terminal: environment.input_is_terminal,
            output_is_terminal: environment.output_is_terminal,
            size: environment.size,
        }
    }
}

/// The message that says why it is plain lines; nothing for the full screen.
fn plain_reason(situation: &Situation) -> Option<&'static str> {
    if situation.flag || situation.variable {
        return Some("plain-reason-asked");
    }
    if !situation.input_is_terminal || !situation.output_is_terminal {
        return Some("plain-reason-pipe");
    }
    if situation.setting {
        return Some("plain-reason-setting");
    }
    if matches!(situation.term.as_str(), "" | "dumb") && cfg!(unix) {
        return Some("plain-reason-dumb");
    }
    match situation.size {
        Some((columns, rows)) if columns < 40 || rows < 12 => Some("plain-reason-small"),
        _ => None,
    }
}

/// The id of a situation of *Help now*, for other verbs.
pub(super) fn situation(course: &Course, given: &str) -> Result<Id, Failure> {
    let known: Vec<&Id> =
        course.now().into_iter().flat_map(|module| module.pages.iter().map(|page| &page.id)).collect();
    known.iter().find(|id| ***id == *given).map(|id| (*id).clone()).ok_or_else(|| Failure::Unknown {
        what: Unknown::Situation,
        given: given.to_owned(),
        known: known.iter().map(ToString::to_string).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual() -> Situation {
        Situation {
            term: "xterm-256color".to_owned(),
            input_is_terminal: true,
            output_is_terminal: true,
            size: Some((80, 24)),
            ..Situation::default()
        }
    }

    #[test]
    fn a_usual_terminal_gets_the_full_screen() {
        assert_eq!(plain_reason(&usual()), None);
        assert_eq!(plain_reason(&Situation { size: None, ..usual() }), None);
        assert_eq!(plain_reason(&Situation { size: Some((40, 12)), ..usual() }), None);
    }

    #[test]
    fn plain_lines_say_why() {
        for (situation, reason) in [
            (Situation { flag: true, ..usual() }, "plain-reason-asked"),
            (Situation { variable: true, ..usual() }, "plain-reason-asked"),
            (Situation { setting: true, ..usual() }, "plain-reason-setting"),
            (Situation { input_is_terminal: false, ..usual() }, "plain-reason-pipe"),
            (Situation { output_is_terminal: false, ..usual() }, "plain-reason-pipe"),
            (Situation { size: Some((39, 24)), ..usual() }, "plain-reason-small"),
            (Situation { size: Some((80, 11)), ..usual() }, "plain-reason-small"),
        ] {
            assert_eq!(plain_reason(&situation), Some(reason), "{situation:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_terminal_that_can_do_nothing_gets_plain_lines() {
        for term in ["", "dumb"] {
            assert_eq!(plain_reason(&Situation { term: term.to_owned(), ..usual() }), Some("plain-reason-dumb"));
        }
    }
}
