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

/// A number at the start of a line that Markdown takes for one of a list, though it would not be said as written: one
/// item alone with another number than 1, which is rather a sentence, or an item out of order.
pub(super) fn odd_number(text: &str) -> Option<&str> {
    let begins = |line: &str| line.trim_start().starts_with(|letter: char| letter.is_ascii_digit());
    if !text.lines().any(begins) {
        return None;
    }
    let mut numbers: Vec<&str> = Vec::new();
    for (event, place) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(Tag::List(_)) => numbers.clear(),
            Event::Start(Tag::Item) => {
                let end = text[place.clone()].find(['.', ')']).map_or(place.end, |at| place.start + at + 1);
                numbers.push(&text[place.start..end]);
            }
            Event::End(TagEnd::List(true)) => {
                let value = |number: &str| number[..number.len() - 1].parse::<u64>().unwrap_or_default();
                let first = value(numbers[0]);
                let is_alone = numbers.len() == 1 && first != 1;
                // Each may also have the number of the first: then Markdown counts.
                let is_lazy = numbers.iter().all(|number| value(number) == first);
                let counted = numbers.iter().zip(first..).find(|(number, expected)| value(number) != *expected);
                let odd = counted.filter(|_| !is_lazy).map(|(number, _)| *number);
                if let Some(odd) = odd.or_else(|| is_alone.then_some(numbers[0])) {
                    return Some(odd);
                }
            }
            _ => {}
        }
    }
    None
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    list: Option<(Option<u64>, Vec<Vec<Span>>)>,
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
            Event::Start(Tag::List(first)) => self.list = Some((first, Vec::new())),
            Event::End(TagEnd::List(_)) => {
                if let Some((first, items)) = self.list.take() {
                    self.blocks.push(Block::List { first, items });
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
        assert!(matches!(&blocks[1], Block::List { first: None, items } if items.len() == 2));
        assert!(matches!(&blocks[2], Block::List { first: Some(1), items } if items.len() == 1));
    }

    #[test]
    fn a_list_keeps_the_number_it_begins_with() {
        for (text, number) in [("3. drie\n4. vier", 3), ("0) nul", 0), ("1. een\n1. twee", 1), ("18. Dat is oud.", 18)]
        {
            let blocks = parse(text).expect("inside the subset");
            assert!(matches!(&blocks[..], [Block::List { first: Some(first), .. }] if *first == number), "{text}");
        }
        assert!(matches!(&parse("18\\. Dat is oud.").expect("inside")[..], [Block::Paragraph(_)]));
    }

    #[test]
    fn a_number_that_is_not_said_as_written_is_named() {
        for (text, odd) in [
            ("18. Dat is oud.", "18."),
            ("Eerst.\n\n2026) Een jaar.", "2026)"),
            ("1. een\n2. twee\n5. vijf", "5."),
            ("3. drie\n3. drie\n4. vier", "3."),
        ] {
            assert_eq!(odd_number(text), Some(odd), "{text}");
        }
        for text in
            ["1. een", "1. een\n1. twee", "3. drie\n4. vier", "18\\. Dat is oud.", "Hij is\n18. Zij ook.", "- a"]
        {
            assert_eq!(odd_number(text), None, "{text}");
        }
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
