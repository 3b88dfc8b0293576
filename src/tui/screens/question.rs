//! Questions, their verdicts, and lines to fill in.

use super::{Local, label_ink, mark, talk};
use crate::tui::ink::{Ink, Piece, piece};
use crate::tui::paper::Paper;
use vangnet_core::messages::Messages;
use vangnet_core::player::Command;
use vangnet_core::view::{
    Choice, Feedback, Field, Item, Message, Number, Plan, Question, Response, Row, Tone, Verdict,
};

pub(super) fn question(question: &Question, local: &Local, words: &Messages, paper: &mut Paper) {
    paper.title(&question.heading);
    paper.rich(&question.body, 0);
    paper.gap();
    paper.text(&question.prompt, Ink::Strong);
    // Once answered, or while asked how sure, the response only shows what was taken.
    let open = question.verdict.is_none() && question.sure.is_none();
    if open {
        paper.text(&question.instruction, Ink::Quiet);
    }
    paper.gap();
    Writer { open, local, words }.response(&question.response, paper);
    if let Some(hint) = &question.hint {
        paper.gap();
        paper.text(hint, Ink::Notice);
    }
    if let Some(sure) = &question.sure {
        paper.gap();
        paper.text(&sure.title, Ink::Heading);
        if let Some(asked) = &sure.question {
            paper.text(asked, Ink::Strong);
        }
        for (at, one) in sure.choices.iter().enumerate() {
            super::choice(at, one, paper);
        }
    }
    if let Some(verdict) = &question.verdict {
        self::verdict(verdict, paper);
    }
}

pub(super) fn plan(plan: &Plan, local: &Local, paper: &mut Paper) {
    paper.title(&plan.heading);
    paper.rich(&plan.body, 0);
    for one in &plan.fields {
        paper.gap();
        field(&one.label, &one.text, local, paper);
    }
    paper.gap();
    paper.quiet(&plan.lines);
}

/// A label and a line to write in.
fn field(label: &str, text: &str, local: &Local, paper: &mut Paper) {
    let focused = paper.begin_item();
    let sign = if focused { "> " } else { "  " };
    paper.flow(0, &[piece(sign, Ink::Accent), piece(label, if focused { Ink::Strong } else { Ink::Text })]);
    let room = paper.width.saturating_sub(4).max(8);
    let editor = local.editor.as_ref().filter(|_| focused);
    let before = editor.map_or(0, super::super::editor::Editor::cells_before);
    // The line shows the part around the cursor.
    let start = before.saturating_sub(room - 1);
    let shown = window(text, start, room);
    let used = super::super::wrap::cells(&shown);
    let ink = if focused { Ink::Focus } else { Ink::Text };
    if focused {
        paper.cursor = Some((paper.lines.len(), 2 + before - start));
    }
    let rest = "_".repeat(room.saturating_sub(used));
    paper.line(2, vec![piece(shown, ink), piece(rest, Ink::Border)]);
    paper.end_item();
}

/// The part of a text from a cell on, as far as there is room.
fn window(text: &str, start: usize, room: usize) -> String {
    let mut cell = 0;
    let mut shown = String::new();
    for letter in unicode_segmentation::UnicodeSegmentation::graphemes(text, true) {
        let width = super::super::wrap::cells(letter);
        if cell >= start && cell + width <= start + room {
            shown.push_str(letter);
        }
        cell += width;
    }
    shown
}

struct Writer<'w> {
    open: bool,
    local: &'w Local,
    words: &'w Messages,
}

