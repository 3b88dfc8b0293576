//! A small tree of elements, from which a page is written. Every text is escaped where it is written.

use std::fmt::Write;

use crate::model::letters;
use crate::model::markup::{Block, Markup, Span, Style};

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Element {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) inside: Vec<Node>,
}

/// An element with nothing in it.
pub(super) fn el(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), inside: Vec::new() }
}

/// A heading: 1 stands above all.
pub(super) fn heading(level: usize, text: &str) -> Element {
    el(["h1", "h2", "h3", "h4", "h5"][level.clamp(1, 5) - 1]).say(text)
}

/// So many lines to write on.
pub(super) fn blanks(count: usize) -> Element {
    el("div").class("blanks").all((0..count).map(|_| el("div").class("blank")))
}

/// An element unless nothing stands in it.
pub(super) fn filled(element: Element) -> Option<Element> {
    (!element.inside.is_empty()).then_some(element)
}

/// Where pages may be cut.
pub(super) fn cut() -> Element {
    el("hr").class("cut")
}

pub(super) fn list(tag: &'static str, items: impl IntoIterator<Item = impl Into<String>>) -> Element {
    el(tag).all(items.into_iter().map(|item| el("li").say(item)))
}

/// What the text of a lesson is made of.
pub(super) fn markup(markup: &Markup) -> Vec<Element> {
    let block = |block: &Block| match block {
        Block::Paragraph(spans) => spans_in(el("p"), spans),
        Block::List { first, items } => {
            let list = el(if first.is_some() { "ol" } else { "ul" }).numbered_from(first.unwrap_or(1));
            list.all(items.iter().map(|item| spans_in(el("li"), item)))
        }
    };
    markup.iter().map(block).collect()
}

fn spans_in(element: Element, spans: &[Span]) -> Element {
    spans.iter().fold(element, |element, span| match span.style {
        Style::Plain => element.say(&span.text),
        Style::Strong => element.add(el("strong").say(&span.text)),
        Style::Emphasis => element.add(el("em").say(&span.text)),
    })
}

impl Element {
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    pub(super) fn class(self, name: &'static str) -> Self {
        self.with("class", name)
    }

    pub(super) fn say(mut self, text: impl Into<String>) -> Self {
        self.inside.push(Node::Text(text.into()));
        self
    }

    pub(super) fn add(mut self, element: Element) -> Self {
        self.inside.push(Node::Element(element));
        self
    }

    pub(super) fn all(self, elements: impl IntoIterator<Item = Element>) -> Self {
        elements.into_iter().fold(self, Self::add)
    }

    /// A paragraph; nothing when it is empty.
    pub(super) fn line(self, text: &str) -> Self {
        if text.is_empty() { self } else { self.add(el("p").say(text)) }
    }

    pub(super) fn lines<'l>(self, lines: impl IntoIterator<Item = &'l String>) -> Self {
        lines.into_iter().fold(self, |element, line| element.line(line))
    }

    pub(super) fn link(self, href: &str, text: &str) -> Self {
        self.add(el("a").with("href", href).say(text))
    }

    pub(super) fn numbered_from(self, first: u64) -> Self {
        if first == 1 { self } else { self.with("start", first.to_string()) }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.inside.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Whether it stands in a line of text.
    pub(super) fn is_inline(&self) -> bool {
        matches!(self.tag, "a" | "b" | "strong" | "em" | "span" | "small")
    }

    /// As HTML that is also well-formed XML.
    pub(super) fn write(&self, out: &mut String) {
        let begin = if self.is_inline() { "" } else { "\n" };
        // Writing to a text cannot fail.
        let _ = write!(out, "{begin}<{}", self.tag);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value));
        }
        if matches!(self.tag, "hr" | "meta" | "br") {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for node in &self.inside {
            match node {
                Node::Text(text) => out.push_str(&escaped(text)),
                Node::Element(element) => element.write(out),
            }
        }
        let _ = write!(out, "</{}>", self.tag);
    }
}

/// Text that means itself in HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // A page holds nothing that drives whatever shows it.
            letter if letter != '\n' && letters::drives(letter) => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(element: &Element) -> String {
        let mut out = String::new();
        element.write(&mut out);
        out
    }

    #[test]
    fn a_text_cannot_become_an_element() {
        let page = el("p").with("title", "a\"b").say("<script>1 & 2</script>\u{1b}");
        assert_eq!(written(&page), "\n<p title=\"a&quot;b\">&lt;script&gt;1 &amp; 2&lt;/script&gt; </p>");
    }

    #[test]
    fn an_empty_line_is_no_paragraph_and_a_list_counts_on() {
        assert_eq!(written(&el("div").line("")), "\n<div></div>");
        assert_eq!(written(&list("ol", ["a"]).numbered_from(3)), "\n<ol start=\"3\">\n<li>a</li></ol>");
    }
}
