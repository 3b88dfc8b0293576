//! The small Markdown subset of lessons: paragraphs, lists, strong and emphasis.

/// A text with paragraphs.
pub type Markup = Vec<Block>;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Sentences that belong together.
    Paragraph(Vec<Span>),
    /// Short items; numbered when `ordered`.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// One line each.
        items: Vec<Vec<Span>>,
    },
}

/// A run of text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they are said.
    pub style: Style,
}

/// How a run of text is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As everything else.
    Plain,
    /// Important.
    Strong,
    /// With stress.
    Emphasis,
}

/// A paragraph of plain words.
pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span { text: text.to_owned(), style: Style::Plain }])
}

/// The words of a run of spans.
pub fn words(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}
