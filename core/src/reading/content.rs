//! The texts of a lessons folder, handed in: nothing here asks a disk.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::Id;

/// The text of each content file by its path, relative to the lessons folder, with `/`. It is looked at when it is
/// asked for.
#[derive(Clone, Debug, Default)]
pub struct Content(BTreeMap<String, Cow<'static, [u8]>>);

impl Content {
    pub fn built_in(files: impl IntoIterator<Item = (String, &'static [u8])>) -> Self {
        Self(files.into_iter().map(|(path, bytes)| (path, bytes.into())).collect())
    }

    /// `None` for what is not there or no text.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).and_then(|bytes| str::from_utf8(bytes).ok())
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The names of files and folders in a folder (`""` for the top), sorted.
    pub fn names(&self, folder: &str) -> Vec<&str> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let below = self.0.range(prefix.clone()..).map_while(|(path, _)| path.strip_prefix(&prefix));
        let mut names: Vec<&str> = below.map(|rest| rest.split('/').next().unwrap_or(rest)).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Every `<id>.toml` in a folder: its id, path and text.
    pub(super) fn files(&self, folder: &str) -> impl Iterator<Item = (Id, String, &str)> {
        self.names(folder).into_iter().filter_map(move |name| {
            let (id, path) = (Id::parse(name.strip_suffix(".toml")?)?, format!("{folder}/{name}"));
            let text = self.text(&path)?;
            Some((id, path, text))
        })
    }
}

impl<T: Into<Cow<'static, str>>> FromIterator<(String, T)> for Content {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(files: I) -> Self {
        let bytes = |text: Cow<'static, str>| match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        };
        Self(files.into_iter().map(|(path, text)| (path, bytes(text.into()))).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_names_what_stands_in_it_once() {
        let files = ["course.toml", "a/nl.toml", "a/en.toml", "ab/nl.toml", "b.toml"];
        let content: Content = files.map(|path| (path.to_owned(), "")).into_iter().collect();
        assert_eq!(content.names(""), ["a", "ab", "b.toml", "course.toml"]);
        assert_eq!(content.names("a"), ["en.toml", "nl.toml"]);
        assert_eq!(content.names("c"), Vec::<&str>::new());
    }
}
