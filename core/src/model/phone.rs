//! Numbers to call, however they are written: with spaces, dots, slashes, brackets, a plus or any dash.

use std::ops::Range;

use icu_properties::props::{BinaryProperty, Dash, EnumeratedProperty, GeneralCategory};

/// Digits from which a run of them is a number to call.
const FEWEST: usize = 7;
/// Short numbers that stand alone.
const EMERGENCY: [&str; 4] = ["112", "113", "911", "918"];
/// Numbers of social value, the same in all of the European Union.
const SHARED: [&str; 5] = ["116000", "116006", "116111", "116117", "116123"];

/// The places of the numbers to call in a text, in their order.
pub fn numbers(text: &str) -> Vec<Range<usize>> {
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let groups = groups(text);
    let belongs = |two: &[Range<usize>]| is_between(&text[two[0].end..two[1].start]);
    let runs = groups.chunk_by(|one, next| belongs(&[one.clone(), next.clone()]));
    runs.filter(|run| is_number(text, run)).map(|run| with_marks(text, run)).collect()
}

/// Whether it is a short number that stands alone.
pub fn is_emergency(number: &str) -> bool {
    EMERGENCY.contains(&number)
}

/// The digits of a number, as one dials them.
pub fn dialled(number: &str) -> String {
    number.chars().filter(|letter| is_digit(*letter)).collect()
}

/// A digit of any script.
fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || !letter.is_ascii() && GeneralCategory::for_char(letter) == GeneralCategory::DecimalNumber
}

/// Digits that follow each other.
fn groups(text: &str) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, digit) in text.char_indices().filter(|(_, letter)| is_digit(*letter)) {
        let end = at + digit.len_utf8();
        match groups.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => groups.push(at..end),
        }
    }
    groups
}

/// Whether this can stand between two groups of one number: a blank, a bracket or a sign, with blanks around it. A dot
/// with a blank ends a sentence, and an empty line a paragraph.
fn is_between(text: &str) -> bool {
    let signs = text.trim_matches(|letter: char| letter.is_whitespace() && letter != '\n');
    let mut letters = signs.chars();
    match (letters.next(), letters.next()) {
        (None, _) => text.chars().count() <= 2,
        (Some('\n'), None) => true,
        (Some('.'), None) => text.len() == 1,
        (Some(sign), None) => matches!(sign, '/' | '(' | ')') || Dash::for_char(sign),
        _ => matches!(signs, ") (" | ")-" | ")/"),
    }
}

fn is_number(text: &str, run: &[Range<usize>]) -> bool {
    let groups: Vec<&str> = run.iter().map(|group| &text[group.clone()]).collect();
    let digits: usize = groups.iter().map(|group| group.chars().count()).sum();
    match groups.as_slice() {
        [alone] if is_emergency(alone) => true,
        _ if SHARED.contains(&groups.concat().as_str()) => true,
        [first, area] if is_town_hall(first, area, &text[run[0].end..run[1].start]) => true,
        _ if digits < FEWEST => false,
        _ => {
            let between: Vec<&str> = run.windows(2).map(|two| text[two[0].end..two[1].start].trim()).collect();
            let is_abroad = text[..run[0].start].ends_with('+');
            is_abroad || !(is_large(&groups, &between) || is_day(&groups, &between) || is_span(&groups, &between))
        }
    }
}

/// `14 010`: 14 and the area code, by which each municipality in the Netherlands is called. A group of a large figure
/// begins with a nought too (`14.010`, or `14 000` in some languages); a point stands in no such number, and no area
/// code has two noughts.
fn is_town_hall(first: &str, area: &str, between: &str) -> bool {
    let is_area = (3..=4).contains(&area.len()) && area.starts_with('0') && !area.starts_with("00");
    first == "14" && is_area && !between.contains('.')
}

/// `1.234.567`: groups of three after a first one that does not begin with a nought.
fn is_large(groups: &[&str], between: &[&str]) -> bool {
    let [first, rest @ ..] = groups else { return false };
    let parted = !rest.is_empty() && between.iter().all(|sign| *sign == ".");
    parted && first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3)
}

