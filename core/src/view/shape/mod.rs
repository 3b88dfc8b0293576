//! The shapes of what is said and asked: finished, localised text in roles, and data where a front end needs data.

mod asks;
mod pages;
mod reference;
mod scene;

pub use asks::{Asks, Choice, Field, Find, Item, Number, Offer, Row, Speaker};
pub use pages::{
    Contrast, Debrief, DebriefTurn, Door, Ending, Fact, Feedback, Figure, Menu, Question, Reading, Reasons, Reply,
    Rule, Said, Steps, Sure, Talk, Tone, Turn, Verdict, Welcome,
};
pub use reference::{
    Called, Contact, Duties, Duty, Guide, GuidePart, HelpCard, HelpPart, Helpline, Helplines, Keys, Moment, Notes,
    Numbers, Results, Search, Source, Sources, Term,
};
pub use scene::{Header, RailItem, Scene, View};
