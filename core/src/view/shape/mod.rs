//! The shapes of what is said and asked: finished, localised text in roles, and data where a front end needs data.

mod asks;
mod help;
mod pages;
mod question;
mod reference;
mod scene;
mod talk;

pub use asks::{Asks, Choice, Field, Find, Item, Number, Offer, Row, Speaker};
pub use help::{Contact, Duty, HelpCard, Helpline, Helplines};
pub use pages::{Contrast, Door, Fact, Figure, Menu, Reading, Said, Steps};
pub use question::{Feedback, Question, Sure, Tone, Verdict};
pub use reference::{Keys, Notes, Results, Search, Source, Sources, Term};
pub use scene::{Header, RailItem, Scene, View};
pub use talk::{Debrief, DebriefTurn, Ending, Reply, Rule, Talk, Turn};
