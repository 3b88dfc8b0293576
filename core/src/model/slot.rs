//! The places for prose on a page, named once for the structure, the language files, the rules and the screens.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::id::Id;

macro_rules! slots {
    (
        $($one:ident = $one_text:literal $one_form:ident $one_first:literal)+;
        $($named:ident = $named_text:literal $named_form:ident $named_first:literal)+
    ) => {
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

            pub fn form(&self) -> TextForm {
                match self {
                    $(Self::$one => TextForm::$one_form,)+
                    $(Self::$named(_) => TextForm::$named_form,)+
                    Self::Go(..) | Self::WhyGo(..) => TextForm::Line,
                }
            }

            /// Whether a learner meets it before answering anything. The rest would give answers away.
            pub fn is_met_first(&self) -> bool {
                match self {
                    $(Self::$one => $one_first,)+
                    $(Self::$named(_) => $named_first,)+
                    Self::Go(..) | Self::WhyGo(..) => false,
                }
            }

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

// Its key, what may stand in it, and whether a learner meets it before answering anything.
slots! {
    Heading = "heading" Line true
    Body = "body" Markup true
    Can = "can" List true
    Helper = "helper" Line true
    Prompt = "prompt" Line true
    Hint = "hint" Line true
    Right = "right" Line false
    Wrong = "wrong" Line false
    Unit = "unit" Line true
    Explain = "explain" Markup false
    Asked = "asked" Line true
    Low = "low" Line true
    High = "high" Line true
    Example = "example" Markup false
    Note = "note" Markup false
    Discuss = "discuss" List false
    Hard = "hard" List false;
    Step = "step" Line true
    Avoid = "avoid" Line true
    Item = "item" Line true
    Option = "option" Line true
    Left = "left" Line true
    Why = "why" Line false
    Line = "line" Line true
    Who = "who" Line true
    Signal = "signal" Line false
    Accept = "accept" List false
    Rule = "rule" Line true
    Scene = "scene" Line false
    Node = "node" Line false
    Thought = "thought" Line false
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextForm {
    /// One line without marks.
    Line,
    Markup,
    List,
}

impl TextForm {
    pub fn example(self) -> &'static str {
        match self {
            Self::Line | Self::Markup => "\"…\"",
            Self::List => "[\"…\"]",
        }
    }
}

impl Slot {
    pub fn is_for_leader(&self) -> bool {
        matches!(self, Self::Note | Self::Discuss | Self::Hard)
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
    pub fn add(&mut self, slots: impl IntoIterator<Item = Slot>, needed: bool) {
        for slot in slots {
            if !self.has(&slot) {
                self.0.push((slot, needed));
            }
        }
    }

    /// Those that the page cannot do without.
    pub fn need(&mut self, slots: impl IntoIterator<Item = Slot>) {
        self.add(slots, true);
    }

    pub fn may(&mut self, slots: impl IntoIterator<Item = Slot>) {
        self.add(slots, false);
    }

    pub fn each<'a>(&mut self, slot: fn(Id) -> Slot, ids: impl IntoIterator<Item = &'a Id>) {
        self.need(ids.into_iter().cloned().map(slot));
    }

    /// A needed label and a needed reason for each id.
    pub fn each_with_why<'a>(&mut self, slot: fn(Id) -> Slot, ids: impl IntoIterator<Item = &'a Id> + Clone) {
        self.each(slot, ids.clone());
        self.each(Slot::Why, ids);
    }

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
