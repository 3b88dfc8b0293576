//! `print`: a sheet of paper. Into a file or a pipe it is one HTML file; on a terminal it can be read.

use super::complain::complain;
use super::output::{output, say_lines};
use super::papers::Sheet;
use super::session::{Session, nobody, open_course, warn_about_content};
use crate::cli::Print;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use vangnet_core::lesson::Layer;

pub fn print(environment: &mut Environment<'_>, session: &Session<'_>, asked: &Print) -> Result<Exit, Failure> {
    let player = nobody(environment, session, open_course(session)?, asked.role)?;
    let words = session.words();
    let sheet = Sheet {
        player: &player,
        words,
        about: asked.about.as_deref(),
        answers: asked.answers,
        layer: if asked.more { Layer::More } else { Layer::Core },
        minutes: asked.minutes,
        age: asked.age,
        when: asked.when.as_deref(),
        place: asked.place.as_deref(),
    };
    let page = sheet.page(asked.paper)?;
    warn_about_content(environment, session, player.course());
    if asked.text {
        return say_lines(environment, session, &page.text());
    }
    if environment.output_is_terminal {
        // Nobody reads HTML there.
        let said = say_lines(environment, session, &page.text());
        let file = format!("{}.html", asked.paper.name());
        complain(environment, &words.format("paper-on-terminal", &[("file", (&file).into())]), session.global.width);
        return said;
    }
    output(environment.output, &page.html())
}
