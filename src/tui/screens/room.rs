//! A page for a room: the same parts for everybody who looks at it.

use super::choices::TEXT;
use super::help;
use super::question::feedback;
use super::reading;
use super::talk;
use super::tone::{sign, under};
use crate::tui::column::Column;
use crate::tui::digits;
use crate::tui::text_style::{Segment, TextStyle, segment};
use crate::tui::wrap::cells;
use vangnet_core::messages::Messages;
use vangnet_core::room::{Part, RoomOption, Slide, Votes};
use vangnet_core::view::Feedback;

/// Widest bar of votes, in cells.
const BAR: u32 = 30;

/// Writes it; comes back with the line at which each part begins.
pub(in crate::tui) fn write(slide: &Slide, words: &Messages, column: &mut Column) -> Vec<usize> {
    column.title(&slide.heading);
    let mut starts = Vec::new();
    for one in &slide.parts {
        starts.push(column.lines.len());
        part(one, words, column);
    }
    starts
}

fn part(part: &Part, words: &Messages, column: &mut Column) {
    match part {
        Part::Text(text) => column.markup(text),
        Part::Strong(text) => column.apart(text, TextStyle::Strong),
        Part::Heading(text) => column.heading(text),
        Part::Quiet(text) => column.apart(text, TextStyle::Quiet),
        Part::Numbers(numbers) => {
            column.gap();
            help::numbers(numbers, column);
        }
        Part::Figure(figure) => reading::figure(figure, column),
        Part::Said(one) => {
            column.gap();
            talk::said(&one.who, one.own, &one.text, one.why.as_ref(), column);
        }
        Part::Thought(who, thought) => talk::thought(who, thought, words, column),
        Part::Option(option) => self::option(option, words, column),
        Part::Told(told) => feedback(told, true, &told.mark, column),
        Part::Ending(tone, label) => talk::ending(*tone, label, column),
    }
}

fn option(option: &RoomOption, words: &Messages, column: &mut Column) {
    // What can be chosen is seen together with what it answers.
    if column.airy || option.told.is_some() || option.number == 1 {
        column.gap();
    }
    let from = column.lines.len();
    let card = segment(format!(" {} ", option.letter()), TextStyle::Cap);
    let mut mark = vec![card.clone(), segment("  ", TextStyle::Text)];
    if let Some(told) = &option.told {
        let (sign, style, _) = sign(told.tone);
        mark = vec![card, segment(format!(" {sign}"), style)];
    }
    let mut label = vec![segment(&option.label, TextStyle::Strong)];
    if let Some(who) = &option.who {
        label.insert(0, segment(format!("{who}: "), TextStyle::Quiet));
    }
    column.hanging(2, TEXT + 1, &mark, &label);
    for (at, votes) in option.votes.iter().enumerate() {
        // The newest count can be read from the back row, where there is room for it.
        let is_large = column.airy && at + 1 == option.votes.len() && option.told.is_none() && !votes.is_few();
        if is_large {
            large(*votes, words, column);
        } else {
            bar(*votes, words, column);
        }
    }
    if let Some(told) = &option.told {
        reason(told, TEXT + 1, column);
        column.fill(from, under(told.tone));
    }
}

/// A count in large digits, its bar beside it.
fn large(votes: Votes, words: &Messages, column: &mut Column) {
    let (bar, said) = drawn(votes, words);
    for (row, digits) in digits::rows(&votes.count.to_string()).into_iter().enumerate() {
        let blank = segment(" ".repeat(DIGITS.saturating_sub(cells(&digits))), TextStyle::Text);
        let mut line = vec![segment(digits, TextStyle::Lamp), blank];
        if row == 1 {
            line.extend([bar.clone(), segment(" ", TextStyle::Text), said.clone()]);
        }
        column.line(TEXT + 1, line);
    }
}

/// Cells for a count of up to three large digits.
const DIGITS: usize = 17;

/// The bar of a vote, and what is said beside it.
fn drawn(votes: Votes, words: &Messages) -> (Segment, Segment) {
    let long = (votes.share * BAR / 100) as usize;
    let arguments = [("count", votes.count.into()), ("share", votes.share.into())];
    let said = words.format("room-votes", &arguments);
    (segment("█".repeat(long), TextStyle::Lamp), segment(said, TextStyle::Strong))
}

fn bar(votes: Votes, words: &Messages, column: &mut Column) {
    if votes.is_few() {
        let said = segment(words.text("room-votes-few"), TextStyle::Quiet);
        return column.line(TEXT + 1, vec![said]);
    }
    let (bar, said) = drawn(votes, words);
    let between = segment(if bar.text.is_empty() { "" } else { " " }, TextStyle::Text);
    column.line(TEXT + 1, vec![bar, between, said]);
}

fn reason(told: &Feedback, indent: usize, column: &mut Column) {
    if !told.mark.is_empty() {
        column.flow(indent, &[segment(&told.mark, TextStyle::Quiet)]);
    }
    column.flow(indent, &[segment(&told.why, TextStyle::Text)]);
}
