//! The texts of a lessons folder, handed in: nothing here asks a disk.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::names;
use super::prepared::{Piece, Prepared};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::Id;

/// What stands in a lessons folder, by path relative to it, with `/`, and what was read of it before. A text is looked at
/// when it is asked for.
#[derive(Clone, Debug, Default)]
pub struct Content {
    files: BTreeMap<String, Held>,
    prepared: Prepared,
}

/// What was found under a path.
#[derive(Clone, Debug)]
pub enum Held {
    /// A content file, maybe in letters that are no UTF-8.
    Text(Cow<'static, [u8]>),
    /// A content file, or a folder, that could not be looked into.
    Unread(Unread),
    /// Another file: only its name is known.
    Beside,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A pipe, a device, or a folder with the name of a file.
    NoFile,
    /// Longer than this many bytes.
    TooLarge(u64),
    /// What the system answered.
    Refused(String),
}

impl Content {
    pub fn built_in(files: &[(&str, &'static str)]) -> Self {
        files.iter().map(|(path, text)| ((*path).to_owned(), *text)).collect()
    }

    /// The same texts, with what [`prepare`](super::prepare()) made of them: that is taken and not read again.
    pub fn prepared(self, packed: &'static [u8]) -> Self {
        Self { prepared: Prepared::unpacked(packed), ..self }
    }

    /// A piece that was read before.
    pub(super) fn taken<T: DeserializeOwned>(&self, piece: Piece, about: &str) -> Option<T> {
        self.prepared.take(piece, about)
    }

    pub fn found(held: impl IntoIterator<Item = (String, Held)>) -> Self {
        Self { files: held.into_iter().collect(), prepared: Prepared::default() }
    }

    /// `None` for what is not there or no text.
    pub fn text(&self, path: &str) -> Option<&str> {
        match self.files.get(path)? {
            Held::Text(bytes) => str::from_utf8(bytes).ok().filter(|text| !has_two_bytes_a_letter(text)),
            Held::Unread(_) | Held::Beside => None,
        }
    }

    /// The files and folders that are there and could not be read, each with the reason.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let fault = |(path, held): (&String, &Held)| {
            let fault = |code| Diagnostic::new(code, Place::file(path));
            match held {
                Held::Unread(Unread::NoFile) => Some(fault(Code::NotAFile)),
                Held::Unread(Unread::TooLarge(most)) => Some(fault(Code::FileTooLarge).with("most", most / 1024)),
                Held::Unread(Unread::Refused(why)) => Some(fault(Code::UnreadableFile).with("why", why)),
                // What is built in was read by a test.
                Held::Text(Cow::Owned(_)) if self.text(path).is_none() => Some(fault(Code::NotUtf8)),
                Held::Text(_) | Held::Beside => None,
            }
        };
        let misnamed = |path: &str| {
            let meant = names::meant(path, |folder, name| self.names(folder).contains(&name))?;
            Some(Diagnostic::new(Code::MisnamedFile, Place::file(path)).with("meant", meant))
        };
        self.files.iter().filter_map(fault).chain(self.paths().filter_map(misnamed)).collect()
    }

    /// Whether there is something of that name, readable or not.
    pub fn holds(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The names of files and folders in a folder (`""` for the top), sorted.
    pub fn names(&self, folder: &str) -> Vec<&str> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let below = self.files.range(prefix.clone()..).map_while(|(path, _)| path.strip_prefix(&prefix));
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

/// Such a text is UTF-8 by accident, with a zero beside each letter.
fn has_two_bytes_a_letter(text: &str) -> bool {
    text.contains('\0') && text.matches('\0').count() > text.len() / 4
}

impl<T: Into<Cow<'static, str>>> FromIterator<(String, T)> for Content {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(files: I) -> Self {
        let bytes = |text: Cow<'static, str>| match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        };
        Self::found(files.into_iter().map(|(path, text)| (path, Held::Text(bytes(text.into())))))
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

    #[test]
    fn what_could_not_be_read_is_named_with_its_reason_and_is_not_missing() {
        let held = [
            ("a", Held::Unread(Unread::Refused("no".to_owned()))),
            ("b/nl.toml", Held::Unread(Unread::NoFile)),
            ("b/en.toml", Held::Unread(Unread::TooLarge(1024))),
            ("c/nl.toml", Held::Text(b"title = \"\xe9\"".to_vec().into())),
            ("c/en.toml", Held::Text(b"t\0i\0t\0l\0e\0".to_vec().into())),
            ("c/readme.md", Held::Beside),
        ];
        let content = Content::found(held.map(|(path, held)| (path.to_owned(), held)));
        let found = content.faults();
        let said: Vec<_> = found.iter().map(|one| (one.place.file.as_str(), one.code.as_str())).collect();
        let expected = [
            ("a", "unreadable-file"),
            ("b/en.toml", "file-too-large"),
            ("b/nl.toml", "not-a-file"),
            ("c/en.toml", "not-utf8"),
            ("c/nl.toml", "not-utf8"),
        ];
        assert_eq!(said, expected);
    }
}
