//! Values with which every form of a message is said once.

use std::collections::{BTreeMap, BTreeSet};

use vangnet_core::messages::Argument;

use super::plurals::{CATEGORIES, Plurals};
use super::written::{Entry, Kind, Selector};

/// Up to here all values are tried with all others; beyond, each form once.
const MOST: usize = 64;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sample {
    Number(f64),
    /// A word by which a message chooses.
    Key(String),
    /// A word that no message chooses by: the first or the second such.
    Word(&'static str),
}

const WORDS: [Sample; 2] = [Sample::Word("voorbeeld"), Sample::Word("example")];

impl Sample {
    pub(super) fn argument(&self) -> Argument<'_> {
        match self {
            Self::Number(number) => (*number).into(),
            Self::Key(word) => word.as_str().into(),
            Self::Word(word) => (*word).into(),
        }
    }
}

/// A value for each variable.
pub(super) type Values = BTreeMap<String, Sample>;

/// What is tried for one variable, over all languages: so that what they say with the same values can be compared.
#[derive(Debug)]
pub(super) struct Tried {
    pub(super) samples: Vec<Sample>,
    /// Numbers that have a form of their own somewhere.
    own: Vec<f64>,
}

/// A message in one language.
#[derive(Clone, Copy)]
pub(super) struct Spoken<'s> {
    pub(super) entry: &'s Entry,
    pub(super) plurals: &'s Plurals,
}

/// What a variable is when no comment says so.
pub(super) fn guessed(variable: &str, selectors: &[Selector]) -> Kind {
    let keys = selectors.iter().filter(|one| one.variable.as_deref() == Some(variable)).flat_map(|one| &one.keys);
    let is_number = |name: &str| name != "other" && CATEGORIES.contains(&name);
    if keys.into_iter().any(|key| key.number.is_some() || is_number(&key.name)) { Kind::Number } else { Kind::Text }
}

impl Tried {
    pub(super) fn new(variable: &str, kind: Kind, spoken: &[Spoken<'_>]) -> Self {
        let selectors = spoken.iter().flat_map(|one| &one.entry.selectors);
        let chosen: Vec<_> = selectors.filter(|one| one.variable.as_deref() == Some(variable)).collect();
        let keys = || chosen.iter().flat_map(|one| &one.keys);
        if kind == Kind::Text {
            let words: BTreeSet<&String> = keys().map(|key| &key.name).collect();
            let words = words.into_iter().cloned().map(Sample::Key);
            return Self { samples: words.chain([WORDS[0].clone()]).collect(), own: Vec::new() };
        }
        let mut own: Vec<f64> = keys().filter_map(|key| key.number).collect();
        own.sort_by(f64::total_cmp);
        own.dedup();
        let mut numbers = own.clone();
        for plurals in spoken.iter().map(|one| one.plurals) {
            for name in plurals.names() {
                let fits = |number: f64| plurals.of_number(number) == Some(name) && !own.contains(&number);
                if !numbers.iter().any(|number| fits(*number)) {
                    numbers.extend(plurals.numbers(name).find(|number| fits(*number)));
                }
            }
        }
        Self { samples: numbers.into_iter().map(Sample::Number).collect(), own }
    }

    /// Another value that chooses the same form in a language; there is none for a word or a number with a form of its
    /// own. Who says a value says something else with another; a form for one value alone may say it in words.
    pub(super) fn beside(&self, sample: &Sample, plurals: &Plurals) -> Option<Sample> {
        match sample {
            Sample::Key(_) => None,
            Sample::Word(word) => WORDS.into_iter().find(|other| *other != Sample::Word(word)),
            Sample::Number(number) if self.own.contains(number) => None,
            Sample::Number(number) => {
                let mut others = plurals.numbers(plurals.of_number(*number)?);
                others.find(|other| other != number && !self.own.contains(other)).map(Sample::Number)
            }
        }
    }
}

/// Values with which each form is said at least once.
pub(super) fn forms(tried: &BTreeMap<String, Tried>, spoken: &[Spoken<'_>]) -> Vec<Values> {
    let count = tried.values().try_fold(1usize, |count, one| count.checked_mul(one.samples.len()));
    if count.is_some_and(|count| count <= MOST) {
        let mut all = vec![Values::new()];
        for (name, one) in tried {
            all = with_each(&all, name, one.samples.iter());
        }
        return all;
    }
    // Where no form asks for a value, each takes its turn.
    let turn = |at: usize| -> Values {
        tried.iter().map(|(name, one)| (name.clone(), one.samples[at % one.samples.len()].clone())).collect()
    };
    let most = tried.values().map(|one| one.samples.len()).max().unwrap_or(0);
    let mut all: Vec<Values> = (0..most).map(turn).collect();
    for one in spoken {
        for (at, way) in one.entry.ways.iter().enumerate() {
            let mut on_the_way = vec![turn(at)];
            for (name, key) in way {
                let Some(tried) = tried.get(name) else { continue };
                let chosen: Vec<&Sample> =
                    tried.samples.iter().filter(|sample| chooses(sample, key, one.plurals)).take(1).collect();
                // The last form is for whatever has no other.
                let samples = if chosen.is_empty() { tried.samples.iter().collect() } else { chosen };
                on_the_way = with_each(&on_the_way, name, samples.into_iter());
            }
            all.extend(on_the_way);
        }
    }
    all
}

/// All values, with each sample for a variable.
fn with_each<'s>(all: &[Values], name: &str, samples: impl Iterator<Item = &'s Sample> + Clone) -> Vec<Values> {
    let with = |values: &Values, sample: &Sample| {
        let mut values = values.clone();
        values.insert(name.to_owned(), sample.clone());
        values
    };
    all.iter().flat_map(|values| samples.clone().map(move |sample| with(values, sample))).collect()
}

fn chooses(sample: &Sample, key: &str, plurals: &Plurals) -> bool {
    match sample {
        Sample::Number(number) => key.parse() == Ok(*number) || plurals.of_number(*number) == Some(key),
        Sample::Key(word) => word == key,
        Sample::Word(_) => false,
    }
}
