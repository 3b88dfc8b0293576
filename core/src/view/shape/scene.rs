//! One screen: where it is, what is said, what is asked, what else can be done.

use super::asks::{Asks, Offer};
use super::pages::{Contrast, Debrief, Door, Fact, Menu, Question, Reading, Steps, Talk, Welcome};
use super::reference::{Duties, Guide, HelpCard, Helplines, Keys, Notes, Numbers, Results, Search, Sources, Term};
use crate::player::{Action, Address, Command, PageMark};

#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The place shown: front ends start anew at the top when it is another one.
    pub address: Address,
    pub header: Header,
    /// Said once, for instance that an answer is not whole yet.
    pub notices: Vec<String>,
    /// How far the text can be trusted, when that must stay in sight.
    pub state: Option<String>,
    pub view: View,
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    pub place: String,
    /// For instance "Page 3 of 24".
    pub step: Option<String>,
    pub kind: Option<String>,
    /// For instance "Number 23 in the list", where the step counts otherwise than the list of all pages.
    pub listed: Option<String>,
    /// The pages of the module; empty outside one.
    pub rail: Vec<RailItem>,
    /// What leads to each page of the module in the order of its list: the lesson, then what is offered after it.
    pub pages: Vec<Action>,
    /// What to call, on screens outside a module. It stands on the page of help lines too: where there is room it is
    /// always in sight.
    pub numbers: Option<Numbers>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RailItem {
    pub label: String,
    pub mark: PageMark,
    /// The same in words, where there is something to say.
    pub state: Option<String>,
    pub here: bool,
    pub action: Action,
}

#[derive(Clone, Debug, PartialEq)]
pub enum View {
    Welcome(Welcome),
    Home(Menu),
    Door(Door),
    Story(Reading),
    Text(Reading),
    Steps(Steps),
    Contrast(Contrast),
    Fact(Fact),
    /// A help card; also *Help now* for one situation.
    Help(HelpCard),
    /// The lines to fill in stand in the scene's `asks`.
    Plan(Reading),
    Close(Reading),
    Question(Question),
    Talk(Talk),
    Debrief(Debrief),
    Results(Results),
    Contents(Menu),
    Modules(Menu),
    Now(Menu),
    Helplines(Helplines),
    Duties(Duties),
    Glossary(Menu),
    Term(Term),
    Search(Search),
    Sources(Sources),
    Notes(Notes),
    Settings(Menu),
    Setting(Menu),
    Guide(Guide),
    About(Reading),
    /// What can be done at the moment before this was opened.
    Keys(Keys),
}
