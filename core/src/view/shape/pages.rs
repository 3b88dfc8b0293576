//! Menus, and the pages that tell.

use crate::model::markup::Markup;

/// A title and some lines. What can be chosen stands in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    pub title: String,
    /// A few lines before the choices.
    pub intro: Vec<String>,
    /// The question that the choices answer, if any.
    pub question: Option<String>,
}

/// A heading and text.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub heading: String,
    pub body: Markup,
    /// Lines that the program adds, for instance what comes next.
    pub lines: Vec<String>,
}

/// What a module brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Door {
    pub heading: String,
    pub body: Markup,
    /// For instance "Afterwards you can:".
    pub can_title: String,
    /// What the learner will be able to do.
    pub can: Vec<String>,
    /// Minutes, state of the texts, ways out.
    pub lines: Vec<String>,
}

/// Guidelines in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    pub heading: String,
    pub body: Markup,
    pub steps: Vec<String>,
}

/// Two talks.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    pub heading: String,
    pub body: Markup,
    /// For instance "The clumsy way".
    pub clumsy_title: String,
    /// The talk that closes the door.
    pub clumsy: Vec<Said>,
    /// For instance "The helpful way".
    pub helpful_title: String,
    /// The talk that keeps it open.
    pub helpful: Vec<Said>,
}

/// A line in a talk.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub who: String,
    /// Whether this is the adult (drawn at the right).
    pub own: bool,
    pub text: String,
    /// Why it works or does not.
    pub why: Option<String>,
}

/// One number.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub heading: String,
    /// The sentence under the number.
    pub body: Markup,
    pub figure: Figure,
    /// Who was asked, when, by whom.
    pub asked: String,
    /// Where it comes from, in words.
    pub source: Vec<String>,
}

/// A number to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// `count` out of `of`, drawn as filled squares; `text` says it, for instance "4 of 100".
    Share { count: u32, of: u32, text: String },
    /// A plain number with the separators of the language.
    Number(String),
}

/// Lines to fill in, which stand in the scene's `asks`.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub heading: String,
    pub body: Markup,
    /// That nothing of it is kept.
    pub lines: Vec<String>,
}
