//! One page and what it does.

use crate::model::{Id, Role, Topic, Utterance};
use crate::question::Question;
use crate::scenario::Scenario;

/// One page: one idea, one question or one conversation.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its name, which never changes.
    pub id: Id,
    /// What it does.
    pub kind: Kind,
    /// Roles that get it; empty for everyone.
    pub roles: Vec<Role>,
    /// Where its facts come from.
    pub cites: Vec<Id>,
    /// Whether an unchecked translation is shown with a fixed notice.
    pub critical: bool,
    /// The earlier guess that this page returns to.
    pub revisits: Option<Id>,
    /// For whoever leads a group.
    pub group: Group,
}

impl Page {
    /// Whether a role gets this page.
    pub fn is_for(&self, role: Role) -> bool {
        role.gets(&self.roles)
    }

    /// The question on this page, if it is one.
    pub fn question(&self) -> Option<&Question> {
        match &self.kind {
            Kind::Question(question) => Some(question),
            _ => None,
        }
    }
}

/// How a page is used in a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Minutes to plan.
    pub minutes: Option<u32>,
    /// How people sit together.
    pub form: Option<Form>,
    /// Whether it can be left out when time is short.
    pub skippable: bool,
}

/// How people sit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Everyone together.
    Plenary,
    /// Two by two.
    Pairs,
    /// Small groups.
    Groups,
    /// Each alone.
    Alone,
}

impl Form {
    /// Every form, with its word in files.
    pub const ALL: [(&'static str, Self); 4] =
        [("plenary", Self::Plenary), ("pairs", Self::Pairs), ("groups", Self::Groups), ("alone", Self::Alone)];
}

/// What a page does.
#[derive(Clone, Debug)]
pub enum Kind {
    /// What comes, and the way out.
    Door,
    /// A short story about one child.
    Story,
    /// One idea.
    Text,
    /// A short list of guidelines.
    Steps(Vec<Id>),
    /// A clumsy and a helpful way.
    Contrast(Contrast),
    /// One number.
    Fact(Figure),
    /// The help card.
    Help(Help),
    /// Lines to fill in.
    Plan(Vec<Id>),
    /// The last page.
    Close,
    /// Something to answer.
    Question(Question),
    /// A conversation to practise.
    Scenario(Scenario),
}

impl Kind {
    /// The word in files.
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

/// Two short talks side by side.
#[derive(Clone, Debug)]
pub struct Contrast {
    /// Speakers, the child first.
    pub who: Vec<Id>,
    /// The talk that closes the door.
    pub clumsy: Vec<Utterance>,
    /// The talk that keeps it open.
    pub helpful: Vec<Utterance>,
}

/// A number as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// `count` out of `of`, drawn as squares.
    Share {
        /// How many.
        count: u32,
        /// Out of how many, at most 100.
        of: u32,
    },
    /// One plain number.
    Number(i64),
}

/// A help card.
#[derive(Clone, Debug, Default)]
pub struct Help {
    /// What to do, in order.
    pub steps: Vec<Id>,
    /// What to leave.
    pub avoid: Vec<Id>,
    /// Which help lines of the region to show, in order of urgency.
    pub topics: Vec<Topic>,
}
