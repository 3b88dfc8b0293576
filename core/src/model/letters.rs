//! What a letter is by its properties in Unicode: which never reach a terminal as they are, and which a lesson may hold.

use std::borrow::Cow;
use std::fmt::Write;

use icu_properties::props::{
    BidiControl, BinaryProperty, DefaultIgnorableCodePoint, EnumeratedProperty, ExtendedPictographic, GeneralCategory,
    NoncharacterCodePoint, PrependedConcatenationMark,
};

const SOFT_HYPHEN: char = '\u{ad}';
/// Scripts such as those of India and of Persian spell with them; emoji are joined with the second.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

fn category(letter: char) -> GeneralCategory {
    GeneralCategory::for_char(letter)
}

/// Whether a letter drives, reorders or breaks what is written, so that it is only ever shown by its number.
///
/// What somebody typed goes out as well. Therefore what has no effect but on the look of its neighbours stays: joiners,
/// the soft hyphen, and the tags in the flags of regions.
pub fn drives(letter: char) -> bool {
    // Nearly every letter is one of these.
    if (' '..='~').contains(&letter) {
        return false;
    }
    match category(letter) {
        GeneralCategory::Control | GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator => true,
        GeneralCategory::Format => {
            let is_tag = matches!(letter, '\u{e0020}'..='\u{e007f}');
            let stays = is_tag || letter == SOFT_HYPHEN || JOINERS.contains(&letter);
            !stays && !PrependedConcatenationMark::for_char(letter)
        }
        _ => BidiControl::for_char(letter) || NoncharacterCodePoint::for_char(letter),
    }
}

/// A text from outside, with a number in place of each letter that drives a terminal: `\u{1b}`.
pub fn visible(text: &str) -> Cow<'_, str> {
    shown(text, drives)
}

/// The same for text of several lines, whose ends stay.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    shown(text, |letter| letter != '\n' && drives(letter))
}

fn shown(text: &str, hidden: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if hidden(letter) {
            // Writing to a text cannot fail.
            let _ = write!(out, "\\u{{{:x}}}", u32::from(letter));
        } else {
            out.push(letter);
        }
    }
    Cow::Owned(out)
}

/// The first letter that no text of a lesson or of the program may hold: it drives a terminal, is not seen, or is of a
/// width that terminals dispute.
pub fn refused(text: &str) -> Option<char> {
    text.chars().find(|letter| is_refused(*letter))
}

/// The one exception is the end of a line. A soft hyphen is refused, because some terminals give it a cell and others
/// none; joiners are, because no language of the course is spelt with them and anywhere else they only hide.
fn is_refused(letter: char) -> bool {
    if (' '..='~').contains(&letter) || letter == '\n' {
        return false;
    }
    match category(letter) {
        GeneralCategory::Control
        | GeneralCategory::Format
        | GeneralCategory::LineSeparator
        | GeneralCategory::ParagraphSeparator
        | GeneralCategory::PrivateUse
        | GeneralCategory::Surrogate
        | GeneralCategory::Unassigned => true,
        _ => DefaultIgnorableCodePoint::for_char(letter) || is_picture(letter),
    }
}

/// Emoji and their parts, and the blocks of signs among which they stand. Signs of print such as © are none.
fn is_picture(letter: char) -> bool {
    let emoji = ExtendedPictographic::for_char(letter) && !matches!(letter, '©' | '®' | '™' | '‼' | '⁉');
    // Keycaps, dingbats, braille patterns (a braille display shows its own), and what belongs to emoji.
    emoji || matches!(u32::from(letter), 0x20E3 | 0x2600..=0x27BF | 0x2800..=0x28FF | 0x1F000..=0x1FAFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRIVING: [char; 22] = [
        '\u{0}',
        '\u{7}',
        '\t',
        '\r',
        '\u{1b}',
        '\u{7f}',
        '\u{80}',
        '\u{85}',
        '\u{9b}',
        '\u{61c}',
        '\u{200b}',
        '\u{200e}',
        '\u{2028}',
        '\u{2029}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{206f}',
        '\u{feff}',
        '\u{fff9}',
        '\u{ffff}',
        '\u{10fffe}',
    ];

    #[test]
    fn what_drives_a_terminal_is_shown_by_its_number() {
        for letter in DRIVING {
            assert_eq!(visible(&format!("a{letter}b")), format!("a\\u{{{:x}}}b", u32::from(letter)));
        }
        assert_eq!(visible("a\nb"), "a\\u{a}b");
        assert_eq!(visible_lines("a\n\u{9b}b"), "a\n\\u{9b}b");
    }

    #[test]
    fn what_somebody_types_stays_as_it_is() {
        for text in ["é e\u{301}", "👩\u{200d}👧", "❤\u{fe0f}", "क\u{94d}\u{200d}ष", "a\u{ad}b", "“foto’s” – €"]
        {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn what_drives_or_reorders_a_terminal_is_refused() {
        let unseen = [
            '\u{ad}',
            '\u{34f}',
            '\u{3164}',
            '\u{fe0f}',
            '\u{200c}',
            '\u{200d}',
            '\u{e0041}',
            '\u{e000}',
            '\u{2065}',
            '\u{378}',
        ];
        let pictures = ['☎', '😀', '⠿', '\u{1f3fd}', '\u{1f1f3}', '⌚', '✓'];
        for letter in DRIVING.into_iter().chain(unseen).chain(pictures) {
            assert_eq!(refused(&format!("a{letter}b")), Some(letter), "{letter:?}");
        }
        for text in ["é ‘’ – … € ò", "a\nb", "12\u{a0}km", "© ™", "e\u{301}"] {
            assert_eq!(refused(text), None, "{text:?}");
        }
    }
}
