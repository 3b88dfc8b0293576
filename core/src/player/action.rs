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
    /// To the page before.
    Previous,
    /// Out of this screen, to the one it was opened from.
    Close,
    /// To another place.
    Open(Address),
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
    /// Something of the front end: its key, and the value as it is kept.
    Preference(Id, &'static str),
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
