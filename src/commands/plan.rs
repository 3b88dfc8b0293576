//! *My plan*, asked line by line. What is typed goes onto the paper and nowhere else: nothing here writes to a disk, and
//! the questions stand on the error stream, so that they do not stand on the paper.

use super::session::{Session, line_width};
use crate::environment::Environment;
use crate::failure::Failure;
use crate::plain::{self, Typed};
use vangnet_core::html::{Filled, PLAN, PlanItem};

/// What was typed for each item, as far as there was something.
pub(super) fn ask(environment: &mut Environment<'_>, session: &Session<'_>) -> Result<Vec<Filled>, Failure> {
    let words = session.words();
    let mut asking = Asking { environment, session, ended: false };
    asking.say(&words.text("paper-fill-intro"), "\n");
    PLAN.iter().map(|item| asking.item(*item)).collect()
}

struct Asking<'a, 'e, 's> {
    environment: &'a mut Environment<'e>,
    session: &'a Session<'s>,
    /// Whether nothing more can be typed. Then nothing more is asked.
    ended: bool,
}

impl Asking<'_, '_, '_> {
    fn item(&mut self, item: PlanItem) -> Result<Filled, Failure> {
        let words = self.session.words();
        let mut filled = Filled::default();
        if item == PlanItem::Open {
            // A comma follows on the paper.
            let when = self.line(&words.text("paper-fill-when"))?;
            filled.when = when.trim_end_matches([',', ' ']).to_owned();
            if filled.when.is_empty() {
                return Ok(filled);
            }
        }
        let mut question = item.sentence(&filled.when, words);
        while filled.said.len() < item.most() {
            let said = self.line(&question)?;
            if said.is_empty() {
                break;
            }
            filled.said.push(said);
            question = words.text("paper-fill-more");
        }
        Ok(filled)
    }

    /// What was typed; nothing when that was an empty line or the end.
    fn line(&mut self, question: &str) -> Result<String, Failure> {
        let is_terminal = self.environment.input_is_terminal;
        while !self.ended {
            // Of what comes through a pipe nothing is seen, not even its line ends.
            self.say(question, if is_terminal { " " } else { "\n" });
            match plain::read_line(self.environment.input).map_err(Failure::terminal)? {
                Typed::Line(line) if line.trim().chars().count() <= PlanItem::LONGEST => {
                    return Ok(line.trim().to_owned());
                }
                Typed::Line(_) | Typed::TooLong(true) => {}
                Typed::TooLong(false) => {
                    self.ended = !plain::skip_line(self.environment.input).map_err(Failure::terminal)?;
                }
                Typed::End => {
                    self.ended = true;
                    if is_terminal {
                        self.say("", "\n");
                    }
                    break;
                }
            }
            let long = self.session.words().format("paper-fill-long", &[("count", PlanItem::LONGEST.into())]);
            if !is_terminal {
                return Err(Failure::Usage(long));
            }
            self.say(&long, "\n");
        }
        Ok(String::new())
    }

    /// When even this cannot be written, what is typed still counts.
    fn say(&mut self, text: &str, end: &str) {
        let width = line_width(self.environment, self.session);
        let _ = write!(self.environment.errors, "{}{end}", plain::clean(text, width));
        let _ = self.environment.errors.flush();
    }
}
