//! `completions` and `man`: the command line, told to a shell and to a reader of manuals.

use clap_complete::Shell;

use super::output::output;
use super::session::Session;
use crate::cli;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};

pub fn completions(environment: &mut Environment<'_>, session: &Session<'_>, shell: Shell) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut cli::command(session.words(), usize::MAX), "vangnet", &mut script);
    output(environment.output, &String::from_utf8_lossy(&script))
}

/// Prints the manual page as roff.
pub fn man(environment: &mut Environment<'_>, session: &Session<'_>) -> Result<Exit, Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(cli::command(session.words(), usize::MAX)).render(&mut page).map_err(Failure::terminal)?;
    output(environment.output, &String::from_utf8_lossy(&page))
}
