//! What screens write on: lines that know which focusable thing they belong to. One scroller draws it.

use super::text_style::{Fill, Segment, TextStyle, segment};
use super::wrap;
use vangnet_core::model::markup::{Block, Markup, Span, Style};

/// Cells of a line that is read.
const READING: usize = 66;

#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// Blank cells before it.
    pub(super) indent: usize,
    pub(super) segments: Vec<Segment>,
    /// The focusable thing it belongs to.
    pub(super) item: Option<usize>,
    pub(super) band: Option<Band>,
    /// A line of a second column, and the cell at which that column begins.
    pub(super) beside: Option<(usize, Box<Line>)>,
}

/// What lies under a part of a line, and a bar at its left or right end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Band {
    pub(super) fill: Fill,
    /// Cells from here up to there.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether the bar stands at the right.
    pub(super) own: bool,
}

pub(super) struct Column {
    /// Cells across.
    pub(super) width: usize,
    /// Cells for two columns side by side; as many as for one where there is no room.
    pub(super) across: usize,
    /// Cells of a line that is read.
    pub(super) reading: usize,
    /// Whether nothing may stand beside each other.
    pub(super) single: bool,
    /// Whether the numbers to call stand in sight beside it.
    pub(super) has_numbers: bool,
    pub(super) lines: Vec<Line>,
    pub(super) focus: Option<usize>,
    /// Where the real cursor stands: line and cell.
    pub(super) cursor: Option<(usize, usize)>,
    /// Whether there is room for air.
    pub(super) airy: bool,
    item: Option<usize>,
    items: usize,
    began: usize,
}

impl Column {
    pub(super) fn new(width: usize, focus: Option<usize>) -> Self {
        Self {
            width: width.max(1),
            across: width.max(1),
            reading: READING.min(width.max(1)),
            single: false,
            has_numbers: false,
            lines: Vec::new(),
            focus,
            cursor: None,
            airy: false,
            item: None,
            items: 0,
            began: 0,
        }
    }

    /// Begins the next focusable thing; says whether it has the focus.
    pub(super) fn begin_item(&mut self) -> bool {
        self.item = Some(self.items);
        self.items += 1;
        self.began = self.lines.len();
        let focused = self.item == self.focus;
        if focused {
            self.cursor = Some((self.lines.len(), 0));
        }
        focused
    }

    /// Ends it; what has the focus is filled from edge to edge, with a bar before it.
    pub(super) fn end_item(&mut self) {
        if self.item.is_some() && self.item == self.focus {
            self.fill(self.began, Fill::Focus);
        }
        self.item = None;
    }

    /// Fills the lines from one on that have no other fill, over the whole width.
    pub(super) fn fill(&mut self, from: usize, fill: Fill) {
        let band = Band { fill, from: 0, to: self.width, own: false };
        self.lines.iter_mut().skip(from).for_each(|line| line.band = line.band.or(Some(band)));
    }

    /// Where help is, a lamp burns: under the lines from one on, also where they have the focus.
    pub(super) fn light(&mut self, from: usize) {
        for line in self.lines.iter_mut().skip(from) {
            let fill = if line.band.is_some() { Fill::LampFocus } else { Fill::Lamp };
            line.band = Some(Band { fill, from: 0, to: self.width, own: false });
        }
    }

    pub(super) fn line(&mut self, indent: usize, segments: Vec<Segment>) {
        self.lines.push(Line { indent, segments, item: self.item, ..Line::default() });
    }

    /// The focusable thing that was begun.
    pub(super) fn item(&self) -> Option<usize> {
        self.item
    }

    /// Ends what was begun before its row is written.
    pub(super) fn close_item(&mut self) {
        self.item = None;
    }

    /// A row that holds several focusable things: it counts as one of them.
    pub(super) fn row_of(&mut self, item: Option<usize>, segments: Vec<Segment>, band: Option<Band>) {
        self.lines.push(Line { segments, item, band, ..Line::default() });
    }

