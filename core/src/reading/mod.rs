//! Reading text into the model: what was understood, and everything that is wrong.
//!
//! Reading never stops at the first mistake. A page that is not whole is left out and named.

mod characters;
mod content;
mod course;
mod glossary;
mod hash;
mod markup;
mod module;
mod page;
mod plan;
mod prose;
mod question;
mod region;
mod scenario;
mod sources;
mod status;
mod texts;
mod words;

pub use content::Content;
pub use course::Course;
pub use module::Name;
pub use status::write as write_status;
pub use texts::{Said, Texts};
