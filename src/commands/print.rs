//! `print`: a sheet of paper. Into a file or a pipe it is one HTML file; on a terminal it can be read.

use super::papers::{Sheet, give_out, tell_how};
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
    let page = sheet.page(asked.paper)?;
    if asked.fill && asked.paper != Paper::Plan {
        return Err(Failure::Usage(words.text("paper-fill-only")));
    }
    warn_about_content(environment, session, player.course());
    let file = format!("{}.html", asked.paper.name());
    if !asked.fill {
        return give_out(environment, session, &page, asked.text, Some(&file));
    }
    // Whoever wants a file is told before anything is typed, not after.
    if environment.output_is_terminal && !asked.text {
        tell_how(environment, session, &file);
    }
    let page = html::plan(&plan::ask(environment, session)?, words);
    give_out(environment, session, &page, asked.text, None)
}
