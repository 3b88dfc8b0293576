//! Passive sentences, counted: good enough for a share, too coarse to accuse one sentence.

use super::lexicon::Sentence;

/// Messages on both sides of an auxiliary among which its participle stands.
const NEAR: usize = 8;

/// Forms of *worden* or *to be*.
pub(super) fn is_auxiliary(word: &str, language: &str) -> bool {
    match language {
        "nl" => matches!(word, "wordt" | "worden" | "werd" | "werden" | "geworden"),
        "en" => matches!(word, "is" | "are" | "was" | "were" | "be" | "been" | "being"),
        _ => false,
    }
}

/// Whether a word looks like a participle.
pub(super) fn is_participle(word: &str, language: &str) -> bool {
    match language {
        "nl" => {
            let starts = ["ge", "be", "ver", "ont", "her", "af", "op", "door", "aan", "uit"];
            let ends = word.ends_with('d') || word.ends_with('t') || word.ends_with("en");
            word.len() > 4 && ends && starts.iter().any(|start| word.starts_with(start))
        }
        "en" => {
            let irregular =
                ["made", "sent", "told", "taken", "given", "shown", "seen", "kept", "forced", "done", "hurt"];
            (word.len() > 4 && word.ends_with("ed")) || irregular.contains(&word)
        }
        _ => false,
    }
}

/// An auxiliary with a participle near it.
pub(in crate::author::check) fn is_passive(sentence: &Sentence<'_>) -> bool {
    let words = &sentence.heard;
    words.iter().enumerate().any(|(at, (_, word))| {
        let around = at.saturating_sub(NEAR)..(at + NEAR + 1).min(words.len());
        word.is_auxiliary && words[around].iter().any(|(_, other)| !other.is_auxiliary && other.is_participle)
    })
}

#[cfg(test)]
mod tests {
    use super::super::Lexicon;
    use super::super::phrase::Book;
    use super::*;

    #[test]
    fn a_passive_is_a_form_of_to_be_with_a_participle() {
        let passive =
            |text: &str, language: &str| is_passive(&Lexicon::new(language, None, &Book::default()).sentence(text));
        assert!(passive("De foto wordt door iemand gemaakt.", "nl"));
        assert!(!passive("Uw kind wordt boos.", "nl"));
        assert!(passive("The picture was sent by someone.", "en"));
        assert!(!passive("It is quiet.", "en"));
    }
}
