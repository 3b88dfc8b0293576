//! Learners who know nothing. If one of them scores, the answers give themselves away: by their length, their place,
//! their warmth, or words that right answers elsewhere have.

use std::collections::BTreeMap;

use super::check::Wording;
use vangnet_core::lesson::{Kind, Module, Page};
use vangnet_core::model::fold::fold;
use vangnet_core::model::{Id, PageProse, Role, Slot};
use vangnet_core::question::QuestionKind;
use vangnet_core::reading::Course;
use vangnet_core::scenario::{Scenario, Then};

/// What is guessed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// One option of a question is right.
    Single,
    /// One sentence of a turn of a talk is best.
    Line,
    /// A statement is true or not.
    TrueFalse,
    /// How many options of several are right.
    Several,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Single, Self::Line, Self::TrueFalse, Self::Several];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Line => "line",
            Self::TrueFalse => "true-false",
            Self::Several => "several",
        }
    }

    /// The share above which answers give themselves away. Chance finds a quarter of four options and a third of three
    /// sentences; true and false have a half.
    pub fn bar(self) -> f64 {
        match self {
            Self::Single => 0.45,
            Self::Line => 0.50,
            Self::TrueFalse | Self::Several => 0.70,
        }
    }
}

/// A learner who knows nothing but one trick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Learner {
    Longest,
    Shortest,
    /// Always the same place, and of all places the one that pays most.
    Place,
    /// The most words that sound warm; of equals the longest.
    Warmest,
    /// Words that right and wrong options of the other modules have.
    Words,
}

impl Learner {
    pub const ALL: [Self; 5] = [Self::Longest, Self::Shortest, Self::Place, Self::Warmest, Self::Words];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Longest => "longest",
            Self::Shortest => "shortest",
            Self::Place => "place",
            Self::Warmest => "warmest",
            Self::Words => "words",
        }
    }
}

/// What a learner finds among the questions of one sort, of a module or of the whole course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Nothing for all modules together.
    pub module: Option<Id>,
    pub language: String,
    pub learner: Learner,
    pub sort: Sort,
    pub found: usize,
    pub of: usize,
}

impl Score {
    pub fn share(&self) -> f64 {
        if self.of == 0 { 0.0 } else { self.found as f64 / self.of as f64 }
    }

    /// Whether so much is found that answers give themselves away. Of few questions nothing can be said.
    pub fn is_above(&self) -> bool {
        self.module.is_none() && self.of >= ENOUGH && self.share() > self.sort.bar()
    }
}

/// Fewer questions than this say nothing about a course.
const ENOUGH: usize = 3;

/// A choice with its options in the order of the lesson.
#[derive(Clone, Debug)]
struct Asked {
    module: Id,
    sort: Sort,
    options: Vec<String>,
    /// The places that are right.
    right: Vec<usize>,
}

/// Every learner's score, per module and over all, in every language of a course.
pub fn scores(course: &Course, wordings: &[Wording]) -> Vec<Score> {
    course.read_all();
    let mut scores = Vec::new();
    for language in course.languages() {
        let asked: Vec<Asked> =
            course.modules().flat_map(|module| asked(module, language)).filter(|one| one.options.len() > 1).collect();
        let warm = wordings.iter().find(|wording| wording.language == language.as_str());
        let warm: Vec<String> = warm.map_or_else(Vec::new, |wording| wording.warm().to_vec());
        for learner in Learner::ALL {
            for sort in Sort::ALL {
                scores.extend(of(&asked, language, learner, sort, &warm));
            }
        }
    }
    scores
}

/// A learner's scores on one sort: per module, then over all. A learner who cannot be tried on it has none.
fn of(asked: &[Asked], language: &str, learner: Learner, sort: Sort, warm: &[String]) -> Vec<Score> {
    let counted = matches!(sort, Sort::TrueFalse | Sort::Several);
    // What is not said in words can only be guessed by its place or its number.
    if counted && learner != Learner::Place || learner == Learner::Warmest && warm.is_empty() {
        return Vec::new();
    }
    let mine: Vec<&Asked> = asked.iter().filter(|one| one.sort == sort).collect();
    let mut by_module: BTreeMap<&Id, (usize, usize)> = BTreeMap::new();
    let place = best_place(&mine);
    for one in &mine {
        let taken = match learner {
            Learner::Longest => best(one, |option| option.chars().count() as f64),
            Learner::Shortest => best(one, |option| -(option.chars().count() as f64)),
            Learner::Place => place,
            Learner::Warmest => best(one, |option| warmth(option, warm) + option.chars().count() as f64 / 10_000.0),
            Learner::Words => {
                let others = asked.iter().filter(|other| other.module != one.module && other.sort == sort);
                let known = Known::of(others);
                best(one, |option| known.odds(option))
            }
        };
        let entry = by_module.entry(&one.module).or_default();
        entry.0 += usize::from(one.right.contains(&taken));
        entry.1 += 1;
    }
    let score = |module: Option<Id>, (found, of): (usize, usize)| Score {
        module,
        language: language.to_owned(),
        learner,
        sort,
        found,
        of,
    };
    let all = by_module.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let modules = by_module.into_iter().map(|(module, counts)| score(Some(module.clone()), counts));
    modules.chain([score(None, all)]).filter(|score| score.of > 0).collect()
}

