//! Reading text into the model: what was understood, and everything that is wrong.
//!
//! Reading never stops at the first mistake. A page that is not whole is left out and named.

mod characters;
mod course;
mod glossary;
mod module;
mod outline;
mod page;
mod prose;
mod question;
mod region;
mod scenario;
mod sources;
mod status;

pub(super) use course::Plan;
pub use course::course;
pub(super) use course::glossaries;
pub(super) use course::plan;
pub(super) use course::regions;
pub use module::module;
pub(super) use module::module_of;
pub(super) use module::name;
pub(super) use outline::Outline;
pub(super) use outline::outline;
pub(super) use sources::Cited;
pub(super) use sources::cited;

use std::borrow::Cow;

use crate::diagnostic::Diagnostic;

/// What was understood of some text, and all that is wrong with it.
#[derive(Debug)]
pub struct Reading<T> {
    /// What was understood.
    pub value: T,
    /// Everything that is wrong, in reading order.
    pub diagnostics: Vec<Diagnostic>,
}

/// Where texts come from: the embedded course, a folder, or a table in a test.
pub trait Shelf: std::fmt::Debug + Send + Sync {
    /// The text of a file; the path is relative, with `/`. Nothing when it is not there.
    fn text(&self, path: &str) -> Option<Cow<'_, str>>;
    /// At least the first kilobytes of a file, where that costs less than the whole; it may end in the middle of a line.
    fn beginning(&self, path: &str) -> Option<Cow<'_, str>> {
        self.text(path)
    }
    /// The names of files and folders in a folder (`""` for the top), sorted.
    fn names(&self, folder: &str) -> Vec<String>;
}

impl Shelf for std::sync::Arc<dyn Shelf> {
    fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        self.as_ref().text(path)
    }

    fn beginning(&self, path: &str) -> Option<Cow<'_, str>> {
        self.as_ref().beginning(path)
    }

    fn names(&self, folder: &str) -> Vec<String> {
        self.as_ref().names(folder)
    }
}

impl Shelf for std::collections::BTreeMap<String, String> {
    fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        self.get(path).map(|text| Cow::Borrowed(text.as_str()))
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let mut names: Vec<String> = self
            .keys()
            .filter_map(|path| path.strip_prefix(&prefix))
            .map(|rest| rest.split('/').next().unwrap_or(rest).to_owned())
            .collect();
        names.sort();
        names.dedup();
        names
    }
}
