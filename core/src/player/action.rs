//! What a learner can do, and what has to be done outside because of it.

use crate::model::{Id, Language, Role};
use crate::progress::{HintLevel, Sureness, Theme};
use crate::question::FreeText;

/// Something a learner does. It carries the finished choice; cursors belong to the front ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// On to the next page, or to the results after the last.
    Next,
    /// To the page before.
    Previous,
    /// Out of this screen, to the one it was opened from.
    Close,
    /// To another screen.
    Open(Target),
    /// Takes an option, or lets it go again where several can be taken.
    Pick(Id),
    /// Puts an option into a row, or clears it.
    Assign {
        /// Which row.
        row: Id,
        /// What goes into it.
        option: Option<Id>,
    },
    /// Writes in a line.
    Write {
        /// Which line.
        row: Id,
        /// What stands in it now.
        text: FreeText,
    },
    /// Puts everything in an order.
    Arrange(Vec<Id>),
    /// Gives a number.
    Number(i64),
    /// Says how sure the answer is.
    Sure(Sureness),
    /// Hands in the answer.
    Submit,
    /// Tries the question again.
    Retry,
    /// Asks for the hint.
    Hint,
    /// Asks for the feedback on every option.
    Why,
    /// Says a sentence in a conversation.
    Say(Id),
    /// Takes a conversation up again at a turn (from 0); what came after is forgotten.
    Replay(usize),
    /// Searches.
    Query(FreeText),
    /// Changes a setting.
    Set(Choice),
    /// To the next language; the page stays.
    NextLanguage,
    /// Passes over a question of the first start.
    Skip,
    /// Leaves fast: clear the screen, say nothing.
    Leave,
    /// Leaves.
    Quit,
}

/// A new value for a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Language of the interface and the lessons.
    Language(Language),
    /// Role of the learner.
    Role(Role),
    /// Region for help lines and duties.
    Region(Id),
    /// Colours.
    Theme(Theme),
    /// Whether to start in plain lines.
    Plain(bool),
    /// Whether letter keys work.
    Letters(bool),
    /// How much the plain mode says about what can be typed.
    Hints(HintLevel),
}

/// A screen to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The home screen.
    Home,
    /// A module, where the learner left it.
    Module(Id),
    /// A page of a module.
    Page(Id, Id),
    /// The pages of this module.
    Contents,
    /// Every module on the path.
    Modules,
    /// The results of a module.
    Results(Id),
    /// What a finished conversation shows.
    Debrief,
    /// Help now: which situation?
    Now,
    /// Help now for one situation.
    NowPage(Id),
    /// The help lines of the region.
    HelpLines,
    /// The glossary.
    Glossary,
    /// One word of it.
    Term(Id),
    /// Search.
    Search,
    /// Where this page comes from.
    Sources,
    /// Notes for whoever leads a group.
    Notes,
    /// The settings.
    Settings,
    /// The values of one setting.
    Setting(Setting),
    /// What can be done at this moment.
    Keys,
    /// Who wrote and checked the texts.
    About,
}

/// A setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Language of the interface and the lessons.
    Language,
    /// Role of the learner.
    Role,
    /// Region for help lines and duties.
    Region,
    /// Colours.
    Theme,
    /// Whether to start in plain lines.
    Plain,
    /// Whether letter keys work.
    Letters,
    /// How much the plain mode says about what can be typed.
    Hints,
}

impl Setting {
    /// Every setting, in the order shown.
    pub const ALL: [Self; 7] =
        [Self::Language, Self::Role, Self::Region, Self::Theme, Self::Letters, Self::Plain, Self::Hints];
}

/// Something a learner can do at this moment that needs no further choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Command {
    /// Hand in the answer.
    Submit,
    /// On.
    Next,
    /// The page before.
    Previous,
    /// Back to where this was opened.
    Close,
    /// The hint.
    Hint,
    /// Feedback on every option.
    Why,
    /// Try again.
    Retry,
    /// What the conversation shows.
    Debrief,
    /// Help now.
    Now,
    /// Leave fast.
    Leave,
    /// The next language.
    Language,
    /// The pages of this module.
    Contents,
    /// Sources of this page.
    Sources,
    /// Notes for the group leader.
    Notes,
    /// Search.
    Search,
    /// The glossary.
    Glossary,
    /// The settings.
    Settings,
    /// Home.
    Home,
    /// What can be done now.
    Keys,
    /// Pass over this question of the first start.
    Skip,
    /// Leave.
    Quit,
}

impl Command {
    /// Every command.
    pub const ALL: [Self; 21] = [
        Self::Submit,
        Self::Next,
        Self::Previous,
        Self::Close,
        Self::Hint,
        Self::Why,
        Self::Retry,
        Self::Debrief,
        Self::Now,
        Self::Leave,
        Self::Language,
        Self::Contents,
        Self::Sources,
        Self::Notes,
        Self::Search,
        Self::Glossary,
        Self::Settings,
        Self::Home,
        Self::Keys,
        Self::Skip,
        Self::Quit,
    ];

    /// What it does.
    pub fn action(self) -> Action {
        match self {
            Self::Submit => Action::Submit,
            Self::Next => Action::Next,
            Self::Previous => Action::Previous,
            Self::Close => Action::Close,
            Self::Hint => Action::Hint,
            Self::Why => Action::Why,
            Self::Retry => Action::Retry,
            Self::Debrief => Action::Open(Target::Debrief),
            Self::Now => Action::Open(Target::Now),
            Self::Leave => Action::Leave,
            Self::Language => Action::NextLanguage,
            Self::Contents => Action::Open(Target::Contents),
            Self::Sources => Action::Open(Target::Sources),
            Self::Notes => Action::Open(Target::Notes),
            Self::Search => Action::Open(Target::Search),
            Self::Glossary => Action::Open(Target::Glossary),
            Self::Settings => Action::Open(Target::Settings),
            Self::Home => Action::Open(Target::Home),
            Self::Keys => Action::Open(Target::Keys),
            Self::Skip => Action::Skip,
            Self::Quit => Action::Quit,
        }
    }
}

/// What has to be done outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write the progress down.
    Save,
    /// Clear everything and go, without a word.
    Leave,
    /// Go.
    Quit,
}

/// Something to be said once, on top of the next view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The answer is not whole yet.
    Incomplete,
    /// Best and worst are the same reaction.
    OneForBoth,
    /// Progress could not be written; what the system said.
    NotSaved(String),
    /// The progress file could not be read and was set aside under this path.
    SetAside(String),
    /// The progress file comes from a newer version; nothing will be written.
    Newer(String),
    /// Something is wrong in a lesson that is being written; the finished sentence.
    Fault(String),
    /// A module or page that was asked for is not there.
    Unknown(String),
    /// A module is named in the course and cannot be read.
    Unreadable(String),
}