impl Writer<'_> {
    fn response(&self, response: &Response, paper: &mut Paper) {
        match response {
            Response::One(choices) => {
                for (at, one) in choices.iter().enumerate() {
                    self.option(at, one, ["( )", "(x)"], paper);
                }
                return;
            }
            Response::Many(choices) => {
                for (at, one) in choices.iter().enumerate() {
                    self.option(at, one, ["[ ]", "[x]"], paper);
                }
            }
            Response::Chat(messages) => self.chat(messages, paper),
            Response::Order(items) => self.order(items, paper),
            Response::Rows(rows) => self.rows(rows, paper),
            Response::Number(number) => self.number(number, paper),
            Response::Write(fields) => {
                for one in fields {
                    self.field(one, paper);
                }
            }
        }
        self.hand_in(paper);
    }

    /// Begins a focusable thing while the question is open.
    fn begin(&self, paper: &mut Paper) -> bool {
        self.open && paper.begin_item()
    }

    fn option(&self, at: usize, choice: &Choice, boxes: [&str; 2], paper: &mut Paper) {
        let focused = self.begin(paper);
        let mut mark = if self.open { mark(focused, at) } else { vec![piece("    ", Ink::Text)] };
        let ink = if choice.picked { Ink::Picked } else { Ink::Quiet };
        mark.push(piece(format!("{} ", boxes[usize::from(choice.picked)]), ink));
        let ink = if self.open || choice.picked { label_ink(focused, choice.picked) } else { Ink::Quiet };
        paper.hanging(0, 8, &mark, &[piece(&choice.label, ink)]);
        paper.end_item();
    }

    fn chat(&self, messages: &[Message], paper: &mut Paper) {
        for (at, message) in messages.iter().enumerate() {
            let focused = self.begin(paper);
            let digit = if at < super::DIGITS { format!("{} ", at + 1) } else { String::new() };
            let tick = if message.choice.picked { "[x] " } else { "[ ] " };
            let sign = if focused { "> " } else { "" };
            let who = format!("{sign}{digit}{tick}{}", message.who);
            let ink = label_ink(focused, message.choice.picked);
            talk::bubble(&who, &[piece(&message.choice.label, ink)], message.own, paper);
            paper.end_item();
        }
    }

    fn order(&self, items: &[Item], paper: &mut Paper) {
        for (at, item) in items.iter().enumerate() {
            let focused = self.begin(paper);
            let grabbed = focused && self.local.grabbed;
            let sign = match (focused, grabbed) {
                (_, true) => "↕",
                (true, false) => ">",
                (false, false) => " ",
            };
            let mark = vec![piece(sign, Ink::Accent), piece(format!(" {}. ", at + 1), Ink::Accent)];
            paper.hanging(0, 5, &mark, &[piece(&item.label, label_ink(focused, grabbed))]);
            paper.end_item();
        }
        if self.open {
            paper.gap();
            let id = if self.local.grabbed { "screen-order-drop" } else { "screen-order-take" };
            paper.text(&self.words.text(id), Ink::Quiet);
        }
    }

    fn rows(&self, rows: &[Row], paper: &mut Paper) {
        for row in rows {
            paper.gap();
            if row.choices.is_empty() && self.open {
                field(&row.label, row.value.as_deref().unwrap_or_default(), self.local, paper);
                continue;
            }
            let focused = self.begin(paper);
            let sign = if focused { "> " } else { "  " };
            let ink = if focused { Ink::Strong } else { Ink::Text };
            paper.hanging(0, 2, &[piece(sign, Ink::Accent)], &[piece(&row.label, ink)]);
            if row.choices.is_empty() {
                paper.flow(4, &[piece(row.value.as_deref().unwrap_or_default(), Ink::Picked)]);
            }
            // The options stand open under the row that has the focus; the others show what they hold.
            for (at, one) in row.choices.iter().enumerate().filter(|(_, one)| focused || one.picked) {
                self.row_choice(at, one, focused, paper);
            }
            if !focused && row.value.is_none() {
                paper.flow(4, &[piece("…", Ink::Quiet)]);
            }
            paper.end_item();
        }
    }

    fn row_choice(&self, at: usize, choice: &Choice, focused: bool, paper: &mut Paper) {
        let tick = if choice.picked { "(x) " } else { "( ) " };
        let digit = if focused && at < super::DIGITS { format!("{} ", at + 1) } else { String::new() };
        let mark = [piece(digit, Ink::Accent), piece(tick, Ink::Quiet)];
        let ink = if focused && choice.picked { Ink::Focus } else { label_ink(false, choice.picked) };
        paper.hanging(4, 10, &mark, &[piece(&choice.label, ink)]);
    }

    fn number(&self, number: &Number, paper: &mut Paper) {
        let focused = self.begin(paper);
        let typed = if focused && !self.local.typed.is_empty() { Some(self.local.typed.clone()) } else { None };
        let shown = typed.or_else(|| number.value.map(|value| value.to_string())).unwrap_or_else(|| "…".to_owned());
        let sign = if focused { "> " } else { "  " };
        let ink = if focused { Ink::Focus } else { Ink::Picked };
        let pieces =
            [piece(sign, Ink::Accent), piece(format!(" {shown} "), ink), piece(format!(" {}", number.unit), Ink::Text)];
        paper.flow(0, &pieces);
        bar(number, paper);
        if self.open {
            paper.text(&self.words.text("screen-number"), Ink::Quiet);
        }
        paper.end_item();
    }

    fn field(&self, one: &Field, paper: &mut Paper) {
        if self.open {
            field(&one.label, &one.text, self.local, paper);
        } else {
            paper.text(&one.label, Ink::Quiet);
            paper.flow(2, &[piece(&one.text, Ink::Picked)]);
        }
    }

    /// The button that hands the answer in.
    fn hand_in(&self, paper: &mut Paper) {
        if !self.open {
            return;
        }
        paper.gap();
        let focused = paper.begin_item();
        let label = self.words.text(vangnet_core::view::commands::label_id(Command::Submit));
        let ink = if focused { Ink::Focus } else { Ink::Accent };
        let sign = if focused { "> " } else { "  " };
        paper.flow(0, &[piece(sign, Ink::Accent), piece(format!("[ {label} ]"), ink)]);
        paper.end_item();
    }
}

