//! Numbers in prose that want a source.

use std::collections::BTreeSet;
use std::ops::Range;

use vangnet_core::model::phone;

/// Ages and small counts up to here need no source by themselves.
const AGE: u64 = 18;

#[derive(Clone, Copy)]
pub(super) struct Numbers<'n> {
    /// Words of the language that make a share of the number before them.
    pub(super) shares: &'n [String],
    /// Numbers to call: they have a rule of their own.
    pub(super) phones: &'n BTreeSet<&'n str>,
}

impl Numbers<'_> {
    /// The first number that reads like a figure: above 18, or any number of a share.
    ///
    /// Ages, times (`20.30`), small counts and years of age in brackets are none.
    pub(super) fn uncited(self, text: &str) -> Option<Range<usize>> {
        let calls = phone::numbers(text);
        let mut rest = 0;
        while let Some(found) = text[rest..].find(|letter: char| letter.is_ascii_digit()) {
            let start = rest + found;
            let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | ':');
            let end = text[start..].find(|letter| !is_part(letter)).map_or(text.len(), |length| start + length);
            let number = text[start..end].trim_end_matches(['.', ',', ':']);
            rest = end.max(start + 1);
            // Numbers to call have a rule of their own.
            if let Some(call) = calls.iter().find(|call| call.contains(&start)) {
                rest = rest.max(call.end);
                continue;
            }
            if self.is_figure(number, &text[end..]) {
                return Some(start..start + number.len());
            }
        }
        None
    }

    fn is_figure(self, number: &str, after: &str) -> bool {
        let is_time = number
            .split_once(['.', ':'])
            .is_some_and(|(hours, minutes)| minutes.len() == 2 && hours.parse::<u64>().is_ok_and(|hours| hours < 24));
        let after = after.trim_start().to_lowercase();
        if after.starts_with('%') || self.shares.iter().any(|share| after.starts_with(share.as_str())) {
            return true;
        }
        if number.starts_with('0') || self.phones.contains(number) {
            return false;
        }
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        !is_time && digits.parse::<u64>().is_ok_and(|value| value > AGE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        let (shares, phones) = (["van de", "in 10"].map(str::to_owned), BTreeSet::from(["112"]));
        Numbers { shares: &shares, phones: &phones }.uncited(text).map(|range| &text[range])
    }

    #[test]
    fn shares_years_and_large_numbers_are_figures() {
        assert_eq!(found("Dat zijn er 4 van de 100."), Some("4"));
        assert_eq!(found("In 2025 vroegen 2.700 jongeren hulp."), Some("2025"));
        assert_eq!(found("1 in 10 children"), Some("1"));
        assert_eq!(found("12% of them"), Some("12"));
    }

    #[test]
    fn ages_times_and_small_counts_are_not() {
        assert_eq!(found("Sara (13) komt om 20.30 uur."), None);
        assert_eq!(found("8 tot 12 jaar. 16 en ouder."), None);
        assert_eq!(found("Drie keer ademen. Bel 112 of 0800-0432."), None);
        assert_eq!(found("Bel +31 20 261 52 75, (02) 123 45 67 of 800-222-333."), None);
    }
}
