//! A line that was typed, or came through a pipe. It has a limit, so that no input fills the memory.

use std::io::{self, BufRead, Read};

use vangnet_core::question::FreeText;

/// Letters of a line.
pub const LONGEST: usize = FreeText::LONGEST;
/// Bytes of a line that may still be short enough: a letter has four at most, and there is the line end.
const BYTES: usize = 4 * LONGEST + 2;
/// A line that is longer than this is no line; nothing that comes after it was typed by a person.
const ENDLESS: u64 = 1024 * 1024;

#[derive(Debug, PartialEq, Eq)]
pub enum Typed {
    /// Without its end. What is no text counts as unclear.
    Line(String),
    /// Longer than a line may be; whether all of it was read.
    TooLong(bool),
    End,
}

pub fn read(input: &mut dyn BufRead) -> io::Result<Typed> {
    let mut bytes = Vec::new();
    if Read::take(&mut *input, BYTES as u64).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(Typed::End);
    }
    let ended = bytes.ends_with(b"\n") || bytes.len() < BYTES;
    let line = String::from_utf8_lossy(&bytes);
    let line = line.trim_end_matches(['\n', '\r']);
    let fits = ended && line.chars().count() <= LONGEST;
    Ok(if fits { Typed::Line(line.to_owned()) } else { Typed::TooLong(ended) })
}

/// Passes over the rest of a line. Whether it has an end.
pub fn skip(input: &mut dyn BufRead) -> io::Result<bool> {
    let mut rest = Read::take(input, ENDLESS);
    Ok(rest.skip_until(b'\n')? > 0 && rest.limit() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_a_limit_and_the_next_one_is_read() {
        let text = format!("one\r\n{}\ntwo\n{}\nthree", "é".repeat(2_001), "x".repeat(100_000));
        let mut input = text.as_bytes();
        let line = |text: &str| Typed::Line(text.to_owned());
        assert_eq!(read(&mut input).expect("memory"), line("one"));
        assert_eq!(read(&mut input).expect("memory"), Typed::TooLong(true));
        assert_eq!(read(&mut input).expect("memory"), line("two"));
        assert_eq!(read(&mut input).expect("memory"), Typed::TooLong(false));
        assert!(skip(&mut input).expect("memory"));
        assert_eq!(read(&mut input).expect("memory"), line("three"));
        assert_eq!(read(&mut input).expect("memory"), Typed::End);
    }

    #[test]
    fn a_line_without_end_is_given_up() {
        let mut endless = io::BufReader::new(io::repeat(b'x'));
        assert_eq!(read(&mut endless).expect("memory"), Typed::TooLong(false));
        assert!(!skip(&mut endless).expect("memory"));
    }
}
