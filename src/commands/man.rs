//! `man`: the manual page.

use super::output;
use crate::cli;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::run::Setting;

/// Prints the manual page as roff.
pub fn man(environment: &mut Environment<'_>, setting: &Setting<'_>) -> Result<Exit, Failure> {
    let mut page = Vec::new();
    let written = clap_mangen::Man::new(cli::command(setting.words())).render(&mut page);
    written.map_err(|error| Failure::Terminal { why: error.to_string() })?;
    output(environment.output, &String::from_utf8_lossy(&page))
}
