//! How hard a text is to read, as numbers. No level is printed: a formula describes a text, never a reader. What a
//! language brings comes in as [`Rules`].

mod rules;
mod sentences;

pub use rules::{Formula, Rules};
pub use sentences::{counted, sentences, words};

/// Letters from which a word counts as long in [`Measure::lix`].
const LONG: usize = 7;

/// Counts over some texts of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// The end of a paragraph or of a list item ends one too.
    pub sentences: usize,
    /// What stands between spaces and holds a letter or digit.
    pub words: usize,
    /// Nothing in a language without rules.
    pub syllables: usize,
    /// Words of more than six letters.
    pub long_words: usize,
    /// Words in the longest sentence.
    pub longest: usize,
}

impl Measure {
    pub fn add(&mut self, text: &str, rules: Option<&Rules>) {
        sentences(text).into_iter().for_each(|range| self.add_sentence(words(&text[range]), rules));
    }

    pub fn add_sentence<'w>(&mut self, words: impl Iterator<Item = &'w str>, rules: Option<&Rules>) {
        let mut count = 0;
        for word in words {
            count += 1;
            self.syllables += rules.map_or(0, |rules| rules.syllables(word));
            self.long_words += usize::from(word.chars().filter(|letter| letter.is_alphabetic()).count() >= LONG);
        }
        self.words += count;
        self.sentences += usize::from(count > 0);
        self.longest = self.longest.max(count);
    }

    /// Words per sentence.
    pub fn mean_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Reading ease, higher is easier; nothing of no words.
    pub fn ease(&self, formula: &Formula) -> Option<f64> {
        let Formula { start, syllable, word, .. } = formula;
        (self.words > 0).then(|| start - syllable * ratio(self.syllables, self.words) - word * self.mean_sentence())
    }

    /// Words per sentence + percentage of words of more than six letters (Björnsson 1968); lower is easier.
    pub fn lix(&self) -> f64 {
        self.mean_sentence() + 100.0 * ratio(self.long_words, self.words)
    }
}

/// How explanations and feedback move: neither in breathless pieces, nor always with the same turn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rhythm {
    pub sentences: usize,
    pub words: usize,
    /// Sentences of at most four words.
    pub short: usize,
    /// Reasons given for an answer.
    pub feedback: usize,
    /// Those that take back what they began with: "You mean well. But …".
    pub turns: usize,
}

/// Words up to which a sentence is a short one.
const SHORT: usize = 4;

impl Rhythm {
    pub fn add_sentence(&mut self, words: usize) {
        self.sentences += usize::from(words > 0);
        self.words += words;
        self.short += usize::from((1..=SHORT).contains(&words));
    }

    /// Counts a reason; `turns` are the words that turn it.
    pub fn add_feedback(&mut self, text: &str, turns: &[String]) {
        let is_turned = |word: &String| {
            let begins = |sentence: &str| {
                let sentence = sentence.to_lowercase();
                let rest =
                    sentence.trim_start_matches(|letter: char| !letter.is_alphanumeric()).strip_prefix(word.as_str());
                rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            };
            text.contains(&format!(", {word} ")) || sentences(text).into_iter().any(|range| begins(&text[range]))
        };
        self.feedback += 1;
        self.turns += usize::from(turns.iter().any(is_turned));
    }

    /// Words per sentence.
    pub fn mean_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Share of the sentences that are short, 0 to 1.
    pub fn short_share(&self) -> f64 {
        ratio(self.short, self.sentences)
    }

    /// Share of the reasons that turn, 0 to 1.
    pub fn turn_share(&self) -> f64 {
        ratio(self.turns, self.feedback)
    }
}

/// Counts are far below 2³², so nothing is lost.
fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| u32::try_from(count).map_or(f64::from(u32::MAX), f64::from);
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A language of which nobody knew when this was written.
    const PAPIAMENTU: &str = "formula = { name = \"Own\", start = 200.0, syllable = 50.0, word = 2.0 }\n\
        [syllables]\nvowel = \"ei|ou|[aeiouèòùü]\"\nfewer = [\"^u[aeoè]\"]\nwords = { online = 2 }\n";

    #[test]
    fn a_language_is_measured_from_its_data_alone() {
        let rules: Rules = toml::from_str(PAPIAMENTU).expect("rules that read");
        let counted = ["mucha", "leite", "uèp", "online", "bon-dia"].map(|word| rules.syllables(word));
        assert_eq!(counted, [2, 2, 1, 2, 3]);
        let mut measure = Measure::default();
        measure.add("Mi mucha ta kontentu. Bon dia!", Some(&rules));
        assert_eq!((measure.sentences, measure.words, measure.syllables), (2, 6, 10));
        assert_eq!(measure.ease(&rules.formula).map(f64::round), Some((200.0 - 50.0 * 10.0 / 6.0 - 6.0_f64).round()));
    }

    #[test]
    fn without_rules_sentences_and_long_words_are_counted_all_the_same() {
        let mut counts = Measure::default();
        counts.add("Uw kind vertelt iets. U luistert goed.\n\n- Adem eerst uit.\n- Vraag: ‘En toen?’", None);
        assert_eq!((counts.sentences, counts.words, counts.longest, counts.syllables), (5, 13, 4, 0));
        let counts = Measure { sentences: 10, words: 100, syllables: 0, long_words: 20, longest: 14 };
        assert!((counts.lix() - 30.0).abs() < 1e-9);
    }

    #[test]
    fn a_reason_that_turns_is_counted_wherever_it_turns() {
        let mut rhythm = Rhythm::default();
        let turns = ["but".to_owned()];
        for text in ["You mean well. But it hurts.", "It helps, but not tonight.", "‘But why?’ is a fair question."]
        {
            rhythm.add_feedback(text, &turns);
        }
        for text in ["Nobody but Sam knows.", "A button is pressed."] {
            rhythm.add_feedback(text, &turns);
        }
        assert_eq!((rhythm.feedback, rhythm.turns), (5, 3));
        [3, 9, 12].into_iter().for_each(|words| rhythm.add_sentence(words));
        assert_eq!((rhythm.short, rhythm.mean_sentence()), (1, 8.0));
    }

    #[test]
    fn nothing_is_no_division_by_nothing() {
        let rules: Rules = toml::from_str(PAPIAMENTU).expect("rules that read");
        assert_eq!(Measure::default().ease(&rules.formula), None);
        assert!(Measure::default().lix().abs() < 1e-9);
    }
}
