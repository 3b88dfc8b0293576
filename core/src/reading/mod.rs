//! Reading text into the model: what was understood, and everything that is wrong.
//!
//! Reading never stops at the first mistake. A page that is not whole is left out and named.

mod cell;
mod content;
mod course;
mod glossary;
mod hash;
mod markup;
mod module;
mod names;
mod page;
mod plan;
mod prepare;
mod prepared;
mod prose;
mod region;
mod regions;
mod scenario;
mod sources;
mod status;
mod texts;
mod whom;

pub use content::{Content, Held, Unread};
pub use course::Course;
pub use module::{Name, text_hash};
pub use prepare::prepare;
pub use status::Minutes;
pub use texts::{Said, Texts};

/// Which keys the content files may hold, for whoever describes them.
pub mod keys {
    pub use super::glossary::KEYS as TERM;
    pub use super::module::KEYS as LESSON;
    pub use super::page::{COMMON as ON_EVERY_PAGE, PAGES, REVISIT, kinds};
    pub use super::plan::KEYS as COURSE;
    pub use super::prose::KEYS as PROSE;
    pub use super::region::KEYS as REGION;
    pub use super::sources::KEYS as SOURCE;
    pub use crate::question::{COMMON as ON_EVERY_QUESTION, KINDS as QUESTIONS};
}
