//! The panel beside the text of a wide window: the pages of the module, or what to call.

use ratatui::layout::Rect;

use super::column::{Band, Column};
use super::digits;
use super::painter::{Painter, as_cells};
use super::text_style::{Fill, TextStyle, page_sign, segment};
use super::wrap::{cells, cut};
use vangnet_core::view::{Called, Header, Numbers, RailItem};

/// The edge at which text stands in the panel, as in the bands above and below it.
const EDGE: u16 = 4;
/// Longest number in large digits: those that one knows by heart.
const SHORT: usize = 3;

impl Painter<'_, '_> {
    pub(super) fn beside(&mut self, area: Rect, header: &Header) {
        self.panel(area);
        let inner = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        if let Some(numbers) = &header.numbers {
            self.numbers(inner, numbers);
        } else {
            self.rail(inner, &header.rail);
        }
    }

    fn rail(&mut self, area: Rect, items: &[RailItem]) {
        let height = usize::from(area.height);
        let here = items.iter().position(|item| item.here).unwrap_or(0);
        let first = here.saturating_sub(height / 2).min(items.len().saturating_sub(height));
        for (row, item) in items.iter().skip(first).take(height).enumerate() {
            let fill = if item.here { Fill::Focus } else { Fill::Panel };
            let row = as_cells(row);
            if item.here && self.has_colours() {
                self.fill(Rect { y: area.y + row, height: 1, ..area }, fill);
            }
            let label = cut(&item.label, usize::from(area.width - EDGE - 4));
            let (sign, style) =
                if item.here { ("●", TextStyle::Sign) } else { (page_sign(item.mark), TextStyle::Quiet) };
            self.write_on(fill, area, EDGE, row, sign, style);
            let style = if item.here { TextStyle::Strong } else { TextStyle::Quiet };
            self.write_on(fill, area, EDGE + 2, row, &label, style);
        }
    }

    /// What to call, the shortest numbers large where all have room.
    fn numbers(&mut self, area: Rect, numbers: &Numbers) {
        let inner = Rect { x: area.x + EDGE, width: area.width - EDGE - 2, ..area };
        let shown = |large: bool| {
            let mut column = Column::new(usize::from(inner.width), None);
            column.text(&numbers.title, TextStyle::Quiet);
            numbers.called.iter().for_each(|one| called(one, large, &mut column));
            column.lines
        };
        let height = usize::from(inner.height);
        let lines = Some(shown(true)).filter(|lines| lines.len() <= height).unwrap_or_else(|| shown(false));
        for (row, line) in lines.iter().take(height).enumerate() {
            self.line(Fill::Panel, inner, as_cells(row), line);
        }
    }
}

/// A number where the lamp burns, with whose it is and when it is answered.
fn called(one: &Called, large: bool, column: &mut Column) {
    column.gap();
    let digits = digits::rows(&one.number);
    let rows = if large && cells(&one.number) <= SHORT && !digits.is_empty() {
        [vec![String::new()], digits, vec![String::new()]].concat()
    } else {
        vec![one.number.clone()]
    };
    let across = rows.iter().map(|row| cells(row)).max().unwrap_or(0) + 4;
    let is_cut = across > column.width;
    for row in rows {
        let band = Band { fill: Fill::Lamp, from: 0, to: across.min(column.width), own: false };
        let said = segment(row, TextStyle::Strong);
        column.banded(if is_cut { 0 } else { 2 }, vec![said], band);
    }
    let name = if one.number == one.name { &one.called } else { &one.name };
    column.text(name, TextStyle::Strong);
    column.text(&one.hours, TextStyle::Quiet);
}
