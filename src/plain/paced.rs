//! Lines one by one: a screen reader that compares screens never hears what was scrolled away before it looked.

use std::io::{self, Write};

pub struct Paced<'p> {
    pub output: &'p mut dyn Write,
    pub pause: &'p dyn Fn(),
}

impl Write for Paced<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.output.write_all(line)?;
            if line.ends_with(b"\n") {
                self.output.flush()?;
                (self.pause)();
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn there_is_a_pause_after_each_line_and_none_within() {
        let pauses = Cell::new(0);
        let count = || pauses.set(pauses.get() + 1);
        let mut out = Vec::new();
        let mut paced = Paced { output: &mut out, pause: &count };
        paced.write_all(b"one\ntwo\nthr").expect("memory");
        paced.write_all(b"ee ").expect("memory");
        assert_eq!(pauses.get(), 2);
        assert_eq!(out, b"one\ntwo\nthree ");
    }
}
