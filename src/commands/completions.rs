//! `completions`: what a shell needs to complete the command line.

use clap_complete::Shell;

use super::output;
use crate::cli;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::run::Setting;

/// Prints the completions of a shell.
pub fn completions(environment: &mut Environment<'_>, setting: &Setting<'_>, shell: Shell) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut cli::command(setting.words()), "vangnet", &mut script);
    output(environment.output, &String::from_utf8_lossy(&script))
}
