//! The keys of the moment, in a band at the bottom.

use std::ops::Range;

use ratatui::layout::{Position, Rect};

use super::chords::chord_name;
use super::cursor::Cursor;
use super::drawn::Drawn;
use super::hints::{self, Enter, Keyed};
use super::painter::{Painter, as_cells};
use super::text_style::{Fill, TextStyle};
use super::wrap::cells;
use vangnet_core::player::Command;
use vangnet_core::view::Scene;

/// Below this width keys stand without caps.
const NARROW: u16 = 50;
/// Below this width the sign of help stands without its word.
const ROOMY: u16 = 90;

impl Painter<'_, '_> {
    /// The keys of this moment in a band: the likeliest first and filled. *Help now*, leaving and `?` stand at the
    /// right, always in the same cells.
    pub(super) fn footer(&mut self, area: Rect, around: u16, scene: &Scene, cursor: &Cursor, drawn: Drawn) {
        let row = self.look.band(Rect { y: area.y + around, height: 1, ..area });
        self.panel(area);
        let keyed = hints::keyed(scene, cursor, drawn, self.look.letters);
        let key = |one: &Keyed<'_>| one.chord.map_or_else(String::new, |chord| chord_name(chord, self.words));
        let is_narrow = row.width < NARROW;
        let shown = |one: &Keyed<'_>| Shown {
            at: Some(one.at),
            key: key(one),
            label: one.offer.label.clone(),
            is_narrow,
            is_help: one.offer.command == Command::Now,
        };
        let room = usize::from(row.width);
        let mut always: Vec<Shown> = Vec::new();
        // Where not all fit, the way out stays longest.
        for command in [Command::Leave, Command::Now, Command::Keys] {
            let one = keyed.iter().find(|one| one.offer.command == command).map(&shown);
            let fits = one.filter(|one| across(&always) + one.width() <= room + GAP);
            let place = if command == Command::Now { 0 } else { always.len() };
            fits.into_iter().for_each(|one| always.insert(place, one));
        }
        let on = match hints::enter(scene, cursor, drawn) {
            Some(Enter::On(id)) => Some(Shown {
                at: None,
                key: self.words.text("keys-name-enter"),
                label: self.words.text(id),
                is_narrow,
                is_help: false,
            }),
            _ => None,
        };
        let likeliest = on.as_ref().map_or(0, Shown::width);
        // What can be done now is worth more than the word beside the sign of help. It goes by the width alone: what
        // stands at the right never moves.
        if row.width < ROOMY
            && let Some(last) = always.last_mut().filter(|last| last.is(Command::Keys, &keyed))
        {
            last.label.clear();
        }
        if is_narrow && across(&always) + likeliest > room + GAP {
            always.retain(|one| !one.is(Command::Keys, &keyed));
        }
        let right = across(&always).saturating_sub(GAP);
        let left = room.saturating_sub(right + GAP);
        let on = on.filter(|on| on.width() <= left + GAP);
        let used = on.as_ref().map_or(0, Shown::width);
        // Who walks along the keys meets those without a letter too.
        let walks = cursor.footer.is_some() || !self.look.letters;
        let is_left =
            |one: &&Keyed<'_>| !always.iter().any(|known| known.at == Some(one.at)) && (walks || one.chord.is_some());
        let others: Vec<&Keyed<'_>> = keyed.iter().filter(is_left).collect();
        let focus = cursor.footer.and_then(|at| others.iter().position(|one| one.at == at));
        let fitting =
            fitting(&others.iter().map(|one| shown(one).width()).collect::<Vec<_>>(), focus, left - used.min(left));
        let others: Vec<Shown> = others[fitting].iter().map(|one| shown(one)).collect();
        let mut x = 0;
        for (at, one) in on.iter().chain(&others).enumerate() {
            self.key(row, &mut x, one, cursor, at == 0);
        }
        x = room - right.min(room);
        always.iter().for_each(|one| self.key(row, &mut x, one, cursor, false));
    }

    fn key(&mut self, row: Rect, x: &mut usize, one: &Shown, cursor: &Cursor, is_first: bool) {
        let focused = one.at.is_some() && cursor.footer == one.at;
        if focused {
            self.frame.set_cursor_position(Position { x: row.x + as_cells(*x), y: row.y });
        }
        let fill = if is_first || focused { Fill::Accent } else { Fill::Panel };
        if !one.key.is_empty() {
            // In a narrow window there is no room for caps.
            let (cap, style) = if one.is_narrow {
                (one.key.clone(), TextStyle::Accent)
            } else {
                (format!(" {} ", one.key), if one.is_help { TextStyle::HelpCap } else { TextStyle::Cap })
            };
            let fill = if one.is_narrow && !focused { Fill::Panel } else { fill };
            self.write_on(fill, row, as_cells(*x), 0, &cap, style);
            *x += cells(&cap) + 1;
        }
        let (fill, style) = match (focused, is_first) {
            (true, _) => (Fill::Focus, TextStyle::Strong),
            (false, true) => (Fill::Panel, TextStyle::Strong),
            (false, false) => (Fill::Panel, TextStyle::Quiet),
        };
        self.write_on(fill, row, as_cells(*x), 0, &one.label, style);
        *x += cells(&one.label) + GAP;
    }
}

/// Blank cells between two keys of the footer.
const GAP: usize = 2;

/// A key of the footer with what it does.
struct Shown {
    /// The place of the command among all; nothing for what Enter does on the screen.
    at: Option<usize>,
    key: String,
    label: String,
    is_narrow: bool,
    is_help: bool,
}

impl Shown {
    fn is(&self, command: Command, keyed: &[Keyed<'_>]) -> bool {
        keyed.iter().any(|one| Some(one.at) == self.at && one.offer.command == command)
    }

    /// With the gap behind it.
    fn width(&self) -> usize {
        let around = if self.is_narrow { 1 } else { 3 };
        let cap = if self.key.is_empty() { 0 } else { cells(&self.key) + around };
        cap + cells(&self.label) + GAP
    }
}

/// What keys take side by side, with the gap behind the last.
fn across(keys: &[Shown]) -> usize {
    keys.iter().map(Shown::width).sum()
}

/// Which of these widths fit, from the first on; with the focus among them, a window around it.
fn fitting(widths: &[usize], focus: Option<usize>, room: usize) -> Range<usize> {
    let from = |first: usize| {
        let mut used = 0;
        let fits = |width: &&usize| {
            used += **width;
            used <= room + GAP
        };
        first..first + widths.iter().skip(first).take_while(fits).count()
    };
    let focus = focus.unwrap_or(0);
    (0..=focus).map(from).find(|range| range.end > focus).unwrap_or_else(|| from(focus))
}
