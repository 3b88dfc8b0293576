//! What a learner can do at a moment without choosing anything further, and where.

use super::action::Action;
use super::address::{Address, Setting};
use super::state::Player;
use crate::lesson::{Kind, Module, Page};
use crate::model::Id;

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident,)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Command { $($(#[doc = $doc])* $name,)+ }

        impl Command {
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
        }
    };
}

commands! {
    Submit,
    Next,
    Previous,
    Close,
    Hint,
    Why,
    Retry,
    /// Take back the sentence said last.
    TakeBack,
    Debrief,
    Now,
    Leave,
    Language,
    /// Whose helplines are shown.
    Region,
    Contents,
    Sources,
    Notes,
    Search,
    Glossary,
    Settings,
    Home,
    /// What can be done now.
    Keys,
    /// Pass over this question of the first start.
    Skip,
    Quit,
}

impl Command {
    /// What it does at a place. Where a page or a module is needed and there is none, it leads nowhere.
    pub fn action(self, here: &Address) -> Action {
        let nowhere = || Action::Open(here.clone());
        let of_page = |to: fn(Id, Id) -> Address| match here.page() {
            Some((module, page)) => Action::Open(to(module.clone(), page.clone())),
            None => nowhere(),
        };
        match self {
            Self::Submit => Action::Submit,
            Self::Next => Action::Next,
            Self::Previous => Action::Previous,
            Self::Close => Action::Close,
            Self::Hint => Action::Hint,
            Self::Why => Action::Why,
            Self::Retry => Action::Retry,
            Self::TakeBack => Action::TakeBack,
            Self::Debrief => of_page(Address::Debrief),
            Self::Now => Action::Open(Address::Help),
            Self::Leave => Action::Leave,
            Self::Language => Action::NextLanguage,
            Self::Region => Action::Open(Address::Setting(Setting::Region)),
            Self::Contents => {
                here.module().map_or_else(nowhere, |module| Action::Open(Address::Contents(module.clone())))
            }
            Self::Sources => of_page(Address::Sources),
            Self::Notes => of_page(Address::Notes),
            Self::Search => Action::Open(Address::Search),
            Self::Glossary => Action::Open(Address::Glossary),
            Self::Settings => Action::Open(Address::Settings),
            Self::Home => Action::Open(Address::Home),
            Self::Keys => Action::Open(Address::Keys),
            Self::Skip => Action::Skip,
            Self::Quit => Action::Quit,
        }
    }
}

impl Player {
    /// What can be done at a place beside the choices on the screen; the likeliest first, leaving last.
    pub fn commands_at(&self, place: &Address) -> Vec<Command> {
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
        let everywhere = everywhere.into_iter().filter(|command| !hidden.contains(command));
        own(self, place).into_iter().chain(everywhere).collect()
    }
}

fn own(player: &Player, place: &Address) -> Vec<Command> {
    match place {
        Address::Welcome(_) => vec![Command::Skip],
        Address::Home | Address::Module(_) => vec![Command::Glossary],
        Address::Page(module, page) => match player.page_at(module, page) {
            Some((module, page)) => on_page(player, module, page),
            None => vec![Command::Next, Command::Previous, Command::Close, Command::Contents],
        },
        Address::Results(_) => {
            vec![Command::Next, Command::Previous, Command::Close, Command::Contents, Command::Home]
        }
        Address::Debrief(..) => vec![Command::Next, Command::Close, Command::Home],
        Address::Help | Address::HelpCard(_) | Address::Helplines => {
            vec![Command::Region, Command::Close, Command::Home]
        }
        Address::Contents(_)
        | Address::Modules
        | Address::More
        | Address::Review
        | Address::Duties
        | Address::Glossary
        | Address::Term(_)
        | Address::Search
        | Address::Sources(..)
        | Address::Notes(..)
        | Address::Settings
        | Address::Setting(_)
        | Address::Keys
        | Address::Guide
        | Address::About => vec![Command::Close, Command::Home],
    }
}

fn on_page(player: &Player, module: &Module, page: &Page) -> Vec<Command> {
    let mut commands = by_kind(player, module, page);
    let has_previous = player.neighbour(&module.id, &page.id, -1).is_some();
    commands.extend(has_previous.then_some(Command::Previous));
    commands.extend([Command::Close, Command::Contents]);
    commands.extend((!page.cites.is_empty()).then_some(Command::Sources));
    let has_notes = module.page_prose(&page.id, player.language()).is_some_and(|(prose, _)| {
        prose.texts_for(player.role()).any(|(slot, text)| slot.is_for_leader() && !text.lines().is_empty())
    });
    commands.extend(has_notes.then_some(Command::Notes));
    commands.extend([Command::Glossary, Command::Home]);
    commands
}

fn by_kind(player: &Player, module: &Module, page: &Page) -> Vec<Command> {
    let (module, id) = (&module.id, &page.id);
    match &page.kind {
        Kind::Question(question) if player.answered(module, id).is_some() => {
            let is_marked = !question.pretest && question.kind.is_marked();
            if player.is_asking_sure(module, id) {
                return vec![Command::Next, Command::Retry];
            }
            let has_more = is_marked && !player.is_why_open(module, id) && player.has_more_reasons(module, page);
            let why = has_more.then_some(Command::Why);
            let retry = is_marked.then_some(Command::Retry);
            [Some(Command::Next), retry, why].into_iter().flatten().collect()
        }
        Kind::Question(_) => {
            let hint = player.has_hint(module, id).then_some(Command::Hint);
            [Command::Submit, Command::Next].into_iter().chain(hint).collect()
        }
        Kind::Scenario(_) if player.has_ended(module, id) => {
            vec![Command::Next, Command::Debrief, Command::Retry, Command::TakeBack]
        }
        Kind::Scenario(_) => {
            let back = player.has_said(module, id).then_some(Command::TakeBack);
            back.into_iter().chain([Command::Next]).collect()
        }
        Kind::Door
        | Kind::Story
        | Kind::Text
        | Kind::Steps(_)
        | Kind::Contrast(_)
        | Kind::Fact(_)
        | Kind::Plan(_)
        | Kind::Close => vec![Command::Next],
        Kind::Help(_) => vec![Command::Next, Command::Region],
    }
}
