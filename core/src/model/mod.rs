//! What a course is made of: names, roles, texts, sources, regions. It imports nothing of ours.

pub mod fold;
mod glossary;
mod id;
pub mod letters;
pub mod markup;
pub mod mention;
pub mod phone;
mod prose;
pub mod region;
mod role;
mod slot;
mod source;
mod status;
mod topic;
mod utterance;

pub use glossary::{Glossary, Term};
pub use id::{FALLBACK_LANGUAGE, Id, Language};
pub use prose::{ModuleProse, PageProse, Text, folded};
pub use role::Role;
pub use slot::{Slot, Slots, TextForm};
pub use source::{Called, Source};
pub use status::{Checked, PageState, Stamp};
pub use topic::Topic;
pub use utterance::Utterance;
