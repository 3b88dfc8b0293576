//! For whoever leads a group.

#![deny(clippy::wildcard_enum_match_arm)]

use super::super::element::{Element, el, heading, list, markup};
use super::super::page::Page;
use super::super::said::view;
use super::super::{reference, text};
use super::sheet::sheet;
use crate::messages::Messages;
use crate::model::{Id, Role};
use crate::room::{Agenda, Block, Step};
use crate::view::{self, Asks, Notes, Scene, View};

/// A page of a module as a leader meets it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: Id,
    pub scene: Scene,
    pub notes: Notes,
    /// Whether it is a first guess, of which nothing is said yet.
    pub is_guess: bool,
    /// Whether it speaks of the place where those in the room live or work.
    pub is_of_own_place: bool,
}

impl Entry {
    fn heading(&self, words: &Messages) -> String {
        view(&self.scene, 2, words).first().map(text::words).unwrap_or_default()
    }
}

/// What comes when, how, and what the leader does.
pub fn agenda(title: &str, agenda: &Agenda, entries: &[Entry], words: &Messages) -> Page {
    let heads =
        ["paper-agenda-clock", "paper-agenda-minutes", "paper-agenda-what", "paper-agenda-form", "paper-agenda-do"];
    let heads = heads.map(|id| el("th").with("scope", "col").say(words.text(id)));
    let most = agenda.blocks.iter().map(|block| block.rank).max().unwrap_or_default();
    // There is always something that can go first.
    let goes = |block: &Block| block.rank > 0 && block.rank >= GOES.min(most);
    let rows = agenda.blocks.iter().enumerate().map(|(at, block)| {
        let (what, form, doing) = parts(block, agenda.role, entries, words);
        let slips = block.step == Step::Welcome && agenda.has_questions();
        let more = [(slips, "paper-do-slips"), (goes(block), "paper-agenda-skip")];
        let more = more.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| words.text(id));
        let doing = doing.map(|id| words.text(id)).into_iter().chain(more).collect::<Vec<_>>().join(" ");
        row(agenda.before(at), block.minutes, &what, form, doing)
    });
    let table = el("table").add(el("thead").add(el("tr").all(heads))).add(el("tbody").all(rows));
    sheet(&words.format("paper-agenda-title", &[("module", title.into())]), words)
        .class("running")
        .line(&words.format("paper-agenda-intro", &[("minutes", agenda.minutes().into())]))
        .add(table)
}

/// From this rank on a block is what goes when it runs late; where none has it, those that go soonest.
const GOES: u8 = 6;

/// What a block is, how people sit for it, and the message that says what the leader does.
fn parts(
    block: &Block,
    role: Role,
    entries: &[Entry],
    words: &Messages,
) -> (String, Option<String>, Option<&'static str>) {
    let entry = |id: &Id| entries.iter().find(|entry| entry.id == *id);
    match &block.step {
        Step::Welcome => (words.text("paper-step-welcome"), None, Some("paper-do-welcome")),
        Step::GroundRules => (words.text("paper-step-rules"), None, Some("paper-do-rules")),
        Step::Help => (words.text("paper-step-help"), None, Some("paper-do-help")),
        Step::Break => (words.text("paper-step-break"), None, Some("paper-do-break")),
        Step::Questions => (words.text("paper-step-questions"), None, Some("paper-do-questions")),
        Step::Close => (words.text("paper-step-close"), None, Some("paper-do-close")),
        Step::Page(id) => match entry(id) {
            Some(entry) if entry.is_guess => (entry.heading(words), None, Some("paper-do-guess")),
            Some(entry) if entry.is_of_own_place && block.has_time_for_pairs() => {
                let says = if role == Role::Parent { "paper-do-home" } else { "paper-do-place" };
                (entry.heading(words), None, Some(says))
            }
            Some(entry) => match doing(&entry.scene) {
                // What a leader does says already who sits with whom.
                Some("paper-do-question") if !block.has_two_votes() => {
                    (entry.heading(words), None, Some("paper-do-question-once"))
                }
                Some(says @ ("paper-do-question" | "paper-do-sort" | "paper-do-talk")) => {
                    (entry.heading(words), None, Some(says))
                }
                doing => (entry.heading(words), entry.notes.form.clone(), doing),
            },
            None => (id.to_string(), None, None),
        },
    }
}

