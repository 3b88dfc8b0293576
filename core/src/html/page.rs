//! A whole page: one file that needs nothing from elsewhere.

use super::element::{Element, el, escaped, heading};
use super::text;
use crate::messages::Messages;

const STYLE: &str = include_str!("style.css");

/// Nothing is fetched and nothing runs, whatever a text holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A page of paper, or several, under one title.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    language: String,
    title: String,
    main: Element,
    foot: String,
}

impl Page {
    pub(super) fn new(title: &str, words: &Messages) -> Self {
        let main = el("main").add(heading(1, title));
        Self { language: words.language().to_owned(), title: title.to_owned(), main, foot: String::new() }
    }

    pub(super) fn line(mut self, text: &str) -> Self {
        self.main = self.main.line(text);
        self
    }

    pub(super) fn add(mut self, element: Element) -> Self {
        self.main = self.main.add(element);
        self
    }

    pub(super) fn all(self, elements: impl IntoIterator<Item = Element>) -> Self {
        elements.into_iter().fold(self, Self::add)
    }

    /// How the page is laid out where it is not read from top to bottom.
    pub(super) fn class(mut self, name: &'static str) -> Self {
        self.main = self.main.class(name);
        self
    }

    /// What stands below everything.
    pub(super) fn foot(mut self, text: &str) -> Self {
        text.clone_into(&mut self.foot);
        self
    }

    /// The title of the page.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// One HTML file, with all that it needs.
    pub fn html(&self) -> String {
        let head = el("head")
            .add(el("meta").with("charset", "utf-8"))
            .add(el("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY))
            .add(el("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
            .add(el("title").say(&self.title));
        let mut out = format!("<!DOCTYPE html>\n<html lang=\"{}\">", escaped(&self.language));
        head.write(&mut out);
        // The style is our own text and must not be escaped.
        out.truncate(out.len() - "</head>".len());
        out.push_str("\n<style>\n");
        out.push_str(STYLE);
        out.push_str("</style>\n</head>");
        let mut body = el("body").add(self.main.clone());
        if !self.foot.is_empty() {
            body = body.add(el("footer").line(&self.foot));
        }
        body.write(&mut out);
        out.push_str("\n</html>\n");
        out
    }

    /// The same in lines.
    pub fn text(&self) -> Vec<String> {
        let mut lines = Vec::new();
        text::lines(&self.main, &mut lines);
        if !self.foot.is_empty() {
            lines.extend([String::new(), self.foot.clone()]);
        }
        lines
    }
}
