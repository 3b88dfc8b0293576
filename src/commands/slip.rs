//! `slip`: three days to come back, as a calendar file. On a terminal it is said in words what would stand in it.

use super::complain::complain;
use super::output::{output, say_lines};
use super::session::{Session, day_typed};
use crate::cli;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use vangnet_core::calendar::{NoSlip, Slip};
use vangnet_core::messages::Messages;
use vangnet_core::model::letters;
use vangnet_core::view::day;

pub fn slip(environment: &mut Environment<'_>, session: &Session<'_>, asked: &cli::Slip) -> Result<Exit, Failure> {
    let words = session.words();
    let now = environment.now();
    let from = match &asked.date {
        Some(given) => day_typed(given).ok_or_else(|| no_day(given, words))?,
        None => now.date(),
    };
    let title = asked.title.clone().unwrap_or_else(|| words.text("slip-title"));
    let slip = Slip::new(&title, from).map_err(|why| match why {
        NoSlip::Title => Failure::Usage(words.format("slip-no-title", &[("count", Slip::LONGEST.into())])),
        NoSlip::Day => no_day(&from.to_string(), words),
    })?;
    if !environment.output_is_terminal {
        return output(environment.output, &slip.file(now.timestamp()));
    }
    // Nobody reads such a file there.
    let mut lines = vec![words.format("slip-what", &[("title", slip.title().into())])];
    lines.extend(slip.days().map(|one| day(one, words)));
    lines.push(words.text("slip-nothing-else"));
    let said = say_lines(environment, session, &lines);
    let file = words.text("slip-file");
    complain(environment, &words.format("slip-on-terminal", &[("file", (&file).into())]), session.global.width);
    said
}

fn no_day(given: &str, words: &Messages) -> Failure {
    Failure::Usage(words.format("slip-no-day", &[("given", letters::visible(given).as_ref().into())]))
}
