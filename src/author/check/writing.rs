//! Rules about wording: care for the child, and texts that everybody can read. They only ever warn.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::care::{At, care};
use super::example::{can_be_example, is_example};
use super::numbers::Numbers;
use super::span::span_in;
use super::wording::{Book, Word, Wording, heard};
use crate::author::readability::{Measure, Rhythm, counted, sentences, words};
use vangnet_core::diagnostic::{Code, Diagnostic, Place};
use vangnet_core::lesson::{Kind, Module, Page};
use vangnet_core::model::{Id, Language, Slot, Term};
use vangnet_core::question::QuestionKind;
use vangnet_core::reading::{Course, Said, Texts};

/// Commas from which a sentence is better split.
const MANY_COMMAS: usize = 3;
/// Among this many sentences one may be passive.
const PER_PASSIVE: usize = 10;
/// Below this many sentences a mean says nothing.
const ENOUGH: usize = 10;
/// Letters from which a word is long.
const LONG_WORD: usize = 13;

/// How long sentences may be, in words.
struct Limits {
    longest: usize,
    mean: f64,
}

const USUAL: Limits = Limits { longest: 20, mean: 12.0 };
/// *Help now* is read in a fright, so its sentences are shorter; on average not so short that it becomes a telegram.
const IN_A_FRIGHT: Limits = Limits { longest: 15, mean: 10.0 };

#[derive(Clone, Debug, PartialEq)]
pub struct Readability {
    pub module: Id,
    pub language: Language,
    /// Headings and names are left out.
    pub measure: Measure,
    /// Of explanations and feedback alone.
    pub rhythm: Rhythm,
    /// The name of the formula of the language, and what it gives.
    pub ease: Option<(String, f64)>,
}

pub(super) struct Writing<'c> {
    course: &'c Course,
    wordings: &'c [Wording],
    avoided: BTreeMap<&'c Language, Avoided<'c>>,
    phones: BTreeSet<&'c str>,
}

/// Words that the glossary of a language avoids, each with the term to use and the reason.
struct Avoided<'c> {
    book: Book,
    words: Vec<(&'c str, &'c str, &'c str)>,
}

impl<'c> Writing<'c> {
    pub(super) fn of(course: &'c Course, wordings: &'c [Wording]) -> Self {
        let avoided = course.glossary().iter().map(|(language, glossary)| {
            let words: Vec<_> = glossary.values().flat_map(avoided).collect();
            (language, Avoided { book: Book::new(words.iter().map(|(word, ..)| *word).enumerate()), words })
        });
        let lines = course.regions().into_values().flat_map(|region| &region.lines);
        let phones = lines.filter_map(|line| line.phone.as_deref()).collect();
        Self { course, wordings, avoided: avoided.collect(), phones }
    }

    /// Checks the wording of a module in one language, and measures how it reads.
    pub(super) fn check(
        &self,
        module: &Module,
        language: &Language,
        texts: &Texts,
        found: &mut Vec<Diagnostic>,
    ) -> Readability {
        let wording = self.wordings.iter().find(|wording| wording.language == language.as_str());
        let avoided = self.avoided.get(language);
        let shares = wording.map_or(&[][..], |wording| &wording.shares);
        let numbers = Numbers { shares, phones: &self.phones };
        let limits = if self.course.is_now(&module.id) { IN_A_FRIGHT } else { USUAL };
        let mut file = File { texts, module, wording, avoided, numbers, limits, found };
        let (measure, rhythm) = file.check(language, &texts.path);
        let formula = wording.and_then(|wording| wording.readability.as_ref()).map(|rules| &rules.formula);
        let ease = formula.and_then(|formula| Some((formula.name.clone(), measure.ease(formula)?)));
        Readability { module: module.id.clone(), language: language.clone(), measure, rhythm, ease }
    }
}

fn avoided(term: &Term) -> impl Iterator<Item = (&str, &str, &str)> {
    let reason = term.reason.as_deref().unwrap_or_default();
    term.avoid.iter().map(move |word| (word.as_str(), term.term.as_str(), reason))
}

struct File<'c> {
    texts: &'c Texts,
    module: &'c Module,
    wording: Option<&'c Wording>,
    avoided: Option<&'c Avoided<'c>>,
    numbers: Numbers<'c>,
    limits: Limits,
    found: &'c mut Vec<Diagnostic>,
}