/// Where the number lies between the lowest and the highest.
fn bar(number: &Number, paper: &mut Paper) {
    let room = paper.width.saturating_sub(16).clamp(10, 50);
    let share = |value: i64| {
        let all = (number.high - number.low).max(1);
        usize::try_from((value - number.low).clamp(0, all) * i64::try_from(room - 1).unwrap_or(1) / all).unwrap_or(0)
    };
    let mut pieces: Vec<Piece> = vec![piece(format!("  {} ", number.low), Ink::Quiet)];
    match number.value {
        Some(value) => {
            let at = share(value);
            pieces.push(piece("─".repeat(at), Ink::Border));
            pieces.push(piece("█", Ink::Heading));
            pieces.push(piece("─".repeat(room - 1 - at), Ink::Border));
        }
        None => pieces.push(piece("─".repeat(room), Ink::Border)),
    }
    pieces.push(piece(format!(" {}", number.high), Ink::Quiet));
    paper.line(0, pieces);
}

fn verdict(verdict: &Verdict, paper: &mut Paper) {
    paper.gap();
    let (sign, ink) = tone(verdict.tone);
    let headline = format!("{sign}{}", verdict.headline);
    // The verdict is what the reader waits for: the cursor goes there.
    paper.cursor = Some((paper.lines.len(), 0));
    paper.text(&headline, ink);
    for line in &verdict.lines {
        paper.text(line, Ink::Text);
    }
    for one in &verdict.feedback {
        feedback(one, paper);
    }
    paper.rich(&verdict.explain, 0);
    if !verdict.source.is_empty() {
        paper.gap();
        paper.quiet(&verdict.source);
    }
}

/// The symbol and the part of a tone; the word is in the text.
fn tone(tone: Tone) -> (&'static str, Ink) {
    match tone {
        Tone::Right => ("✓ ", Ink::Right),
        Tone::Partly => ("~ ", Ink::NotYet),
        Tone::NotYet => ("✗ ", Ink::NotYet),
        Tone::Neutral => ("", Ink::Heading),
    }
}

fn feedback(feedback: &Feedback, paper: &mut Paper) {
    paper.gap();
    let (sign, ink) = tone(feedback.tone);
    let sign = if sign.is_empty() { "– " } else { sign };
    let mut head = vec![piece(&feedback.label, Ink::Strong)];
    if !feedback.mark.is_empty() {
        head.push(piece(format!(" ({})", feedback.mark), Ink::Quiet));
    }
    paper.hanging(0, 2, &[piece(sign, ink)], &head);
    paper.flow(2, &[piece(&feedback.why, Ink::Text)]);
}
