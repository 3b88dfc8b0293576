//! One screen: where it is, what is said, what is asked, what else can be done.

use super::asks::{Asks, Offer};
use super::help::{HelpCard, Helplines};
use super::pages::{Contrast, Door, Fact, Menu, Plan, Reading, Steps};
use super::question::Question;
use super::reference::{Keys, Notes, Results, Search, Sources, Term};
use super::talk::{Debrief, Talk};
use crate::player::{Action, Address, Command};

/// One screen in words, with where it is and what can be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The place shown: front ends start anew at the top when it is another one.
    pub address: Address,
    pub header: Header,
    /// Said once, for instance that an answer is not whole yet.
    pub notices: Vec<String>,
    /// How far the text can be trusted, when that must stay in sight.
    pub state: Option<String>,
    /// What is said.
    pub view: View,
    /// What is asked.
    pub asks: Asks,
    /// What else can be done now; the likeliest first.
    pub commands: Vec<Offer>,
}

impl Scene {
    /// A command, when it can be done now.
    pub fn offer(&self, command: Command) -> Option<&Offer> {
        self.commands.iter().find(|offer| offer.command == command)
    }
}

/// Where the learner is, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    /// The module or the screen.
    pub place: String,
    /// For instance "Page 3 of 24".
    pub step: Option<String>,
    /// The sort of page, for instance "Question".
    pub kind: Option<String>,
    /// The pages of the module; empty outside one.
    pub rail: Vec<RailItem>,
}

/// One page in the rail.
#[derive(Clone, Debug, PartialEq)]
pub struct RailItem {
    pub label: String,
    /// Whether it was met before.
    pub done: bool,
    /// Whether the learner is on it.
    pub here: bool,
    /// Goes there.
    pub action: Action,
}

/// What is said on one screen.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    /// A question of the first start.
    Welcome(Menu),
    Home(Menu),
    /// What a module brings.
    Door(Door),
    Story(Reading),
    /// One idea.
    Text(Reading),
    /// Guidelines.
    Steps(Steps),
    /// A clumsy and a helpful way.
    Contrast(Contrast),
    /// One number.
    Fact(Fact),
    /// A help card; also *Help now* for one situation.
    Help(HelpCard),
    /// Lines to fill in.
    Plan(Plan),
    /// The last page of a module.
    Close(Reading),
    /// Something to answer, with its verdict once answered.
    Question(Question),
    /// A conversation.
    Talk(Talk),
    /// What a conversation shows.
    Debrief(Debrief),
    /// How a module went.
    Results(Results),
    /// The pages of a module.
    Contents(Menu),
    /// Every module.
    Modules(Menu),
    /// Help now: which situation?
    Now(Menu),
    /// The helplines and duties of the region.
    Helplines(Helplines),
    Glossary(Menu),
    Term(Term),
    Search(Search),
    /// Where the page comes from.
    Sources(Sources),
    /// For whoever leads a group.
    Notes(Notes),
    Settings(Menu),
    /// The values of one setting.
    Setting(Menu),
    /// Who wrote and checked the texts, and what is kept.
    About(Reading),
    /// What can be done at the moment before this was opened.
    Keys(Keys),
}
