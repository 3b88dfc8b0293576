//! Diagnostics in the language of the author: drawn for people, or as JSON for programs.

mod explain;
mod github;
mod guess;
mod json;
mod readability;
mod say;
mod text;

pub use explain::{Explanation, Explanations, explain, list as explain_list, page as explain_page};
pub use github::github;
pub use guess::guess;
pub use json::json;
pub use readability::readability;
pub use say::said;
pub use text::text;
