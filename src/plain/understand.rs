//! What a typed line means on this screen.

use super::vocabulary::{self, Vocabulary, Word};
use super::wanted::Wanted;
use vangnet_core::model::Id;
use vangnet_core::model::fold::{fold, same};
use vangnet_core::player::{Action, Address, Command};
use vangnet_core::question::FreeText;
use vangnet_core::view::{Asks, Choice, Field, Scene};

pub(super) enum Meaning {
    Do(Vec<Action>),
    /// Do this once it was confirmed; the numbers as understood, or the words.
    Confirm(Vec<Action>, Vec<usize>),
    ConfirmWords(Vec<Action>),
    Word(Word),
    /// There is no page with this number.
    NoPage(usize),
    /// A row (from 0) is filled; on to the next.
    Row(Vec<Action>),
    /// A command that exists but cannot be done now.
    NotNow(Command),
    Unclear,
    /// Nothing was typed and nothing follows from that.
    Nothing,
}

pub(super) fn understand(typed: &str, wanted: &Wanted<'_>, scene: &Scene, vocabulary: &Vocabulary) -> Meaning {
    let typed = typed.trim();
    if let Some(command) = vocabulary.label(typed) {
        return named(command, scene);
    }
    if let Wanted::Text(into, _, handed_in) = wanted {
        return text(typed, into, *handed_in, scene, vocabulary);
    }
    if typed.is_empty() {
        return empty(wanted, scene);
    }
    // An option can be typed as it is said, but for what a search found: there the words are searched.
    if !matches!(wanted, Wanted::Find(_))
        && let Some(at) = wanted.choices().iter().position(|choice| same(&choice.label, typed))
    {
        return answer(wanted, &[at + 1], typed).unwrap_or(Meaning::Unclear);
    }
    let is_free = matches!(wanted, Wanted::Words(..) | Wanted::Find(_));
    if let Some(meaning) = command(typed, scene, vocabulary, is_free) {
        return meaning;
    }
    match (wanted, numbers(typed, &vocabulary.none)) {
        (Wanted::Words(_, row), _) => {
            let text = FreeText::new(typed.trim_start_matches('.'));
            Meaning::Row(vec![Action::Write { row: row.id.clone(), text }])
        }
        (Wanted::Find(find), numbers) => {
            let found = numbers.and_then(|numbers| only(&numbers, &find.choices));
            Meaning::Do(vec![found.unwrap_or_else(|| Action::Query(FreeText::new(typed)))])
        }
        (_, numbers) => {
            let by_number = numbers.and_then(|numbers| answer(wanted, &numbers, typed));
            by_number.or_else(|| situation(typed, wanted, scene)).unwrap_or(Meaning::Unclear)
        }
    }
}

/// Among the situations of *Help now* the only one that is named with these words: who types one is in a hurry.
fn situation(typed: &str, wanted: &Wanted<'_>, scene: &Scene) -> Option<Meaning> {
    let typed = fold(typed);
    let is_meant = |choice: &&Choice| fold(&choice.label).contains(&typed);
    let mut meant = wanted.choices().iter().filter(is_meant);
    let only = meant.next().filter(|_| scene.address == Address::Help && typed.len() > 3 && meant.next().is_none())?;
    Some(Meaning::Do(vec![only.action.clone()]))
}

/// Text for a field. A line that is exactly a command is a command; a full stop before it makes it text.
fn text(typed: &str, into: &Field, handed_in: bool, scene: &Scene, vocabulary: &Vocabulary) -> Meaning {
    if let Some(meaning) = command(typed, scene, vocabulary, true).filter(|_| !typed.is_empty()) {
        return meaning;
    }
    let value = typed.strip_prefix('.').unwrap_or(typed).trim().to_owned();
    let mut actions = Vec::new();
    // A full stop alone empties the field.
    if !value.is_empty() || typed == "." {
        actions.push(Action::Write { row: into.row.clone(), text: FreeText::new(value) });
    }
    // A question is handed in; a plan only goes on to its next line.
    if handed_in {
        actions.push(Action::Submit);
        return if actions.len() > 1 { Meaning::ConfirmWords(actions) } else { Meaning::Do(actions) };
    }
    Meaning::Row(actions)
}

/// A command, if the line is one. Where free text is typed only whole words count.
fn command(typed: &str, scene: &Scene, vocabulary: &Vocabulary, exact: bool) -> Option<Meaning> {
    let mut parts = typed.split_whitespace();
    let first = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let available: Vec<Command> = scene.commands.iter().map(|offer| offer.command).collect();
    let is_search = matches!(scene.asks, Asks::Find(_));
    let word = if exact {
        vocabulary.exact(first)
    } else {
        vocabulary.find(first, &available).or_else(|| vocabulary::key(first))
    }?;
    match (word, rest.as_slice()) {
        (Word::Go, [number]) => Some(number.parse().map_or(Meaning::Unclear, |number| page(number, scene))),
        (Word::Go, []) => Some(Meaning::Word(Word::List)),
        (Word::Command(Command::Search), [_, ..]) if !exact || is_search => {
            let open = Action::Open(Address::Search);
            Some(Meaning::Do(vec![open, Action::Query(FreeText::new(rest.join(" ")))]))
        }
        // A search in a search begins anew.
        (Word::Command(Command::Search), []) if is_search => {
            Some(Meaning::Do(vec![Action::Query(FreeText::default())]))
        }
        (Word::Command(command), []) => Some(named(command, scene)),
        (word, []) => Some(Meaning::Word(word)),
        _ => None,
    }
}

