//! A calendar file (RFC 5545) with three days to come back. Pure; the day and the clock come in as values.
//!
//! It tells nothing about whoever made it: no name of a program, of a computer or of a subject, and no alarm that rings
//! where others are.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use sha2::{Digest, Sha256};

use crate::model::letters;

/// After how many days one comes back.
const AFTER: [i64; 3] = [7, 30, 90];
/// Octets of a line at most, without its end.
const OCTETS: usize = 75;

/// Three whole days with one title, which is all that a calendar shows of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    title: String,
    /// Each with the day after it.
    days: [(Date, Date); 3],
}

/// Why there is no slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSlip {
    /// The title is empty, too long, or holds a letter that drives whatever shows it.
    Title,
    /// No year of four digits, or none is left after it.
    Day,
}

impl Slip {
    /// Letters of a title at most.
    pub const LONGEST: usize = 60;

    pub fn new(title: &str, from: Date) -> Result<Self, NoSlip> {
        if title.contains(letters::drives) || title.chars().count() > Self::LONGEST || title.trim().is_empty() {
            return Err(NoSlip::Title);
        }
        let day = |after: i64| {
            let day = from.checked_add(after.days()).ok().filter(|_| from.year() > 0)?;
            Some((day, day.tomorrow().ok()?))
        };
        let [Some(first), Some(second), Some(third)] = AFTER.map(day) else { return Err(NoSlip::Day) };
        Ok(Self { title: title.trim().to_owned(), days: [first, second, third] })
    }

    pub fn title(&self) -> &str {
        &self.title
    }

    pub fn days(&self) -> [Date; 3] {
        self.days.map(|(day, _)| day)
    }

    /// The file. `made` is when that was, to the second.
    pub fn file(&self, made: Timestamp) -> String {
        let mut out = String::new();
        let mut line = |text: String| fold(&text, &mut out);
        for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//Days//EN", "CALSCALE:GREGORIAN"] {
            line(text.to_owned());
        }
        for (day, next) in self.days {
            line("BEGIN:VEVENT".to_owned());
            line(format!("UID:{}", name(&self.title, day)));
            line(made.strftime("DTSTAMP:%Y%m%dT%H%M%SZ").to_string());
            line(day.strftime("DTSTART;VALUE=DATE:%Y%m%d").to_string());
            line(next.strftime("DTEND;VALUE=DATE:%Y%m%d").to_string());
            line(format!("SUMMARY:{}", escaped(&self.title)));
            line("TRANSP:TRANSPARENT".to_owned());
            line("END:VEVENT".to_owned());
        }
        line("END:VCALENDAR".to_owned());
        out
    }
}

/// The name of an event: the same for the same day and title, so that a file that is opened twice gives three days and
/// not six. It has the form of a UUID (RFC 9562, version 8), for calendars that expect one.
fn name(title: &str, day: Date) -> String {
    let mut bytes: Vec<u8> = Sha256::digest(format!("{day} {title}")).into_iter().take(16).collect();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

/// Text that means itself in a calendar file.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter => out.push(letter),
        }
    }
    out
}

