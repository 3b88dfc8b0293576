//! What screens write on: lines that know which focusable thing they belong to. One scroller draws it.

use super::ink::{Ink, Piece, piece};
use super::wrap;
use vangnet_core::model::markup::{Block, Rich, Span, Style};

/// A line ready to draw.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// Blank cells before it.
    pub(super) indent: usize,
    /// Its runs of text.
    pub(super) pieces: Vec<Piece>,
    /// The focusable thing it belongs to.
    pub(super) item: Option<usize>,
}

/// Lines of a screen.
#[derive(Debug)]
pub(super) struct Paper {
    /// Cells across.
    pub(super) width: usize,
    /// What was written.
    pub(super) lines: Vec<Line>,
    /// Which focusable thing has the focus.
    pub(super) focus: Option<usize>,
    /// Where the real cursor stands: line and cell.
    pub(super) cursor: Option<(usize, usize)>,
    /// The focusable thing that is being written.
    item: Option<usize>,
    /// How many focusable things were begun.
    items: usize,
}

impl Paper {
    pub(super) fn new(width: usize, focus: Option<usize>) -> Self {
        Self { width: width.max(1), lines: Vec::new(), focus, cursor: None, item: None, items: 0 }
    }

    /// Begins the next focusable thing; says whether it has the focus.
    pub(super) fn begin_item(&mut self) -> bool {
        self.item = Some(self.items);
        self.items += 1;
        let focused = self.item == self.focus;
        if focused {
            self.cursor = Some((self.lines.len(), 0));
        }
        focused
    }

    /// Ends the focusable thing.
    pub(super) fn end_item(&mut self) {
        self.item = None;
    }

    /// One line as it is.
    pub(super) fn line(&mut self, indent: usize, pieces: Vec<Piece>) {
        self.lines.push(Line { indent, pieces, item: self.item });
    }

    /// A blank line, never two.
    pub(super) fn gap(&mut self) {
        if self.lines.last().is_some_and(|last| !last.pieces.is_empty()) {
            self.lines.push(Line::default());
        }
    }

    /// A paragraph of runs, with an indent.
    pub(super) fn flow(&mut self, indent: usize, pieces: &[Piece]) {
        self.hanging(indent, indent, &[], pieces);
    }

    /// A paragraph of one part.
    pub(super) fn text(&mut self, text: &str, ink: Ink) {
        self.flow(0, &[piece(text, ink)]);
    }

    /// A first mark (such as a number) and text that hangs beside it.
    pub(super) fn hanging(&mut self, first: usize, rest: usize, mark: &[Piece], pieces: &[Piece]) {
        let width = self.width.saturating_sub(rest).max(8);
        let lines = wrap::lines(pieces, width);
        if lines.is_empty() && !mark.is_empty() {
            self.line(first, mark.to_vec());
        }
        let used: usize = first + mark.iter().map(|piece| wrap::cells(&piece.text)).sum::<usize>();
        // A mark that leaves no blank before the text stands above it.
        let ends_blank = mark.last().is_some_and(|piece| piece.text.ends_with(' '));
        let above = !mark.is_empty() && (used > rest || used == rest && !ends_blank);
        if above && !lines.is_empty() {
            self.flow(first, mark);
        }
        for (at, line) in lines.into_iter().enumerate() {
            if at == 0 && !mark.is_empty() && !above {
                let mut whole = mark.to_vec();
                whole.push(piece(" ".repeat(rest.saturating_sub(used)), Ink::Text));
                whole.extend(line);
                self.line(first, whole);
            } else {
                self.line(rest, line);
            }
        }
    }

    /// What the page is about.
    pub(super) fn title(&mut self, text: &str) {
        if self.cursor.is_none() && self.focus.is_none() {
            self.cursor = Some((self.lines.len(), 0));
        }
        self.text(text, Ink::Title);
        self.gap();
    }

    /// A heading within the page.
    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        self.text(text, Ink::Heading);
    }

    /// Text with paragraphs and lists.
    pub(super) fn rich(&mut self, blocks: &Rich, indent: usize) {
        for block in blocks {
            self.gap();
            match block {
                Block::Paragraph(spans) => self.flow(indent, &pieces(spans)),
                Block::List { ordered, items } => {
                    for (at, item) in items.iter().enumerate() {
                        let mark = if *ordered { format!("{}.", at + 1) } else { "–".to_owned() };
                        self.hanging(indent, indent + 3, &[piece(mark, Ink::Accent)], &pieces(item));
                    }
                }
            }
        }
    }

    /// Lines of a list, each with a dash.
    pub(super) fn dashes(&mut self, lines: &[String], ink: Ink) {
        for line in lines {
            self.hanging(0, 3, &[piece("–", Ink::Accent)], &[piece(line, ink)]);
        }
    }

    /// Lines of a list, each with its number.
    pub(super) fn numbers(&mut self, lines: &[String]) {
        for (at, line) in lines.iter().enumerate() {
            let mark = format!("{}.", at + 1);
            self.hanging(0, 4, &[piece(mark, Ink::Accent)], &[piece(line, Ink::Text)]);
        }
    }

    /// Lines that may be overlooked.
    pub(super) fn quiet(&mut self, lines: &[String]) {
        for line in lines {
            self.text(line, Ink::Quiet);
        }
    }

    /// The lines of the focused thing, from first to last.
    pub(super) fn focused_lines(&self) -> Option<(usize, usize)> {
        let focus = self.focus?;
        let first = self.lines.iter().position(|line| line.item == Some(focus))?;
        let last = self.lines.iter().rposition(|line| line.item == Some(focus))?;
        Some((first, last))
    }
}

fn pieces(spans: &[Span]) -> Vec<Piece> {
    spans
        .iter()
        .map(|span| {
            let ink = match span.style {
                Style::Plain => Ink::Text,
                Style::Strong => Ink::Strong,
                Style::Emphasis => Ink::Emphasis,
            };
            piece(&span.text, ink)
        })
        .collect()
}
