//! Lines to say: appended one after the other, clean, and of a width only where one was asked for.

use std::fmt::Display;

use crate::wrap;
use vangnet_core::messages::{Argument, Messages};
use vangnet_core::model::letters;
use vangnet_core::model::markup::{Block, Markup, words as plain_words};

pub(super) struct Lines<'w> {
    pub(super) words: &'w Messages,
    pub(super) lines: Vec<String>,
}

impl<'w> Lines<'w> {
    pub(super) fn new(words: &'w Messages) -> Self {
        Self { words, lines: Vec::new() }
    }

    /// A line as it is; nothing when it is empty.
    pub(super) fn add(&mut self, line: impl Into<String>) {
        let line = line.into();
        if !line.is_empty() {
            self.lines.push(line);
        }
    }

    pub(super) fn say(&mut self, id: &'static str, arguments: &[(&'static str, Argument<'_>)]) {
        let line = self.words.format(id, arguments);
        self.add(line);
    }

    /// A heading: it begins with a fixed word, so that one can search for it.
    pub(super) fn heading(&mut self, text: &str) {
        if !text.is_empty() {
            self.say("plain-heading", &[("text", text.into())]);
        }
    }

    pub(super) fn opening(&mut self, heading: &str, body: &Markup) {
        self.heading(heading);
        self.markup(body);
    }

    /// Text with paragraphs: one line a paragraph or item. A dash before an item would be read out.
    pub(super) fn markup(&mut self, blocks: &Markup) {
        for block in blocks {
            match block {
                Block::Paragraph(spans) => self.add(plain_words(spans)),
                Block::List { first: Some(first), items } => {
                    let lines = items.iter().zip(*first..).map(|(item, at)| format!("{at}. {}", plain_words(item)));
                    lines.for_each(|line| self.add(line));
                }
                Block::List { first: None, items } => self.points(items.iter().map(|item| plain_words(item))),
            }
        }
    }

    pub(super) fn numbered(&mut self, lines: impl IntoIterator<Item = impl Display>) {
        self.numbered_from(1, lines);
    }

    pub(super) fn numbered_from(&mut self, first: u64, lines: impl IntoIterator<Item = impl Display>) {
        lines.into_iter().zip(first..).for_each(|(line, at)| self.add(format!("{at}. {line}")));
    }

    /// Points without an order: how many there are is said first, for nothing else says where they end.
    pub(super) fn points(&mut self, points: impl ExactSizeIterator<Item = String>) {
        if points.len() > 1 {
            self.say("plain-points", &[("count", points.len().into())]);
        }
        points.for_each(|point| self.add(point));
    }

    pub(super) fn all<'l>(&mut self, lines: impl IntoIterator<Item = &'l String>) {
        for line in lines {
            self.add(line);
        }
    }
}

/// A line in which what drives or reorders a terminal is shown by its number, broken only where a width was asked for,
/// and never within an address or a number to call.
pub fn clean(line: &str, width: Option<usize>) -> String {
    let one = line.replace(['\t', '\n'], " ");
    let safe = letters::visible(&one);
    match width {
        None => safe.into_owned(),
        Some(width) => wrap::whole(&safe, width.max(8)).join("\n"),
    }
}

/// The lines of `now` that were not said before, in order. What stands twice must have been said twice.
pub(super) fn news(before: &[String], now: &[String]) -> Vec<String> {
    let mut said: Vec<&String> = before.iter().collect();
    let mut is_said = |line: &&String| said.iter().position(|known| known == line).map(|at| said.remove(at)).is_some();
    now.iter().filter(|line| !is_said(line)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_new_is_said_again() {
        let lines = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(news(&lines("a b c"), &lines("a b c")), Vec::<String>::new());
        assert_eq!(news(&lines("a b"), &lines("a x b a")), ["x", "a"]);
    }

    #[test]
    fn nothing_that_drives_a_terminal_comes_through() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c\td\ne", None), "a\\u{1b}[31mb\\u{202e}c d e");
        assert_eq!(clean("een twee drie", Some(8)), "een twee\ndrie");
    }
}
