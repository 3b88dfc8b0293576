//! Lessons: the model, the raw TOML shapes, and reading text into both.
//!
//! No disk, no choice of language, no marking.

mod glossary;
mod hash;
mod id;
mod locate;
pub mod markup;
mod model;
mod prose;
pub mod question;
mod raw;
mod read;
pub mod region;
mod scenario;
pub mod slots;
mod status;
mod texts;

pub use glossary::Glossary;
pub use glossary::Term;
pub use id::Id;
pub use id::Language;
pub use locate::locate;
pub use model::Contrast;
pub use model::Course;
pub use model::Figure;
pub use model::Form;
pub use model::Group;
pub use model::Help;
pub use model::Kind;
pub use model::Mastery;
pub use model::Module;
pub use model::Page;
pub use model::Role;
pub use model::Source;
pub use model::Topic;
pub use model::Utterance;
pub use prose::ModuleProse;
pub use prose::PageProse;
pub use prose::Text;
pub use read::Reading;
pub use read::Shelf;
pub use read::course as read_course;
pub use read::module as read_module;
pub use scenario::Ending;
pub use scenario::Go;
pub use scenario::Node;
pub use scenario::Scenario;
pub use scenario::Then;
pub use status::Checked;
pub use status::PageState;
pub use status::Stamp;
pub use status::same_meaning;
pub use status::stamp;
pub use status::write as write_status;
pub use texts::Said;
pub use texts::Texts;
