//! A number that is guessed: on a line between the lowest and the highest.

use std::collections::BTreeMap;

use crate::tui::column::Column;
use crate::tui::text_style::{TextStyle, segment};
use vangnet_core::messages::Messages;
use vangnet_core::view::Number;

/// The number as it is `shown`, and where it lies; once the answer stands, with the number itself.
pub(super) fn written(number: &Number, shown: &str, words: &Messages, column: &mut Column) {
    if number.right.is_none() {
        let unit = segment(number.unit.as_str(), TextStyle::Text);
        column.flow(2, &[segment(format!("{shown} "), TextStyle::Picked), unit]);
    }
    line(number, column);
    if let (Some(value), Some(right)) = (number.value, number.right) {
        let legend = [("screen-number-yours", OWN, value), ("screen-number-right", ITSELF, right)];
        for (id, sign, number) in legend {
            let said = words.format(id, &[("number", number.into())]);
            column.hanging(2, 4, &[segment(sign, TextStyle::Sign)], &[segment(said, TextStyle::Text)]);
        }
    }
}

/// The circle fills, as it does for answers: what was guessed is empty, the number itself is full.
const OWN: &str = "○";
const ITSELF: &str = "●";

fn line(number: &Number, column: &mut Column) {
    let room = column.width.saturating_sub(16).clamp(10, 50);
    let at = |value: i64| {
        let all = (number.high - number.low).max(1);
        let steps = (value - number.low).clamp(0, all) * i64::try_from(room - 1).unwrap_or(1) / all;
        usize::try_from(steps).unwrap_or(0)
    };
    let own = if number.right.is_some() { OWN } else { ITSELF };
    let mut marks = BTreeMap::new();
    marks.extend(number.value.map(|value| (at(value), own)));
    marks.extend(number.right.map(|right| (at(right), ITSELF)));
    let mut segments = vec![segment(format!("{} ", number.low), TextStyle::Quiet)];
    for cell in 0..room {
        segments.push(
            marks.get(&cell).map_or_else(|| segment("─", TextStyle::Border), |mark| segment(*mark, TextStyle::Sign)),
        );
    }
    segments.push(segment(format!(" {}", number.high), TextStyle::Quiet));
    column.line(2, segments);
}
