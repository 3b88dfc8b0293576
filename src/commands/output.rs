//! Text and values for the reader, on whatever stream they go to.

use std::io::{self, Write};

use super::session::{Session, line_width};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::plain::{self, Paced};
use vangnet_core::model::letters;

/// Writes text as it is: what programs read, and what was made fit to be seen before. A reader who went away is no
/// trouble.
pub fn output(stream: &mut dyn Write, text: &str) -> Result<Exit, Failure> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if !is_closed(&error) => Err(Failure::terminal(error)),
        _ => Ok(Exit::Done),
    }
}

/// Shows help as it was laid out; what is still wider, such as one long word, is broken.
pub fn show(environment: &mut Environment<'_>, text: &str, width: usize) -> Result<Exit, Failure> {
    let text: String = text.lines().map(|line| plain::clean(line, Some(width)) + "\n").collect();
    output(environment.output, &text)
}

/// Says text to a reader: every line clean and of the width asked for. On a terminal they come one by one, so that a
/// screen reader hears all of them.
pub(super) fn say(environment: &mut Environment<'_>, session: &Session<'_>, text: &str) -> Result<Exit, Failure> {
    let width = line_width(environment, session);
    let text: String = text.lines().map(|line| plain::clean(line, width) + "\n").collect();
    if environment.output_is_terminal {
        return output(&mut Paced { output: environment.output, pause: environment.pause }, &text);
    }
    output(environment.output, &text)
}

/// The same for lines, none of which may end within itself.
pub(super) fn say_lines(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    lines: &[String],
) -> Result<Exit, Failure> {
    let lines: Vec<_> = lines.iter().map(|line| letters::visible(line)).collect();
    say(environment, session, &lines.join("\n"))
}

pub(super) fn output_json(stream: &mut dyn Write, value: &impl serde::Serialize) -> Result<Exit, Failure> {
    let text = serde_json::to_string_pretty(value).expect("own shapes can always be written as JSON");
    output(stream, &(escaped(&text) + "\n"))
}

/// JSON in which nothing drives a terminal. Such letters stand in texts alone, where an escape means the same.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter == '\n' || !letters::drives(letter) {
            out.push(letter);
            continue;
        }
        let units = letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<String>();
        out.push_str(&units);
    }
    out
}

/// Whether an error means that nobody reads the output any more. That is no trouble.
pub(super) fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_comes_out_of_json_as_it_went_in(text in ".*", more in "[\u{0}-\u{a0}\u{2028}\u{202e}\u{e0001}\"]*") {
            let value = serde_json::json!({ "text": text, "more": more });
            let mut out = Vec::new();
            output_json(&mut out, &value).expect("memory");
            let out = String::from_utf8(out).expect("text");
            prop_assert!(!out.contains(|letter| letter != '\n' && letters::drives(letter)), "{:?}", out);
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&out).expect("JSON"), value);
        }
    }
}
