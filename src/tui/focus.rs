//! What on a screen can have the focus, in order. Screens write these in the same order.

#![deny(clippy::wildcard_enum_match_arm)]

use vangnet_core::model::Id;
use vangnet_core::player::Action;
use vangnet_core::view::{Choice, Field, Question, Response, Scene, View};

/// A thing that can have the focus.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Focusable {
    /// Does something at once.
    Act(Action),
    /// Is taken, and handed in with Enter.
    Pick(Action),
    /// Is taken or let go.
    Toggle(Action),
    /// A place in an order.
    Item(usize),
    /// A row with choices.
    Row(usize),
    /// A number to give.
    Number,
    /// A line to write in, with what it holds.
    Field(Id, String),
    /// The line of the search, with what it holds.
    Query(String),
    /// Hands the answer in.
    HandIn,
}

impl Focusable {
    /// Whether letters are text here.
    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::Field(..) | Self::Query(_))
    }
}

/// Everything that can have the focus.
pub(super) fn focusables(scene: &Scene) -> Vec<Focusable> {
    match &scene.view {
        View::Welcome(menu)
        | View::Home(menu)
        | View::Modules(menu)
        | View::Contents(menu)
        | View::Now(menu)
        | View::Glossary(menu)
        | View::Settings(menu)
        | View::Setting(menu) => acts(&menu.choices),
        View::Results(results) => acts(&results.choices),
        View::HelpLines(lines) => acts(&lines.choices),
        View::Talk(talk) => acts(&talk.choices),
        View::Debrief(debrief) => debrief.turns.iter().map(|turn| Focusable::Act(turn.choice.action.clone())).collect(),
        View::Search(search) => {
            let mut found = vec![Focusable::Query(search.query.clone())];
            found.extend(acts(&search.choices));
            found
        }
        View::Plan(plan) => fields(&plan.fields),
        View::Question(question) => of_question(question),
        View::Door(_)
        | View::Story(_)
        | View::Text(_)
        | View::Steps(_)
        | View::Contrast(_)
        | View::Fact(_)
        | View::Help(_)
        | View::Close(_)
        | View::Term(_)
        | View::Sources(_)
        | View::Notes(_)
        | View::About(_)
        | View::Keys(_) => Vec::new(),
    }
}

fn acts(choices: &[Choice]) -> Vec<Focusable> {
    choices.iter().map(|choice| Focusable::Act(choice.action.clone())).collect()
}

fn fields(fields: &[Field]) -> Vec<Focusable> {
    fields.iter().map(|field| Focusable::Field(field.row.clone(), field.text.clone())).collect()
}

fn of_question(question: &Question) -> Vec<Focusable> {
    if question.verdict.is_some() {
        return Vec::new();
    }
    if let Some(sure) = &question.sure {
        return acts(&sure.choices);
    }
    let mut found: Vec<Focusable> = match &question.response {
        Response::One(choices) => return choices.iter().map(|choice| Focusable::Pick(choice.action.clone())).collect(),
        Response::Many(choices) => choices.iter().map(|choice| Focusable::Toggle(choice.action.clone())).collect(),
        Response::Chat(messages) => {
            messages.iter().map(|message| Focusable::Toggle(message.choice.action.clone())).collect()
        }
        Response::Order(items) => (0..items.len()).map(Focusable::Item).collect(),
        Response::Rows(rows) => rows
            .iter()
            .enumerate()
            .map(|(at, row)| {
                if row.choices.is_empty() {
                    Focusable::Field(row.id.clone(), row.value.clone().unwrap_or_default())
                } else {
                    Focusable::Row(at)
                }
            })
            .collect(),
        Response::Number(_) => vec![Focusable::Number],
        Response::Write(list) => fields(list),
    };
    found.push(Focusable::HandIn);
    found
}
