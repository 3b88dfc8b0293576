//! Conversations and what they show.

use super::help::Helpline;
use super::question::Tone;
use crate::model::markup::Markup;

/// A conversation. What can be said next stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    pub heading: String,
    /// Text before it.
    pub body: Markup,
    /// Where it begins.
    pub opening: String,
    /// The child's name.
    pub child: String,
    /// What the adult is called.
    pub adult: String,
    /// What was said so far.
    pub turns: Vec<Turn>,
    /// The ending, once reached.
    pub ending: Option<Ending>,
}

/// One exchange.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// What the learner said; nothing before the child's first words.
    pub said: Option<String>,
    /// Why that helps or does not.
    pub why: Option<String>,
    /// What is seen.
    pub scene: Option<String>,
    /// What the child says.
    pub answer: String,
    /// What the child thinks.
    pub thought: Option<String>,
    /// How open the child is, in words.
    pub openness: Option<String>,
}

/// The ending of a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// For symbol and colour.
    pub tone: Tone,
    /// In words.
    pub label: String,
    /// Helplines for after it.
    pub lines: Vec<Helpline>,
}

/// What a conversation shows. The scene's `asks` hold one choice for each turn, which takes the talk up again there.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// The conversation.
    pub heading: String,
    /// How it ended, in words.
    pub ending: String,
    pub rules: Vec<Rule>,
    pub turns: Vec<DebriefTurn>,
}

/// A guideline, and how it was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub rule: String,
    pub kept: String,
}

/// A turn to look back on.
#[derive(Clone, Debug, PartialEq)]
pub struct DebriefTurn {
    /// What the child had said.
    pub before: String,
    /// Why what was said helps or does not.
    pub why: String,
    /// What else could have been said.
    pub others: Vec<Reply>,
}

/// Something that could have been said, and why it helps or does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    pub text: String,
    pub why: String,
}
