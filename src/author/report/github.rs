//! Diagnostics as annotations that GitHub shows beside the changed lines.

use super::say::said;
use vangnet_core::diagnostic::Diagnostic;
use vangnet_core::messages::Messages;
use vangnet_core::model::letters;

/// One workflow command a line. `folder` stands before each file, so that the paths are those of the repository.
pub fn github(diagnostics: &[Diagnostic], folder: &str, words: &Messages) -> String {
    let mut text = String::new();
    for one in diagnostics {
        let kind = one.severity().as_str();
        let folder = folder.trim_end_matches('/');
        let file = if folder.is_empty() { one.place.file.clone() } else { format!("{folder}/{}", one.place.file) };
        let (line, column) = (one.place.line, one.place.column);
        let place = if line > 0 { format!(",line={line},col={column}") } else { String::new() };
        let (message, help) = said(one, words);
        let said = data(&format!("{message}\n{help}"));
        text.push_str(&format!("::{kind} file={}{place},title={}::{}\n", property(&file), one.code, said));
    }
    text
}

/// Escapes as GitHub asks for a message. Its log is a terminal to whoever reads it there.
fn data(text: &str) -> String {
    let text = text.trim_end().replace('%', "%25").replace('\r', "%0D");
    letters::visible_lines(&text).replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(data("50%\nmore"), "50%25%0Amore");
        assert_eq!(property("a:b,c"), "a%3Ab%2Cc");
        assert_eq!(data("a\rb\u{1b}[2J\u{9b}"), "a%0Db\\u{1b}[2J\\u{9b}");
    }
}