fn row(before: u32, minutes: u32, what: &str, form: Option<String>, doing: String) -> Element {
    el("tr")
        .add(el("td").class("number").say(format!("{}:{:02}", before / 60, before % 60)))
        .add(el("td").class("number").say(minutes.to_string()))
        .add(el("th").with("scope", "row").say(what))
        .add(el("td").say(form.unwrap_or_default()))
        .add(el("td").say(doing))
}

/// What a leader does with a page, in a line.
fn doing(scene: &Scene) -> Option<&'static str> {
    match &scene.view {
        View::Story(_) => Some("paper-do-story"),
        View::Text(_) => Some("paper-do-text"),
        View::Steps(_) => Some("paper-do-steps"),
        View::Contrast(_) => Some("paper-do-contrast"),
        View::Fact(_) => Some("paper-do-fact"),
        View::Help(_) => Some("paper-do-card"),
        View::Talk(_) => Some("paper-do-talk"),
        View::Plan(_) => Some("paper-do-own"),
        View::Question(_) => match &scene.asks {
            Asks::Mark(_) | Asks::One(_) | Asks::Say(_) => Some("paper-do-question"),
            Asks::Many(_) | Asks::Order(_) | Asks::Rows(_) => Some("paper-do-sort"),
            Asks::Number(_) => Some("paper-do-fact"),
            Asks::Fields { .. } => Some("paper-do-own"),
            Asks::Nothing | Asks::Find(_) => None,
        },
        View::Welcome(_)
        | View::Home(_)
        | View::Door(_)
        | View::Close(_)
        | View::Debrief(_)
        | View::Results(_)
        | View::Contents(_)
        | View::Modules(_)
        | View::Now(_)
        | View::Helplines(_)
        | View::Duties(_)
        | View::Guide(_)
        | View::Glossary(_)
        | View::Term(_)
        | View::Search(_)
        | View::Sources(_)
        | View::Notes(_)
        | View::Settings(_)
        | View::Setting(_)
        | View::About(_)
        | View::Keys(_) => None,
    }
}

/// Notes, questions and hard moments, page by page.
pub fn notes(title: &str, entries: &[Entry], words: &Messages) -> Page {
    let section = |entry: &Entry| {
        let (_, body) = reference::notes(&entry.notes, 2);
        el("section").class("together").add(heading(2, &entry.heading(words))).add(body)
    };
    sheet(&words.format("paper-notes-title", &[("module", title.into())]), words)
        .line(&words.text("paper-notes-intro"))
        .all(entries.iter().map(section))
}

/// What everybody in the room agrees on.
pub fn ground_rules(words: &Messages) -> Page {
    sheet(&words.text("paper-rules-title"), words)
        .class("poster")
        .line(&words.text("paper-rules-intro"))
        .all(markup(&view::ground_rules(words)).into_iter().map(|list| list.class("rules")))
}

const BEFORE: [&str; 8] = [
    "paper-checklist-before-1",
    "paper-checklist-before-2",
    "paper-checklist-before-3",
    "paper-checklist-before-4",
    "paper-checklist-before-5",
    "paper-checklist-before-6",
    "paper-checklist-before-7",
    "paper-checklist-before-8",
];
const DURING: [&str; 6] = [
    "paper-checklist-during-1",
    "paper-checklist-during-2",
    "paper-checklist-during-3",
    "paper-checklist-during-4",
    "paper-checklist-during-5",
    "paper-checklist-during-6",
];
const AFTER: [&str; 5] = [
    "paper-checklist-after-1",
    "paper-checklist-after-2",
    "paper-checklist-after-3",
    "paper-checklist-after-4",
    "paper-checklist-after-5",
];

/// Before, during and after.
pub fn checklist(words: &Messages) -> Page {
    let part = |title: &str, items: &[&str]| {
        let items = list("ul", items.iter().map(|id| words.text(id))).class("boxes");
        el("section").class("together").add(heading(2, &words.text(title))).add(items)
    };
    sheet(&words.text("paper-checklist-title"), words)
        .add(part("paper-checklist-before", &BEFORE))
        .add(part("paper-checklist-during", &DURING))
        .add(part("paper-checklist-after", &AFTER))
}
