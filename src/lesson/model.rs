//! The lesson model: always valid, the same in every language. Only `read` builds it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;

use super::id::Id;
use super::id::Language;
use super::prose::ModuleProse;
use super::prose::PageProse;
use super::question::Question;
use super::scenario::Scenario;
use super::status::PageState;
use super::status::Stamp;

/// For whom a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A parent or carer.
    Parent,
    /// Somebody who works at a school.
    Teacher,
    /// Somebody who works with young people outside school.
    YouthWorker,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Parent, Self::Teacher, Self::YouthWorker];

    /// The word in files and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Teacher => "teacher",
            Self::YouthWorker => "youth-worker",
        }
    }

    /// The role of that word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// Whether this role gets a page that names these; one that names none is for everyone.
    pub(super) fn gets(self, named: &[Self]) -> bool {
        named.is_empty() || named.contains(&self)
    }
}

/// One module of ten to fifteen minutes.
#[derive(Clone, Debug)]
pub struct Module {
    /// The name of its folder.
    pub id: Id,
    /// The language the others are checked against.
    pub source: Language,
    /// The pages in order.
    pub pages: Vec<Page>,
    /// From when the module counts as steady.
    pub mastery: Mastery,
    /// What it says, per language.
    pub prose: BTreeMap<Language, ModuleProse>,
    /// Who checked which page of which language.
    pub stamps: BTreeMap<(Language, Id), Stamp>,
    /// Hash of each source page (structure and prose).
    pub hashes: BTreeMap<Id, String>,
}

impl Module {
    /// The page with this id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// The pages that a role gets, in order.
    pub fn pages_for(&self, role: Role) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(move |page| page.is_for(role))
    }

    /// The title in a language, or in the source language.
    pub fn title(&self, language: &str) -> &str {
        self.prose
            .get(language)
            .or_else(|| self.prose.get(self.source.as_str()))
            .map_or(self.id.as_str(), |prose| prose.title.as_str())
    }

    /// One line about the module, in a language or the source language.
    pub fn summary(&self, language: &str) -> &str {
        self.prose
            .get(language)
            .or_else(|| self.prose.get(self.source.as_str()))
            .map_or("", |prose| prose.summary.as_str())
    }

    /// The prose of a page in a language, or the whole page in the source language, and which it is.
    ///
    /// Languages are never mixed within a page.
    pub fn page_prose(&self, page: &str, language: &str) -> Option<(&PageProse, &Language)> {
        [language, self.source.as_str()].into_iter().find_map(|language| {
            let (key, prose) = self.prose.get_key_value(language)?;
            Some((prose.pages.get(page)?, key))
        })
    }

    /// How far the text of a page in a language can be trusted.
    pub fn page_state(&self, page: &str, language: &str) -> PageState {
        PageState::of(self, page, language)
    }
}

/// From when a module counts as steady.
#[derive(Clone, Debug, PartialEq)]
pub struct Mastery {
    /// Share of the points that can be earned, 0 to 1.
    pub pass: f64,
    /// Pages that want full points all the same.
    pub must: Vec<Id>,
}

impl Default for Mastery {
    fn default() -> Self {
        Self { pass: 0.7, must: Vec::new() }
    }
}

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
    /// Every kind's word in files, in the order of the documentation.
    pub const NAMES: [&'static str; 21] = [
        "door",
        "story",
        "text",
        "steps",
        "contrast",
        "fact",
        "help",
        "plan",
        "close",
        "choice",
        "multi",
        "true-false",
        "order",
        "match",
        "gap",
        "estimate",
        "judge",
        "spot",
        "scale",
        "reflect",
        "scenario",
    ];

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
            Self::Question(question) => question.ask.name(),
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

/// One line that somebody says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// The slot of its prose.
    pub id: Id,
    /// Who says it.
    pub who: Id,
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

macro_rules! topics {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal;)+) => {
        /// What a help line is for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Topic { $($(#[doc = $doc])+ $name,)+ }

        impl Topic {
            /// Every topic.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The word in files.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The topic of that word.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|topic| topic.as_str() == text)
            }
        }
    };
}

topics! {
    /// Danger now.
    Danger = "danger";
    /// Thoughts of suicide.
    Suicide = "suicide";
    /// Blackmail.
    Blackmail = "blackmail";
    /// Sexual images, real or made.
    Images = "images";
    /// Getting images taken down.
    Removal = "removal";
    /// A crime to report.
    Crime = "crime";
    /// Unsafe at home.
    Home = "home";
    /// Physical sexual violence.
    SexualViolence = "sexual-violence";
    /// A child who wants to talk.
    Child = "child";
    /// Around school.
    School = "school";
    /// Worries about one's own behaviour.
    OwnBehaviour = "own-behaviour";
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in `cites`.
    pub id: Id,
    /// Who published it.
    pub organisation: String,
    /// What it is called.
    pub title: String,
    /// When.
    pub year: i64,
    /// Where it is found.
    pub address: String,
    /// Ids in the project's list of facts.
    pub facts: Vec<String>,
    /// When this course was last compared with it.
    pub checked: Date,
    /// From when it must be looked at again.
    pub expires: Date,
}
