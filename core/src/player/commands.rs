//! What can be done at each place.

use super::address::Address;
use super::command::Command;
use super::state::Player;
use crate::lesson::{Kind, Module, Page};

impl Player {
    /// What can be done now beside the choices on the screen; the likeliest first.
    pub fn commands(&self) -> Vec<Command> {
        self.commands_at(self.address())
    }

    /// What can be done at a place; the likeliest first, leaving last.
    pub fn commands_at(&self, place: &Address) -> Vec<Command> {
        let mut commands = own(self, place);
        let everywhere = [
            Command::Now,
            Command::Leave,
            Command::Language,
            Command::Search,
            Command::Settings,
            Command::Keys,
            Command::Quit,
        ];
        let hidden: &[Command] = match place {
            Address::Help => &[Command::Now],
            Address::Search => &[Command::Search],
            Address::Settings => &[Command::Settings],
            Address::Keys => &[Command::Keys],
            Address::Welcome(_) => &[Command::Search, Command::Settings],
            _ => &[],
        };
        commands.extend(everywhere.into_iter().filter(|command| !hidden.contains(command)));
        commands
    }
}

fn own(player: &Player, place: &Address) -> Vec<Command> {
    match place {
        Address::Welcome(_) => vec![Command::Skip],
        Address::Home | Address::Module(_) => vec![Command::Glossary],
        Address::Page(module, page) => match player.page_at(module, page) {
            Some((module, page)) => {
                let mut commands = on_page(player, module, page);
                let has_previous = player.neighbour(&module.id, &page.id, -1).is_some();
                commands.extend(has_previous.then_some(Command::Previous));
                commands.extend([Command::Close, Command::Contents]);
                commands.extend(beside_page(player, module, page));
                commands
            }
            None => vec![Command::Next, Command::Previous, Command::Close, Command::Contents],
        },
        Address::Results(_) => vec![Command::Next, Command::Previous, Command::Close, Command::Contents],
        Address::Contents(_)
        | Address::Modules
        | Address::Debrief(..)
        | Address::Help
        | Address::HelpCard(_)
        | Address::Helplines
        | Address::Glossary
        | Address::Term(_)
        | Address::Search
        | Address::Sources(..)
        | Address::Notes(..)
        | Address::Settings
        | Address::Setting(_)
        | Address::Keys
        | Address::About => vec![Command::Close, Command::Home],
    }
}

fn beside_page(player: &Player, module: &Module, page: &Page) -> Vec<Command> {
    let mut commands = Vec::new();
    if !page.cites.is_empty() {
        commands.push(Command::Sources);
    }
    let prose = module.page_prose(&page.id, player.language()).map(|(prose, _)| prose);
    let has_notes = prose.is_some_and(|prose| {
        let role = player.role();
        prose.texts_for(role).any(|(slot, text)| slot.is_for_leader() && !text.lines().is_empty())
    });
    if has_notes {
        commands.push(Command::Notes);
    }
    commands.push(Command::Glossary);
    commands.push(Command::Home);
    commands
}

fn on_page(player: &Player, module: &Module, page: &Page) -> Vec<Command> {
    match &page.kind {
        Kind::Question(question) => {
            if player.answered(&module.id, &page.id).is_some() {
                let mut commands = vec![Command::Next];
                if !question.pretest && question.kind.is_marked() {
                    let is_open = player.is_why_open(&module.id, &page.id);
                    commands.extend((!is_open).then_some(Command::Why));
                    commands.push(Command::Retry);
                }
                return commands;
            }
            if player.is_asking_sure(&module.id, &page.id) {
                return vec![Command::Next];
            }
            let mut commands = vec![Command::Submit, Command::Next];
            if player.has_hint(&module.id, &page.id) {
                commands.push(Command::Hint);
            }
            commands
        }
        Kind::Scenario(_) if player.has_ended(&module.id, &page.id) => {
            vec![Command::Next, Command::Debrief, Command::Retry]
        }
        Kind::Scenario(_)
        | Kind::Door
        | Kind::Story
        | Kind::Text
        | Kind::Steps(_)
        | Kind::Contrast(_)
        | Kind::Fact(_)
        | Kind::Help(_)
        | Kind::Plan(_)
        | Kind::Close => vec![Command::Next],
    }
}
