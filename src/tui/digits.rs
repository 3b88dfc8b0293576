//! Large digits out of half blocks: six points high, so three rows.

/// Rows of points of each digit, the highest first; the lowest four bits are the points from left to right.
const DIGITS: [[u8; 6]; 10] = [
    [0b0110, 0b1001, 0b1001, 0b1001, 0b1001, 0b0110],
    [0b0010, 0b0110, 0b0010, 0b0010, 0b0010, 0b0111],
    [0b0110, 0b1001, 0b0001, 0b0010, 0b0100, 0b1111],
    [0b1110, 0b0001, 0b0110, 0b0001, 0b0001, 0b1110],
    [0b1001, 0b1001, 0b1111, 0b0001, 0b0001, 0b0001],
    [0b1111, 0b1000, 0b1110, 0b0001, 0b0001, 0b1110],
    [0b0110, 0b1000, 0b1110, 0b1001, 0b1001, 0b0110],
    [0b1111, 0b0001, 0b0010, 0b0100, 0b0100, 0b0100],
    [0b0110, 0b1001, 0b0110, 0b1001, 0b1001, 0b0110],
    [0b0110, 0b1001, 0b0111, 0b0001, 0b0001, 0b0110],
];
/// Points of a digit across.
const ACROSS: u32 = 4;

/// A number in three rows; none where it holds something else than digits and what parts them.
pub(super) fn rows(number: &str) -> Vec<String> {
    if number.chars().any(|letter| !letter.is_ascii_digit() && !matches!(letter, '.' | ',' | ':' | '\u{a0}')) {
        return Vec::new();
    }
    (0..3)
        .map(|row| number.chars().map(|letter| shown(letter, row)).collect::<String>().trim_end().to_owned())
        .collect()
}

/// The same twice as large: six rows, two cells for each point.
pub(super) fn large(number: &str) -> Vec<String> {
    let twice = |row: &String| {
        let part = |upper: bool| {
            let point = |letter: char| match (letter, upper) {
                ('█', _) | ('▀', true) | ('▄', false) => "██",
                _ => "  ",
            };
            row.chars().map(point).collect::<String>().trim_end().to_owned()
        };
        [part(true), part(false)]
    };
    rows(number).iter().flat_map(twice).collect()
}

/// One letter in a row of half blocks, with a blank behind it.
fn shown(letter: char, row: usize) -> String {
    let Some(digit) = letter.to_digit(10) else {
        return match (letter, row) {
            ('.' | ',', 2) | (':', 0) => "▄ ".to_owned(),
            (':', 2) => "▀ ".to_owned(),
            _ => "  ".to_owned(),
        };
    };
    let points = DIGITS[digit as usize];
    let (upper, lower) = (points[row * 2], points[row * 2 + 1]);
    let block = |at: u32| match (upper >> at & 1, lower >> at & 1) {
        (1, 1) => '█',
        (1, _) => '▀',
        (_, 1) => '▄',
        _ => ' ',
    };
    (0..ACROSS).rev().map(block).chain([' ']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_drawn_in_three_rows_of_the_same_letters_and_other_things_are_not() {
        assert_eq!(rows("14"), [" ▄█  █  █", "  █  ▀▀▀█", " ▄█▄    █"]);
        assert_eq!(rows("5.005").len(), 3);
        let large = large("1");
        assert_eq!(large.len(), 6);
        assert_eq!(large[1], "  ████", "{large:?}");
        assert!(rows("about 5").is_empty() && rows("5 %").is_empty());
    }
}
