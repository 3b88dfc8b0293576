//! How long a page takes its reader: from its words and its questions, never typed.
//!
//! seconds = words / 150 · 60 + 20 for a marked question + 10 for each turn of a talk. Words are those that a reader
//! meets, without what is for whoever leads a group: of a first guess not the reasons, of a talk its shortest way with
//! one reason a turn. 150 words a minute is slow and careful reading; adults read plain text silently at 238 on average
//! (Brysbaert, 2019, <https://doi.org/10.1016/j.jml.2019.104047>), aloud at 183.

use super::module::Module;
use super::page::{Kind, Page};
use crate::model::{Id, PageProse, Role, Slot};
use crate::scenario::{Scenario, shortest};

/// Most minutes that the core of a module takes in any role.
pub const MOST_MINUTES: u32 = 15;

const WORDS_A_SECOND: f64 = 150.0 / 60.0;
const A_MARKED_QUESTION: f64 = 20.0;
const A_TURN: f64 = 10.0;

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Seconds that a page takes a reader of this role.
pub fn seconds(page: &Page, prose: &PageProse, role: Role) -> f64 {
    let of = |slot: &Slot| prose.get(slot, role).map_or(0, |text| text.lines().iter().map(|line| words(line)).sum());
    if let Kind::Scenario(scenario) = &page.kind {
        return talk(scenario, &of);
    }
    let is_guess = page.question().is_some_and(|question| question.pretest);
    let is_met = |slot: &Slot| {
        let is_later = is_guess && matches!(slot, Slot::Why(_) | Slot::Right | Slot::Wrong | Slot::Explain);
        !slot.is_for_leader() && !is_later && !matches!(slot, Slot::Accept(_))
    };
    let met: usize = prose.texts_for(role).filter(|(slot, _)| is_met(slot)).map(|(slot, _)| of(slot)).sum();
    met as f64 / WORDS_A_SECOND + if page.is_marked() { A_MARKED_QUESTION } else { 0.0 }
}

fn talk(scenario: &Scenario, of: &dyn Fn(&Slot) -> usize) -> f64 {
    let mut words: f64 = [Slot::Heading, Slot::Body, Slot::Prompt].iter().map(|slot| of(slot) as f64).sum();
    let way = shortest(scenario);
    for node in &way {
        let node: &Id = node;
        let said = [Slot::Scene(node.clone()), Slot::Node(node.clone()), Slot::Thought(node.clone())];
        words += said.iter().map(|slot| of(slot) as f64).sum::<f64>();
        let choices = scenario.choices(node);
        let sum = |slot: fn(Id, Id) -> Slot| -> f64 {
            choices.iter().map(|go| of(&slot(node.clone(), go.id.clone())) as f64).sum()
        };
        // Every sentence is read, and the reason of the one that was said.
        words += sum(Slot::Go) + sum(Slot::WhyGo) / choices.len().max(1) as f64;
    }
    words / WORDS_A_SECOND + A_TURN * way.len().saturating_sub(1) as f64
}

impl Module {
    /// Minutes that the lesson takes a role in a language, rounded up.
    pub fn minutes(&self, role: Role, language: &str) -> u32 {
        self.minutes_of(self.core_for(role), role, language)
    }

    /// Minutes that some of its pages take, rounded up.
    pub fn minutes_of<'p>(&self, pages: impl Iterator<Item = &'p Page>, role: Role, language: &str) -> u32 {
        let one =
            |page: &Page| self.page_prose(&page.id, language).map_or(0.0, |(prose, _)| seconds(page, prose, role));
        (pages.map(one).sum::<f64>() / 60.0).ceil() as u32
    }
}
