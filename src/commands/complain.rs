//! What stands in the way, said on the error stream.

use crate::environment::Environment;
use crate::plain;

/// When even this cannot be written, the exit code still says it.
pub fn complain(environment: &mut Environment<'_>, sentence: &str, width: Option<usize>) {
    let _ = writeln!(environment.errors, "{}", plain::clean(&format!("vangnet: {sentence}"), width));
}
