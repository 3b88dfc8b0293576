//! Conversations and what they show.

use super::help::Helpline;
use super::question::Tone;
use crate::model::markup::Markup;

/// A conversation. What can be said next stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    pub heading: String,
    pub body: Markup,
    pub opening: String,
    /// The child's name.
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
    /// What the child says.
    pub answer: String,
    pub thought: Option<String>,
    pub openness: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    pub tone: Tone,
    pub label: String,
    pub lines: Vec<Helpline>,
}

/// What a conversation shows. The scene's `asks` hold one choice for each turn, which takes the talk up again there.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    pub heading: String,
    pub ending: String,
    pub rules: Vec<Rule>,
    pub turns: Vec<DebriefTurn>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub rule: String,
    pub kept: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DebriefTurn {
    /// What the child had said.
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
