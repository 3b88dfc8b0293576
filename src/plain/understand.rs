//! What a typed line means on this screen.

use super::vocabulary::{Vocabulary, Word};
use vangnet_core::model::Id;
use vangnet_core::player::{Action, Command};
use vangnet_core::question::FreeText;
use vangnet_core::view::{Choice, Field, Question, Response, Row, Scene, View};

/// What a typed line asks for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    /// Do this.
    Do(Vec<Action>),
    /// Do this once it was confirmed; the numbers as understood.
    Confirm(Vec<Action>, Vec<usize>),
    /// A word of the plain mode.
    Word(Word),
    /// To the page with this number, from 1.
    Go(usize),
    /// A row (from 0) is filled; on to the next.
    Row(Vec<Action>),
    /// A command that exists but cannot be done now.
    NotNow(Command),
    /// A number or word that means nothing here.
    Unclear,
    /// Nothing was typed and nothing follows from that.
    Nothing,
}

/// What is asked for at this moment.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Asked<'s> {
    /// Enter reads on.
    On,
    /// One of these.
    One(Vec<&'s Choice>),
    /// Any of these, by the number of each.
    Many(Vec<&'s Choice>),
    /// All of these in an order.
    Order(Vec<Id>),
    /// A value for this row.
    Row(usize, &'s Row),
    /// Every row is filled.
    RowsFull(&'s [Row]),
    /// A number.
    Number(i64, i64),
    /// Text for this field, and its place among the fields.
    Text(&'s Field, usize),
    /// What to search for; what was found can be chosen.
    Search(&'s [Choice]),
}

/// What a scene asks for. `field` is the place of the field or row that is next.
pub(super) fn asked(scene: &Scene, field: usize) -> Asked<'_> {
    match &scene.view {
        View::Welcome(menu)
        | View::Home(menu)
        | View::Modules(menu)
        | View::Contents(menu)
        | View::Now(menu)
        | View::Glossary(menu)
        | View::Settings(menu)
        | View::Setting(menu) => one(&menu.choices),
        View::Results(results) => one(&results.choices),
        View::HelpLines(lines) => one(&lines.choices),
        View::Talk(talk) => one(&talk.choices),
        View::Debrief(debrief) => Asked::One(debrief.turns.iter().map(|turn| &turn.choice).collect()),
        View::Search(search) => Asked::Search(&search.choices),
        View::Plan(plan) => plan.fields.get(field).map_or(Asked::On, |one| Asked::Text(one, field)),
        View::Question(question) => in_question(question, field),
        _ => Asked::On,
    }
}

fn one(choices: &[Choice]) -> Asked<'_> {
    if choices.is_empty() { Asked::On } else { Asked::One(choices.iter().collect()) }
}

fn in_question(question: &Question, field: usize) -> Asked<'_> {
    if question.verdict.is_some() {
        return Asked::On;
    }
    if let Some(sure) = &question.sure {
        return one(&sure.choices);
    }
    match &question.response {
        Response::One(choices) => one(choices),
        Response::Many(choices) => Asked::Many(choices.iter().collect()),
        Response::Chat(messages) => Asked::Many(messages.iter().map(|message| &message.choice).collect()),
        Response::Order(items) => Asked::Order(items.iter().map(|item| item.id.clone()).collect()),
        Response::Rows(rows) => match rows.iter().position(|row| row.value.is_none()) {
            Some(at) => Asked::Row(at, &rows[at]),
            None => Asked::RowsFull(rows),
        },
        Response::Number(number) => Asked::Number(number.low, number.high),
        Response::Write(fields) => fields.get(field).map_or(Asked::On, |one| Asked::Text(one, field)),
    }
}

/// Understands a typed line.
pub(super) fn understand(
    typed: &str,
    scene: &Scene,
    field: usize,
    vocabulary: &Vocabulary,
    none: &[String],
) -> Meaning {
    let typed = typed.trim();
    let asked = asked(scene, field);
    if let Asked::Text(into, _) = &asked {
        return text(typed, into, scene, vocabulary);
    }
    if typed.is_empty() {
        return empty(&asked, scene);
    }
    let typed_gap = matches!(&asked, Asked::Row(_, row) if row.choices.is_empty());
    let free = typed_gap || matches!(asked, Asked::Search(_));
    if let Asked::One(choices) = &asked
        && let Some(choice) = choices.iter().find(|choice| choice.label.to_lowercase() == typed.to_lowercase())
    {
        return Meaning::Do(taken(choice));
    }
    if let Some(meaning) = command(typed, scene, vocabulary, free) {
        return meaning;
    }
    if typed_gap && let Asked::Row(_, row) = &asked {
        let action = Action::Write { row: row.id.clone(), text: FreeText::new(typed.trim_start_matches('.')) };
        return Meaning::Row(vec![action]);
    }
    match (&asked, numbers(typed, none)) {
        (Asked::Search(choices), Some(numbers))
            if numbers.len() == 1 && choices.get(numbers[0].wrapping_sub(1)).is_some() =>
        {
            Meaning::Do(vec![choices[numbers[0] - 1].action.clone()])
        }
        (Asked::Search(_), _) => Meaning::Do(vec![Action::Query(FreeText::new(typed))]),
        (_, Some(numbers)) => answer(&asked, &numbers, typed),
        (_, None) => Meaning::Unclear,
    }
}

/// Text for a field. A line that is exactly a command is a command; a full stop before it makes it text.
fn text(typed: &str, into: &Field, scene: &Scene, vocabulary: &Vocabulary) -> Meaning {
    if let Some(meaning) = command(typed, scene, vocabulary, true).filter(|_| !typed.is_empty()) {
        return meaning;
    }
    let value = typed.strip_prefix('.').unwrap_or(typed).trim().to_owned();
    let mut actions = Vec::new();
    if !value.is_empty() {
        actions.push(Action::Write { row: into.row.clone(), text: FreeText::new(value) });
    }
    // A question is handed in; a plan only goes on to its next line.
    if matches!(scene.view, View::Question(_)) {
        actions.push(Action::Submit);
        return Meaning::Do(actions);
    }
    Meaning::Row(actions)
}

/// A command, if the line is one. Where free text is typed only whole words count.
fn command(typed: &str, scene: &Scene, vocabulary: &Vocabulary, exact: bool) -> Option<Meaning> {
    let mut parts = typed.split_whitespace();
    let first = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let word = if exact { vocabulary.exact(first) } else { vocabulary.find(first, &scene.commands) }?;
    match (word, rest.as_slice()) {
        (Word::Go, [number]) => Some(number.parse().map_or(Meaning::Unclear, Meaning::Go)),
        (Word::Go, []) => Some(Meaning::Word(Word::List)),
        (Word::Command(Command::Search), [_, ..]) if !exact => {
            let open = Action::Open(vangnet_core::player::Target::Search);
            Some(Meaning::Do(vec![open, Action::Query(FreeText::new(rest.join(" ")))]))
        }
        (Word::Command(command), []) if scene.commands.contains(&command) => Some(Meaning::Do(vec![command.action()])),
        (Word::Command(Command::Keys), []) => Some(Meaning::Word(Word::Help)),
        (Word::Command(command), []) => Some(Meaning::NotNow(command)),
        (word, []) => Some(Meaning::Word(word)),
        _ => None,
    }
}

/// Enter alone: on, where reading on is what comes next.
fn empty(asked: &Asked<'_>, scene: &Scene) -> Meaning {
    match asked {
        Asked::RowsFull(_) => Meaning::Do(vec![Action::Submit]),
        Asked::On => [Command::Next, Command::Close]
            .into_iter()
            .find(|command| scene.commands.contains(command))
            .map_or(Meaning::Nothing, |command| Meaning::Do(vec![command.action()])),
        Asked::One(_)
        | Asked::Many(_)
        | Asked::Order(_)
        | Asked::Row(..)
        | Asked::Number(..)
        | Asked::Text(..)
        | Asked::Search(_) => Meaning::Nothing,
    }
}

/// The numbers of a line such as "1 3" or "1, 3"; the word for none is no numbers at all.
fn numbers(typed: &str, none: &[String]) -> Option<Vec<usize>> {
    if typed == "0" || none.contains(&typed.to_lowercase()) {
        return Some(Vec::new());
    }
    let parts = typed.split(|letter: char| letter.is_whitespace() || letter == ',').filter(|part| !part.is_empty());
    parts.map(|part| part.trim_end_matches('.').parse::<usize>().ok()).collect()
}

fn answer(asked: &Asked<'_>, numbers: &[usize], typed: &str) -> Meaning {
    let at = |number: usize, count: usize| number.checked_sub(1).filter(|at| *at < count);
    match asked {
        Asked::One(choices) => match numbers {
            [number] => at(*number, choices.len()).map_or(Meaning::Unclear, |at| Meaning::Do(taken(choices[at]))),
            _ => Meaning::Unclear,
        },
        Asked::Many(choices) => many(choices, numbers),
        Asked::Order(ids) => order(ids, numbers),
        Asked::Row(_, row) => match numbers {
            [number] => at(*number, row.choices.len())
                .map_or(Meaning::Unclear, |at| Meaning::Row(vec![row.choices[at].action.clone()])),
            _ => Meaning::Unclear,
        },
        Asked::RowsFull(rows) => match numbers {
            [row, number] => at(*row, rows.len())
                .and_then(|row| rows[row].choices.get(number.wrapping_sub(1)))
                .map_or(Meaning::Unclear, |choice| Meaning::Do(vec![choice.action.clone()])),
            _ => Meaning::Unclear,
        },
        Asked::Number(low, high) => match typed.parse::<i64>() {
            Ok(number) if (*low..=*high).contains(&number) => Meaning::Do(vec![Action::Number(number), Action::Submit]),
            _ => Meaning::Unclear,
        },
        Asked::On | Asked::Text(..) | Asked::Search(_) => Meaning::Unclear,
    }
}

/// Taking a choice: an option of a question is handed in at once.
fn taken(choice: &Choice) -> Vec<Action> {
    match &choice.action {
        Action::Pick(_) => vec![choice.action.clone(), Action::Submit],
        other => vec![other.clone()],
    }
}

fn many(choices: &[&Choice], numbers: &[usize]) -> Meaning {
    if numbers.iter().any(|number| *number == 0 || *number > choices.len()) {
        return Meaning::Unclear;
    }
    let mut actions: Vec<Action> = choices
        .iter()
        .enumerate()
        .filter(|(at, choice)| choice.picked != numbers.contains(&(at + 1)))
        .map(|(_, choice)| choice.action.clone())
        .collect();
    actions.push(Action::Submit);
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    Meaning::Confirm(actions, numbers)
}

fn order(ids: &[Id], numbers: &[usize]) -> Meaning {
    let whole = numbers.len() == ids.len() && (1..=ids.len()).all(|number| numbers.contains(&number));
    if !whole {
        return Meaning::Unclear;
    }
    let arranged = numbers.iter().map(|number| ids[number - 1].clone()).collect();
    Meaning::Confirm(vec![Action::Arrange(arranged), Action::Submit], numbers.to_vec())
}
