//! Ids: the names that join structure, prose and progress, and never change.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use compact_str::CompactString;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A name of small letters, digits and hyphens that begins with a letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Id(CompactString);

/// Not by way of a `String`: a start reads some thousand ids.
impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Named)
    }
}

struct Named;

impl Visitor<'_> for Named {
    type Value = Id;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an id")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Id, E> {
        Id::parse(text).ok_or_else(|| E::custom(format_args!("no id: {text}")))
    }
}

/// A language as its BCP 47 tag in small letters, for instance `nl`.
pub type Language = Id;

/// What is spoken where a text in the language wanted is missing: the language that most translators can read.
pub const FALLBACK_LANGUAGE: &str = "en";

impl Id {
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-');
        fits.then(|| Self(CompactString::new(text)))
    }

    /// An id that the program itself knows, for instance a row of a question.
    pub fn known(text: &'static str) -> Self {
        Self(CompactString::const_new(text))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Id {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == *other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.0 == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_small_letters_digits_and_hyphens() {
        assert!(Id::parse("first-reply2").is_some());
        for bad in ["", "First", "2nd", "-a", "a b", "é"] {
            assert_eq!(Id::parse(bad), None, "{bad:?}");
        }
    }
}
