//! What a learner can do at a moment without choosing anything further.

use super::action::Action;
use super::address::Address;

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
    /// Back to where this was opened.
    Close,
    Hint,
    /// Feedback on every option.
    Why,
    Retry,
    Debrief,
    Now,
    Leave,
    Language,
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
        let of_page = |to: fn(crate::model::Id, crate::model::Id) -> Address| match here.page() {
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
            Self::Debrief => of_page(Address::Debrief),
            Self::Now => Action::Open(Address::Help),
            Self::Leave => Action::Leave,
            Self::Language => Action::NextLanguage,
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