    pub(super) fn row(&mut self, indent: usize, segments: Vec<Segment>, band: Option<Band>) {
        self.lines.push(Line { indent, segments, item: self.item, band, beside: None });
    }

    pub(super) fn banded(&mut self, indent: usize, segments: Vec<Segment>, band: Band) {
        self.row(indent, segments, Some(band));
    }

    /// A blank line, never two.
    pub(super) fn gap(&mut self) {
        if self.lines.last().is_some_and(|last| !last.segments.is_empty()) {
            self.lines.push(Line::default());
        }
    }

    pub(super) fn flow(&mut self, indent: usize, segments: &[Segment]) {
        self.hanging(indent, indent, &[], segments);
    }

    pub(super) fn text(&mut self, text: &str, style: TextStyle) {
        self.flow(0, &[segment(text, style)]);
    }

    /// A first mark (such as a number) and text that hangs beside it.
    pub(super) fn hanging(&mut self, first: usize, rest: usize, mark: &[Segment], segments: &[Segment]) {
        // What is read keeps to a shorter line than what is chosen.
        let edge = if self.item.is_some() { self.width } else { self.reading };
        self.hanging_to(edge, first, rest, mark, segments);
    }

    /// The same up to an edge.
    pub(super) fn hanging_to(
        &mut self,
        edge: usize,
        first: usize,
        rest: usize,
        mark: &[Segment],
        segments: &[Segment],
    ) {
        let used = first + wrap::across(mark);
        let ends_blank = mark.last().is_some_and(|segment| segment.text.ends_with(' '));
        let (mut indent, mut start) = (rest, Vec::new());
        if !mark.is_empty() && (used > rest || used == rest && !ends_blank) {
            // A mark that leaves no blank before the text stands above it.
            self.flow(first, mark);
        } else if !mark.is_empty() {
            indent = first;
            start = mark.to_vec();
            start.push(segment(" ".repeat(rest - used), TextStyle::Text));
        }
        for line in wrap::lines(segments, edge.saturating_sub(rest).max(8)) {
            start.extend(line);
            self.line(indent, std::mem::take(&mut start));
            indent = rest;
        }
    }

    pub(super) fn title(&mut self, text: &str) {
        self.titled(text, "");
    }

    /// A title, and what stands at the right edge beside it.
    pub(super) fn titled(&mut self, text: &str, beside: &str) {
        if self.cursor.is_none() && self.focus.is_none() {
            self.cursor = Some((self.lines.len(), 0));
        }
        if beside.is_empty() {
            self.text(text, TextStyle::Title);
        } else {
            let room = self.width.saturating_sub(wrap::cells(text) + wrap::cells(beside));
            let edge = segment(format!("{}{beside}", " ".repeat(room)), TextStyle::Quiet);
            self.line(0, vec![segment(text, TextStyle::Title), edge]);
        }
        if self.airy {
            self.line(0, vec![segment("━━━━", TextStyle::Lamp)]);
        }
        self.gap();
    }

    pub(super) fn opening(&mut self, title: &str, body: &Markup) {
        self.title(title);
        self.markup(body);
    }

    /// A paragraph with a blank line before it.
    pub(super) fn apart(&mut self, text: &str, style: TextStyle) {
        self.gap();
        self.text(text, style);
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.apart(text, TextStyle::Heading);
    }

    pub(super) fn markup(&mut self, blocks: &Markup) {
        for block in blocks {
            self.gap();
            match block {
                Block::Paragraph(spans) => self.flow(0, &segments(spans)),
                Block::List { first, items } => {
                    // All items stand below each other, also where a number has more digits than the one before.
                    let widest = first.map_or(0, |first| (first + items.len() as u64 - 1).to_string().len());
                    let items = items.iter().map(|item| segments(item));
                    self.list((widest + 2).max(3), *first, items);
                }
            }
        }
    }

    /// Items after a number or a dash each, all at `rest` cells.
    pub(super) fn list(&mut self, rest: usize, first: Option<u64>, items: impl IntoIterator<Item = Vec<Segment>>) {
        for (at, item) in (first.unwrap_or_default()..).zip(items) {
            let mark = if first.is_some() { format!("{at}.") } else { "–".to_owned() };
            self.hanging(0, rest, &[segment(mark, TextStyle::Accent)], &item);
        }
    }

