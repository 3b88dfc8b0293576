//! Where a learner can be: one name for each place, for opening, for the way back, for links and for paths.

use std::fmt;

use crate::model::Id;

/// A place in the course. Its text form is stable: `sextortion/noor`, `help/blackmail-now`, `glossary/grooming`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    Welcome(WelcomeStep),
    Home,
    Modules,
    /// What is offered after the lessons.
    More,
    /// Questions from before that are due.
    Review,
    /// A module where the learner left it: opening it leads to one of its pages.
    Module(Id),
    Page(Id, Id),
    /// Where the facts of a page come from.
    Sources(Id, Id),
    Notes(Id, Id),
    Debrief(Id, Id),
    Contents(Id),
    Results(Id),
    /// *Help now*: which situation?
    Help,
    HelpCard(Id),
    Helplines,
    /// What the law and the rules of a region ask.
    Duties,
    Glossary,
    Term(Id),
    Search,
    Settings,
    Setting(Setting),
    /// What can be done on the screen below.
    Keys,
    /// For whoever leads a group.
    Guide,
    About,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WelcomeStep {
    Language,
    Role,
    Region,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    Language,
    Role,
    Region,
    /// Something that belongs to the front end, by its key.
    Preference(Id),
}

impl Address {
    /// The place of a text form; whether there is such a module, page or term is for the course to say.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('/').collect();
        Some(match parts.as_slice() {
            ["welcome", "language"] => Self::Welcome(WelcomeStep::Language),
            ["welcome", "role"] => Self::Welcome(WelcomeStep::Role),
            ["welcome", "region"] => Self::Welcome(WelcomeStep::Region),
            ["home"] => Self::Home,
            ["modules"] => Self::Modules,
            ["more"] => Self::More,
            ["review"] => Self::Review,
            ["contents", module] => Self::Contents(Id::parse(module)?),
            ["results", module] => Self::Results(Id::parse(module)?),
            ["help"] => Self::Help,
            ["help", page] => Self::HelpCard(Id::parse(page)?),
            ["helplines"] => Self::Helplines,
            ["duties"] => Self::Duties,
            ["glossary"] => Self::Glossary,
            ["glossary", term] => Self::Term(Id::parse(term)?),
            ["search"] => Self::Search,
            ["settings"] => Self::Settings,
            ["settings", "language"] => Self::Setting(Setting::Language),
            ["settings", "role"] => Self::Setting(Setting::Role),
            ["settings", "region"] => Self::Setting(Setting::Region),
            ["settings", key] => Self::Setting(Setting::Preference(Id::parse(key)?)),
            ["keys"] => Self::Keys,
            ["guide"] => Self::Guide,
            ["about"] => Self::About,
            // First parts of the text form that are no modules.
            [
                "welcome" | "home" | "modules" | "more" | "review" | "contents" | "results" | "help" | "helplines"
                | "duties" | "glossary" | "search" | "settings" | "keys" | "guide" | "about",
                ..,
            ] => return None,
            // A slash at the end leads to the module, as a folder would.
            [module] | [module, ""] => Self::Module(Id::parse(module)?),
            [module, page] => Self::Page(Id::parse(module)?, Id::parse(page)?),
            [module, page, "sources"] => Self::Sources(Id::parse(module)?, Id::parse(page)?),
            [module, page, "notes"] => Self::Notes(Id::parse(module)?, Id::parse(page)?),
            [module, page, "debrief"] => Self::Debrief(Id::parse(module)?, Id::parse(page)?),
            _ => return None,
        })
    }

    /// The page that is shown, or to which what is shown belongs.
    pub fn page(&self) -> Option<(&Id, &Id)> {
        match self {
            Self::Page(module, page)
            | Self::Sources(module, page)
            | Self::Notes(module, page)
            | Self::Debrief(module, page) => Some((module, page)),
            _ => None,
        }
    }

    /// The module that is shown, or to which what is shown belongs.
    pub fn module(&self) -> Option<&Id> {
        match self {
            Self::Module(module) | Self::Contents(module) | Self::Results(module) => Some(module),
            other => other.page().map(|(module, _)| module),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Welcome(WelcomeStep::Language) => write!(formatter, "welcome/language"),
            Self::Welcome(WelcomeStep::Role) => write!(formatter, "welcome/role"),
            Self::Welcome(WelcomeStep::Region) => write!(formatter, "welcome/region"),
            Self::Home => write!(formatter, "home"),
            Self::Modules => write!(formatter, "modules"),
            Self::More => write!(formatter, "more"),
            Self::Review => write!(formatter, "review"),
            Self::Module(module) => write!(formatter, "{module}"),
            Self::Page(module, page) => write!(formatter, "{module}/{page}"),
            Self::Sources(module, page) => write!(formatter, "{module}/{page}/sources"),
            Self::Notes(module, page) => write!(formatter, "{module}/{page}/notes"),
            Self::Debrief(module, page) => write!(formatter, "{module}/{page}/debrief"),
            Self::Contents(module) => write!(formatter, "contents/{module}"),
            Self::Results(module) => write!(formatter, "results/{module}"),
            Self::Help => write!(formatter, "help"),
            Self::HelpCard(page) => write!(formatter, "help/{page}"),
            Self::Helplines => write!(formatter, "helplines"),
            Self::Duties => write!(formatter, "duties"),
            Self::Glossary => write!(formatter, "glossary"),
            Self::Term(term) => write!(formatter, "glossary/{term}"),
            Self::Search => write!(formatter, "search"),
            Self::Settings => write!(formatter, "settings"),
            Self::Setting(Setting::Language) => write!(formatter, "settings/language"),
            Self::Setting(Setting::Role) => write!(formatter, "settings/role"),
            Self::Setting(Setting::Region) => write!(formatter, "settings/region"),
            Self::Setting(Setting::Preference(key)) => write!(formatter, "settings/{key}"),
            Self::Keys => write!(formatter, "keys"),
            Self::Guide => write!(formatter, "guide"),
            Self::About => write!(formatter, "about"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_a_text_form_that_leads_back_to_it() {
        for text in [
            "welcome/language",
            "welcome/role",
            "welcome/region",
            "home",
            "modules",
            "sextortion",
            "sextortion/noor",
            "sextortion/noor/sources",
            "sextortion/noor/notes",
            "sextortion/talk/debrief",
            "contents/sextortion",
            "results/sextortion",
            "help",
            "help/blackmail-now",
            "helplines",
            "duties",
            "glossary",
            "glossary/grooming",
            "search",
            "settings",
            "settings/language",
            "settings/role",
            "settings/region",
            "settings/theme",
            "keys",
            "guide",
            "about",
        ] {
            assert_eq!(Address::parse(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn what_leads_nowhere_is_no_place() {
        for text in ["", "/", "Sextortion", "a/b/c", "home/x", "results", "settings/a/b", "a/b/notes/x", "help/Now"] {
            assert_eq!(Address::parse(text), None, "{text:?}");
        }
        assert_eq!(Address::parse("sextortion/"), Address::parse("sextortion"));
    }
}