/// Adds a line, broken where it would be too long; what goes on begins with a space. No letter is cut.
fn fold(line: &str, out: &mut String) {
    let mut room = OCTETS;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = OCTETS - 1;
        }
        room -= letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const MADE: Timestamp = Timestamp::UNIX_EPOCH;

    /// What a reader of such files does first: lines that go on are joined. Each with its name and its value.
    fn unfolded(file: &str) -> Vec<(String, String)> {
        let whole = file.strip_suffix("\r\n").expect("the last line ends").replace("\r\n ", "");
        let parted = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
        whole.split("\r\n").map(|line| parted(line).expect("a name and a value")).collect()
    }

    /// What the text of a value means.
    fn meant(value: &str) -> String {
        let mut letters = value.chars();
        let mut out = String::new();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next().expect("what is escaped") {
                    'n' => out.push('\n'),
                    escaped => out.push(escaped),
                },
                ',' | ';' => panic!("not escaped: {value}"),
                letter => out.push(letter),
            }
        }
        out
    }

    fn values<'l>(lines: &'l [(String, String)], name: &str) -> Vec<&'l str> {
        lines.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }

    proptest! {
        #[test]
        fn any_title_comes_back_from_lines_that_are_short_enough(
            title in "[ -~é€😀漢\u{301}\\\\,;]{1,60}",
            days in 0i32..2_900_000,
        ) {
            let from = date(1, 1, 1).checked_add(i64::from(days).days()).expect("a day");
            prop_assume!(!title.trim().is_empty());
            let file = Slip::new(&title, from).expect("a slip").file(MADE);
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= OCTETS, "{} octets: {line}", line.len());
                prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
            }
            let lines = unfolded(&file);
            let titles: Vec<String> = values(&lines, "SUMMARY").into_iter().map(meant).collect();
            prop_assert_eq!(titles, vec![title.trim().to_owned(); 3]);
            prop_assert_eq!(values(&lines, "BEGIN"), ["VCALENDAR", "VEVENT", "VEVENT", "VEVENT"]);
            prop_assert_eq!(values(&lines, "END"), ["VEVENT", "VEVENT", "VEVENT", "VCALENDAR"]);
            let begins: Vec<Date> = values(&lines, "DTSTART;VALUE=DATE")
                .into_iter()
                .map(|day| Date::strptime("%Y%m%d", day).expect("a day"))
                .collect();
            let waits: Vec<i32> = begins.iter().map(|day| (*day - from).get_days()).collect();
            prop_assert_eq!(waits, [7, 30, 90]);
            let mut names = values(&lines, "UID");
            names.dedup();
            prop_assert_eq!(names.len(), 3);
        }

        #[test]
        fn any_text_is_a_title_or_refused(title in ".{0,70}|[\u{0}-\u{1f}\u{7f}\u{85}\u{2028}\u{202e}a]{1,3}") {
            match Slip::new(&title, date(2026, 1, 1)) {
                Ok(slip) => {
                    prop_assert!(!slip.file(MADE).replace("\r\n", "").contains(letters::drives));
                    prop_assert_eq!(slip.title(), title.trim());
                }
                Err(why) => prop_assert_eq!(why, NoSlip::Title),
            }
        }
    }

    #[test]
    fn days_are_right_across_the_ends_of_months_and_leap_years() {
        for (from, days) in [
            (date(2024, 1, 31), [date(2024, 2, 7), date(2024, 3, 1), date(2024, 4, 30)]),
            (date(2023, 1, 31), [date(2023, 2, 7), date(2023, 3, 2), date(2023, 5, 1)]),
            (date(2024, 2, 22), [date(2024, 2, 29), date(2024, 3, 23), date(2024, 5, 22)]),
            (date(2025, 12, 25), [date(2026, 1, 1), date(2026, 1, 24), date(2026, 3, 25)]),
        ] {
            let slip = Slip::new("Ten minutes", from).expect("a slip");
            assert_eq!(slip.days(), days, "{from}");
        }
        let last = Slip::new("Ten minutes", date(2024, 2, 22)).expect("a slip").file(MADE);
        assert!(last.contains("DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n"), "{last}");
    }

    #[test]
    fn a_day_that_no_calendar_has_gives_no_slip() {
        for (from, is_one) in [
            (date(0, 12, 31), false),
            (date(1, 1, 1), true),
            (date(9999, 10, 1), true),
            (date(9999, 10, 2), false),
            (Date::MAX, false),
            (Date::MIN, false),
        ] {
            assert_eq!(Slip::new("Ten minutes", from).is_ok(), is_one, "{from}");
        }
    }

    #[test]
    fn a_file_is_the_same_every_time_and_another_title_or_day_has_another_name() {
        let names = |title: &str, from| {
            let lines = unfolded(&Slip::new(title, from).expect("a slip").file(MADE));
            values(&lines, "UID").into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        let first = names("Ten minutes", date(2026, 1, 1));
        assert_eq!(names("Ten minutes", date(2026, 1, 1)), first);
        for other in [names("Tea", date(2026, 1, 1)), names("Ten minutes", date(2026, 1, 2))] {
            assert!(other.iter().all(|name| !first.contains(name)), "{other:?}");
        }
        assert!(first.iter().all(|name| name.len() == 36 && name.as_bytes()[14] == b'8'), "{first:?}");
    }

    #[test]
    fn a_new_line_is_escaped_too() {
        assert_eq!(escaped("a\nb\\c;d,e:f\""), "a\\nb\\\\c\\;d\\,e:f\"");
    }
}
