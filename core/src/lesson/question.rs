//! What can be asked, without a word of prose.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::model::{Id, Utterance};

/// A question and how it is put.
#[derive(Clone, Debug)]
pub struct Question {
    /// What is asked.
    pub ask: Ask,
    /// Whether to ask how sure the learner is, before the answer is shown.
    pub confidence: bool,
    /// A first guess: asked, not marked.
    pub pretest: bool,
    /// Whether options are shuffled.
    pub shuffle: bool,
}

/// The kinds of question.
#[derive(Clone, Debug)]
pub enum Ask {
    /// One best answer.
    Choice(Choice),
    /// Several answers.
    Multi(Multi),
    /// A statement; holds whether it is true.
    TrueFalse(bool),
    /// First this, then that.
    Order(Order),
    /// What belongs together.
    Match(Match),
    /// Gaps in a sentence.
    Gap(Vec<Gap>),
    /// How many?
    Estimate(Estimate),
    /// Best and worst reaction.
    Judge(Judge),
    /// Signals in a made-up chat.
    Spot(Spot),
    /// An opinion, never marked.
    Scale(Scale),
    /// Own words, never kept.
    Reflect,
}

impl Ask {
    /// The word in files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Choice(_) => "choice",
            Self::Multi(_) => "multi",
            Self::TrueFalse(_) => "true-false",
            Self::Order(_) => "order",
            Self::Match(_) => "match",
            Self::Gap(_) => "gap",
            Self::Estimate(_) => "estimate",
            Self::Judge(_) => "judge",
            Self::Spot(_) => "spot",
            Self::Scale(_) => "scale",
            Self::Reflect => "reflect",
        }
    }

    /// Whether an answer earns points.
    pub fn is_marked(&self) -> bool {
        !matches!(self, Self::Scale(_) | Self::Reflect)
    }
}

/// One best answer.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Options as written.
    pub options: Vec<Id>,
    /// Those that earn full points.
    pub right: Vec<Id>,
    /// Points (0 to 1) for a defensible second best.
    pub partial: BTreeMap<Id, f64>,
    /// The options from calm to alarmed, when they weigh a situation; else empty.
    pub alarm: Vec<Id>,
}

/// Several answers.
#[derive(Clone, Debug)]
pub struct Multi {
    /// Options as written.
    pub options: Vec<Id>,
    /// Those that belong.
    pub right: Vec<Id>,
    /// How it is marked.
    pub score: MultiScore,
}

/// How several answers are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MultiScore {
    /// Share of hits minus share of false marks, never below zero.
    RightMinusWrong,
    /// Full points for exactly the right ones.
    AllOrNothing,
}

/// First this, then that.
#[derive(Clone, Debug)]
pub struct Order {
    /// Items in the right order.
    pub items: Vec<Id>,
    /// Other orders that are just as good.
    pub also: Vec<Vec<Id>>,
    /// How it is marked.
    pub score: OrderScore,
}

/// How an order is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderScore {
    /// Right successors.
    Neighbours,
    /// Items in place.
    Positions,
    /// All or nothing.
    Exact,
}

/// What belongs together.
#[derive(Clone, Debug)]
pub struct Match {
    /// Left sides.
    pub left: Vec<Id>,
    /// Right sides; some may be left over.
    pub options: Vec<Id>,
    /// Which option belongs to which left side.
    pub right: BTreeMap<Id, Id>,
}

impl Match {
    /// Options that belong to no left side.
    pub fn left_over(&self) -> impl Iterator<Item = &Id> {
        self.options.iter().filter(|option| !self.right.values().any(|right| right == *option))
    }
}

/// One gap in a sentence.
#[derive(Clone, Debug)]
pub struct Gap {
    /// Its name in the prompt.
    pub id: Id,
    /// How it is filled.
    pub fill: Fill,
}

/// How a gap is filled.
#[derive(Clone, Debug)]
pub enum Fill {
    /// By choosing.
    Options {
        /// Options as written.
        options: Vec<Id>,
        /// Those that fit.
        right: Vec<Id>,
    },
    /// By typing; the accepted words are prose.
    Typed,
}

/// How many?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Lowest answer.
    pub low: i64,
    /// Highest answer.
    pub high: i64,
    /// Smallest step.
    pub step: i64,
    /// The right number.
    pub right: i64,
    /// Within this distance: full points.
    pub full: i64,
    /// Within this distance: half points.
    pub half: i64,
}

/// Best and worst reaction.
#[derive(Clone, Debug)]
pub struct Judge {
    /// Options as written.
    pub options: Vec<Id>,
    /// The panel's order, best first.
    pub panel: Vec<Id>,
    /// What is asked of the learner.
    pub ask: JudgeAsk,
}

/// What a judge question asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JudgeAsk {
    /// The best one and the worst one.
    BestWorst,
    /// The whole order.
    Rank,
}

/// Signals in a made-up chat.
#[derive(Clone, Debug)]
pub struct Spot {
    /// Speakers; the first receives the messages.
    pub who: Vec<Id>,
    /// The chat.
    pub lines: Vec<ChatLine>,
}

impl Spot {
    /// The names of signals, each once, in the order of the chat.
    pub fn signals(&self) -> Vec<&Id> {
        let mut seen: Vec<&Id> = Vec::new();
        for signal in self.lines.iter().filter_map(|line| line.signal.as_ref()) {
            if !seen.contains(&signal) {
                seen.push(signal);
            }
        }
        seen
    }
}

/// One message of a chat.
#[derive(Clone, Debug)]
pub struct ChatLine {
    /// The message and its speaker.
    pub line: Utterance,
    /// What to notice in it, if anything.
    pub signal: Option<Id>,
}

/// An opinion.
#[derive(Clone, Debug)]
pub struct Scale {
    /// How many points, 2 to 9.
    pub points: u32,
    /// Sentences to weigh.
    pub items: Vec<Id>,
}

/// An answer, in ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// One option.
    One(Id),
    /// Several options.
    Many(BTreeSet<Id>),
    /// An order.
    Order(Vec<Id>),
    /// A value per row: an option's id, a point of a scale, or typed text.
    Rows(BTreeMap<Id, String>),
    /// A number.
    Number(i64),
}
