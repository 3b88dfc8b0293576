//! Menus, the pages that tell, questions with how an answer turned out, and conversations with what they show.

use super::asks::Asks;
use super::reference::Helpline;
use crate::model::markup::Markup;

/// A title and some lines. What can be chosen stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    pub title: String,
    pub intro: Vec<String>,
    pub question: Option<String>,
}

/// A question of the first start.
#[derive(Clone, Debug, PartialEq)]
pub struct Welcome {
    pub menu: Menu,
    /// Whether nothing was said before it: each front end then adds how it is left.
    pub is_first: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub heading: String,
    pub body: Markup,
    /// Lines that the program adds, for instance what comes next.
    pub lines: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Door {
    pub heading: String,
    pub body: Markup,
    pub can_title: String,
    pub can: Vec<String>,
    /// Minutes, state of the texts, ways out.
    pub lines: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    pub heading: String,
    pub body: Markup,
    pub steps: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    pub heading: String,
    pub body: Markup,
    pub clumsy_title: String,
    pub clumsy: Vec<Said>,
    pub helpful_title: String,
    pub helpful: Vec<Said>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub who: String,
    /// Whether this is the adult (drawn at the right).
    pub own: bool,
    pub text: String,
    pub why: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub heading: String,
    pub body: Markup,
    pub figure: Figure,
    /// Who was asked, when, by whom.
    pub asked: String,
    pub source: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// `count` out of `of`, drawn as filled squares; `text` says it, for instance "4 of 100".
    Share { count: u32, of: u32, text: String },
    /// A plain number with the separators of the language.
    Number(String),
}

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

/// Why each option helps or does not, and what else is to be said of a question, whatever was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    pub each: Vec<Feedback>,
    /// The answer in words, where the options alone do not show it.
    pub lines: Vec<String>,
    /// The explanation of a number, an example to compare with.
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
    /// Label and mark in one whole sentence, for who hears it; nothing with nobody having chosen.
    pub said: Option<String>,
    /// Where it stands in a good order, from 1.
    pub step: Option<usize>,
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

/// A conversation. What can be said next stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    pub heading: String,
    pub body: Markup,
    pub opening: String,
    pub child: String,
    pub adult: String,
    pub turns: Vec<Turn>,
    pub ending: Option<Ending>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// What the learner said; nothing before the child's first words.
    pub said: Option<String>,
    pub why: Option<String>,
    pub scene: Option<String>,
    pub answer: String,
    /// What follows at an ending, once the last words were said.
    pub then: Option<String>,
    /// What the child was thinking when this was said. Before, it would give the sentence away.
    pub thought: Option<String>,
    pub openness: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    pub tone: Tone,
    pub label: String,
    /// Who to call at once.
    pub lines: Vec<Helpline>,
    /// Where all other lines are.
    pub others: String,
}

/// What a conversation shows. The scene's `asks` hold one choice for each turn, which takes the talk up again there.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    pub heading: String,
    pub child: String,
    pub adult: String,
    pub ending: String,
    /// What the ending was earned by; nothing where the last sentence leads to it.
    pub because: Vec<String>,
    pub rules: Vec<Rule>,
    /// How a turn is taken up again, said before all of them.
    pub again: String,
    pub turns: Vec<DebriefTurn>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub rule: String,
    pub kept: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DebriefTurn {
    pub before: String,
    pub why: String,
    pub others: Vec<Reply>,
}

/// Something that could have been said, and why it helps or does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    pub text: String,
    pub why: String,
}
