//! How lines come to the reader.

use std::io::{self, Write};

use super::lines::clean;

#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The message that says why it is plain lines; said once, first.
    pub reason: Option<&'static str>,
    /// Whether to repeat what was typed, because nobody else shows it.
    pub echo: bool,
    /// Whether a long screen comes in parts.
    pub in_parts: bool,
    /// Cells of a line: those of a braille display or of the window. Without it lines are not broken.
    pub width: Option<usize>,
}

pub(super) struct Voice<'v> {
    pub(super) output: &'v mut dyn Write,
    pub(super) options: &'v Options,
}

impl Voice<'_> {
    pub(super) fn line(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.output, "{}", clean(line, self.options.width))
    }

    pub(super) fn say(&mut self, lines: &[String]) -> io::Result<()> {
        lines.iter().try_for_each(|line| self.line(line))
    }

    pub(super) fn prompt(&mut self, prompt: &str) -> io::Result<()> {
        write!(self.output, "{} ", clean(prompt, self.options.width))?;
        self.output.flush()
    }
}
