//! What keys mean to whoever leads a room.

use super::editor::Editor;
use crate::keymap::{Chord, Key};
use vangnet_core::question::FreeText;
use vangnet_core::room::{Lead, Slide};

/// What the keys have done that the room does not know of.
#[derive(Debug, Default)]
pub(super) struct Hand {
    /// What is being typed.
    pub(super) typed: Editor,
    /// Whether words are typed: a question for the box.
    pub(super) asks: bool,
    /// Which step of the page is shown.
    pub(super) step: usize,
    /// Whether stopping was asked for once.
    pub(super) stopping: bool,
    /// Whether what was said about the last act has been seen.
    pub(super) quiet: bool,
}

impl Hand {
    pub(super) fn is_typing(&self) -> bool {
        self.asks || !self.typed.text().is_empty()
    }
}

/// What a key means: something to do, or nothing that the room hears of.
pub(super) enum Meant {
    Lead(Lead),
    /// One step of the page on, or back.
    On,
    Back,
    /// Steps of the page alone.
    Scroll(isize),
    Stop,
    Leave,
    Nothing,
}

pub(super) fn meant(chord: Chord, slide: &Slide, hand: &mut Hand) -> Meant {
    let was_stopping = std::mem::take(&mut hand.stopping);
    let Chord { key, .. } = chord;
    if chord == Chord::control('x') {
        return Meant::Leave;
    }
    if chord == Chord::control('n') {
        return Meant::Lead(Lead::Numbers);
    }
    if hand.is_typing() {
        match key {
            Key::Enter => return typed(slide, hand),
            Key::Esc => (hand.typed, hand.asks) = Default::default(),
            Key::Char('u') if chord.control => hand.typed.empty(),
            _ if chord.control => {}
            // Counts may be parted by commas too.
            Key::Char(',' | ';') if !hand.asks => hand.typed.insert(" "),
            Key::Char(letter) if !hand.asks && !letter.is_ascii_digit() => {}
            key => drop(hand.typed.key(key)),
        }
        return Meant::Nothing;
    }
    match key {
        // Notes are read with the arrows, while the other keys lead the room.
        Key::Down if slide.is_beside => Meant::Scroll(1),
        Key::Up if slide.is_beside => Meant::Scroll(-1),
        Key::Right | Key::PageDown | Key::Space | Key::Enter if slide.is_beside => Meant::Lead(Lead::Next),
        Key::Left | Key::PageUp | Key::Backspace if slide.is_beside => Meant::Lead(Lead::Back),
        Key::Right | Key::PageDown | Key::Down | Key::Space | Key::Enter => Meant::On,
        Key::Left | Key::PageUp | Key::Up | Key::Backspace => Meant::Back,
        Key::Home => Meant::Lead(Lead::To(0)),
        Key::End => Meant::Lead(Lead::Skip),
        // With Caps Lock on a letter means the same.
        Key::Char(letter) if chord == Chord::letter(letter) => match letter.to_ascii_lowercase() {
            '.' | 'b' => Meant::Lead(Lead::Blank),
            'h' => Meant::Lead(Lead::Numbers),
            's' => Meant::Lead(Lead::Skip),
            'q' if was_stopping => Meant::Stop,
            'q' => {
                hand.stopping = true;
                Meant::Nothing
            }
            // What follows is done where the room is.
            _ if slide.is_beside => Meant::Nothing,
            'r' => Meant::Lead(Lead::Again),
            'u' => Meant::Lead(Lead::TakeBack),
            'l' => Meant::Lead(Lead::NextLanguage),
            't' => Meant::Lead(Lead::Timer),
            'a' => {
                hand.asks = true;
                Meant::Nothing
            }
            digit if digit.is_ascii_digit() => {
                hand.typed.insert(digit.encode_utf8(&mut [0; 4]));
                Meant::Nothing
            }
            _ => Meant::Nothing,
        },
        // A remote control sends these: they must never end an evening.
        _ => Meant::Nothing,
    }
}

/// What a line that was typed means.
fn typed(slide: &Slide, hand: &mut Hand) -> Meant {
    let (typed, asks) = (std::mem::take(&mut hand.typed), std::mem::take(&mut hand.asks));
    let typed = typed.text();
    if asks {
        return Meant::Lead(Lead::Ask(FreeText::new(typed)));
    }
    let counts: Vec<u32> = typed.split_whitespace().filter_map(|count| count.parse().ok()).collect();
    match counts.as_slice() {
        [] => Meant::Nothing,
        [only] if slide.has_options => Meant::Lead(Lead::Pick(*only as usize)),
        _ => Meant::Lead(Lead::Counts(counts)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_remote_control_sends_never_ends_an_evening() {
        let slide = Slide::default();
        for key in [Key::Esc, Key::Tab, Key::BackTab, Key::Delete] {
            assert!(matches!(meant(Chord::plain(key), &slide, &mut Hand::default()), Meant::Nothing), "{key:?}");
        }
        let mut hand = Hand::default();
        assert!(matches!(meant(Chord::letter('q'), &slide, &mut hand), Meant::Nothing));
        assert!(matches!(meant(Chord::plain(Key::Right), &slide, &mut hand), Meant::On), "one q asks first");
        assert!(matches!(meant(Chord::letter('q'), &slide, &mut hand), Meant::Nothing));
        assert!(matches!(meant(Chord::letter('q'), &slide, &mut hand), Meant::Stop));
    }

    #[test]
    fn a_number_chooses_and_several_are_counts() {
        let slide = Slide { has_options: true, ..Slide::default() };
        let mut hand = Hand { typed: Editor::new("2"), ..Hand::default() };
        assert!(matches!(typed(&slide, &mut hand), Meant::Lead(Lead::Pick(2))));
        let mut hand = Hand { typed: Editor::new("12 3 20"), ..Hand::default() };
        assert!(matches!(typed(&slide, &mut hand), Meant::Lead(Lead::Counts(counts)) if counts == [12, 3, 20]));
    }
}
