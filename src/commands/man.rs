//! `man`: the manual page.

use super::output::output;
use super::session::Session;
use crate::cli;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};

/// Prints the manual page as roff.
pub fn man(environment: &mut Environment<'_>, session: &Session<'_>) -> Result<Exit, Failure> {
    let mut page = Vec::new();
    let written = clap_mangen::Man::new(cli::command(session.words())).render(&mut page);
    written.map_err(|error| Failure::Terminal { why: error.to_string() })?;
    output(environment.output, &String::from_utf8_lossy(&page))
}