    pub(super) fn dashes(&mut self, lines: &[String]) {
        self.list(3, None, lines.iter().map(|line| vec![segment(line, TextStyle::Text)]));
    }

    /// A heading and its lines; nothing where there are none.
    pub(super) fn section(&mut self, title: &str, lines: &[String]) {
        if !lines.is_empty() {
            self.heading(title);
            self.dashes(lines);
        }
    }

    /// Lines that each say one thing: apart where there is room.
    pub(super) fn paragraphs(&mut self, lines: &[String]) {
        for line in lines {
            if self.airy {
                self.gap();
            }
            self.text(line, TextStyle::Text);
        }
    }

    pub(super) fn texts<'l>(&mut self, indent: usize, lines: impl IntoIterator<Item = &'l String>, style: TextStyle) {
        for line in lines {
            self.flow(indent, &[segment(line, style)]);
        }
    }

    /// What stands under a page and may be overlooked.
    pub(super) fn foot(&mut self, lines: &[String]) {
        self.gap();
        self.texts(0, lines, TextStyle::Quiet);
    }

    /// Two columns of a width, side by side from a line on.
    pub(super) fn side_by_side(&mut self, left: Column, right: Column, gap: usize) {
        let at = left.width + gap;
        let (mut left, mut right) = (left.lines.into_iter(), right.lines.into_iter());
        loop {
            let pair = (left.next(), right.next());
            if pair.0.is_none() && pair.1.is_none() {
                return;
            }
            let beside = pair.1.map(|line| (at, Box::new(line)));
            self.lines.push(Line { beside, ..pair.0.unwrap_or_default() });
        }
    }

    pub(super) fn focused_lines(&self) -> Option<(usize, usize)> {
        let focus = self.focus?;
        let first = self.lines.iter().position(|line| line.item == Some(focus))?;
        let last = self.lines.iter().rposition(|line| line.item == Some(focus))?;
        Some((first, last))
    }
}

fn segments(spans: &[Span]) -> Vec<Segment> {
    let run = |span: &Span| match span.style {
        Style::Plain => spoken(&span.text),
        Style::Strong => vec![segment(&span.text, TextStyle::Strong)],
        Style::Emphasis => vec![segment(&span.text, TextStyle::Emphasis)],
    };
    spans.iter().flat_map(run).collect()
}

/// Told words, and those that somebody says within quotes in an ink of their own.
pub(super) fn spoken(text: &str) -> Vec<Segment> {
    let mut said = Vec::new();
    let mut rest = text;
    while let Some((start, end)) = quoted(rest) {
        said.extend([segment(&rest[..start], TextStyle::Text), segment(&rest[start..end], TextStyle::Child)]);
        rest = &rest[end..];
    }
    said.push(segment(rest, TextStyle::Text));
    said.retain(|segment| !segment.text.is_empty());
    said
}

/// The first words within quotes, these included. The mark within a word (`foto’s`) ends nothing.
fn quoted(text: &str) -> Option<(usize, usize)> {
    let start = text.find('‘')?;
    let is_end = |at: usize| !text[at + '’'.len_utf8()..].starts_with(char::is_alphanumeric);
    let mut ends = text[start..].match_indices('’').map(|(at, _)| start + at).filter(|at| is_end(*at));
    Some((start, ends.next()? + '’'.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_says_has_an_ink_of_its_own_and_a_mark_within_a_word_ends_nothing() {
        let said = |text: &str| {
            let spoken = spoken(text).into_iter().filter(|one| one.style == TextStyle::Child);
            spoken.map(|one| one.text).collect::<Vec<_>>()
        };
        assert_eq!(said("Daan zegt: ‘Twee foto’s.’ En: ‘Oké?’"), ["‘Twee foto’s.’", "‘Oké?’"]);
        assert_eq!(said("Foto’s en ‘geen einde"), Vec::<String>::new());
    }
}
