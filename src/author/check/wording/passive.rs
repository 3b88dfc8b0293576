//! Passive sentences, counted: good enough for a share, too coarse to accuse one sentence.

use std::collections::HashSet;

use serde::Deserialize;

use super::words::Word;
use crate::author::pattern::Pattern;

/// Words on both sides of an auxiliary among which its participle stands.
const NEAR: usize = 8;

/// `[passive]` in `locales/<language>/wording.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Passive {
    auxiliaries: HashSet<String>,
    /// What a participle looks like.
    participle: Pattern,
}

impl Passive {
    pub(super) fn is_in(&self, words: &[Word]) -> bool {
        let is_auxiliary = |word: &Word| self.auxiliaries.contains(&word.text);
        words.iter().enumerate().filter(|(_, word)| is_auxiliary(word)).any(|(at, _)| {
            let near = &words[at.saturating_sub(NEAR)..(at + NEAR + 1).min(words.len())];
            near.iter().any(|word| !is_auxiliary(word) && self.participle.0.is_match(&word.text))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::heard;
    use super::*;

    #[test]
    fn a_passive_is_an_auxiliary_with_a_participle() {
        let passive: Passive =
            toml::from_str("auxiliaries = [\"wordt\", \"worden\"]\nparticiple = \"^ge.+[dt]$\"\n").expect("it reads");
        assert!(passive.is_in(&heard("De foto wordt door iemand gemaakt.")));
        assert!(!passive.is_in(&heard("Uw kind wordt boos.")));
        assert!(!passive.is_in(&heard("Iemand maakte de foto gedwee.")));
    }
}
