//! The interface in words: Fluent bundles, the choice of language, formatting. Passed down, never a global.

mod languages;
mod negotiate;
mod text;

use std::borrow::Cow;

pub use languages::Languages;
pub use negotiate::{Request, country, negotiate};
pub use text::{Argument, Messages, Unresolved};

/// The interface texts of one language: file name (such as `home.ftl`) and Fluent text.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// BCP 47 tag in small letters, for instance `nl`.
    pub language: String,
    /// File name and text, sorted by name.
    pub files: Vec<(String, Cow<'static, str>)>,
}
