//! `print`: a sheet of paper. Into a file or a pipe it is one HTML file; on a terminal it can be read.

use super::complain::complain;
use super::output::{output, say_lines};
use super::papers::Sheet;
use super::plan;
use super::session::{Session, nobody, open_course, warn_about_content};
use crate::cli::Print;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use vangnet_core::html::{self, Paper};
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
    let mut page = sheet.page(asked.paper)?;
    if asked.fill && asked.paper != Paper::Plan {
        return Err(Failure::Usage(words.text("paper-fill-only")));
    }
    warn_about_content(environment, session, player.course());
    // Nobody reads HTML on a terminal.
    let is_read = environment.output_is_terminal && !asked.text;
    if asked.fill {
        // Whoever wants a file is told before anything is typed, not after.
        if is_read {
            tell_how(environment, session, asked.paper);
        }
        page = html::plan(&plan::ask(environment, session)?, words);
    }
    if asked.text || is_read {
        let said = say_lines(environment, session, &page.text());
        if is_read && !asked.fill {
            tell_how(environment, session, asked.paper);
        }
        return said;
    }
    output(environment.output, &page.html())
}

fn tell_how(environment: &mut Environment<'_>, session: &Session<'_>, paper: Paper) {
    let file = format!("{}.html", paper.name());
    let said = session.words().format("paper-on-terminal", &[("file", (&file).into())]);
    complain(environment, &said, session.global.width);
}
