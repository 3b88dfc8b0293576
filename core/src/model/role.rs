//! For whom a page is.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Parent,
    Teacher,
    YouthWorker,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Parent, Self::Teacher, Self::YouthWorker];

    pub const NAMES: [&'static str; 3] = [Self::Parent.as_str(), Self::Teacher.as_str(), Self::YouthWorker.as_str()];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Teacher => "teacher",
            Self::YouthWorker => "youth-worker",
        }
    }

    /// Whether something that names these roles is meant for this one; what names none is for everyone.
    pub fn is_among(self, roles: &[Self]) -> bool {
        roles.is_empty() || roles.contains(&self)
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}
