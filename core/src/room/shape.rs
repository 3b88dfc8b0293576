//! The shape of a page for a room: text in roles.

use crate::model::markup::Markup;
use crate::view::{Feedback, Figure, Numbers, Said, Tone};

/// A page for a room, or for whoever leads it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slide {
    /// The title of the lesson.
    pub place: String,
    /// The block that is shown, from 1, and of how many.
    pub step: (usize, usize),
    pub heading: String,
    pub parts: Vec<Part>,
    /// The part from which everything is seen at once, where it fits: what is asked, and what can be chosen.
    pub together: Option<usize>,
    /// The part that came with the last act; a front end brings it into sight.
    pub fresh: Option<usize>,
    /// Said once about the last act.
    pub told: Option<String>,
    /// Seconds that are left to talk, while that is counted.
    pub left: Option<u32>,
    /// Nothing is to be seen.
    pub is_blank: bool,
    /// Whether it stands beside the room, for whoever leads.
    pub is_beside: bool,
    /// What is typed means an option or counts.
    pub has_options: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Text(Markup),
    Strong(String),
    Heading(String),
    /// What may be overlooked.
    Quiet(String),
    Numbers(Numbers),
    Figure(Figure),
    Said(Said),
    /// What somebody thinks and does not say: whose thought, and the thought.
    Thought(String, String),
    Option(RoomOption),
    /// Something told about the answer that is no option itself.
    Told(Feedback),
    /// How something turned out.
    Ending(Tone, String),
}

impl RoomOption {
    /// The letter on its card: A for the first.
    pub fn letter(&self) -> char {
        letter(self.number.saturating_sub(1))
    }
}

/// `A` for the first, on cards, on paper and before a room.
pub fn letter(at: usize) -> char {
    u8::try_from(at).ok().filter(|at| *at < 26).map_or('?', |at| char::from(b'A' + at))
}

/// Something a room can choose.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomOption {
    /// From 1.
    pub number: usize,
    pub label: String,
    /// Who says it, in a chat.
    pub who: Option<String>,
    /// The first vote, and the second.
    pub votes: Vec<Votes>,
    /// Why it helps or does not, once that is shown.
    pub told: Option<Feedback>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Votes {
    pub count: u32,
    /// Of all that voted, in hundredths, rounded.
    pub share: u32,
}

impl Votes {
    /// Whether so few chose it that everybody knows who it was.
    pub fn is_few(self) -> bool {
        matches!(self.count, 1 | 2)
    }
}

/// Fewer than this show no shares: in a small group everybody knows who it was.
const FEW: u32 = 5;

/// Votes with their shares; none where so few voted that everybody knows who it was.
pub(super) fn shares(counts: &[u32]) -> Option<Vec<Votes>> {
    let all: u32 = counts.iter().sum();
    let share = |count: &u32| Votes { count: *count, share: (count * 200 + all) / (2 * all) };
    (all >= FEW).then(|| counts.iter().map(share).collect())
}
