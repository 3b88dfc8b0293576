//! The small Markdown subset of lessons: paragraphs, lists, strong and emphasis.

pub type Markup = Vec<Block>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(Vec<Span>),
    /// Short items; numbered from `first` when there is one.
    List {
        first: Option<u64>,
        items: Vec<Vec<Span>>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    pub style: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Strong,
    Emphasis,
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span { text: text.to_owned(), style: Style::Plain }])
}

pub fn words(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}
