//! Where a group is in its evening. Nothing of it is kept.

use std::collections::{BTreeMap, BTreeSet};

use super::agenda::{Agenda, Step};
use crate::lesson::Page;
use crate::model::Id;
use crate::player::{Address, Player};
use crate::question::FreeText;

/// What is to be said once about the last act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// So many options are there, and so many counts are needed.
    Counts(usize),
    /// A sentence is chosen by its number.
    Choose,
    /// The evening is over.
    Last,
    /// In the box, with so many others.
    Asked(usize),
}

/// What stands over the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    #[default]
    Nothing,
    Blank,
    Numbers,
}

/// What became of a question, or of a turn of a talk, in this room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Voted {
    /// The first vote, and the second.
    pub(super) votes: Vec<Vec<u32>>,
    /// How many reasons are shown, from the first.
    pub(super) shown: usize,
    /// Reasons that were asked for by number, from 0.
    pub(super) picked: BTreeSet<usize>,
}

#[derive(Clone, Debug)]
pub struct Leader {
    pub(super) player: Player,
    pub(super) agenda: Agenda,
    pub(super) at: usize,
    pub(super) over: Over,
    pub(super) voted: BTreeMap<(Id, usize), Voted>,
    pub(super) questions: Vec<FreeText>,
    /// How many of them are shown.
    pub(super) opened: usize,
    pub(super) told: Option<Told>,
}

impl Leader {
    /// At the beginning of an evening. `player` is one that nothing is known of.
    pub fn new(player: Player, agenda: Agenda) -> Self {
        let (voted, questions) = Default::default();
        Self { player, agenda, at: 0, over: Over::Nothing, voted, questions, opened: 0, told: None }
    }

    pub fn player(&self) -> &Player {
        &self.player
    }

    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// The block that is shown, from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn over(&self) -> Over {
        self.over
    }

    /// What was done last, where there is something to say about it.
    pub fn told(&self) -> Option<&Told> {
        self.told.as_ref()
    }

    pub(super) fn step(&self) -> &Step {
        &self.agenda.blocks[self.at].step
    }

    /// The page of the lesson that is shown.
    pub fn page(&self) -> Option<&Page> {
        let Step::Page(page) = self.step() else { return None };
        Some(self.player.page_at(&self.agenda.module, page)?.1)
    }

    /// Turns of the talk that is shown; 0 elsewhere.
    pub(super) fn turn(&self) -> usize {
        let Some(page) = self.page() else { return 0 };
        let played = self.player.conversation(&self.agenda.module, &page.id);
        played.map_or(0, |(_, played)| played.exchanges.len())
    }

    pub(super) fn voted(&self) -> Option<&Voted> {
        self.voted.get(&(self.page()?.id.clone(), self.turn()))
    }

    pub(super) fn voted_mut(&mut self) -> Option<&mut Voted> {
        let key = (self.page()?.id.clone(), self.turn());
        Some(self.voted.entry(key).or_default())
    }

    /// Votes on what is shown: a page that returns to a guess begins with those of then.
    pub(super) fn votes(&self) -> Vec<&Vec<u32>> {
        let Some(page) = self.page() else { return Vec::new() };
        let before = page.revisits.as_ref().and_then(|guess| self.voted.get(&(guess.clone(), 0)));
        let own: Vec<&Vec<u32>> = self.voted().into_iter().flat_map(|voted| &voted.votes).collect();
        // What was voted then comes once there is a vote to compare it with.
        let before = before.and_then(|voted| voted.votes.first()).filter(|_| !own.is_empty());
        before.into_iter().chain(own).collect()
    }

    /// Where the page that is shown stands in the course.
    pub(super) fn place(&self) -> Address {
        match self.step() {
            Step::Page(page) => Address::Page(self.agenda.module.clone(), page.clone()),
            Step::Welcome | Step::GroundRules | Step::Help | Step::Break | Step::Questions | Step::Close => {
                Address::Contents(self.agenda.module.clone())
            }
        }
    }
}
