//! The screens, and what can be done on each.

use super::action::Setting;
use super::{Command, Player};
use crate::lesson::Kind;
use crate::model::Id;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A question of the first start.
    Welcome(WelcomeStep),
    /// Home.
    Home,
    /// A page of a module.
    Page {
        /// Which module.
        module: Id,
        /// Which page.
        page: Id,
    },
    /// How a module went.
    Results(Id),
    /// Every module, when there are more than home shows.
    Modules,
    /// The pages of a module.
    Contents(Id),
    /// What the conversation below shows.
    Debrief,
    /// Help now: which situation?
    Now,
    /// Help now for one situation.
    NowPage(Id),
    /// The help lines of the region.
    HelpLines,
    /// All words.
    Glossary,
    /// One word.
    Term(Id),
    /// Search.
    Search,
    /// Sources of the page below.
    Sources,
    /// Notes to the page below.
    Notes,
    /// All settings.
    Settings,
    /// The values of one setting.
    Setting(Setting),
    /// What can be done on the screen below.
    Keys,
    /// Who wrote and checked the texts.
    About,
}

/// The questions of the first start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WelcomeStep {
    /// Which language?
    Language,
    /// Which role?
    Role,
    /// Which region?
    Region,
}

/// What can be done on the shown screen; the likeliest first, leaving last.
pub(super) fn commands(player: &Player) -> Vec<Command> {
    let mut commands = own(player);
    let everywhere = [
        Command::Now,
        Command::Leave,
        Command::Language,
        Command::Search,
        Command::Settings,
        Command::Keys,
        Command::Quit,
    ];
    let hidden = match player.screen() {
        Screen::Now => vec![Command::Now],
        Screen::Search => vec![Command::Search],
        Screen::Settings => vec![Command::Settings],
        Screen::Keys => vec![Command::Keys],
        Screen::Welcome(_) => vec![Command::Search, Command::Settings],
        _ => Vec::new(),
    };
    commands.extend(everywhere.into_iter().filter(|command| !hidden.contains(command)));
    commands
}

/// What belongs to this screen alone.
fn own(player: &Player) -> Vec<Command> {
    match player.screen() {
        Screen::Welcome(_) => vec![Command::Skip],
        Screen::Home => vec![Command::Glossary],
        Screen::Page { module, page } => {
            let mut commands = on_page(player, module, page);
            commands.extend([Command::Previous, Command::Close, Command::Contents]);
            commands.extend(beside_page(player));
            commands
        }
        Screen::Results(_) => vec![Command::Next, Command::Previous, Command::Close, Command::Contents],
        Screen::Contents(_)
        | Screen::Modules
        | Screen::Debrief
        | Screen::Now
        | Screen::NowPage(_)
        | Screen::HelpLines
        | Screen::Glossary
        | Screen::Term(_)
        | Screen::Search
        | Screen::Sources
        | Screen::Notes
        | Screen::Settings
        | Screen::Setting(_)
        | Screen::Keys
        | Screen::About => vec![Command::Close, Command::Home],
    }
}

/// Sources, notes and the glossary, where the page has them.
fn beside_page(player: &Player) -> Vec<Command> {
    let mut commands = Vec::new();
    let Some((module, page)) = player.page() else { return commands };
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

/// What the kind of page allows now.
fn on_page(player: &Player, module: &Id, page: &Id) -> Vec<Command> {
    let Some(shown) = player.course().module(module).and_then(|module| module.page(page)) else {
        return vec![Command::Next];
    };
    match &shown.kind {
        Kind::Question(question) => {
            if player.answered(module, page).is_some() {
                let mut commands = vec![Command::Next];
                if !question.pretest && question.kind.is_marked() {
                    commands.extend([Command::Why, Command::Retry]);
                }
                return commands;
            }
            if player.is_asking_sure(module, page) {
                return vec![Command::Next];
            }
            let mut commands = vec![Command::Submit, Command::Next];
            if player.has_hint(module, page) {
                commands.push(Command::Hint);
            }
            commands
        }
        Kind::Scenario(_) if player.conversation().is_some_and(|(_, _, ended)| ended) => {
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
