//! Questions and how an answer turned out.

use super::asks::Asks;
use crate::model::markup::Markup;

/// Something to answer. What can be answered stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub heading: String,
    pub body: Markup,
    pub prompt: String,
    /// How it is answered, in words without keys, for instance "Choose one answer."
    pub instruction: String,
    pub answered: Option<Asks>,
    pub hint: Option<String>,
    /// How sure? Asked after the answer and before the verdict.
    pub sure: Option<Sure>,
    pub verdict: Option<Verdict>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sure {
    pub title: String,
    pub question: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    pub tone: Tone,
    /// "Right.", "Partly right.", "Not yet." or what else is to be said first.
    pub headline: String,
    /// What follows: the text for right or wrong, the answer in words.
    pub lines: Vec<String>,
    /// Why, for what was chosen; for every option once asked.
    pub feedback: Vec<Feedback>,
    /// More text: the explanation of a number, an example to compare with.
    pub explain: Markup,
    /// Who was asked, when, by whom; sources.
    pub source: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Feedback {
    pub tone: Tone,
    pub label: String,
    /// In words: chosen or not, right or not.
    pub mark: String,
    pub why: String,
}

/// How something turned out. Front ends add a symbol and a colour; the word is in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Right,
    Partly,
    NotYet,
    Neutral,
}
