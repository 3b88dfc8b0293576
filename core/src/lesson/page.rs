//! One page and what it does.

use serde::{Deserialize, Serialize};

use crate::model::{Id, Role, Topic, Utterance};
use crate::question::Question;
use crate::scenario::Scenario;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Page {
    pub id: Id,
    pub kind: Kind,
    /// Roles that get it; empty for everyone.
    pub roles: Vec<Role>,
    pub cites: Vec<Id>,
    /// Whether an unchecked translation is shown with a fixed notice.
    pub critical: bool,
    /// The earlier guess that this page returns to.
    pub revisits: Option<Id>,
    pub layer: Layer,
    /// The rule of the module that a question is about.
    pub about: Option<Id>,
    pub group: Group,
}

impl Page {
    pub fn is_for(&self, role: Role) -> bool {
        role.is_among(&self.roles)
    }

    pub fn is_core(&self) -> bool {
        self.layer == Layer::Core
    }

    /// Whether it is a text that some roles alone get: it speaks of the place where they live or work.
    pub fn is_of_own_place(&self) -> bool {
        matches!(self.kind, Kind::Text) && !self.roles.is_empty()
    }

    /// Whether it asks something that is marked; a first guess is not.
    pub fn is_marked(&self) -> bool {
        self.question().is_some_and(|question| question.kind.is_marked() && !question.pretest)
    }

    pub fn question(&self) -> Option<&Question> {
        match &self.kind {
            Kind::Question(question) => Some(question),
            _ => None,
        }
    }
}

/// How deep a page lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layer {
    /// The lesson itself.
    #[default]
    Core,
    /// Offered after the lesson: more depth, and more practice.
    More,
}

impl Layer {
    pub const ALL: [(&'static str, Self); 2] = [("core", Self::Core), ("more", Self::More)];
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub minutes: Option<u32>,
    pub form: Option<Form>,
    /// Whether it can be left out when time is short.
    pub skippable: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    Plenary,
    Pairs,
    Groups,
    Alone,
}

impl Form {
    pub const ALL: [(&'static str, Self); 4] =
        [("plenary", Self::Plenary), ("pairs", Self::Pairs), ("groups", Self::Groups), ("alone", Self::Alone)];
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// What comes, and the way out.
    Door,
    Story,
    Text,
    Steps(Vec<Id>),
    Contrast(Contrast),
    Fact(Figure),
    Help(Help),
    Plan(Vec<Id>),
    Close,
    Question(Question),
    Scenario(Scenario),
}

impl Kind {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Door => "door",
            Self::Story => "story",
            Self::Text => "text",
            Self::Steps(_) => "steps",
            Self::Contrast(_) => "contrast",
            Self::Fact(_) => "fact",
            Self::Help(_) => "help",
            Self::Plan(_) => "plan",
            Self::Close => "close",
            Self::Question(question) => question.kind.name(),
            Self::Scenario(_) => "scenario",
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Contrast {
    /// Speakers, the child first.
    pub who: Vec<Id>,
    /// The talk that closes the door.
    pub clumsy: Vec<Utterance>,
    /// The talk that keeps it open.
    pub helpful: Vec<Utterance>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Figure {
    /// `count` out of `of`, drawn as squares.
    Share {
        count: u32,
        /// Out of how many, at most 100.
        of: u32,
    },
    Number(i64),
}

/// A part of a help card. Every card has them in this order, so that who has read one knows where to look on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Which danger cannot wait.
    Danger,
    /// What to say to the child, and how to be with it.
    Child,
    Act,
    Call,
    /// What can be done until somebody answers.
    Wait,
    Tonight,
}

impl Part {
    pub const ALL: [(&'static str, Self); 6] = [
        ("danger", Self::Danger),
        ("child", Self::Child),
        ("act", Self::Act),
        ("call", Self::Call),
        ("wait", Self::Wait),
        ("tonight", Self::Tonight),
    ];
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Help {
    /// The steps of each part that has some, in the order of [`Part::ALL`].
    pub parts: Vec<(Part, Vec<Id>)>,
    pub avoid: Vec<Id>,
    /// Which help lines of the region to show, in order of urgency.
    pub topics: Vec<Topic>,
}

impl Help {
    /// The steps of all parts.
    pub fn steps(&self) -> impl Iterator<Item = &Id> {
        self.parts.iter().flat_map(|(_, steps)| steps)
    }
}
