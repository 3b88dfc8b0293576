//! Which characters may stand in a lesson, and what may not be written as digits.

use crate::diagnostic::Code;
use crate::document::Value;

/// Reports characters that drive, reorder or shift a terminal, and digits that look like a phone number.
///
/// Whether the text can be shown: what drives a terminal never reaches one.
pub(super) fn check(value: &Value<'_>, text: &str, numbers_allowed: bool) -> bool {
    let refused = text.chars().find(|letter| is_refused(*letter));
    if let Some(letter) = refused {
        let fault = value.fault_at(Code::BadCharacter, letter.encode_utf8(&mut [0; 4]));
        value.report(fault.with("character", format!("U+{:04X}", u32::from(letter))));
    }
    if !numbers_allowed && let Some(number) = phone_number(text) {
        value.report(value.fault_at(Code::PhoneInProse, &number).with("found", number));
    }
    refused.is_none()
}

/// Control characters but for the line end, direction marks, zero-width marks, and emoji whose width is disputed.
fn is_refused(letter: char) -> bool {
    let code = u32::from(letter);
    // Nearly every letter is one of these.
    if (' '..='~').contains(&letter) {
        return false;
    }
    (letter.is_control() && letter != '\n')
        || matches!(code, 0x202A..=0x202E | 0x2066..=0x2069 | 0x200B..=0x200F | 0x2060 | 0xFEFF | 0x00AD)
        || matches!(code, 0xFE00..=0xFE0F | 0x20E3 | 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0x2800..=0x28FF | 0xE000..=0xF8FF)
        || code >= 0xE0000
}

/// The first run of digits (with spaces, hyphens, dots or slashes between) that is as long as a phone number.
///
/// Seven digits or more count, and every run of three that stands for an emergency number.
fn phone_number(text: &str) -> Option<String> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut run = String::new();
    for letter in text.chars().chain(Some('\n')) {
        if letter.is_ascii_digit() || (!run.is_empty() && matches!(letter, ' ' | '\u{a0}' | '-' | '/')) {
            run.push(letter);
            continue;
        }
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let trimmed = run.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        if digits >= 7 || matches!(trimmed, "112" | "113" | "911" | "918") {
            return Some(trimmed.to_owned());
        }
        run.clear();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_are_seen_and_years_are_not() {
        assert_eq!(phone_number("Bel 0800-0432 nu").as_deref(), Some("0800-0432"));
        assert_eq!(phone_number("Bel 112.").as_deref(), Some("112"));
        assert_eq!(phone_number("In 2025, 2.700 jongeren van 12 tot 25 jaar"), None);
    }

    #[test]
    fn what_drives_or_reorders_a_terminal_is_refused() {
        for letter in ['\u{1b}', '\t', '\u{202e}', '\u{2068}', '\u{feff}', '☎', '😀', '⠿'] {
            assert!(is_refused(letter), "{letter:?}");
        }
        for letter in ['é', '‘', '’', '–', '…', '€', '\n', '\u{a0}', 'ò'] {
            assert!(!is_refused(letter), "{letter:?}");
        }
    }
}
