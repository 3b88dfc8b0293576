//! What a learner can do, and what has to be done outside because of it.

use super::address::Address;
use crate::model::{Id, Language, Role};
use crate::progress::Sureness;
use crate::question::FreeText;

/// Something a learner does. It carries the finished choice; cursors belong to the front ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// On to the next page, or to the results after the last.
    Next,
    Previous,
    /// Out of this screen, to the one it was opened from.
    Close,
    Open(Address),
    /// Tries questions again, one after the other from a place (from 0) in the list, each of them blank; then back to
    /// where this began.
    TryAgain(Vec<(Id, Id)>, usize),
    /// Asks up to so many questions from before that are due; then back to where this began.
    Review(usize),
    /// Takes an option, or lets it go again where several can be taken.
    Pick(Id),
    /// Puts an option into a row, or clears it.
    Assign {
        row: Id,
        option: Option<Id>,
    },
    Write {
        row: Id,
        text: FreeText,
    },
    Arrange(Vec<Id>),
    Number(i64),
    Sure(Sureness),
    Submit,
    Retry,
    Hint,
    /// Asks for the feedback on every option.
    Why,
    Say(Id),
    /// Takes back the sentence that was said last in the conversation.
    TakeBack,
    /// Takes a conversation up again at a turn (from 0); what came after is forgotten.
    Replay(usize),
    Query(FreeText),
    Set(Choice),
    NextLanguage,
    /// Passes over a question of the first start.
    Skip,
    /// Leaves fast: clear the screen, say nothing.
    Leave,
    Quit,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    Language(Language),
    Role(Role),
    Region(Id),
    /// Something of the front end: its key, and the value as it is kept.
    Preference(Id, &'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Save,
    /// Clear everything and go, without a word.
    Leave,
    Quit,
}

/// Something to be said once, on top of the next view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    Incomplete,
    /// These rows hold nothing yet, from 1.
    EmptyRows(Vec<usize>),
    /// Best and worst are the same reaction.
    OneForBoth,
    /// Progress could not be written; what the system said.
    NotSaved(String),
    /// The progress file could not be read and was set aside under this path.
    SetAside(String),
    /// The progress file comes from a newer version; nothing will be written.
    Newer(String),
    /// The progress file cannot be used and nothing is saved; the finished sentence.
    NotKept(String),
    /// Another window deleted something of the progress.
    Deleted,
    /// Something is wrong in a lesson that is being written; the finished sentence.
    Fault(String),
    /// A module or page that was asked for is not there.
    Unknown(String),
    /// A module is named in the course and cannot be read.
    Unreadable(String),
}
