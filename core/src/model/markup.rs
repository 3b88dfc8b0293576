//! The small Markdown subset of lessons: paragraphs, lists, strong and emphasis.

use serde::{Deserialize, Serialize};

pub type Markup = Vec<Block>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    Paragraph(Vec<Span>),
    /// Short items; numbered from `first` when there is one.
    List {
        first: Option<u64>,
        items: Vec<Vec<Span>>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub text: String,
    pub style: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    Plain,
    Strong,
    Emphasis,
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span { text: text.to_owned(), style: Style::Plain }])
}

/// Items of plain text; numbered from `first` when there is one.
pub fn list<'i>(first: Option<u64>, items: impl IntoIterator<Item = &'i String>) -> Block {
    let item = |text: &String| vec![Span { text: text.clone(), style: Style::Plain }];
    Block::List { first, items: items.into_iter().map(item).collect() }
}

pub fn words(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// Every span of every block.
pub fn spans_mut(markup: &mut Markup) -> impl Iterator<Item = &mut Span> {
    markup.iter_mut().flat_map(|block| -> Box<dyn Iterator<Item = &mut Span> + '_> {
        match block {
            Block::Paragraph(spans) => Box::new(spans.iter_mut()),
            Block::List { items, .. } => Box::new(items.iter_mut().flatten()),
        }
    })
}