fn named(command: Command, scene: &Scene) -> Meaning {
    match (scene.offer(command), command) {
        (Some(offer), _) => Meaning::Do(vec![offer.action.clone()]),
        (None, Command::Keys) => Meaning::Word(Word::Help),
        // A page is left out by going on.
        (None, Command::Skip) if scene.offer(Command::Next).is_some() => named(Command::Next, scene),
        (None, _) => Meaning::NotNow(command),
    }
}

/// To the page with this number, from 1, as `list` and `pages` count.
fn page(number: usize, scene: &Scene) -> Meaning {
    if scene.header.pages.is_empty() {
        return Meaning::Word(Word::List);
    }
    let action = number.checked_sub(1).and_then(|at| scene.header.pages.get(at));
    action.map_or(Meaning::NoPage(number), |action| Meaning::Do(vec![action.clone()]))
}

/// Enter alone: on, where reading on is what comes next.
fn empty(wanted: &Wanted<'_>, scene: &Scene) -> Meaning {
    match wanted {
        Wanted::RowsFull(_) => Meaning::Do(vec![Action::Submit]),
        Wanted::On | Wanted::Written(_) => [Command::Next, Command::Close]
            .into_iter()
            .find_map(|command| scene.offer(command))
            .map_or(Meaning::Nothing, |offer| Meaning::Do(vec![offer.action.clone()])),
        // Nothing has to be chosen there: one looks back and goes on.
        Wanted::One(_) if matches!(scene.address, Address::Debrief(..)) => {
            scene.offer(Command::Next).map_or(Meaning::Nothing, |offer| Meaning::Do(vec![offer.action.clone()]))
        }
        // A setting that is chosen already stays as it is; one that holds for now is not kept by Enter.
        Wanted::One(choices) if matches!(scene.address, Address::Welcome(_) | Address::Setting(_)) => {
            let picked = choices.iter().find(|choice| choice.picked).map(|picked| picked.action.clone());
            let close = scene.offer(Command::Close).map(|offer| offer.action.clone());
            close.filter(|_| picked.is_some()).or(picked).map_or(Meaning::Nothing, |action| Meaning::Do(vec![action]))
        }
        // Where there is one way only, Enter goes it.
        Wanted::One([only]) => Meaning::Do(vec![only.action.clone()]),
        _ => Meaning::Nothing,
    }
}

/// The numbers of a line such as "1 3" or "1, 3"; the word for none is no numbers at all.
fn numbers(typed: &str, none: &[String]) -> Option<Vec<usize>> {
    if typed == "0" || none.iter().any(|word| same(word, typed)) {
        return Some(Vec::new());
    }
    let parts = typed.split(|letter: char| letter.is_whitespace() || letter == ',').filter(|part| !part.is_empty());
    parts.map(|part| part.trim_end_matches('.').parse::<usize>().ok()).collect()
}

/// What stands for a number, from 1.
fn nth(number: usize, choices: &[Choice]) -> Option<Action> {
    Some(choices.get(number.checked_sub(1)?)?.action.clone())
}

fn only(numbers: &[usize], choices: &[Choice]) -> Option<Action> {
    let [number] = numbers else { return None };
    nth(*number, choices)
}

/// Nothing when the numbers mean nothing here.
fn answer(wanted: &Wanted<'_>, numbers: &[usize], typed: &str) -> Option<Meaning> {
    Some(match wanted {
        Wanted::One(choices) => Meaning::Do(vec![only(numbers, choices)?]),
        Wanted::Mark(choices) => Meaning::Confirm(vec![only(numbers, choices)?, Action::Submit], numbers.to_vec()),
        Wanted::Many(choices) => many(choices, numbers)?,
        Wanted::Order(ids) => order(ids, numbers)?,
        Wanted::Row(_, row, _) => Meaning::Row(vec![only(numbers, &row.choices)?]),
        Wanted::RowsFull(rows) => {
            let [row, number] = numbers else { return None };
            Meaning::Do(vec![nth(*number, &rows.get(row.checked_sub(1)?)?.choices)?])
        }
        Wanted::Number(low, high) => {
            let number = typed.parse::<i64>().ok().filter(|number| (*low..=*high).contains(number))?;
            let said = usize::try_from(number).into_iter().collect();
            Meaning::Confirm(vec![Action::Number(number), Action::Submit], said)
        }
        Wanted::On | Wanted::Words(..) | Wanted::Written(_) | Wanted::Text(..) | Wanted::Find(_) => return None,
    })
}

fn many(choices: &[Choice], numbers: &[usize]) -> Option<Meaning> {
    if numbers.iter().any(|number| *number == 0 || *number > choices.len()) {
        return None;
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
    Some(Meaning::Confirm(actions, numbers))
}

fn order(ids: &[Id], numbers: &[usize]) -> Option<Meaning> {
    let whole = numbers.len() == ids.len() && (1..=ids.len()).all(|number| numbers.contains(&number));
    whole.then(|| {
        let arranged = numbers.iter().map(|number| ids[number - 1].clone()).collect();
        Meaning::Confirm(vec![Action::Arrange(arranged), Action::Submit], numbers.to_vec())
    })
}