/// The option that weighs most, the first of equals.
fn best(asked: &Asked, weight: impl Fn(&str) -> f64) -> usize {
    let mut best = (0, f64::NEG_INFINITY);
    for (at, option) in asked.options.iter().enumerate() {
        let weight = weight(option);
        if weight > best.1 {
            best = (at, weight);
        }
    }
    best.0
}

/// The place that is right most often.
fn best_place(asked: &[&Asked]) -> usize {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for one in asked {
        one.right.iter().for_each(|at| *counts.entry(*at).or_default() += 1);
    }
    counts.into_iter().max_by_key(|(at, count)| (*count, std::cmp::Reverse(*at))).map_or(0, |(at, _)| at)
}

fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// How many warm words an option has; `start*` is every word that begins so.
fn warmth(option: &str, warm: &[String]) -> f64 {
    let is_warm = |word: &String| {
        warm.iter().any(|known| match known.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == known,
        })
    };
    words(option).iter().filter(|word| is_warm(word)).count() as f64
}

/// Words of right and wrong options elsewhere: a naive Bayes count. The odds that an option is right are
/// Π ((r(w) + 1) / (R + V)) / ((f(w) + 1) / (F + V)) over its words w, with r and f how often w stands in right and
/// wrong options, R and F all words of each, V how many different words there are (Laplace, one added to each).
///
/// Odds and not their logarithms: an option is too short for them to leave what a number can hold, and for a logarithm
/// alone every start of the program would load the system's library of mathematics.
#[derive(Debug, Default)]
struct Known {
    right: BTreeMap<String, f64>,
    wrong: BTreeMap<String, f64>,
}

impl Known {
    fn of<'a>(asked: impl Iterator<Item = &'a Asked>) -> Self {
        let mut known = Self::default();
        for one in asked {
            for (at, option) in one.options.iter().enumerate() {
                let counts = if one.right.contains(&at) { &mut known.right } else { &mut known.wrong };
                words(option).into_iter().for_each(|word| *counts.entry(word).or_default() += 1.0);
            }
        }
        known
    }

    fn odds(&self, option: &str) -> f64 {
        let different =
            self.right.keys().chain(self.wrong.keys().filter(|word| !self.right.contains_key(*word))).count();
        let share = |counts: &BTreeMap<String, f64>, word: &String| {
            let all: f64 = counts.values().sum();
            (counts.get(word).copied().unwrap_or(0.0) + 1.0) / (all + different as f64)
        };
        words(option).iter().map(|word| share(&self.right, word) / share(&self.wrong, word)).product()
    }
}

/// Every choice of a module as its first reader meets it.
fn asked(module: &Module, language: &str) -> Vec<Asked> {
    let mut asked = Vec::new();
    // What returns to an earlier page asks nothing new.
    for page in module.pages.iter().filter(|page| page.revisits.is_none()) {
        let Some((prose, _)) = module.page_prose(&page.id, language) else { continue };
        let role = page.roles.first().copied().unwrap_or(Role::Parent);
        match &page.kind {
            Kind::Question(_) => asked.extend(question(module, page, prose, role)),
            Kind::Scenario(scenario) => asked.extend(lines(module, scenario, prose, role)),
            _ => {}
        }
    }
    asked
}

