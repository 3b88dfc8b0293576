//! The places for prose on a page, named once for the structure, the language files, the rules and the screens.

use std::fmt;

use super::id::Id;

macro_rules! slots {
    ($($one:ident = $one_text:literal)+; $($named:ident = $named_text:literal)+) => {
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Slot {
            $($one,)+
            $($named(Id),)+
            /// What an adult can say: the moment of the talk, and the sentence.
            Go(Id, Id),
            /// What such a sentence does.
            WhyGo(Id, Id),
        }

        impl Slot {
            /// The first word of its key: `option` of `option.pay`.
            pub fn group(&self) -> &'static str {
                match self {
                    $(Self::$one => $one_text,)+
                    $(Self::$named(_) => $named_text,)+
                    Self::Go(..) => "go",
                    Self::WhyGo(..) => "why",
                }
            }

            pub fn ids(&self) -> Vec<&Id> {
                match self {
                    $(Self::$one => Vec::new(),)+
                    $(Self::$named(id) => vec![id],)+
                    Self::Go(at, id) | Self::WhyGo(at, id) => vec![at, id],
                }
            }

            /// The slot of a key in a language file, for instance `option.pay`.
            pub fn parse(key: &str) -> Option<Self> {
                let parts: Vec<&str> = key.split('.').collect();
                match parts.as_slice() {
                    $([$one_text] => Some(Self::$one),)+
                    $([$named_text, id] => Id::parse(id).map(Self::$named),)+
                    ["go", at, id] => Some(Self::Go(Id::parse(at)?, Id::parse(id)?)),
                    ["why", at, id] => Some(Self::WhyGo(Id::parse(at)?, Id::parse(id)?)),
                    _ => None,
                }
            }

            /// One slot of every sort, made with a name.
            pub fn every(name: &Id) -> Vec<Self> {
                vec![
                    $(Self::$one,)+
                    $(Self::$named(name.clone()),)+
                    Self::Go(name.clone(), name.clone()),
                    Self::WhyGo(name.clone(), name.clone()),
                ]
            }
        }
    };
}

slots! {
    Heading = "heading"
    Body = "body"
    Can = "can"
    Helper = "helper"
    Prompt = "prompt"
    Hint = "hint"
    Right = "right"
    Wrong = "wrong"
    Unit = "unit"
    Explain = "explain"
    Asked = "asked"
    Low = "low"
    High = "high"
    Example = "example"
    Note = "note"
    Discuss = "discuss"
    Hard = "hard";
    Step = "step"
    Avoid = "avoid"
    Item = "item"
    Option = "option"
    Left = "left"
    Why = "why"
    Line = "line"
    Who = "who"
    Signal = "signal"
    Accept = "accept"
    Rule = "rule"
    Scene = "scene"
    Node = "node"
    Thought = "thought"
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextForm {
    /// One line without marks.
    Line,
    Markup,
    List,
}

impl TextForm {
    /// How a value is written.
    pub fn example(self) -> &'static str {
        match self {
            Self::Line | Self::Markup => "\"…\"",
            Self::List => "[\"…\"]",
        }
    }
}

impl Slot {
    pub fn form(&self) -> TextForm {
        match self {
            Self::Body | Self::Explain | Self::Example | Self::Note => TextForm::Markup,
            Self::Can | Self::Discuss | Self::Hard | Self::Accept(_) => TextForm::List,
            Self::Heading
            | Self::Helper
            | Self::Prompt
            | Self::Hint
            | Self::Right
            | Self::Wrong
            | Self::Unit
            | Self::Asked
            | Self::Low
            | Self::High
            | Self::Step(_)
            | Self::Avoid(_)
            | Self::Item(_)
            | Self::Option(_)
            | Self::Left(_)
            | Self::Why(_)
            | Self::Line(_)
            | Self::Who(_)
            | Self::Signal(_)
            | Self::Rule(_)
            | Self::Scene(_)
            | Self::Node(_)
            | Self::Thought(_)
            | Self::Go(..)
            | Self::WhyGo(..) => TextForm::Line,
        }
    }

    /// Whether it is for whoever leads a group.
    pub fn is_for_leader(&self) -> bool {
        matches!(self, Self::Note | Self::Discuss | Self::Hard)
    }

    /// Whether a learner meets it before answering anything. The rest would give answers away.
    pub fn is_met_first(&self) -> bool {
        match self {
            Self::Heading
            | Self::Body
            | Self::Can
            | Self::Helper
            | Self::Prompt
            | Self::Hint
            | Self::Unit
            | Self::Asked
            | Self::Low
            | Self::High
            | Self::Step(_)
            | Self::Avoid(_)
            | Self::Item(_)
            | Self::Option(_)
            | Self::Left(_)
            | Self::Line(_)
            | Self::Who(_)
            | Self::Rule(_) => true,
            Self::Right
            | Self::Wrong
            | Self::Explain
            | Self::Example
            | Self::Note
            | Self::Discuss
            | Self::Hard
            | Self::Why(_)
            | Self::Signal(_)
            | Self::Accept(_)
            | Self::Scene(_)
            | Self::Node(_)
            | Self::Thought(_)
            | Self::Go(..)
            | Self::WhyGo(..) => false,
        }
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.group())?;
        self.ids().into_iter().try_for_each(|id| write!(formatter, ".{id}"))
    }
}

/// The slots of a page, each once, in the order in which a reader meets them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots(Vec<(Slot, bool)>);

impl Slots {
    pub fn add(&mut self, slot: Slot, needed: bool) {
        if !self.has(&slot) {
            self.0.push((slot, needed));
        }
    }

    /// One that the page cannot do without.
    pub fn need(&mut self, slot: Slot) {
        self.add(slot, true);
    }

    pub fn may(&mut self, slot: Slot) {
        self.add(slot, false);
    }

    /// One needed slot for each id.
    pub fn each<'a>(&mut self, slot: fn(Id) -> Slot, ids: impl IntoIterator<Item = &'a Id>) {
        ids.into_iter().for_each(|id| self.need(slot(id.clone())));
    }

    /// A needed label and a needed reason for each id.
    pub fn each_with_why<'a>(&mut self, slot: fn(Id) -> Slot, ids: impl IntoIterator<Item = &'a Id> + Clone) {
        self.each(slot, ids.clone());
        self.each(Slot::Why, ids);
    }

    /// The page can do without any of them.
    pub fn need_nothing(&mut self) {
        self.0.iter_mut().for_each(|(_, needed)| *needed = false);
    }

    pub fn has(&self, slot: &Slot) -> bool {
        self.0.iter().any(|(known, _)| known == slot)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Slot> {
        self.0.iter().map(|(slot, _)| slot)
    }

    pub fn needed(&self) -> impl Iterator<Item = &Slot> {
        self.0.iter().filter(|(_, needed)| *needed).map(|(slot, _)| slot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_is_read_from_its_own_key() {
        for slot in Slot::every(&Id::known("a-1")) {
            assert_eq!(Slot::parse(&slot.to_string()), Some(slot));
        }
        for key in ["", "option", "heading.a", "option.A", "go.n1", "why.a.b.c", "for.teacher.body"] {
            assert_eq!(Slot::parse(key), None, "{key:?}");
        }
    }
}
