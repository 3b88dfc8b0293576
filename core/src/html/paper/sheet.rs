//! Which sheets there are, and what stands on each.

use super::super::page::Page;
use crate::messages::Messages;

/// A sheet that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A lesson to take home.
    Handout,
    /// What to do now, for one situation or for all.
    HelpCard,
    /// The first hour of blackmail, with lines for names and numbers of one's own.
    FirstHour,
    /// Cards to begin a talk with, and letters to hold up.
    Cards,
    /// What one will say, in own words.
    Plan,
    /// What a child and an adult agree.
    Agreement,
    /// What comes when in an evening.
    Agenda,
    Invitation,
    Evaluation,
    /// A question for tomorrow, for next week and for next month.
    Slip,
    /// For whoever leads a group.
    Notes,
    GroundRules,
    Checklist,
}

impl Paper {
    /// Each with the word that asks for it.
    pub const ALL: [(&'static str, Self); 13] = [
        ("handout", Self::Handout),
        ("help-card", Self::HelpCard),
        ("first-hour", Self::FirstHour),
        ("cards", Self::Cards),
        ("plan", Self::Plan),
        ("agreement", Self::Agreement),
        ("agenda", Self::Agenda),
        ("invitation", Self::Invitation),
        ("evaluation", Self::Evaluation),
        ("slip", Self::Slip),
        ("notes", Self::Notes),
        ("ground-rules", Self::GroundRules),
        ("checklist", Self::Checklist),
    ];

    /// The word that asks for it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, paper)| *paper == self).map_or("", |(name, _)| name)
    }

    /// The paper of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, paper)| *paper)
    }
}

/// A sheet with a title and, below everything, what it belongs to.
pub(super) fn sheet(title: &str, words: &Messages) -> Page {
    Page::new(title, words).foot(&words.text("paper-foot"))
}
