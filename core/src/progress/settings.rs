//! How the learner wants to be met.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{Id, Language, Role};

/// Choices that outlast a session. What is `None` was never chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Settings {
    /// Whether the questions of the first start were met.
    pub welcomed: bool,
    pub language: Option<Language>,
    pub role: Option<Role>,
    pub region: Option<Id>,
    /// What was chosen for a front end, by its key.
    #[serde(flatten, with = "preferences")]
    pub preferences: BTreeMap<String, String>,
}

/// Yes and no are written as TOML writes them, all else as words.
mod preferences {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    #[serde(untagged)]
    enum Value {
        Flag(bool),
        Word(String),
    }

    pub(super) fn serialize<S: Serializer>(chosen: &BTreeMap<String, String>, out: S) -> Result<S::Ok, S::Error> {
        let value = |word: &String| word.parse().map_or_else(|_| Value::Word(word.clone()), Value::Flag);
        chosen.iter().map(|(key, word)| (key, value(word))).collect::<BTreeMap<_, _>>().serialize(out)
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<BTreeMap<String, String>, D::Error> {
        let read = BTreeMap::<String, Value>::deserialize(from)?;
        let word = |value| match value {
            Value::Flag(flag) => flag.to_string(),
            Value::Word(word) => word,
        };
        Ok(read.into_iter().map(|(key, value)| (key, word(value))).collect())
    }
}