/// `24-11-2026` or `2026-11-24`, with any sign.
fn is_day(groups: &[&str], between: &[&str]) -> bool {
    let [first, month, last] = groups else { return false };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let is_up_to =
        |text: &str, most: u32| text.len() <= 2 && text.parse().is_ok_and(|number| (1..=most).contains(&number));
    let same = between.iter().all(|sign| *sign == between[0] && !sign.is_empty());
    same && is_year(year) && is_up_to(month, 12) && is_up_to(day, 31)
}

/// `2015–2020`, or `20.30–21.30`: from one year or time to another.
fn is_span(groups: &[&str], between: &[&str]) -> bool {
    let is_dash = |text: &str| text.chars().all(Dash::for_char) && !text.is_empty();
    let is_time = |hours: &str, minutes: &str| {
        let is_below = |text: &str, end: u32| text.parse().is_ok_and(|number: u32| number < end);
        minutes.len() == 2 && hours.len() <= 2 && is_below(hours, 25) && is_below(minutes, 60)
    };
    match (groups, between) {
        ([from, to], [sign]) => (is_dash(sign) || *sign == "/") && is_year(from) && is_year(to),
        ([hours, minutes, to, end], [".", sign, "."]) => is_dash(sign) && is_time(hours, minutes) && is_time(to, end),
        _ => false,
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: u32| (1900..2100).contains(&year))
}

/// From the plus or bracket before the first group.
fn with_marks(text: &str, run: &[Range<usize>]) -> Range<usize> {
    let (first, last) = (run[0].start, run[run.len() - 1].end);
    let after_plus = text[..first].strip_suffix('+').map_or(first, str::len);
    let brackets = |sign: char| text[after_plus..last].matches(sign).count();
    // Another bracket before the number stands around all of it.
    let is_within = text[..after_plus].ends_with('(') && brackets(')') > brackets('(');
    (after_plus - usize::from(is_within))..last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        numbers(text).into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn a_number_to_call_is_seen_however_it_is_written() {
        for number in [
            "0800-0432",
            "0800 0432",
            "08000432",
            "0800\u{2011}0432",
            "0800–0432",
            "0800 – 0432",
            "0800\u{a0}0432",
            "0800\u{2009}0432",
            "020.261.52.75",
            "02/123.45.67",
            "02 / 123 45 67",
            "(020) 261 52 75",
            "020 (261) 5275",
            "+31 20 261 52 75",
            "+31 (0)20 261 52 75",
            "+31.20.261.52.75",
            "+599-9-123-4567",
            "088-123 4567",
            "0800\n0432",
            "０８００ ０４３２",
            "٠٨٠٠٠٤٣٢",
            "112",
            "116 111",
            "116111",
            "14 010",
            "14\u{a0}0113",
            "14-020",
        ] {
            assert_eq!(found(&format!("Bel {number}.")), [number]);
            assert_eq!(found(&format!("Bel ({number}) nu")), [number], "in brackets");
        }
        assert_eq!(found("0800-0432 of 020 261 52 75, en 112"), ["0800-0432", "020 261 52 75", "112"]);
    }

    #[test]
    fn years_days_times_and_large_figures_are_none() {
        for text in [
            "In 2025, 2.700 jongeren van 12 tot 25 jaar",
            "van 12 tot 25. 2.700.000 van hen",
            "1.234.567 keer",
            "24-11-2026",
            "2026-11-24",
            "24.11.2026",
            "2015–2020",
            "2024/2025",
            "20.30–21.30 uur",
            "In 2025.\n\n0800",
            "1120 mensen, 7 dagen",
            "14.010 mensen",
            "14 000 people",
            "op 14 of 15",
            "van 14 tot 020",
            "116 200 people",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn a_number_is_dialled_by_its_digits() {
        assert_eq!(dialled("(020) 261-52.75"), "0202615275");
    }
}
