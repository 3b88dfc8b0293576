//! Menus, and the pages that tell.

use crate::model::markup::Markup;

/// A title and some lines. What can be chosen stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    pub title: String,
    pub intro: Vec<String>,
    pub question: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub heading: String,
    pub body: Markup,
    /// Lines that the program adds, for instance what comes next.
    pub lines: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Door {
    pub heading: String,
    pub body: Markup,
    pub can_title: String,
    pub can: Vec<String>,
    /// Minutes, state of the texts, ways out.
    pub lines: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    pub heading: String,
    pub body: Markup,
    pub steps: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    pub heading: String,
    pub body: Markup,
    pub clumsy_title: String,
    pub clumsy: Vec<Said>,
    pub helpful_title: String,
    pub helpful: Vec<Said>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub who: String,
    /// Whether this is the adult (drawn at the right).
    pub own: bool,
    pub text: String,
    pub why: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub heading: String,
    /// The sentence under the number.
    pub body: Markup,
    pub figure: Figure,
    /// Who was asked, when, by whom.
    pub asked: String,
    pub source: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// `count` out of `of`, drawn as filled squares; `text` says it, for instance "4 of 100".
    Share { count: u32, of: u32, text: String },
    /// A plain number with the separators of the language.
    Number(String),
}
