//! `evening`: a folder with every sheet for a group, and what each is for.

use super::answer::answer;
use super::output::say_lines;
use super::papers::{Sheet, USUAL_MINUTES};
use super::session::{Session, nobody, open_course, warn_about_content};
use crate::cli::Evening;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{is_free, write_together};
use vangnet_core::html::{self, Age, Paper};
use vangnet_core::lesson::Layer;
use vangnet_core::messages::Messages;
use vangnet_core::model::{Role, letters};
use vangnet_core::player::Player;

/// Each sheet with the message that says what it is for.
const SHEETS: [(Paper, &str); 10] = [
    (Paper::Agenda, "evening-about-agenda"),
    (Paper::Notes, "evening-about-notes"),
    (Paper::Checklist, "evening-about-checklist"),
    (Paper::Invitation, "evening-about-invitation"),
    (Paper::GroundRules, "evening-about-ground-rules"),
    (Paper::Cards, "evening-about-cards"),
    (Paper::Handout, "evening-about-handout"),
    (Paper::HelpCard, "evening-about-help-card"),
    (Paper::Evaluation, "evening-about-evaluation"),
    (Paper::Slip, "evening-about-slip"),
];

/// Every card of *Help now*.
const ALL_CARDS: &str = "help-cards.html";

/// Minutes that can be chosen from when nothing else was asked for.
const MINUTES: [&str; 3] = ["30", "60", "90"];

pub fn evening(environment: &mut Environment<'_>, session: &Session<'_>, mut asked: Evening) -> Result<Exit, Failure> {
    let words = session.words();
    if !is_free(&asked.folder)? {
        return Err(Failure::at("evening-there", &asked.folder));
    }
    let course = open_course(session)?;
    if asked.role.or(session.global.role).is_none() {
        let usual = nobody(environment, session, course.clone(), None)?.role();
        let question = Question { id: "evening-ask-role", known: &Role::NAMES, usual: usual.as_str() };
        asked.role = Role::parse(&question.ask(environment, session)?);
    }
    let player = nobody(environment, session, course, asked.role)?;
    ask(environment, session, &player, &mut asked)?;
    let minutes = asked.minutes.unwrap_or(USUAL_MINUTES);
    let sheet = Sheet {
        player: &player,
        words,
        about: asked.module.as_deref(),
        answers: true,
        layer: Layer::Core,
        minutes: Some(minutes),
        age: asked.age,
        when: asked.when.as_deref(),
        place: asked.place.as_deref(),
    };
    let module = sheet.module()?;
    let start = format!("vangnet present {module} --for {} --minutes {minutes}", player.role().as_str());
    let files = files(&sheet, &start)?;
    write_together(&asked.folder, &files)?;
    warn_about_content(environment, session, player.course());
    let made = |(name, _): &(String, String)| words.format("evening-made", &[("file", name.into())]);
    let mut lines: Vec<String> = files.iter().map(made).collect();
    let folder = asked.folder.display().to_string();
    lines.push(words.format("evening-where", &[("folder", (&folder).into())]));
    lines.push(words.format("evening-start", &[("command", (&start).into())]));
    say_lines(environment, session, &lines)
}

/// Asks for what was not given.
fn ask(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    player: &Player,
    asked: &mut Evening,
) -> Result<(), Failure> {
    let modules: Vec<&str> = player.course().path(player.role()).into_iter().map(|id| id.as_str()).collect();
    if asked.module.is_none() {
        let usual = modules.first().copied().unwrap_or_default();
        let question = Question { id: "evening-ask-module", known: &modules, usual };
        asked.module = Some(question.ask(environment, session)?);
    }
    if asked.minutes.is_none() {
        let question = Question { id: "evening-ask-minutes", known: &MINUTES, usual: MINUTES[1] };
        asked.minutes = question.ask(environment, session)?.parse().ok();
    }
    if asked.age.is_none() {
        let question = Question { id: "evening-ask-age", known: &Age::NAMES, usual: "" };
        asked.age = Age::parse(&question.ask(environment, session)?);
    }
    for (id, given) in [("evening-ask-when", &mut asked.when), ("evening-ask-where", &mut asked.place)] {
        if given.is_none() {
            let question = Question { id, known: &[], usual: "" };
            *given = Some(question.ask(environment, session)?).filter(|said| !said.is_empty());
        }
    }
    Ok(())
}

/// A question before a terminal; an empty line takes what is usual, and so does a pipe.
struct Question<'q> {
    id: &'static str,
    /// What can be answered; anything when there is nothing to choose from.
    known: &'q [&'q str],
    usual: &'q str,
}

impl Question<'_> {
    fn ask(&self, environment: &mut Environment<'_>, session: &Session<'_>) -> Result<String, Failure> {
        if !(environment.input_is_terminal && environment.output_is_terminal) {
            return Ok(self.usual.to_owned());
        }
        let words = session.words();
        let known = self.known.join(", ");
        let question = words.format(self.id, &[("known", (&known).into()), ("usual", self.usual.into())]);
        loop {
            let typed = answer(environment, session, &question)?.unwrap_or_default();
            if typed.is_empty() {
                return Ok(self.usual.to_owned());
            }
            if self.known.is_empty() || self.known.contains(&typed.as_str()) {
                return Ok(typed);
            }
            // Elsewhere one chooses by number, too.
            let place = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(known) = place.and_then(|at| self.known.get(at)) {
                return Ok((*known).to_owned());
            }
            say_lines(environment, session, &[words.format("evening-unclear", &[("known", (&known).into())])])?;
        }
    }
}

/// Every file by its name, the one that names the others first.
fn files(sheet: &Sheet<'_>, start: &str) -> Result<Vec<(String, String)>, Failure> {
    let words = sheet.words;
    let mut files = Vec::new();
    let mut about = Vec::new();
    for (paper, id) in SHEETS {
        // The others have nothing to do with a module.
        let of_module =
            matches!(paper, Paper::Agenda | Paper::Notes | Paper::Invitation | Paper::Handout | Paper::HelpCard);
        let sheet = Sheet { about: sheet.about.filter(|_| of_module), ..*sheet };
        let name = format!("{}.html", paper.name());
        files.push((name.clone(), sheet.page(paper)?.html()));
        about.push(file_line(&name, id, words));
    }
    // The card of the lesson names others: they are there too.
    let all = Sheet { about: None, ..*sheet };
    files.push((ALL_CARDS.to_owned(), all.page(Paper::HelpCard)?.html()));
    about.push(file_line(ALL_CARDS, "evening-about-all-cards", words));
    let message = letters::visible(&html::message(&sheet.gathering()?, words)).into_owned();
    files.push(("message.txt".to_owned(), message + "\n"));
    about.push(file_line("message.txt", "evening-about-message", words));
    let mut lines = vec![words.text("evening-readme-title"), String::new()];
    lines.extend(about);
    lines.extend([String::new(), words.text("evening-print"), words.text("evening-own"), String::new()]);
    lines.push(words.format("evening-start", &[("command", start.into())]));
    lines.push(words.text("evening-notes"));
    let readme = lines.iter().map(|line| format!("{line}\n")).collect();
    files.insert(0, (words.text("evening-readme"), readme));
    Ok(files)
}

fn file_line(name: &str, id: &str, words: &Messages) -> String {
    words.format("evening-file", &[("file", name.into()), ("about", (&words.text(id)).into())])
}
