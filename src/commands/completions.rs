//! `completions`: what a shell needs to complete the command line.

use clap_complete::Shell;

use super::output::output;
use super::session::Session;
use crate::cli;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};

/// Prints the completions of a shell.
pub fn completions(environment: &mut Environment<'_>, session: &Session<'_>, shell: Shell) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut cli::command(session.words()), "vangnet", &mut script);
    output(environment.output, &String::from_utf8_lossy(&script))
}