fn question(module: &Module, page: &Page, prose: &PageProse, role: Role) -> Option<Asked> {
    let said = |id: &Id| prose.line(&Slot::Option(id.clone()), role).unwrap_or_default().to_owned();
    let one = |sort, options: Vec<String>, right| Some(Asked { module: module.id.clone(), sort, options, right });
    match &page.question()?.kind {
        QuestionKind::Choice(choice) => {
            let right = places(&choice.options, |id| choice.right.contains(id));
            one(Sort::Single, choice.options.iter().map(said).collect(), right)
        }
        QuestionKind::TrueFalse(statement) => {
            one(Sort::TrueFalse, vec!["true".to_owned(), "false".to_owned()], vec![usize::from(!statement.right)])
        }
        // The place is the number of right ones.
        QuestionKind::Multi(multi) => {
            one(Sort::Several, vec![String::new(); multi.options.len() + 1], vec![multi.right.len()])
        }
        _ => None,
    }
}

/// The sentences of each turn; best is what opens most, then what keeps most rules and misses fewest.
fn lines(module: &Module, scenario: &Scenario, prose: &PageProse, role: Role) -> Vec<Asked> {
    let turns = scenario.nodes.iter().filter_map(|(node, turn)| {
        let Then::Go(choices) = &turn.then else { return None };
        let worth = |at: usize| (choices[at].tone, choices[at].keeps.len() as i64 - choices[at].misses.len() as i64);
        let best = (0..choices.len()).map(worth).max()?;
        let right: Vec<usize> = (0..choices.len()).filter(|at| worth(*at) == best).collect();
        let said = |at: usize| {
            let slot = Slot::Go(node.clone(), choices[at].id.clone());
            prose.line(&slot, role).unwrap_or_default().to_owned()
        };
        // Where all are equally good nothing is guessed.
        (right.len() < choices.len()).then(|| Asked {
            module: module.id.clone(),
            sort: Sort::Line,
            options: (0..choices.len()).map(said).collect(),
            right,
        })
    });
    turns.collect()
}

fn places(ids: &[Id], is: impl Fn(&Id) -> bool) -> Vec<usize> {
    ids.iter().enumerate().filter(|(_, id)| is(id)).map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(module: &str, options: &[&str], right: usize) -> Asked {
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        Asked { module: Id::parse(module).expect("an id"), sort: Sort::Single, options, right: vec![right] }
    }

    fn found(asked: &[Asked], learner: Learner) -> (usize, usize) {
        let warm = ["thank*".to_owned(), "together".to_owned()];
        let scores = of(asked, "en", learner, Sort::Single, &warm);
        let all = scores.iter().find(|score| score.module.is_none()).expect("a sum");
        (all.found, all.of)
    }

    #[test]
    fn each_give_away_is_found_by_the_learner_who_looks_for_it() {
        let long =
            [one("a", &["No.", "What I say is much longer."], 1), one("b", &["A long and windy sentence.", "Hm."], 0)];
        assert_eq!(found(&long, Learner::Longest), (2, 2));
        assert_eq!(found(&long, Learner::Shortest), (0, 2));
        let warm = [
            one("a", &["Thanks. Together.", "I ring the police now."], 0),
            one("b", &["Who was it, tell me?", "I thank you."], 1),
        ];
        assert_eq!(found(&warm, Learner::Warmest), (2, 2));
        let place = [one("a", &["x", "y", "z"], 1), one("b", &["x", "y", "z"], 1), one("c", &["x", "y", "z"], 2)];
        assert_eq!(found(&place, Learner::Place), (2, 3));
    }

    #[test]
    fn words_are_learned_from_the_other_modules_alone() {
        let asked = [
            one("a", &["I believe you", "Give me that phone"], 0),
            one("b", &["Where is that phone", "I believe her"], 1),
            one("c", &["I believe them", "Show me the phone"], 0),
        ];
        assert_eq!(found(&asked, Learner::Words), (3, 3));
        let alone = [one("a", &["Give me that phone", "I believe you"], 1)];
        assert_eq!(found(&alone, Learner::Words), (0, 1), "who learned nothing takes the first");
    }

    #[test]
    fn the_odds_are_those_of_the_formula() {
        let known = Known::of([one("a", &["a a b", "b c"], 0)].iter());
        // R = 3, F = 2, V = 3; of "a": (3/6) / (1/5).
        let expected = (3.0 / 6.0) / (1.0 / 5.0);
        assert!((known.odds("a") - expected).abs() < 1e-12);
    }

    #[test]
    fn few_questions_say_nothing_and_many_are_measured_against_the_bar() {
        let score = |found, of| Score {
            module: None,
            language: "en".to_owned(),
            learner: Learner::Longest,
            sort: Sort::Single,
            found,
            of,
        };
        assert!(!score(2, 2).is_above());
        assert!(score(10, 20).is_above() && !score(9, 20).is_above());
    }
}