impl File<'_> {
    fn check(&mut self, language: &Language, path: &str) -> (Measure, Rhythm) {
        let rules = self.wording.and_then(|wording| wording.readability.as_ref());
        let turns = self.wording.map_or(&[][..], |wording| &wording.turns);
        let (mut measure, mut rhythm) = (Measure::default(), Rhythm::default());
        let mut passives = 0;
        for said in &self.texts.said {
            if matches!(said.slot, Some(Slot::Who(_) | Slot::Accept(_) | Slot::Unit)) {
                continue;
            }
            let page = self.module.page(&said.page);
            // Of a page whose structure could not be read, what could be an example is taken for one.
            let is_example = |slot: &Slot| page.map_or_else(|| can_be_example(slot), |page| is_example(page, slot));
            let example = said.slot.as_ref().is_some_and(is_example);
            let text = counted(&said.text);
            if let Some(Slot::Why(_) | Slot::WhyGo(..)) = &said.slot {
                rhythm.add_feedback(&text, turns);
            }
            let explains = said.slot.as_ref().is_some_and(explains);
            for range in sentences(&text) {
                let sentence = &text[range.clone()];
                let at = |part: Range<usize>| self.texts.place(said, range.start + part.start..range.start + part.end);
                let (heard, words) = (heard(sentence), words(sentence).collect::<Vec<_>>());
                if explains {
                    rhythm.add_sentence(words.len());
                }
                self.found.extend(length(sentence, words.len(), &self.limits, &at));
                let avoided = self.avoided.map_or_else(Vec::new, |avoided| avoid(avoided, &heard, &at));
                if let Some(wording) = self.wording {
                    // The glossary says more of a word than a list does; one of them is enough.
                    let is_new = |one: &Diagnostic| avoided.iter().all(|other| other.place != one.place);
                    let hard = hard(sentence, &heard, &words, wording, &at);
                    let care = care(&said.text[range.clone()], &heard, wording, example, &at);
                    self.found.extend(hard.into_iter().chain(care).filter(is_new));
                    passives += usize::from(wording.is_passive(&heard));
                }
                self.found.extend(avoided);
                if said.slot != Some(Slot::Heading) && said.key != "title" {
                    measure.add_sentence(words.into_iter(), rules);
                }
            }
            if let Some(page) = page.filter(|page| wants_source(page))
                && let Some(part) = self.numbers.uncited(&said.text)
            {
                let place = self.texts.place(said, part);
                self.found.push(Diagnostic::new(Code::UncitedNumber, place).with("page", &page.id));
            }
        }
        self.helpers(language, path);
        self.whole(path, &measure, passives);
        (measure, rhythm)
    }

    /// Every story names somebody who helps, in its own words.
    fn helpers(&mut self, language: &Language, path: &str) {
        let Some(prose) = self.module.prose.get(language) else { return };
        for page in self.module.pages.iter().filter(|page| matches!(page.kind, Kind::Story)) {
            let Some(story) = prose.pages.get(&page.id) else { continue };
            let common = |wanted: Slot| {
                let mut texts = story.texts().filter(|(role, slot, _)| role.is_none() && **slot == wanted);
                texts.next().map(|(_, _, text)| text.lines().join(" "))
            };
            let helper =
                common(Slot::Helper).zip(common(Slot::Body)).is_some_and(|(helper, body)| body.contains(&helper));
            if !helper {
                let is_heading = |said: &&Said| said.page == *page.id && said.slot == Some(Slot::Heading);
                let heading = self.texts.said.iter().find(is_heading);
                let place =
                    heading.map_or_else(|| Place::file(path), |said| self.texts.place(said, 0..said.text.len()));
                self.found.push(Diagnostic::new(Code::NoHelper, place).with("page", &page.id));
            }
        }
    }

    fn whole(&mut self, path: &str, measure: &Measure, passives: usize) {
        if measure.sentences < ENOUGH {
            return;
        }
        let mean = measure.mean_sentence();
        if mean > self.limits.mean {
            let fault = Diagnostic::new(Code::LongOnAverage, Place::file(path)).with("mean", format!("{mean:.1}"));
            self.found.push(fault.with("most", self.limits.mean));
        }
        if passives > most_passives(measure.sentences) {
            let fault = Diagnostic::new(Code::ManyPassives, Place::file(path)).with("count", passives);
            self.found.push(fault.with("sentences", measure.sentences));
        }
    }
}

/// Texts that are read one after another, and should therefore move well.
fn explains(slot: &Slot) -> bool {
    matches!(slot, Slot::Body | Slot::Explain | Slot::Right | Slot::Wrong | Slot::Why(_) | Slot::WhyGo(..))
}

fn most_passives(sentences: usize) -> usize {
    sentences / PER_PASSIVE
}

/// Pages on which a figure wants a source; those that are made of a figure have a rule of their own.
fn wants_source(page: &Page) -> bool {
    let estimate = page.question().is_some_and(|question| matches!(question.kind, QuestionKind::Estimate(_)));
    page.cites.is_empty() && !estimate && !matches!(page.kind, Kind::Scenario(_) | Kind::Fact(_))
}

fn length(sentence: &str, count: usize, limits: &Limits, at: At<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if count > limits.longest {
        let fault = Diagnostic::new(Code::LongSentence, at(0..sentence.len())).with("words", count);
        found.push(fault.with("most", limits.longest));
    }
    // A short enumeration reads well: only commas before more than two words count.
    let commas = sentence.split(", ").skip(1).filter(|part| words(part).count() > 2).count();
    if commas >= MANY_COMMAS {
        found.push(Diagnostic::new(Code::ManyCommas, at(0..sentence.len())).with("commas", commas));
    }
    found
}

fn avoid(avoided: &Avoided<'_>, heard: &[Word], at: At<'_>) -> Vec<Diagnostic> {
    let hits = avoided.book.find(heard).into_iter().map(|hit| {
        let (word, instead, reason) = avoided.words[hit.entry];
        let fault = Diagnostic::new(Code::AvoidTerm, at(hit.range)).with("found", word);
        fault.with("instead", instead).with("reason", reason)
    });
    hits.collect()
}

fn hard(sentence: &str, heard: &[Word], counted: &[&str], wording: &Wording, at: At<'_>) -> Vec<Diagnostic> {
    let hard = wording.hard(heard);
    let is_hard = |word: &str| hard.iter().any(|(hit, _)| sentence[hit.range.clone()] == *word);
    let unexplained = |word: &str| {
        let parts = word.split(['-', '/', '’']).map(|part| part.chars().count());
        parts.max() >= Some(LONG_WORD) && !wording.is_known(word)
    };
    let mut found = Vec::new();
    for (hit, simple) in &hard {
        let word = &sentence[hit.range.clone()];
        found.push(Diagnostic::new(Code::HardWord, at(hit.range.clone())).with("found", word).with("simple", simple));
    }
    for word in counted.iter().filter(|word| unexplained(word) && !is_hard(word)) {
        found.push(Diagnostic::new(Code::LongWord, at(span_in(sentence, word))).with("found", word));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_passives_is_ten_percent() {
        assert_eq!([10, 100, 9].map(most_passives), [1, 10, 0]);
    }
}
