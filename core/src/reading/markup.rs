//! Reads the small Markdown subset of lessons: paragraphs, lists, strong and emphasis.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::model::markup::{Block, Markup, Span, Style};

/// Reads the subset. What lies outside it comes back as the name of the element and what was written there.
pub(super) fn parse(text: &str) -> Result<Markup, (&'static str, &str)> {
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        let written = text[range].lines().next().unwrap_or_default();
        reader.take(event).map_err(|name| (name, written))?;
    }
    Ok(reader.blocks)
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    list: Option<(bool, Vec<Vec<Span>>)>,
    spans: Vec<Span>,
    strong: usize,
    emphasis: usize,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) -> Result<(), &'static str> {
        match event {
            Event::Start(Tag::Paragraph | Tag::Item) | Event::End(TagEnd::Paragraph) if self.list.is_some() => {}
            Event::Start(Tag::Paragraph) => {}
            Event::End(TagEnd::Paragraph) => self.blocks.push(Block::Paragraph(std::mem::take(&mut self.spans))),
            Event::Start(Tag::List(_)) if self.list.is_some() => return Err("nested"),
            Event::Start(Tag::List(first)) => self.list = Some((first.is_some(), Vec::new())),
            Event::End(TagEnd::List(_)) => {
                if let Some((ordered, items)) = self.list.take() {
                    self.blocks.push(Block::List { ordered, items });
                }
            }
            Event::End(TagEnd::Item) => {
                let spans = std::mem::take(&mut self.spans);
                if let Some((_, items)) = &mut self.list {
                    items.push(spans);
                }
            }
            Event::Start(Tag::Strong) => self.strong += 1,
            Event::End(TagEnd::Strong) => self.strong -= 1,
            Event::Start(Tag::Emphasis) => self.emphasis += 1,
            Event::End(TagEnd::Emphasis) => self.emphasis -= 1,
            Event::Text(text) => self.push(&text),
            Event::SoftBreak | Event::HardBreak => self.push(" "),
            other => return Err(name(&other)),
        }
        Ok(())
    }

    fn push(&mut self, text: &str) {
        let style = match (self.strong, self.emphasis) {
            (0, 0) => Style::Plain,
            (0, _) => Style::Emphasis,
            _ => Style::Strong,
        };
        match self.spans.last_mut() {
            Some(last) if last.style == style => last.text.push_str(text),
            _ => self.spans.push(Span { text: text.to_owned(), style }),
        }
    }
}

fn name(event: &Event<'_>) -> &'static str {
    match event {
        Event::Start(Tag::Heading { .. }) => "heading",
        Event::Start(Tag::BlockQuote(_)) => "quotation",
        Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => "code",
        Event::Start(Tag::Link { .. }) => "link",
        Event::Start(Tag::Image { .. }) => "image",
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => "HTML",
        Event::Rule => "rule",
        _ => "markup",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::markup::words;

    #[test]
    fn paragraphs_lists_and_stress_are_understood() {
        let blocks =
            parse("Een **sterk** woord\nen *nadruk*.\n\n- een\n- twee\n\n1. eerst").expect("inside the subset");
        assert_eq!(blocks.len(), 3);
        let Block::Paragraph(spans) = &blocks[0] else { panic!("a paragraph first") };
        assert_eq!(words(spans), "Een sterk woord en nadruk.");
        assert_eq!(spans[1].style, Style::Strong);
        assert!(matches!(&blocks[1], Block::List { ordered: false, items } if items.len() == 2));
        assert!(matches!(&blocks[2], Block::List { ordered: true, items } if items.len() == 1));
    }

    #[test]
    fn everything_else_of_markdown_is_named_and_refused() {
        for (text, name) in [
            ("# Kop", "heading"),
            ("> zegt", "quotation"),
            ("`code`", "code"),
            ("[a](b)", "link"),
            ("![a](b)", "image"),
            ("a\n\n---\n", "rule"),
            ("a <b>c</b>", "HTML"),
            ("- a\n  - b", "nested"),
        ] {
            assert_eq!(parse(text).map_err(|(name, _)| name), Err(name), "{text:?}");
        }
    }
}
